"""Figures of some and of all, of one owner and another, of then and now; and those of one that differ."""

import pytest

from tests.findings.values.test_likely import article, strong

TRAPS = [
    pytest.param(
        "Mina Sund, 10, and her brothers Odd, nine, and Per, 13, died in the blaze at Aldeby.",
        "Sund had been jailed for an assault in Aldeby when he was a soldier aged 21, the court heard.",
        id="a child and a man of one surname",
    ),
    pytest.param(
        "Sund, 56, was found guilty of the blaze that took the lives of Mina, 10, and Per, 13.",
        "Sund, 56, was seen to smile, while his 31-year-old wife stared at the floor.",
        id="a child and a wife",
    ),
    pytest.param(
        "The operator ran trains on eight of its lines during the walkout.",
        "About two million trips are made each day on the eleven lines of the operator.",
        id="some of the lines, and all",
    ),
    pytest.param(
        "The vet fed air to some calves and poisoned two of the calves with insulin.",
        "The vet injected seven calves with air and tried to kill one with a tube.",
        id="two doings of one person",
    ),
    pytest.param(
        "Lindqvist sank her winning putt on the 18th hole at Aldeby to the cheers of the crowd.",
        "Lindqvist hit the water at Aldeby on the 15th hole, and it led to a double bogey.",
        id="two holes",
    ),
    pytest.param(
        "In the case of Ivar Sund, the judge set a minimum term of 15 years. Karin Holm was in court too.",
        "To Karin Holm, the judge said that he would impose a minimum term of 14 years. Ivar Sund wept.",
        id="two who were sentenced",
    ),
    pytest.param(
        "Once more Velora accounted for $19 billion of Kardex's $33 billion in revenue last year.",
        "Kardex hopes for more from Velora, which brought in about $20 billion of revenue last year.",
        id="a firm's revenue and a product's",
    ),
    pytest.param(
        "Some 3,300 jobs are at risk at Kardex after its lender withdrew. Ardo Foods had no comment.",
        "More than 5,700 jobs are at risk after Kardex and Ardo Foods both went under.",
        id="jobs of one firm and of two",
    ),
    pytest.param(
        "Sund, who was 16 at the time, was found guilty of the robbery in Aldeby.",
        "Sund, 35, was found guilty of the robbery in Aldeby on Tuesday.",
        id="an age at the time",
    ),
    pytest.param(
        "Lund has been in the clinic for 21 days, his doctor in Halden said.",
        "Lund must stay in the clinic for 12 more days, his doctor in Halden said.",
        id="days gone and days to come",
    ),
    pytest.param(
        "The senator said he would leave the chamber in six months.",
        "The senator announced that he would resign from the chamber after 21 years of service.",
        id="from now, and up to now",
    ),
]

CONFLICTS = [
    pytest.param(
        "Rescuers said Mina Sund, 43, was found in the snow near Aldeby on Monday.",
        "Rescuers said Mina Sund, 34, was found in the snow near Aldeby on Monday.",
        id="one woman's age with its digits exchanged",
    ),
    pytest.param(
        "Nine workers were injured in the blast at the Aldeby cannery on Monday.",
        "Eleven workers were injured in the blast at the Aldeby cannery on Monday.",
        id="one count",
    ),
    pytest.param(
        "The court in Aldeby gave Sund six years in prison for the robbery.",
        "Sund was sentenced by the court in Aldeby to eight years in prison for the robbery.",
        id="one who is sentenced",
    ),
    pytest.param(
        "Kardex's 1,200 workers in Halden will lose their jobs in May.",
        "Kardex said that 1,400 workers in Halden will lose their jobs in May.",
        id="one owner",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_figures_of_two_matters_are_no_contradiction(left: str, right: str) -> None:
    assert not strong(article("left", left), article("right", right))


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_figures_of_one_matter_are_a_contradiction(left: str, right: str) -> None:
    assert len(strong(article("left", left), article("right", right))) == 1


POINTED = [
    pytest.param(
        ["Seven carriages came off the rails near Halden.", "Two overturned."],
        ["Seven carriages left the rails near Halden.", "Four overturned."],
        ("Two", "Four"),
        id="the noun of the sentence before",
    ),
    pytest.param(
        ["Investigators went through 412 papers.", "Marks were altered on 57 of them, a report says."],
        ["Investigators went through 412 papers.", "Marks were altered on 75 of them, a report says."],
        ("57", "75"),
        id="so many of them",
    ),
]


@pytest.mark.parametrize(("left", "right", "values"), POINTED)
def test_a_number_takes_its_noun_from_before(
    left: list[str], right: list[str], values: tuple[str, str]
) -> None:
    assert strong(article("left", *left), article("right", *right)) == {values}


def test_some_who_did_one_thing_and_some_who_did_another() -> None:
    left = ["The airline ordered 40 jets.", "Twelve have been delivered.", "Eight will be leased."]
    right = ["The airline has ordered 40 jets.", "Fifteen are of the longer version.", "They arrive in May."]

    assert not strong(article("left", *left), article("right", *right))
