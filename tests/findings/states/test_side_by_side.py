"""Offices and trades that one person has side by side, and people of two ranks."""

import pytest

from tests.findings.states.conftest import Find


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Ines Varga, the deputy prime minister, opened the tunnel.",
            "Ines Varga, the finance minister, opened the tunnel.",
            id="a deputy prime minister with a ministry",
        ),
        pytest.param(
            "Petra Holm, an engineer at the dam, called it safe.",
            "Petra Holm, the dam's spokeswoman, called it safe.",
            id="an engineer who speaks for the firm",
        ),
        pytest.param(
            "The coach, Ole Brandt, blamed the referee.",
            "The assistant coach, Nils Dahl, blamed the referee.",
            id="a coach and his assistant",
        ),
    ],
)
def test_what_goes_together_is_no_contradiction(find: Find, left: str, right: str) -> None:
    assert not [found for found in find(left, right) if found.strong]


def test_two_ministries_of_one_minister_are_a_contradiction(find: Find) -> None:
    found = find(
        "Ines Varga, the health minister, opened the tunnel.",
        "Ines Varga, the finance minister, opened the tunnel.",
    )
    assert [one.kind for one in found if one.strong] == ["role"]
