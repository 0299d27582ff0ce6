"""Two places are a contradiction only where both articles put the same thing there."""

import pytest

from tests.findings.states.conftest import Find

TWO_THINGS = [
    pytest.param(
        "The driver was taken to hospital in Graz.",
        "The passengers were taken to hospital in Linz.",
        id="who drove and who came along",
    ),
    pytest.param(
        "Snow fell in Turin on Sunday.", "Rain fell in Milan on Sunday.", id="snow here and rain there"
    ),
    pytest.param(
        "The company has a factory in Derby.",
        "The company's factory in Crewe was searched.",
        id="two factories of one company",
    ),
    pytest.param(
        "Rockets were launched from ships in the eastern Mediterranean.",
        "The airfield was used to launch a drone attack in eastern Aleppo.",
        id="other things launched",
    ),
    pytest.param(
        "A memorial service was held at the cathedral.",
        "A reception was held at the town hall.",
        id="two ceremonies",
    ),
    pytest.param(
        "Production will move to Brno, the firm said.",
        "The office will be transferred to Graz, the firm said.",
        id="two things moved",
    ),
    pytest.param(
        "The president met nurses at the clinic.",
        "The president met teachers at the town hall.",
        id="two groups somebody met",
    ),
    pytest.param(
        "The first blast hit a market in Basra.",
        "The second blast hit a mosque in Mosul.",
        id="the first and the second of several",
    ),
    pytest.param(
        "Schools in Kent stayed shut because of the snow.",
        "Schools in Surrey stayed shut because of the snow.",
        id="every county has its own schools",
    ),
    pytest.param(
        "Rents rose sharply in Munich.", "Rents rose slightly in Berlin.", id="every city has its own rents"
    ),
    pytest.param(
        "The landslip cut off four villages in Carinthia.",
        "The landslip cut off nine villages in Tyrol.",
        id="two counts",
    ),
    pytest.param(
        "The film has not been released in Germany.",
        "The film was released in France.",
        id="where something is not",
    ),
    pytest.param(
        "The band will play in Dublin in June.",
        "The band played in Belfast on Friday.",
        id="what is to come and what is over",
    ),
    pytest.param(
        "The victims were buried in Lyon.",
        "A memorial service was held in Paris.",
        id="a burial and a service",
    ),
    pytest.param(
        "The team from Porto won the cup.",
        "The team won its first match in Braga.",
        id="where a team is from and where it played",
    ),
    pytest.param(
        "The landslide killed four people in Bergamo.",
        "The landslide killed one person in Brescia.",
        id="those killed in each of two towns",
    ),
    pytest.param(
        "The evacuees slept in the school gymnasium.",
        "The evacuees slept in the sports hall.",
        id="one hall in two words",
    ),
    pytest.param(
        "The hearing is being held at the courthouse.",
        "The hearing is being held at the court.",
        id="one court in two words",
    ),
]


@pytest.mark.parametrize(("left", "right"), TWO_THINGS)
def test_other_things_in_other_places_are_no_contradiction(find: Find, left: str, right: str) -> None:
    assert not [found for found in find(left, right) if found.strong]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The driver was taken to hospital in Graz.",
            "The driver was taken to hospital in Linz.",
            id="one driver",
        ),
        pytest.param(
            "The ship ran aground off Malta with 40 people on board.",
            "The freighter ran aground off Crete with 40 people on board.",
            id="one ship in two words",
        ),
        pytest.param(
            "Police in Marseille arrested the suspect.",
            "Police in Toulouse arrested the suspect.",
            id="one man caught by the police of a place",
        ),
        pytest.param(
            "The concert was held at the cathedral.",
            "The concert was held at the town hall.",
            id="one concert",
        ),
        pytest.param(
            "Assembly will move to a plant in Brno, Czechia, that the firm opened in 2021.",
            "Work will be transferred to Graz, Austria, where the firm has room.",
            id="work that is moved",
        ),
        pytest.param(
            "The treaty is to be signed in October, in Nairobi.",
            "The grand signing will be in Kampala in October.",
            id="a deed as a noun and as a verb",
        ),
        pytest.param(
            "The coach was travelling from Porto to Braga when it left the road.",
            "The coach had set off from Aveiro at noon, the operator said.",
            id="where a journey begins, whatever the word for going",
        ),
    ],
)
def test_one_thing_in_two_places_is_a_contradiction(find: Find, left: str, right: str) -> None:
    assert [found.kind for found in find(left, right) if found.strong] == ["place"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The bridge fell when the ship crashed into a pier.",
            "Divers looked for six men missing after a freighter hit the bridge, causing it to fall.",
            id="hitting a pier and being hit by a ship",
        ),
        pytest.param(
            "The road was shut because of a wildfire.",
            "The road was shut because of thick smoke.",
            id="a fire and its smoke",
        ),
    ],
)
def test_a_cause_told_from_its_other_side_is_the_same(find: Find, left: str, right: str) -> None:
    assert not [found for found in find(left, right) if found.strong and found.kind == "cause"]
