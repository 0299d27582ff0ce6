"""Two ends of a journey are a contradiction only where one traveller may have made it."""

import pytest

from tests.findings.states.conftest import Find


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The trawler Mary Ann was towed to Peterhead.",
            "The trawler Nordsund was towed to Aberdeen.",
            id="two names",
        ),
        pytest.param(
            "Flight 90 to Helsinki was cancelled.",
            "Flight 91 to Stockholm was cancelled.",
            id="two flights",
        ),
        pytest.param(
            "The tanker was diverted to Antwerp.",
            "A container ship was diverted to Rotterdam.",
            id="two sorts of ships",
        ),
        pytest.param(
            "Flight 212 was bound for Chicago from Boston.",
            "Investigators were on their way from Washington.",
            id="a plane and those who come to look at it",
        ),
        pytest.param(
            "Some of the refugees were sent to Graz.",
            "Others of the refugees were sent to Linz.",
            id="parts of a group",
        ),
        pytest.param(
            "The plane was bound for Geneva.",
            "The plane landed in Bordeaux after smoke filled the cabin.",
            id="where it was to go and where it landed",
        ),
        pytest.param(
            "The tanker was carrying oil from Basra.", "The tanker was towed to Muscat.", id="from and to"
        ),
        pytest.param(
            "A Vienna flight turned back because a passenger fell ill.",
            "Most of the diverted flights ended up in Munich.",
            id="one flight and many others",
        ),
        pytest.param(
            "The president's jet landed in Lima.",
            "The foreign minister's plane landed in Quito.",
            id="two offices",
        ),
        pytest.param(
            "Supporters travelled from Naples to the match.",
            "Rival supporters travelled from Turin to the match.",
            id="two groups",
        ),
    ],
)
def test_journeys_of_two_travellers_are_no_contradiction(find: Find, left: str, right: str) -> None:
    assert not [found for found in find(left, right) if found.strong and found.kind == "place"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The plane was diverted to Cork after a passenger fell ill.",
            "After a passenger fell ill, the jet was diverted to Shannon.",
            id="where it was diverted to",
        ),
        pytest.param(
            "The flight was bound for Toronto.",
            "The jet was on its way to Montreal when the engine failed.",
            id="where it was to go",
        ),
        pytest.param(
            "The freighter Larkspur was towed to Bilbao.",
            "Tugs brought the Larkspur into Santander.",
            id="one ship by name",
        ),
        pytest.param(
            "The refugees were flown to Athens.", "The refugees were flown to Rome.", id="one group"
        ),
        pytest.param(
            "Eleven coaches were diverted, most of them to Ghent.",
            "Most of the diverted coaches ended up in Lille.",
            id="most of one group",
        ),
    ],
)
def test_journeys_of_one_traveller_are_a_contradiction(find: Find, left: str, right: str) -> None:
    assert "place" in [found.kind for found in find(left, right) if found.strong]
