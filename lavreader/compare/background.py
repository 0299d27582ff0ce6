"""How common each word is in a story, so that what everybody says weighs little."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, cast

from lavreader.article import Article
from lavreader.compare.terms import sentence_terms
from lavreader.language.tokens import Token, sentence_tokens, tokenize

T = TypeVar("T")
S = TypeVar("S")


class Background:
    """Inverse document frequency of terms over a story's sentences, and what was already worked out.

    idf(k) = ln(1 + N / (df + 0.5)) with N sentences, df of them with the term (Robertson and
    Spärck Jones's formula without the negative branch).

    Attributes:
        articles: The story's articles, in the order given; nothing depends on that order.
    """

    def __init__(self, articles: Iterable[Article]) -> None:
        """Count the terms of every sentence of the articles."""
        self.articles = tuple(articles)
        self._known: dict[tuple[int, Callable[..., Any]], Any] = {}
        self._between: dict[tuple[int, int, Callable[..., Any]], Any] = {}
        frequency: Counter[str] = Counter()
        total = 0
        for article, tokens_of_article in zip(self.articles, _tokens(self.articles), strict=True):
            self._known[id(article), sentence_tokens] = tokens_of_article
            terms = self.derived(article, sentence_tokens, sentence_terms)
            for tokens, sentence in zip(self.of(article, sentence_tokens), terms, strict=True):
                total += 1
                keys = {key for key, _ in sentence}
                keys.update([token.stem for token in tokens if token.content])
                frequency.update(keys)
        self._frequency = frequency
        self._total = total
        self._idf: dict[str, float] = {}

    def idf(self, key: str) -> float:
        """Weight of a stem or other term (see ``terms``); the rarer, the heavier."""
        weight = self._idf.get(key)
        if weight is None:
            weight = math.log(1 + self._total / (self._frequency[key] + 0.5))
            self._idf[key] = weight
        return weight

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

    def between(
        self, left: Article, right: Article, analysis: Callable[[Article, Article, "Background"], T]
    ) -> T:
        """What an analysis says of two of the story's articles, made once."""
        key = (id(left), id(right), analysis)
        if key not in self._between:
            self._between[key] = analysis(left, right, self)
        return cast(T, self._between[key])

    def vectors(self, article: Article) -> tuple[dict[str, float], ...]:
        """Each sentence as a vector of length 1: term to factor times idf."""
        return self.of(article, self._weigh)

    def _weigh(self, article: Article) -> tuple[dict[str, float], ...]:
        known, idf = self._idf, self.idf
        vectors = []
        for sentence in self.derived(article, sentence_tokens, sentence_terms):
            vector = {key: factor * (known.get(key) or idf(key)) for key, factor in sentence}
            length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
            vectors.append({key: weight / length for key, weight in vector.items()})
        return tuple(vectors)


def _tokens(articles: Iterable[Article]) -> Iterator[tuple[tuple[Token, ...], ...]]:
    """What ``sentence_tokens`` says of each article; a sentence two outlets share is read once."""
    known: dict[str, tuple[Token, ...]] = {}
    for article in articles:
        sentences = []
        for sentence in article.sentences:
            tokens = known.get(sentence.text)
            if tokens is None:
                tokens = known[sentence.text] = tuple(tokenize(sentence.text))
            sentences.append(tokens)
        yield tuple(sentences)
