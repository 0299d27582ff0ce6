"""Findings of values: days, dates, times, numbers, money and percentages that cannot both hold."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Evidence, Finding, FindingKind, Position, Verdict
from lavreader.compare.explanations import explain
from lavreader.compare.people.unnamed_persons import with_two_ages
from lavreader.compare.values.aged import UNNAMED
from lavreader.compare.values.amount_vetoes import of_two_amounts
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.figure_sorts import of_two_sorts
from lavreader.compare.values.likeness import head_agreement
from lavreader.compare.values.matched_facts import Match, Pair, kind_of, pair_of, positions_of
from lavreader.compare.values.moment_vetoes import of_a_further_one, of_two_occasions
from lavreader.compare.values.moment_words import is_end, words_of_two_happenings
from lavreader.compare.values.same_event import AGE_THRESHOLD, DAY_THRESHOLD, THRESHOLD
from lavreader.compare.values.stages import of_two_stages
from lavreader.compare.values.value_doubts import doubts_of
from lavreader.compare.values.value_grounds import of_one_event, plain_misprint
from lavreader.compare.values.value_matches import Comparison, comparisons_between, matches_between
from lavreader.compare.values.value_reasons import reasons_of
from lavreader.compare.values.value_vetoes import of_two_days, told_elsewhere

# Figures of one noun or currency with their digits exchanged need little else.
MISPRINT_THRESHOLD = 0.27
# Below the threshold by no more than this, a difference is shown as worth a look.
MARGIN = 0.08
# A fact whose value the other article gives for an event nearly as like is no conflict.
ELSEWHERE = 0.15


def value_findings_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[Finding]:
    """Findings of typed values about the same event, the surest first.

    A value that the other article also gives for that event elsewhere is no finding, and each
    value is in one finding at most.
    """
    pair = pair_of(left, right, alignment, background)
    conflicts: list[Match] = []
    agreeing: dict[int, list[Comparison]] = defaultdict(list)
    for comparison in comparisons_between(pair):
        if comparison.relation in ("equal", "compatible"):
            agreeing[id(comparison.left)].append(comparison)
            agreeing[id(comparison.right)].append(comparison)
        elif (match := comparison.match) is not None and match.score >= _threshold(match) - MARGIN:
            conflicts.append(match)
    conflicts.sort(
        key=lambda m: (m.relation, -round(m.score, 6), not m.aligned, m.left.sentence + m.right.sentence,
                       sorted((m.left.value.start, m.right.value.start)))
    )  # fmt: skip
    used: set[Position] = set()
    findings = []
    doubtful = []
    for match in conflicts:
        if used & _positions(match):
            continue
        if _agrees_elsewhere(match, agreeing) or _same_figure_elsewhere(pair, match):
            continue
        if match.left.value.scores and of_two_sorts(pair.left, match.left, pair.right, match.right):
            continue
        if match.left.value.quantity is not None and (
            of_two_amounts(pair, match.left, match.right)
            or told_elsewhere(pair.right, match.left)
            or told_elsewhere(pair.left, match.right)
        ):
            continue
        if match.left.value.quantity is None and _of_two_happenings(pair, match):
            continue
        if match.left.value.moment is not None and (
            of_two_days(pair, match.left, match.right) or of_two_occasions(pair, match.left, match.right)
        ):
            continue
        if match.left.value.clock is not None and of_two_stages(
            pair.left, match.left, pair.right, match.right
        ):
            continue
        finding = _finding(pair, match)
        if finding is not None and finding.verdict == "contradiction":
            used |= _positions(match)
            findings.append(finding)
        elif finding is not None:
            doubtful.append((match, finding))
    for match, finding in doubtful:
        # A doubtful finding takes no value away from a sure one.
        if not used & _positions(match):
            used |= _positions(match)
            findings.append(finding)
    return findings


def _positions(match: Match) -> frozenset[Position]:
    """Where both values stand."""
    return positions_of(match.left, match.right)


def _agrees_elsewhere(match: Match, agreeing: Mapping[int, Sequence[Comparison]]) -> bool:
    """Whether either value is also given by the other article for an event nearly as like.

    Args:
        match: Two values that do not agree.
        agreeing: The comparisons in which a fact's value agrees with another, by identity of the fact.
    """
    number = match.left.value.quantity is not None
    for fact in (match.left, match.right):
        for comparison in agreeing.get(id(fact), ()):
            here = (comparison.left.sentence, comparison.right.sentence) == (
                match.left.sentence,
                match.right.sentence,
            )
            if here and comparison.relation == "equal" and match.left.value.slot == "count":
                return True  # "six were packers and three were drivers"
            other = comparison.match
            if other is None:
                continue
            if other.score >= match.score - ELSEWHERE or match.left.value.scores:
                return True
            large = other.left.value.quantity is not None and other.left.value.quantity.low > 3
            if number and large and other.relation == "equal" and other.left.sort == other.right.sort:
                return True
    return False


def _same_figure_elsewhere(pair: Pair, match: Match) -> bool:
    """Whether the other article counts something else to the very same figure: 2,400 jobs, 2,400 posts."""
    for fact, other in ((match.left, pair.right), (match.right, pair.left)):
        amount = fact.value.quantity
        if (
            amount is not None
            and fact.value.kind in ("percent", "money")
            and fact.value.part == "level"
            and any(
                one.value.part == "earlier" and one.value.quantity and one.value.quantity.low == amount.low
                for one in other.by_group.get(fact.group, ())
            )
        ):
            return True  # "up from 58 percent", and the 58 percent of then
        if amount is not None and fact.group == "age" and amount.low in other.ages:
            return True  # perhaps another person's there, and here said of the wrong one
        if amount is not None and fact.group == "prison" and amount.low in other.punishments:
            return True
        if (
            amount is not None
            and fact.value.slot == "count"
            and (amount.low >= 20 or (amount.low > 3 and fact.group.startswith("people:")))
            and amount.low in (other.counted if amount.low >= 20 else other.counted_people)
        ):
            return True
    return False


def _of_two_happenings(pair: Pair, match: Match) -> bool:
    """Whether two days or hours share nothing that happens, or the words around them tell them apart."""
    a, b = match.left, match.right
    if a.value.moment is None and a.value.clock is None:
        return False
    unlike = match.heads == 0 and head_agreement(a.event, b.event) == 0
    # "Open until six" and "closes at six" tell of one thing.
    if unlike and not match.leads and not (is_end(a) or is_end(b)):
        return True
    if of_a_further_one(a, b):
        return True
    return with_two_ages(pair.left, a, pair.right, b) or words_of_two_happenings(pair.left, a, pair.right, b)


def _threshold(match: Match) -> float:
    """From which score on the two values are taken to be of one event."""
    kind = kind_of(match)
    if plain_misprint(match):
        return MISPRINT_THRESHOLD
    threshold = DAY_THRESHOLD if kind == "day" else THRESHOLD
    if kind == "number" and match.left.group == "age":
        named = any(not name.startswith(UNNAMED) for name in match.left.subject & match.right.subject)
        threshold = 0.0 if named else AGE_THRESHOLD
    if match.aligned and match.heads >= 0.8 and (match.actors > 0 or not _both_named(match)):
        threshold -= MARGIN  # sentences that belong together and tell of the same thing
    return threshold


def _finding(pair: Pair, match: Match) -> Finding | None:
    """The finding of two values that do not agree, if they are surely enough of the same event."""
    kind, threshold = kind_of(match), _threshold(match)
    if match.score < threshold - MARGIN or not of_one_event(pair, match, kind):
        return None
    doubts = doubts_of(pair, match)
    if match.relation == "unclear":
        doubts.append("one figure is a bound that leaves room for the other")
    strong = match.score >= threshold and not doubts
    if not strong and not (match.aligned or match.score >= threshold):
        return None
    if not strong and not doubts:
        doubts.append("the two sentences have little else in common")
    verdict: Verdict = "contradiction" if strong else "differs"
    left, right = evidence_of(pair.left, match.left), evidence_of(pair.right, match.right)
    return Finding(
        kind, verdict, min(1.0, round(match.score / 1.2, 4)), left, right,
        explain(kind, left.text, right.text, reasons_of(pair, match), doubts),
    )  # fmt: skip


def _both_named(match: Match) -> bool:
    """Whether both sides name somebody."""
    return bool(match.left.event.actors and match.right.event.actors)


def evidence_of(facts: Facts, fact: Fact) -> Evidence:
    """Where an article gives a value."""
    text = facts.text_of(fact)
    return Evidence(fact.sentence, fact.value.start, fact.value.end, text[fact.value.start : fact.value.end])


def agreements_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[tuple[FindingKind, float, Evidence, Evidence]]:
    """Values that both articles give alike for one event: kind, score, and where they stand."""
    pair = pair_of(left, right, alignment, background)
    found = []
    for match in matches_between(pair):
        kind = kind_of(match)
        if match.relation != "equal":
            continue
        amount = match.left.value.quantity
        # The same large figure of the same thing in sentences that belong together is one fact.
        large = amount is not None and amount.low > 3
        figure = large and match.left.sort == match.right.sort and match.aligned
        if figure or (match.score >= THRESHOLD and of_one_event(pair, match, kind)):
            found.append(
                (kind, match.score, evidence_of(pair.left, match.left), evidence_of(pair.right, match.right))
            )
    return found
