"""Facts inside quotations: what two quoted speakers say is no disagreement of the outlets."""

from lavreader.article import Article
from lavreader.compare.background import Background
from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.quote_wording import is_extract
from lavreader.compare.quoted_article import QuotedArticle, QuotedUnit, quoted_article
from lavreader.compare.same_speaker import compatible


def stands(finding: Finding, left: Article, right: Article, background: Background) -> bool:
    """Whether a finding of facts holds once it is known who is quoted.

    It does not where both values stand in the same words of one quotation (a *today* that both
    outlets quote is one day), nor where two people with different names are quoted with them.
    """
    one, two = background.of(left, quoted_article), background.of(right, quoted_article)
    first, second = _around(finding.left, one), _around(finding.right, two)
    if first is None or second is None:
        return True
    if is_extract(first.words, second.words) or is_extract(second.words, first.words):
        return False
    said, told = one.utterances[first.utterance], two.utterances[second.utterance]
    if finding.kind in ("attribution", "name", "role"):
        return True
    return compatible(said.speaker, told.speaker, one, two) != "different"


def _around(evidence: Evidence, quoted: QuotedArticle) -> QuotedUnit | None:
    """The quotation that a value stands in."""
    for unit in quoted.units:
        if unit.sentence == evidence.sentence and unit.start <= evidence.start and evidence.end <= unit.end:
            return unit
    return None
