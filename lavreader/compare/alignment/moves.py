"""Moves: which sentences stand in another order."""

from collections.abc import Sequence
from typing import NamedTuple


class Step(NamedTuple):
    """A link between the articles.

    Attributes:
        left: Where it stands in the left article.
        right: Where it stands in the right article.
        weight: How much it counts.
    """

    left: int
    right: int
    weight: float


def in_order(links: Sequence[Step]) -> list[bool]:
    """For each link whether it belongs to the common order: the heaviest increasing chain.

    What is not on it has moved. Left and right places must be distinct.

    Sorting and a Fenwick tree of best weights, O(n log n) (after the longest increasing
    subsequence in D. Gusfield, Algorithms on Strings, Trees and Sequences, chapter 12).
    """
    size = max((link.right for link in links), default=-1) + 2
    best: list[tuple[float, int]] = [(0.0, -1)] * size
    before = [-1] * len(links)
    end = (0.0, -1)
    for index in sorted(range(len(links)), key=lambda index: links[index].left):
        link = links[index]
        chain = (0.0, -1)
        place = link.right
        while place > 0:
            chain = max(chain, best[place])
            place &= place - 1
        before[index] = chain[1]
        reached = (chain[0] + link.weight, index)
        end = max(end, reached)
        place = link.right + 1
        while place < size:
            best[place] = max(best[place], reached)
            place += place & -place
    kept = [False] * len(links)
    index = end[1]
    while index >= 0:
        kept[index] = True
        index = before[index]
    return kept


def blocks(moved: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> list[list[int]]:
    """Moved rows joined to moves: neighbours on both sides, in the same order, moved together.

    Args:
        moved: Left and right sentences of each moved row, in the left's reading order.

    Returns:
        Positions in ``moved``, one list a move.
    """
    found: list[list[int]] = []
    for position, (left, right) in enumerate(moved):
        if found:
            last_left, last_right = moved[found[-1][-1]]
            if left[0] == last_left[-1] + 1 and min(right) == max(last_right) + 1:
                found[-1].append(position)
                continue
        found.append([position])
    return found
