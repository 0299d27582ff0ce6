"""How alike the sentences of two articles are."""

import math
import os
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Protocol

from lavreader.article import Article
from lavreader.compare.alignment.background import Background

Scores = Mapping[tuple[int, int], float]

# Pairs less alike than this are left out: they could not be linked whatever stands around them.
FLOOR = 0.05
# ... and so are those that are this much less alike than the best candidates of both sentences.
HOPELESS = 0.25
# A term that more pairs of sentences share (sentences on the left times sentences on the right) is
# not followed: it says little, and following it is what would make the work grow with the square
# of the length.
SHARED_PAIRS = 400
# One shared term alone may be chance ("half", "year"); three are full evidence. Measured on 46
# pairs of articles: flat between 0.3 and 0.5.
LONELY_TERM = 0.4
FULL_EVIDENCE = 3.0


class Similarity(Protocol):
    """A way to say how alike sentences are; an optional meaning model can stand in for words."""

    def between(self, left: Article, right: Article, background: Background) -> Scores:
        """Similarity of the pairs that have any, 0 to 1.

        Swapping the articles must swap the pairs and change nothing else.
        """


class WordSimilarity:
    """Similarity by shared words, concepts and numbers, the rare ones counting most.

    The cosine of the sentences' term vectors, lowered where one or two terms make all of it: with
    contributions c of the shared terms, (sum c)**2 / (sum c**2) is their effective number (the
    inverse of Simpson's index).
    """

    def between(self, left: Article, right: Article, background: Background) -> Scores:
        """Similarity of the pairs that share terms, 0 to 1; those under ``FLOOR`` are left out."""
        ours, theirs = background.vectors(left), background.vectors(right)
        left_count, right_count = Counter(chain.from_iterable(ours)), Counter(chain.from_iterable(theirs))
        followed: dict[str, list[tuple[int, float]]] = {
            key: []
            for key in left_count.keys() & right_count.keys()
            if left_count[key] * right_count[key] <= SHARED_PAIRS
        }
        for j, vector in enumerate(theirs):
            for key in vector.keys() & followed.keys():
                followed[key].append((j, vector[key]))
        cosines: list[tuple[dict[int, float], dict[int, float]]] = []
        best_right = [0.0] * len(theirs)
        for vector in ours:
            sums: dict[int, float] = {}
            squares: dict[int, float] = {}
            for key, weight in vector.items():
                if key in followed:
                    for j, other in followed[key]:
                        product = weight * other
                        if j in sums:
                            sums[j] += product
                            squares[j] += product * product
                        else:
                            sums[j] = product
                            squares[j] = product * product
            for j, value in sums.items():
                if value > best_right[j]:
                    best_right[j] = value
            cosines.append((sums, squares))
        hopeless = [HOPELESS * best for best in best_right]
        scores: dict[tuple[int, int], float] = {}
        for i, (sums, squares) in enumerate(cosines):
            least = HOPELESS * max(sums.values(), default=0.0)
            for j, value in sums.items():
                if value >= FLOOR and (value >= least or value >= hopeless[j]):
                    evidence = value * value / squares[j]
                    scores[i, j] = 1.0 if value > 0.999 else value * _plenty(evidence)
        return scores


def _plenty(evidence: float) -> float:
    """1 where many terms make the cosine of two vectors, less where one or two do."""
    if evidence >= FULL_EVIDENCE:
        return 1.0
    return 1 - LONELY_TERM * (FULL_EVIDENCE - max(evidence, 1.0)) / (FULL_EVIDENCE - 1)


WORDS: Similarity = WordSimilarity()


def stands_first(one: Article, two: Article) -> bool:
    """An order of articles that does not depend on how they were given.

    Comparing is done in this order and the result mirrored where the other one was asked for, so
    that rounding and ties cannot make A against B differ from B against A.
    """
    return (one.text, one.source) <= (two.text, two.source)


def similarity_between(left: Article, right: Article, background: Background) -> Scores:
    """Similarity of the sentences of two articles of a story, made once for both directions."""
    return background.between(left, right, _between)


@lru_cache(maxsize=1)
def chosen_similarity(model: str | None) -> Similarity:
    """Words alone, or with a meaning model.

    Args:
        model: The model's folder, as ``LAVREADER_MODEL`` names it; None or empty for none.

    Raises:
        ModelError: The model cannot be used.
    """
    if not model:
        return WORDS
    # Loaded only here, since it needs packages that are not installed with the program.
    from lavreader.compare.alignment.embedding import MeaningSimilarity, SentenceEncoder

    return MeaningSimilarity(SentenceEncoder(Path(model).expanduser()))


def _between(left: Article, right: Article, background: Background) -> Scores:
    if stands_first(left, right):
        return chosen_similarity(os.environ.get("LAVREADER_MODEL")).between(left, right, background)
    mirrored = background.between(right, left, _between)
    return {(i, j): score for (j, i), score in mirrored.items()}


def joint_similarity(
    left: Article, ours: Sequence[int], right: Article, theirs: Sequence[int], background: Background
) -> float:
    """Similarity of some sentences of one article taken together with some of the other."""
    if len(ours) == len(theirs) == 1:
        return cosine(background.vectors(left)[ours[0]], background.vectors(right)[theirs[0]])
    sums = []
    for vectors, indices in ((background.vectors(left), ours), (background.vectors(right), theirs)):
        total: dict[str, float] = {}
        for index in indices:
            for key, weight in vectors[index].items():
                total[key] = total.get(key, 0.0) + weight
        length = math.sqrt(math.fsum(weight * weight for weight in total.values())) or 1.0
        sums.append({key: weight / length for key, weight in total.items()})
    return cosine(sums[0], sums[1])


def overlaps(vectors: Sequence[Mapping[str, float]], distance: int) -> list[float]:
    """Cosine of each sentence with the one that many sentences later in the same article."""
    return list(map(cosine, vectors, vectors[distance:]))


def cosine(one: Mapping[str, float], two: Mapping[str, float]) -> float:
    """Cosine of two vectors of length 1."""
    shared = one.keys() & two.keys()
    return math.fsum([one[key] * two[key] for key in shared]) if shared else 0.0
