"""Likelier partners: a finding between sentences that each have likelier ones in the other article.

Where two articles are long, words of two matters meet by chance: *was told* of one prisoner's
family and *has not been told* of another's. Sentences on one matter are nearly always each other's
likest, or all but.
"""

from bisect import bisect_right
from collections.abc import Mapping

from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.comparison import Finding, FindingKind
from lavreader.compare.explanations import doubted

# How many sentences of both articles together may be likelier partners than the two of a finding,
# and how many of the article that has fewer. Of contradictions in stories nobody had tuned on, 30 of
# 32 states, places and causes and 33 of 34 sums and shares stay; of false ones in 72 pairs of
# full-length agency reports 13 of 18 and 2 of 4 go.
_MOST: Mapping[FindingKind, tuple[int, int]] = {
    "status": (3, 0),
    "polarity": (1, 0),
    "cause": (3, 0),
    "money": (2, 1),
    "percent": (2, 1),
}
# Two sentences that neither article's alignment links to anything, a link within so many sentences of
# both: what each tells on its own at one place of the story. That a likelier one is barely likelier
# says nothing then; of contradictions so stopped in stories 18 were true and one false, and in 930
# pairs of agency reports there was none.
_LEFT_OVER: frozenset[FindingKind] = frozenset(("polarity", "cause"))
_NEAR = 3
_BARELY = 0.2
_LIKELIER = "other sentences of the two articles are more alike"


class LikelierPartners:
    """How many sentences are likelier partners of a sentence than another."""

    def __init__(self, alignment: Alignment) -> None:
        """Take the alignment of two articles; nothing is worked out yet."""
        self._alignment = alignment
        self._likeness: tuple[dict[int, list[float]], dict[int, list[float]]] | None = None

    def weighed(self, finding: Finding) -> Finding:
        """A contradiction as ``differs`` where its sentences have likelier partners than each other."""
        most = _MOST.get(finding.kind)
        if most is None or finding.verdict != "contradiction":
            return finding
        pair = finding.left.sentence, finding.right.sentence
        if finding.kind in _LEFT_OVER and self._left_over_together(*pair):
            return finding
        return doubted(finding, _LIKELIER) if self.outdone(*pair, most) else finding

    def outdone(self, left: int, right: int, most: tuple[int, int]) -> bool:
        """Whether two sentences have more likelier partners than they may.

        Args:
            left: Index of the left sentence.
            right: Index of the right one.
            most: How many both may have together, and how many the one that has fewer.
        """
        if (left, right) in self._alignment.together:
            return False
        likelier = self._likelier(left, right)
        return sum(likelier) > most[0] or min(likelier) > most[1]

    def _left_over_together(self, left: int, right: int) -> bool:
        """Whether two sentences stand at one place of the story, neither with a partner worth the name."""
        linked = self._alignment.together
        if any(i == left or j == right for i, j in linked):
            return False
        if not any(abs(i - left) <= _NEAR and abs(j - right) <= _NEAR for i, j in linked):
            return False
        ours, theirs = self._alignment.best
        likest = max(ours.get(left, 0.0), theirs.get(right, 0.0))
        return likest - self._alignment.similarity.get((left, right), 0.0) < _BARELY

    def _likelier(self, left: int, right: int) -> tuple[int, int]:
        """How many sentences are likelier partners of the left one, and how many of the right one."""
        if self._likeness is None:
            self._likeness = _sorted_likeness(self._alignment.similarity)
        ours, theirs = (side.get(one, []) for side, one in zip(self._likeness, (left, right), strict=True))
        here = self._alignment.similarity.get((left, right), 0.0)
        return len(ours) - bisect_right(ours, here), len(theirs) - bisect_right(theirs, here)


def _sorted_likeness(
    similarity: Mapping[tuple[int, int], float],
) -> tuple[dict[int, list[float]], dict[int, list[float]]]:
    """For each left and each right sentence how like it the other article's are, rising."""
    left: dict[int, list[float]] = {}
    right: dict[int, list[float]] = {}
    for (i, j), value in similarity.items():
        left.setdefault(i, []).append(value)
        right.setdefault(j, []).append(value)
    for side in (left, right):
        for values in side.values():
            values.sort()
    return left, right
