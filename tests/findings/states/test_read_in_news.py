"""What reads like an answer in ordinary news and is none: punishments, several places, questions."""

import datetime

import pytest

from lavreader.compare.story import Story
from tests.findings.values.pairs import report

DAY = datetime.date(2025, 6, 20)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Judge Ivo Pelt sentenced Jan Roe on Friday to 22 years in prison.",
            "Judge Pelt passed the sentence on Jan Roe on Friday in a Kelby courtroom.",
        ),
        (
            "Nineteen leaders are expected to appear in two Spanish courts on Thursday.",
            "The leaders must appear at the High Court on Thursday.",
        ),
        (
            "The plane crashed into the sea after taking off from Kelby.",
            "Teams scoured the sea off Kelby for signs of what brought down the plane.",
        ),
        (
            "Ida Pelt had said that police believed they knew who the bomber was.",
            "Jan Roe, the chief constable, said police believed the bomber acted alone.",
        ),
        ("Morn Foods rose by 26 percent.", "Morn Foods announced a plan to cut costs amid falling sales."),
        ("Morn lost three people in the accident at Kelby.", "It was not the first such accident at Kelby."),
        ("The fire in Kelby began in the attic.", "A fire broke out at the cathedral in Kelby."),
    ],
)
def test_no_contradiction(left: str, right: str) -> None:
    """Neither way round is a contradiction found."""
    for one, two in ((left, right), (right, left)):
        found = Story((report(one, DAY), report(two, DAY))).compare(0, 1).findings
        assert [finding for finding in found if finding.verdict == "contradiction"] == []
