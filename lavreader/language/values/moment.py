"""Moments: days, months and years as far as words give them, resolved from another day and compared."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

#: Unit of a shift that counts from another day of the text.
OTHER_DAY = "other_day"
#: Qualifier of a weekday on which a night ends that began on the day before.
OVERNIGHT = "overnight"
_MIDWEEK, _WEEKEND = (1, 2, 3), (5, 6)
# For days of a month of which the year is not told; no leap year.
_PLAIN_YEAR = 2001
Anchor = Literal["at", "since", "until", "before", "after", "from", "to"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, month or year as far as the words give it.

    Attributes:
        start: Offset of its first character.
        end: Offset after its last.
        year: The year; None where not given.
        month: 1 to 12; None where not given.
        day: Day of the month; None where not given.
        weekday: 0 (Monday) to 6; None where not given.
        qualifier: ``last``, ``next`` and their like before a weekday.
        anchor: Whether it is the point itself, a beginning or an end.
        relative: The words where it is told from the day of publication ("last month").
        shift: For a relative one: unit (``day``, ``week``, ``month``, ``year``, or ``OTHER_DAY`` where it
            is told from another day of the text) and how many back.
        quarter: Quarter of the year, 1 to 4; None where not given.
        season: Season, 0 (spring) to 3 (winter); None where not given.
        weekend: Whether it is a weekend, some day of which is meant.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    qualifier: str = ""
    anchor: Anchor = "at"
    relative: str = ""
    shift: tuple[str, int] | None = None
    quarter: int | None = None
    season: int | None = None
    weekend: bool = False

    @property
    def dated(self) -> date | None:
        """The calendar day where year, month and day are all given."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


def resolve(moment: Moment, published: date | None, future: bool = False) -> Moment:
    """A moment with what follows from the day of publication; unchanged where that is unknown.

    Args:
        moment: As found in the text.
        published: The day of publication.
        future: Whether the clause tells what is to come, so that *Friday* is the next one.
    """
    if published is None:
        return moment
    if moment.shift is not None:
        unit, back = moment.shift
        if unit == "day":
            day = published - timedelta(days=back)
            return replace(moment, year=day.year, month=day.month, day=day.day, weekday=day.weekday())
        if unit == "month":
            months = published.year * 12 + published.month - 1 - back
            return replace(moment, year=months // 12, month=months % 12 + 1)
        if unit == "year":
            return replace(moment, year=published.year - back)
        if unit == "week" and moment.weekday is not None:
            day = published + timedelta(days=moment.weekday - published.weekday() - 7 * back)
            return replace(moment, year=day.year, month=day.month, day=day.day)
        return moment
    if moment.weekday is not None and moment.day is None:
        return _resolved_weekday(moment, published, future)
    return moment


def resolve_beside(moment: Moment, other: Moment) -> Moment | None:
    """A day told from another one of the text; None where that is no full date or weekday.

    Args:
        moment: A moment whose shift counts from another day.
        other: That day, resolved.
    """
    if moment.shift is None:
        return None
    back = moment.shift[1]
    if other.dated is not None:
        day = other.dated - timedelta(days=back)
        return replace(
            moment,
            year=day.year,
            month=day.month,
            day=day.day,
            weekday=day.weekday(),
            relative="",
            shift=None,
        )
    if other.day is not None and other.month is not None:
        try:
            day = date(_PLAIN_YEAR, other.month, other.day) - timedelta(days=back)
        except ValueError:
            return None
        return replace(moment, month=day.month, day=day.day, relative="", shift=None)
    if other.weekday is None or other.qualifier:
        return None
    return replace(moment, weekday=(other.weekday - back) % 7, relative="", shift=None)


def _resolved_weekday(moment: Moment, published: date, future: bool) -> Moment:
    assert moment.weekday is not None
    if moment.qualifier not in ("", "this"):
        # "A Friday" is any; "last Friday" and "next Friday" mean two days to different readers.
        return moment
    distance = (moment.weekday - published.weekday()) % 7
    day = published + timedelta(days=distance if future else distance - 7 if distance else 0)
    return replace(moment, year=day.year, month=day.month, day=day.day)


def moments_conflict(a: Moment, b: Moment) -> bool | None:
    """Whether two moments cannot be the same time; None where they share no field to compare.

    Weekdays are compared with the weekday of a full date; months and days only with years that
    do not differ.
    """
    if a.weekend or b.weekend:
        return _misses_weekend(b if a.weekend else a)
    shared = False
    for one, two in (
        (a.year, b.year),
        (a.quarter, b.quarter),
        (a.season, b.season),
        (a.month, b.month),
        (a.day, b.day),
    ):
        if one is None or two is None:
            continue
        shared = True
        if one != two:
            return True
    one_day, two_day = _day_of_week(a), _day_of_week(b)
    if one_day is not None and two_day is not None:
        if OVERNIGHT in (a.qualifier, b.qualifier):
            ends, other = (one_day, two_day) if a.qualifier == OVERNIGHT else (two_day, one_day)
            return (ends - other) % 7 > 1
        return one_day != two_day
    return False if shared else None


def _day_of_week(moment: Moment) -> int | None:
    if moment.weekday is not None:
        return moment.weekday
    return moment.dated.weekday() if moment.dated else None


def _misses_weekend(other: Moment) -> bool | None:
    """Whether a day cannot be one of a weekend; a long one runs from Friday to Monday."""
    day = _day_of_week(other)
    if day is None or other.weekend:
        return None
    return True if day in _MIDWEEK else False if day in _WEEKEND else None
