"""The words a reader selected with the mouse, in the column where the selection began.

The reading view gives every cell the offset of its character in its passage, with the block as the
line; so a selection knows nothing of where lines break.
"""

from collections.abc import Sequence

from textual.geometry import Offset
from textual.selection import Selection

from lavreader.compare.comparison import Comparison
from tui.layout.arrangement import Block, Side, source_text
from tui.widgets.painting import RIGHT_OFFSET

_END = 1 << 30


def selected_span(
    selection: Selection, blocks: Sequence[Block], block: int, side: Side
) -> tuple[int, int] | None:
    """The selected characters of a passage; None if there are none."""
    first, last = _bounds(selection)
    row = block + (RIGHT_OFFSET if side == "right" else 0)
    passage = blocks[block].passage(side)
    if passage is None or not first.y <= row <= last.y:
        return None
    length = len(passage.text)
    start = min(first.x, length) if row == first.y else 0
    end = min(last.x, length) if row == last.y else length
    return (start, end) if start < end else None


def selected_text(selection: Selection, blocks: Sequence[Block], comparison: Comparison) -> str:
    """The selected words of one article as they stand in it, unwrapped."""
    first, last = _bounds(selection)
    side: Side = "right" if first.y >= RIGHT_OFFSET else "left"
    article = comparison.left if side == "left" else comparison.right
    low, high = first.y % RIGHT_OFFSET, last.y % RIGHT_OFFSET
    text = ""
    previous = None
    for index in range(max(0, low), min(high, len(blocks) - 1) + 1):
        passage = blocks[index].passage(side)
        bounds = selected_span(selection, blocks, index, side)
        if passage is None or bounds is None:
            continue
        paragraph = article.sentences[passage.sentences[0]].paragraph if passage.sentences else -1
        if text:
            text += " " if paragraph == previous else "\n\n"
        text += source_text(article, passage, *bounds)
        previous = paragraph
    return text


def _bounds(selection: Selection) -> tuple[Offset, Offset]:
    """Both ends of a selection, kept in the column it started in."""
    start, end = selection
    if start is None:
        start = Offset(0, RIGHT_OFFSET if end is not None and end.y >= RIGHT_OFFSET else 0)
    if end is None:
        end = Offset(_END, (2 * RIGHT_OFFSET if start.y >= RIGHT_OFFSET else RIGHT_OFFSET) - 1)
    if (start.y >= RIGHT_OFFSET) != (end.y >= RIGHT_OFFSET):
        # Dragged across both columns: whole passages of the left one, down to the pointer.
        low, high = sorted((start.y % RIGHT_OFFSET, end.y % RIGHT_OFFSET))
        return Offset(0, low), Offset(_END, high)
    return start, end
