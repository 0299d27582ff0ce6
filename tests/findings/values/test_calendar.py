"""Days told from the day of publication, and times that do or do not exclude each other."""

import datetime

import pytest

from lavreader.language.values.agreement import agree
from lavreader.language.values.calendar import moments_in
from lavreader.language.values.clock import clock_times_in, times_conflict
from lavreader.language.values.measurements import measures_in
from lavreader.language.values.moment import moments_conflict, resolve
from lavreader.language.values.numbers import quantity

FRIDAY = datetime.date(2025, 11, 7)


@pytest.mark.parametrize(
    ("words", "future", "expected"),
    [
        ("yesterday", False, (2025, 11, 6)),
        ("tomorrow", True, (2025, 11, 8)),
        ("on Friday", False, (2025, 11, 7)),
        ("on Tuesday", False, (2025, 11, 4)),
        ("on Tuesday", True, (2025, 11, 11)),
        ("last month", False, (2025, 10, None)),
        ("two years ago", False, (2023, None, None)),
        ("next Tuesday", True, (None, None, None)),
    ],
)
def test_resolved_against_publication(
    words: str, future: bool, expected: tuple[int | None, int | None, int | None]
) -> None:
    (moment,) = moments_in(words)
    resolved = resolve(moment, FRIDAY, future)
    assert (resolved.year, resolved.month, resolved.day) == expected


def test_nothing_is_resolved_without_a_day_of_publication() -> None:
    (moment,) = moments_in("yesterday")
    assert resolve(moment, None) == moment


@pytest.mark.parametrize(
    ("one", "two", "conflict"),
    [
        ("Friday", "7 November 2025", False),
        ("Thursday", "7 November 2025", True),
        ("7 November", "November 7th, 2025", False),
        ("March 2026", "June 2026", True),
        ("2004", "Friday", None),
        ("yesterday", "Friday", None),
    ],
)
def test_days_conflict(one: str, two: str, conflict: bool | None) -> None:
    (first,), (second,) = moments_in(f"on {one}" if one != "2004" else "in 2004"), moments_in(f"on {two}")
    assert moments_conflict(first, second) is conflict
    assert moments_conflict(second, first) is conflict


@pytest.mark.parametrize(
    ("one", "two", "conflict"),
    [
        ("at noon", "at 12 p.m.", False),
        ("at 1430 GMT", "at half past two", False),
        ("at 3 a.m. EDT", "at 0700 GMT", False),
        ("at 8 p.m.", "at 7.30 p.m.", True),
        ("at 8 p.m.", "at 20:00", False),
        ("at eight in the evening", "at 20:00", False),
        ("at five in the morning", "at around 3 a.m.", True),
        ("at ten to seven in the morning", "at 6:50 a.m.", False),
        ("at 9 o'clock", "at 9 p.m.", False),
        ("shortly before midnight", "at 11.45 p.m.", False),
        ("at 10:00 GMT", "at 11:00", None),
    ],
)
def test_times_conflict(one: str, two: str, conflict: bool | None) -> None:
    (first,), (second,) = clock_times_in(one), clock_times_in(two)
    assert times_conflict(first, second) is conflict
    assert times_conflict(second, first) is conflict


@pytest.mark.parametrize(
    ("one", "two", "relation"),
    [
        (("400", "more than"), ("412", ""), "compatible"),
        (("23", "at least"), ("17", ""), "conflict"),
        (("15,000", "about"), ("18,000", "some"), "conflict"),
        (("1.2bn", ""), ("1.2 billion", ""), "equal"),
        (("58.3", ""), ("58", ""), "compatible"),
        (("58.3", ""), ("53.8", ""), "conflict"),
        (("five", "up to"), ("eight", "up to"), "conflict"),
        (("2,000", "more than"), ("3,000", "at least"), "unclear"),
        (("300", "nearly"), ("287", ""), "compatible"),
        (("300", "nearly"), ("341", ""), "conflict"),
        (("100", ""), ("60", ""), "conflict"),
    ],
)
def test_numbers_agree(one: tuple[str, str], two: tuple[str, str], relation: str) -> None:
    first, second = quantity(one[0], None, one[1]), quantity(two[0], None, two[1])
    assert first is not None
    assert second is not None
    assert agree(first, second) == relation
    assert agree(second, first) == relation


def test_rough_distances_are_as_rough_in_any_unit() -> None:
    """About 85 miles may be some 80 miles, as 85 may be 80."""
    (far,), (near,) = measures_in("about 85 miles"), measures_in("some 80 miles")
    assert far.quantity is not None
    assert near.quantity is not None
    assert agree(far.quantity, near.quantity) == "compatible"
