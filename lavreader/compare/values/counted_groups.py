"""Counted groups: whom two figures are of, such as those under an age, those for and those against."""

import re

from lavreader.compare.values.facts import Fact, Facts

# "Under five", "below the age of fifteen", "over 65"
_LIMIT = re.compile(
    r"\b(?:under|over|below|above|aged)\s(?:the\sage\sof\s)?(\d+|[a-z]+teen|\w+)", re.IGNORECASE
)
_FOR = frozenset(
    ["back", "backed", "backs", "support", "supported", "favour", "favor", "approve", "approved", "yes"]
)
# "Almost half of those entitled to vote did so" is a turnout.
_ENTITLED = frozenset(["entitled", "eligible", "registered", "electorate"])
_AGAINST = frozenset(["against", "oppose", "opposed", "opposes", "no", "reject", "rejected", "disapprove"])


def of_two_limits(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether each counts those of another age or size: under five, below fifteen.

    Args:
        left: The left article's facts.
        a: An amount of it.
        right: The right article's facts.
        b: An amount of it.
    """
    limits = [
        {match.casefold() for match in _LIMIT.findall(facts.text_of(fact)[fact.value.end :])}
        for facts, fact in ((left, a), (right, b))
    ]
    return bool(limits[0] and limits[1]) and limits[0].isdisjoint(limits[1])


def of_two_camps(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two shares are of those for and those against, or of voters and of votes.

    Args:
        left: The left article's facts.
        a: A share of it.
        right: The right article's facts.
        b: A share of it.
    """
    if a.value.kind != "percent":
        return False
    one, two = (facts.analysis.parsed[fact.sentence].lowers for facts, fact in ((left, a), (right, b)))
    turnouts = ["turnout" in words or bool(words & _ENTITLED) for words in (one, two)]
    if turnouts[0] != turnouts[1]:
        return True
    sides = [(bool(words & _FOR), bool(words & _AGAINST)) for words in (one, two)]
    return sorted(sides) == [(False, True), (True, False)]
