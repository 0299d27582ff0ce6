"""Likely findings: values that many small signs together take to be of one matter."""

from collections.abc import Iterable

from lavreader.article import Article
from lavreader.compare.alignment import Alignment
from lavreader.compare.analysis import derived
from lavreader.compare.background import Background
from lavreader.compare.comparison import Finding, Verdict
from lavreader.compare.explanations import explain
from lavreader.compare.facts import facts_of
from lavreader.compare.likeness import actor_agreement, cosine, head_agreement
from lavreader.compare.value_candidates import Candidate
from lavreader.compare.value_doubts import doubts_of, in_past_tense
from lavreader.compare.value_evidence import likely, threshold
from lavreader.compare.value_findings import evidence_of
from lavreader.compare.value_matches import Match, Pair, days_differ, kind_of
from lavreader.compare.value_reasons import reasons_of

# Where something speaks against a contradiction, this much less doubt than usual must be left.
_DESPITE_DOUBTS = 0.4


def likely_findings_between(
    left: Article, right: Article, alignment: Alignment, background: Background, known: Iterable[Finding]
) -> list[Finding]:
    """Contradictions of values that no chain of grounds proves but many signs together make likely.

    Args:
        left: The left article.
        right: The right article.
        alignment: Which of their sentences belong together.
        background: How common each word is in their story.
        known: Findings there are already; no value of their contradictions is taken again.

    Returns:
        The likeliest first, each value in one at most.
    """
    pair = Pair(
        derived(background, left, facts_of), derived(background, right, facts_of), alignment, background
    )
    used = {
        place
        for finding in known
        if finding.verdict == "contradiction"
        for place in (
            ("left", finding.left.sentence, finding.left.start),
            ("right", finding.right.sentence, finding.right.start),
        )
    }
    found = sorted(
        likely(pair),
        key=lambda one: (
            -round(one[0], 6),
            one[1].left.sentence + one[1].right.sentence,
            sorted((one[1].left.value.start, one[1].right.value.start)),
        ),
    )
    findings = []
    for probability, candidate in found:
        places = {
            ("left", candidate.left.sentence, candidate.left.value.start),
            ("right", candidate.right.sentence, candidate.right.value.start),
        }
        if used & places:
            continue
        used |= places
        findings.append(_finding(pair, candidate, probability))
    return findings


def _finding(pair: Pair, candidate: Candidate, probability: float) -> Finding:
    match = _match(pair, candidate)
    doubts = doubts_of(pair, match)
    if candidate.relation == "unclear":
        doubts.append("one figure is a bound that leaves room for the other")
    planned = {candidate.left.event.modality, candidate.right.event.modality} == {"fact", "future"}
    changed = planned and in_past_tense(pair, candidate.left, candidate.right)
    changed = changed or (candidate.left.value.quantity is not None and days_differ(pair, match))
    likelier = 1 - probability <= _DESPITE_DOUBTS * (1 - threshold()) and not changed
    verdict: Verdict = "differs" if doubts and not likelier else "contradiction"
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
        topical=bool(a.topic & b.topic),
    )
