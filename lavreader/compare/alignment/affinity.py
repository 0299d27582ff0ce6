"""Affinity: how much speaks for two sentences telling the same, seen in their place."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.similarity import overlaps, similarity_between, stands_first

# The sentence before says more about a sentence than the one behind it. Flat between 0.2 and 0.4.
BEFORE, AFTER = 0.35, 0.25
# What stands around two sentences can lift them to half as much again, not make a link of nothing.
LIFT, ALLOWANCE = 1.5, 0.05
# What a place at the other end of the article takes away. Independent articles tell in very
# different orders, so it is little.
DISTANCE = 0.23
# From here on a sentence of a third article surely belongs to one of the two; how much of the way
# towards its likeness to the other one the two are lifted.
SURE = 0.23
THIRD_SHARE = 0.8
# A second candidate this close to the best one is as good.
NEARLY_BEST = 0.75


class Affinity:
    """Scores of pairs of sentences, 0 to 1; a pair that is missing has none.

    Attributes:
        scores: (left sentence, right sentence) to score.
    """

    def __init__(self, scores: Mapping[tuple[int, int], float]) -> None:
        """Take the scores."""
        self.scores = scores

    @cached_property
    def of_left(self) -> dict[int, list[tuple[int, float]]]:
        """Left sentence to its right candidates with their scores."""
        rows: dict[int, list[tuple[int, float]]] = {}
        for (i, j), score in self.scores.items():
            rows.setdefault(i, []).append((j, score))
        return rows

    @cached_property
    def of_right(self) -> dict[int, list[tuple[int, float]]]:
        """Right sentence to its left candidates with their scores."""
        columns: dict[int, list[tuple[int, float]]] = {}
        for (i, j), score in self.scores.items():
            columns.setdefault(j, []).append((i, score))
        return columns

    def links(self, least: float, nearly: float = NEARLY_BEST) -> list[tuple[int, int]]:
        """Pairs that are each other's best, or best of one and nearly best of the other.

        Args:
            least: Score a pair must have.
            nearly: Share of the best score that is as good as it.
        """
        best_left: dict[int, float] = {}
        best_right: dict[int, float] = {}
        for (i, j), score in self.scores.items():
            if score > best_left.get(i, -1.0):
                best_left[i] = score
            if score > best_right.get(j, -1.0):
                best_right[j] = score
        found = []
        for (i, j), score in self.scores.items():
            if score < least:
                continue
            ours, theirs = best_left[i], best_right[j]
            if (score == ours and score >= nearly * theirs) or (score == theirs and score >= nearly * ours):
                found.append((i, j))
        return found

    def transposed(self) -> "Affinity":
        """The same with left and right exchanged."""
        return Affinity({(j, i): score for (i, j), score in self.scores.items()})


def affinity_between(left: Article, right: Article, background: Background) -> Affinity:
    """How much speaks for each pair of sentences, with what the story's other articles say of it.

    Where a sentence of a third article clearly belongs to ours and is like theirs, ours and theirs
    are lifted towards that likeness: more outlets give better links.
    """
    direct = direct_affinity(left, right, background)
    lifted: dict[tuple[int, int], float] = {}
    for third in background.articles:
        if third is left or third is right:
            continue
        near = direct_affinity(left, third, background)
        far = direct_affinity(third, right, background)
        for i, k in near.links(SURE, nearly=0.85):
            for j, score in far.of_left.get(k, ()):
                lifted[i, j] = max(lifted.get((i, j), 0.0), min(near.scores[i, k], score))
        for k, j in far.links(SURE, nearly=0.85):
            for i, score in near.of_right.get(k, ()):
                lifted[i, j] = max(lifted.get((i, j), 0.0), min(far.scores[k, j], score))
    scores = dict(direct.scores)
    for pair, score in lifted.items():
        own = scores.get(pair, 0.0)
        if score > own:
            scores[pair] = own + THIRD_SHARE * (score - own)
    return Affinity(scores)


def direct_affinity(left: Article, right: Article, background: Background) -> Affinity:
    """The same from the two articles alone, made once and for both directions.

    The similarity of two sentences with a share of their neighbours added on both sides (as a
    cosine of sums), lowered a little by how far apart they stand in their articles.
    """
    return background.between(left, right, _direct)


def _direct(left: Article, right: Article, background: Background) -> Affinity:
    if not stands_first(left, right):
        return background.between(right, left, _in_place).transposed()
    return background.between(left, right, _in_place)


def _in_place(left: Article, right: Article, background: Background) -> Affinity:
    """Similarity with its neighbourhood and distance."""
    similarity = similarity_between(left, right, background)
    ours = _window_lengths(background.vectors(left))
    theirs = _window_lengths(background.vectors(right))
    last_left, last_right = max(len(ours) - 1, 1), max(len(theirs) - 1, 1)
    rows: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for (i, j), own in similarity.items():
        rows[i][j] = own
    nothing: dict[int, float] = {}
    scores: dict[tuple[int, int], float] = {}
    last = -1
    for pair, own in similarity.items():
        i, j = pair
        if i != last:
            last = i
            above, here, below = rows.get(i - 1, nothing).get, rows[i].get, rows.get(i + 1, nothing).get
        before, after = j - 1, j + 1
        window = own + BEFORE * (above(j, 0.0) + here(before, 0.0))
        window += BEFORE * BEFORE * above(before, 0.0)
        window += BEFORE * AFTER * above(after, 0.0)
        window += AFTER * (below(j, 0.0) + here(after, 0.0))
        window += AFTER * BEFORE * below(before, 0.0)
        window += AFTER * AFTER * below(after, 0.0)
        score = min(window / (ours[i] * theirs[j]), LIFT * own + ALLOWANCE, 1.0)
        scores[pair] = score * (1 - DISTANCE * abs(i / last_left - j / last_right))
    return Affinity(scores)


def _window_lengths(vectors: tuple[dict[str, float], ...]) -> list[float]:
    """Length of each sentence's vector with a share of its neighbours' added."""
    next_one, next_but_one = overlaps(vectors, 1), overlaps(vectors, 2)
    lengths = []
    for i in range(len(vectors)):
        squared = 1.0
        if i:
            squared += BEFORE * BEFORE + 2 * BEFORE * next_one[i - 1]
        if i + 1 < len(vectors):
            squared += AFTER * AFTER + 2 * AFTER * next_one[i]
        if 0 < i < len(vectors) - 1:
            squared += 2 * BEFORE * AFTER * next_but_one[i - 1]
        lengths.append(squared**0.5)
    return lengths
