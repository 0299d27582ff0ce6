"""Vote sides: how many voted one way, where a sentence does not give the other side as well."""

import re
from collections.abc import Iterator
from typing import Literal

from lavreader.language.values.numbers import parse_number, small_numbers
from lavreader.language.values.value import Value

#: Which way they voted.
Side = Literal["for", "against", "abstained"]

_WORDED = "|".join(small_numbers())
_NUMBER = rf"(?:\d{{1,3}}|(?:{_WORDED})(?:-(?:{_WORDED}))?)"
# Those who vote, with no word that makes them a part of all: "three government members" are some.
_VOTERS = (
    r"(?:members?|councill?ors?|deput(?:y|ies)|lawmakers?|legislators?|mps?|senators?|judges?|justices?|delegates?|"
    r"directors?|jurors?|bishops?|governors?|trustees?|commissioners?|board\smembers?|votes?)"
)
_BODY = (
    r"\s(?:of|on)\s(?:the|its|their)\s"
    r"(?:board|council|committee|court|panel|bench|jury|assembly|chamber|house)(?:\sof\s\w+)?"
)
_WHO = (
    rf"(?<![\w.,$€£-])(?P<number>{_NUMBER})(?P<whole>\sof\s(?:the|its|their)\s(?:{_NUMBER}))?"
    rf"(?P<voters>\s{_VOTERS})?(?:{_BODY})?(?:\swho)?"
)
_WAYS: dict[Side, str] = {
    "for": r"\s(?:(?:had\s)?vot(?:ed|ing|es)\s(?:for|in\sfavou?r|yes)|(?:were\s)?in\sfavou?r)\b",
    "against": (
        r"\s(?:(?:had\s)?vot(?:ed|ing|es)\s(?:against|no)|(?:were\s)?(?:against|opposed)|dissented)\b(?!\sto\b)"
    ),
    "abstained": r"\s(?:(?:had\s)?abstain(?:ed|ing)|abstentions?)\b",
}
_SIDES: dict[Side, re.Pattern[str]] = {
    side: re.compile(_WHO + way, re.IGNORECASE) for side, way in _WAYS.items()
}
# "Nine of the 13 directors agreed to the sale"
_AGREED = re.compile(_WHO + r"\s(?:agreed|backed|supported|approved|endorsed)\b", re.IGNORECASE)
# Before the number of only some of those who voted so, or of a rough one.
_SOME = re.compile(
    r"\b(?:another|other|than|least|about|some|around|nearly|almost|roughly|including|last|these|those|"
    r"his|her|their|its|our|from|all|with\s(?:at\s)?least)\s$",
    re.IGNORECASE,
)


def sides_in(text: str) -> Iterator[Value]:
    """How many voted for something, against it or not at all: *187 members in favour*."""
    for side, pattern in _SIDES.items():
        for match in pattern.finditer(text):
            # "Two who were opposed", "four of the seven voted against", "45 against"
            yield from _side(text, match, side)
    for match in _AGREED.finditer(text):
        if match.group("whole") and match.group("voters"):
            yield from _side(text, match, "for")


def _side(text: str, match: re.Match[str], side: Side) -> Iterator[Value]:
    start, end = match.span("number")
    number = parse_number(match.group("number"))
    if number is None or number[0] < 1 or _SOME.search(text[max(0, start - 16) : start]):
        return
    yield Value("number", "votes", start, end, unit=f"vote {side}", scores=(int(number[0]),))
