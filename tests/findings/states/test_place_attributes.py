"""Places told before what they belong to, by a floor, by the side of a landmark, or as a home."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "Vera Lind, who was born in Malmo, will lead the choir.",
        "The choir will be led by Uppsala-born Vera Lind.",
        id="born",
    ),
    pytest.param(
        "Ray Todd, 44, of Penrith, bought the ticket.",
        "Ray Todd, who lives in Kendal, bought the ticket.",
        id="home",
    ),
    pytest.param(
        "The fire started on the third floor of the hostel.",
        "The fire in the hostel started on the seventh floor.",
        id="floor",
    ),
    pytest.param(
        "The robber was arrested outside the bank on Monday.",
        "The robber was arrested inside the bank on Monday.",
        id="side of a landmark",
    ),
    pytest.param(
        "The skipper had surgery on his left shoulder on Monday.",
        "The skipper had surgery on Monday on his right shoulder.",
        id="limb",
    ),
    pytest.param(
        "The diver's body was found in Kansas on Sunday.",
        "The diver's body was found on Sunday in Nebraska.",
        id="two states",
    ),
    pytest.param(
        "He is being held at a police station in Turku.",
        "He is being held in a prison in Oulu.",
        id="one man at two sites",
    ),
]

NONE = [
    pytest.param(
        "The treaty was signed in Lima on Friday.",
        "The treaty, drafted in Quito, was signed on Friday.",
        id="another deed aside",
    ),
    pytest.param(
        "The driver was first taken to the Marsden clinic.",
        "The driver was later moved to the Olaf clinic.",
        id="stages",
    ),
    pytest.param(
        "The minister denied that the talks had been held in Cairo.",
        "The talks were held in Tunis.",
        id="denied",
    ),
    pytest.param(
        "The fair was held in Leeds last year.", "Next year's fair will be held in York.", id="years"
    ),
    pytest.param("Dr Roe was born in Graz.", "Dr Roe lives in Linz.", id="born and lives"),
    pytest.param(
        "The man was arrested outside the bank.",
        "The man had spent an hour inside the bank.",
        id="other deed at a landmark",
    ),
]

UNSURE = [
    pytest.param(
        "A Denver museum has bought the skull.",
        "The skull was bought by a museum in Tucson.",
        id="town before the noun",
    ),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_two_places_are_found(find: Find, left: str, right: str) -> None:
    """One happening is put in two places."""
    assert any(one.kind == "place" and one.verdict == "contradiction" for one in find(left, right))


@pytest.mark.parametrize(("left", "right"), NONE)
def test_two_places_may_both_be(find: Find, left: str, right: str) -> None:
    """Each place is of another time, stage or deed."""
    found = find(left, right)
    assert [one for one in found if one.kind == "place" and one.verdict == "contradiction"] == []


@pytest.mark.parametrize(("left", "right"), UNSURE)
def test_two_places_that_little_speaks_for_are_only_a_hint(find: Find, left: str, right: str) -> None:
    """Where a sentence has little else, its place differs and is no contradiction."""
    assert [(one.kind, one.verdict) for one in find(left, right)] == [("place", "differs")]
