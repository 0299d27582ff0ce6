"""The Story: several articles about one event, any two of them beside each other."""

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment, align
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.common_story import Closeness, closeness
from lavreader.compare.claims.carried_disputes import carried
from lavreader.compare.claims.carried_words import carried_words
from lavreader.compare.claims.claim import Claim, Omission
from lavreader.compare.claims.claims import claims_of
from lavreader.compare.claims.omissions import omissions_of
from lavreader.compare.comparison import Comparison
from lavreader.compare.lone_findings import Disputed, disputed_with_others
from lavreader.compare.pair import compare_with_background, with_findings, without_chance_findings
from lavreader.compare.values.corroboration import MOST_ARTICLES, corroborated
from lavreader.compare.values.shared_values import SharedValue, shared_values
from lavreader.version import __version__


class Story:
    """Articles about one event.

    Word weights come from all of them, so that a name everybody uses weighs little. Pairs are
    compared when asked for and kept.

    Attributes:
        articles: In the order of the sources.
        identities: Their ids in a document, ``a1`` and on.
    """

    def __init__(self, articles: Iterable[Article]) -> None:
        """Take the articles; nothing is compared yet."""
        self.articles = tuple(articles)
        self.identities = tuple(f"a{number}" for number in range(1, len(self.articles) + 1))
        self._comparisons: dict[tuple[int, int], Comparison] = {}
        self._direct: dict[tuple[int, int], Comparison] = {}
        self._alignments: dict[tuple[int, int], Alignment] = {}

    @cached_property
    def background(self) -> Background:
        """How common each word is in this story."""
        return Background(self.articles)

    def alignment(self, left: int, right: int) -> Alignment:
        """Which sentences of two articles, by index, belong together; made once.

        Raises:
            IndexError: There is no such article.
        """
        key = (left, right)
        if key not in self._alignments:
            self._alignments[key] = align(self.articles[left], self.articles[right], self.background)
        return self._alignments[key]

    def direct(self, left: int, right: int) -> Comparison:
        """The comparison of two articles by index with nothing from what the others say; made once.

        Raises:
            IndexError: There is no such article.
        """
        key = (left, right)
        if key not in self._direct:
            self._direct[key] = compare_with_background(
                self.articles[left],
                self.articles[right],
                self.background,
                identities=(self.identities[left], self.identities[right]),
                alignment=self.alignment(left, right),
                common=self._closeness(left, right),
            )
        return self._direct[key]

    def _closeness(self, left: int, right: int) -> Closeness:
        """How much two articles have in common, by themselves or with one that tells the story of both."""
        own = closeness(self.alignment(left, right))
        if own == "one":
            return own
        for third in range(len(self.articles)):
            if third not in (left, right) and all(
                closeness(self.alignment(*sorted((third, side)))) == "one" for side in (left, right)
            ):
                return "one"
        return own

    def compare(self, left: int, right: int) -> Comparison:
        """The comparison of two articles by index, with what the others show of them; made once.

        Raises:
            IndexError: There is no such article.
        """
        key = (left, right)
        if key not in self._comparisons:
            comparison = self.direct(left, right)
            disputed: Disputed = frozenset()
            if left != right and 2 < len(self.articles) <= MOST_ARTICLES:
                for further in (corroborated, carried, carried_words):
                    comparison = with_findings(comparison, further(self, left, right))
                disputed = disputed_with_others(self, left, right)
            alignment = self.alignment(left, right)
            self._comparisons[key] = without_chance_findings(comparison, alignment, disputed)
        return self._comparisons[key]

    @cached_property
    def shared_values(self) -> tuple[SharedValue, ...]:
        """The facts that at least two articles give, alike or against each other."""
        return tuple(shared_values(self))

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Every pair, the earlier source on the left."""
        count = len(self.articles)
        return tuple(self.compare(i, j) for i in range(count) for j in range(i + 1, count))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Facts across outlets, the most consequential first."""
        return claims_of(self)

    @cached_property
    def omissions(self) -> tuple[Omission, ...]:
        """What most outlets tell and some leave out."""
        return omissions_of(self)

    def to_dict(self, pairs: Iterable[tuple[int, int]] | None = None) -> dict[str, Any]:
        """The document programs read.

        Args:
            pairs: Which pairs to include, by index; every one if not given.
        """
        chosen = self.comparisons if pairs is None else tuple(self.compare(i, j) for i, j in pairs)
        return {
            "format": "lavreader.comparison/1",
            "version": __version__,
            "articles": [
                article.to_dict(identity)
                for article, identity in zip(self.articles, self.identities, strict=True)
            ],
            "pairs": [comparison.to_dict() for comparison in chosen],
            "claims": [claim.to_dict(self.identities) for claim in self.claims],
            "omissions": [omission.to_dict(self.identities) for omission in self.omissions],
        }

    def _repr_html_(self) -> str:
        """How a notebook shows it; the package's front, not this module, knows how."""
        import lavreader

        return lavreader.notebook_html(self)


def compare(left: Article, right: Article) -> Comparison:
    """Two articles beside each other, everything computed."""
    return Story((left, right)).compare(0, 1)
