"""Named days: feasts of a fixed date, seasons, weekends and the end of the year."""

import re
from collections.abc import Iterator

from lavreader.language.values.moment import Moment

# Feast to its month and day.
_FEASTS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "epiphany": (1, 6),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "april fool's day": (4, 1),
    "may day": (5, 1),
    "bastille day": (7, 14),
    "fourth of july": (7, 4),
    "assumption day": (8, 15),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "bonfire night": (11, 5),
}
_NAMES = "|".join(_FEASTS).replace(" ", r"\s").replace("'", "['’]")
_FEAST = re.compile(rf"\b(?P<feast>{_NAMES})\b(?!['’])(?:,?\s(?P<year>(?:19|20)\d\d)\b)?", re.IGNORECASE)
_SEASONS = {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}
# What may stand behind one that is no part of a noun: "in spring water", "at the weekend meeting".
_BEHIND = (
    r"(?=[.,;:)—–]|$|\s(?:of\s)?(?:19|20)\d\d|\s(?:and|but|when|while|after|before|to|for|as|at|the|in|on|by|or|because|"
    r"with|if|last|next|following|amid|than|from|until)\b)"
)
# "In the spring of 2012", "this summer", "by late autumn"
_SEASON = re.compile(
    r"\b(?:(?:in|by|since|until|till|during|from|before|after|for|of|to)\s(?:the\s)?(?:early\s|late\s|mid-)?|"
    r"(?:this|next)\s(?:coming\s)?)(?P<season>spring|summer|autumn|winter|(?<=in\sthe\s)fall|(?<=this\s)fall|(?<=next\s)fall)"
    rf"{_BEHIND}(?:\s(?:of\s)?(?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_WEEKEND = re.compile(
    r"\b(?:(?:at|over|during|on)\s(?:the\s)?|this\s|last\s|next\s|the\s(?:past|coming|following)\s)"
    r"(?:bank\sholiday\s|long\s)?weekend" + _BEHIND,
    re.IGNORECASE,
)
# "By the end of the year"; at the end of the year may be that of the year told of.
_EDGE = re.compile(
    r"\b(?:by|before|until|till)\s(?:(?P<early>the\s(?:start|beginning)\sof|early)|the\s(?:very\s)?end\sof|late|the\sclose\sof)\s"
    r"(?:the|this)\syear\b(?!['’])|\bby\s(?:year[-\s]end|(?:the\s)?year['’]s\send)\b",
    re.IGNORECASE,
)
# "In the third quarter"; matches have quarters too.
_QUARTER = re.compile(
    r"\b(?:in|for|during|by)\s(?:the\s|its\s|their\s)(?P<ordinal>first|second|third|fourth)[\s-]quarter\b"
    r"(?!\s(?:of\s(?:the\s)?(?:game|match|century|last|this|next|20)|-?final))"
)
_PLAYED = re.compile(
    r"\b(?:touchdowns?|yards?|baskets?|rebounds?|scor(?:e|ed|ing)|leads?|led|goals?|trail(?:ed|ing)|game|match)\b"
)
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def feasts_in(text: str) -> Iterator[Moment]:
    """Feasts that fall on one date every year: *Christmas Eve*, *New Year's Day*."""
    for match in _FEAST.finditer(text):
        if not match.group("feast")[0].isupper():
            continue
        month, day = _FEASTS[match.group("feast").casefold().replace("’", "'")]
        year = int(match.group("year")) if match.group("year") else None
        yield Moment(match.start(), match.end(), year=year, month=month, day=day)


def seasons_in(text: str) -> Iterator[Moment]:
    """Seasons: *in the spring of 2012*, *this summer*."""
    for match in _SEASON.finditer(text):
        year = int(match.group("year")) if match.group("year") else None
        season = _SEASONS[match.group("season").casefold()]
        yield Moment(match.start("season"), match.end(), year=year, season=season)


def weekends_in(text: str) -> Iterator[Moment]:
    """Weekends near publication: *at the weekend*, *last weekend*."""
    for match in _WEEKEND.finditer(text):
        yield Moment(match.start(), match.end(), weekend=True)


def edges_in(text: str) -> Iterator[Moment]:
    """The end or beginning of the year of publication: *by the end of the year*."""
    for match in _EDGE.finditer(text):
        yield Moment(
            match.start() + match.group().index(" ") + 1,
            match.end(),
            month=1 if match.group("early") else 12,
            anchor="until",
            relative=match.group().casefold(),
            shift=("year", 0),
        )


def bare_quarters_in(text: str) -> Iterator[Moment]:
    """Quarters of a year that the text does not name: *in the third quarter*."""
    for match in _QUARTER.finditer(text) if not _PLAYED.search(text) else ():
        yield Moment(match.start("ordinal"), match.end(), quarter=_NUMBERS[match.group("ordinal")])
