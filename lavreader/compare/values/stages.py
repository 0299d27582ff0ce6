"""Stages: what follows one upon the other in one matter, so that each has a moment of its own.

Whoever was convicted on Monday may well be sentenced on Tuesday.
"""

import re
from functools import cache
from typing import NamedTuple

from lavreader.compare.reading.clause_lines import line_of, telling_clause
from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.word_tables import word_table

# Between two words of one expression up to this many others may stand.
_BETWEEN = 3
# Verbs behind which another one tells what happens.
_OPENING = frozenset(["be", "begin", "start", "have", "make", "take", "come", "go", ""])
# What may be said of a state as well: *was still open on Monday*.
_STATES = frozenset(["open", "close", "complete", "separate", "free"])


class _Line(NamedTuple):
    """The stages of one matter, each with the words for it."""

    stages: tuple[re.Pattern[str], ...]
    words: frozenset[str]


@cache
def _lines() -> tuple[_Line, ...]:
    return tuple(
        _Line(
            tuple(_expression(stage) for stage in entry["stages"]),
            frozenset(phrase.split()[0] for stage in entry["stages"] for phrase in stage),
        )
        for entry in word_table("lavreader.compare.values", "stages")["line"]
    )


def _expression(phrases: list[str]) -> re.Pattern[str]:
    gap = rf"(?: \S+){{0,{_BETWEEN}}}? "
    return re.compile(rf" (?:{'|'.join(gap.join(phrase.split()) for phrase in phrases)})(?!\S)")


def of_two_stages(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two days, dates or times are of two stages of one matter.

    Args:
        left: The left article's facts.
        a: A fact of it.
        right: The right article's facts.
        b: A fact of it.
    """
    one, two = left.of(a, _told), right.of(b, _told)
    if one.verb == two.verb and one.verb not in _OPENING:
        return False  # voted to merge, voted to close
    for line in _lines():
        if not (line.words.isdisjoint(one.words) or line.words.isdisjoint(two.words)):
            first, second = _stages(line, one), _stages(line, two)
            if first and second and first.isdisjoint(second):
                return True
    return False


class _Told(NamedTuple):
    """The clause that tells what happened then: in dictionary forms, its words, its verb."""

    line: str
    words: frozenset[str]
    verb: str


def _told(facts: Facts, fact: Fact) -> _Told:
    parsed = facts.analysis.parsed[fact.sentence]
    clause = telling_clause(parsed, fact)
    line, _ = line_of(parsed, clause, fact)
    return _Told(line, frozenset(line.split()), clause.base)


def _stages(line: _Line, told: _Told) -> frozenset[int]:
    """Which stages a clause tells; where its verb says one, what else it names does not count."""
    found = {number: match for number, stage in enumerate(line.stages) if (match := stage.search(told.line))}
    if told.verb == "be":
        found = {number: match for number, match in found.items() if match.group().strip() not in _STATES}
    by_verb = {number for number, match in found.items() if told.verb in match.group().split()}
    return frozenset(by_verb or found)
