"""The lines a list of blocks makes in given columns."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Literal, NamedTuple

from tui.layout.arrangement import Block, Passage, Side
from tui.layout.columns import Columns
from tui.layout.heights import Heights
from tui.layout.wrapping import Span, wrap

LineKind = Literal["gap", "label", "text"]


class Line(NamedTuple):
    """One line of a block.

    Attributes:
        kind: An empty line, the reason of removed text, or prose.
        left: Stretch of the left passage on this line; None if it has none here.
        right: Stretch of the right passage on this line.
        first: Whether it is the first line of prose of its passage.
    """

    kind: LineKind
    left: Span | None = None
    right: Span | None = None
    first: bool = False


class Page:
    """Blocks laid out: which line belongs to which block.

    Heights of all blocks are counted at once, since everything else hangs on them; the lines
    themselves are made when they are looked at.

    Attributes:
        blocks: What is laid out.
        columns: In which columns.
        heights: Of the same blocks, for pages in other columns.
        total: Number of lines.
    """

    def __init__(self, blocks: Sequence[Block], columns: Columns, heights: Heights | None = None) -> None:
        """Count the lines of every block.

        Args:
            blocks: What to lay out.
            columns: In which columns.
            heights: Those of the blocks, if there is a page of them already.
        """
        self.blocks = blocks
        self.columns = columns
        self.heights = heights or Heights(blocks)
        self._starts = array("q", accumulate(self.heights.of(columns), initial=0))
        self.total: int = self._starts[-1]
        self._lines: dict[int, list[Line]] = {}

    def start(self, block: int) -> int:
        """The first line of a block."""
        return self._starts[block]

    def height(self, block: int) -> int:
        """How many lines a block has; 0 if it is not shown."""
        return self._starts[block + 1] - self._starts[block]

    def prose_start(self, block: int) -> int:
        """The first line of a block that is not the empty one before it."""
        return self._starts[block] + (1 if self.blocks[block].gap and self.height(block) else 0)

    def block_at(self, line: int) -> int:
        """The block a line belongs to, or the nearest."""
        if not self.blocks:
            return 0
        return max(
            0, min(len(self.blocks), bisect_right(self._starts, max(0, min(line, self.total - 1)))) - 1
        )

    def lines(self, block: int) -> list[Line]:
        """The lines of a block."""
        found = self._lines.get(block)
        if found is None:
            if len(self._lines) > 1024:
                self._lines.clear()
            found = self._lines[block] = self._make(self.blocks[block]) if self.height(block) else []
        return found

    def line_of(self, block: int, side: Side, position: int) -> int:
        """The line that shows a character of a passage."""
        for number, line in enumerate(self.lines(block)):
            span = line.left if side == "left" else line.right
            if span is not None and position <= span[1]:
                return self.start(block) + number
        return self.prose_start(block)

    def _make(self, block: Block) -> list[Line]:
        mode, text = self.columns.mode, self.columns.text
        left = _wrap(block.left, text) if block.left and mode != "right" else []
        right = _wrap(block.right, text) if block.right and mode != "left" else []
        lines = [Line("gap")] if block.gap else []
        if block.kind == "removed":
            lines.append(Line("label"))
        if mode != "interleaved":
            for number in range(max(len(left), len(right))):
                lines.append(
                    Line(
                        "text",
                        left[number] if number < len(left) else None,
                        right[number] if number < len(right) else None,
                        number == 0,
                    )
                )
            return lines
        lines += [Line("text", span, None, number == 0) for number, span in enumerate(left)]
        if block.kind != "same" or not left:
            lines += [Line("text", None, span, number == 0) for number, span in enumerate(right)]
        return lines


def _wrap(passage: Passage, width: int) -> list[Span]:
    return wrap(passage.text, width - len(passage.prefix))
