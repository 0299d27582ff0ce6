"""Figures that their own words call a part, weights in pounds and ounces, and what changes within a day."""

import datetime

import pytest

from tests.findings.values.pairs import told

DAY = datetime.date(2025, 6, 20)


def found(left: str, right: str) -> list[tuple[str, str]]:
    """The contradictions between two texts of one day."""
    return [
        (finding.left, finding.right)
        for finding in told(left, right, left_day=DAY, right_day=DAY)
        if finding.verdict == "contradiction"
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Ivo Pelt is charged with three counts of wire fraud and one of theft in Kelby.",
            "Ivo Pelt faces four felony counts in Kelby.",
        ),
        (
            "The bodies of 17 climbers were recovered on Mount Kelby.",
            "An avalanche on Mount Kelby killed at least 18 climbers.",
        ),
        (
            "The searchers in Kelby had worked for more than 24 hours.",
            "Crews in Kelby were working 12-hour shifts.",
        ),
        (
            "Kelby Air's pilots began a 48-hour strike.",
            "Kelby Air is to cancel flights on at least five days.",
        ),
        (
            "Shares fell in Kelby: Ardo lost 12 percent, Morn 14 percent and Sult almost 6 percent.",
            "The price of a share in Kelby is 18 percent above that of Thursday.",
        ),
        (
            "The boys were rescued from the cave in Kelby after 17 days.",
            "The rescue of the boys from the cave in Kelby ended an 18-day ordeal.",
        ),
        ("The baby born in Kelby weighs 7lbs 3oz.", "The baby born in Kelby weighs 7 pounds, 3 ounces."),
        (
            "Pelt Motors agreed to a $14 billion settlement in 2016.",
            "In 2017 Pelt Motors agreed to pay $4 billion.",
        ),
    ],
)
def test_parts_and_others(left: str, right: str) -> None:
    """Neither way round is a contradiction found."""
    assert not found(left, right)
    assert not found(right, left)


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        (
            "Ivo Pelt is charged with three counts of wire fraud in Kelby.",
            "Ivo Pelt is charged with five counts of wire fraud in Kelby.",
            ("three", "five"),
        ),
        (
            "The baby born in Kelby weighs 7lbs 3oz.",
            "The baby born in Kelby weighs 8 pounds, 9 ounces.",
            ("7lbs 3oz", "8 pounds, 9 ounces"),
        ),
        (
            "The strike in Kelby lasted 17 days.",
            "The strike in Kelby lasted 21 days.",
            ("17 days", "21 days"),
        ),
    ],
)
def test_wholes(left: str, right: str, values: tuple[str, str]) -> None:
    """Of the same whole, two figures are still found."""
    assert found(left, right) == [values]
