"""How common each word is in a story, so that what everybody says weighs little."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import chain, compress
from typing import Any, TypeVar, cast

from lavreader.article import Article
from lavreader.compare.alignment.terms import Terms, terms_of_each
from lavreader.language.tokens import sentence_columns

T = TypeVar("T")


class Background:
    """Inverse document frequency of terms over a story's sentences, and what was already worked out.

    idf(k) = ln(1 + N / (df + 0.5)) with N sentences, df of them with the term (Robertson and
    Spärck Jones's formula without the negative branch).

    Attributes:
        articles: The story's articles, in the order given; nothing depends on that order.
        parsed: Sentences that were parsed; see ``analysis.analyse``.
    """

    def __init__(self, articles: Iterable[Article]) -> None:
        """Count the terms of every sentence of the articles."""
        self.articles = tuple(articles)
        self._known: dict[tuple[int, Callable[..., Any]], Any] = {}
        self.parsed: dict[tuple[str, frozenset[str]], Any] = {}
        self._between: dict[tuple[int, int, Callable[..., Any]], Any] = {}
        self._weights_of: dict[tuple[frozenset[str], float], dict[str, float]] = {}
        self._weights: dict[frozenset[str], float] = {}
        self._terms: dict[int, tuple[Terms, ...]] = {}
        self._frequency: Counter[str] = Counter()
        self._total = 0
        read: dict[str, Terms] = {}
        for article in self.articles:
            columns = self._known[id(article), sentence_columns] = sentence_columns(article)
            texts = [sentence.text for sentence in article.sentences]
            # A sentence that outlets share is read once.
            new = {text: words for text, words in zip(texts, columns, strict=True) if text not in read}
            read.update(zip(new, terms_of_each(list(new.values())), strict=True))
            self._terms[id(article)] = terms = tuple([read[text] for text in texts])
            self._total += len(terms)
            self._frequency.update(chain.from_iterable(terms))
        weights = {count: self._weight(count) for count in set(self._frequency.values())}
        self._idf = {key: weights[count] for key, count in self._frequency.items()}
        self._other_idf: dict[str, float] = {}

    def idf(self, key: str) -> float:
        """Weight of a stem or other term (see ``terms``); the rarer, the heavier."""
        weight = self._idf.get(key)
        if weight is None:
            weight = self._other_idf.get(key)
        if weight is None:
            weight = self._other_idf[key] = self._weight(self._other_stems[key])
        return weight

    def weight(self, keys: frozenset[str]) -> float:
        """Weight of some stems or other terms together, summed once."""
        known = self._weights.get(keys)
        if known is None:
            known = self._weights[keys] = sum([self.idf(key) for key in keys])
        return known

    def weights(self, keys: frozenset[str], factor: float) -> Mapping[str, float]:
        """Weight of each of a sentence's stems or other terms, times a factor, made once."""
        known = self._weights_of.get((keys, factor))
        if known is None:
            known = self._weights_of[keys, factor] = {key: factor * self.idf(key) for key in keys}
        return known

    def _weight(self, count: int) -> float:
        return math.log(1 + self._total / (count + 0.5))

    @cached_property
    def _other_stems(self) -> Counter[str]:
        """Sentences of each content stem that is no term of its sentence: numbers, hyphenated words."""
        frequency: Counter[str] = Counter()
        for article in self.articles:
            for columns in self.of(article, sentence_columns):
                frequency.update(set(compress(columns.stems, columns.contents)))
        return frequency

    def of(self, article: Article, analysis: Callable[[Article], T]) -> T:
        """What an analysis says of one of the story's articles, made once.

        Every step that looks at a single article goes through here, so that an article in ten
        pairs is analysed once and not ten times.
        """
        return self.made(article, analysis, lambda: analysis(article))

    def made(self, article: Article, what: Callable[..., Any], make: Callable[[], T]) -> T:
        """What is known of an article, made the first time it is asked for.

        Args:
            article: One of the story's articles.
            what: Names what is made; the function that makes it from whatever it needs.
            make: Makes it.
        """
        key = (id(article), what)
        if key not in self._known:
            self._known[key] = make()
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
        idf = self._idf
        vectors = []
        for terms in self._terms[id(article)]:
            weights = [factor * idf[key] for key, factor in terms.items()]
            length = math.hypot(*weights) or 1.0
            vectors.append(dict(zip(terms, [weight / length for weight in weights], strict=True)))
        return tuple(vectors)
