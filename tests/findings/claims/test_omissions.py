"""Omissions: what most outlets tell and some leave out."""

from lavreader.compare.story import Story
from tests.findings.quotes.articles import article

CRACKS = "Inspectors found fourteen cracks in the steel hangers of the Tamsin Bridge in Orrin."
CRACKS_TOO = "Fourteen cracks were found by inspectors in the steel hangers of the Tamsin Bridge."
TOLL = "The council wants to raise a toll of two euros to pay for the repair of the bridge."
TOLL_TOO = "To pay for the repair of the bridge, the council wants to raise a toll of two euros."
GAZETTE = article(CRACKS, TOLL, "The mayor was on holiday in Spain at the time.", outlet="Gazette")
WIRE = article(CRACKS_TOO, TOLL_TOO, "Ferries will run every hour from Monday.", outlet="Wire")
LENS = article(CRACKS, "Buses will take a detour through the northern suburbs.", outlet="Lens")
STORY = (GAZETTE, WIRE, LENS)


def test_a_passage_told_by_most_and_missing_in_one() -> None:
    (omission,) = Story(STORY).omissions
    assert [STORY[a].sentences[s].text for a, s in omission.sentences] == [TOLL, TOLL_TOO]
    assert [STORY[index].name for index in omission.missing] == ["Lens"]


def test_what_everybody_tells_is_no_omission() -> None:
    assert all(
        STORY[a].sentences[s].text not in (CRACKS, CRACKS_TOO)
        for omission in Story(STORY).omissions
        for a, s in omission.sentences
    )


def test_a_passage_told_in_other_places_is_no_omission() -> None:
    lens = article(
        CRACKS,
        "The council wants to raise a toll. Two euros are to pay for the repair of the bridge.",
        outlet="Lens",
    )
    assert Story((GAZETTE, WIRE, lens)).omissions == ()


def test_two_outlets_have_no_majority() -> None:
    assert Story((GAZETTE, LENS)).omissions == ()


def test_the_most_told_first() -> None:
    post = article(TOLL, "A diver inspected the piers on Sunday.", outlet="Post")
    daily = article(TOLL_TOO, CRACKS, outlet="Daily")
    story = Story((GAZETTE, WIRE, LENS, post, daily))
    counts = [len(omission.sentences) for omission in story.omissions]
    assert counts == [4, 4]
    assert counts == sorted(counts, reverse=True)
