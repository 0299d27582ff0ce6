"""Attributions: one deed of two doers."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The inquiry was ordered by the transport minister.",
        "The inquiry was ordered by the prime minister.",
        "the transport minister",
        "the prime minister",
        id="the transport minister / the prime minister",
    ),
    pytest.param(
        "Mayor Ana Ruiz unveiled the plan for the new tram line on Monday.",
        "Councillor Jorge Pena unveiled the plan for the new tram line on Monday.",
        "Ana Ruiz",
        "Jorge Pena",
        id="ana ruiz / jorge pena",
    ),
    pytest.param(
        "The alarm was raised by the night watchman, who smelled smoke.",
        "It was a cleaner who smelled smoke and raised the alarm.",
        "the night watchman",
        "a cleaner",
        id="the night watchman / a cleaner",
    ),
    pytest.param(
        "A nurse at the clinic noticed the mistake and informed the parents.",
        "The mistake was noticed by a pharmacist, who told the parents.",
        "A nurse",
        "a pharmacist",
        id="a nurse / a pharmacist",
    ),
    pytest.param(
        "The bridge was designed by Hanna Kessler.",
        "The bridge was designed by Hanna Keller.",
        "Hanna Kessler",
        "Hanna Keller",
        id="hanna kessler / hanna keller",
    ),
    pytest.param(
        "The goalkeeper, Tim Vogel, was blamed for the defeat by coach Ralf Stein.",
        "Captain Jan Peters blamed the goalkeeper, Tim Vogel, for the defeat.",
        "Ralf Stein",
        "Jan Peters",
        id="ralf stein / jan peters",
    ),
    pytest.param(
        "The proposal was drawn up by the finance minister.",
        "The proposal was drawn up by the interior minister.",
        "the finance minister",
        "the interior minister",
        id="the finance minister / the interior minister",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_attribution_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """One deed laid to two is found, with the words that conflict."""
    (strong,) = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    # Of two names it may be said as well that one of them is wrong.
    assert strong.kind in ("attribution", "name")
    assert strong.left.text.endswith(left_value)
    assert strong.right.text.endswith(right_value)


TOLD = [
    (
        "The lift was never serviced, the caretaker said.",
        "Firefighters said the lift had never been serviced.",
    ),
    (
        "According to the pathologist, the sailor drowned within minutes.",
        "The sailor drowned within minutes, according to the prosecutor.",
    ),
    (
        "Tenants were told by the council that the smoke was harmless.",
        "Tenants were told by the firm's manager that the smoke was harmless.",
    ),
    (
        "A study by the University of Oslo shows that commuters sleep badly on trains.",
        "Commuters sleep badly on trains, a study by the University of Turin shows.",
    ),
    (
        "Rents will fall by spring, builders' leader Olga Frey predicted.",
        "Economist Tim Roth said that rents would fall by spring.",
    ),
    (
        '"Passengers deserve cleaner carriages," said MP Rosa Lund.',
        "The regulator, Railcheck, said passengers deserved cleaner carriages.",
    ),
    ("The mayor blamed the leak on rusty pipes.", "Engineers blamed the leak on rusty pipes."),
    (
        "It was the abbot, Ivo Lenz, who told reporters that the bells had been sold to a dealer.",
        "Organist Marta Kuhn told reporters that the bells had been sold to a dealer.",
    ),
    (
        "Nobody checked the ropes, retired guide Leo Matt told the inquest.",
        "According to warden Ruth Gall, nobody checked the ropes.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TOLD)
def test_one_statement_told_by_two(find: Find, left: str, right: str) -> None:
    assert any(f.kind == "attribution" and f.verdict == "contradiction" for f in find(left, right))


AGREED = [
    ("The police said the lift had failed.", "Police chief Dan Reed said the lift had failed."),
    ("Officials said the lift had failed.", "A spokesman for the council said the lift had failed."),
    ("The mayor said the lift was safe.", "The engineer said the lift was unsafe."),
    ("The mayor said the lift had failed.", "Engineers agreed with the mayor that the lift had failed."),
    ("The mayor and the engineer said the lift had failed.", "The lift had failed, the engineer said."),
    ("His brother said the family was relieved.", "His sister said the family was relieved."),
    ("Nurse Ana Wolf said the drugs had come late.", "Warden Tom Pell said the blankets had come late."),
    (
        "The pilot, Per Moe, said the engine had failed.",
        "Inspector Kari Lie said the engine had failed, as the pilot had told her.",
    ),
]


@pytest.mark.parametrize(("left", "right"), AGREED)
def test_two_who_may_both_have_told_it(find: Find, left: str, right: str) -> None:
    assert not any(f.kind == "attribution" and f.verdict == "contradiction" for f in find(left, right))
