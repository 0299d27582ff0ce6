"""Days that the calendar alone, or the articles' other days, tell apart; and ages of people without names."""

import datetime

import pytest

from lavreader.language.values.calendar import moments_in
from tests.findings.values.pairs import told

FRIDAY = datetime.date(2025, 6, 20)


def found(left: str, right: str, days: tuple[int, int] = (0, 0)) -> list[tuple[str, str]]:
    """The contradictions between two texts of some days after ``FRIDAY``."""
    one, two = (FRIDAY + datetime.timedelta(days=number) for number in days)
    return [
        (finding.left, finding.right)
        for finding in told(left, right, left_day=one, right_day=two)
        if finding.verdict == "contradiction"
    ]


@pytest.mark.parametrize(
    ("left", "right", "days"),
    [
        pytest.param(
            "Drivers of the Kelby trams will strike on 9, 10 and 27 June.",
            "The tram strike in Kelby began on 9 June.",
            (-14, -9),
            id="one day of a list",
        ),
        pytest.param(
            "The author of Kelby's best-known book, published in 1963, wrote of a boy sent to bed.",
            "The author of Kelby's best-known book wrote Soup (1962) and, of a boy sent to bed, Pop! (1967).",
            (0, 0),
            id="a year in brackets belongs to its title",
        ),
        pytest.param(
            "The party in Kelby will vote on a leader on June 22.\nThe election will be held on October 14.",
            "The election in Kelby will be held on Oct 14.\nThe party is to vote on its leader on Sunday.",
            (-2, -1),
            id="both articles name both",
        ),
        pytest.param(
            "The boys went into the cave near Kelby with their coach on 2 June.",
            "The boys were brought out of the cave near Kelby with their coach on Tuesday.",
            (0, 0),
            id="a date of another week",
        ),
        pytest.param(
            "Ivo Pelt was convicted of the murder in Kelby in April.",
            "Ivo Pelt was sentenced for the murder in Kelby on 25 May 2023.",
            (0, 0),
            id="months of two years",
        ),
        pytest.param(
            "Divers pulled two people from the ferry in Kelby on Thursday.",
            "Of the people on the ferry in Kelby two are missing, the mayor said on Friday.",
            (0, 0),
            id="the day on which somebody said it",
        ),
    ],
)
def test_two_happenings(left: str, right: str, days: tuple[int, int]) -> None:
    """Neither way round is a contradiction found."""
    assert not found(left, right, days)
    assert not found(right, left, days[::-1])


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "The tram strike in Kelby will begin on 9 July, the union said.",
            "The tram strike in Kelby is to begin on 19 July.",
            ("9 July", "19 July"),
        ),
        (
            "The plant in Kelby was last inspected on 12 May.",
            "The plant in Kelby was last inspected on 12 March.",
            ("12 May", "12 March"),
        ),
    ],
)
def test_one_happening(left: str, right: str, values: tuple[str, str]) -> None:
    """What no other day of either article explains is still found."""
    assert found(left, right) == [values]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("They will strike on 9, 10 and 27 September.", [9, 10, 27]),
        ("The strikes of September 9, 10 and 27 in Kelby go ahead.", [9, 10, 27]),
        ("On September 9, 10 people died.", [9]),
        ("By May 3 and 12 officers later, it was over.", [3]),
    ],
)
def test_lists_of_days(text: str, days: list[int]) -> None:
    """Every day of a list is read, and no number that counts something else."""
    assert [moment.day for moment in moments_in(text)] == days


def test_two_people_without_names() -> None:
    """A ninth man is not the first one, and two days are two arrests; one woman has one age."""
    first = "A man of 23 was arrested in Kelby over the bombing."
    assert not found(first, "A ninth man was arrested in Kelby over the bombing.\nThe man, 44, is a cook.")
    assert found(
        "A 43-year-old woman died when a tree fell on her car near Kelby.",
        "Among the dead is a woman whose car was hit by a tree near Kelby; she was 34.",
    ) == [("43", "34")]
