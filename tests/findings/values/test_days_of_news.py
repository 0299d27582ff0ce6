"""Days of the news itself: nouns for what happened, leads, announcements, and what only looks alike."""

import datetime

import pytest

from tests.findings.values.pairs import told

MONDAY = datetime.date(2025, 3, 10)


def day(number: int) -> datetime.date:
    """A day of the week of ``MONDAY``, counted from nought."""
    return MONDAY + datetime.timedelta(days=number)


@pytest.mark.parametrize(
    ("left", "right", "days", "values"),
    [
        (
            "A jury in Kelby acquitted a surgeon on Tuesday of having hidden a mistake.",
            "The acquittal of Rhea Solt on Monday leaves the clinic in Kelby with many questions.",
            (1, 4),
            ("Tuesday", "Monday"),
        ),
        (
            "The sale is expected to close in the first quarter of 2027, Torv said.",
            "Completion of the sale of Torv is planned for the third quarter of 2027.",
            (0, 0),
            ("first quarter of 2027", "third quarter of 2027"),
        ),
        (
            "The crash near Kelby happened at 6:10 a.m.",
            "The two trains collided near Kelby at ten past seven in the morning.",
            (0, 0),
            ("6:10 a.m.", "ten past seven in the morning"),
        ),
        (
            "Somebody has copied the files of 40,000 patients, the clinic group Torv said on Wednesday.",
            "The clinic group Torv admitted on Tuesday that files of 40,000 patients had been copied.",
            (2, 3),
            ("Wednesday", "Tuesday"),
        ),
    ],
)
def test_another_day_of_the_same_news(
    left: str, right: str, days: tuple[int, int], values: tuple[str, str]
) -> None:
    found = told(left, right, left_day=day(days[0]), right_day=day(days[1]))
    assert [(one.left, one.right) for one in found if one.verdict == "contradiction"] == [values]


@pytest.mark.parametrize(
    ("left", "right", "days"),
    [
        # Each paper has the news of its own day.
        (
            "Rebels shelled the harbour of Kelby on Monday.",
            "Rebels shelled the harbour of Kelby on Tuesday.",
            (0, 1),
        ),
        (
            "Torv has found more copied files, the clinic group said on Wednesday.",
            "Torv has found copied files of its staff too, the clinic group said on Thursday.",
            (2, 3),
        ),
        # Another one of its kind.
        (
            "“Low Tide” won the Silver Gull at the film festival of Kelby on Saturday.",
            "The next film festival of Kelby starts on 21 March.",
            (6, 6),
        ),
        # Any Friday.
        (
            "The pupils of Kelby marched on a Friday afternoon.",
            "The hearing about the march of the pupils of Kelby was held on Thursday.",
            (4, 4),
        ),
    ],
)
def test_what_may_be_two_matters(left: str, right: str, days: tuple[int, int]) -> None:
    found = told(left, right, left_day=day(days[0]), right_day=day(days[1]))
    assert [one for one in found if one.verdict == "contradiction"] == []
