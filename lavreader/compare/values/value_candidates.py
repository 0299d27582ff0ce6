"""Candidates: two values of one kind in two articles that may answer the same question."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from lavreader.compare.comparison import Position
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.compatibility import Relation, by_then, is_earliest, relation
from lavreader.compare.values.fact_groups import INTERVAL, PLAY
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.matched_facts import Pair, positions_of
from lavreader.language.values.agreement import agree
from lavreader.language.values.measures import general_people, person_stems

#: What values are that perhaps or surely cannot both hold.
AT_ODDS: frozenset[Relation] = frozenset(["conflict", "unclear"])
_A_DAY = 86400
# Words on each side of a value that tell what it is of.
_REACH = 6
# How much the words around count beside the likeness of the sentences where partners are chosen.
_WORDS = 0.7


class Candidate(NamedTuple):
    """Two values of one kind in two articles.

    Attributes:
        left: The left article's fact.
        right: The right article's fact.
        relation: Whether they agree.
        similarity: Of their sentences, 0 to 1.
        words: Overlap of the words near them by weight, 0 to 1.
        nearness: How near the two are to each other, to find out whose partner each is.
    """

    left: Fact
    right: Fact
    relation: Relation
    similarity: float
    words: float
    nearness: float

    @property
    def positions(self) -> frozenset[Position]:
        """Where the two stand."""
        return positions_of(self.left, self.right)


class Near:
    """The words near values, and which values of two articles say something of each other."""

    def __init__(self, pair: Pair) -> None:
        """Take both articles; nothing is worked out yet."""
        self._pair = pair

    def candidates(self, lefts: Sequence[Fact], rights: Sequence[Fact]) -> list[Candidate]:
        """Every two values of a family that say something of each other; none where none are at odds."""
        related = [(a, b, found) for a in lefts for b in rights if (found := relation_of(a, b)) is not None]
        if not any(found in AT_ODDS for _, _, found in related):
            return []
        ours = self._around(self._pair.left, lefts)
        theirs = self._around(self._pair.right, rights)
        similarities = self._pair.alignment.similarity
        weight = self._pair.background.weight
        candidates = []
        for a, b, found in related:
            (one, our_weight), (two, their_weight) = ours[id(a)], theirs[id(b)]
            shared = one & two
            words = weight(shared) / min(our_weight, their_weight) if shared else 0.0
            similarity = similarities.get((a.sentence, b.sentence), 0.0)
            candidates.append(Candidate(a, b, found, similarity, words, similarity + _WORDS * words))
        return candidates

    def _around(self, facts: Facts, members: Sequence[Fact]) -> dict[int, tuple[frozenset[str], float]]:
        """By identity of values: meanings of the words near them, and their weight together."""
        weight = self._pair.background.weight
        words = [(id(fact), facts.of(fact, _words_near)) for fact in members]
        return {fact: (near, weight(near)) for fact, near in words}

    def overlap(self, one: frozenset[str], two: frozenset[str]) -> float:
        """Weight of the shared words against that of the side with less, 0 to 1."""
        shared = one & two
        if not shared:
            return 0.0
        weight = self._pair.background.weight
        return weight(shared) / min(weight(one), weight(two))


def _words_near(facts: Facts, fact: Fact) -> frozenset[str]:
    """Meanings of the words near a value."""
    meanings = facts.analysis.meanings[fact.sentence]
    first, behind = fact.event.first, fact.event.behind
    near = meanings[max(0, first - _REACH) : first] + meanings[behind : behind + _REACH]
    return frozenset(near) - {""}


def families(facts: Facts) -> dict[str, list[Fact]]:
    """The facts by what they can be held against, wider than their groups."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for group, members in facts.by_group.items():
        for fact in members if group != PLAY else ():
            found[family_of(fact)].append(fact)
    return found


def family_of(fact: Fact) -> str:
    """What a fact can be held against: its group, all people together, all stretches of time."""
    if fact.group in ("duration", "prison"):
        return "duration"
    if fact.group == INTERVAL and fact.value.quantity is not None and fact.value.quantity.high < _A_DAY:
        return "duration"  # "needed six minutes", "arrived 16 minutes later"
    if fact.group.startswith("people:"):
        return "people"
    if fact.group.startswith("count:") and (fact.sort in _sorts_of_people() or fact.value.unit in _people()):
        return "people"
    return fact.group


@cache
def _people() -> frozenset[str]:
    """Stems of nouns for people."""
    return person_stems() | general_people()


@cache
def _sorts_of_people() -> frozenset[str]:
    """Meanings of nouns for people."""
    return frozenset(map(meaning, _people()))


def relation_of(a: Fact, b: Fact) -> Relation | None:
    """Whether two values agree, also where one is told as a part or as a change and the other is not."""
    found = relation(a, b)
    if found is not None:
        return found
    one, two = a.value, b.value
    if one.slot == two.slot == "duration" and "change" in (one.part, two.part) and one.part != two.part:
        return None  # "cut to 61 minutes", "cut by 33 minutes"
    if one.quantity is not None and two.quantity is not None and one.part != two.part:
        return agree(one.quantity, two.quantity)
    if one.moment is not None and two.moment is not None and one.moment.anchor != two.moment.anchor:
        if is_earliest(a) or is_earliest(b):
            return None
        told = by_then(a, b)
        return None if told == "compatible" else told
    return None
