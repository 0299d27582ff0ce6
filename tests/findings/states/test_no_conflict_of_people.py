"""People of whom two passages tell otherwise and who are two, or one by two of his titles."""

import pytest

from tests.findings.states.conftest import Find

TRAPS = [
    pytest.param(
        "She came to the throne after the death of her father, King Peter VI.",
        "She became heir when her uncle, King Edward VIII, abdicated.",
        id="the number of a king is no surname",
    ),
    pytest.param(
        "The first ceasefire of 2014 was mediated by Norway.",
        "Qatar mediated the talks.",
        id="mediators of two ceasefires",
    ),
    pytest.param(
        "The talks were mediated by Qatar and Egypt.",
        "Egyptian mediators said the talks would go on.",
        id="two mediators, one named",
    ),
    pytest.param(
        "Elin Holm, head of sales and marketing, left the firm.",
        "Marketing director Elin Holm left the firm.",
        id="head of two departments",
    ),
    pytest.param(
        "Judge Ruth Kessler sentenced him to four years.",
        "Prosecutor Simon Kessler had asked for six years.",
        id="a judge and a prosecutor of one name",
    ),
    pytest.param(
        "Anneke Vos, the museum's director, told the council that the painting had been insured.",
        "Museum director Anneke Vos said the painting had been insured.",
        id="anneke vos, the museum's director, told the council that the",
    ),
    pytest.param(
        "Anneke Vos, who has run the museum since 2015, praised the guards.",
        "Anneke Vos, an art historian, praised the guards.",
        id="anneke vos, who has run the museum since 2015, praised the g",
    ),
    pytest.param(
        "Police chief Tom Weller said the road would reopen on Friday.",
        "Tom Weller, a senior police officer, said the road would reopen on Friday.",
        id="police chief tom weller said the road would reopen on friday",
    ),
    pytest.param(
        "Economist Lena Fischer expects prices to fall.",
        "Lena Fischer, a professor at the university, expects prices to fall.",
        id="economist lena fischer expects prices to fall.",
    ),
    pytest.param(
        "Spokeswoman Carla Diaz said the flight was delayed.",
        "Spokesman Ben Foster said the flight was delayed.",
        id="spokeswoman carla diaz said the flight was delayed.",
    ),
    pytest.param(
        "Judge Ruth Adler sentenced Brandt to two years.",
        "Ruth Adler, who presided over the trial, sentenced Brandt to two years.",
        id="judge ruth adler sentenced brandt to two years.",
    ),
    pytest.param(
        "The foreign minister, Jan Kott, will travel to Rome.",
        "Deputy foreign minister Eva Lind will travel to Rome.",
        id="the foreign minister, jan kott, will travel to rome.",
    ),
    pytest.param(
        "The alarm was raised by a neighbour at 3 am.",
        "A neighbour named Ann Lowe, a nurse, raised the alarm at 3 am.",
        id="the alarm was raised by a neighbour at 3 am.",
    ),
    pytest.param(
        "Tove Lind heads the water board.",
        "Tove Lind, chairwoman of the water board, spoke first.",
        id="tove lind heads the water board.",
    ),
    pytest.param(
        "A spokesman for the ministry said the road was safe.",
        "A spokeswoman for the ministry said the road was safe.",
        id="a spokesman for the ministry said the road was safe.",
    ),
    pytest.param(
        "Smith scored the first goal.",
        "Jones scored the second goal.",
        id="smith scored the first goal.",
    ),
    pytest.param(
        "Ana Ruiz presented the budget.",
        "Jorge Pena presented the figures for tourism.",
        id="ana ruiz presented the budget.",
    ),
    pytest.param(
        "President Silva welcomed the ruling.",
        "Opposition leader Costa criticised the ruling.",
        id="president silva welcomed the ruling.",
    ),
    pytest.param(
        "Goalkeeper Luka Peric was injured.",
        "Luka Peric, the team's captain, was injured.",
        id="goalkeeper luka peric was injured.",
    ),
    pytest.param(
        "The boy's grandfather reported him missing.",
        "The boy's uncle searched for him in the woods.",
        id="the boy's grandfather reported him missing.",
    ),
    pytest.param(
        "Colm Byrne, president of the union, spoke.",
        "Union leader Colm Byrne spoke.",
        id="colm byrne, president of the union, spoke.",
    ),
    pytest.param(
        "Erik Lund scored the winner.",
        "Erik Lund's brother Olaf scored in extra time.",
        id="erik lund scored the winner.",
    ),
    pytest.param(
        "Rosa Klein, 40, and Rita Klein, 38, run the bakery.",
        "Rita Klein found the purse.",
        id="rosa klein, 40, and rita klein, 38, run the bakery.",
    ),
    pytest.param(
        "Judge Miriam Katz fined the firm.",
        "Judge Paul Stern fined the driver.",
        id="judge miriam katz fined the firm.",
    ),
    pytest.param(
        "The mayor of Dorn, Lise Holm, spoke.",
        "The mayor of Varde, Ole Krag, spoke.",
        id="the mayor of dorn, lise holm, spoke.",
    ),
    pytest.param(
        "Sabine Frei works at the zoo in Bern.",
        "Sabine Frei studied in Zurich.",
        id="sabine frei works at the zoo in bern.",
    ),
    pytest.param(
        "Health minister Rana Aziz opened the clinic.",
        "Finance minister Lina Haddad paid for the clinic.",
        id="health minister rana aziz opened the clinic.",
    ),
    pytest.param(
        "She knew the victim's sister.",
        "She did not know the victim.",
        id="she knew the victim's sister.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_nothing_is_called_a_contradiction(find: Find, left: str, right: str) -> None:
    """Both passages can be true."""
    assert [finding for finding in find(left, right) if finding.verdict == "contradiction"] == []
