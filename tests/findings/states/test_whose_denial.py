"""Denials: of whom, of what and of when one is, so that it is known what it denies."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    ("The port stayed open throughout the storm.", "The port was closed for seven hours on Sunday."),
    ("Everyone on board was rescued.", "Two sailors drowned."),
    ("The founder sold his shares.", "The founder kept all his shares."),
    ("The pound strengthened against the dollar.", "The pound weakened against the dollar."),
    ("The singer missed the rehearsal.", "The singer took part in the rehearsal."),
    ("The board did not discuss a cut.", "The board discussed a larger cut."),
    ("The bank lifted its growth forecast.", "The bank lowered its forecast for growth."),
    ("The firm raised its profit forecast.", "The firm cut its forecast for profit."),
    ("The firm no longer owns the mine.", "The firm still owns the mine."),
    ("No party signed the letter.", "Two parties signed the letter."),
    ("The council refused planning consent for the tower.", "Councillors granted planning consent."),
]
BOTH_TRUE = [
    ("The airport stayed open throughout the storm.", "The airport was closed for two years after the war."),
    ("The road stayed closed all night.", "The road was open for an hour before the storm."),
    ("All passengers on the ferry survived.", "One passenger of the yacht was killed."),
    ("The founder sold half his shares.", "The founder kept the rest of his shares."),
    ("The pound strengthened against the dollar.", "The pound weakened against the euro."),
    ("Our priority is no longer to get Varga out, she said.", "The departure of Varga was a priority."),
    ("The embassy no longer sees the visit as a priority.", "The embassy saw the visit as a priority."),
    ("The island is no longer inhabited.", "The island was inhabited by fishermen."),
    ("A group of officers issued a statement.", "No political groups issued a statement."),
    ("A branch of the army issued a declaration.", "No parties or aid groups issued statements in support."),
    ("The Interior Ministry issued a statement.", "No party issued a statement in support of the coup."),
    ("No opposition parties attended the opening.", "The ruling party attended the opening."),
    ("No foreign firms took part.", "Three firms took part."),
    ("A police unit fired shots.", "No army units fired shots."),
    ("The committee refused planning consent.", "The full council granted planning consent."),
    ("The district court acquitted him.", "The appeal court convicted him."),
    ("The ministers did not discuss a larger cut.", "The ministers discussed a cut."),
    ("The bank raised its growth forecast.", "The bank lowered its forecast for inflation."),
    ("The witness did not see the driver.", "The witness saw the car."),
    ("Sales rose in Europe.", "Sales fell in Asia."),
    ("The road has reopened.", "The road was closed overnight."),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_a_denial_of_the_same_is_a_contradiction(find: Find, left: str, right: str) -> None:
    """Who denies a thing of any sort denies one of a certain sort, and what stayed so was never otherwise."""
    assert "contradiction" in {finding.verdict for finding in find(left, right)}


@pytest.mark.parametrize(("left", "right"), BOTH_TRUE)
def test_a_denial_of_another_is_none(find: Find, left: str, right: str) -> None:
    """Another group, another body, a narrower thing or a time before is not what was denied."""
    assert "contradiction" not in {
        finding.verdict for finding in find(left, right) if finding.kind in ("polarity", "status")
    }
