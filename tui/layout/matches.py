"""The places of searched words, and the one the reader is at."""

from collections.abc import Sequence

from tui.layout.arrangement import Block, Side
from tui.layout.marks import CURRENT_MATCH, MATCH, Run
from tui.layout.search import Match, search


class Matches:
    """Every place some words stand among some blocks.

    Attributes:
        words: What is searched; nothing while no search is shown.
        found: The places in reading order.
        at: Index of the place the reader is at; -1 before any.
    """

    def __init__(self, blocks: Sequence[Block] = (), words: str = "", at: int = -1) -> None:
        """Search the blocks.

        Args:
            blocks: Where to look.
            words: What to look for.
            at: The place the reader was at before; the last one if there are fewer now.
        """
        self.words = words
        self.found: list[Match] = search(blocks, words)
        self.at = min(at, len(self.found) - 1)
        self._of: dict[tuple[int, Side], list[int]] = {}
        for number, match in enumerate(self.found):
            self._of.setdefault((match.block, match.side), []).append(number)

    def first_from(self, block: int) -> None:
        """Be at the first place in a block or after it, else at the first of all."""
        later = (number for number, match in enumerate(self.found) if match.block >= block)
        self.at = next(later, 0) if self.found else -1

    def step(self, step: int) -> None:
        """Be at the next (1) or previous (-1) place, around the end."""
        if self.found:
            self.at = (self.at + step) % len(self.found)

    @property
    def current(self) -> Match | None:
        """The place the reader is at."""
        return self.found[self.at] if self.at >= 0 else None

    def runs(self, block: int, side: Side) -> list[Run]:
        """The marks of the places in a passage."""
        return [
            (*self.found[number][2:], CURRENT_MATCH if number == self.at else MATCH)
            for number in self._of.get((block, side), ())
        ]
