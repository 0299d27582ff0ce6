"""Carried disputes: a value that one outlet disputes with a second stands in a third one, too.

Where outlet A says *fourteen hours* and outlet C *forty*, and B tells of fourteen hours in words of its
own, B is at odds with C as well. That A and C speak of one matter is known already, and seldom has
an article the very value of another for anything else, so that less is asked of B's words.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from lavreader.compare.alignment.besides import alike_besides
from lavreader.compare.claims.third_outlets import ThirdDispute, carried_finding, disputes_with_thirds
from lavreader.compare.comparison import Evidence, Finding, FindingKind, Position
from lavreader.compare.people.unnamed_persons import of_two_unnamed
from lavreader.compare.reading.analysis import derived
from lavreader.compare.values.calendar_vetoes import of_other_days
from lavreader.compare.values.changing import weighed_by_day
from lavreader.compare.values.fact_reader import facts_of
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import head_agreement
from lavreader.compare.values.matched_facts import Match, Pair, pair_in, positions_of
from lavreader.compare.values.measurands import Measurands
from lavreader.compare.values.moment_vetoes import of_a_further_one, of_two_chapters, of_two_rounds
from lavreader.compare.values.moment_words import words_of_two_happenings
from lavreader.compare.values.two_shares import of_two_shares
from lavreader.compare.values.value_candidates import Candidate, families, family_of, relation_of
from lavreader.compare.values.value_doubts import POSSIBLE, WEIGHED, doubts_of
from lavreader.compare.values.value_evidence import probabilities_at
from lavreader.compare.values.value_findings import evidence_of
from lavreader.compare.values.value_vetoes import of_two_matters

if TYPE_CHECKING:
    from lavreader.compare.story import Story

_KINDS: frozenset[FindingKind] = frozenset(["day", "date", "time", "number", "money", "percent"])
_IN_TIME = ("duration", "interval")
# How alike sentences with one value must be besides: a little, or enough to tell of one thing.
_A_LITTLE, _ALIKE = 0.04, 0.08
# Likeness of what happens in them from which on it is the same.
_SAME_HEAD = 0.6
# The probability that the third outlet's value is of one matter with the one it is at odds with, from
# which on it is taken for it: where the sentences are alike, a little alike, and whatever they say.
# Days and hours, which an article names for many things, need more than amounts.
_AMOUNTS = (0.05, 0.3, 0.5)
_MOMENTS = (0.1, 0.2, 0.5)


class _Carried(NamedTuple):
    """A value of one article that another article's disputed value is at odds with.

    Attributes:
        left: The left article's value.
        right: The right article's.
        dispute: The contradiction of one of them with a third outlet.
        alike: Likeness of the sentences that agree besides the value, 0 to 1.
        heads: Agreement of what happens in them, 0 to 1.
    """

    left: Fact
    right: Fact
    dispute: ThirdDispute
    alike: float
    heads: float

    @property
    def positions(self) -> frozenset[Position]:
        """Where the two values stand."""
        return positions_of(self.left, self.right)


def carried(story: "Story", left: int, right: int) -> list[Finding]:
    """Contradictions of two articles in values one of which a third outlet disputes with the other.

    Args:
        story: The story; its pairs are compared where they are not yet.
        left: Index of the left article.
        right: Index of the right article.
    """
    used = set(story.direct(left, right).strong_positions)
    found = [one for one in _carried(story, left, right) if used.isdisjoint(one.positions)]
    if not found:
        return []
    pair = pair_in(story, left, right)
    likely = probabilities_at(pair, frozenset(one.positions for one in found))
    found.sort(key=lambda one: (-round(likely.get(one.positions, 0.0), 6), -one.alike, one.dispute.third))
    findings = []
    articles = story.articles[left], story.articles[right]
    for one in found:
        if not used.isdisjoint(one.positions) or not _is_sure(pair, one, likely.get(one.positions, 0.0)):
            continue
        evidence = evidence_of(pair.left, one.left), evidence_of(pair.right, one.right)
        finding = weighed_by_day(carried_finding(story, one.dispute, *evidence), *articles)
        if finding.strong:
            used |= one.positions
            findings.append(finding)
    return findings


def _carried(story: "Story", left: int, right: int) -> Iterator[_Carried]:
    """Every value of either article that agrees with a third outlet's and is at odds with the other's."""
    for dispute in disputes_with_thirds(story, left, right, _KINDS):
        mine, theirs, others = (
            derived(story.background, story.articles[article], facts_of)
            for article in (dispute.disputing, dispute.giving, dispute.third)
        )
        values = theirs.made(families)
        for x, y in _disputed(mine, dispute.own, others, dispute.other):
            for z in _given_alike(y, x, values.get(family_of(y), ())):
                yield _Carried(
                    *((x, z) if dispute.side == "right" else (z, x)),
                    dispute,
                    _alike(story, dispute.third, y, dispute.giving, z),
                    head_agreement(y.event, z.event),
                )


def _disputed(mine: Facts, own: Evidence, others: Facts, other: Evidence) -> Iterator[tuple[Fact, Fact]]:
    """The facts of a dispute."""
    for x in mine.at(own.sentence, own.start, own.end):
        for y in others.at(other.sentence, other.start, other.end):
            if family_of(x) == family_of(y):
                yield x, y


def _given_alike(given: Fact, disputed: Fact, values: Sequence[Fact]) -> list[Fact]:
    """The values that are those of one side of a dispute, where none is that of the other."""
    alike = []
    for value in values:
        against = relation_of(disputed, value)
        if against in ("equal", "compatible") and not _only_a_part_of_day(disputed, value):
            return []
        if against == "conflict" and relation_of(given, value) == "equal":
            alike.append(value)
    return [value for value in alike if not _only_a_part_of_day(given, value)]


def _only_a_part_of_day(one: Fact, two: Fact) -> bool:
    """Whether of two times one is no hour of the clock: *at four*, *in the morning*."""
    clocks = one.value.clock, two.value.clock
    return any(clock is not None and not clock.exact for clock in clocks)


def _alike(story: "Story", one: int, fact: Fact, two: int, other: Fact) -> float:
    """Likeness of the sentences of two facts besides their values."""
    first, second = story.articles[one], story.articles[two]
    texts = [
        article.sentences[value.sentence].text[value.value.start : value.value.end]
        for article, value in ((first, fact), (second, other))
    ]
    return alike_besides(story.background, (first, fact.sentence), (second, other.sentence), texts)


def _is_sure(pair: Pair, one: _Carried, likely: float) -> bool:
    """Whether nothing speaks against two values being of the matter in dispute."""
    a, b = one.left, one.right
    match = Match(a, b, "conflict", likely, 0.0, 0.0, False, False, 0.0)
    if not (WEIGHED - {POSSIBLE}).issuperset(doubts_of(pair, match)):
        return False
    if a.sources and b.sources and a.sources.isdisjoint(b.sources):
        return False  # the minister's figure, the central bank's
    if of_two_unnamed(pair.left, a, pair.right, b) or of_two_shares(pair.left, a, pair.right, b):
        return False
    if a.value.moment is not None and of_two_chapters(pair.left, a, pair.right, b):
        return False
    if a.value.moment is not None and one.alike >= _ALIKE and one.heads >= _SAME_HEAD:
        return not _of_two_days(pair, a, b)
    candidate = Candidate(a, b, "conflict", 0.0, 0.0, 0.0)
    return _likely_enough(pair, one, candidate, likely) and not of_two_matters(pair, candidate)


def _likely_enough(pair: Pair, one: _Carried, candidate: Candidate, likely: float) -> bool:
    """Whether the words around two values leave room for their being of one matter."""
    value = one.left.value
    if value.quantity is None:
        alike, little, by_itself = _MOMENTS
        return (
            likely >= by_itself
            or (one.alike >= _A_LITTLE and likely >= little)
            or (one.alike >= _ALIKE and likely >= alike)
        )
    alike, little, by_itself = _AMOUNTS
    if value.slot in _IN_TIME and one.heads == 0:
        return Measurands(pair).agree(candidate)
    return likely >= alike and (
        one.alike >= _A_LITTLE
        or one.heads >= _SAME_HEAD
        or likely >= by_itself
        or (likely >= little and one.heads > 0)
        or Measurands(pair).agree(candidate)
    )


def _of_two_days(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two days are of two happenings by what the articles say of them, however they are told."""
    left, right = pair.left, pair.right
    return (
        (a.event.speech and b.event.speech)
        or of_other_days(left, a, right, b)
        or words_of_two_happenings(left, a, right, b)
        or of_two_rounds(left, a, right, b)
        or of_a_further_one(a, b)
    )
