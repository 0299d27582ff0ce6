"""A pair in figures."""

from collections import Counter
from collections.abc import Sequence

from lavreader.article import Article
from lavreader.compare.comparison import Finding, Row, Summary


def summarize(left: Article, right: Article, rows: Sequence[Row], findings: Sequence[Finding]) -> Summary:
    """Count what the rows and findings hold."""
    kinds = Counter(row.kind for row in rows)
    verdicts = Counter(finding.verdict for finding in findings)
    return Summary(
        same=kinds["same"],
        reworded=kinds["reworded"],
        related=kinds["related"],
        left_only=kinds["left_only"],
        right_only=kinds["right_only"],
        moved=sum(row.moved for row in rows),
        contradictions=verdicts["contradiction"],
        altered_quotes=verdicts["altered_quote"],
        differs=verdicts["differs"],
    )
