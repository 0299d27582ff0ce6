"""Matched facts: two facts held against each other, of two articles beside each other."""

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import FindingKind, Position
from lavreader.compare.reading.analysis import derived
from lavreader.compare.reading.events import Event
from lavreader.compare.reading.fact_clauses import measured_at
from lavreader.compare.values.compatibility import Relation, relation
from lavreader.compare.values.fact_reader import facts_of
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import Weighted, weighted
from lavreader.language.values.moment import moments_conflict

if TYPE_CHECKING:
    from lavreader.compare.story import Story


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


def pair_of(left: Article, right: Article, alignment: Alignment, background: Background) -> Pair:
    """Two articles with their facts, which are read once an article and story."""
    return Pair(
        derived(background, left, facts_of), derived(background, right, facts_of), alignment, background
    )


def pair_in(story: "Story", left: int, right: int) -> Pair:
    """Two articles of a story, by index, with their facts."""
    articles = story.articles
    return pair_of(articles[left], articles[right], story.alignment(left, right), story.background)


def positions_of(left: Fact, right: Fact) -> frozenset[Position]:
    """Where the values of two facts stand, as findings of them tell it."""
    return frozenset(
        [("left", left.sentence, left.value.start), ("right", right.sentence, right.value.start)]
    )


@cache
def _told_by_group(group: str) -> bool:
    return group in ("prison", "prison_sought") or group.startswith("people:")


def told_by_group(fact: Fact) -> bool:
    """Whether the group of a fact says what happened, whatever the verb."""
    return _told_by_group(fact.group)


def kind_of(match: Match) -> FindingKind:
    """The kind a finding about the match has."""
    kinds = {match.left.value.kind, match.right.value.kind}
    if kinds == {"day", "date"}:
        moments = (match.left.value.moment, match.right.value.moment)
        return "day" if any(one is not None and one.weekday is not None for one in moments) else "date"
    return match.left.value.kind


def figures_differ(pair: Pair, match: Match) -> bool:
    """Whether the clauses of two months or years hold figures that differ too: two measurements."""
    ours, theirs = (
        [
            other
            for other in facts.of_clause(fact)
            if other.value.kind in ("percent", "money", "number") and other.value.part != "earlier"
        ]
        for facts, fact in ((pair.left, match.left), (pair.right, match.right))
    )
    for group in {one.group for one in ours} & {two.group for two in theirs}:
        found = {relation(one, two) for one in ours for two in theirs if one.group == two.group == group}
        if "conflict" in found and "equal" not in found:
            return True
    return False


def days_differ(pair: Pair, match: Match) -> bool:
    """Whether the clauses name two days their figures are of."""
    one, two = measured_at(pair.left, match.left), measured_at(pair.right, match.right)
    return one is not None and two is not None and bool(moments_conflict(one, two))
