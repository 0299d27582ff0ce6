"""What stands above the texts: all outlets, and the headlines of the two that are shown."""

from collections.abc import Sequence

from rich.cells import cell_len

from tui.layout.arrangement import Side
from tui.layout.columns import Columns
from tui.layout.harmless import harmless
from tui.layout.wrapping import fit
from tui.outlets import LONGEST_TITLE, Outlet, Outlets
from tui.widgets.words import Word, fitted

_SHORTEST_NAME = 6
"""Cells of a name that still says something."""


def outlet_words(outlets: Outlets, left: int, right: int, side: Side, width: int) -> list[Word]:
    """The line of all outlets: where it stands or how far it is, number, name.

    Args:
        outlets: All of them.
        left: Index of the one on the left.
        right: Index of the one on the right.
        side: The side the next outlet goes to.
        width: Cells there are.
    """
    if not len(outlets):
        return [Word(" lavreader", "strong"), Word("  opening the sources …", "faint")]
    names = _names([outlet.name for outlet in outlets.all], (left, right), width)
    used = sum(cell_len(name) + _around(number) for number, name in enumerate(names, 1))
    space = "  " if used + len(names) <= width else " "
    words = []
    for index, (outlet, name) in enumerate(zip(outlets.all, names, strict=True)):
        place = "left" if index == left else "right" if index == right else "faint"
        mark = {"left": "◀", "right": "▶"}.get(place, " ")
        if outlet.state == "failed":
            mark = "!"
        elif outlet.state in ("waiting", "reading"):
            mark = "…"
        chosen = index == (left if side == "left" else right)
        style = f"chosen-{place}" if chosen and place != "faint" else place
        ground = "bad" if outlet.state == "failed" else place
        action = f"screen.outlet({index + 1})"
        words += [
            Word(f"{mark} {index + 1} " if name else f"{mark} {index + 1}", ground, action),
            Word(name, "bad" if outlet.state == "failed" and not chosen else style, action),
            Word(space, "plain", action),
        ]
    return fitted(words, width)


def _names(names: Sequence[str], shown: tuple[int, int], width: int) -> list[str]:
    """The names of all outlets as long as they fit beside each other, the long ones cut first."""
    room = width - sum(map(_around, range(1, len(names) + 1)))
    if sum(map(cell_len, names)) > room:
        # Without its article a cut name says more.
        names = [name.removeprefix("The ") for name in names]
    longest = _longest(names, room)
    if longest < _SHORTEST_NAME:
        # With a great many outlets those beside the two on the screen are only numbers.
        names = [name if index in shown else "" for index, name in enumerate(names)]
        longest = _longest(names, room + names.count(""))
    return [fit(name, longest) for name in names]


def _longest(names: Sequence[str], room: int) -> int:
    """How long the longest name may be, so that all of them fit."""
    longest = max(map(cell_len, names), default=0)
    while longest > 0 and sum(min(cell_len(name), longest) for name in names) > room:
        longest -= 1
    return longest


def _around(number: int) -> int:
    """Cells of an outlet's mark and number and of the spaces between them and around its name."""
    return len(str(number)) + 4


def header_lines(
    outlets: tuple[Outlet | None, Outlet | None], side: Side, columns: Columns, lines: int
) -> list[list[Word]]:
    """Outlet, headline, date and length above each column.

    Args:
        outlets: The left and the right one.
        side: The chosen side.
        columns: Where the columns stand.
        lines: How many lines there are, one to three.
    """
    if columns.mode == "columns":
        left = _about(outlets[0], "left", side, columns.text)
        right = _about(outlets[1], "right", side, columns.text)
        result = []
        for one, other in zip(_choose(left, lines), _choose(right, lines), strict=True):
            # The mark of the chosen side stands beside the column, so that names and texts are aligned.
            gap = columns.right - columns.left - sum(cell_len(word.text) for word in one[1:])
            result.append(
                [
                    Word(" " * (columns.left - 2)),
                    *one,
                    Word(" " * max(0, gap - 2)),
                    *other,
                ]
            )
        return result
    if columns.mode != "interleaved" and lines >= 3:
        outlet = outlets[0] if columns.mode == "left" else outlets[1]
        margin = Word(" " * (columns.left - 2))
        return [[margin, *line] for line in _about(outlet, columns.mode, side, columns.text)]
    shown: Sequence[Side] = ("left", "right") if columns.mode == "interleaved" else (columns.mode,)
    width = columns.ruler - 1
    result = []
    for place in shown:
        outlet = outlets[0] if place == "left" else outlets[1]
        first, second, _ = _about(outlet, place, side, width - 2)
        rest = width - sum(cell_len(word.text) for word in first) - 2
        if rest > 8:
            first += [Word("  "), *(word._replace(text=fit(word.text, rest)) for word in second[1:])]
        result.append(first)
    return result[:lines]


def _choose(about: list[list[Word]], lines: int) -> list[list[Word]]:
    """Outlet and headline matter most."""
    if lines >= 3:
        return about
    return about[:1] + about[1:lines]


def _about(outlet: Outlet | None, place: Side, side: Side, width: int) -> list[list[Word]]:
    """Three lines about an outlet: its name, its headline, its figures; two cells stand before each."""
    margin = Word("  ")
    if outlet is None:
        return [[margin, Word("no outlet", "faint")], [margin], [margin]]
    article = outlet.article
    headline = harmless(article.title) if article is not None and article.title else "no headline"
    name = outlet.name
    if name in (headline, fit(headline, LONGEST_TITLE)):
        # The headline stands for an outlet that nothing names.
        name, headline = headline, harmless(outlet.source)
    chosen = place == side
    first = [
        Word("▸ ", place) if chosen else margin,
        Word(fit(name, width), f"chosen-{place}" if chosen else place),
    ]
    if article is None:
        words = str(outlet.error.reason) if outlet.error else outlet.note or "waiting"
        told = Word(fit(harmless(words), width), "bad" if outlet.error else "faint")
        return [first, [margin, told], [margin]]
    figures = [
        f"{article.published.day} {article.published:%B %Y}" if article.published else "no date",
        outlet.length,
        f"{outlet.minutes} min",
    ]
    if article.removed:
        figures.append(f"{len(article.removed)} stripped")
    if article.warnings:
        figures.append("! " + harmless(article.warnings[0]))
    return [
        first,
        [margin, Word(fit(headline, width), "headline")],
        [margin, Word(_as_many(figures, width), "faint")],
    ]


def _as_many(figures: Sequence[str], width: int) -> str:
    """As many figures as fit whole, and one cut if it is the only one."""
    count = len(figures)
    while count > 1 and cell_len(" · ".join(figures[:count])) > width:
        count -= 1
    return fit(" · ".join(figures[:count]), width)
