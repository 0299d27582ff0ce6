"""Told ages: how old somebody was when something happened long before, and how old somebody is now."""

import re

from lavreader.compare.values.facts import Fact, Facts

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


def _is_then(facts: Facts, fact: Fact) -> bool:
    text = facts.article.sentences[fact.sentence].text
    before = text[max(0, fact.value.start - 16) : fact.value.start]
    return _THEN_BEHIND.match(text, fact.value.end) is not None or _THEN_BEFORE.search(before) is not None
