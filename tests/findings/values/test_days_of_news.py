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
            "Flight 370 took off from Kelby at 9:40 a.m.",
            "The plane departed from Kelby at 10:40 in the morning.",
            (0, 0),
            ("9:40 a.m.", "10:40 in the morning"),
        ),
        (
            "The council in Kelby will vote on the plan on Thursday.",
            "A vote on the plan is set for Friday in the Kelby council.",
            (1, 1),
            ("Thursday", "Friday"),
        ),
        (
            "The owners of Torv agreed on Monday to sell the mill.",
            "On Tuesday the owners of Torv decided to sell the mill.",
            (2, 3),
            ("Monday", "Tuesday"),
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
        # Done to another by name; on top of another day; begin and end; another of its kind.
        ("Rovers play City in Kelby on Saturday.", "Rovers play United in Kelby on Sunday.", (0, 0)),
        (
            "The library in Kelby is closed on Monday.",
            "The library in Kelby is closed on Tuesday, too.",
            (0, 0),
        ),
        ("The talks in Oslo begin on Monday.", "The talks in Oslo end on Thursday.", (0, 0)),
        ("A hearing in Kelby is set for 4 May.", "A second hearing in Kelby is planned for 20 May.", (0, 0)),
        # Somebody speaks on two days.
        (
            "The mayor of Kelby, Ola Brenn, said on Monday that the road was safe.",
            "The mayor of Kelby, Ola Brenn, said on Wednesday that she was sorry.",
            (2, 2),
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
