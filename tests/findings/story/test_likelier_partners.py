"""Contradictions between sentences that have likelier partners in the other article are only a hint."""

import pytest

from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Evidence, Finding, FindingKind, Row
from lavreader.compare.partner_doubts import weighed_by_partners
from tests.comparison.articles import article

HERE = (0, 0)


def finding(kind: FindingKind) -> Finding:
    """A contradiction between the first sentences of two articles."""
    return Finding(
        kind, "contradiction", 0.7, Evidence(0, 0, 4, "shut"), Evidence(0, 0, 4, "open"), "They differ."
    )


def weighed(kind: FindingKind, alignment: Alignment) -> Finding:
    """The contradiction after a look at which sentences of the two articles are more alike."""
    left, right = article("shut today", source="left"), article("open today", source="right")
    return weighed_by_partners(finding(kind), left, right, alignment, Background((left, right)))


def likeness(left: int, right: int) -> dict[tuple[int, int], float]:
    """How alike sentences are where so many are likelier partners of the two first ones."""
    ours = {(0, 1 + at): 0.6 for at in range(left)}
    return {HERE: 0.2} | ours | {(1 + at, 0): 0.6 for at in range(right)}


@pytest.mark.parametrize(
    ("kind", "left", "right", "verdict"),
    [
        ("status", 0, 0, "contradiction"),
        ("status", 3, 0, "contradiction"),
        ("status", 4, 0, "differs"),
        ("status", 1, 1, "differs"),
        ("polarity", 1, 0, "contradiction"),
        ("polarity", 0, 2, "differs"),
        ("place", 0, 2, "contradiction"),
        ("cause", 0, 3, "contradiction"),
        ("money", 1, 1, "contradiction"),
        ("percent", 2, 1, "differs"),
        ("number", 9, 9, "contradiction"),
        ("day", 9, 9, "contradiction"),
        ("name", 9, 9, "contradiction"),
    ],
)
def test_how_many_likelier_partners_leave_a_contradiction(
    kind: FindingKind, left: int, right: int, verdict: str
) -> None:
    judged = weighed(kind, Alignment((), likeness(left, right)))
    assert judged.verdict == verdict
    assert ("more alike" in judged.explanation) == (verdict == "differs")


def test_sentences_that_stand_beside_each_other_are_partners() -> None:
    rows = (Row("reworded", False, 0.3, (0,), (0,)),)
    judged = weighed("polarity", Alignment(rows, likeness(5, 5)))
    assert judged.verdict == "contradiction"


@pytest.mark.parametrize(
    ("kind", "likest", "linked", "verdict"),
    [
        ("cause", 0.3, (2, 1), "contradiction"),
        ("polarity", 0.3, (3, 3), "contradiction"),
        ("status", 0.3, (2, 1), "differs"),
        ("cause", 0.6, (2, 1), "differs"),
        ("cause", 0.3, (0, 1), "differs"),
        ("cause", 0.3, (9, 1), "differs"),
    ],
)
def test_what_each_tells_alone_at_one_place_of_the_story(
    kind: FindingKind, likest: float, linked: tuple[int, int], verdict: str
) -> None:
    """Two sentences without partners, and a link near both of them."""
    rows = (Row("related", False, 0.2, (linked[0],), (linked[1],)),)
    alike = {HERE: 0.2} | {(0, 1 + at): likest for at in range(2)} | {(1 + at, 0): likest for at in range(2)}
    judged = weighed(kind, Alignment(rows, alike))
    assert judged.verdict == verdict
