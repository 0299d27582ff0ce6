"""The claims table: one row a fact, one column an outlet."""

from collections.abc import Sequence

from lavreader.compare.claims.claim import Claim
from tui.layout.signs import SIGNS
from tui.layout.wrapping import fit
from tui.screens.listing_screen import ListingScreen
from tui.widgets.listing import Item, line
from tui.widgets.words import Word, Words, fitted, width_of, wrapped

NARROWEST = 14
"""Cells a column of the table needs; with less room the outlets stand under each other."""
_CELL_LINES = 3
_SPACE = "  "


class ClaimsScreen(ListingScreen):
    """Facts by outlets; gives the chosen claim's id."""

    def __init__(self, claims: Sequence[Claim] | None, names: Sequence[str]) -> None:
        """Take what is known.

        Args:
            claims: The story's claims; None while they are being found.
            names: The outlets' names, in the order of the articles.
        """
        super().__init__()
        self._claims = claims
        self._names = list(names)

    @property
    def heading(self) -> str:  # type: ignore[override]
        """What the screen is called."""
        if self._claims is None:
            return "Claims"
        disputed = sum(claim.disputed for claim in self._claims)
        return f"Claims: {len(self._claims)} facts, {disputed} disputed"

    def take(self, claims: Sequence[Claim] | None, names: Sequence[str]) -> None:
        """Show what became of the claims in the meantime."""
        self._claims, self._names = claims, list(names)
        self.refill()

    def items(self) -> Sequence[Item]:
        """A row for every claim, the disputed ones first."""
        if not self._claims:
            words = self.waiting if self._claims is None else "No fact is told by two outlets."
            return [line([Word(words, "bad" if self.trouble else "faint")])]
        items: list[Item] = []
        for group, title in ((True, "Disputed"), (False, "Agreed")):
            claims = [claim for claim in self._claims if claim.disputed == group]
            if claims:
                items.append(line([Word(title, "section"), Word(f" {len(claims)}", "faint")]))
                for claim in claims:
                    items += [Item(self._row(claim), claim.id), line([])]
        return items

    def _widths(self, width: int) -> tuple[int, int] | None:
        """Cells of the topic and of each outlet; None if a table does not fit."""
        count = max(1, len(self._names))
        topic = max(16, width // 5)
        column = (width - topic) // count - len(_SPACE)
        return (topic, column) if column >= NARROWEST else None

    def head(self, width: int) -> list[Word]:
        """The outlets above their columns."""
        widths = self._widths(width) if self._claims else None
        if widths is None:
            return []
        topic, column = widths
        words = [Word(" " * topic)]
        for number, name in enumerate(self._names, 1):
            if width_of([Word(f"{number} {name}")]) > column:
                # Without its article a cut name says more.
                name = name.removeprefix("The ")
            words += [Word(_SPACE), *_cell([Word(f"{number} {name}", "strong")], column)]
        return words

    def _row(self, claim: Claim) -> "_Lines":
        return _Lines(self, claim)

    def lines_of(self, claim: Claim, width: int) -> list[Words]:
        """A claim's lines: a row of the table, or its outlets under each other."""
        name = "altered-quote" if claim.kind == "quote" else "contradiction"
        mark = [Word(f"{SIGNS[name][0]} ", name)] if claim.disputed else [Word("  ")]
        topic_words = [*mark, Word(claim.topic or claim.kind, "strong")]
        widths = self._widths(width)
        if widths is None:
            return self._stacked(claim, topic_words, width)
        topic, column = widths
        columns = [wrapped(topic_words, topic, 2)]
        for index in range(len(self._names)):
            words = self._value(claim, index)
            columns.append(_cut(wrapped(words, column, 0), column))
        height = max(len(cells) for cells in columns)
        lines: list[Words] = []
        for number in range(height):
            words = []
            for place, cells in enumerate(columns):
                cell = cells[number] if number < len(cells) else []
                words += [*([Word(_SPACE)] if place else []), *_cell(cell, column if place else topic)]
            lines.append(words)
        return lines

    def _value(self, claim: Claim, index: int) -> list[Word]:
        values = [value for value in claim.values if value.article == index]
        if not values:
            return [Word("–", "faint")]
        words: list[Word] = []
        for value in values:
            sign = f"{SIGNS['contradiction'][0]} " if value.odd else ""
            words.append(Word(f"{'; ' if words else ''}{sign}{value.text}", "odd" if value.odd else "plain"))
        return words

    def _stacked(self, claim: Claim, topic: list[Word], width: int) -> list[Words]:
        lines: list[Words] = [*wrapped(topic, width, 2)]
        for value in claim.values:
            sign = SIGNS["contradiction"][0] if value.odd else " "
            words = [
                Word(f"  {sign} ", "contradiction"),
                Word(f"{value.article + 1} {self._names[value.article]}: ", "faint"),
                Word(value.text, "odd" if value.odd else "plain"),
            ]
            lines += wrapped(words, width, 4)
        if claim.silent:
            lines += wrapped(
                [
                    Word("    silent: ", "faint"),
                    Word(", ".join(self._names[index] for index in claim.silent), "faint"),
                ],
                width,
                4,
            )
        return lines


class _Lines:
    """The lines of a claim for a width, drawn when they are looked at."""

    def __init__(self, screen: ClaimsScreen, claim: Claim) -> None:
        self._screen, self._claim = screen, claim

    def __call__(self, width: int) -> list[Words]:
        return self._screen.lines_of(self._claim, width)


def _cut(lines: list[list[Word]], width: int) -> list[list[Word]]:
    """The lines of a cell, with an ellipsis where some are left out."""
    if len(lines) <= _CELL_LINES:
        return lines
    *before, word = lines[_CELL_LINES - 1]
    room = width - width_of(before)
    # Words that go on are cut where the line ends.
    cut = word._replace(text=fit(f"{word.text}{' ' * width}", room))
    return [*lines[: _CELL_LINES - 1], [*before, cut]]


def _cell(words: Words, width: int) -> list[Word]:
    """Words cut and filled to exactly a width."""
    cut = fitted(words, width)
    return [*cut, Word(" " * max(0, width - width_of(cut)))]


def pair_for(claim: Claim, left: int, right: int) -> tuple[int, int]:
    """Which two articles show a claim best: those on the screen if they differ, else two that do.

    Args:
        claim: The claim.
        left: The article on the left now.
        right: The article on the right now.
    """
    values: dict[int, str] = {}
    odd: set[int] = set()
    for value in claim.values:
        values.setdefault(value.article, value.text)
        if value.odd:
            odd.add(value.article)
    if left in values and right in values and (values[left] != values[right] or not claim.disputed):
        return left, right
    tellers = list(values)
    for first in ([left] if left in values else []) + tellers:
        for second in [*sorted(odd), *tellers]:
            if second != first and (values[first] != values[second] or not claim.disputed):
                return first, second
    other = next((index for index in tellers if index != left), right)
    return left, other
