"""How many lines blocks fill, counted for all of them at once."""

import re
from collections.abc import Sequence
from itertools import repeat
from operator import add

from tui.layout.arrangement import Block, Passage, Side
from tui.layout.columns import Columns, Mode
from tui.layout.wrapping import height, one_cell_each


class Heights:
    """Counts the lines of some blocks, in any columns.

    What does not hang on the columns is worked out once, since every new size of the window asks
    for the heights again.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Take the blocks."""
        self._blocks = blocks
        self._prose: dict[Side, Prose] = {}
        self._guesses: dict[Mode, tuple[int, int]] = {}
        self._more = [block.gap + (block.kind == "removed") for block in blocks]
        self._told_twice = [block.kind == "same" and block.left is not None for block in blocks]

    def of(self, columns: Columns) -> list[int]:
        """The height of every block; 0 of one that is not shown."""
        if not self._blocks:
            return []
        mode, width = columns.mode, columns.text
        left = self._lines("left", width) if mode != "right" else repeat(0, len(self._blocks))
        right = self._lines("right", width) if mode != "left" else repeat(0, len(self._blocks))
        if mode == "columns":
            lines = map(max, left, right)
        elif mode == "interleaved":
            once = (0 if twice else count for count, twice in zip(right, self._told_twice, strict=True))
            lines = map(add, left, once)
        else:
            lines = map(add, left, right)
        return [count + more if count else 0 for count, more in zip(lines, self._more, strict=True)]

    def _lines(self, side: Side, width: int) -> list[int]:
        if side not in self._prose:
            self._prose[side] = Prose([block.passage(side) for block in self._blocks])
        return self._prose[side].lines(max(1, width))

    def guess(self, columns: Columns) -> float:
        """About how many lines all blocks fill together: as if words were sand."""
        mode = columns.mode
        if mode not in self._guesses:
            characters = lines = 0
            for block, more, twice in zip(self._blocks, self._more, self._told_twice, strict=True):
                left = len(block.left.text) if block.left and mode != "right" else 0
                right = len(block.right.text) if block.right and mode != "left" and not twice else 0
                if left or right:
                    characters += max(left, right) if mode == "columns" else left + right
                    # On average the last line of a passage is half full.
                    lines += 2 * more + (2 if left and right and mode == "interleaved" else 1)
            self._guesses[mode] = characters, lines
        characters, lines = self._guesses[mode]
        return characters / max(1, columns.text) + lines / 2


class Prose:
    """The passages of one side as one text, a line for each.

    Lines are then counted by one search through it, which takes half the time of one a passage.
    """

    def __init__(self, passages: Sequence[Passage | None]) -> None:
        """Join what can be counted together: text of which every character fills one cell."""
        self._others = {
            index: passage
            for index, passage in enumerate(passages)
            if passage is not None and (passage.prefix or not one_cell_each(passage.text))
        }
        # Each ends in a space, so that every line of it is followed by one.
        self._text = "\n".join(
            "" if passage is None or index in self._others else passage.text + " "
            for index, passage in enumerate(passages)
        )

    def lines(self, width: int) -> list[int]:
        """How many lines each passage fills; 0 where there is none.

        Args:
            width: Cells in a line, at least 1.
        """
        # Up to a space if there is one, else cut: what wrap() does.
        line = re.compile(f".{{1,{width}}} |.{{{width}}}")
        counts = list(map(len, line.sub("-", self._text).split("\n")))
        for index, passage in self._others.items():
            counts[index] = height(passage.text, width - len(passage.prefix))
        return counts
