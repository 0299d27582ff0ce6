"""Everything two articles say differently of the same matter, the most consequential first."""

from lavreader.article import Article
from lavreader.compare.alignment import Alignment
from lavreader.compare.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.contradictions import contradictions_between
from lavreader.compare.quotes import quote_findings_between

_ORDER = {"contradiction": 0, "altered_quote": 1, "differs": 2}


def find(left: Article, right: Article, alignment: Alignment, background: Background) -> tuple[Finding, ...]:
    """Findings of facts and of quotations, strong ones first, then in the left's reading order."""
    findings = [
        *contradictions_between(left, right, alignment, background),
        *quote_findings_between(left, right, alignment, background),
    ]
    findings.sort(
        key=lambda f: (_ORDER[f.verdict], f.left.sentence, f.left.start, f.right.sentence, f.right.start)
    )
    return tuple(findings)
