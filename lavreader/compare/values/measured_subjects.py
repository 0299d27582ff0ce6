"""Measured subjects: two changes or levels that are told of two things, the profit and the passengers."""

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import akin
from lavreader.compare.values.topics import EMPTY, GOING_ON, families_of
from lavreader.language.grammar.classed_words import word_set


def of_two_measured(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two sums or shares are told of two measures: *profit rose 3 percent*, *sales rose 6 percent*.

    Args:
        left: The left article's facts.
        a: A sum or share of it.
        right: The right article's facts.
        b: A sum or share of it.
    """
    if a.value.slot == b.value.slot == "duration":
        return _of_two_lasting(a, b) and a.topic & right.keys != frozenset() != b.topic & left.keys
    if a.value.kind not in ("percent", "money"):
        return False
    if a.value.part == b.value.part == "earlier" and not a.topic & b.topic:
        return not _levels(left, a) & _levels(right, b)
    one, two = left.of(a, _measure), right.of(b, _measure)
    if not one or not two or one & two:
        return False
    kin = families_of(one), families_of(two)
    return bool(kin[0] and kin[1]) and kin[0].isdisjoint(kin[1])


def _levels(facts: Facts, fact: Fact) -> frozenset[float]:
    """The other amounts of its sort in a fact's sentence, to see whether both went to the same one."""
    return frozenset(
        one.value.quantity.low
        for one in facts.of_sentence(fact.sentence)
        if one is not fact and one.group == fact.group and one.value.quantity is not None
    )


def _of_two_lasting(a: Fact, b: Fact) -> bool:
    """Whether two things last: *the raids lasted four hours*, *the exchange of fire went on for six*."""
    if not {a.event.scene.clause.base, b.event.scene.clause.base} <= GOING_ON:
        return False
    return bool(a.topic and b.topic) and not a.topic & b.topic and not akin(a.topic, b.topic)


def _measure(facts: Facts, fact: Fact) -> frozenset[str]:
    """Meanings of the nouns that a verb of level or change puts into figures; empty for another verb."""
    clause = fact.event.scene.clause
    if clause.base not in word_set("level_verb") or fact.event.first <= clause.subject[0]:
        return frozenset()
    found: set[str] = set()
    for word in facts.analysis.parsed[fact.sentence].chunk(clause.subject):
        if word.tag == "preposition" and found:
            break
        if word.tag == "noun" and not word.possessive:
            found.add(meaning(word.stem))
    return frozenset(found) - EMPTY
