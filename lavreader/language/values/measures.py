"""Units: lengths, weights, durations and currencies, and what happened to the people counted."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from lavreader.language.grammar.verbs import singular
from lavreader.language.people.role_lists import role_lists
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure.

    Attributes:
        dimension: What it measures, such as ``length`` or ``duration``.
        factor: One of it in the dimension's base unit.
    """

    dimension: str
    factor: float


@cache
def _lists() -> dict[str, Any]:
    return word_table("lavreader.language.words", "measures")


@cache
def units() -> dict[str, Unit]:
    """Every spelling of every unit, singular and plural, British and American, in lower case."""
    found: dict[str, Unit] = {}
    lists = _lists()
    for name, meaning in lists["units"].items():
        dimension, factor = meaning.split()
        unit = Unit(dimension, float(factor))
        first, _, rest = name.partition(" ")
        spellings = {name, name + "s"}
        if rest in ("per hour", "an hour"):
            spellings.add(f"{first}s {rest}")
        for spelling in tuple(spellings):
            if "metre" in spelling or "litre" in spelling:
                spellings.add(spelling.replace("metre", "meter").replace("litre", "liter"))
        for spelling in spellings:
            found[spelling] = unit
    for plural, name in lists["irregular_plurals"].items():
        found[plural] = found[name]
    return found


@cache
def currencies() -> dict[str, str]:
    """Every spelling of every currency, in lower case, to its name."""
    found: dict[str, str] = {}
    for spelling, name in _lists()["currencies"].items():
        found[spelling] = name
        if spelling.isalpha() and len(spelling) > 3:
            found[spelling + "s"] = name
    return found


@cache
def currency_prefixes() -> dict[str, str]:
    """What stands right before an amount, as it is written, to the name of a currency."""
    return dict(_lists()["currency_prefixes"])


@cache
def outcomes() -> dict[str, str]:
    """Stem to what it says happened to the people counted."""
    return {stem(word): name for name, words in _lists()["outcomes"].items() for word in words.split()}


@cache
def general_people() -> frozenset[str]:
    """Stems of nouns for people of no particular sort."""
    words = _lists()["people"]["general"].split()
    return frozenset(stem(word) for word in words) | frozenset(stem(singular(word)) for word in words)


@cache
def sexes() -> frozenset[str]:
    """Nouns that say no more of a person than sex and rough age, in lower case."""
    return frozenset(_lists()["people"]["sexes"].split())


@cache
def one_person() -> frozenset[str]:
    """Nouns for one person, by sex or by role, in lower case; none that says whose parent or member it is."""
    related = frozenset(_lists()["people"]["related"].split())
    return (role_lists().heads | sexes()) - related


@cache
def crowds() -> frozenset[str]:
    """Stems of nouns for all the people who watch something."""
    return frozenset(stem(word) for word in _lists()["people"]["crowds"].split())


@cache
def person_stems() -> frozenset[str]:
    """Stems of nouns for people, in general, by role and by what they do together."""
    sorts = frozenset(stem(word) for word in _lists()["people"]["sorts"].split())
    return general_people() | sorts | frozenset(stem(noun) for noun in one_person())
