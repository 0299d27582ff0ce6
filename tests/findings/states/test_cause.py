"""Causes: two reasons for one thing."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The blaze was caused by a discarded cigarette, the fire brigade said.",
        "A faulty heater caused the blaze, according to the fire brigade.",
        "discarded cigarette",
        "faulty heater",
        id="discarded cigarette / faulty heater",
    ),
    pytest.param(
        "Investigators believe that metal fatigue led to the collapse of the crane.",
        "The crane collapsed because it had been overloaded, investigators said.",
        "metal fatigue",
        "it had been overloaded",
        id="metal fatigue / it had been overloaded",
    ),
    pytest.param(
        "The delay was blamed on a shortage of steel.",
        "The delay was put down to a dispute with a subcontractor.",
        "shortage of steel",
        "dispute with a subcontractor",
        id="shortage of steel / dispute with a subcontractor",
    ),
    pytest.param(
        "The outage, which lasted six hours, was due to a software error.",
        "A cable cut by workmen was to blame for the six-hour outage.",
        "software error",
        "cable cut by workmen",
        id="software error / cable cut by workmen",
    ),
    pytest.param(
        "Heavy rain triggered the landslide above the village.",
        "The landslide above the village was set off by blasting work at a quarry.",
        "Heavy rain",
        "blasting work",
        id="heavy rain / blasting work",
    ),
    pytest.param(
        "A lightning strike was the cause of the forest fire.",
        "The forest fire was started by campers.",
        "lightning strike",
        "campers",
        id="lightning strike / campers",
    ),
    pytest.param(
        "She died of a heart attack, doctors said.",
        "Doctors said she had died of a stroke.",
        "heart attack",
        "stroke",
        id="heart attack / stroke",
    ),
    pytest.param(
        "The plane turned back because of a smell of smoke in the cabin.",
        "The plane turned back because a passenger had fallen ill.",
        "smell of smoke in the cabin",
        "passenger had fallen ill",
        id="smell of smoke in the cabin / passenger had fallen ill",
    ),
    pytest.param(
        "The shortage is the result of a poor harvest.",
        "The shortage stems from a strike at the mills.",
        "poor harvest",
        "strike",
        id="poor harvest / strike",
    ),
    pytest.param(
        "Officials blamed the deaths on contaminated well water.",
        "Officials blamed the deaths on spoiled meat.",
        "contaminated well water",
        "spoiled meat",
        id="contaminated well water / spoiled meat",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_cause_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """Two causes of one thing are found, with the words that conflict as evidence."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [(one.kind, one.left.text, one.right.text) for one in strong] == [
        ("cause", left_value, right_value)
    ]
