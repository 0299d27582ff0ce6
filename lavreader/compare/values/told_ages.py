"""Told ages: how old somebody was long before and is now, and ages that two people must have."""

import re

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.values.agreement import misprinted

# Years by which outlets now and then differ about somebody's age.
_NEARLY_AS_OLD = 6

# "Who was 16 at the time", "the then 16-year-old"
_THEN_BEHIND = re.compile(
    r"(?:[-\s]years?[-\s]olds?)?,?\s(?:(?!old\b)[a-z]+\s)?(?:at\s(?:the|that)\stime\b|back\sthen\b)",
    re.IGNORECASE,
)
_THEN_BEFORE = re.compile(r"\bthen[-\s](?:aged\s|just\s|only\s|an?\s)?$", re.IGNORECASE)


def of_then_and_now(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the lower of two ages is told as that of an earlier time and the other is not.

    Args:
        left: The left article's facts.
        a: An age of it.
        right: The right article's facts.
        b: An age of it.
    """
    one, two = a.value.quantity, b.value.quantity
    if a.group != "age" or one is None or two is None:
        return False
    (young, younger), (old, older) = ((left, a), (right, b)) if one.low < two.low else ((right, b), (left, a))
    return _is_then(young, younger) and not _is_then(old, older)


def of_two_generations(a: Fact, b: Fact) -> bool:
    """Whether two ages lie too far apart for a slip and nobody is named in full as having both.

    A child of ten and a man of 21 of one surname are two. An age that is ten years off, or has its
    digits exchanged, may be a slip where the two may be one.

    Args:
        a: An age of one article.
        b: An age of the other.
    """
    one, two = a.value.quantity, b.value.quantity
    if a.group != "age" or one is None or two is None:
        return False
    apart = abs(one.low - two.low)
    if apart <= _NEARLY_AS_OLD or a.subject == b.subject != frozenset() or len(a.subject & b.subject) > 1:
        return False
    strangers = bool(a.subject and b.subject) and a.subject.isdisjoint(b.subject)
    return strangers or not (apart % 10 == 0 or misprinted(one, two))


def _is_then(facts: Facts, fact: Fact) -> bool:
    text = facts.text_of(fact)
    before = text[max(0, fact.value.start - 16) : fact.value.start]
    return _THEN_BEHIND.match(text, fact.value.end) is not None or _THEN_BEFORE.search(before) is not None
