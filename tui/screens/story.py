"""The story view: all outlets, and how alike any two of them are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import BindingType

from tui.edition import Edition
from tui.keymap import CLOSE_KEYS, STORY_KEYS, bindings
from tui.layout.arrangement import Side
from tui.layout.signs import SIGNS
from tui.outlets import Outlets
from tui.screens.listing_screen import ListingScreen
from tui.tellings import Tellings
from tui.widgets.listing import Item, line
from tui.widgets.words import Word, Words, fitted, width_of

_SHADES = " ░▒▓█"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader chose.

    Attributes:
        left: The outlet to put left; None to leave it.
        right: The outlet to put right; None to leave it.
    """

    left: int | None = None
    right: int | None = None


class StoryScreen(ListingScreen):
    """Outlets and pairs; gives a :class:`Choice`."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(CLOSE_KEYS), *bindings(STORY_KEYS)]

    def __init__(self, outlets: Outlets, side: Side, shown: tuple[int, int]) -> None:
        """Take the outlets.

        Args:
            outlets: All of them.
            side: The side ``enter`` puts an outlet on.
            shown: Indices of the outlets on the screen.
        """
        super().__init__()
        self._outlets, self._side, self._shown = outlets, side, shown
        self._edition: Edition | None = None
        self._tellings: Tellings | None = None

    def know(self, edition: Edition | None, tellings: Tellings | None) -> None:
        """Take what was found out.

        Args:
            edition: The story; None while there is none.
            tellings: Who tells what in it; None while that is being found out.
        """
        self._edition, self._tellings = edition, tellings

    @property
    def heading(self) -> str:  # type: ignore[override]
        """What the screen is called."""
        return f"The story: {len(self._outlets)} outlet{'' if len(self._outlets) == 1 else 's'}"

    def take(self, edition: Edition | None, tellings: Tellings | None) -> None:
        """Show what was found out in the meantime."""
        self.know(edition, tellings)
        self.refill()

    def items(self) -> Sequence[Item]:
        """Outlets, likeness, pairs."""
        items = [line([Word("Outlets", "section")])]
        for index, _ in enumerate(self._outlets.all):
            items += [Item(_Outlet(self, index), Choice(**{self._side: index})), line([])]
        if self._tellings is None or self._edition is None:
            if len(self._outlets) > 1:
                items.append(line([Word(self.waiting, "bad" if self.trouble else "faint")]))
            return items
        items += [
            line([]),
            line(
                [
                    Word("How much any two tell alike", "section"),
                    Word("  share of sentences, in hundredths", "faint"),
                ]
            ),
            Item(self._heat),
            line([]),
            line([Word("Pairs", "section")]),
        ]
        ready = self._edition.outlets
        pairs = sorted(
            self._tellings.pairs.items(),
            key=lambda pair: (-pair[1].summary.contradictions, -pair[1].summary.altered_quotes, pair[0]),
        )
        for (left, right), comparison in pairs:
            summary = comparison.summary
            one, other = ready[left], ready[right]
            words = [
                Word(f"  {one + 1} ⇄ {other + 1}  ", "key"),
                Word(
                    f"{SIGNS['contradiction'][0]} {summary.contradictions:<3}",
                    "contradiction" if summary.contradictions else "faint",
                ),
                Word(
                    f"{SIGNS['altered-quote'][0]} {summary.altered_quotes:<3}",
                    "altered-quote" if summary.altered_quotes else "faint",
                ),
                Word(f"{self._tellings.likeness(left, right):>4.0%} alike  ", "plain"),
                Word(f"{summary.copied:>4.0%} copied  ", "plain" if summary.copied >= 0.05 else "faint"),
                Word(f"{self._outlets.name(one)} ⇄ {self._outlets.name(other)}", "faint"),
            ]
            items.append(line(words, Choice(one, other)))
        return items

    def lines_of(self, index: int, width: int) -> list[Words]:
        """An outlet's lines."""
        outlet = self._outlets[index]
        place = "◀" if index == self._shown[0] else "▶" if index == self._shown[1] else " "
        style = "left" if place == "◀" else "right" if place == "▶" else "strong"
        head = [Word(f"{place} {index + 1} ", style), Word(outlet.name, style)]
        if outlet.error is not None:
            return [fitted([*head, Word(f"  {outlet.error.reason}", "bad")], width)]
        article = outlet.article
        if article is None:
            return [fitted([*head, Word(f"  {outlet.note or 'waiting'} …", "faint")], width)]
        if article.title and outlet.name != article.title:
            head.append(Word(f"  {article.title}", "plain"))
        figures = [
            f"{article.published.day} {article.published:%B %Y}" if article.published else "no date",
            outlet.length,
        ]
        number = self._edition.article(index) if self._edition is not None else None
        if self._tellings is not None and self._edition is not None and number is not None:
            figures.append(f"{self._tellings.share_told(number):.0%} told by others")
            figures.append(f"{len(self._tellings.only_here(number))} sentences only here")
            contradictions = self._tellings.findings(number, "contradiction")
            figures.append(f"{contradictions} contradiction{'' if contradictions == 1 else 's'}")
            copied = self._tellings.copied_from(number)
            if copied is not None:
                name = self._outlets.name(self._edition.outlets[copied[0]])
                figures.append(f"{copied[1]:.0%} in the words of {name}")
        lines: list[Words] = [fitted(head, width)]
        current = "   "
        for figure in figures:
            piece = f" {figure}" if current == "   " else f" · {figure}"
            if len(current) + len(piece) > width and current.strip():
                lines.append([Word(current, "faint")])
                current, piece = "   ", f" {figure}"
            current += piece
        return [*lines, [Word(current, "faint")]]

    def _heat(self, width: int) -> list[Words]:
        """The matrix of likeness, in colour, shades and figures."""
        assert self._tellings is not None
        assert self._edition is not None
        ready = self._edition.outlets
        room = max(0, width - 4 - 7 * len(ready))
        lines: list[Words] = [[Word("    "), *(Word(f"  {index + 1:^4} ", "key") for index in ready)]]
        for row, index in enumerate(ready):
            words = [Word(f"  {index + 1} ", "key")]
            for column in range(len(ready)):
                if column == row:
                    words.append(Word("   ·   ", "faint"))
                    continue
                share = self._tellings.likeness(row, column)
                level = min(4, int(share * 5))
                words.append(Word(f" {_SHADES[level]}{share * 100:>3.0f}  ", f"heat-{level}"))
            if room > 10:
                words.append(Word(f"  {self._outlets.name(index)}", "faint"))
            lines.append(fitted(words, width) if width_of(words) > width else words)
        return lines

    def action_put(self, side: Side) -> None:
        """Put the outlet under the cursor on a side."""
        key = self.listing.key
        if isinstance(key, Choice):
            index = key.left if key.left is not None else key.right
            self.dismiss(Choice(**{side: index}))


class _Outlet:
    """The lines of an outlet for a width, drawn when they are looked at."""

    def __init__(self, screen: StoryScreen, index: int) -> None:
        self._screen, self._index = screen, index

    def __call__(self, width: int) -> list[Words]:
        return self._screen.lines_of(self._index, width)
