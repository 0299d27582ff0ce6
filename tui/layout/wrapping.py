"""Lines of at most a width in cells, broken between words."""

import re
from functools import lru_cache

from rich.cells import cell_len, split_graphemes

Span = tuple[int, int]

# Every character of these blocks fills exactly one cell (tests hold this against rich.cells), so
# that a line's width is its length and breaking it is one search for a space.
_ONE_CELL = re.compile(
    "[ -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0400-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20b0]*"
)
# Never at the start or the end of a line (a short form of the rules of JIS X 4051).
_NOT_FIRST = frozenset("、。，．・：；？！）」』】〉》〕｝…’”ー々")
_NOT_LAST = frozenset("（「『【〈《〔｛‘“")


def one_cell_each(text: str) -> bool:
    """Whether every character of the text fills exactly one cell."""
    return text.isascii() or _ONE_CELL.fullmatch(text) is not None


def wrap(text: str, width: int) -> list[Span]:
    """Where each line of the text starts and ends, as character offsets.

    A space at a break belongs to no line; a word wider than a line is cut.

    Args:
        text: Harmless text on one line.
        width: Cells in a line, at least 1.
    """
    if len(text) <= width and one_cell_each(text):
        return [(0, len(text))]
    width = max(1, width)
    if not one_cell_each(text):
        return _wrap_by_cells(text, width)
    spans = []
    start, length = 0, len(text)
    while length - start > width:
        end = text.rfind(" ", start, start + width + 1)
        if end <= start:
            end = following = start + width
        else:
            following = end + 1
        spans.append((start, end))
        start = following
    spans.append((start, length))
    return spans


def height(text: str, width: int) -> int:
    """How many lines :func:`wrap` would give, without making them."""
    length = len(text)
    if text.isascii() or one_cell_each(text):
        lines, start, rfind = 1, 0, text.rfind
        width = max(1, width)
        while length - start > width:
            end = rfind(" ", start, start + width + 1)
            start = start + width if end <= start else end + 1
            lines += 1
        return lines
    return len(_wrap_by_cells(text, max(1, width)))


@lru_cache(2048)
def _wrap_by_cells(text: str, width: int) -> list[Span]:
    """As :func:`wrap` for text with wide, combining or joined characters."""
    spans: list[Span] = []
    start = cells = 0
    breakable: tuple[int, int, int] | None = None
    graphemes, _ = split_graphemes(text)
    previous = ""
    for begin, end, size in graphemes:
        grapheme = text[begin:end]
        if "\u200d" in grapheme:
            # rich counts stray joiners and what they join in two ways; the larger one is safe.
            size = max(size, cell_len(grapheme))
        wide = size == 2
        if begin > start and wide and grapheme[0] not in _NOT_FIRST and previous not in _NOT_LAST:
            breakable = (begin, begin, cells)
        if grapheme == " ":
            breakable = (begin, end, cells + 1)
        while cells + size > width and begin > start and grapheme != " ":
            # What is left behind a break may still be too wide: then it is cut.
            if breakable is None or breakable[0] <= start:
                breakable = (begin, begin, cells)
            spans.append((start, breakable[0]))
            start = breakable[1]
            cells -= breakable[2]
            breakable = None
        cells += size
        previous = grapheme
    spans.append((start, max(start, len(text))))
    return spans


def fit(text: str, width: int) -> str:
    """The text cut to a width in cells, with an ellipsis where it was cut."""
    if width <= 0:
        return ""
    if one_cell_each(text):
        return text if len(text) <= width else text[: width - 1].rstrip() + "…"
    if cell_len(text) <= width:
        return text
    cells = 0
    for begin, _, size in split_graphemes(text)[0]:
        if cells + size > width - 1:
            return text[:begin].rstrip() + "…"
        cells += size
    return text
