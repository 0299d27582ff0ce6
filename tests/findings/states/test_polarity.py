"""Polarity: said to be so, and said not to be."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The old lighthouse was not damaged in the 2019 storm and only needed new paint.",
        "The old lighthouse was badly damaged in the storm and had to be rebuilt stone by stone.",
        "was not damaged",
        "was badly damaged",
        id="in the 2019 storm / in the storm",
    ),
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
        "Neither of the two pilots had been drinking",
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
        id="nobody on the bus was hurt / three people on the bus were sl",
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
    pytest.param(
        "Officials insist that the tap water is safe, and no cases of illness have been reported.",
        "Eleven cases of illness have been reported to officials.",
        "no cases of illness have been reported",
        "Eleven cases of illness have been reported",
        id="no cases of illness have been reported / eleven cases of ill",
    ),
    pytest.param(
        "The lifeboat was not equipped with a radio.",
        "The lifeboat was equipped with a radio.",
        "was not equipped",
        "was equipped",
        id="was not equipped / was equipped",
    ),
    pytest.param(
        "Only one of the exits was locked.",
        "None of the exits was locked.",
        "the exits was locked",
        "None of the exits was locked",
        id="the exits was locked / none of the exits was locked",
    ),
    pytest.param(
        "The council has never approved such a request.",
        "The council has approved such a request before.",
        "has never approved",
        "has approved",
        id="has never approved / has approved",
    ),
    pytest.param(
        "The painting will be returned to the family.",
        "The painting will not be returned to the family.",
        "will be returned",
        "will not be returned",
        id="will be returned / will not be returned",
    ),
    pytest.param(
        "The reserve goalkeeper played despite his injury.",
        "The reserve goalkeeper did not play because of his injury.",
        "played",
        "did not play",
        id="played / did not play",
    ),
    pytest.param(
        "Voters supported the plan by a large margin.",
        "Voters did not support the plan.",
        "supported",
        "did not support",
        id="supported / did not support",
    ),
    pytest.param(
        "The two companies have signed the contract.",
        "The two companies have not yet signed the contract.",
        "have signed",
        "have not yet signed",
        id="have signed / have not yet signed",
    ),
    pytest.param(
        "The court found no evidence of fraud.",
        "The court found evidence of fraud.",
        "found no evidence",
        "found evidence",
        id="found no evidence / found evidence",
    ),
    pytest.param(
        "The lock had been tampered with, police said.",
        "The lock had not been tampered with, police said.",
        "had been tampered",
        "had not been tampered",
        id="had been tampered / had not been tampered",
    ),
    pytest.param(
        "The city will not raise rents next year.",
        "The city will raise rents next year.",
        "will not raise",
        "will raise",
        id="will not raise / will raise",
    ),
    pytest.param(
        "The alarm rang.",
        "The alarm did not ring.",
        "rang",
        "did not ring",
        id="rang / did not ring",
    ),
    pytest.param(
        "The team was allowed to train on the pitch.",
        "The team was not allowed to train on the pitch.",
        "was allowed",
        "was not allowed",
        id="was allowed / was not allowed",
    ),
    pytest.param(
        "Doctors expect her to make a full recovery.",
        "Doctors do not expect her to make a full recovery.",
        "make",
        "not expect her to make",
        id="make / make",
    ),
    pytest.param(
        "There were no children on the bus.",
        "There were nine children on the bus.",
        "were",
        "were",
        id="were / were",
    ),
    pytest.param(
        "There is no danger to the public, the mayor said.",
        "There is a danger to the public, the mayor said.",
        "is",
        "is",
        id="is / is",
    ),
    pytest.param(
        "The head of the bank has stepped down.",
        "The head of the bank has refused to step down.",
        "has stepped down",
        "has refused to step down",
        id="has stepped down / has refused to step down",
    ),
    pytest.param(
        "The vaccine was approved by the agency.",
        "The agency refused to approve the vaccine.",
        "was approved",
        "refused to approve",
        id="was approved / refused to approve",
    ),
    pytest.param(
        "The singer has recovered and will perform tonight.",
        "The singer is still ill and will not perform tonight.",
        "will perform",
        "will not perform",
        id="will perform / will not perform",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_polarity_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """What one says happened and the other denies is found, with the words that conflict."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [(one.kind, one.left.text, one.right.text) for one in strong] == [
        ("polarity", left_value, right_value)
    ]
