"""Common story: whether two articles tell one story at all, before one is held against the other."""

from typing import Literal

from lavreader.compare.alignment.alignment import Alignment

#: How much two articles have in common: one story, hardly one, or none.
Closeness = Literal["one", "doubtful", "none"]

# How alike the likest sentences are on average. Of 450 pairs of outlets on one story none was under
# .146 and one in a hundred under .152; of pairs of two stories three in four were under .12 and one
# in twenty over .17.
_LIKEST = 3
_DOUBTFUL = 0.15
_NONE = 0.13
# Articles of fewer sentences may have one thing to tell, each in words of its own.
_TELLING = 4


def closeness(alignment: Alignment) -> Closeness:
    """How much two articles have in common.

    Two reports on one story share at least a few sentences. Two crashes, two trials or two matches
    share their words only, and a day of the one is no answer to a day of the other.
    """
    left = sum(len(row.left) for row in alignment.rows)
    right = sum(len(row.right) for row in alignment.rows)
    if min(left, right) < _TELLING:
        return "one"
    likest = sorted(alignment.similarity.values())[-_LIKEST:]
    mean = sum(likest) / _LIKEST
    if not alignment.together:
        return "none" if mean < _NONE else "doubtful"
    return "one" if mean >= _DOUBTFUL else "doubtful"
