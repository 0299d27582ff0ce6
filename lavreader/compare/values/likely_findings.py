"""Likely findings: values that many small signs together take to be of one matter."""

from collections.abc import Sequence

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Finding, Verdict
from lavreader.compare.explanations import doubted, explain
from lavreader.compare.values.likeness import actor_agreement, cosine, head_agreement
from lavreader.compare.values.matched_facts import Match, Pair, kind_of, pair_of
from lavreader.compare.values.measurands import Measurands
from lavreader.compare.values.told_plans import in_past_tense
from lavreader.compare.values.value_candidates import Candidate
from lavreader.compare.values.value_doubts import LASTING, OTHER_THING, WEIGHED, doubts_of
from lavreader.compare.values.value_evidence import likely, threshold
from lavreader.compare.values.value_findings import evidence_of
from lavreader.compare.values.value_reasons import reasons_of

# A contradiction of this probability or less rests on its grounds alone. In seven sets of ordinary
# reports most such were false, and none of 341 right ones in stories nobody tuned on was such.
_HARDLY = 0.2
_LITTLE_ELSE = "hardly anything else suggests that they are about the same matter"
# Where something speaks against a contradiction, this much less doubt than usual must be left.
_DESPITE_DOUBTS = 0.4
# And so much less where the doubt is one that the evidence weighs itself.
_WITH_A_DOUBT = 0.8


def weighed_findings_between(
    left: Article, right: Article, alignment: Alignment, background: Background, proved: Sequence[Finding]
) -> list[Finding]:
    """Findings of values that grounds prove, and those that many signs together make likely.

    Args:
        left: The left article.
        right: The right article.
        alignment: Which of their sentences belong together.
        background: How common each word is in their story.
        proved: Those that a chain of grounds proves. Where all signs speak against one of them, it
            is only worth a look; no value of the other contradictions is taken again.

    Returns:
        The proved ones in their order, then the likeliest first, each value in one at most.
    """
    pair = pair_of(left, right, alignment, background)
    strong = {finding.positions: finding for finding in proved if finding.strong}
    found = sorted(
        likely(pair, strong.keys()),
        key=lambda one: (
            -round(one[0], 6),
            one[1].left.sentence + one[1].right.sentence,
            sorted((one[1].left.value.start, one[1].right.value.start)),
        ),
    )
    unlikely = {one.positions for probability, one in found if probability < _HARDLY}
    findings = [doubted(one, _LITTLE_ELSE) if one.positions in unlikely else one for one in proved]
    used = {position for positions in strong for position in positions}
    for probability, candidate in found:
        if not used & candidate.positions:
            used |= candidate.positions
            findings.append(_finding(pair, candidate, probability))
    return findings


def _finding(pair: Pair, candidate: Candidate, probability: float) -> Finding:
    match = _match(pair, candidate)
    doubts = doubts_of(pair, match)
    if candidate.relation == "unclear":
        doubts.append("one figure is a bound that leaves room for the other")
    planned = {candidate.left.event.modality, candidate.right.event.modality} == {"fact", "future"}
    changed = planned and in_past_tense(pair, candidate.left, candidate.right)
    changed = changed or not LASTING.isdisjoint(doubts)
    likelier = 1 - probability <= _DESPITE_DOUBTS * (1 - threshold()) and not changed
    strange = OTHER_THING in doubts and candidate.left.value.kind != "number"
    sure = not doubts or (
        WEIGHED.issuperset(doubts) and 1 - probability <= _WITH_A_DOUBT * (1 - threshold()) and not strange
    )
    verdict: Verdict = "contradiction" if likelier or sure else "differs"
    left, right = evidence_of(pair.left, candidate.left), evidence_of(pair.right, candidate.right)
    reasons = reasons_of(pair, match)
    kind = kind_of(match)
    return Finding(
        kind,
        verdict,
        round(probability, 4),
        left,
        right,
        explain(kind, left.text, right.text, reasons, doubts),
    )


def _match(pair: Pair, candidate: Candidate) -> Match:
    """The two values as reasons and doubts want them."""
    a, b = candidate.left, candidate.right
    measurands = Measurands(pair)
    return Match(
        a,
        b,
        candidate.relation,
        candidate.nearness,
        head_agreement(a.event, b.event),
        actor_agreement(a.event, b.event, pair.background),
        (a.sentence, b.sentence) in pair.aligned,
        False,
        cosine(pair.weighted(a.event), pair.weighted(b.event)),
        topical=bool(a.topic & b.topic) or (measurands.agree(candidate) and not measurands.rough(candidate)),
        same_year=bool(a.past_years & b.past_years),
    )
