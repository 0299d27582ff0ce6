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

STRETCH = 256
"""Blocks of a long page that are counted together."""
AT_ONCE = 2048
"""Up to so many blocks, all are counted at once."""


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

    The lines of a long page are counted in stretches, when somebody comes near; until then they are
    guessed, so that a new width of the window costs the same however long the story is. A short page
    is counted at once.

    Attributes:
        blocks: What is laid out.
        columns: In which columns.
        stretches: Heights of the same blocks, for pages in other columns.
        total: Number of lines.
    """

    def __init__(
        self, blocks: Sequence[Block], columns: Columns, stretches: Sequence[Heights] | None = None
    ) -> None:
        """Lay the blocks out.

        Args:
            blocks: What to lay out.
            columns: In which columns.
            stretches: Those of a page with the same blocks, if there is one.
        """
        self.blocks = blocks
        self.columns = columns
        self.stretches = stretches or [
            Heights(blocks[first : first + STRETCH]) for first in range(0, len(blocks), STRETCH)
        ]
        self._lines: dict[int, list[Line]] = {}
        self._counted: dict[int, array[int]] = {}
        self._guesses = [stretch.guess(columns) for stretch in self.stretches]
        self._place()
        if len(blocks) <= AT_ONCE:
            self.count(0, len(blocks))

    def count(self, first: int, last: int) -> bool:
        """Count the lines of some blocks and of those around them.

        Args:
            first: The first block.
            last: The last one.

        Returns:
            Whether they were only guessed before, so that other blocks may stand at other lines now.
        """
        if not self.blocks:
            return False
        low, high = (max(0, min(block, len(self.blocks) - 1)) // STRETCH for block in (first, last))
        guessed = [number for number in range(low, high + 1) if number not in self._counted]
        for number in guessed:
            heights = self.stretches[number].of(self.columns)
            self._counted[number] = array("q", accumulate(heights, initial=0))
        if guessed:
            self._place()
        return bool(guessed)

    def _place(self) -> None:
        """Add up the stretches; where a guess was wrong, the others are as wrong."""
        counted = sum(starts[-1] for starts in self._counted.values())
        guessed = sum(self._guesses[number] for number in self._counted)
        share = counted / guessed if guessed else 1.0
        lengths = (
            self._counted[number][-1] if number in self._counted else round(guess * share)
            for number, guess in enumerate(self._guesses)
        )
        self._starts = list(accumulate(lengths, initial=0))
        self.total = self._starts[-1]

    def start(self, block: int) -> int:
        """The first line of a block."""
        number, inside = divmod(block, STRETCH)
        if number == len(self.stretches):
            return self.total
        start = self._starts[number]
        counted = self._counted.get(number)
        if counted is not None:
            return start + counted[inside]
        return start + (self._starts[number + 1] - start) * inside // STRETCH

    def height(self, block: int) -> int:
        """How many lines a block has; 0 if it is not shown."""
        return self.start(block + 1) - self.start(block)

    def prose_start(self, block: int) -> int:
        """The first line of a block that is not the empty one before it."""
        return self.start(block) + (1 if self.blocks[block].gap and self.height(block) else 0)

    def block_at(self, line: int) -> int:
        """The block a line belongs to, or the nearest."""
        if not self.blocks:
            return 0
        line = max(0, min(line, self.total - 1))
        number = max(0, min(len(self.stretches), bisect_right(self._starts, line)) - 1)
        inside = line - self._starts[number]
        counted = self._counted.get(number)
        if counted is not None:
            block = max(0, min(len(counted) - 1, bisect_right(counted, inside)) - 1)
        else:
            block = inside * STRETCH // max(1, self._starts[number + 1] - self._starts[number])
        return min(number * STRETCH + block, len(self.blocks) - 1)

    def lines(self, block: int) -> list[Line]:
        """The lines of a block."""
        found = self._lines.get(block)
        if found is None:
            if len(self._lines) > 1024:
                self._lines.clear()
            found = self._lines[block] = self._make(self.blocks[block])
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
        if not left and not right:
            return []
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
