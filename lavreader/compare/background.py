"""How common each word is in a story, so that what everybody says weighs little."""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, TypeVar, cast

from lavreader.article import Article
from lavreader.language.tokens import sentence_tokens

T = TypeVar("T")
S = TypeVar("S")


class Background:
    """Inverse document frequency of stems over a story's sentences.

    idf(k) = ln(1 + N / (df + 0.5)) with N sentences, df of them with the stem.
    """

    def __init__(self, articles: Iterable[Article]) -> None:
        """Count the stems of every sentence of the articles."""
        self._articles = tuple(articles)
        self._known: dict[tuple[int, Callable[[Article], Any]], Any] = {}
        frequency: Counter[str] = Counter()
        total = 0
        for article in self._articles:
            for tokens in self.of(article, sentence_tokens):
                total += 1
                frequency.update({token.stem for token in tokens if token.content})
        self._frequency = frequency
        self._total = total

    def idf(self, stem: str) -> float:
        """Weight of a stem; the rarer, the heavier."""
        return math.log(1 + self._total / (self._frequency[stem] + 0.5))

    def of(self, article: Article, analysis: Callable[[Article], T]) -> T:
        """What an analysis says of one of the story's articles, made once.

        Every step that looks at a single article goes through here, so that an article in ten
        pairs is analysed once and not ten times.
        """
        key = (id(article), analysis)
        if key not in self._known:
            self._known[key] = analysis(article)
        return cast(T, self._known[key])

    def derived(self, article: Article, analysis: Callable[[Article], S], further: Callable[[S], T]) -> T:
        """What a further analysis makes of an analysis of an article; both are made once."""
        key = (id(article), further)
        if key not in self._known:
            self._known[key] = further(self.of(article, analysis))
        return cast(T, self._known[key])
