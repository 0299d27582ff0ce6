"""Likelier partners: two sentences that each have likelier ones in the other article.

Where two articles are long, words of two matters meet by chance: *was told* of one prisoner's
family and *has not been told* of another's. Sentences on one matter are nearly always each other's
likest, or all but.
"""

from bisect import bisect_right

from lavreader.compare.alignment.alignment import Alignment

# A link within so many sentences of both is at one place of the story with them.
_NEAR = 3
_BARELY = 0.2


def outdone(alignment: Alignment, left: int, right: int, most: tuple[int, int]) -> bool:
    """Whether two sentences have more likelier partners than they may.

    Args:
        alignment: Of their articles.
        left: Index of the left sentence.
        right: Index of the right one.
        most: How many both may have together, and how many the one that has fewer.
    """
    if (left, right) in alignment.together:
        return False
    here = alignment.similarity.get((left, right), 0.0)
    ours, theirs = alignment.rising
    likelier = [
        len(rising) - bisect_right(rising, here) for rising in (ours.get(left, []), theirs.get(right, []))
    ]
    return sum(likelier) > most[0] or min(likelier) > most[1]


def likest(alignment: Alignment, left: int, right: int) -> bool:
    """Whether two sentences are each other's likest, and stand in one row."""
    here = alignment.similarity.get((left, right), 0.0)
    if not here or (left, right) not in alignment.together:
        return False
    ours, theirs = alignment.best
    return here >= ours.get(left, 0.0) and here >= theirs.get(right, 0.0)


def left_over_together(alignment: Alignment, left: int, right: int) -> bool:
    """Whether two sentences stand at one place of the story, neither with a partner worth the name."""
    linked = alignment.together
    if any(i == left or j == right for i, j in linked):
        return False
    if not any(abs(i - left) <= _NEAR and abs(j - right) <= _NEAR for i, j in linked):
        return False
    ours, theirs = alignment.best
    best = max(ours.get(left, 0.0), theirs.get(right, 0.0))
    return best - alignment.similarity.get((left, right), 0.0) < _BARELY
