"""Denials with bounds: of what stretch of time, of whom and of what question something is denied."""

import pytest

from tests.findings.states.conftest import Find

BOTH_TRUE = [
    # what had not been so since a year was so in that year
    ("Vesk had not won a title since the 2009 Harbour Cup.", "Vesk won his third title in 2009."),
    ("The volcano has not erupted since 1984.", "The volcano erupted in 1984, burying two villages."),
    ("The two leaders have not met since March.", "The two leaders met in March to sign the accord."),
    ("The crater had not erupted for forty years.", "The crater erupted on Sunday."),
    # a question nobody can answer is no denial
    ("It was still not clear who killed Berg or why.", "Berg was killed by men who envied her."),
    ("Police do not know who shot Berg.", "Berg was shot as she left a restaurant."),
    # whose statement, whose wife
    (
        "Mr Holm made no statement after the talks.",
        "After the talks with Mr Holm, the rebel leader issued an angry statement.",
    ),
    (
        "Mr Berg was taken away and his wife has not been told of the charges.",
        "Ada Holm's wife was told of the charges on Monday.",
    ),
    # to the press, and with somebody
    ("Mr Holm told reporters on Tuesday that he was pleased.", "Mr Holm has not spoken with Ms Berg."),
    # a clause behind *but* has a subject of its own
    (
        "At least eight people were taken to hospital.",
        "No one was hurt in the square, but eight people, both marchers and police officers, had been "
        "taken to two hospitals.",
    ),
    ("The jury's deliberations lasted two days.", "The fire was not started deliberately."),
    ("The opening was put off until May.", "A lack of money held up the opening."),
]
CONFLICTS = [
    ("The two leaders have not met since March.", "The two leaders have met twice since March."),
    ("The silo has not been inspected since it was built.", "The silo was inspected in the spring."),
    ("Mr Holm issued no statement after the talks.", "Mr Holm issued an angry statement after the talks."),
    ("Mr Berg's wife was told of the charges.", "Mr Berg's wife was not told of the charges."),
    ("It is not true that Holm killed Berg.", "Holm killed Berg."),
    (
        "Mr Holm spoke to reporters outside the court.",
        "Mr Holm did not speak to reporters outside the court.",
    ),
    ("No one was hurt, but eight houses were destroyed.", "No one was hurt, and no houses were destroyed."),
]


@pytest.mark.parametrize(("left", "right"), BOTH_TRUE)
def test_what_lies_outside_a_denial_is_none(find: Find, left: str, right: str) -> None:
    """Neither of two orders shows a contradiction of what happened."""
    for one, two in ((left, right), (right, left)):
        assert not [
            finding
            for finding in find(one, two)
            if finding.kind in ("polarity", "status") and finding.verdict == "contradiction"
        ]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_what_lies_within_a_denial_is_found(find: Find, left: str, right: str) -> None:
    """Both orders show one."""
    for one, two in ((left, right), (right, left)):
        assert "contradiction" in {finding.verdict for finding in find(one, two)}
