"""Occasions: at what two things were said, shown or done, so that each has a day of its own.

A player may be presented *at a news conference* on Friday and *to the fans* on Saturday.
"""

from collections.abc import Mapping
from functools import cache

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.grammar.verbs import singular
from lavreader.language.word_tables import word_table

_BEHIND = frozenset(["at", "during", "in", "before", "to", "with", "by", "for"])
_INSIDE = frozenset(["determiner", "adjective", "noun", "name", "number"])
# Words between a preposition and the noun, at most.
_REACH = 5


@cache
def _occasions() -> Mapping[str, str]:
    return {
        noun: name
        for name, nouns in word_table("lavreader.compare.values", "occasions").items()
        for noun in nouns.split()
    }


def of_two_settings(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the clauses of two days or hours are set at two occasions.

    Args:
        left: The left article's facts.
        a: A day, date or time of it.
        right: The right article's facts.
        b: A day, date or time of it.
    """
    one, two = left.of(a, _settings), right.of(b, _settings)
    return bool(one and two) and one.isdisjoint(two)


def _settings(facts: Facts, fact: Fact) -> frozenset[str]:
    words = fact.event.scene.words
    known = _occasions()
    found: set[str] = set()
    for place, word in enumerate(words):
        if word.lower not in _BEHIND:
            continue
        for later in words[place + 1 : place + 1 + _REACH]:
            if later.tag not in _INSIDE:
                break
            if later.tag == "noun" and (name := known.get(singular(later.lower))) is not None:
                found.add(name)
    return frozenset(found)
