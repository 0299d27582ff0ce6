"""Sorts of figures: operating or net, asked for or got, estimated or come to, a head or in all.

Two figures of different sorts are both true, however alike their sentences.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.measurands import measurands_of
from lavreader.compare.values.score_stages import at_two_stages
from lavreader.compare.values.two_shares import figure_lists, of_two_shares
from lavreader.language.stems import stem

# "Had been valued at 2 million", "was budgeted at", "hoped for"
_BEFOREHAND = re.compile(
    r"\b(?:had\s(?:\w+\s)?(?:been\s)?(?:valued|expected|forecast|estimated|budgeted|predicted|planned|"
    r"sought|asked|hoped|wanted|demanded|requested|pencilled|(?:priced|set|put)\s(?:[\w’']+\s){0,4}at)|"
    r"(?:was|were)\s(?:\w+\s)?(?:budgeted|expected|meant|supposed|"
    r"forecast|predicted|floated)|budgeted\sat|hoped\sfor|had\shoped|guide\sprice|target\sof|goal\sof|(?:was|were)\sfirst\s\w+|"
    r"economists\s(?:had\s)?(?:forecast|expected|predicted))\b",
    re.IGNORECASE,
)
_ASKED = frozenset(
    meaning(stem(verb)) for verb in ("demand", "seek", "request", "want", "ask", "urge", "call")
)
_ASKED_FOR = re.compile(
    r"\b(?:asked|asks|asking|call(?:ed|s|ing)?)\sfor\b|\b(?:demand(?:ed|s|ing)?|sought|seek(?:s|ing)?|want(?:ed|s)?)\b",
    re.IGNORECASE,
)
# "Reports that the club was sold for 200 million are wrong"
_DENIED = re.compile(
    r"\b(?:reports?|claims?|rumou?rs|suggestions|allegations|talk)\s(?:that|of)\b[^.;]*\b(?:wrong|false|untrue|incorrect|"
    r"baseless|unfounded|not\strue|denied|nonsense|invented|rejected|dismissed)\b|"
    r"\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?)\s(?:\w+\s){0,2}(?:reports?|claims?|rumou?rs|suggestions|that)\b",
    re.IGNORECASE,
)
# "300 euros each", "10 million a year", "20 cents on every bottle"
_RATE = re.compile(
    r"\s(?:(?:to|on|for|from|off)\s(?:each|every)\s\w+|(?:(?!for\b)[\w-]+\s)?(?:each|apiece|a\shead|per\s(?!cent)\w+|"
    r"an?\s(?:year|month|week|day|hour|night|head|person|piece|share|"
    r"barrel|ounce|tonne|ton|lit(?:re|er)|kilo|unit|game|match|bottle|bag|can|cup|packet|pack|pint|gallon|pound|mile|"
    r"kilomet(?:re|er)|visit|trip|ride|minute|ticket|seat|room|pupil|passenger|household)|annually|yearly|monthly|weekly))\b",
    re.IGNORECASE,
)
_RATE_BEFORE = re.compile(r"\b(?:annual|monthly|weekly|daily)\s(?:\w+\s){0,3}$", re.IGNORECASE)
# From this many times on, the one without a rate is the whole.
_MANY_TIMES = 2.2
_SCALES = (10.0, 100.0, 1000.0, 10000.0)
_BY_HOUR = re.compile(
    r"\b(?:by|at)\s(?P<hour>noon|midday|lunchtime|mid-morning|mid-afternoon|midnight|evening|nightfall|dusk|dawn)\b|"
    r"\bby\s(?:the\s)?(?:early\s|late\s)?(?P<part>morning|afternoon|evening)\b",
    re.IGNORECASE,
)
_EVERYWHERE = re.compile(
    r"\b(?:across\s(?:the\s)?(?:whole|entire|country|region|state|province|nation)|nationwide|countrywide|statewide|"
    r"(?:in|throughout)\sthe\s(?:whole|entire)|throughout\sthe\s(?:country|region)|worldwide|in\sall\sof)\b",
    re.IGNORECASE,
)
_IN_A_PART = re.compile(
    r"\bin\s(?:the|one|its|their)\s(?:[\w-]+\s){0,2}?(?:capital|city|town|village|district|province|county|suburb|port|"
    r"north|south|east|west|northeast|northwest|southeast|southwest|neighbou?rhood|metropolis)\b",
    re.IGNORECASE,
)
_LARGEST = re.compile(
    r"\bthe\s(?:\w+\s)?(?:largest|biggest|smallest|oldest|main|worst[-\s]hit|hardest[-\s]hit|deepest|busiest)\s(?P<noun>[a-z]+)",
    re.IGNORECASE,
)
_COULD_RISE = re.compile(
    r"\b(?:could|may|might|can)\s(?:yet\s|still\s|eventually\s)?(?:rise|reach|climb|grow|go\sup|increase|double|swell|fetch|hit)\b",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(
    r"(?:^|[;:]\s)(?:(?:a|the)\syear\s(?:ago|before|earlier)|(?:in|during)\sthe\s(?:previous|preceding)\s\w+|"
    r"previously|until\sthen)\b",
    re.IGNORECASE,
)
_KIN = r"(?:son|daughter|wife|husband|brother|sister|mother|father|partner|girlfriend|boyfriend|deputy|twin)"
_OF_KIN = re.compile(rf"^(?:his|her|their)\s(?:\w+\s)?(?P<kin>{_KIN})\b", re.IGNORECASE)


def of_two_sorts(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two amounts are figures of two sorts."""
    one, two = left.text_of(a), right.text_of(b)
    return (
        _of_two_qualities(left, a, right, b)
        or (_DENIED.search(one) is None) != (_DENIED.search(two) is None)
        or (_YEAR_BEFORE.search(one) is None) != (_YEAR_BEFORE.search(two) is None)
        or _clause_matches(left, a, _BEFOREHAND) != _clause_matches(right, b, _BEFOREHAND)
        or _of_asked_and_got(left, a, right, b)
        or _of_rate_and_whole(one, a, two, b)
        or at_two_stages(left, a, right, b)
        or _of_two_hours(a, one, two)
        or _of_two_areas(a, one, b, two)
        or _of_the_largest(a, one, two)
        or (
            a.value.kind == "money" and (_COULD_RISE.search(one) is None) != (_COULD_RISE.search(two) is None)
        )
        or _of_kin(left, a, right, b)
        or _of_two_indicators(left, a, right, b)
        or of_two_shares(left, a, right, b)
    )


def _clause_text(facts: Facts, fact: Fact) -> str:
    """The clause a value stands in, with its subject."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    first = min(clause.first, clause.subject[0]) if clause.subject[1] > clause.subject[0] else clause.first
    words = parsed.words[first : clause.last]
    return facts.text_of(fact)[words[0].start : words[-1].start + len(words[-1].text)] if words else ""


def _clause_matches(facts: Facts, fact: Fact, pattern: re.Pattern[str]) -> bool:
    return pattern.search(_clause_text(facts, fact)) is not None


@dataclass(frozen=True, slots=True)
class _Quality:
    """Words of one sort of figure among those that exclude each other."""

    kinds: frozenset[str]
    sorts: tuple[re.Pattern[str], ...]
    alone: bool


@cache
def _qualities() -> Sequence[_Quality]:
    return tuple(
        _Quality(
            frozenset(entry["kinds"]),
            tuple(re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) for words in entry["sorts"]),
            entry.get("alone", False),
        )
        for entry in figure_lists()["quality"]
    )


def _of_two_qualities(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the sentences say that one is operating and one net profit, one of women and one of men."""
    one, two = left.text_of(a), right.text_of(b)
    for quality in _qualities():
        if a.value.kind not in quality.kinds:
            continue
        ours = {number for number, words in enumerate(quality.sorts) if words.search(one)}
        theirs = {number for number, words in enumerate(quality.sorts) if words.search(two)}
        if ours and theirs and not ours & theirs:
            return True
        if quality.alone and bool(ours) != bool(theirs):
            return True
    return False


def _of_asked_and_got(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is what somebody asked for and the other what there was; not of ransoms."""
    if a.value.kind not in ("money", "percent"):
        return False
    if any("ransom" in facts.of(fact, measurands_of) for facts, fact in ((left, a), (right, b))):
        return False
    asked = [
        bool(fact.event.heads & _ASKED)
        and _ASKED_FOR.search(facts.text_of(fact), 0, fact.value.start) is not None
        for facts, fact in ((left, a), (right, b))
    ]
    if asked[0] == asked[1]:
        return False
    facts, other = (right, b) if asked[0] else (left, a)
    return bool(other.event.heads) and _ASKED_FOR.search(facts.text_of(other)) is None


def _of_rate_and_whole(one: str, a: Fact, two: str, b: Fact) -> bool:
    """Whether one is told of each or of a year, and the other is several times as much."""
    if a.value.kind != "money" or a.value.quantity is None or b.value.quantity is None:
        return False
    rates = [
        _RATE.match(text, fact.value.end) is not None
        or _RATE_BEFORE.search(text[: fact.value.start]) is not None
        for text, fact in ((one, a), (two, b))
    ]
    if rates[0] == rates[1]:
        return False
    rate, whole = (a, b) if rates[0] else (b, a)
    if rate.value.quantity is None or whole.value.quantity is None or rate.value.quantity.low <= 0:
        return False
    times = whole.value.quantity.low / rate.value.quantity.low
    return times >= _MANY_TIMES and all(abs(times - scale) > 0.01 * scale for scale in _SCALES)


def _of_two_hours(a: Fact, one: str, two: str) -> bool:
    """Whether two counts were taken at two hours of a day: *by midday*, *by evening*."""
    if a.value.kind not in ("percent", "number"):
        return False
    hours = [
        {(match.group("hour") or match.group("part")).casefold() for match in _BY_HOUR.finditer(text)}
        for text in (one, two)
    ]
    if hours[0] and hours[1]:
        return hours[0].isdisjoint(hours[1])
    return a.value.kind == "percent" and bool(hours[0]) != bool(hours[1])


def _of_two_areas(a: Fact, one: str, b: Fact, two: str) -> bool:
    """Whether one is of a whole country or region and the other of a place in it."""
    if a.value.slot != "count":
        return False
    whole = [_EVERYWHERE.search(text) is not None for text in (one, two)]
    if whole[0] == whole[1]:
        return False
    return (
        bool((b if whole[0] else a).event.places) or _IN_A_PART.search(two if whole[0] else one) is not None
    )


def _of_the_largest(a: Fact, one: str, two: str) -> bool:
    """Whether one is of the largest of several that the other is of."""
    if a.value.kind not in ("percent", "money"):
        return False
    for here, there in ((one, two), (two, one)):
        match = _LARGEST.search(here)
        if match is not None and not _LARGEST.search(there):
            noun = stem(match.group("noun").casefold())
            if any(stem(word) == noun for word in re.findall(r"[a-z]+", there.casefold())):
                return True
    return False


def _of_kin(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is told of somebody's son or wife, of whom the other sentence does not speak."""
    for (facts, fact), other in (((left, a), right.text_of(b)), ((right, b), left.text_of(a))):
        match = _OF_KIN.match(_clause_text(facts, fact))
        if match is not None and not re.search(rf"\b{match.group('kin')}\b", other, re.IGNORECASE):
            return True
    return False


# Of each of these a sentence speaks by name, and no two of them are one.
_INDICATORS = frozenset(
    [
        "inflation",
        "unemployment",
        "turnout",
        "approval",
        "interest",
        "house_prices",
        "exports",
        "growth",
        "pass_rate",
    ]
) | {"enrolment", "passport", "lottery"}


def _of_two_indicators(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the sentences name two indicators, as inflation and unemployment."""
    one = left.of(a, measurands_of) & _INDICATORS
    two = right.of(b, measurands_of) & _INDICATORS
    return bool(one and two) and one.isdisjoint(two)
