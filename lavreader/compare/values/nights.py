"""Nights: two days that meet in one night."""

import re

from lavreader.compare.values.facts import Fact

# Words that put one day near the end of the night before another.
_LATE = frozenset(["late", "night", "midnight", "overnight"])
_EARLY = frozenset(["early", "overnight", "dawn"])
_SMALL_HOURS = re.compile(r"\b(?:early|small|wee)\shours\b", re.IGNORECASE)
_LATE_HOUR = re.compile(
    r"\b(?:9|1[01])(?:[.:]\d\d)?\s?p\.?m\b|\b2[1-3][.:h]\d\d\b|\b2[1-3]\d\d\sGMT", re.IGNORECASE
)
_EARLY_HOUR = re.compile(
    r"\b(?:12|[1-4])(?:[.:]\d\d)?\s?a\.?m\b|\b0?[0-4][.:h]\d\d\b(?!\s?p)|\b0[0-4]\d\d\sGMT", re.IGNORECASE
)


def around_midnight(a: Fact, b: Fact) -> bool:
    """Whether two days meet in one night: late on Thursday, early on Friday."""
    one, two = a.value.moment, b.value.moment
    if one is None or two is None or one.dated is None or two.dated is None:
        return False
    if abs((one.dated - two.dated).days) != 1:
        return False
    before, after = (a, b) if one.dated < two.dated else (b, a)
    late, early = _clause_text(before), _clause_text(after)
    return (not before.event.scene.lowers.isdisjoint(_LATE) or _LATE_HOUR.search(late) is not None) and (
        not after.event.scene.lowers.isdisjoint(_EARLY)
        or _SMALL_HOURS.search(early) is not None
        or _EARLY_HOUR.search(early) is not None
    )


def _clause_text(fact: Fact) -> str:
    """A fact's clause as it stands."""
    words = fact.event.scene.words
    text = fact.event.scene.analysis.article.sentences[fact.sentence].text
    return text[words[0].start : words[-1].end] if words else ""
