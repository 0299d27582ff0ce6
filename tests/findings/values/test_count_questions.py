"""Counts told in two constructions meet where they answer one question, and only there."""

import datetime

import pytest

from lavreader.compare.story import Story
from tests.findings.values.pairs import report

DAY = datetime.date(2025, 6, 20)


def found(left: str, right: str) -> list[str]:
    """The kinds of the contradictions between two texts of one day."""
    story = Story((report(left, DAY), report(right, DAY)))
    return [finding.kind for finding in story.compare(0, 1).findings if finding.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The number of strikers at Pelt Mill in Kelby stood at 310.",
            "About 370 workers took part in the strike at Pelt Mill in Kelby.",
        ),
        ("The Lyra theatre in Kelby seats 700.", "The 950-seat Lyra theatre in Kelby has opened."),
        ("Pelt Mill's 350-strong workforce will go.", "Pelt Mill employs 520."),
        ("The ferry Halvard was carrying 212.", "There were 248 passengers aboard the ferry Halvard."),
        ("Ms Varga won Kelby with a majority of 4,118.", "Ms Varga won Kelby by 1,732 votes."),
        ("Of the 27 crew of the Tern, 21 were saved.", "Eighteen of the crew of the Tern were saved."),
        ("Ivo Pelt, 47, drowned in Kelby.", "Ivo Pelt, a man in his thirties, drowned in Kelby."),
        ("The Pelt deficit narrowed from £8m to £5m.", "The Pelt deficit narrowed to £3m."),
    ],
)
def test_one_question(left: str, right: str) -> None:
    assert found(left, right)
    assert found(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The new school in Kelby has room for 900.", "Some 640 pupils go to the new school in Kelby."),
        ("Ms Varga won Kelby with a majority of 4,118.", "Ms Varga took Kelby with 16,322 votes."),
        ("Ms Varga polled 12,404.", "The rival of Ms Varga won 11,092 votes."),
        ("Complaints to Pelt Gas rose to 1,260.", "Pelt Gas upheld 310 complaints."),
        ("Pelt Mill employs 1,450.", "The strike at Pelt Mill involved 600 workers."),
        ("Pelt Mill will cut its workforce from 520 to 350.", "Pelt Mill will cut 170 jobs."),
        ("The dead, four of them children, were buried in Kelby.", "Eleven dead were buried in Kelby."),
        ("Thefts in Kelby fell from 310 to 268.", "There were 268 thefts in Kelby."),
    ],
)
def test_two_questions(left: str, right: str) -> None:
    assert not found(left, right)
    assert not found(right, left)
