"""Likeness of two sentences besides words that both are known to have: whether they tell of one thing."""

from collections.abc import Iterable, Mapping
from math import hypot

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.terms import terms_of_each
from lavreader.language.tokens import columns_of


def alike_besides(
    background: Background, place: tuple[Article, int], other: tuple[Article, int], words: Iterable[str]
) -> float:
    """Cosine of two sentences without some words, 0 to 1.

    Args:
        background: Weights of words in the story.
        place: One of the story's articles, and the index of its sentence.
        other: Another one, and the index of its sentence.
        words: What both say, such as the value they have in common.
    """
    dropped: set[str] = set()
    for text in words:
        columns = columns_of(text)
        dropped.update(columns.stems, *terms_of_each([columns]))
    one, two = (_without(background.vectors(article)[index], dropped) for article, index in (place, other))
    shared = one.keys() & two.keys()
    if not shared:
        return 0.0
    return sum([one[key] * two[key] for key in shared]) / (hypot(*one.values()) * hypot(*two.values()))


def _without(vector: Mapping[str, float], dropped: set[str]) -> dict[str, float]:
    return {key: weight for key, weight in vector.items() if key not in dropped}
