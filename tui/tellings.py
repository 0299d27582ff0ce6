"""Who tells what: for every sentence of a story, which other outlets tell it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lavreader.compare.comparison import Comparison

if TYPE_CHECKING:
    from lavreader.compare.story import Story


class Tellings:
    """Which outlets tell a sentence of one of them."""

    def __init__(self, story: "Story") -> None:
        """Go through every pair once.

        Args:
            story: A story; pairs that are not compared yet are compared.
        """
        self._sentences = [len(article.sentences) for article in story.articles]
        self._told: dict[tuple[int, int], set[int]] = {}
        count = len(story.articles)
        self.pairs: dict[tuple[int, int], Comparison] = {}
        for left in range(count):
            for right in range(left + 1, count):
                comparison = self.pairs[left, right] = story.compare(left, right)
                for row in comparison.rows:
                    if row.left and row.right:
                        for sentence in row.left:
                            self._told.setdefault((left, sentence), set()).add(right)
                        for sentence in row.right:
                            self._told.setdefault((right, sentence), set()).add(left)

    def told_by(self, article: int, sentences: Iterable[int]) -> list[int]:
        """Other articles that tell at least one of these sentences."""
        return sorted(set().union(*(self._told.get((article, sentence), ()) for sentence in sentences)))

    def only_here(self, article: int) -> list[int]:
        """Sentences no other article tells."""
        return [index for index in range(self._sentences[article]) if (article, index) not in self._told]

    def share_told(self, article: int) -> float:
        """Share (0 to 1) of an article's sentences that others tell too."""
        total = self._sentences[article]
        return 1 - len(self.only_here(article)) / total if total else 0.0

    def likeness(self, left: int, right: int) -> float:
        """Share (0 to 1) of the sentences of both articles that the other one tells too."""
        comparison = self.pairs[min(left, right), max(left, right)]
        both = sum(len(row.left) + len(row.right) for row in comparison.rows if row.left and row.right)
        total = len(comparison.left.sentences) + len(comparison.right.sentences)
        return both / total if total else 0.0

    def findings(self, article: int, verdict: str) -> int:
        """How many findings of a verdict an article is part of."""
        return sum(
            finding.verdict == verdict
            for pair, comparison in self.pairs.items()
            if article in pair
            for finding in comparison.findings
        )

    def copied_from(self, article: int) -> tuple[int, float] | None:
        """The earlier article whose words it uses most, and the share (0 to 1) it uses; None if none.

        Without dates nobody knows who copied, so that nothing is said then.
        """
        best: tuple[int, float] | None = None
        for (left, right), comparison in self.pairs.items():
            if article not in (left, right):
                continue
            other = right if article == left else left
            earlier = comparison.summary.earlier
            side = "right" if article == left else "left"
            copied = comparison.summary.copied
            if earlier == side and copied >= 0.05 and (best is None or copied > best[1]):
                best = (other, copied)
        return best
