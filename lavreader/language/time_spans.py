"""Time spans: stretches told as one of a unit, *half an hour*, *less than a day*, *a year and a half*."""

import re
from collections.abc import Iterator

from lavreader.language.measurements import smaller_unit
from lavreader.language.measures import units
from lavreader.language.numbers import BOUND, Quantity, quantity
from lavreader.language.value import Value, trim

# "Less than a day", "lasted a week", "a year and a half"
_ONE_SPAN = re.compile(
    rf"(?:(?P<bound>{BOUND})|(?<=\bfor\s)|(?<=\blasted\s)|(?<=\blasts\s)|(?<=\blast\s)|(?<=\btook\s)|(?<=\btakes\s)|"
    r"(?<=\btake\s)|(?<=\btaken\s)|(?<=\bwithin\s)|(?<=\bspent\s)|(?<=\bthan\s))"
    r"an?\s(?P<unit>minute|day|week|fortnight|month|year|decade)(?P<half>\sand\sa\shalf)?"
    r"\b(?!\s(?:ago|later|earlier|before(?!\s\w+ing\b)|or|early|old|long|off|apart|after|to)\b|['’-])",
    re.IGNORECASE,
)
# What every one of them holds: found in a tenth of the time in which it is not.
_ANY_SPAN = re.compile(r"\ban?\s(?:minute|day|week|fortnight|month|year|decade)", re.IGNORECASE)
# "For over an hour", "half an hour", "three quarters of an hour", but not "80 miles an hour".
_AN_HOUR = re.compile(
    rf"(?P<bound>{BOUND})?(?:\b(?P<share>half|(?:a\s|one\s|three[-\s])?quarters?(?:\sof)?|two[-\s]thirds\sof|a\sthird\sof)\s|"
    r"(?<=\bfor\s)|(?<=\blasted\s)|(?<=\bafter\s)|(?<=\btook\s)|(?<=\bwithin\s)|(?<=\bover\s)|(?<=\bunder\s)|"
    r"(?<=\balmost\s)|(?<=\bnearly\s)|(?<=\babout\s)|(?<=\bthan\s)|(?<=\baround\s)|(?<=\bbarely\s)|(?<=\bleast\s))"
    r"(?P<hour>an\shour)(?P<half>\sand\sa\shalf)?\b(?!\s(?:later|earlier|ago|before|or|a|per|and\sa\squarter)\b)",
    re.IGNORECASE,
)
_SHARES = {"half": 0.5, "quarter": 0.25, "quarters": 0.75, "two": 2 / 3, "third": 1 / 3}


def hours_in(text: str) -> Iterator[Value]:
    """Stretches of time told as *an hour* or a part of it."""
    for match in _AN_HOUR.finditer(text):
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
        )  # fmt: skip


def spans_in(text: str) -> Iterator[Value]:
    """Stretches of time told as one of a unit: *less than a day*, *a year and a half*."""
    for match in _ONE_SPAN.finditer(text) if _ANY_SPAN.search(text) else ():
        unit = units()[match.group("unit").casefold()]
        amount = quantity("1", None, match.group("bound") or "")
        if amount is None:
            continue
        much = unit.factor * (1.5 if match.group("half") else 1.0)
        start, end = trim(text, *match.span())
        yield Value(
            "number", "duration", start, end,
            Quantity(much, much, amount.bound, unit.factor / 4), unit="duration",
        )  # fmt: skip
