"""One question of place, answered with two places by articles that share few words."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "Rovers play their next match in Cardiff.",
        "Their next game is in Swansea.",
        "Cardiff",
        "Swansea",
        id="where the next match is",
    ),
    pytest.param(
        "The painting was sold at auction in Zurich in May.",
        "In Geneva the hammer came down on the painting.",
        "Zurich",
        "Geneva",
        id="where something was sold",
    ),
    pytest.param(
        "The bridge collapsed at Telford on Monday.",
        "The footbridge that gave way stood in Walsall.",
        "Telford",
        "Walsall",
        id="where a bridge fell",
    ),
    pytest.param(
        "The plane was flying from Bergen in Norway to Leeds when a window cracked.",
        "The jet had 140 people on board. It had taken off from Oslo two hours earlier.",
        "Bergen",
        "Oslo",
        id="where a plane took off",
    ),
    pytest.param(
        "The ferry was bound for Rijeka after stops at two islands.",
        "The ferry struck a rock at noon. It was on its way to Split.",
        "Rijeka",
        "Split",
        id="where it was going",
    ),
    pytest.param(
        "Snow swept three skiers down the north face of Mount Serrat on Sunday.",
        "Three skiers were caught on the south side of Mount Serrat.",
        "north face",
        "south side",
        id="the side of a mountain",
    ),
    pytest.param(
        "The captain was treated in hospital in Chur on Sunday evening.",
        "The captain was flown to a hospital in Basel, and his crew went home.",
        "Chur",
        "Basel",
        id="where somebody was treated",
    ),
    pytest.param(
        "The shelter for those who fled is in the town of Malvern Cross.",
        "Hundreds of people are sleeping in the churches of Ostrand, where a shelter was opened.",
        "Malvern Cross",
        "Ostrand",
        id="where people found shelter",
    ),
    pytest.param(
        "The goods train was on its way from Lodz to a sawmill.",
        "The goods train had set out from Gdansk in the morning.",
        "Lodz",
        "Gdansk",
        id="where a train came from",
    ),
    pytest.param(
        "The ministers met on Friday at the Varga palace.",
        "The ministers met at the railway museum in Sorrel, where police closed a road.",
        "Varga palace",
        "railway museum",
        id="where a meeting was held",
    ),
    pytest.param(
        "The tanker was on its way from Rotterdam to Gdynia.",
        "The tanker was sailing from Rotterdam to Klaipeda when it lost power.",
        "Gdynia",
        "Klaipeda",
        id="where a ship was going",
    ),
    pytest.param(
        "The lorry was heading for Dover when it overturned.",
        "The lorry was on its way to Felixstowe when it tipped over.",
        "Dover",
        "Felixstowe",
        id="where a lorry was going",
    ),
    pytest.param(
        "The pit, called Ferncliff, belongs to the state and lies in Gdansk.",
        "Candles burned outside the Ferncliff colliery in Poznan.",
        "Gdansk",
        "Poznan",
        id="where a mine lies",
    ),
    pytest.param(
        "The damaged ferry was towed to Rijeka for repairs.",
        "Tugs brought the crippled ferry to Pula, where the company has its yard.",
        "Rijeka",
        "Pula",
        id="where a ferry was brought",
    ),
    pytest.param(
        "Marek Sorin was arrested in Lille after a tip-off.",
        "Police caught up with Sorin in Nantes.",
        "Lille",
        "Nantes",
        id="where somebody was caught",
    ),
    pytest.param(
        "Coach Kwame Boadi was born in Accra.",
        "Kwame Boadi, a man from Kumasi, has coached the side since May.",
        "Accra",
        "Kumasi",
        id="where somebody was born",
    ),
    pytest.param(
        "The suspect was arrested at Leeds airport as he waited for a flight.",
        "The suspect was picked up at Bristol airport before his flight.",
        "Leeds airport",
        "Bristol airport",
        id="where somebody was arrested",
    ),
    pytest.param(
        "The coach was bound for Ostend, the operator said.",
        "They were on their way to Bruges, where rooms had been booked.",
        "Ostend",
        "Bruges",
        id="the only goal each tells of, in sentences with nothing in common",
    ),
    pytest.param(
        "The sword will be on show in Lima.",
        "The sword, found by a diver, is now on display in Cusco.",
        "Lima",
        "Cusco",
        id="where something is shown",
    ),
]

NONE = [
    pytest.param(
        "The tanker set out from Gdansk on Friday.",
        "The tanker was on its way to Rotterdam.",
        id="where a journey began and where it was to end",
    ),
    pytest.param(
        "The firm has gas fields in Oman, which it means to sell.",
        "The firm has said little of the gas field in Gabon.",
        id="several of a kind",
    ),
    pytest.param(
        "The opening was a key part of the interim treaty both islands signed at the White House last month.",
        "It was stuck in stalled talks until the interim treaty, signed last month in Washington, came.",
        id="a seat of power and its town",
    ),
    pytest.param(
        "The jury at Oron's high court found the banker guilty of murder.",
        "The banker was found guilty of murder by a jury in the High Court.",
        id="a court with and without its town",
    ),
    pytest.param(
        "The captain was treated in hospital in Chur.",
        "The captain, a man from Basel, is 52.",
        id="a hospital's town and a birthplace",
    ),
    pytest.param(
        "Flights to Oslo will end this week.",
        "Flights to Bergen ended last week.",
        id="flights to two towns are several",
    ),
    pytest.param(
        "They called off a planned summit in Vienna last month.",
        "In June, they held a summit in Geneva.",
        id="summits of two months",
    ),
    pytest.param(
        "The explosion at a paint factory in Tarrow hurt nine workers.",
        "The explosion was heard in Selby, six kilometres away.",
        id="what happened in a town and was heard in another",
    ),
    pytest.param(
        "The singer Ana Reis was born in Porto.",
        "The drummer Luis Melo was born in Braga.",
        id="birthplaces of two people",
    ),
    pytest.param(
        "The ministers ended a day of talks in Lisbon on Friday.",
        "The ministers met in the Portuguese capital on Friday.",
        id="a capital by its country",
    ),
    pytest.param(
        "The party was held at the Hotel Astra.",
        "The party was held in the ballroom of the hotel.",
        id="a room of the building",
    ),
    pytest.param(
        "The talks began in Cairo.",
        "The talks moved to Doha.",
        id="talks that moved",
    ),
    pytest.param(
        "The first leg was played in Turin.",
        "The return match will be played in Madrid.",
        id="a match and the return match",
    ),
    pytest.param(
        "Evacuees slept in a school in Lugo.",
        "Evacuees were also taken to a sports hall in Vigo.",
        id="one shelter more",
    ),
    pytest.param(
        "The vaccine was tested in Brazil, Peru and Kenya.",
        "The vaccine was tested in Mombasa and Kisumu, its maker said.",
        id="several countries and their towns",
    ),
    pytest.param(
        "The plane took off from Oslo.",
        "The plane landed in Bergen.",
        id="where a plane took off and landed",
    ),
    pytest.param(
        "None of his successors will feel bound to stay, said Cardinal Jean Lorme of Lille.",
        "Names often heard include Cardinal Kofi Mensa of Ghana and Cardinal Ugo Ruta of Italy.",
        id="bearers of one title and their towns",
    ),
    pytest.param(
        "The shelter is in a school gym in Marl.",
        "Four hundred people slept in the school's gym at the shelter.",
        id="a building and its town",
    ),
    pytest.param(
        "The coach was bound for Ostend. A second one was heading for Bruges.",
        "They were on their way to Bruges, where rooms had been booked.",
        id="a goal the other article tells of too",
    ),
]


@pytest.mark.parametrize(("left", "right", "first", "second"), CONFLICTS)
def test_two_places_for_one_question_are_found(
    find: Find, left: str, right: str, first: str, second: str
) -> None:
    places = [(found.left.text, found.right.text) for found in find(left, right) if found.strong]
    assert (first, second) in places
    turned = [(found.left.text, found.right.text) for found in find(right, left) if found.strong]
    assert (second, first) in turned


@pytest.mark.parametrize(("left", "right"), NONE)
def test_places_that_can_both_be_are_no_contradiction(find: Find, left: str, right: str) -> None:
    assert not [found for found in find(left, right) if found.strong and found.kind == "place"]
