"""Names: one person or thing under two names."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The victim was identified as Maria Lehmann, a 34-year-old teacher.",
        "Police named the victim as Martina Lehmann, a 34-year-old teacher.",
        "Maria Lehmann",
        "Martina Lehmann",
        id="maria lehmann / martina lehmann",
    ),
    pytest.param(
        "The rescue was led by Captain Arne Solheim of the coast guard.",
        "Coast guard captain Arne Solberg led the rescue.",
        "Arne Solheim",
        "Arne Solberg",
        id="arne solheim / arne solberg",
    ),
    pytest.param(
        "The winner of the prize, novelist Clara Ibsen, thanked her editor.",
        "Novelist Clara Jensen, who won the prize, thanked her editor.",
        "Clara Ibsen",
        "Clara Jensen",
        id="clara ibsen / clara jensen",
    ),
    pytest.param(
        "The ferry Northern Star ran aground shortly before dawn with 120 people aboard.",
        "The ferry Northern Light ran aground shortly before dawn with 120 people on board.",
        "Northern Star",
        "Northern Light",
        id="northern star / northern light",
    ),
    pytest.param(
        "The contract went to the Danish firm Holm & Sons.",
        "The Danish company Lund & Sons won the contract.",
        "Holm",
        "Lund",
        id="holm / lund",
    ),
    pytest.param(
        "The dead man was named as Oskar Blom, 48.",
        "Police named the dead man as Oskar Brandt, 48.",
        "Oskar Blom",
        "Oskar Brandt",
        id="oskar blom / oskar brandt",
    ),
    pytest.param(
        "The new director, Leon Marsh, starts in June.",
        "The new director, Noel Marsh, starts in June.",
        "Leon Marsh",
        "Noel Marsh",
        id="leon marsh / noel marsh",
    ),
    pytest.param(
        "The research was led by Professor Ida Strom of the university.",
        "Professor Eva Strom of the university led the research.",
        "Ida Strom",
        "Eva Strom",
        id="ida strom / eva strom",
    ),
    pytest.param(
        "The storm, named Freya, reached the coast at noon.",
        "The storm, named Greta, reached the coast at noon.",
        "Freya",
        "Greta",
        id="freya / greta",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_name_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """One under two names is found, with the words that conflict as evidence."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [(one.kind, one.left.text, one.right.text) for one in strong] == [
        ("name", left_value, right_value)
    ]
