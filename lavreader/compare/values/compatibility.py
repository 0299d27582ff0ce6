"""Compatibility: whether two values of the same group can both hold."""

from dataclasses import replace
from datetime import date
from typing import Literal

from lavreader.compare.states.endings import Ending, endings_conflict, same_thing
from lavreader.compare.values.facts import Fact
from lavreader.language.values.agreement import agree
from lavreader.language.values.clock import times_conflict
from lavreader.language.values.moment import Moment, moments_conflict
from lavreader.language.values.results import UNANIMOUS
from lavreader.language.values.value import Value

Relation = Literal["equal", "compatible", "unclear", "conflict"]

# Two counts of one side of a vote are seldom farther apart.
_NEAR = 2
# How far before *before June* the denial may stand.
_REACH = 8
_NOT = frozenset(["not", "n't", "n’t", "never", "won't", "won’t", "cannot", "neither", "no"])
_BEGINNINGS = frozenset(["since", "from", "after"])
_ENDS = frozenset(["until", "to", "before"])


def relation(a: Fact, b: Fact) -> Relation | None:
    """Whether the values agree; None where they say nothing of each other."""
    one, two = a.value, b.value
    if one.part != two.part and {one.part, two.part} != {"level", "whole"}:
        return None
    if (a.ending is None) != (b.ending is None):
        ending = a.ending or b.ending
        if ending is not None and ending.bound != "at":
            return None
    if a.ending is not None and b.ending is not None:
        if a.ending.head != b.ending.head or not same_thing(a.ending, b.ending):
            return None
        if one.moment is not None and two.moment is not None:
            if a.ending.bound == b.ending.bound == "at" and is_latest(a) != is_latest(b):
                return by_then(a, b)
            return _endings(a.ending, one.moment, b.ending, two.moment)
        if "earliest" in (a.ending.bound, b.ending.bound):
            return None
    if one.moment is not None and two.moment is not None:
        if is_earliest(a) != is_earliest(b):
            return from_then(a, b)
        return _moments(one.moment, two.moment)
    if one.clock is not None and two.clock is not None:
        if one.slot != two.slot and not (one.clock.half_known and two.clock.half_known):
            return None
        conflict = times_conflict(one.clock, two.clock)
        return None if conflict is None else "conflict" if conflict else "equal"
    if one.slot == "composition" and sum(one.scores) != sum(two.scores):
        return None  # perhaps of two groups
    if (
        one.scores
        and two.scores
        and len(one.scores) != len(two.scores)
        and min(len(one.scores), len(two.scores)) == 2
    ):
        return None  # one set, and the whole match
    if one.slot == two.slot == "votes" and 1 in (len(one.scores), len(two.scores)):
        return _sides(one, two)
    if one.slot == two.slot == "votes" and UNANIMOUS in (one.scores, two.scores):
        return "conflict" if min(one.scores) != min(two.scores) else "equal"
    if one.scores or two.scores:
        return "equal" if one.scores == two.scores else "conflict"
    if one.quantity is None or two.quantity is None:
        return None
    return agree(one.quantity, two.quantity)


def _sides(one: Value, two: Value) -> Relation | None:
    """Whether those who voted one way fit a vote, or others who are told to have voted that way.

    Only those near what the vote gives for their side are held against it: of many who voted for a
    bill, three may be of one party.
    """
    if len(one.scores) == len(two.scores) == 1:
        if one.unit != two.unit:
            return None
        return (
            "equal"
            if one.scores == two.scores
            else "conflict"
            if _near(one.scores[0], two.scores[0])
            else None
        )
    side, tally = (one, two) if len(one.scores) == 1 else (two, one)
    count = side.scores[0]
    if tally.scores == UNANIMOUS:
        return "conflict" if side.unit == "vote against" else None
    if side.unit == "vote abstained":
        return None
    if count in tally.scores:
        return "equal"
    meant = max(tally.scores) if side.unit == "vote for" else min(tally.scores)
    return "conflict" if _near(count, meant) else None


def _near(one: int, two: int) -> bool:
    return 0 < max(one, two) <= _NEAR * min(one, two)


def _moments(a: Moment, b: Moment) -> Relation | None:
    # "From 1 July" and "on 1 July" may both tell when something begins.
    if a.anchor != b.anchor:
        sides = {_side(a), _side(b)}
        if len(sides) == 2 and not ("from" in (a.anchor, b.anchor) and "end" not in sides):
            return None
    only_day = a.weekday is not None and b.weekday is not None and a.day is None and b.day is None
    if (
        only_day
        and a.qualifier != b.qualifier
        and {a.qualifier, b.qualifier} & {"last", "previous", "following"}
    ):
        return None
    if a.weekend or b.weekend:
        return "conflict" if moments_conflict(a, b) else None  # a Sunday is one day of a weekend of many
    if (a.weekday is None) != (b.weekday is None) and (a.day is None or b.day is None):
        return None  # "on Monday" and "next year" are not two answers to one question
    conflict = moments_conflict(a, b)
    if conflict is None:
        return None
    if conflict and a.dated and b.dated and a.weekday is not None and a.weekday == b.weekday:
        return None  # the same weekday, resolved to two weeks: perhaps the same day told later
    return "conflict" if conflict else "equal"


def _endings(one: Ending, a: Moment, two: Ending, b: Moment) -> Relation | None:
    """Whether two moments can both be the end of one stretch of time."""
    if one.bound == two.bound != "earliest":
        return _moments(replace(a, anchor="at"), replace(b, anchor="at"))
    conflict = endings_conflict(one, a, two, b)
    return None if conflict is None else "conflict" if conflict else "compatible"


def by_then(a: Fact, b: Fact) -> Relation | None:
    """Whether two moments can be one where one of them may be only the latest it can be: *by Friday*."""
    one, two = a.value.moment, b.value.moment
    if one is None or two is None:
        return None
    conflict = moments_conflict(one, two)
    if conflict and one.weekday is not None and one.weekday == two.weekday:
        return None  # resolved to two weeks, as in _moments
    if conflict and is_latest(a) != is_latest(b):
        limit, point = (one, two) if is_latest(a) else (two, one)
        return "conflict" if later(point, limit) or _far_before(point, limit) else "compatible"
    return None if conflict is None else "conflict" if conflict else "equal"


def is_latest(fact: Fact) -> bool:
    """Whether a moment only says up to when something is so: *by Tuesday morning*."""
    first = fact.event.first
    return first > 0 and fact.event.scene.parsed.words[first - 1].lower == "by"


def from_then(a: Fact, b: Fact) -> Relation | None:
    """Whether two moments can be one of which one is only the earliest it can be: *not before June*.

    Args:
        a: A day or date.
        b: Another; one of them ``is_earliest``.
    """
    limit, point = (a.value.moment, b.value.moment) if is_earliest(a) else (b.value.moment, a.value.moment)
    if limit is None or point is None:
        return None
    return "conflict" if point.weekday is None and later(limit, point) else None


def is_earliest(fact: Fact) -> bool:
    """Whether a moment only says before when something is not so: *will not reopen before 30 June*.

    Args:
        fact: A day or date.
    """
    words, first = fact.event.scene.parsed.words, fact.event.first
    return (
        first > 0
        and words[first - 1].lower in ("before", "until")
        and any(word.lower in _NOT for word in words[max(0, first - _REACH) : first])
    )


def _far_before(point: Moment, limit: Moment) -> bool:
    """Whether a moment lies so long before a limit that nobody would name the limit for it."""
    if point.month is None or limit.month is None:
        return point.year is not None and limit.year is not None and limit.year - point.year > 1
    years = (limit.year or point.year or 0) - (point.year or limit.year or 0)
    return years * 12 + limit.month - point.month > 1


def later(point: Moment, limit: Moment) -> bool:
    """Whether a moment lies behind a limit, as far as both are given.

    Args:
        point: The moment.
        limit: The limit.
    """
    for one, two in ((point.year, limit.year), (point.month, limit.month), (point.day, limit.day)):
        if one is not None and two is not None and one != two:
            return one > two
    return point.dated is None or limit.dated is None  # of two weekdays either may be the later


def _side(moment: Moment) -> str:
    return "beginning" if moment.anchor in _BEGINNINGS else "end" if moment.anchor in _ENDS else "point"


def too_early(relative: Moment, dated: Moment, not_before: date | None) -> bool:
    """Whether a full date lies before what "last month" can mean in an article of a known earliest day.

    Args:
        relative: A moment told from the day of publication.
        dated: A moment with a year.
        not_before: The day before which the article with the relative moment was not published.
    """
    if relative.shift is None or not_before is None or relative.year is not None:
        return False
    if dated.year is None or dated.month is None:
        return False  # a year alone may be part of a name
    unit, back = relative.shift
    if back < 0:
        return False
    months = {"day": 0, "week": 0, "weekend": 0, "month": back, "year": 12 * back}[unit]
    if unit == "week" and back > 3:
        months = back // 4 + 1
    earliest = not_before.year * 12 + not_before.month - 1 - months - (1 if unit == "day" and back else 0)
    if unit == "year":
        return dated.year < earliest // 12
    latest = dated.year * 12 + (dated.month or 12) - 1
    return latest < earliest
