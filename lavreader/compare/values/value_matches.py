"""Value matches: every two facts of two articles whose values say something of each other."""

from collections.abc import Iterable, Iterator
from typing import Literal

from lavreader.compare.values.compatibility import Relation
from lavreader.compare.values.fact_groups import PLAY
from lavreader.compare.values.facts import Fact
from lavreader.compare.values.matched_facts import Match, Pair
from lavreader.compare.values.same_event import digits_exchanged, match_of, related_by_value, scored
from lavreader.language.values.measures import crowds, general_people, person_stems

# Counts from here on are seldom of two things by chance alike.
LARGE = 1000
_TREATED = ("people:injured", "people:hospital")


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
        if group == PLAY:
            continue
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
    return {a.value.unit, b.value.unit} <= person_stems() and digits_exchanged(pair, a, b)
