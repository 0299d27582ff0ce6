"""Facts that cannot both hold."""

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.state_findings import state_findings_between
from lavreader.compare.values.likely_findings import weighed_findings_between
from lavreader.compare.values.milestone_findings import milestone_findings_between
from lavreader.compare.values.value_findings import value_findings_between


def contradictions_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[Finding]:
    """Findings of typed facts about the same event: values, then what happened, to whom and why."""
    proved = value_findings_between(left, right, alignment, background)
    turning = milestone_findings_between(left, right, alignment, background, proved)
    weighed = weighed_findings_between(left, right, alignment, background, [*proved, *turning])
    # What happened is known of a turning point, so that other signs take nothing from it.
    weighed[len(proved) : len(proved) + len(turning)] = turning
    return [*weighed, *state_findings_between(left, right, alignment, background)]
