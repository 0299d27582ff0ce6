"""Calendar: the days and dates a text names, weekdays and dates in every usual order."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lavreader.language.values.moment import OVERNIGHT, Anchor, Moment
from lavreader.language.values.named_days import (
    bare_quarters_in,
    edges_in,
    feasts_in,
    seasons_in,
    weekends_in,
)
from lavreader.language.values.relative_days import (
    days_from_another_in,
    days_from_publication_in,
    in_week,
    in_year,
    quarters_in,
)
from lavreader.language.values.triggers import MONTHS, WEEKDAYS, Trigger, triggers_in

_SHORT = {"sept": 9, **{name[:3]: number for number, name in enumerate(MONTHS, 1)}}
_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_WORDED_DAYS = {
    word: number
    for number, word in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], 1
    )
}
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)"
_WEEKDAY = (
    r"\b(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
    r"(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?(?=,?\s\d|,?\s[A-Z][a-z]{2,8}\.?\s\d))"
)
_QUALIFIER = re.compile(
    r"\b(?P<qualifier>a|last|next|this|this\scoming|coming|previous|following|the\sfollowing)\s$",
    re.IGNORECASE,
)
# What a text must end with for a qualifier to stand there.
_QUALIFIERS = ("a", "last", "next", "this", "coming", "previous", "following")
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # 2025-11-07
        rf"(?<![\d-]){_YEAR}-(?P<number>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?![\d-])",
        # 3 June 2025, 3rd of June, Friday 3 June
        rf"(?:{_WEEKDAY},?\s(?:the\s)?)?(?<![\d.,:]){_DAY}\s(?:of\s)?{_MONTH}(?:,?\s{_YEAR})?(?![\w])",
        # June 3, 2025; Friday, June 3rd
        rf"(?:{_WEEKDAY},?\s)?\b{_MONTH}\s{_DAY}(?:,?\s{_YEAR})?(?![\w%])(?!\s?(?:million|billion|per\s?cent))",
        # June 2025, early June
        rf"\b{_MONTH},?\s(?:of\s)?{_YEAR}\b",
        rf"(?:\b(?P<part>early|mid|late|the\send\sof|the\sbeginning\sof|the\sstart\sof|the\smiddle\sof)[-\s])?"
        rf"\b(?P<month>{'|'.join(name.capitalize() for name in MONTHS)})\b(?!\s\d)",
    )
)
# The other days of "9, 10 and 27 September" and "September 9, 10 and 27".
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_DAYS_BEFORE = re.compile(rf"(?<![\d.,:$£€])((?:\b{_NUMBER}(?:,?\s(?:and|or)\s|,\s))+)$")
_DAYS_BEHIND = re.compile(
    rf"((?:,\s{_NUMBER}\b)*,?\s(?:and|or)\s{_NUMBER}\b)(?=[.,;:)]|\s(?:in|at|for|as|to|but|over|after|when)\b|$)"
)
# "From 6 to 21 June"
_FIRST_DAY = re.compile(
    rf"\b(?:from|between)\s(?:the\s)?({_NUMBER})\s(?:to|and|until|till)\s(?:the\s)?$", re.IGNORECASE
)
_DAY_NUMBER = re.compile(rf"\b({_NUMBER})\b")
# The first of July
_WORDED_DAY = re.compile(
    rf"\bthe\s(?P<worded>{'|'.join(_WORDED_DAYS)})\sof\s{_MONTH}(?:,?\s{_YEAR})?(?![\w])"
)
_NUMERIC = re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])")
_BARE_YEAR = re.compile(
    rf"\b(?:(?P<anchor>in|since|by|until|till|from|to|between|and|of|during|before|after|through|the|early|late|mid)"
    rf"[-\s])(?:the\s)?(?:year\s)?(?:early\s|late\s|mid-)?{_YEAR}\b(?![-–,.]\d|\s?(?:%|per\s?cent|people|metres|meters|euros))",
    re.IGNORECASE,
)
# "Sheffield Wednesday", "the Sunday Times", "Saturday Night Live"
_NAMED = re.compile(r"\b(?:Sheffield|Ruby|Happy|Mail\son|man)$")
_IS_NAME = re.compile(
    r"\s(?:Times|Mirror|Telegraph|Express|Mail|Post|Herald|Sun|World|Night\s[A-Z]\w|Night\sFever|Club|Boys)\b"
)
_OVERNIGHT = re.compile(r"\b(?:overnight|night)\s(?:on\s)?(?:in)?to\s$", re.IGNORECASE)
_DAYS = re.compile(rf"{_WEEKDAY}\b", re.IGNORECASE)
# No list of days is longer.
_LONGEST_LIST = 40
# Longest qualifier with the space behind it.
_QUALIFIED = len("the following ")
# Days with a name of their own, which come once a year.
_FEASTS = (
    "Black",
    "Good",
    "Cyber",
    "Ash",
    "Super",
    "Holy",
    "Easter",
    "Bloody",
    "Whit",
    "Fat",
    "Shrove",
    "Palm",
    "Maundy",
    "Boxing",
)
_FEAST = re.compile(rf"\b(?:{'|'.join(_FEASTS)})\s$")
_ANCHORS: dict[str, Anchor] = {
    "since": "since",
    "from": "from",
    "until": "until",
    "till": "until",
    "by": "until",
    "before": "before",
    "after": "after",
    "to": "to",
    "through": "to",
    "between": "from",
    "and": "to",
}


def moments_in(text: str, triggers: frozenset[Trigger] | None = None) -> list[Moment]:
    """Every day, date and year a text names, in order, none inside another.

    Args:
        text: A sentence or a line.
        triggers: What values it can hold, where that is known.
    """
    if triggers is None:
        triggers = triggers_in(text.split())
    found: list[Moment] = []
    taken: list[tuple[int, int]] = []

    def add(moment: Moment) -> None:
        if all(moment.end <= start or moment.start >= end for start, end in taken):
            found.append(moment)
            taken.append((moment.start, moment.end))

    if "quarter" in text:
        for moment in (*quarters_in(text), *bare_quarters_in(text)):
            add(moment)
    for moment in feasts_in(text) if "feast" in triggers else ():
        add(moment)
    months = "month" in triggers
    for moment in seasons_in(text) if "season" in triggers else ():
        add(moment)
    for moment in weekends_in(text) if "weekend" in triggers else ():
        add(moment)
    for moment in edges_in(text) if "span" in triggers else ():
        add(moment)
    if "digit" in triggers:
        for match in _NUMERIC.finditer(text) if "numeric_date" in triggers else ():
            numeric = _numeric(match)
            if numeric is not None:
                add(numeric)
        for pattern in _PATTERNS[0 if "-" in text else 1 : 4 if months else 1]:
            for match in pattern.finditer(text):
                moment = in_year(_dated(match, text), text)
                add(moment)
                for beside in _listed_with(moment, text):
                    add(beside)
        for match in _BARE_YEAR.finditer(text) if "year" in triggers else ():
            anchor = (match.group("anchor") or "").casefold()
            start = match.start("year")
            add(Moment(start, match.end(), year=int(match.group("year")), anchor=_ANCHORS.get(anchor, "at")))
    for match in _WORDED_DAY.finditer(text) if months and " of " in text else ():
        add(in_year(_dated(match, text), text))
    for match in _PATTERNS[4].finditer(text) if months else ():
        if _is_month_name(match, text):
            add(in_year(_dated(match, text), text))
    if "weekday" in triggers and "day" in text:
        for match in _DAYS.finditer(text):
            near = text[max(0, match.start() - _QUALIFIED) : match.start()].rstrip()
            feast = near.endswith(_FEASTS) and _FEAST.search(text, 0, match.start()) is not None
            if match.group("weekday")[0].isupper() and not feast:
                name = match.group("weekday").casefold()
                before = None
                if _IS_NAME.match(text, match.end()) or _NAMED.search(near):
                    continue
                if near.casefold().endswith(_QUALIFIERS):
                    before = _QUALIFIER.search(text, max(0, match.start() - _QUALIFIED), match.start())
                qualifier = before.group("qualifier").casefold() if before else ""
                # "A" says which Friday is meant, but is no part of the day.
                start = before.start() if before and qualifier not in ("a", "an") else match.start()
                if _OVERNIGHT.search(text, 0, match.start()):
                    qualifier = OVERNIGHT
                weekday = Moment(
                    start,
                    match.end(),
                    weekday=WEEKDAYS.index(name),
                    qualifier=qualifier,
                    anchor=_anchor_before(text, start),
                )
                add(in_week(weekday, text))
    for moment in days_from_another_in(text) if "day_apart" in triggers else ():
        add(moment)
    relative = {"near_day", "ago"} & triggers or {"which", "span"} <= triggers
    for moment in days_from_publication_in(text) if relative else ():
        add(moment)
    return sorted(found, key=lambda moment: moment.start)


def _listed_with(moment: Moment, text: str) -> Iterator[Moment]:
    """The other days of a list of days of one month: *9, 10 and 27 September*."""
    if moment.day is None or moment.month is None:
        return
    first = _FIRST_DAY.search(text, max(0, moment.start - _LONGEST_LIST), moment.start)
    if first is not None:
        day = int(first.group(1).rstrip("stndrh"))
        yield replace(moment, start=first.start(1), end=first.end(1), day=day, weekday=None, anchor="from")
        return
    before = _DAYS_BEFORE.search(text, max(0, moment.start - _LONGEST_LIST), moment.start)
    behind = _DAYS_BEHIND.match(text, moment.end) if text[moment.end - 1].isdigit() else None
    for found in (before, behind):
        for match in _DAY_NUMBER.finditer(text, found.start(1), found.end(1)) if found else ():
            day = int(match.group(1).rstrip("stndrh"))
            yield replace(moment, start=match.start(), end=match.end(), day=day, weekday=None)


def _is_month_name(match: re.Match[str], text: str) -> bool:
    """Whether March, May and August are months here and not a verb, a modal or a name."""
    name = match.group("month")
    before = text[max(0, match.start() - 12) : match.start()].split()
    last = before[-1].casefold() if before else ""
    if match.groupdict().get("part"):
        return True
    if name in ("May", "March", "April", "June", "August"):
        return last in (
            "in",
            "by",
            "since",
            "until",
            "of",
            "from",
            "last",
            "next",
            "this",
            "to",
            "during",
            "before",
            "after",
            "late",
            "early",
            "mid",
            "between",
            "and",
            "for",
            "through",
        )
    return True


def _anchor_before(text: str, start: int) -> Anchor:
    words = text[max(0, start - 14) : start].split()
    return _ANCHORS.get(words[-1].casefold().strip(","), "at") if words else "at"


def _month_number(name: str) -> int:
    folded = name.casefold().rstrip(".")
    return (
        MONTHS.index(folded) + 1
        if folded in MONTHS
        else _SHORT[folded[:4] if folded == "sept" else folded[:3]]
    )


def _dated(match: re.Match[str], text: str) -> Moment:
    groups = match.groupdict()
    weekday = groups.get("weekday")
    month = int(groups["number"]) if groups.get("number") else _month_number(groups["month"])
    return Moment(
        match.start(),
        match.end(),
        year=int(groups["year"]) if groups.get("year") else None,
        month=month,
        day=int(groups["day"]) if groups.get("day") else _WORDED_DAYS.get(groups.get("worded") or ""),
        weekday=next(i for i, name in enumerate(WEEKDAYS) if name[:3] == weekday[:3].casefold())
        if weekday
        else None,
        anchor=_anchor_before(text, match.start()),
    )


def _numeric(match: re.Match[str]) -> Moment | None:
    """12/10/2024 is read only where the order of day and month cannot be mistaken."""
    first, _, second, year = match.groups()
    one, two = int(first), int(second)
    if one > 12 >= two:
        return Moment(match.start(), match.end(), int(year), two, one)
    if two > 12 >= one:
        return Moment(match.start(), match.end(), int(year), one, two)
    if one == two <= 12:
        return Moment(match.start(), match.end(), int(year), one, two)
    return Moment(match.start(), match.end(), int(year))
