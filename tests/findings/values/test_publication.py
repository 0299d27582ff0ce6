"""What the day of publication lets one say, and what its absence forbids."""

from datetime import date

import pytest

from tests.findings.values.pairs import told

WEDNESDAY, THURSDAY = date(2025, 3, 5), date(2025, 3, 6)


@pytest.mark.parametrize(
    ("left_day", "right_day", "right", "kinds"),
    [
        (WEDNESDAY, WEDNESDAY, "The minister arrived in Kyiv on Wednesday.", ["day"]),
        (WEDNESDAY, WEDNESDAY, "The minister arrived in Kyiv on Tuesday.", []),
        (WEDNESDAY, THURSDAY, "The minister arrived in Kyiv yesterday.", ["day"]),
        (WEDNESDAY, None, "The minister arrived in Kyiv yesterday.", []),
        (None, None, "The minister arrived in Kyiv on Wednesday.", []),
        (WEDNESDAY, None, "The minister arrived in Kyiv on 4 March 2025.", []),
        (WEDNESDAY, None, "The minister arrived in Kyiv on 2 March 2025.", ["day"]),
    ],
)
def test_yesterday(left_day: date | None, right_day: date | None, right: str, kinds: list[str]) -> None:
    left = "The minister arrived in Kyiv yesterday."
    found = told(left, right, left_day=left_day, right_day=right_day)
    assert [one.kind for one in found if one.verdict == "contradiction"] == kinds


def test_a_count_may_grow_from_one_day_to_the_next() -> None:
    left, right = "The storm killed 14 people in Haven.", "The storm killed 17 people in Haven."
    (same_day,) = told(left, right, left_day=WEDNESDAY, right_day=WEDNESDAY)
    (later,) = told(left, right, left_day=WEDNESDAY, right_day=THURSDAY)
    assert (same_day.verdict, later.verdict) == ("contradiction", "differs")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The council had put 12 percent of the houses in Haven on its danger list.",
            "Of the houses in Haven, 30 percent are on the council's danger list.",
        ),
        (
            "The ferry to Haven had 187 people on board, officers and crew included.",
            "The ferry to Haven carried 212 people aboard, officers and crew included.",
        ),
    ],
)
def test_a_share_and_a_passenger_list_do_not_grow(left: str, right: str) -> None:
    (later,) = told(left, right, left_day=WEDNESDAY, right_day=THURSDAY)
    assert later.verdict == "contradiction"


def test_last_month_is_a_month_only_if_the_day_of_publication_is_known() -> None:
    left, right = "The bank in Oron was robbed last month.", "The bank in Oron was robbed in November 2024."
    assert told(left, right) == []
    assert [one.kind for one in told(left, right, left_day=WEDNESDAY)] == ["date"]
    assert told(left, "The bank in Oron was robbed in February 2025.", left_day=WEDNESDAY) == []


def test_two_outlets_may_lie_in_two_time_zones() -> None:
    left, right = "The minister was shot in Haven today.", "The minister was shot in Haven on Wednesday."
    (apart,) = told(left, right, left_day=THURSDAY, right_day=WEDNESDAY)
    (one_day,) = told(left, right, left_day=THURSDAY, right_day=THURSDAY)
    assert (apart.verdict, one_day.verdict) == ("differs", "contradiction")
