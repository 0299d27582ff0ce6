"""Relative days: told by their distance from the day of publication or from another day of the text."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lavreader.language.values.moment import OTHER_DAY, Moment

# How many weeks, months or years back a word is.
_BACK = {"last": 1, "this": 0, "next": -1}
_QUARTER = re.compile(
    r"\b(?P<ordinal>first|second|third|fourth|final|last)[\s-]quarter(?:\sof\s(?:the\s)?(?:(?P<year>20\d\d)|"
    r"(?P<which>last|this|next)\syear))\b",
    re.IGNORECASE,
)
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
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


def in_year(moment: Moment, text: str) -> Moment:
    """A day or month with the year told behind it by its distance: *31 March next year*.

    Args:
        moment: The day or month.
        text: The sentence or line it stands in.
    """
    behind = _IN_YEAR.match(text, moment.end) if moment.year is None else None
    if behind is None:
        return moment
    shift = ("year", _BACK[behind.group("which").casefold()])
    return replace(moment, end=behind.end(), relative=behind.group().strip(" ,").casefold(), shift=shift)


def in_week(moment: Moment, text: str) -> Moment:
    """A weekday with the week told behind it by its distance: *Wednesday of last week*.

    Args:
        moment: The weekday.
        text: The sentence or line it stands in.
    """
    behind = _IN_WEEK.match(text, moment.end)
    if behind is None:
        return moment
    shift = ("week", _BACK[behind.group("which").casefold()])
    return replace(moment, end=behind.end(), relative=behind.group().strip().casefold(), shift=shift)


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


def quarters_in(text: str) -> Iterator[Moment]:
    """Quarters of a year: *the third quarter of 2024*, *the last quarter of last year*.

    Args:
        text: A sentence or a line.
    """
    return map(_quarter, _QUARTER.finditer(text))


def days_from_another_in(text: str) -> Iterator[Moment]:
    """Days told from another day of the text: *two days later*, *the previous day*.

    Args:
        text: A sentence or a line.
    """
    return map(_told_from_another, _FROM_ANOTHER.finditer(text))


def days_from_publication_in(text: str) -> Iterator[Moment]:
    """Days, months and years told from the day of publication: *yesterday*, *last month*, *two years ago*.

    Args:
        text: A sentence or a line.
    """
    for match in _RELATIVE.finditer(text):
        if (
            match.start()
            and match.group()[0].isupper()
            and text[match.start() - 1] == " "
            and (text[match.start() - 2] not in '.!?:”"’')
        ):
            continue  # a newspaper or a programme named Today
        yield _told_from_publication(match)


def _quarter(match: re.Match[str]) -> Moment:
    number = _QUARTERS[match.group("ordinal").casefold()]
    if match.group("year"):
        return Moment(match.start(), match.end(), year=int(match.group("year")), quarter=number)
    which = match.group("which").casefold()
    shift = ("year", _BACK[which])
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
        back = _BACK[match.group("which").casefold()]
        return Moment(
            match.start(), match.end(), relative=words, shift=(match.group("unit").casefold(), back)
        )
    count = match.group("count").casefold()
    back = int(count) if count.isdigit() else _COUNTS[count]
    return Moment(
        match.start(), match.end(), relative=words, shift=(match.group("span").casefold().rstrip("s"), back)
    )
