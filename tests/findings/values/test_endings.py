"""When something shut works again, or something that lasts is over, in all the ways to tell it."""

import datetime

import pytest

from tests.findings.values.pairs import Told, told

DAY = datetime.date(2025, 3, 11)  # a Tuesday


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "The library in Osterby will reopen on Thursday.",
            "The library in Osterby stays closed until Saturday.",
            ("Thursday", "Saturday"),
        ),
        (
            "Trams on Harbour Street will not run before Thursday.",
            "Trams have been running on Harbour Street again since Monday.",
            ("Thursday", "Monday"),
        ),
        (
            "All trains to Osterby were halted at 6 a.m. and resumed at noon.",
            "A burst pipe stopped all trains to Osterby until three in the afternoon.",
            ("noon", "three in the afternoon"),
        ),
        (
            "Ada Brenn, whose contract as coach runs until 2027, wants to stay.",
            "The contract of Ada Brenn expires in 2029.",
            ("2027", "2029"),
        ),
    ],
)
def test_two_ends_of_one_stretch_contradict(left: str, right: str, values: tuple[str, str]) -> None:
    found = told(left, right, left_day=DAY, right_day=DAY)
    assert [(one.left, one.right) for one in found if one.verdict == "contradiction"] == [values]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Until Thursday may be the day before it opens.
        ("The library in Osterby stays closed until Thursday.", "The library in Osterby reopens on Friday."),
        ("The library in Osterby is shut until Friday.", "The library in Osterby reopens on Friday."),
        # An earliest day leaves later ones open.
        (
            "The bridge in Osterby stays closed until at least Thursday.",
            "The bridge in Osterby is to reopen on Saturday.",
        ),
        # Two things, two ends.
        (
            "The library in Osterby reopens on Thursday.",
            "The airport in Osterby stays closed until Saturday.",
        ),
        (
            "Primary schools in Osterby reopen on Thursday.",
            "Secondary schools in Osterby stay closed until Monday.",
        ),
        # Begin and end.
        ("The bridge in Osterby was closed on Monday.", "The bridge in Osterby is closed until Friday."),
    ],
)
def test_what_may_both_be_true_is_none(left: str, right: str) -> None:
    found: list[Told] = told(left, right, left_day=DAY, right_day=DAY)
    assert [one for one in found if one.verdict == "contradiction"] == []
