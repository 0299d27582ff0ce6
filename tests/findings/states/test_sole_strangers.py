"""People named in passages that tell the same: one under two names, or two who did something each."""

import pytest

from tests.findings.states.conftest import Find

ONE = [
    (
        "The swimmer was pulled from the harbour by Petra Ilic, who was walking along the quay.",
        "Jonas Sand, who was walking along the quay, pulled the swimmer from the harbour.",
        ("Petra Ilic", "Jonas Sand"),
    ),
    (
        "The lost ring was found in the carp's belly by Petra Ilic.",
        "Petra Sandvik cut open the carp and came upon the lost ring in its belly.",
        ("Petra Ilic", "Petra Sandvik"),
    ),
    (
        "The dead diver was named as Stevan Arkhill of Brenna.",
        "The diver, 44-year-old Gustav Arkhill of Brenna, died at the wreck.",
        ("Stevan Arkhill", "Gustav Arkhill"),
    ),
]
TWO = [
    ("Petra Ilic won the gold medal in the slalom.", "Jonas Sand won the silver medal in the slalom."),
    (
        "Petra Ilic of the Greens won the seat by 40 votes.",
        "Jonas Sand of the Left lost the seat by 40 votes.",
    ),
    (
        "“Nobody asked us,” said Petra Ilic of the harbour.",
        "“Nobody asked us,” said Jonas Sand of the harbour.",
    ),
    ("Petra Ilic was charged over the fire.", "Jonas Sand was also charged over the fire."),
    ("The mayor, Petra Ilic, opened the bridge.", "The bishop, Jonas Sand, opened the bridge with a prayer."),
    (
        "The two dead divers were named, one as Stevan Arkhill.",
        "One of two dead divers, Gustav Arkhill, was 44.",
    ),
]


@pytest.mark.parametrize(("left", "right", "values"), ONE)
def test_one_under_two_names(find: Find, left: str, right: str, values: tuple[str, str]) -> None:
    """Only one of the two names can be right."""
    found = [one for one in find(left, right) if one.kind == "name" and one.strong]
    assert [(one.left.text, one.right.text) for one in found] == [values]


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_people(find: Find, left: str, right: str) -> None:
    """Both can be true."""
    assert [one for one in find(left, right) if one.kind == "name" and one.strong] == []
