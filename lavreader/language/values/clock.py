"""Clock times, and what two of them say of each other."""

import re
from dataclasses import dataclass

from lavreader.language.values.triggers import ZONES, Trigger, needing, triggers_in

_UNSURE_ZONES = ("et", "ct", "mt", "pt", "local time", "eastern", "pacific", "moscow time")
_ZONE = rf"(?:\s?\(?(?P<zone>{'|'.join((*ZONES, *_UNSURE_ZONES))})\b\)?)?"
# The full stop of a sentence that ends with *4pm* is no part of it.
_HALF = r"(?:\s?(?P<half>[ap]\.\s?m\b\.?|[ap]\s?m\b))"
_WORDED = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_HOUR_WORD = "|".join(_WORDED)
_MINUTES = rf"\d{{1,2}}|{_HOUR_WORD}|twenty-five|twenty|fifteen"
_HOURS = {word: number for number, word in enumerate(_WORDED, 1)} | {"noon": 12, "midday": 12, "midnight": 24}
_MINUTES_WORDED = {"five": 5, "ten": 10, "quarter": 15, "fifteen": 15, "twenty": 20, "half": 30}
_MINUTES_WORDED["twenty-five"] = 25
_DAY_NAME = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# "In the morning", "at night", "on Monday evening", "that same afternoon".
_SAID_PART = (
    r"(?:\s(?:in\sthe\s(?:early\s|late\s|small\s)?|at\s|(?P<day>this\s|that\s(?:same\s)?|the\snext\s|"
    rf"(?:on\s)?{_DAY_NAME}\s|yesterday\s|tomorrow\s))(?P<part>morning|afternoon|evening|night|(?<=small\s)hours|(?<=early\s)hours)\b)"
)
_PART = _SAID_PART + "?"
_PREPOSITIONS_OF_TIME = frozenset(
    [
        *("at", "around", "about", "by", "until", "from", "before", "after", "since", "till"),
        *("to", "and", "between"),
    ]
)
# What happens at an hour, which then needs no more than its number.
_AT_HOUR = (
    r"(?:opens?|closes?|shuts?|starts?|started|begins?|began|kicks?\soff|kicked\soff|ends?|ended|finish(?:es|ed)?|"
    r"leaves?|left|departs?|departed|arrives?|arrived|lands?|landed|due|resumes?|resumed)"
)
# Prices and rates open and close at figures that are no hours.
_QUOTED = re.compile(
    r"\b(?:shares?|stocks?|price[ds]?|odds|yields?|index|bids?|bidding|rates?|pound|dollar|euro|costs?|tickets?|trading|"
    r"aged?|child(?:ren)?|unemployment|inflation|score)\b",
    re.IGNORECASE,
)
_BEFORE_TIME = _PREPOSITIONS_OF_TIME - {"and", "to"}
# Each pattern behind the triggers without which it matches nothing.
_PATTERNS: tuple[tuple[frozenset[Trigger], re.Pattern[str]], ...] = tuple(
    (needed, re.compile(pattern, re.IGNORECASE))
    for needed, pattern in (
        (
            needing("clock_digits"),
            r"(?<![\d.,:$€£])(?P<hour>[01]?\d|2[0-4])[:.h](?P<minute>[0-5]\d)"
            rf"(?![\d:]|[.,]\d|\s?(?:%|per\s?cent|percentage|million|billion|seconds?|minutes?|hours?|met(?:re|er)s?|k?m\b|miles?|points?|degrees?))"
            rf"{_HALF}?{_PART}{_ZONE}",
        ),
        (needing("digit", "half_of_day"), rf"(?<![\d.,:$€£])(?P<hour>1[0-2]|0?[1-9]){_HALF}{_ZONE}"),
        (
            needing("digit", "zone"),
            r"(?<![\d.,:$€£])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:\shours?)?\s?"
            rf"(?P<zone>{'|'.join(ZONES)})\b",
        ),
        (
            needing("part_of_hour", "hour_name"),
            r"\b(?:a\s)?(?P<fraction>half|quarter|twenty-five|twenty|ten|five)(?:\sminutes)?[\s-]"
            rf"(?P<side>past|to)\s(?P<name>{_HOUR_WORD}|midnight|noon|midday)\b{_PART}",
        ),
        # "Seven minutes past nine", "20 minutes before midnight"
        (
            needing("part_of_hour", "hour_name"),
            rf"\b(?P<fraction>{_MINUTES})\sminutes?\s(?P<side>past|to)\s(?P<name>{_HOUR_WORD}|midnight|noon|midday)\b{_PART}",
        ),
        (
            needing("noon"),
            rf"\b(?P<fraction>{_MINUTES})\sminutes?\s(?P<side>before|after)\s(?P<name>midnight|noon|midday)\b",
        ),
        # "A few minutes past four"
        (
            needing("part_of_hour", "hour_name"),
            rf"(?<=\sminutes\spast\s)(?P<name>{_HOUR_WORD}|midnight|noon|midday){_PART}",
        ),
        # "At half two", half an hour past it
        (
            needing("hour_name", "half_hour"),
            rf"\b(?P<fraction>half)\s(?P<name>{_HOUR_WORD})(?P<bare>)\b(?!\s(?:of|hundred|thousand|million|dozen|years?|days?))",
        ),
        (needing("hour_name", "half_of_day"), rf"\b(?P<name>{_HOUR_WORD})\s{_HALF}{_PART}{_ZONE}"),
        (needing("hour_name", "clock"), rf"\b(?P<name>{_HOUR_WORD})\so['’]clock{_PART}{_ZONE}"),
        (needing("digit", "clock"), rf"(?<![\d.,:])(?P<hour>1[0-2]|[1-9])\so['’]clock{_PART}{_ZONE}"),
        # "At five in the morning", "until 4 on Monday afternoon"
        (needing("hour_name", "said_part"), rf"\b(?P<name>{_HOUR_WORD})(?P<bare>){_SAID_PART}\b"),
        (needing("digit", "said_part"), rf"\b(?P<hour>1[0-2]|0?[1-9])(?P<bare>){_SAID_PART}\b"),
        # "Opens at 8", "on Sunday morning at around ten"
        (
            needing("at_hour"),
            rf"(?:\b(?:(?:mornings?|afternoons?|evenings?|nights?)|{_AT_HOUR})\s(?:[a-z]+\s){{0,2}}?at\s|(?<=\band\s)(?:shut|close|end)s?\sat\s)"
            rf"(?:about\s|around\s|just\sbefore\s|just\safter\s)?(?:(?P<hour>1[0-2]|[1-9])|(?P<name>{_HOUR_WORD}))(?P<at>)"
            rf"(?=[.;)]|,(?!\d)|$|\s(?:and|but|when|as|while|with|because|on)\b)",
        ),
        # "At eleven sharp", "shortly before nine on Thursday"
        (
            needing("hour_name", "bare_time"),
            rf"\b(?P<name>{_HOUR_WORD})(?P<bare>)(?=\ssharp\b|\son\sthe\sdot\b|\s(?:on\s)?{_DAY_NAME}\b|\slocal\stime\b)",
        ),
        (
            needing("digit", "bare_time"),
            rf"\b(?P<hour>1[0-2]|[1-9])(?P<bare>)(?=\ssharp\b|\son\sthe\sdot\b|\son\s{_DAY_NAME}\b)",
        ),
        (
            needing("hour_name", "bare_time"),
            rf"(?:(?<=ly\sbefore\s)|(?<=ly\safter\s)|(?<=minutes\sbefore\s)|(?<=moments\sbefore\s)|"
            rf"(?<=just\sbefore\s)|(?<=just\safter\s)|(?<=little\sbefore\s)|"
            rf"(?<=little\safter\s))(?P<name>{_HOUR_WORD})(?P<bare>)(?=[.,;]|\swhen\b)",
        ),
        (needing("noon"), r"\b(?P<point>noon|midday|midnight)\b"),
    )
)
_ROUGH = re.compile(
    r"\b(about|around|shortly\sbefore|shortly\safter|just\sbefore|just\safter|a\slittle\sbefore|a\slittle\safter|"
    r"soon\safter|minutes\spast|minutes\sbefore|minutes\safter|nearly|roughly|"
    r"approximately|some\stime\s\w+|by|before|after|until|from)\s$",
    re.IGNORECASE,
)
# One of them is needed by every pattern.
_TIMES: frozenset[Trigger] = frozenset(
    [
        *("clock_digits", "half_of_day", "zone", "part_of_hour", "half_hour", "clock", "said_part", "noon"),
        *("bare_time", "at_hour"),
    ]
)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time on the clock, or a stretch of the day.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last.
        earliest: Minutes after midnight from which it can be meant.
        latest: Minutes after midnight until which it can be meant; more than 1440 for a night
            that runs over midnight.
        exact: Whether it is a time on the clock.
        half_known: Whether morning and afternoon are told apart.
        zone: Minutes ahead of Greenwich; None where not said.
    """

    start: int
    end: int
    earliest: int
    latest: int
    exact: bool = True
    half_known: bool = True
    zone: int | None = None


_AT = re.compile(
    r"\b(?:at|until|till|since)\s(?:about\s|around\s|just\safter\s|just\sbefore\s)?$", re.IGNORECASE
)


def clock_times_in(text: str, triggers: frozenset[Trigger] | None = None) -> list[ClockTime]:
    """Every clock time of a text, in order.

    Args:
        text: A sentence or a line.
        triggers: What values it can hold, where that is known.
    """
    if triggers is None:
        triggers = triggers_in(text.split())
    found: list[ClockTime] = []
    if triggers.isdisjoint(_TIMES):
        return found
    for needed, pattern in _PATTERNS:
        for match in pattern.finditer(text) if needed <= triggers else ():
            time = _clock(match, text)
            if time is not None and all(
                time.end <= other.start or time.start >= other.end for other in found
            ):
                found.append(time)
    return sorted(found, key=lambda time: time.start)


def _clock(match: re.Match[str], text: str) -> ClockTime | None:
    groups = match.groupdict()
    if groups.get("point"):
        minute = 0 if groups["point"].casefold() == "midnight" else 720
        return _around(match, minute, text, True, None)
    if groups.get("at") is not None and _QUOTED.search(text):
        return None
    if groups.get("bare") is not None and not _introduced(text, match.start(), _BEFORE_TIME):
        return None
    half = (groups.get("half") or "").casefold()
    part = (groups.get("part") or "").casefold()
    zone = (groups.get("zone") or "").casefold()
    if groups.get("hour"):
        hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
        dotted = groups.get("minute") and text[match.start("minute") - 1] == "."
        if dotted and not half and not zone and not part and not _introduced(text, match.start()):
            return None  # 6.10 is a number unless something says it is a time
        bare = groups.get("minute") and ":" in match.group() and not half and not zone and not part
        if bare and hour < 4 and not _introduced(text, match.start()):
            return None  # 2:31 is how long a race took
    else:
        hour, minute = _HOURS[groups["name"].casefold()], 0
        if groups.get("fraction"):
            minute = _minutes(groups["fraction"].casefold())
            if minute > 59:
                return None
            if (groups.get("side") or "").casefold() in ("to", "before"):
                if minute not in (15, 30) and not part and not _surely_at(match, text):
                    return None  # "five to seven" years, "by five to four" votes
                hour, minute = hour - 1, 60 - minute
    if hour > 24 or (half and hour > 12):
        return None
    known = (
        bool(half or part)
        or groups.get("name") in ("noon", "midday", "midnight")
        or hour > 12
        or hour == 0
        or (len(groups.get("hour") or "") == 2 and hour < 10)
    )
    if half.startswith("p") or part in ("afternoon", "evening") or (part == "night" and hour >= 6):
        hour = hour % 12 + 12
    elif half.startswith("a") or part in ("morning", "hours"):
        hour %= 12
    known = known or (zone in ZONES and len(groups.get("hour") or "") == 2)
    return _around(match, hour % 24 * 60 + minute, text, known, ZONES.get(zone))


def _minutes(told: str) -> int:
    """So many minutes past the hour or to it."""
    return int(told) if told.isdigit() else _MINUTES_WORDED.get(told) or _HOURS[told]


def _surely_at(match: re.Match[str], text: str) -> bool:
    """Whether *ten to four* is a time and not from how many to how many."""
    return "minutes" in match.group().casefold() or _AT.search(text, 0, match.start()) is not None


def _introduced(text: str, start: int, prepositions: frozenset[str] = _PREPOSITIONS_OF_TIME) -> bool:
    """Whether a preposition of time stands before a number."""
    words = text[max(0, start - 18) : start].casefold().split()
    return bool(words) and words[-1] in prepositions


def _around(match: re.Match[str], minute: int, text: str, known: bool, zone: int | None) -> ClockTime:
    """The time with the slack its introduction leaves."""
    start = match.start()
    groups = match.groupdict()
    if groups.get("at") is not None:  # the verb before it is no part of the time
        start = match.start("hour" if groups.get("hour") else "name")
    before = _ROUGH.search(text[:start])
    earliest = latest = minute
    if before is not None:
        word = before.group(1).casefold()
        if word in ("by", "until", "before", "after", "from"):
            pass
        elif "before" in word:
            earliest -= 30
        elif "after" in word:
            latest += 30
        else:
            earliest, latest = earliest - 20, latest + 20
    # A day said between the time and its part of the day is a value of its own.
    end = match.start("day") - 1 if groups.get("day") else match.end()
    return ClockTime(start, end, earliest, latest, True, known, zone)


_DAYS_APART = (0, -1440, 1440)
_HALF_DAYS_APART = (*_DAYS_APART, *(half + day for half in (720, -720) for day in _DAYS_APART))


def times_conflict(a: ClockTime, b: ClockTime) -> bool | None:
    """Whether two times cannot be the same; None where time zones leave it open."""
    one, two = (a.earliest, a.latest), (b.earliest, b.latest)
    shifts = _DAYS_APART if a.half_known and b.half_known else _HALF_DAYS_APART
    if a.exact and b.exact:
        if a.zone is not None and b.zone is not None:
            one = (one[0] - a.zone, one[1] - a.zone)
            two = (two[0] - b.zone, two[1] - b.zone)
        elif a.zone is not None or b.zone is not None:
            return False if _overlap(one, two, shifts) else None
    return not _overlap(one, two, shifts)


def _overlap(one: tuple[int, int], two: tuple[int, int], shifts: tuple[int, ...]) -> bool:
    """Whether two stretches of the day meet, one of them moved by as many minutes as may be open."""
    (begin, end), (first, last) = one, two
    return any(begin <= last + shift and first + shift <= end for shift in shifts)
