"""Who and what a statement is about where the words around its verb leave that open."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "A guard was questioned by detectives; he was never under arrest.",
        "The guard was led away in handcuffs.",
        id="he is somebody without a name",
    ),
    pytest.param(
        "Disgraced banker Olaf Berg was led away in handcuffs.",
        "Olaf Berg was never under arrest.",
        id="a participle before the name",
    ),
    pytest.param(
        "The lorry, she added, had been within the speed limit.",
        "The lorry was travelling at nearly twice the speed limit.",
        id="the teller between commas",
    ),
    pytest.param(
        "Theatre head Mona Hale, on 90,000 euros a year, has been suspended.",
        "Mona Hale remains in post.",
        id="a price between commas",
    ),
    pytest.param(
        "The main library was not open on Monday.",
        "The main library was open on Monday.",
        id="not behind to be",
    ),
    pytest.param(
        "There were cheers when Rui Prado walked out, cleared of fraud.",
        "Rui Prado was convicted of fraud.",
        id="a participle behind a clause",
    ),
    pytest.param(
        "Olaf Berg left with his lawyer. Judges let the 61-year-old go home.",
        "Olaf Berg was taken into custody.",
        id="an age for a name",
    ),
    pytest.param(
        "RIGA - Latvia's transport minister, Ilze Vanaga, resigned on Tuesday.",
        "Ilze Vanaga has been fired.",
        id="a hyphen for the dash of a dateline",
    ),
    pytest.param(
        "The block's owner, Sami Daher, was arrested on Monday.",
        "The owner, Mr Daher, is a dentist in active practice. He has not been arrested, prosecutors said.",
        id="a Mr is no first name",
    ),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_the_one_who_is_meant_is_found(find: Find, left: str, right: str) -> None:
    """Both orders show a conflict."""
    for one, two in ((left, right), (right, left)):
        assert any(finding.verdict == "contradiction" for finding in find(one, two))


TRAPS = [
    pytest.param(
        "The driver of the lorry was arrested.", "The driver of the bus was never under arrest.", id="drivers"
    ),
    pytest.param(
        "The block's owner, Sami Daher, was arrested.",
        "The tenant, Mr Nassar, is a dentist. He has not been arrested, prosecutors said.",
        id="two with a Mr",
    ),
    pytest.param("A guard was arrested.", "The mayor was never under arrest.", id="roles"),
    pytest.param("The plant in Osk will close.", "The bakery in Lund will stay open.", id="places"),
    pytest.param("The elder brother was jailed.", "The younger brother walked free.", id="brothers"),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_others_are_left_alone(find: Find, left: str, right: str) -> None:
    """Two people, or two things, of one kind may fare in two ways."""
    for one, two in ((left, right), (right, left)):
        assert not [finding for finding in find(one, two) if finding.verdict == "contradiction"]
