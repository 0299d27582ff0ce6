"""Time spans: stretches told as one of a unit, *half an hour*, *less than a day*, *a year and a half*."""

import re
from collections.abc import Iterator

from lavreader.language.values.measurements import smaller_unit
from lavreader.language.values.measures import Unit, units
from lavreader.language.values.numbers import BOUND, NUMBER, Bound, Quantity, quantity
from lavreader.language.values.value import Value, part_of_measure, trim

# What a stretch is of where it stands as an owner: "a week's notice".
_OWNED = (
    r"['’]s?\s(?=notice|leave|delay|wait|strike|ban|suspension|stay|break|pause|rest|extension|imprisonment|jail|"
    r"prison|custody|probation|detention|absence|closure|training|supply|reprieve|grace|moratorium)"
)
_NO_POINT = r"(?!\s(?:ago|later|earlier|before(?!\s\w+ing\b)|or|early|old|long|off|apart|after|to)\b|['’-])"
# "Less than a day", "lasted a week", "a year and a half", "a fortnight's notice"
_ONE_SPAN = re.compile(
    rf"(?:(?P<bound>{BOUND})|(?<=\bfor\s)|(?<=\blasted\s)|(?<=\blasts\s)|(?<=\blast\s)|(?<=\btook\s)|(?<=\btakes\s)|"
    r"(?<=\btake\s)|(?<=\btaken\s)|(?<=\bwithin\s)|(?<=\bspent\s)|(?<=\bthan\s)|(?<=\blasting\s)|(?<=\btaking\s)|"
    r"(?<=\bspend\s)|(?<=\bby\s)|(?<=\banother\s)|\b(?=an?\s\w+(?:\sand\sa\shalf|['’]s\s))|"
    r"(?P<nearly>(?<=\bpart\sof\s)))"
    r"an?\s(?P<unit>minute|day|week|fortnight|month|year|decade)"
    rf"(?:(?P<half>\sand\sa\shalf)\b(?!\s(?:ago|later|earlier|before|after|old)\b)|\b{_NO_POINT}(?!\sand\sa\shalf)|(?={_OWNED}))",
    re.IGNORECASE,
)
# What every one of them holds: found in a tenth of the time in which it is not.
_ANY_SPAN = re.compile(r"\ban?\s(?:minute|day|week|fortnight|month|year|decade)", re.IGNORECASE)
# "Cost every commuter an hour", where nothing is counted that an hour could be the time of.
_LONE_HOUR = re.compile(
    r"(?<=[a-rt-z]\s)(?<!people\s)(?<!men\s)(?<!once\s)(?<!twice\s)(?<!percent\s)(?<!cent\s)"
    r"(?P<hour>an\shour)(?=[.;,”\"]|$)(?P<bound>)(?P<share>)(?P<half>)",
    re.IGNORECASE,
)
# "Day-long", "weeklong", "half-hour", "half a year", "a quarter of a year"
_LONG = re.compile(
    r"(?<![\w-])(?P<unit>hour|day|week|month|year|decade)[-\u2010\u2011]?long\b", re.IGNORECASE
)
_HALF_OF = re.compile(
    rf"(?P<bound>{BOUND})?\b(?P<share>half\sa|(?:a|one)\squarter\sof\san?|three[-\s]quarters\sof\san?)\s"
    rf"(?P<unit>day|week|month|year|decade|century)\b{_NO_POINT}|"
    r"(?<![\w-])(?P<joined>half)[-\s](?P<of>hour|day)\b(?!ly|\smark|['’])",
    re.IGNORECASE,
)
# "A couple of hours"
_COUPLE = re.compile(
    r"\ba\scouple\s(?:of\s|more\s)(?P<unit>hour|minute|day|week|month|year|decade)s\b(?!\s(?:ago|later|earlier|old)\b)",
    re.IGNORECASE,
)
# "1min 12sec", "2hr 40min", "4m 12.3s"
_PARTED = re.compile(
    r"(?<![\w.,:])(?:(?P<hours>\d{1,3})\s?(?:hrs?|h)\s?)?"
    r"(?P<minutes>\d{1,2})\s?(?:mins?|m)(?:\s?(?P<seconds>\d{1,2}(?:\.\d+)?)\s?(?:secs?|s))?\b"
)
# "14 hundredths quicker", "two tenths of a second"
_SPLIT_SECOND = re.compile(
    rf"(?P<bound>{BOUND})?(?P<count>{NUMBER})\s(?P<unit>tenth|hundredth|thousandth)s?"
    r"(?:\sof\sa\ssecond\b|(?=\s(?:quicker|faster|slower|behind|ahead|clear|adrift|off|inside)\b))",
    re.IGNORECASE,
)
_SPLIT = {"tenth": 0.1, "hundredth": 0.01, "thousandth": 0.001}
# "In 2:06:14", "a time of 27:14.8"
_RUN = re.compile(
    r"\b(?:in|of|clocked|ran|timed\sat|time:)\s(?:a\s)?(?:(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d(?:\.\d+)?)"
    r"|(?P<min>\d{1,2}):(?P<sec>[0-5]\d\.\d+))(?![\d:])"
)
_RUN_SIGN = re.compile(r"\d:[0-5]\d[:.]\d")
_PART_SIGN = re.compile(r"\d\s?(?:h|m\s?\d|min)")
# "For over an hour", "half an hour", "three quarters of an hour", but not "80 miles an hour".
_AN_HOUR = re.compile(
    rf"(?P<bound>{BOUND})?(?:\b(?P<share>half|(?:a\s|one\s|three[-\s])?quarters?(?:\sof)?|two[-\s]thirds\sof|a\sthird\sof)\s|"
    r"(?<=\bfor\s)|(?<=\blasted\s)|(?<=\bafter\s)|(?<=\btook\s)|(?<=\bwithin\s)|(?<=\bover\s)|(?<=\bunder\s)|"
    r"(?<=\balmost\s)|(?<=\bnearly\s)|(?<=\babout\s)|(?<=\bthan\s)|(?<=\baround\s)|(?<=\bbarely\s)|(?<=\bleast\s)|"
    r"(?<=\btakes\s)|(?<=\btake\s)|(?<=\btaking\s)|(?<=\blasts\s)|(?<=\blasting\s)|(?<=\blast\s)|(?<=\bspent\s)|(?<=\bby\s)|"
    r"\b(?=an\shour\sand\s(?:a\shalf|[\w-]+\sminutes?)\b))"
    r"(?P<hour>an\shour)(?P<half>\sand\sa\shalf)?\b(?!\s(?:later|earlier|ago|before|or|a|per|and\sa\squarter)\b)",
    re.IGNORECASE,
)
_SHARES = {"half": 0.5, "quarter": 0.25, "quarters": 0.75, "two": 2 / 3, "third": 1 / 3}


def hours_in(text: str) -> Iterator[Value]:
    """Stretches of time told as *an hour* or a part of it."""
    for match in (*_AN_HOUR.finditer(text), *_LONE_HOUR.finditer(text)):
        if match.re is _LONE_HOUR and any(map(str.isdigit, text[max(0, match.start() - 25) : match.start()])):
            continue
        share = (match.group("share") or "").casefold().replace("-", " ")
        part = next((_SHARES[word] for word in share.split() if word in _SHARES), 1.0)
        hours = part + (0.5 if match.group("half") else 0.0)
        amount = quantity("1", None, match.group("bound") or "")
        if amount is None:
            continue
        start, end = trim(text, *match.span())
        seconds = 3600 * hours
        smaller = smaller_unit(text, match.end(), units()["hour"])
        if smaller is not None:
            rest, end = smaller
            seconds += rest.low
        yield Value(
            "number", "duration", start, end,
            Quantity(seconds, seconds, amount.bound, 900.0), unit="duration",
            part=part_of_measure(text, start, end),
        )  # fmt: skip


def spans_in(text: str) -> Iterator[Value]:
    """Stretches of time told as one of a unit: *less than a day*, *a year and a half*."""
    for match in _ONE_SPAN.finditer(text) if _ANY_SPAN.search(text) else ():
        unit = units()[match.group("unit").casefold()]
        amount = quantity(
            "1", None, match.group("bound") or ("nearly" if match.group("nearly") is not None else "")
        )
        if amount is None:
            continue
        much = unit.factor * (1.5 if match.group("half") else 1.0)
        start, end = trim(text, *match.span())
        yield Value(
            "number", "duration", start, end,
            Quantity(much, much, amount.bound, unit.factor / 4), unit="duration",
            part=part_of_measure(text, start, end),
        )  # fmt: skip
    for match in _LONG.finditer(text) if "long" in text.casefold() else ():
        yield _span(text, match, units()[match.group("unit").casefold()], 1.0, "exactly")
    folded = text.casefold()
    for match in _HALF_OF.finditer(text) if "half" in folded or "quarter" in folded else ():
        unit = units()[(match.group("unit") or match.group("of")).casefold()]
        share = (match.group("share") or match.group("joined")).casefold()
        much = 0.5 if share.startswith("half") else 0.75 if share.startswith("three") else 0.25
        bound = quantity("1", None, match.group("bound") or "")
        yield _span(text, match, unit, much, bound.bound if bound else "exactly")
    for match in _COUPLE.finditer(text) if "couple" in folded else ():
        yield _span(text, match, units()[match.group("unit").casefold()], 2.0, "about")


def _span(text: str, match: re.Match[str], unit: Unit, much: float, bound: Bound) -> Value:
    """So much of a unit of time."""
    start, end = trim(text, *match.span())
    step = unit.factor if bound == "about" else unit.factor / 4
    amount = Quantity(much * unit.factor, much * unit.factor, bound, step)
    part = part_of_measure(text, start, end)
    return Value("number", "duration", start, end, amount, unit="duration", part=part)


def parted_spans_in(text: str) -> Iterator[Value]:
    """Stretches of time told in hours, minutes and seconds: *1min 12sec*, *in 2:06:14*."""
    for match in _PARTED.finditer(text) if _PART_SIGN.search(text) else ():
        if match.group("hours") or match.group("seconds"):
            yield _parted(match, "hours", "minutes", "seconds")
    for match in _SPLIT_SECOND.finditer(text) if any(map(text.__contains__, _SPLIT)) else ():
        amount = quantity(match.group("count"), None, match.group("bound") or "")
        if amount is not None:
            start, end = trim(text, *match.span())
            amount = amount.scaled(_SPLIT[match.group("unit").casefold()])
            yield Value("number", "duration", start, end, amount, unit="duration")
    for match in _RUN.finditer(text) if _RUN_SIGN.search(text) else ():
        yield _parted(
            match, *(("hours", "minutes", "seconds") if match.group("hours") else ("", "min", "sec"))
        )


def _parted(match: re.Match[str], hours: str, minutes: str, seconds: str) -> Value:
    told = [match.group(name) if name else None for name in (hours, minutes, seconds)]
    start = next(match.start(name) for name in (hours, minutes) if name and match.group(name))
    much = sum(float(count) * size for count, size in zip(told, (3600, 60, 1), strict=True) if count)
    step = 60.0 if told[2] is None else 0.1 if "." in told[2] else 1.0
    return Value(
        "number", "duration", start, match.end(), Quantity(much, much, "exactly", step), unit="duration"
    )
