"""Partitives: some of those there are, and all of them, *eight of its lines* and *the eleven lines*."""

import re

from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import head_agreement
from lavreader.language.values.numbers import NUMBER

# "Eight of its lines", "two of the infants"
_SOME_OF = re.compile(
    r"(?:\s(?:more|other|further))?\sof\s(?:the|its|their|his|her|our|those|these)\s(?!\d)", re.IGNORECASE
)
# "The eleven lines", "all 12 boys"
_ALL = re.compile(r"\b(?:the|all|all\sof|its|their|his|her|both)\s$", re.IGNORECASE)
# "The other four", "the first two": no whole.
_NO_WHOLE = re.compile(r"\b(?:of|among|first|last|other|next)\s(?:the|its|their|his|her)\s$", re.IGNORECASE)
# "Six of the nine members"
_SO_MANY_OF = re.compile(rf"{NUMBER}\sof\s(?:the|its|their)\s$", re.IGNORECASE)
# "The 18th hole", "his 16th goal"
_IN_A_ROW = re.compile(r"(?:st|nd|rd|th)\b", re.IGNORECASE)
# From this agreement of what happens on, the same is told of both.
_SAME_HEAD = 0.6
# With so many times fewer, nobody has counted those of whom something else is told.
_FEWER = 2.0


def of_some_and_all(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one count is of some of those that the other counts, or of which one of them it is.

    Args:
        left: The left article's facts.
        a: A count of it.
        right: The right article's facts.
        b: A count of it.
    """
    if a.value.slot != "count" or b.value.slot != "count":
        return False
    same = head_agreement(a.event, b.event)
    if _of_places_in_a_row(left, a, right, b, same) or _of_one_vote(left, a, right, b, same):
        return True
    some = [_is_some(facts, fact) for facts, fact in ((left, a), (right, b))]
    if some[0] == some[1]:
        return False
    (ours, part), (theirs, whole) = ((left, a), (right, b)) if some[0] else ((right, b), (left, a))
    if not _is_less(part, whole):
        return False
    if _is_all(theirs, whole):
        return same < _SAME_HEAD or (_has_a_day(ours, part) and not _has_a_day(theirs, whole))
    two_doings = same == 0 and part.event.head_class == whole.event.head_class == "verb"
    return two_doings and _is_less(part, whole, _FEWER)


def _of_places_in_a_row(left: Facts, a: Fact, right: Facts, b: Fact, same: float) -> bool:
    """Whether one says which of many it was: *sank a putt on the 18th hole*, *his 16th goal*."""
    ordered = [
        _IN_A_ROW.match(facts.text_of(fact), fact.value.end) is not None
        for facts, fact in ((left, a), (right, b))
    ]
    return any(ordered) and (same < _SAME_HEAD or not all(ordered))


def _of_one_vote(left: Facts, a: Fact, right: Facts, b: Fact, same: float) -> bool:
    """Whether one counts all of whom the same is told of some: *six of the nine voted for it*."""
    if same < _SAME_HEAD or a.group != b.group:
        return False
    for facts, whole, part in ((left, a, b), (right, b, a)):
        before = facts.text_of(whole)[: whole.value.start]
        if part.value.part != "whole" and _is_less(part, whole) and _SO_MANY_OF.search(before):
            return True
    return False


def _is_some(facts: Facts, fact: Fact) -> bool:
    text = facts.text_of(fact)
    return _SOME_OF.match(text, fact.value.end) is not None


def _is_all(facts: Facts, fact: Fact) -> bool:
    if fact.value.part == "whole":
        return True
    before = facts.text_of(fact)[max(0, fact.value.start - 24) : fact.value.start]
    return _ALL.search(before) is not None and _NO_WHOLE.search(before) is None


def _has_a_day(facts: Facts, fact: Fact) -> bool:
    """Whether a count's clause has a day of its own."""
    return any(other.group == "when" for other in facts.of_clause(fact))


def _is_less(one: Fact, two: Fact, times: float = 1.0) -> bool:
    low, high = one.value.quantity, two.value.quantity
    return low is not None and high is not None and times * low.high < high.low
