"""What one article denies and the other tells in other words that cover all the denial says."""

import pytest

from .conftest import Find


@pytest.mark.parametrize(
    ("denial", "telling"),
    [
        ("Not a single barn was hit by the hail.", "The hail hit dozens of barns."),
        (
            "The firm did not buy back any shares in May.",
            "In May the group bought back 2m euros of its own stock.",
        ),
        ("It was not the janitor who locked the gate.", "The janitor locked the gate."),
        ("None of the three sisters saw the fire.", "The three sisters saw the fire from the bridge."),
        ("The mast sold in June is not from the wreck.", "The mast sold in June is from the wreck."),
        ("In the town of Arden, the mayor says, not one bakery shut.", "Four bakeries in Arden shut."),
        ("He did not have time to put on a helmet.", "He had put on a helmet."),
        ("Neither the bishop nor the dean knew of the loan.", "The bishop knew of the loan."),
        ("Guards searched the barn without a warrant.", "Guards who searched the barn carried a warrant."),
    ],
)
def test_a_telling_that_covers_a_denial_contradicts_it(find: Find, denial: str, telling: str) -> None:
    for one, two in ((denial, telling), (telling, denial)):
        assert any(finding.verdict == "contradiction" for finding in find(one, two))


@pytest.mark.parametrize(
    ("denial", "telling"),
    [
        ("The firm bought back no shares in Chile.", "The firm bought back bonds in Chile."),
        ("It was not only the janitor who locked the gate.", "The janitor locked the gate."),
        (
            "The tenant had no permit at the time of the raid.",
            "The tenant got a permit a year after the raid.",
        ),
        ("No trace of lead was seen in the horse.", "Traces of zinc were seen in the horse."),
        ("The mayor will not speak at the fair.", "The mayor's brother will speak at the fair."),
        ("They had the chance to score.", "They did not score."),
        ("Lecce had never beaten Bari until Sunday.", "Lecce beat Bari."),
        ("Not all of the guests wore masks.", "Some of the guests wore masks."),
    ],
)
def test_a_telling_of_something_else_does_not(find: Find, denial: str, telling: str) -> None:
    for one, two in ((denial, telling), (telling, denial)):
        assert not [finding for finding in find(one, two) if finding.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Malta signed the pact on tuna; Cyprus did not.", "Cyprus signed the pact on tuna."),
        ("The miners were freed unhurt.", "Two of the miners were hurt when they were freed."),
        ("The rangers, who carried no guns, drove off.", "Armed rangers drove off."),
        (
            "Senator Bo Lind travelled to Riga unaccompanied.",
            "Senator Bo Lind was accompanied to Riga by an aide.",
        ),
    ],
)
def test_what_an_auxiliary_or_an_adjective_denies(find: Find, left: str, right: str) -> None:
    for one, two in ((left, right), (right, left)):
        assert any(finding.verdict == "contradiction" for finding in find(one, two))
