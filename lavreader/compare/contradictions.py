"""Facts that cannot both hold."""

from lavreader.article import Article
from lavreader.compare.alignment import Alignment
from lavreader.compare.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.likely_findings import weighed_findings_between
from lavreader.compare.state_findings import state_findings_between
from lavreader.compare.value_findings import value_findings_between


def contradictions_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[Finding]:
    """Findings of typed facts about the same event: values, then what happened, to whom and why."""
    proved = value_findings_between(left, right, alignment, background)
    return [
        *weighed_findings_between(left, right, alignment, background, proved),
        *state_findings_between(left, right, alignment, background),
    ]
