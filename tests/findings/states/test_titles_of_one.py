"""One person under a rank, a shortened title or the name of a team is no other person's office."""

import datetime

import pytest

from lavreader.compare.story import Story
from tests.findings.values.pairs import report

DAY = datetime.date(2025, 6, 20)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The minister asked National Police Commissioner Ada Holm to act within three days.",
            "The minister asked national police commissioner General Ada Holm to act within three days.",
            id="rank before the name",
        ),
        pytest.param(
            "Carl Zander, an assistant commissioner of the Border Police, said the driver was unhurt.",
            "Asst. Commissioner Carl Zander said that the driver of the lorry was unhurt.",
            id="shortened",
        ),
        pytest.param(
            "Agent Mara Lindt was jailed for two years over the bribes.",
            "Mara Lindt, the player manager, was jailed for two years over the bribes.",
            id="a player's agent",
        ),
        pytest.param(
            "The Humber Falcons lost. Humber team president Kevin Garin wept on Saturday.",
            "The Humber Falcons lost. Kevin Garin, the Falcons team president, wept on Saturday.",
            id="a town and its team",
        ),
    ],
)
def test_no_other_office(left: str, right: str) -> None:
    found = Story((report(left, DAY), report(right, DAY))).compare(0, 1).findings
    assert not [one for one in found if one.kind == "role" and one.strong]


def test_another_office_is_still_found() -> None:
    left = "The police commissioner, Ada Holm, said on Monday that the driver was unhurt."
    right = "The mayor, Ada Holm, said on Monday that the driver was unhurt."
    found = Story((report(left, DAY), report(right, DAY))).compare(0, 1).findings
    assert [one.verdict for one in found if one.kind == "role"] == ["contradiction"]


def test_number_ten_denies_nothing() -> None:
    left = "Former No 10 adviser Ada Holm was jailed for 18 months over the letters."
    right = "Ada Holm, once an adviser to the prime minister, was jailed for 18 months over the letters."
    found = Story((report(left, DAY), report(right, DAY))).compare(0, 1).findings
    assert not [one for one in found if one.kind == "polarity"]
