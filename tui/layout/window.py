"""The lines of a page that are in sight, and how to stay at the same words."""

from typing import NamedTuple

from tui.layout.arrangement import Side
from tui.layout.page import Page


class Anchor(NamedTuple):
    """The words that stay in place when everything else moves.

    Attributes:
        block: Index of their block.
        side: Whose words.
        position: Offset of the first of them.
        above: Lines between the window's top and them.
    """

    block: int
    side: Side
    position: int
    above: int


class Window(NamedTuple):
    """A stretch of a page.

    Attributes:
        page: The page.
        top: Its first line in sight.
        height: How many lines are in sight.
    """

    page: Page
    top: int
    height: int

    def anchor(self, current: int, side: Side) -> Anchor:
        """The words to stay at.

        Args:
            current: The block the reader is at; it stays where it is in the window if it can be seen.
            side: The side the reader is at.
        """
        page, top = self.page, self.top
        if not page.total:
            return Anchor(0, "left", 0, 0)
        if top <= page.prose_start(current) < top + self.height:
            return Anchor(current, side, 0, page.prose_start(current) - top)
        block = page.block_at(top)
        lines = page.lines(block)
        line = lines[min(top - page.start(block), len(lines) - 1)]
        if line.left is not None:
            return Anchor(block, "left", line.left[0], 0)
        return Anchor(block, "right", line.right[0] if line.right else 0, 0)

    def top_at(self, anchor: Anchor) -> int | None:
        """Where the window begins if some words are to stand where they stood; None on an empty page."""
        page = self.page
        if not page.total:
            return None
        block = min(anchor.block, len(page.blocks) - 1)
        line = page.prose_start(block)
        if anchor.position:
            line = page.line_of(block, anchor.side, anchor.position)
        # In a lower window the words may stand higher, but never out of it.
        rows = min(page.height(block), max(1, self.height))
        return line - max(0, min(anchor.above, self.height - rows))

    def top_showing(self, block: int, side: Side, position: int = 0) -> int | None:
        """Where the window begins if it is to show a block; None if it can stay.

        Args:
            block: The block.
            side: Whose words to show if it does not fit.
            position: The first character to show of them.
        """
        page, top, height = self.page, self.top, self.height
        first = page.prose_start(block)
        last = page.start(block + 1)
        line = page.line_of(block, side, position) if position else first
        margin = min(2, height // 4)
        if first >= top + margin and max(line + 1, min(last, first + height)) <= top + height - margin:
            return None
        return max(min(first, line - height * 2 // 3), first - height // 3)

    def nearest(self, current: int) -> int:
        """The block in sight that is nearest to a block: itself, or the one at the edge it left by."""
        page, top, bottom = self.page, self.top, self.top + self.height
        if not page.total:
            return current
        first = page.block_at(top)
        if page.prose_start(first) < top and page.start(first + 1) - top < 2 and first + 1 < len(page.blocks):
            first += 1
        last = page.block_at(min(page.total, bottom) - 1)
        if page.prose_start(last) >= bottom and last > first:
            last -= 1
        return min(max(current, first), max(first, last))
