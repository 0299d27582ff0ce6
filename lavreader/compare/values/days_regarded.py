"""Days regarded: a day on which what lies on another day was called off, demanded, mourned or planned."""

from functools import cache

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.facts import Fact
from lavreader.compare.values.likeness import akin
from lavreader.language.grammar.classed_words import word_set
from lavreader.language.stems import stem


def called_off(a: Fact, b: Fact) -> bool:
    """Whether one is the day on which something was called off and the other a day planned for it."""
    ending = _ending_heads()
    if (a.event.head in ending) == (b.event.head in ending):
        return False
    other, gone = (b, a) if a.event.head in ending else (a, b)
    return gone.event.modality == "fact" and (
        other.event.modality == "future" or _preposition(other) == "for"
    )


def past_and_ahead(past: Fact, ahead: Fact) -> bool:
    """Whether one is a year that is over, told as past, and the other lies ahead of its article."""
    one, two = past.value.moment, ahead.value.moment
    if one is None or two is None or one.year is None or two.year is None or one.year >= two.year:
        return False
    return past.event.modality == "fact" and ahead.event.modality == "future" and one.month is None


def of_what_is_regarded(a: Fact, b: Fact) -> bool:
    """Whether one is the day on which somebody demanded or mourned what happened on the other.

    *Prosecutors demanded a sentence of four years on Tuesday*, *he was sentenced on Monday*.
    """
    if a.event.heads & b.event.heads or akin(a.event.heads, b.event.heads):
        return False
    regarding = word_set("regarding_verb")
    one, two = (fact.event.scene.clause.base in regarding for fact in (a, b))
    return one != two


@cache
def _ending_heads() -> frozenset[str]:
    """Meanings of putting off and calling off."""
    return frozenset(meaning(stem(verb)) for verb in ("cancel", "postpone", "delay", "adjourn"))


def _preposition(fact: Fact) -> str:
    """The word right before a fact's value, in lower case."""
    words = fact.event.scene.parsed.words
    return words[fact.event.first - 1].lower if fact.event.first else ""
