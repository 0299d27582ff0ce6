"""Text in columns of a terminal: measured in cells, broken between words, coloured on request."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import zip_longest

from wcwidth import wcwidth

from lavreader.export.visible import visible

Styled = tuple[str, str]
_SPACE = re.compile(r"\s")


@lru_cache(maxsize=4096)
def _cells(character: str) -> int:
    return max(wcwidth(character), 0)


def cells(text: str) -> int:
    """How many cells of a terminal the text takes.

    >>> cells("abc"), cells("東京")
    (3, 4)
    """
    return len(text) if text.isascii() else sum(map(_cells, text))


def wrapped(pieces: Iterable[Styled], width: int) -> list[list[Styled]]:
    """Lines of at most so many cells, broken between words, or inside one that is longer than a line.

    Args:
        pieces: Text with a style each; a word may run over several pieces. Steering characters are
            written out and every white space counts as a space.
        width: Cells a line may take, at least two.

    Returns:
        For each line the pieces on it, without spaces at its ends.
    """
    harmless = [(_SPACE.sub(" ", visible(text)), style) for text, style in pieces]
    whole = "".join(text for text, _ in harmless)
    bounds = []
    place = 0
    for text, style in harmless:
        bounds.append((place, place + len(text), style))
        place += len(text)
    lines = []
    for start, end in _breaks(whole, max(width, 2)):
        lines.append(
            [(whole[max(s, start) : min(e, end)], style) for s, e, style in bounds if s < end and e > start]
        )
    return lines or [[]]


def _breaks(text: str, width: int) -> list[tuple[int, int]]:
    """Where each line begins and ends."""
    lines: list[tuple[int, int]] = []
    start = used = 0
    for match in re.finditer(r" *[^ ]+", text):
        word = match.group()
        spaces = len(word) - len(word.lstrip(" "))
        need = cells(word)
        if used and used + need > width:
            lines.append((start, match.start()))
            start, used, need = match.start() + spaces, 0, need - spaces
        elif not used:
            start, need = match.start() + spaces, need - spaces
        if need > width:
            start, need = _cut_word(text, match.end(), start, width, lines)
        used += need
        end = match.end()
    if text.strip(" "):
        lines.append((start, end))
    return lines


def _cut_word(text: str, end: int, start: int, width: int, lines: list[tuple[int, int]]) -> tuple[int, int]:
    """Break a word longer than a line; what is left of it begins the next one."""
    used = 0
    for index in range(start, end):
        size = _cells(text[index])
        if used + size > width:
            lines.append((start, index))
            start, used = index, 0
        used += size
    return start, used


def painted(line: Sequence[Styled], *, color: bool) -> str:
    """A line as it goes to the terminal.

    Args:
        line: Pieces with their styles; a style is the numbers of an SGR sequence such as ``1;31``.
        color: Whether to write the styles out.
    """
    if not color:
        return "".join(text for text, _ in line)
    return "".join(f"\x1b[{style}m{text}\x1b[0m" if style and text else text for text, style in line)


def beside(
    left: Sequence[Sequence[Styled]], right: Sequence[Sequence[Styled]], width: int, *, color: bool
) -> list[str]:
    """Two blocks of lines in two columns with a rule between them.

    Args:
        left: Lines of the left column, none wider than ``width``.
        right: Lines of the right column.
        width: Cells of the left column.
        color: Whether to write styles out.
    """
    lines = []
    for one, two in zip_longest(left, right, fillvalue=()):
        padding = " " * (width - sum(cells(text) for text, _ in one))
        lines.append(f"{painted(one, color=color)}{padding} │ {painted(two, color=color)}".rstrip())
    return lines
