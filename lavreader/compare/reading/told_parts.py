"""Told parts: what a sentence limits its figure to, as *in the first round* or *among adults*."""

import re

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.stems import stem
from lavreader.language.values.measures import person_stems

# "In the first round", "the second set": figures of them are not those of the whole.
_STAGE = re.compile(
    r"\b(?P<part>(?:first|second|third|fourth|fifth|opening|previous|earlier|preliminary|qualifying)[-\s]"
    r"(?:round|leg|set|heat|stage|phase|ballot|half(?!\sof|\syear|\shour|[-\s]\w*year)))\b",
    re.IGNORECASE,
)
# "In a separate incident", "a smaller walkout"
_OTHER_EVENT = re.compile(
    r"(?:^|[,;]\s)(?:(?:in|at)\s)?an?\s(?P<part>(?:smaller|separate|different|similar|rival|second|third)\s"
    r"(?!of|time|half|year|number|amount|figure|sum|share|quarter|place|way|man|woman)[a-z]+)\b",
    re.IGNORECASE,
)
_OTHER_PRIZE = re.compile(
    r"\b(?P<part>runners?-up|losers?|losing|beaten\sfinalists?|second\sprize|third\sprize|audience\s(?:prize|award)|"
    r"prize\s(?:money|fund|pool|pot))\b",
    re.IGNORECASE,
)
# "At the general election turnout was 61 percent", "the forecast had been for 90 km/h"
_OTHER_TIME = re.compile(
    r"\b(?P<part>(?:last|previous|2\d{3})\s(?:general\s)?election|forecast\shad\sbeen|had\s(?:been\s)?(?:forecast|predicted|expected)"
    r"|that\s(?:round|year|season)|on\sthat\soccasion|(?:best|worst|record)\s(?:year|quarter|season))\b",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"(?<!scattered\s)(?<!divided\s)(?<!shared\s)(?<!split\s)(?<!spread\s)\bamong\s"
    r"(?:the\s|its\s)?(?:[a-z]+\s)?(?P<part>[a-z]+)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\b(?:in|at|for|on|from|among|the)\s(?P<part>(?:[\w'’]+\s){1,3})"
    r"(?<!left\s)(?<!leave\s)(?<!let\s)alone\b(?!\s\w+ing)",
    re.IGNORECASE,
)


def parts_told(facts: Facts, fact: Fact) -> frozenset[str]:
    """The parts of a whole that a sentence limits its figure to, in lower case."""
    text = facts.text_of(fact)
    found = {match.group("part").casefold() for match in _STAGE.finditer(text)}
    found |= {match.group("part").casefold() for match in _OTHER_EVENT.finditer(text)}
    found |= {match.group("part").casefold() for match in _OTHER_TIME.finditer(text)}
    if fact.value.kind == "money":
        # "The job is worth 130 million, a sum that two of the losers have challenged"
        first, last = _clause_span(facts, fact)
        found |= {match.group("part").casefold() for match in _OTHER_PRIZE.finditer(text, first, last)}
    for match in _AMONG.finditer(text):
        part = match.group("part").casefold()
        if stem(part) in person_stems():
            found.add(part)
    if alone := _ALONE.search(text, *_clause_span(facts, fact)):
        found.add(alone.group("part").casefold())
    return frozenset(found)


def _clause_span(facts: Facts, fact: Fact) -> tuple[int, int]:
    """Where a fact's clause begins and ends in its sentence, its subject included."""
    parsed, clause = facts.analysis.parsed[fact.sentence], fact.event.scene.clause
    first = min(clause.first, clause.subject[0]) if clause.subject[1] > clause.subject[0] else clause.first
    return parsed.words[first].start, parsed.words[clause.last - 1].end
