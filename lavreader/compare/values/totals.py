"""Totals: a sum or count of everything together, and one for something or of somebody alone."""

import re

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.stems import stem

# "Rises to a total of 123 billion", "16 billion for the health service"
_TOTAL = re.compile(r"\b(?:total|overall|altogether|in\sall)\b", re.IGNORECASE)
_FOR_WHAT = re.compile(r"\s(?:for|on|to|towards)\s(?:the\s|its\s|new\s|more\s)?[a-z]+", re.IGNORECASE)
# "In all, the family was awarded 7 million"
_IN_ALL = re.compile(
    r"(?:^|[,;:]\s|\s)(?:in\s(?:all|total)|altogether|all\stold|all\sin\sall)\b", re.IGNORECASE
)
# "Jobs at Ardo and at Kell Foods": of both together
_NAMES = r"[A-Z][\w’'&-]*(?:\s[A-Z][\w’'&-]*)*"
_NAMES_JOINED = re.compile(rf"\b(?P<first>{_NAMES})\s(?:and|&)\s(?:[a-z]+\s){{0,2}}(?P<second>{_NAMES})")
_NAME = re.compile(r"[A-Z][\w’'-]*")


def of_one_purpose(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one sum is set aside for something and the other is a total at least twice as large.

    Args:
        left: The left article's facts.
        a: An amount of it.
        right: The right article's facts.
        b: An amount of it.
    """
    one, two = a.value.quantity, b.value.quantity
    if a.value.kind != "money" or one is None or two is None:
        return False
    (ours, part), (theirs, whole) = ((left, a), (right, b)) if one.low < two.low else ((right, b), (left, a))
    if _of_several(ours, part) and _IN_ALL.search(theirs.text_of(whole)):
        return True
    if max(one.low, two.low) < 2 * min(one.high, two.high):
        return False
    total = _TOTAL.search(theirs.text_of(whole), max(0, whole.value.start - 24), whole.value.end)
    return total is not None and _FOR_WHAT.match(ours.text_of(part), part.value.end) is not None


def of_both_and_one(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the larger figure is told of two by name and the smaller of one of them alone.

    Args:
        left: The left article's facts.
        a: An amount of it.
        right: The right article's facts.
        b: An amount of it.
    """
    one, two = a.value.quantity, b.value.quantity
    if a.value.slot not in ("money", "count") or one is None or two is None:
        return False
    (ours, part), (theirs, whole) = ((left, a), (right, b)) if one.low < two.low else ((right, b), (left, a))
    told = ours.analysis.parsed[part.sentence]
    names = frozenset(word.stem for word in told.words if word.tag == "name")
    for match in _NAMES_JOINED.finditer(theirs.text_of(whole)):
        first, second = (_stems(match[side]) for side in ("first", "second"))
        if not first & second and bool(first & names) != bool(second & names):
            missing = second if first & names else first
            return missing <= ours.told
    return False


def _of_several(facts: Facts, fact: Fact) -> bool:
    """Whether a sum is one of several of its sentence."""
    return any(
        other is not fact and other.group == fact.group and other.value.start != fact.value.start
        for other in facts.of_sentence(fact.sentence)
    )


def _stems(names: str) -> frozenset[str]:
    return frozenset(stem(name.casefold()) for name in _NAME.findall(names))
