"""What stands above the texts: all outlets, and the headlines of the two that are shown."""

from collections.abc import Sequence
from math import ceil

from rich.cells import cell_len

from tui.layout.arrangement import Side
from tui.layout.columns import Columns
from tui.layout.harmless import harmless
from tui.layout.wrapping import fit
from tui.outlets import Outlet, Outlets
from tui.widgets.words import Word

READING_SPEED = 238
"""Words a minute an adult reads silently (Brysbaert, Journal of Memory and Language 109, 2019)."""


def outlet_words(outlets: Outlets, left: int, right: int, side: Side, width: int) -> list[Word]:
    """The line of all outlets: number, name, where it stands, how far it is.

    Args:
        outlets: All of them.
        left: Index of the one on the left.
        right: Index of the one on the right.
        side: The side the next outlet goes to.
        width: Cells there are.
    """
    if not len(outlets):
        return [Word(" lavreader", "strong"), Word("  opening the sources …", "faint")]
    # Every outlet is named; the names get the room there is, but never less than four cells.
    room = max(4, (width - 2) // len(outlets) - 6)
    words = []
    for index, outlet in enumerate(outlets.all):
        place = "left" if index == left else "right" if index == right else "faint"
        mark = {"left": "◀", "right": "▶"}.get(place, " ")
        if outlet.state == "failed":
            mark = "!"
        elif outlet.state in ("waiting", "reading"):
            mark = "…"
        chosen = index == (left if side == "left" else right)
        style = "bad" if outlet.state == "failed" else "chosen" if chosen else place
        words.append(
            Word(f" {index + 1} {fit(outlet.name, room)}{mark} ", style, f"screen.outlet({index + 1})")
        )
    return words


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
            padding = (
                columns.text
                - sum(cell_len(word.text) for word in one)
                + columns.right
                - columns.left
                - columns.text
            )
            result.append([Word(" " * columns.left), *one, Word(" " * max(0, padding)), *other])
        return result
    shown: Sequence[Side] = ("left", "right") if columns.mode == "interleaved" else (columns.mode,)
    width = columns.ruler - 1
    result = []
    for place in shown:
        outlet = outlets[0] if place == "left" else outlets[1]
        line = [Word(" "), *_about(outlet, place, side, width)[0]]
        rest = width - sum(cell_len(word.text) for word in line) - 2
        if outlet is not None and outlet.article is not None and rest > 8:
            line.append(Word("  " + fit(harmless(outlet.article.title or ""), rest), "headline"))
        result.append(line)
    return result[:lines]


def _choose(about: list[list[Word]], lines: int) -> list[list[Word]]:
    """Outlet and headline matter most."""
    if lines >= 3:
        return about
    return about[:1] + about[1:lines]


def _about(outlet: Outlet | None, place: Side, side: Side, width: int) -> list[list[Word]]:
    """Three lines about an outlet: its name, its headline, its figures."""
    if outlet is None:
        return [[Word("no outlet", "faint")], [], []]
    chosen = "▸ " if place == side else "  "
    name = [Word(fit(f"{chosen}{outlet.name}", width), "chosen" if place == side else place)]
    article = outlet.article
    if article is None:
        words = str(outlet.error.reason) if outlet.error else outlet.note or "waiting"
        return [name, [Word(fit("  " + harmless(words), width), "bad" if outlet.error else "faint")], []]
    count = outlet.words
    figures = [
        f"{article.published.day} {article.published:%B %Y}" if article.published else "no date",
        f"{count:,} words",
        f"{max(1, ceil(count / READING_SPEED))} min",
    ]
    if article.removed:
        figures.append(f"{len(article.removed)} stripped")
    if article.warnings:
        figures.append("! " + harmless(article.warnings[0]))
    headline = harmless(article.title) if article.title else "no headline"
    if headline == outlet.name:
        headline = harmless(outlet.source)
    return [
        name,
        [Word(fit("  " + headline, width), "headline")],
        [Word(fit("  " + " · ".join(figures), width), "faint")],
    ]
