"""Facts that are somebody's words: what two speakers say is no disagreement of the outlets."""

from dataclasses import replace

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Evidence, Finding, FindingKind
from lavreader.compare.quotes.quote_wording import is_extract
from lavreader.compare.quotes.quoted_article import QuotedArticle, QuotedUnit, quoted_in
from lavreader.compare.quotes.same_speaker import compatible
from lavreader.language.people.mentions import Mention
from lavreader.language.speech.reports import teller_of

# Kinds that a speaker claims; the others are told of the speaker or of the telling itself.
_CLAIMED: frozenset[FindingKind] = frozenset(["number", "money", "percent", "polarity", "status", "cause"])


def weighed(finding: Finding, left: Article, right: Article, background: Background) -> Finding | None:
    """A finding of facts in the light of who says them; None where it is none.

    It is none where both values stand in the same words of one quotation (a *today* that both
    outlets quote is one day), or in quotations of two people. Where one or both are reported
    speech of two people it only differs.
    """
    one, two = quoted_in(background, left), quoted_in(background, right)
    first, second = _around(finding.left, one), _around(finding.right, two)
    if first is not None and second is not None:
        if is_extract(first.words, second.words) or is_extract(second.words, first.words):
            return None
        if finding.kind in ("attribution", "name", "role"):
            return finding
        said, told = one.utterances[first.utterance].speaker, two.utterances[second.utterance].speaker
        return None if compatible(said, told, one, two) == "different" else finding
    if finding.kind not in _CLAIMED or finding.verdict != "contradiction":
        return finding
    said, told = (
        _teller(evidence, unit, quoted)
        for evidence, unit, quoted in ((finding.left, first, one), (finding.right, second, two))
    )
    if said is None or told is None or compatible(said, told, one, two) != "different":
        return finding
    return replace(
        finding,
        verdict="differs",
        score=round(0.6 * finding.score, 4),
        explanation=(
            f"{finding.explanation} It is {said.text} who says so in the left article and {told.text} in the "
            "right one, so the two may disagree and not the articles."
        ),
    )


def _teller(evidence: Evidence, unit: QuotedUnit | None, quoted: QuotedArticle) -> Mention | None:
    """The named person whose words a value is part of, quoted or reported."""
    if unit is not None:
        speaker = quoted.utterances[unit.utterance].speaker
    else:
        speaker = teller_of(quoted.reader, evidence.sentence, evidence.start, evidence.end)
    return speaker if speaker is not None and speaker.kind == "person" and speaker.name else None


def _around(evidence: Evidence, quoted: QuotedArticle) -> QuotedUnit | None:
    """The quotation that a value stands in."""
    for unit in quoted.units:
        if unit.sentence == evidence.sentence and unit.start <= evidence.start and evidence.end <= unit.end:
            return unit
    return None
