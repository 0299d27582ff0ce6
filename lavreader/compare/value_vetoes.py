"""Vetoes: what shows by itself that two values are of two matters, however alike all else is."""

import math
import re

from lavreader.compare.amount_grounds import (
    of_two_forecasters,
    of_two_opponents,
    of_two_subjects,
    of_two_times,
)
from lavreader.compare.facts import Fact, Facts
from lavreader.compare.likeness import head_agreement
from lavreader.compare.measurands import measurands_of, tells_a_point
from lavreader.compare.moment_vetoes import of_alarm, of_two_occasions
from lavreader.compare.value_candidates import Candidate
from lavreader.compare.value_matches import Match, Pair
from lavreader.language.measures import person_stems
from lavreader.language.nationals import national_stems
from lavreader.language.numbers import parse_number
from lavreader.language.stems import stem

# "On Wednesday, the day after her resignation"
_DAY_AFTER = re.compile(
    r"\W{1,3}(?:just\s|only\s)?(?:the|a|one|two|three|four|five|six|\d+)\s(?:days?|hours?|weeks?)\s"
    r"(?:after|before|earlier|later|ahead)\b"
)
# "Entered its second day on Wednesday"
_LATER_DAY = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))\s"
    r"(?:straight\s|consecutive\s|successive\s|full\s)?(?:day|night|week|month|year)\b",
    re.IGNORECASE,
)
# "Originally 171 kilometres"
_FORMER = re.compile(r"\b(?:originally|initially|formerly|at\sfirst|once)\W(?:\w+\s){0,3}$", re.IGNORECASE)
# "The 7.12 from Leeds" is a train.
_NAMED_BY_TIME = re.compile(r"\b[Tt]he\s$")
# "Under five", "below the age of fifteen", "over 65"
_LIMIT = re.compile(
    r"\b(?:under|over|below|above|aged)\s(?:the\sage\sof\s)?(\d+|[a-z]+teen|\w+)", re.IGNORECASE
)
# From this agreement of what happens on, a day told from another one as well is still the day of it.
_SAME_HEAD = 0.6
# Figures up to this are often alike by chance; figures from this on seldom are.
_CHANCE = 3
_TELLING = 20
_FIGURE = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])")
_TOGETHER = re.compile(
    r"\b(?:all|both|the\s(?:two|three|four|five))\b(?:\s\w+){0,3}\stogether\b|\bcombined\b|\baltogether\b|\bon\saverage\b",
    re.IGNORECASE,
)
_BEFORE_THIS = re.compile(r"\b(?:before|until)\s(?:this|that|then|it)\b|\bpreviously\b", re.IGNORECASE)
# What happens after a stretch of time: "scored after just 70 seconds"
_AFTER_ONLY = re.compile(r"\bafter\s(?:just\s|only\s|about\s|barely\s|less\sthan\s)*$", re.IGNORECASE)
# Agreement of what happens where one side does not say it in the value's own clause.
_UNKNOWN_HEAD = 0.5
# "Jumped to 406 pence in early trading", "ended the session at 402"
_IN_TRADING = re.compile(
    r"\b(?:(?:early|morning|midday|afternoon|late)\strad(?:e|ing)|by\smid(?:day|-morning)|at\sthe\sopen(?:ing)?|"
    r"intraday|at\sone\s(?:point|stage))\b",
    re.IGNORECASE,
)
_AT_CLOSE = re.compile(
    r"\b(?:closed|at\sthe\sclose|closing|(?:ended|finished)\s(?:the|the\sday|\w+day(?:['’]s)?)\b)",
    re.IGNORECASE,
)
_AT_PRESENT = frozenset(["now", "currently", "today", "presently"])
# What happens in a match does not say how long it was.
_OF_WHOLE_MATCH = frozenset(["match"])
# Amounts that stand in the text as they are counted, and not in another unit.
_ADDED_UP = frozenset(["count", "money", "percent"])
# From this many times on two amounts of a slot are of two things.
_FAR_APART = {"count": 200, "money": 20, "duration": 100}
# "In the first round", "the second set": figures of them are not those of the whole.
_STAGE = re.compile(
    r"\b(?P<part>(?:first|second|third|fourth|fifth|opening|previous|earlier|preliminary|qualifying)[-\s]"
    r"(?:round|leg|set|heat|stage|phase|ballot))\b",
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
    r"|that\s(?:round|year|season)|(?:best|worst|record)\s(?:year|quarter|season))\b",
    re.IGNORECASE,
)
# "Rises to a total of 123 billion", "16 billion for the health service"
_TOTAL = re.compile(r"\b(?:total|overall|altogether|in\sall)\b", re.IGNORECASE)
_FOR_WHAT = re.compile(r"\s(?:for|on|to|towards)\s(?:the\s|its\s|new\s|more\s)?[a-z]+", re.IGNORECASE)
_AMONG = re.compile(r"\bamong\s(?:the\s|its\s)?(?:[a-z]+\s)?(?P<part>[a-z]+)\b", re.IGNORECASE)
_ALONE = re.compile(
    r"\b(?:in|at|for|on|from|among|the)\s(?P<part>(?:[\w'’]+\s){1,3})alone\b(?!\s\w+ing)", re.IGNORECASE
)
# What an amount is besides a level: of before, on top of it, or what another is part of.
_PARTS_APART = frozenset(["further", "earlier", "whole"])
_FOR = frozenset(
    ["back", "backed", "backs", "support", "supported", "favour", "favor", "approve", "approved", "yes"]
)
# "Almost half of those entitled to vote did so" is a turnout.
_ENTITLED = frozenset(["entitled", "eligible", "registered", "electorate"])
_AGAINST = frozenset(["against", "oppose", "opposed", "opposes", "no", "reject", "rejected", "disapprove"])


def of_two_matters(pair: Pair, candidate: Candidate) -> bool:
    """Whether something says that two values are no two answers to one question."""
    a, b = candidate.left, candidate.right
    left, right = pair.left, pair.right
    if a.value.moment is not None or b.value.moment is not None:
        # People speak on many days.
        said = a.event.speech and b.event.speech
        again = ("again" in a.event.scene.lowers) != ("again" in b.event.scene.lowers)
        return said or again or of_two_days(pair, a, b) or of_two_occasions(pair, a, b)
    if a.value.clock is not None:
        return (
            _matches_before(left, a, _NAMED_BY_TIME)
            or _matches_before(right, b, _NAMED_BY_TIME)
            or of_alarm(a, b)
        )
    return (
        _of_two_relatives(a, b)
        or of_two_amounts(pair, a, b)
        or _told_elsewhere(right, a)
        or _told_elsewhere(left, b)
        or _by_its_grounds(pair, candidate)
    )


def _of_two_relatives(a: Fact, b: Fact) -> bool:
    """Whether two ages are of people who only share a surname: *Jan Holm, 46*, *Maria Holm, 71*."""
    shared = a.subject & b.subject
    return bool(shared) and 1 < min(len(a.subject), len(b.subject)) > len(shared)


def _told_elsewhere(other: Facts, fact: Fact) -> bool:
    """Whether the other article has the very figure too, of whatever: *the other 29*."""
    amount = fact.value.quantity
    if amount is None or fact.value.slot != "count" or amount.low < _TELLING or amount.low != amount.high:
        return False
    written = f"(?:{amount.low:.0f}|{amount.low:,.0f})"
    return re.search(rf"(?<![\w.,:]){written}(?![\w%:]|[.,]\d)", other.article.text) is not None


def of_two_days(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two days are told from another one, or only say up to when something was so."""
    left, right = pair.left, pair.right
    return (
        (
            head_agreement(a.event, b.event) < _SAME_HEAD
            and (_told_from_another(left, a) or _told_from_another(right, b))
        )
        or _later_day(left, a) != _later_day(right, b)
        or (_word_before(left, a) == _word_before(right, b) == "by")
    )


def of_two_amounts(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two amounts are of a part and the whole, of two groups, or of two times of one article."""
    left, right = pair.left, pair.right
    return (
        tells_a_point(left, a) != tells_a_point(right, b)
        or _of_two_sizes(a, b)
        or _of_one_part(left, a, right, b)
        or _of_one_purpose(left, a, right, b)
        or _of_two_bearers(left, a, right, b)
        or _matches_before(left, a, _FORMER) != _matches_before(right, b, _FORMER)
        or _of_parts_apart(a, b)
        or _of_two_limits(left, a, right, b)
        or (a.value.kind == "percent" and _of_two_sides(left, a, right, b))
        or _worked_out(left, a, right, b)
        or _of_whole(left, a) != _of_whole(right, b)
        or _of_before(left, a) != _of_before(right, b)
        or _after_which_else(left, a, right, b)
        or _of_two_hours_of_trade(left, a, right, b)
        or _of_now_and_then(left, a, right, b)
    )


def _after_which_else(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether after two stretches of time two things happen: *scored after 70 seconds*, *booked after 20*."""
    if a.value.slot != "duration" or b.value.slot != "duration":
        return False
    if not (_AFTER_ONLY.search(_text_before(left, a)) and _AFTER_ONLY.search(_text_before(right, b))):
        return False
    if head_agreement(a.event, b.event) > _UNKNOWN_HEAD:
        return False
    return not (measurands_of(left, a) & measurands_of(right, b)) - _OF_WHOLE_MATCH


def _of_two_hours_of_trade(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is a price or a change in the course of a day's trading and the other at its close."""
    one, two = (facts.article.sentences[fact.sentence].text for facts, fact in ((left, a), (right, b)))
    if a.value.kind not in ("percent", "money", "number"):
        return False
    return any(
        _IN_TRADING.search(here) and not _AT_CLOSE.search(here) and _AT_CLOSE.search(there)
        for here, there in ((one, two), (two, one))
    )


def _of_now_and_then(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is what is so now and the other what will be: *earns 25 dollars now*, *will earn 31*."""
    for here, fact, other in ((left, a, b), (right, b, a)):
        if fact.event.modality == "fact" and other.event.modality == "future":
            clause = fact.event.scene.clause
            words = here.analysis.parsed[fact.sentence].words[clause.first : clause.last]
            if any(word.lower in _AT_PRESENT for word in words):
                return True
    return False


def _text_before(facts: Facts, fact: Fact) -> str:
    """What a sentence says before a value."""
    return facts.article.sentences[fact.sentence].text[: fact.value.start]


def _of_two_sizes(a: Fact, b: Fact) -> bool:
    """Whether the amounts lie farther apart than two reports of one, save by a slip of the scale."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or a.value.slot not in _FAR_APART:
        return False
    low, high = sorted((one, two), key=lambda amount: amount.low)
    if low.low <= 0 or high.low <= _FAR_APART[a.value.slot] * low.high:
        return False
    ratio = math.log10(high.low / low.low)
    return abs(ratio - round(ratio)) > 0.01  # 1.2 million and 1.2 billion


def _of_one_part(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is of a part only that the other says nothing of: in the first round, among adults."""
    one, two = _parts_told(left, a), _parts_told(right, b)
    if not one and not two:
        return False
    texts = [
        facts.article.sentences[fact.sentence].text.casefold() for facts, fact in ((left, a), (right, b))
    ]
    return any(part not in texts[1] for part in one) or any(part not in texts[0] for part in two)


def _of_parts_apart(a: Fact, b: Fact) -> bool:
    """Whether one is an amount of before or on top, or a whole of another sort than the other."""
    parts = {a.value.part, b.value.part}
    if len(parts) == 1 or parts.isdisjoint(_PARTS_APART):
        return False
    return parts != {"whole", "level"} or a.sort != b.sort or a.group != b.group


def _of_two_bearers(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two shares are of two that both articles know, or two lengths answer two questions."""
    if a.value.slot == "length":
        one, two = measurands_of(left, a), measurands_of(right, b)
        return bool(one and two) and one.isdisjoint(two)
    if a.value.kind != "percent":
        return False
    one, two = _named_beside(left, a), _named_beside(right, b)
    return one.isdisjoint(two) and not one.isdisjoint(right.told) and not two.isdisjoint(left.told)


def _named_beside(facts: Facts, fact: Fact) -> frozenset[str]:
    """Stems of the names in a figure's clause and its subject."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    words = (*parsed.words[clause.first : clause.last], *parsed.chunk(clause.subject))
    names = {word.stem for word in words if word.tag == "name"}
    return frozenset(names) - national_stems()


def _of_one_purpose(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one sum is set aside for something and the other is a total at least twice as large."""
    one, two = a.value.quantity, b.value.quantity
    if a.value.kind != "money" or one is None or two is None:
        return False
    small, large = ((left, a), (right, b)) if one.low < two.low else ((right, b), (left, a))
    if max(one.low, two.low) < 2 * min(one.high, two.high):
        return False
    text = large[0].article.sentences[large[1].sentence].text
    whole = _TOTAL.search(text, max(0, large[1].value.start - 24), large[1].value.end)
    purpose = _FOR_WHAT.match(small[0].article.sentences[small[1].sentence].text, small[1].value.end)
    return whole is not None and purpose is not None


def _parts_told(facts: Facts, fact: Fact) -> frozenset[str]:
    """The parts of a whole that a sentence limits its figure to, in lower case."""
    text = facts.article.sentences[fact.sentence].text
    found = {match.group("part").casefold() for match in _STAGE.finditer(text)}
    found |= {match.group("part").casefold() for match in _OTHER_EVENT.finditer(text)}
    found |= {match.group("part").casefold() for match in _OTHER_TIME.finditer(text)}
    if fact.value.kind == "money":
        found |= {match.group("part").casefold() for match in _OTHER_PRIZE.finditer(text)}
    for match in _AMONG.finditer(text):
        part = match.group("part").casefold()
        if stem(part) in person_stems():
            found.add(part)
    if alone := _ALONE.search(text):
        found.add(alone.group("part").casefold())
    return frozenset(found)


def _by_its_grounds(pair: Pair, candidate: Candidate) -> bool:
    """Whether the rules for amounts know two times, forecasters, opponents or subjects."""
    match = Match(candidate.left, candidate.right, candidate.relation, 0.0, 0.0, 0.0, False, False, 0.0)
    return (
        of_two_times(pair, match)
        or of_two_forecasters(pair, match)
        or of_two_opponents(pair, match)
        or of_two_subjects(pair, match)
    )


def _worked_out(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one figure is the other and a third of either sentence added up: 2,400 here and 500 abroad."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or a.value.slot not in _ADDED_UP:
        return False
    gap = abs(one.low - two.low)
    least = max(one.step, two.step) / 2
    return gap > _CHANCE and any(
        abs(other - gap) < least
        for facts, fact in ((left, a), (right, b))
        for other in _figures_beside(facts, fact)
    )


def _figures_beside(facts: Facts, fact: Fact) -> list[float]:
    """The other figures of a fact's sentence, whatever they count."""
    text = facts.article.sentences[fact.sentence].text
    found = [
        parse_number(match.group())
        for match in _FIGURE.finditer(text)
        if match.end() <= fact.value.start or match.start() >= fact.value.end
    ]
    return [number[0] for number in found if number is not None]


def _of_whole(facts: Facts, fact: Fact) -> bool:
    """Whether a sentence says that its figure is of several taken together."""
    return _TOGETHER.search(facts.article.sentences[fact.sentence].text) is not None


def _of_before(facts: Facts, fact: Fact) -> bool:
    """Whether a figure is of the time before what the article tells: *two before this one*."""
    text = facts.article.sentences[fact.sentence].text
    return _BEFORE_THIS.search(text, fact.value.end) is not None


def _told_from_another(facts: Facts, fact: Fact) -> bool:
    """Whether a day is told by its distance from what happened on another one."""
    if fact.value.moment is None:
        return False
    text = facts.article.sentences[fact.sentence].text
    return _DAY_AFTER.match(text, fact.value.end) is not None


def _later_day(facts: Facts, fact: Fact) -> bool:
    """Whether a day is told as the second or third of something that lasts."""
    return _LATER_DAY.search(facts.article.sentences[fact.sentence].text) is not None


def _word_before(facts: Facts, fact: Fact) -> str:
    """The word before a value, in lower case; empty at the beginning."""
    first = fact.event.first
    return facts.analysis.parsed[fact.sentence].words[first - 1].lower if first else ""


def _matches_before(facts: Facts, fact: Fact, pattern: re.Pattern[str]) -> bool:
    text = facts.article.sentences[fact.sentence].text
    return pattern.search(text, max(0, fact.value.start - 40), fact.value.start) is not None


def _of_two_limits(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether each counts those of another age or size: under five, below fifteen."""
    limits = [
        {
            match.casefold()
            for match in _LIMIT.findall(facts.article.sentences[fact.sentence].text[fact.value.end :])
        }
        for facts, fact in ((left, a), (right, b))
    ]
    return bool(limits[0] and limits[1]) and limits[0].isdisjoint(limits[1])


def _of_two_sides(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two shares are of those for and those against, or of voters and of votes."""
    one, two = (facts.analysis.parsed[fact.sentence].lowers for facts, fact in ((left, a), (right, b)))
    turnouts = ["turnout" in words or bool(words & _ENTITLED) for words in (one, two)]
    if turnouts[0] != turnouts[1]:
        return True
    sides = [(bool(words & _FOR), bool(words & _AGAINST)) for words in (one, two)]
    return sorted(sides) == [(False, True), (True, False)]
