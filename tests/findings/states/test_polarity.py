"""Polarity: said to be so, and said not to be."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The mayor ruled out raising the price of tickets before the end of the year.",
        "Ticket prices will be raised before the end of the year, the mayor said.",
        "ruled out raising",
        "will be raised",
        id="ruled out raising / will be raised",
    ),
    pytest.param(
        "The sprinkler system failed to go off, the fire service reported.",
        "The sprinkler system went off, the fire service said.",
        "failed to go off",
        "went off",
        id="failed to go off / went off",
    ),
    pytest.param(
        "Inspectors found no trace of the chemical in the drinking water.",
        "Traces of the chemical were found in the drinking water, inspectors said.",
        "found no trace",
        "were found",
        id="found no trace / were found",
    ),
    pytest.param(
        "Neither of the two pilots had been drinking, tests showed.",
        "Tests showed that one of the two pilots had been drinking.",
        "had been drinking",
        "had been drinking",
        id="had been drinking / had been drinking",
    ),
    pytest.param(
        "The museum was not insured against theft, its director Anneke Vos admitted.",
        "The museum was fully insured against theft, said its director, Anneke Vos.",
        "was not insured",
        "was fully insured",
        id="was not insured / was fully insured",
    ),
    pytest.param(
        "No warning was issued before the dam was opened, residents complained.",
        "A warning was issued before the dam was opened, residents said.",
        "No warning was issued",
        "A warning was issued",
        id="no warning was issued / a warning was issued",
    ),
    pytest.param(
        "The bridge had been inspected in the spring, the transport ministry said.",
        "The bridge had not been inspected since it was built, according to the transport ministry.",
        "had been inspected",
        "had not been inspected",
        id="had been inspected / had not been inspected",
    ),
    pytest.param(
        "The two leaders shook hands before the talks began.",
        "The two leaders did not shake hands before the talks.",
        "shook",
        "did not shake",
        id="shook / did not shake",
    ),
    pytest.param(
        "The hospital has enough beds for all patients, its director said.",
        "The hospital does not have enough beds for all patients, according to its director.",
        "has",
        "does not have",
        id="has / does not have",
    ),
    pytest.param(
        "The driver of the lorry was arrested on suspicion of causing death by dangerous driving.",
        "The lorry driver has not been arrested, police said.",
        "was arrested",
        "has not been arrested",
        id="was arrested / has not been arrested",
    ),
    pytest.param(
        "The second engine did not fail, investigators found.",
        "According to investigators, the second engine failed too.",
        "did not fail",
        "failed",
        id="did not fail / failed",
    ),
    pytest.param(
        "The minister has not seen the report.",
        "The minister has read and seen the report.",
        "has not seen",
        "seen",
        id="has not seen / seen",
    ),
    pytest.param(
        "Her family was not told about the operation.",
        "Her family had been told about the operation.",
        "was not told",
        "had been told",
        id="was not told / had been told",
    ),
    pytest.param(
        "Nobody on the bus was hurt.",
        "Three people on the bus were slightly hurt.",
        "Nobody on the bus was hurt",
        "Three people on the bus were slightly hurt",
        id="nobody on the bus was hurt / three people on the bus were slightly hurt",
    ),
    pytest.param(
        "Masks will no longer be required on trains.",
        "Masks will still be required on trains.",
        "will no longer be required",
        "will still be required",
        id="will no longer be required / will still be required",
    ),
    pytest.param(
        "The suspect had no previous convictions.",
        "The suspect had previous convictions for theft.",
        "had no previous convictions",
        "had previous convictions",
        id="had no previous convictions / had previous convictions",
    ),
    pytest.param(
        "The club denied that a contract had been signed, and no contract was signed.",
        "A contract was signed, the club confirmed.",
        "no contract was signed",
        "A contract was signed",
        id="no contract was signed / a contract was signed",
    ),
    pytest.param(
        "Engineers were unable to restart the reactor.",
        "Engineers managed to restart the reactor.",
        "were unable to restart",
        "managed to restart",
        id="were unable to restart / managed to restart",
    ),
    pytest.param(
        "The tower was never finished.",
        "The tower was finished in the spring.",
        "was never finished",
        "was finished",
        id="was never finished / was finished",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_polarity_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """What one says happened and the other denies is found, with the words that conflict as evidence."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [(one.kind, one.left.text, one.right.text) for one in strong] == [
        ("polarity", left_value, right_value)
    ]
