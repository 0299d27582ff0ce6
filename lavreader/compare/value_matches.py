"""Matches: two facts of a group held against each other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal, NamedTuple

from lavreader.compare.alignment import Alignment
from lavreader.compare.background import Background
from lavreader.compare.comparison import FindingKind
from lavreader.compare.compatibility import Relation, relation, too_early
from lavreader.compare.events import Event
from lavreader.compare.fact_clauses import measured_at, subject_nouns
from lavreader.compare.facts import Fact, Facts
from lavreader.compare.leads import announced_in_leads, told_in_leads
from lavreader.compare.likeness import Weighted, actor_agreement, combined, cosine, head_agreement, weighted
from lavreader.language.measures import crowds, general_people, person_stems
from lavreader.language.moment import moments_conflict
from lavreader.language.numbers import misprinted

# Scores of ``same_event`` from which two values are held against each other, chosen on five real
# articles and invented stories; a day needs less because fewer things share it.
DAY_THRESHOLD = 0.38
THRESHOLD = 0.45
# The age of one person needs no likeness of events.
AGE_THRESHOLD = 0.2
# Sentences this alike speak of one matter even where the alignment puts others together.
ALIKE = 0.4
# Counts from here on are seldom of two things by chance alike.
LARGE = 1000
# What two figures with the same digits in another order add to the score.
MISPRINT = 0.25
# What a past year that both sentences name adds to it.
SAME_YEAR = 0.2
# What it adds that both leads tell of it, that the same thing works again or is over, or that
# clock times are of the same verb of the same subject.
LEAD = 0.15
_TREATED = ("people:injured", "people:hospital")
_MEASURES = ("length", "speed", "mass", "area", "volume", "power", "barrels")
# Groups of which most articles give one value only, so that two such values answer one question.
_SLOTS = ("count:", "people:", "magnitude", "prison", "money", "score", "votes", "composition", *_MEASURES)


class Match(NamedTuple):
    """Two facts held against each other.

    Attributes:
        left: The left article's fact.
        right: The right article's fact.
        relation: Whether their values agree.
        score: How surely they speak of the same event.
        heads: Agreement of what happens, 0 to 1.
        actors: Agreement of who is involved, 0 to 1.
        aligned: Whether their sentences stand beside each other.
        only: Whether each is the only fact of its group in its article.
        context: Likeness of the words around both, 0 to 1.
        topical: Whether both say that they are of the same thing: a loss, a bill, repairs.
        misprinted: Whether one figure is the other with digits exchanged, and neither article
            gives both.
        leads: Whether both are told of the one news with which the articles open.
        same_year: Whether both sentences name the same past year.
    """

    left: Fact
    right: Fact
    relation: Relation
    score: float
    heads: float
    actors: float
    aligned: bool
    only: bool
    context: float
    topical: bool = False
    misprinted: bool = False
    leads: bool = False
    same_year: bool = False


@dataclass(frozen=True)
class Pair:
    """The facts of two articles and how their sentences belong together."""

    left: Facts
    right: Facts
    alignment: Alignment
    background: Background

    def weighted(self, event: Event) -> Weighted:
        """An event's context with word weights, made once for all pairs of its article."""
        own = self.left if event.scene.analysis is self.left.analysis else self.right
        known = own.contexts.get(id(event))
        if known is None:
            known = own.contexts[id(event)] = weighted(event, self.background)
        return known

    @cached_property
    def aligned(self) -> frozenset[tuple[int, int]]:
        """Sentence pairs that stand in one row."""
        return self.alignment.together


@cache
def _told_by_group(group: str) -> bool:
    return group in ("prison", "prison_sought") or group.startswith("people:")


def told_by_group(fact: Fact) -> bool:
    """Whether the group of a fact says what happened, whatever the verb."""
    return _told_by_group(fact.group)


class Comparison:
    """Two facts of which it is known whether their values agree, but not yet whether they are of one event.

    Attributes:
        left: The left article's fact.
        right: The right article's fact.
        relation: Whether their values agree.
    """

    __slots__ = ("_match", "_only", "_pair", "left", "relation", "right")

    def __init__(self, pair: Pair, left: Fact, right: Fact, relation: Relation, only: bool) -> None:
        """Remember both; they are scored when asked for.

        Args:
            pair: The facts of both articles.
            left: The left article's fact.
            right: The right article's fact.
            relation: Whether their values agree.
            only: Whether each is the only one of its group.
        """
        self._pair, self._only = pair, only
        self.left, self.right, self.relation = left, right, relation
        self._match: Match | Literal[False] | None = False

    @classmethod
    def of(cls, pair: Pair, match: Match) -> "Comparison":
        """The comparison of a match that was worked out already."""
        comparison = cls(pair, match.left, match.right, match.relation, False)
        comparison._match = match
        return comparison

    @property
    def match(self) -> Match | None:
        """The two facts with how surely they are of one event; None where they are not."""
        if self._match is False:
            self._match = scored(self._pair, self.left, self.right, self._only, self.relation)
        return self._match


def comparisons_between(pair: Pair) -> Iterator[Comparison]:
    """Every two facts of a group whose values say something of each other."""
    for group, lefts in pair.left.by_group.items():
        special: Iterable[Match] = ()
        if group.startswith("money:"):
            special = _of_other_currencies(pair, group, lefts)
        elif group.startswith("count:"):
            special = _of_like_sorts(pair, group, lefts)
        elif group in _TREATED:
            special = _of_treated(pair, group, lefts)
        for match in special:
            yield Comparison.of(pair, match)
        rights = pair.right.by_group.get(group, ())
        only = len(lefts) == 1 and len(rights) == 1
        for a in lefts:
            for b in rights:
                related = related_by_value(pair, a, b)
                if related is not None:
                    yield Comparison(pair, a, b, related, only)


def matches_between(pair: Pair) -> Iterator[Match]:
    """Every two facts of a group that may be of one event and whose values say something of each other."""
    for comparison in comparisons_between(pair):
        if comparison.match is not None:
            yield comparison.match


def _of_other_currencies(pair: Pair, group: str, lefts: tuple[Fact, ...]) -> Iterator[Match]:
    """The same figure in two currencies, euros and dollars; other figures may be converted."""
    for other, rights in pair.right.by_group.items():
        if other == group or not other.startswith("money:"):
            continue
        names = (group.removeprefix("money:"), other.removeprefix("money:"))
        if "dollar" in names and all(name.endswith("dollar") for name in names):
            continue  # an outlet's own dollar needs no country
        for a in lefts:
            for b in rights:
                one, two = a.value.quantity, b.value.quantity
                if (
                    one is None
                    or two is None
                    or (one.low, one.high, one.step) != (two.low, two.high, two.step)
                ):
                    continue
                match = match_of(pair, a, b, len(lefts) == 1 and len(rights) == 1)
                if match is not None:
                    yield match._replace(relation="conflict")


def _of_like_sorts(pair: Pair, group: str, lefts: tuple[Fact, ...]) -> Iterator[Match]:
    """Large counts of two sorts told of one thing: 15,000 fans bought tickets, 18,000 tickets were sold."""
    for other, rights in pair.right.by_group.items():
        if other == group or not other.startswith("count:"):
            continue
        for a in lefts:
            for b in rights:
                if _exchanged(pair, a, b):
                    match = match_of(pair, a, b, False)
                    if match is not None and match.heads >= 0.5:
                        yield match
                    continue
                if _of_crowd(a, b):
                    match = match_of(pair, a, b, len(lefts) == 1 and len(rights) == 1)
                    if match is not None and match.heads >= 0.5 and match.actors >= 0.8:
                        yield match
                    continue
                if not (a.sort in b.event.participants or b.sort in a.event.participants):
                    continue
                one, two = a.value.quantity, b.value.quantity
                if one is None or two is None or min(one.low, two.low) < LARGE:
                    continue
                if max(one.high, two.high) < 2 * min(one.low, two.low):
                    match = match_of(pair, a, b, False)
                    if match is not None and match.heads >= 0.8:
                        yield match


def _of_crowd(a: Fact, b: Fact) -> bool:
    """Whether one counts a crowd and the other people, neither more than twice the other."""
    units = {a.value.unit, b.value.unit}
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or not (units & crowds() and units & general_people()):
        return False
    return min(one.low, two.low) >= LARGE and max(one.high, two.high) < 2 * min(one.low, two.low)


def _of_treated(pair: Pair, group: str, lefts: tuple[Fact, ...]) -> Iterator[Match]:
    """More people treated than were hurt, which cannot be of one accident."""
    other = next(name for name in _TREATED if name != group)
    rights = pair.right.by_group.get(other, ())
    if other in pair.left.by_group or group in pair.right.by_group:
        return
    for a in lefts:
        for b in rights:
            treated, hurt = (a, b) if group == "people:hospital" else (b, a)
            one, two = treated.value.quantity, hurt.value.quantity
            if one is None or two is None or one.low <= two.high or hurt.value.part != treated.value.part:
                continue
            alone = all(
                sum(1 for one in facts if one.value.part != "subset") == 1 for facts in (lefts, rights)
            )
            match = match_of(pair, a, b, alone)
            if match is not None and match.relation == "conflict":
                yield match


def _exchanged(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether figures with digits exchanged count people under two nouns: patients, people."""
    return {a.value.unit, b.value.unit} <= person_stems() and _misprinted(pair, a, b)


def match_of(pair: Pair, a: Fact, b: Fact, only: bool) -> Match | None:
    """Two facts with how surely they are of one event; None where they say nothing of each other."""
    related = related_by_value(pair, a, b)
    return None if related is None else scored(pair, a, b, only, related)


def related_by_value(pair: Pair, a: Fact, b: Fact) -> Relation | None:
    """Whether the values of two facts agree; None where they say nothing of each other."""
    one, two = a.value.moment, b.value.moment
    if (
        one is not None
        and a.event.involved.isdisjoint(b.event.involved)
        and pair.alignment.similarity.get((a.sentence, b.sentence), 0.0) < ALIKE
        and (a.sentence, b.sentence) not in pair.aligned
        and head_agreement(a.event, b.event) == 0
    ):
        return None  # neither what happens nor who is involved agrees
    related = relation(a, b)
    if related is None and one is not None and two is not None:
        early = too_early(one, two, pair.left.not_before) or too_early(two, one, pair.right.not_before)
        related = "conflict" if early else None
    # "A deficit of 3 percent will not please the partners" does not deny the deficit.
    if (
        related is not None
        and a.event.negated != b.event.negated
        and not (a.topic & b.topic and _only_of_topic(pair, a, b))
    ):
        return None
    return related


def scored(pair: Pair, a: Fact, b: Fact, only: bool, related: Relation) -> Match | None:
    """Two facts with how surely they are of one event; None where they are surely not.

    Args:
        pair: The facts of both articles.
        a: A fact of the left one.
        b: A fact of the right one.
        only: Whether each is the only one of its group.
        related: Whether their values agree.
    """
    one = a.value.moment
    aligned = (a.sentence, b.sentence) in pair.aligned
    similarity = pair.alignment.similarity.get((a.sentence, b.sentence), 0.0)
    heads = head_agreement(a.event, b.event)
    topical = bool(a.topic & b.topic)
    misprint = _misprinted(pair, a, b)
    slot = (only and a.group.startswith(_SLOTS)) or (topical and _only_of_topic(pair, a, b))
    if topical:
        heads = max(heads, 0.8)
    if heads < 0.8 and a.group.startswith("count:") and a.value.unit in general_people():
        slot = False  # articles count people of many sorts
    actors = actor_agreement(a.event, b.event, pair.background)
    ending = a.ending is not None and b.ending is not None and bool(a.ending.things and b.ending.things)
    if ending and not (a.event.actors and b.event.actors):
        actors = max(actors, 0.5)
    clocks = a.value.clock is not None and heads >= 0.8 and _same_subject(pair, a, b)
    if clocks:
        actors = max(actors, 0.5)
    leads = one is not None and (
        told_in_leads(pair.left, pair.right, a, b) or announced_in_leads(pair.left, pair.right, a, b)
    )
    agreeing_figures = related in ("equal", "compatible") and one is None
    if (
        heads == 0
        and actors < 0.5
        and not (agreeing_figures or leads or aligned or slot or told_by_group(a) or misprint)
        and similarity < ALIKE
    ):
        return None  # neither what happens nor who is involved agrees
    context = cosine(pair.weighted(a.event), pair.weighted(b.event))
    score = combined(a.event, b.event, heads, actors, context, aligned, similarity, slot)
    if misprint:
        score += MISPRINT
    same_year = bool(a.past_years & b.past_years)
    if same_year and one is None:
        score = SAME_YEAR + (2 * score if a.event.prior != b.event.prior else score)
    if ending or leads or clocks:
        score += LEAD
    if told_by_group(a):
        # The group says what happened, whatever the verb.
        score += 0.3 * (1.0 - heads) * (0.5 if a.event.prior != b.event.prior else 1.0)
        heads = 1.0
    return Match(
        a,
        b,
        related,
        score,
        heads,
        actors,
        aligned or similarity >= ALIKE,
        slot,
        context,
        topical,
        misprint,
        leads,
        same_year=same_year,
    )


def _misprinted(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one figure is the other with digits exchanged and neither article gives both."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or not misprinted(one, two):
        return False
    kind = a.value.kind
    return one.low not in pair.right.figures(kind) and two.low not in pair.left.figures(kind)


def _same_subject(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether the subjects of both clauses are one noun: the river, the session."""
    return bool(subject_nouns(pair.left, a, True) & subject_nouns(pair.right, b, True))


def _only_of_topic(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether each article gives one amount of the topic only."""
    return all(
        sum(1 for other in facts.by_group[fact.group] if other.topic & fact.topic) == 1
        for facts, fact in ((pair.left, a), (pair.right, b))
    )


def kind_of(match: Match) -> FindingKind:
    """The kind a finding about the match has."""
    kinds = {match.left.value.kind, match.right.value.kind}
    if kinds == {"day", "date"}:
        moments = (match.left.value.moment, match.right.value.moment)
        return "day" if any(one is not None and one.weekday is not None for one in moments) else "date"
    return match.left.value.kind


def figures_differ(pair: Pair, match: Match) -> bool:
    """Whether the clauses of two months or years hold figures that differ too: two measurements."""
    groups = []
    for facts, fact in ((pair.left, match.left), (pair.right, match.right)):
        groups.append(
            {
                other.group: other
                for other in facts.of_clause(fact)
                if other.value.kind in ("percent", "money", "number")
            }
        )
    return any(
        relation(groups[0][group], groups[1][group]) == "conflict"
        for group in groups[0].keys() & groups[1].keys()
    )


def days_differ(pair: Pair, match: Match) -> bool:
    """Whether the clauses name two days their figures are of."""
    one, two = measured_at(pair.left, match.left), measured_at(pair.right, match.right)
    return one is not None and two is not None and bool(moments_conflict(one, two))
