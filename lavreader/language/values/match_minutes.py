"""Minutes of a match: when somebody scored, was sent off or came on, counted from kick-off."""

import re
from collections.abc import Iterator

from lavreader.language.values.numbers import NUMBER, Quantity, parse_number
from lavreader.language.values.triggers import ORDINALS
from lavreader.language.values.value import Value

# A match of association football; where the sentence tells of rugby nothing is worked out from the end.
_LENGTH = 90
_RUGBY = re.compile(r"\b(?:rugby|tr(?:y|ies)|conversions?|scrum|fly-half|hooker)\b", re.IGNORECASE)
_ORDINALS = {"first": 1, **ORDINALS, "eleventh": 11, "twelfth": 12}
# "In the third minute", "a fifth-minute header"
_WORDED = re.compile(
    rf"\b(?:in|on|until|by|before|from)\s(?:only\s|just\s)?the\s(?P<first>{'|'.join(_ORDINALS)})\sminute\b|"
    rf"\b(?P<second>{'|'.join(_ORDINALS)})-minute\b",
    re.IGNORECASE,
)
# "Seven minutes into the second half", "five minutes before half-time"
_HALF = re.compile(
    rf"\b(?P<count>{NUMBER})\sminutes?\s(?:(?P<into>into\sthe\ssecond[\s-]half|after\s(?:the\s(?:break|interval|restart)|half[\s-]time))"
    r"|(?P<start>into\sthe\s(?:first[\s-]half|match|game))|(?P<before>before\s(?:the\s(?:break|interval)|half[\s-]time)))\b",
    re.IGNORECASE,
)
_MINUTE = re.compile(
    r"\b(?:in|on|until|by|before|from)\s(?:only\s|just\s)?(?:the\s)?(?P<first>\d{1,3})(?:st|nd|rd|th)(?:[\s-]minute)\b"
    r"|\bin\sthe\s(?P<third>\d{1,3})(?:st|nd|rd|th)(?=[,.;])"
    r"|\b(?P<second>\d{1,3})(?:st|nd|rd|th)[\s-]minute\b",
    re.IGNORECASE,
)
# Between the value and the end.
_FROM_END = re.compile(
    rf"\b(?:with\s)?(?:only\s|just\s|barely\s)?(?P<count>{NUMBER})\sminutes?\s"
    r"(?:from\s(?:time|the\send|full[\s-]time|normal\stime|the\sfinal\swhistle)|"
    r"before\s(?:time|full[\s-]time|the\sfinal\swhistle)|"
    r"(?:of\s(?:normal\stime\s)?)?(?:to\sgo|remaining|left)\b|of\snormal\stime\s(?:to\splay|left|remaining))",
    re.IGNORECASE,
)
_STOPPAGE = re.compile(
    rf"\b(?P<count>{NUMBER})\sminutes?\s(?:into|of)\s(?:second-half\s)?(?:stoppage|added|injury)[\s-]time\b",
    re.IGNORECASE,
)
#: Words one of which stands in every sentence that names such a minute.
CUES = frozenset(["minute", "minutes"])


def match_minutes_in(text: str) -> Iterator[Value]:
    """Minutes of a match in a sentence: *in the 88th minute*, *five minutes from time*.

    Args:
        text: The sentence.
    """
    for found in _MINUTE.finditer(text):
        group = found.lastgroup or "first"
        minute = float(found[group])
        if 0 < minute <= _LENGTH + 30:
            yield _minute(found.start(group), found.end(), minute, minute)
    for found in _STOPPAGE.finditer(text):
        count = parse_number(found.group("count"))
        if count is not None and count[0] < 15:
            yield _minute(found.start("count"), found.end(), _LENGTH + count[0] - 1, _LENGTH + count[0] + 1)
    for found in _WORDED.finditer(text):
        group = found.lastgroup or "first"
        minute = float(_ORDINALS[found[group].casefold()])
        yield _minute(found.start(group), found.end(), minute, minute)
    if _RUGBY.search(text):
        return
    for found in _HALF.finditer(text):
        count = parse_number(found.group("count"))
        if count is None or count[0] > _LENGTH / 2:
            continue
        kick_off = 0.0 if found.group("start") else _LENGTH / 2
        minute = kick_off - count[0] if found.group("before") else kick_off + count[0]
        yield _minute(found.start("count"), found.end(), minute - 1, minute + 1)
    for found in _FROM_END.finditer(text):
        count = parse_number(found.group("count"))
        if count is not None and count[0] < 45:
            yield _minute(found.start("count"), found.end(), _LENGTH - count[0] - 2, _LENGTH - count[0] + 1)


def _minute(start: int, end: int, low: float, high: float) -> Value:
    return Value("time", "minute_of_play", start, end, quantity=Quantity(low, high))
