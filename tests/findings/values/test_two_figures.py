"""Figures of two sides, of two times or worked out from each other, and days the words around tell apart."""

import datetime

import pytest

from lavreader.compare.story import Story
from tests.findings.values.pairs import report

DAY = datetime.date(2025, 6, 20)


def found(left: str, right: str) -> list[tuple[str, str]]:
    """The contradictions between two texts of one day, by grounds and by many signs."""
    story = Story((report(left, DAY), report(right, DAY)))
    return [
        (finding.left.text, finding.right.text)
        for finding in story.compare(0, 1).findings
        if finding.verdict == "contradiction"
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The new tram in Kelby runs 520 km in summer.", "In winter the tram in Kelby runs 390 km."),
        (
            "Half of the pupils in Kelby passed.",
            "Girls in Kelby did better: 56 per cent passed, and 44 of boys.",
        ),
        (
            "The bridge in Kelby will cost 90 million euros, of which the state pays half.",
            "The state gives 45 million euros for the bridge in Kelby.",
        ),
        (
            "The Kelby prize of $1m is shared by two women.",
            "Each of the women gets $500,000 with the Kelby prize.",
        ),
        (
            "Ida and Jan Pelt of Kelby have four children.",
            "Ida and Jan Pelt of Kelby have three sons and a daughter.",
        ),
        ("Kelby has 900 inhabitants.", "Nearly half of Kelby, some 430 inhabitants, signed."),
        (
            "The storm left 80,000 homes in Kelby without power.",
            "In Kelby 12,000 homes were still without power.",
        ),
        (
            "Around 60 firefighters fought the Kelby fire at its height.",
            "By night 20 firefighters were at the Kelby fire.",
        ),
        (
            "Kelby Air pays each passenger 250 euros.",
            "Kelby Air pays 600 euros for long flights, 250 for short ones.",
        ),
        (
            "The rate in Kelby was cut to 4.25 per cent.",
            "The rate in Kelby had been at 4.75 per cent since August.",
        ),
        ("Kelby got 1,100 complaints in a week.", "Kelby got 300 complaints on the first day."),
        (
            "The Kelby rocket lifts off at 9.30am local time.",
            "The Kelby rocket lifts off at 1.30pm British time.",
        ),
        ("Inflation in Kelby was 4 per cent in March.", "Inflation in Kelby fell to 3.6 per cent in April."),
        ("Applications in Kelby open on 2 April.", "Applicants in Kelby have until 30 April."),
        (
            "The last eclipse in Kelby was in August 1999.",
            "The next eclipse in Kelby will be in August 2026.",
        ),
        ("The Kelby tunnel was to end in May 2025.", "The Kelby tunnel will now end in 2027."),
        (
            "The tram strike in Kelby began on Monday.",
            "Drivers in Kelby voted on Friday to begin a tram strike.",
        ),
    ],
)
def test_no_contradiction(left: str, right: str) -> None:
    """Neither way round is a contradiction found."""
    assert not found(left, right)
    assert not found(right, left)


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "The bridge in Kelby cost 90 million euros.",
            "The bridge in Kelby cost 45 million euros.",
            ("90 million euros", "45 million euros"),
        ),
        (
            "The storm left 80,000 homes in Kelby without power.",
            "The storm cut power to 12,000 homes in Kelby.",
            ("80,000", "12,000"),
        ),
        (
            "The rate in Kelby was cut to 4.25 per cent.",
            "The rate in Kelby was cut to 4.75 per cent.",
            ("4.25 per cent", "4.75 per cent"),
        ),
    ],
)
def test_contradiction(left: str, right: str, values: tuple[str, str]) -> None:
    """Of the same thing at the same time, two figures are still found."""
    assert found(left, right) == [values]
