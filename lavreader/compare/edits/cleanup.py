"""Clean-up: chance equalities between two texts are taken back, so that whole phrases differ.

The semantic clean-up is that of diff-match-patch, on words instead of characters: each distinct
word of a stretch stands for one code point.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from diff_match_patch import diff_match_patch

Words = Sequence[str]
#: A place in the left and in the right text.
Place = tuple[int, int]

# Private use first: the clean-up looks at code points for letters, white space and line ends, of
# which these are none. Surrogates are left out.
_RANGES = (
    range(0xE000, 0xF900),
    range(0xF0000, 0xFFFFE),
    range(0x100000, 0x10FFFE),
    range(0x100, 0xD800),
    range(0x10000, 0xF0000),
)
_ENGINE = diff_match_patch()
_ENGINE.Diff_Timeout = 0  # with a deadline the result would depend on how busy the machine is


class Run(NamedTuple):
    """Words that two texts have alike.

    Attributes:
        left: Where they begin in the left text.
        right: Where they begin in the right text.
        size: How many they are.
    """

    left: int
    right: int
    size: int

    @property
    def end(self) -> Place:
        """Where it ends in both."""
        return self.left + self.size, self.right + self.size


def cleaned(ours: Words, theirs: Words, runs: Sequence[Run], first: Place, last: Place) -> list[Run]:
    """The runs of a stretch that are worth showing as equal.

    A run that is no longer than what differs on both its sides is taken back; what then stands on
    both sides of a difference is equal again; a difference that can stand at several places stands
    at the last of them, or where it leaves no run on one side.

    Args:
        ours: The left text's words.
        theirs: The right text's words.
        runs: Equal runs of the stretch in order; what differs between them neither begins nor ends alike.
        first: Where the stretch begins in the left and in the right text.
        last: Where it ends.
    """
    if not any(run[:2] != first and run.end != last for run in runs):
        return list(runs)
    left, right = _coded(ours[first[0] : last[0]], theirs[first[1] : last[1]])
    diffs: list[tuple[int, str]] = []
    at_left = at_right = 0
    for start, other_start, size in [*runs, Run(*last, 0)]:
        begin, other = start - first[0], other_start - first[1]
        diffs += [(-1, left[at_left:begin]), (1, right[at_right:other]), (0, left[begin : begin + size])]
        at_left, at_right = begin + size, other + size
    diffs = [diff for diff in diffs if diff[1]]
    _ENGINE.diff_cleanupMerge(diffs)
    _ENGINE.diff_cleanupSemantic(diffs)
    return list(_runs(diffs, first))


def _coded(ours: Words, theirs: Words) -> tuple[str, str]:
    """Both texts with a code point for each distinct word."""
    words = dict.fromkeys((*ours, *theirs))
    codes = dict(zip(words, map(chr, chain(*_RANGES)), strict=False))
    return "".join(map(codes.__getitem__, ours)), "".join(map(codes.__getitem__, theirs))


def _runs(diffs: Sequence[tuple[int, str]], first: Place) -> Iterator[Run]:
    """Where the equal runs stand that a clean-up has left."""
    left, right = first
    for operation, text in diffs:
        size = len(text)
        if operation == 0 and size:
            yield Run(left, right, size)
        left += size * (operation <= 0)
        right += size * (operation >= 0)
