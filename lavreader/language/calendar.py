"""Days and dates: weekdays, dates in every usual order, and days told from the day of publication."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from lavreader.language.triggers import WEEKDAYS, Trigger, triggers_in

#: Unit of a shift that counts from another day of the text.
OTHER_DAY = "other_day"
# For days of a month of which the year is not told; no leap year.
_PLAIN_YEAR = 2001
_BACK = {"last": 1, "this": 0, "next": -1}
Anchor = Literal["at", "since", "until", "before", "after", "from", "to"]

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_SHORT = {"sept": 9, **{name[:3]: number for number, name in enumerate(_MONTHS, 1)}}
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
        rf"\b(?P<month>{'|'.join(name.capitalize() for name in _MONTHS)})\b(?!\s\d)",
    )
)
# The first of July
_WORDED_DAY = re.compile(
    rf"\bthe\s(?P<worded>{'|'.join(_WORDED_DAYS)})\sof\s{_MONTH}(?:,?\s{_YEAR})?(?![\w])"
)
_NUMERIC = re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])")
_BARE_YEAR = re.compile(
    rf"\b(?:(?P<anchor>in|since|by|until|till|from|to|between|and|of|during|before|after|through|the|early|late|mid)"
    rf"[-\s])(?:the\s)?(?:early\s|late\s|mid-)?{_YEAR}\b(?![-–,.]\d|\s?(?:%|per\s?cent|people|metres|meters|euros))",
    re.IGNORECASE,
)
_QUARTER = re.compile(
    r"\b(?P<ordinal>first|second|third|fourth|final|last)[\s-]quarter(?:\sof\s(?:the\s)?(?:(?P<year>20\d\d)|"
    r"(?P<which>last|this|next)\syear))\b",
    re.IGNORECASE,
)
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
_DAYS = re.compile(rf"{_WEEKDAY}\b", re.IGNORECASE)
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
# "31 March next year", "Wednesday of last week"
_IN_YEAR = re.compile(r",?\s(?:of\s)?(?P<which>last|this|next)\syear\b(?!['’])", re.IGNORECASE)
_IN_WEEK = re.compile(r"\s(?:of\s)?(?P<which>last|this|next)\sweek\b(?!['’])", re.IGNORECASE)
# Days told from another day of the text: "two days later", "the previous day", "a day after it opened".
_FROM_ANOTHER = re.compile(
    r"\b(?:(?:the\s)(?P<beside>previous|following|next)\sday(?!['’])"
    r"|(?P<distance>a|one|two|three|four|five|six|\d)\sdays?\s(?P<side>earlier|later|before|after)(?=[.,;:]|$)"
    r"|(?:(?<=,\s)|(?<=\bjust\s)|(?<=\bonly\s)|(?<=\bbarely\s)|(?<=\bmere\s))(?P<same>minutes|moments)\s(?:before|after)(?=\s\w)"
    r"|(?<!than\s)(?<!for\s)(?<!under\s)(?<!least\s)(?P<from>a|the|one|two|three|four|five|six)\sdays?\s(?P<clause>before|after)(?=\s(?!yesterday|last|tomorrow)\w))",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:(?P<near>the\s(?:day|night|evening)\sbefore\s(?:yesterday|last)|the\sday\safter\stomorrow|yesterday|today|tomorrow|tonight|last\snight|this\s(?:morning|afternoon|evening))"
    r"|(?P<which>last|this|next)\s(?P<unit>week|month|year|weekend)"
    r"|(?P<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s"
    r"(?P<span>days?|weeks?|months?|years?)\sago)\b",
    re.IGNORECASE,
)
_COUNTS = {"a": 1, "an": 1} | {
    word: value
    for value, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1
    )
}
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


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, month or year as far as the words give it.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last.
        year: The year; None where not given.
        month: 1 to 12; None where not given.
        day: Day of the month; None where not given.
        weekday: 0 (Monday) to 6; None where not given.
        qualifier: ``last``, ``next`` and their like before a weekday.
        anchor: Whether it is the point itself, a beginning or an end.
        relative: The words where it is told from the day of publication ("last month").
        shift: For a relative one: unit (``day``, ``week``, ``month``, ``year``, or ``OTHER_DAY`` where it
            is told from another day of the text) and how many back.
        quarter: Quarter of the year, 1 to 4; None where not given.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    qualifier: str = ""
    anchor: Anchor = "at"
    relative: str = ""
    shift: tuple[str, int] | None = None
    quarter: int | None = None

    @property
    def dated(self) -> date | None:
        """The calendar day where year, month and day are all given."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


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
        for match in _QUARTER.finditer(text):
            add(_quarter(match))
    months = "month" in triggers
    if "digit" in triggers:
        for match in _NUMERIC.finditer(text) if "numeric_date" in triggers else ():
            moment = _numeric(match)
            if moment is not None:
                add(moment)
        for pattern in _PATTERNS[0 if "-" in text else 1 : 4 if months else 1]:
            for match in pattern.finditer(text):
                add(_in_year(_dated(match, text), text))
        for match in _BARE_YEAR.finditer(text) if "year" in triggers else ():
            anchor = (match.group("anchor") or "").casefold()
            start = match.start("year")
            add(Moment(start, match.end(), year=int(match.group("year")), anchor=_ANCHORS.get(anchor, "at")))
    for match in _WORDED_DAY.finditer(text) if months and " of " in text else ():
        add(_in_year(_dated(match, text), text))
    for match in _PATTERNS[4].finditer(text) if months else ():
        if _is_month_name(match, text):
            add(_in_year(_dated(match, text), text))
    if "weekday" in triggers and "day" in text:
        for match in _DAYS.finditer(text):
            near = text[max(0, match.start() - _QUALIFIED) : match.start()].rstrip()
            feast = near.endswith(_FEASTS) and _FEAST.search(text, 0, match.start()) is not None
            if match.group("weekday")[0].isupper() and not feast:
                name = match.group("weekday").casefold()
                before = None
                if near.casefold().endswith(_QUALIFIERS):
                    before = _QUALIFIER.search(text, max(0, match.start() - _QUALIFIED), match.start())
                qualifier = before.group("qualifier").casefold() if before else ""
                # "A" says which Friday is meant, but is no part of the day.
                start = before.start() if before and qualifier not in ("a", "an") else match.start()
                week = _IN_WEEK.match(text, match.end())
                add(
                    Moment(
                        start,
                        week.end() if week else match.end(),
                        weekday=WEEKDAYS.index(name),
                        qualifier=qualifier,
                        anchor=_anchor_before(text, start),
                        relative=week.group().strip().casefold() if week else "",
                        shift=("week", _BACK[week.group("which").casefold()]) if week else None,
                    )
                )
    for match in _FROM_ANOTHER.finditer(text) if "day_apart" in triggers else ():
        add(_told_from_another(match))
    relative = {"near_day", "ago"} & triggers or {"which", "span"} <= triggers
    for match in _RELATIVE.finditer(text) if relative else ():
        if (
            match.start()
            and match.group()[0].isupper()
            and text[match.start() - 1] == " "
            and (text[match.start() - 2] not in '.!?:”"’')
        ):
            continue  # a newspaper or a programme named Today
        add(_told_from_publication(match))
    return sorted(found, key=lambda moment: moment.start)


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
        _MONTHS.index(folded) + 1
        if folded in _MONTHS
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


def _in_year(moment: Moment, text: str) -> Moment:
    """A day or month with the year told behind it by its distance: *31 March next year*."""
    behind = _IN_YEAR.match(text, moment.end) if moment.year is None else None
    if behind is None:
        return moment
    shift = ("year", _BACK[behind.group("which").casefold()])
    return replace(moment, end=behind.end(), relative=behind.group().strip(" ,").casefold(), shift=shift)


def _told_from_another(match: re.Match[str]) -> Moment:
    """A day told by its distance from another day, which the text gives before."""
    if match.group("beside"):
        back = 1 if match.group("beside").casefold() == "previous" else -1
    elif match.group("same"):
        back = 0  # "on Friday, minutes after it had opened"
    else:
        word = (match.group("distance") or match.group("from")).casefold()
        count = int(word) if word.isdigit() else _COUNTS.get(word, 1)
        if match.group("clause"):
            # Behind "a day after" stands what was on the earlier day.
            back = count if match.group("clause").casefold() == "after" else -count
        else:
            back = count if match.group("side").casefold() in ("earlier", "before") else -count
    return Moment(match.start(), match.end(), relative=match.group().casefold(), shift=(OTHER_DAY, back))


def _quarter(match: re.Match[str]) -> Moment:
    number = _QUARTERS[match.group("ordinal").casefold()]
    if match.group("year"):
        return Moment(match.start(), match.end(), year=int(match.group("year")), quarter=number)
    which = match.group("which").casefold()
    shift = ("year", {"last": 1, "this": 0, "next": -1}[which])
    return Moment(match.start(), match.end(), relative=f"{which} year", shift=shift, quarter=number)


def _told_from_publication(match: re.Match[str]) -> Moment:
    near = (match.group("near") or "").casefold()
    words = match.group().casefold()
    if near:
        back = 1 if near == "yesterday" or near.startswith("last") else -1 if near == "tomorrow" else 0
        if near.startswith("the"):
            back = -2 if near.endswith("tomorrow") else 2
        return Moment(match.start(), match.end(), relative=words, shift=("day", back))
    if match.group("which"):
        back = {"last": 1, "this": 0, "next": -1}[match.group("which").casefold()]
        return Moment(
            match.start(), match.end(), relative=words, shift=(match.group("unit").casefold(), back)
        )
    count = match.group("count").casefold()
    back = int(count) if count.isdigit() else _COUNTS[count]
    return Moment(
        match.start(), match.end(), relative=words, shift=(match.group("span").casefold().rstrip("s"), back)
    )


def resolve(moment: Moment, published: date | None, future: bool = False) -> Moment:
    """A moment with what follows from the day of publication; unchanged where that is unknown.

    Args:
        moment: As found in the text.
        published: The day of publication.
        future: Whether the clause tells what is to come, so that *Friday* is the next one.
    """
    if published is None:
        return moment
    if moment.shift is not None:
        unit, back = moment.shift
        if unit == "day":
            day = published - timedelta(days=back)
            return replace(moment, year=day.year, month=day.month, day=day.day, weekday=day.weekday())
        if unit == "month":
            months = published.year * 12 + published.month - 1 - back
            return replace(moment, year=months // 12, month=months % 12 + 1)
        if unit == "year":
            return replace(moment, year=published.year - back)
        if unit == "week" and moment.weekday is not None:
            day = published + timedelta(days=moment.weekday - published.weekday() - 7 * back)
            return replace(moment, year=day.year, month=day.month, day=day.day)
        return moment
    if moment.weekday is not None and moment.day is None:
        return _resolved_weekday(moment, published, future)
    return moment


def resolve_beside(moment: Moment, other: Moment) -> Moment | None:
    """A day told from another one of the text; None where that is no full date or weekday.

    Args:
        moment: A moment whose shift counts from another day.
        other: That day, resolved.
    """
    if moment.shift is None:
        return None
    back = moment.shift[1]
    if other.dated is not None:
        day = other.dated - timedelta(days=back)
        return replace(
            moment,
            year=day.year,
            month=day.month,
            day=day.day,
            weekday=day.weekday(),
            relative="",
            shift=None,
        )
    if other.day is not None and other.month is not None:
        try:
            day = date(_PLAIN_YEAR, other.month, other.day) - timedelta(days=back)
        except ValueError:
            return None
        return replace(moment, month=day.month, day=day.day, relative="", shift=None)
    if other.weekday is None or other.qualifier:
        return None
    return replace(moment, weekday=(other.weekday - back) % 7, relative="", shift=None)


def _resolved_weekday(moment: Moment, published: date, future: bool) -> Moment:
    assert moment.weekday is not None
    if moment.qualifier not in ("", "this"):
        # "A Friday" is any; "last Friday" and "next Friday" mean two days to different readers.
        return moment
    distance = (moment.weekday - published.weekday()) % 7
    day = published + timedelta(days=distance if future else distance - 7 if distance else 0)
    return replace(moment, year=day.year, month=day.month, day=day.day)


def moments_conflict(a: Moment, b: Moment) -> bool | None:
    """Whether two moments cannot be the same time; None where they share no field to compare.

    Weekdays are compared with the weekday of a full date; months and days only with years that
    do not differ.
    """
    shared = False
    for one, two in ((a.year, b.year), (a.quarter, b.quarter), (a.month, b.month), (a.day, b.day)):
        if one is None or two is None:
            continue
        shared = True
        if one != two:
            return True
    one_day = a.weekday if a.weekday is not None else (a.dated.weekday() if a.dated else None)
    two_day = b.weekday if b.weekday is not None else (b.dated.weekday() if b.dated else None)
    if one_day is not None and two_day is not None:
        return one_day != two_day
    return False if shared else None
