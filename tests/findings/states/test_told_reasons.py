"""Reasons told without *because*: in phrases, by doers, in how somebody died, in plain sequence."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "Postal workers in Ghent marched over a new pension.",
        "The march of postal workers in Ghent was sparked by the arrest of a shop steward.",
        id="over a pension",
    ),
    pytest.param(
        "Amid a flu outbreak the abbot of Melk called off the pilgrimage.",
        "The abbot of Melk called off the pilgrimage because the footbridge had been washed away.",
        id="amid an outbreak",
    ),
    pytest.param(
        "With the harbour frozen, the regatta at Narva was cancelled.",
        "The regatta at Narva was cancelled because the insurer had withdrawn.",
        id="with the harbour frozen",
    ),
    pytest.param(
        "The goalkeeper was sent home for smoking in the dormitory.",
        "The goalkeeper was sent home because he had missed two flights.",
        id="for smoking",
    ),
    pytest.param(
        "Barley rose 3 percent on hopes of a Chinese order.",
        "Barley gained 3 percent because hail had flattened the fields in Picardy.",
        id="on hopes",
    ),
    pytest.param(
        "Frost ruined the peaches of Tarragona.",
        "Hail ruined the peaches of Tarragona, growers said.",
        id="what ruined the crop",
    ),
    pytest.param(
        "A barge hit the pylon and the trams in Basel stopped.",
        "Trams in Basel stopped because their drivers had not been paid.",
        id="a plain sequence",
    ),
    pytest.param(
        "A slow clock made the express to Ostend late.",
        "The express to Ostend was late because of a herd of goats.",
        id="made it late",
    ),
    pytest.param(
        "A boycott by the unions explains the low turnout in Tartu.",
        "The low turnout in Tartu was put down to sleet.",
        id="what explains it",
    ),
    pytest.param(
        "Behind the sale of the brewery was a tax bill, its owner said.",
        "The owner sold the brewery because his daughters did not want it.",
        id="what was behind it",
    ),
    pytest.param(
        "The cellist died of diphtheria in 1911.",
        "The cellist drowned in 1911.",
        id="how somebody died",
    ),
    pytest.param(
        "Spectators at the Gent arena waited an hour while engineers mended a scoreboard that had failed.",
        "Spectators at the Gent arena waited an hour because a coach had blocked the tunnel.",
        id="what was mended meanwhile",
    ),
    pytest.param(
        "The fire at the mill broke out at noon. A cigarette was the cause, the brigade said.",
        "The fire at the mill broke out at noon. Officer Nele Haas said a short circuit was the cause.",
        id="who says what the cause was",
    ),
    pytest.param(
        "The start of the regatta was delayed by an hour because of fog.",
        "Rowers had to wait, because the start of the regatta was put back an hour after a bomb scare.",
        id="a reason behind a reason",
    ),
    pytest.param(
        "A guard had left the stable door unbolted, and that is how the bear got out, the circus said.",
        "The bear got out because a storm had torn down the fence, the circus said.",
        id="that is how",
    ),
    pytest.param(
        "A row over a licence set the ferry back by two hours.",
        "The ferry's delay was caused by a strike.",
        id="set back",
    ),
    pytest.param(
        "The minister laid the blame for the outage on an old switch.",
        "The outage was caused by a fallen pylon.",
        id="laid the blame",
    ),
    pytest.param(
        "Pay is part of it, the union said, but what sparked the walkout was the dismissal of a cook.",
        "The walkout was triggered by a new rota.",
        id="but what sparked it",
    ),
    pytest.param(
        "The abbot had died, the coroner said, of a blow to the head.",
        "The abbot died of poisoning.",
        id="behind what is put in",
    ),
]

FAIR = [
    pytest.param(
        "Some of the blame for the outage was put on an old switch.",
        "The outage was caused by a fallen pylon.",
        id="some of the blame",
    ),
    pytest.param(
        "Rescue teams brought the climbers down from the ridge after the collapse of the hut.",
        "The collapse of the hut was caused by snow.",
        id="brought down by rescuers",
    ),
    pytest.param(
        "The Skye ferry was withdrawn because of a broken rudder.",
        "The Mull ferry was withdrawn because of an outbreak of measles.",
        id="two ferries",
    ),
    pytest.param(
        "Bus drivers in Ghent walked out over a new rota.",
        "Tram drivers in Ghent walked out over pay.",
        id="drivers of two sorts",
    ),
    pytest.param(
        "The fire at the tannery was traced to a faulty heater.",
        "The fire at the tannery spread because the hydrants were dry.",
        id="why it began and why it spread",
    ),
    pytest.param(
        "The landslide above Bormio was caused by a week of rain.",
        "The railway was closed because of the landslide above Bormio.",
        id="the cause of a cause",
    ),
    pytest.param(
        "The reading room was closed because of wasps.",
        "The reading room was closed because of insects.",
        id="a sort and one of it",
    ),
    pytest.param(
        "The opposition blamed the blackout on a lack of investment.",
        "The grid company said that the blackout was due to a cyber attack.",
        id="two sides of a quarrel",
    ),
    pytest.param(
        "The quay was closed because of cracks in its wall.",
        "The quay was closed for safety reasons.",
        id="for safety",
    ),
    pytest.param(
        "A baker of 52 died of a heart attack.",
        "His brother died of an overdose.",
        id="two deaths",
    ),
    pytest.param(
        "The school was shut on Monday because the boiler had broken down.",
        "The school was shut on Thursday because of a burst pipe.",
        id="two days",
    ),
    pytest.param(
        "Senator Ida Moor resigned because of her health.",
        "Senator Karl Rehn resigned because of a row about a bridge.",
        id="two who resigned",
    ),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_two_reasons_told_in_any_wording_are_found(find: Find, left: str, right: str) -> None:
    """What only a preposition, a subject or the order of two clauses calls a reason is one."""
    assert [one.kind for one in find(left, right) if one.verdict == "contradiction"] == ["cause"]


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_reasons_of_two_things_are_left_alone(find: Find, left: str, right: str) -> None:
    """Other bearers of a name, other courses, other days and wider words are no contradiction."""
    assert [one for one in find(left, right) if one.verdict == "contradiction" and one.kind == "cause"] == []
