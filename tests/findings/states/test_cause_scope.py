"""Scope of reasons: of what a reason is told, and what stands beside it and is none."""

import pytest

from tests.findings.states.conftest import Find

BOTH_TRUE = [
    ("The keeper was dragged to her death by a bear.", "A bear killed the keeper as tourists looked on."),
    ("The bridge fell as commuters waited in cars.", "The bridge fell because two bolts had rusted."),
    ("The chief gave thanks to the volunteers.", "The town was saved because the wind had turned."),
    ("The riots began after police shot a man.", "The riots ended because it rained for three days."),
    (
        "The party forced him to resign over the budget, but then relented after members protested.",
        "He was forced to resign after a quarrel over spending.",
    ),
    (
        "He blamed the fire on his youth and on drink.",
        "He blamed the fire on a faulty heater.",
    ),
    (
        "The opening was put off because the agency could not afford it.",
        "Financing problems delayed the opening.",
    ),
    ("Doctors could not explain why the boy died.", "The boy died of sepsis."),
    ("She drowned as her friends slept.", "She died because her heart failed."),
]
CONFLICTS = [
    ("The bridge fell because of heavy rain.", "The bridge fell because two bolts had rusted."),
    ("The riots began after police shot a man.", "The riots began because of a rise in the price of bread."),
    (
        "The match was in doubt for days, but was called off because of fog.",
        "The match was called off because of a strike.",
    ),
    ("He blamed the fire on drink and on nothing else.", "He blamed the fire on a faulty heater."),
]


@pytest.mark.parametrize(("left", "right"), BOTH_TRUE)
def test_what_is_no_reason_of_the_same_is_no_conflict(find: Find, left: str, right: str) -> None:
    """Neither of two orders shows a contradiction of causes."""
    for one, two in ((left, right), (right, left)):
        assert not [
            finding
            for finding in find(one, two)
            if finding.kind == "cause" and finding.verdict == "contradiction"
        ]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_two_reasons_of_one_thing_are_found(find: Find, left: str, right: str) -> None:
    """Both orders show them."""
    for one, two in ((left, right), (right, left)):
        assert "cause" in {finding.kind for finding in find(one, two) if finding.verdict == "contradiction"}
