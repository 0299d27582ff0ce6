"""The sides of a deal or a crash, offices somebody was named to, nations behind a name, work on the side."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The cottage's buyer, Nell Ash, knew nothing of the damp.",
        "Nell Ash, who sold the cottage, knew nothing of the damp.",
        id="buyer and seller",
    ),
    pytest.param(
        "Omar Ruiz was the pilot of the glider.",
        "The glider's only passenger was Omar Ruiz.",
        id="pilot and passenger",
    ),
    pytest.param(
        "Ida Noor has been named finance director of the brewery.",
        "The brewery has made Ida Noor its chief operating officer.",
        id="named to two offices",
    ),
    pytest.param(
        "Norwegian skater Liv Moe won the race.", "The race was won by Liv Moe of Sweden.", id="of a country"
    ),
    pytest.param(
        "Rolf Kerr, the victim, was taken to hospital.",
        "Rolf Kerr, who is accused of the stabbing, was taken to hospital.",
        id="victim and accused",
    ),
    pytest.param(
        "A German tourist was found dead in a hostel on Friday.",
        "The tourist found dead in the hostel on Friday was a Dutch man.",
        id="nation of a stranger",
    ),
    pytest.param(
        "Anna Hill, a vet, saved the dog.",
        "Anna Hill, who lives nearby, was a nurse before she saved the dog. Anna Hill is a nurse.",
        id="a surname that is a place's word",
    ),
]

NONE = [
    pytest.param(
        "“He went to the shots,” said Brian Harvel, the police chief of Allon, on Saturday.",
        "The gunman was killed in Allon, Brian Harvel, the city's police chief, said on Saturday.",
        id="a town by its name and as the city",
    ),
    pytest.param(
        "The Italian coach praised his team on Friday.",
        "A German coach praised his team on Friday.",
        id="whose coach",
    ),
    pytest.param(
        "A Swedish company bought the yard.",
        "The yard was bought by a Danish company.",
        id="nations of firms",
    ),
    pytest.param(
        "Paul Orr, a plumber, saved the girl.",
        "Paul Orr, a volunteer firefighter, saved the girl.",
        id="beside a trade",
    ),
    pytest.param(
        "Sergeant Max Day was cleared.",
        "Max Day, who is now an inspector, was cleared.",
        id="now another rank",
    ),
    pytest.param(
        "Rosa Lund, a cook, found the purse.", "The cleaner said Rosa Lund found the purse.", id="who tells"
    ),
    pytest.param("Jo Vane is a postman.", "Jo Vane trained as a chef.", id="learnt"),
    pytest.param(
        "Amy Cole, a dentist, was unhurt.",
        "The driver, Amy Cole, was unhurt.",
        id="at the wheel with a trade",
    ),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_two_roles_are_found(find: Find, left: str, right: str) -> None:
    """Nobody is both."""
    assert any(one.kind == "role" and one.verdict == "contradiction" for one in find(left, right))


@pytest.mark.parametrize(("left", "right"), NONE)
def test_two_roles_may_be_of_one(find: Find, left: str, right: str) -> None:
    """Both can be told of one person."""
    found = find(left, right)
    assert [one for one in found if one.kind == "role" and one.verdict == "contradiction"] == []
