"""A pair in figures."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from lavreader.article import Article
from lavreader.compare.alignment.copying import copying_between
from lavreader.compare.alignment.moves import blocks
from lavreader.compare.comparison import Finding, Row, Summary


def summarize(left: Article, right: Article, rows: Sequence[Row], findings: Sequence[Finding]) -> Summary:
    """Count what the rows and findings hold, and what was copied word for word."""
    kinds = Counter(row.kind for row in rows)
    verdicts = Counter(finding.verdict for finding in findings)
    copying = copying_between(left, right)
    return Summary(
        same=kinds["same"],
        reworded=kinds["reworded"],
        related=kinds["related"],
        left_only=kinds["left_only"],
        right_only=kinds["right_only"],
        moved=sum(row.moved for row in rows),
        moves=len(blocks([(row.left, row.right) for row in rows if row.moved])),
        contradictions=verdicts["contradiction"],
        altered_quotes=verdicts["altered_quote"],
        differs=verdicts["differs"],
        copied=copying.share,
        longest_copy=copying.longest,
        earlier=_earlier(left, right),
    )


def _earlier(left: Article, right: Article) -> Literal["left", "right"] | None:
    """Which article was published first, where both give their day and the days differ."""
    if left.published is None or right.published is None or left.published == right.published:
        return None
    return "left" if left.published < right.published else "right"
