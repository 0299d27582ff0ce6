"""What happens in one place only, told of two places by articles that each know of one."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The stolen statue turned up in a garage in Bergamo on Monday.",
        "Police found the stolen statue in a storage unit in Brescia on Monday.",
        "Bergamo",
        "Brescia",
        id="two towns a stolen statue was found in",
    ),
    pytest.param(
        "The fossil is on display in Seville until Easter.",
        "Visitors queue to see the fossil, on display in Toledo.",
        "Seville",
        "Toledo",
        id="two towns that show a fossil",
    ),
    pytest.param(
        "The injured were taken to a hospital in Graz.",
        "An ambulance took the injured to Linz.",
        "Graz",
        "Linz",
        id="two towns of a hospital",
    ),
    pytest.param(
        "The flight to Oslo made an emergency landing at Hamburg on Friday night.",
        "Smoke in the cabin forced the plane down, and it landed safely in Bremen.",
        "Hamburg",
        "Bremen",
        id="two cities a plane landed in",
    ),
    pytest.param(
        "The satellite lifted off from Florida in May.",
        "The mission was launched from French Guiana in May.",
        "Florida",
        "French Guiana",
        id="two launch sites",
    ),
    pytest.param(
        "The treaty is to be signed in Vienna next week.",
        "A ceremony in Geneva will seal the treaty, the ministers said.",
        "Vienna",
        "Geneva",
        id="two places of a signing",
    ),
    pytest.param(
        "The train from Lyon to Nice stopped in a tunnel for six hours.",
        "A train that runs from Paris to Nice was stuck for six hours.",
        "Lyon",
        "Paris",
        id="two origins of one line",
    ),
    pytest.param(
        "The ferry was bound for Palermo with 300 people on board.",
        "The ferry, on the way from Genoa and due in Naples, had 300 people on board.",
        "Palermo",
        "Naples",
        id="two goals of a ferry",
    ),
    pytest.param(
        "The probe came to rest close to the south pole of the moon.",
        "The probe is lying near the lunar north pole.",
        "south pole",
        "north pole",
        id="two poles",
    ),
    pytest.param(
        "The gunman waited at the rear entrance of the museum.",
        "The gunman had stood at the front door of the museum.",
        "rear entrance",
        "front door",
        id="front and rear",
    ),
    pytest.param(
        "With the money the clerk bought a flat in Seville, the court heard.",
        "The clerk spent the money on a villa in Lisbon, the court heard.",
        "Seville",
        "Lisbon",
        id="two houses bought with one sum",
    ),
    pytest.param(
        "The body of Lena Brandt was found in a ditch by a walker.",
        "A walker discovered the body of Lena Brandt in a barn.",
        "a ditch",
        "barn",
        id="two sites of one body",
    ),
    pytest.param(
        "The yacht went down about forty miles south-west of Cape Wrath.",
        "The yacht sank 40 miles north-west of Cape Wrath.",
        "south-west",
        "north-west",
        id="two bearings at one distance",
    ),
    pytest.param(
        "The stranded passengers slept in a terminal, the airline said.",
        "The airline said the stranded passengers had spent the night in a hotel.",
        "a terminal",
        "hotel",
        id="two places where passengers slept",
    ),
]
FAIR = [
    pytest.param(
        "The landslide struck a hamlet in the Swiss Alps.",
        "The landslide struck the Alpine hamlet of Oberried.",
        id="the adjective of a place",
    ),
    pytest.param(
        "One of the injured was taken to a hospital in Graz.",
        "The driver, whose sister lives in Linz, was taken to a hospital in Graz.",
        id="one hospital",
    ),
    pytest.param(
        "The bones will be on display in Seville from Monday.",
        "The bones, on display in Toledo until last year, move to Seville on Monday.",
        id="a display that moves",
    ),
    pytest.param(
        "The plane landed safely in Lyon on Friday night.",
        "The plane landed safely in France on Friday night.",
        id="a city and its country",
    ),
    pytest.param(
        "The plane landed in Miami on Friday night.",
        "The plane landed in Florida on Friday night.",
        id="a city and its state",
    ),
    pytest.param(
        "The plane was diverted to Hamburg on Friday night.",
        "A plane of the same airline had landed in Bremen with smoke on board a year ago.",
        id="another landing",
    ),
    pytest.param(
        "The train runs from Paris to Nice.",
        "The train, which comes from Lille, had left Paris on time for Nice.",
        id="a stop on the way",
    ),
    pytest.param(
        "The two sides stood at the northern entrance and shouted.",
        "Vans were parked at the southern entrance of the stadium.",
        id="two entrances of other things",
    ),
    pytest.param(
        "The body of Lena Brandt was found in a car by a walker.",
        "The body of Lena Brandt was found in the boot by a walker.",
        id="the boot of the car",
    ),
    pytest.param(
        "Osprey-4 is docked at the forward port of the station.",
        "Osprey-3 is docked at the aft port of the station.",
        id="two craft of one series",
    ),
    pytest.param(
        "The yacht sank 40 miles south of Cape Wrath.",
        "The yacht sank some 40 miles south-west of Cape Wrath.",
        id="one bearing, told more exactly",
    ),
    pytest.param(
        "The body of Lena Brandt was found in a ditch.",
        "The body of Jonas Wirth was found in a barn.",
        id="two bodies",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_two_places_of_what_has_one_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """Each article knows one place, and they do not lie in each other."""
    strong = [one for one in find(left, right) if one.verdict == "contradiction" and one.kind == "place"]
    assert [(one.left.text, one.right.text) for one in strong] == [(left_value, right_value)]


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_places_that_can_both_be_are_left_alone(find: Find, left: str, right: str) -> None:
    """A place that holds the other, another event and another person are no contradiction."""
    assert [one for one in find(left, right) if one.verdict == "contradiction" and one.kind == "place"] == []
