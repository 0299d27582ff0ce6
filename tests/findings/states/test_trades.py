"""Trades: what somebody without a name does for a living."""

import pytest

from tests.findings.states.conftest import Find

TRADES = [
    (
        "The first patient, a fisherman aged 29, was taken to hospital on 2 April.",
        "A schoolteacher, the first patient, was taken to hospital on April 2.",
        "the first patient",
    ),
    (
        "A viola player broke her wrist as the orchestra hurried out of the pit.",
        "One member of the orchestra, a cellist, broke her wrist on the way out of the pit.",
        "who broke her wrist",
    ),
    (
        "The purse was handed in by a retired postman who had found it in the park.",
        "A baker found the purse in the park and handed it in.",
        "the finder",
    ),
    (
        "She thanked her mother, who had sold the car to pay for a camera.",
        "She thanked her father, who had sold the car to pay for a camera.",
        "a parent",
    ),
]
OTHER_TRADES = [
    (
        "Among the dead was a nurse from the town.",
        "A teacher from the town was among the dead.",
        "two of the dead",
    ),
    (
        "A nurse, 34, was hurt when the tram left the rails.",
        "A baker, 52, was hurt when the tram left the rails.",
        "two ages",
    ),
    (
        "His brother said the family was relieved.",
        "His sister said the family was relieved.",
        "relatives who speak",
    ),
    (
        "A doctor treated her on the platform.",
        "A surgeon treated her on the platform.",
        "one trade in two words",
    ),
    (
        "The driver was hurt and a passenger died when the car hit a wall.",
        "A passenger died when the car hit a wall.",
        "both told of",
    ),
    (
        "A firefighter was hurt when the roof fell in.",
        "A police officer was hurt when glass fell on her.",
        "two who were hurt",
    ),
    (
        "A retired teacher who lives nearby heard the bang.",
        "A student on her way home heard the bang.",
        "two who heard it",
    ),
    (
        "The victim was a 34-year-old nurse from Leeds.",
        "A teacher, 34, from York, was also killed.",
        "another victim",
    ),
]


@pytest.mark.parametrize(("left", "right"), [pytest.param(*case[:2], id=case[2]) for case in TRADES])
def test_somebody_without_a_name_has_one_trade(find: Find, left: str, right: str) -> None:
    """Two trades in sentences that tell the same of somebody are a contradiction."""
    assert [one.kind for one in find(left, right) if one.strong] in (["role"], ["attribution"])


@pytest.mark.parametrize(("left", "right"), [pytest.param(*case[:2], id=case[2]) for case in OTHER_TRADES])
def test_two_people_have_two_trades(find: Find, left: str, right: str) -> None:
    """Where there may be two people nothing is called a contradiction."""
    assert [(one.kind, one.left.text, one.right.text) for one in find(left, right) if one.strong] == []
