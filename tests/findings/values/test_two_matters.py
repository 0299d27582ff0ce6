"""Figures and days of long sentences that look alike and are of two stages, people, places or deals."""

import pytest

from tests.findings.values.test_likely import article, strong

TRAPS = [
    pytest.param(
        "Lindqvist took her third chance to break for 2-0 after a nervous start on the grass of Aldeby.",
        "Lindqvist, who had hurt her wrist, served for the match at 5-3 on the grass of Aldeby.",
        id="two games of one set",
    ),
    pytest.param(
        "His 9-year-old son, Otto, waited behind the rope at the last hole and jumped into his arms.",
        "The 41-year-old, who had not won for six years, wept at the last hole as he hugged his caddie.",
        id="a child and a father",
    ),
    pytest.param(
        "The general died on Saturday at a military hospital in the capital after a short illness.",
        "The general's death was confirmed on Sunday by his family, who want him buried in the capital.",
        id="a death and its confirmation",
    ),
    pytest.param(
        "The forger was arrested on Saturday night in a hotel near the border after a long manhunt.",
        "The forger's arrest was made public on Monday when prosecutors filed papers near the border.",
        id="an arrest and when it was known",
    ),
    pytest.param(
        "Among the athletes named in the report was Ivar Sund, who won the 1,500 metres at Aldeby in 2008.",
        "Karin Lindqvist, who won the Halden Open in 1999, was also named in the report on athletes.",
        id="two winners",
    ),
    pytest.param(
        "The refinery, about 30 miles east of Aldeby, was built in the 1930s and employs 900 people.",
        "The explosion at the refinery shook windows more than 40 miles away, residents said.",
        id="where it lies and how far it was felt",
    ),
    pytest.param(
        "The fireball lit the sky and the blast was heard 15 kilometres away in the town of Halden.",
        "The depot lies 6 kilometres south of Halden, a town of some 80,000 people.",
        id="heard from afar, lies near by",
    ),
    pytest.param(
        "Jurors deliberated for three days before telling the judge they had reached a verdict.",
        "Jurors reached their verdict after 17 hours of deliberations spread over most of a week.",
        id="days and hours of deliberations",
    ),
    pytest.param(
        "Last updated at 16:05 GMT. The prime minister announced his resignation outside his office.",
        "The prime minister came out of his office at 11:30 GMT to announce his resignation.",
        id="the page's own hour",
    ),
    pytest.param(
        "The cannery, more than 90 years old, is the largest employer in Halden.",
        "The cannery is among the largest employers in Halden, a community of 28,000 south of Aldeby.",
        id="a town's people",
    ),
    pytest.param(
        "Sundvik Oil paid $48.2 billion to buy Amsel in August in the largest industrial merger until then.",
        "Halden is in talks on a takeover of Norrland worth $70 billion, the largest industrial merger ever.",
        id="two takeovers",
    ),
    pytest.param(
        "The ruling party's deputies narrowly approved on Thursday their bill to overhaul the health law.",
        "On Wednesday, however, a number of the deputies agreed to support the bill on the health law.",
        id="a promise and a vote",
    ),
    pytest.param(
        "Brandao will be unveiled to supporters at the club's stadium on Monday evening, the club said.",
        "Brandao was unveiled at a news conference on Tuesday as the club's most expensive player.",
        id="the fans and the press",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_two_matters(left: str, right: str) -> None:
    """Both sentences can be true."""
    assert strong(article("left", left), article("right", right)) == set()


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        pytest.param(
            "Aldeby led 2-0 at half-time through goals from Sund and Berg in the derby.",
            "Aldeby were 1-0 up at half-time in the derby after Sund had scored from a free kick.",
            ("2-0", "1-0"),
            id="one stage of a match",
        ),
        pytest.param(
            "The 34-year-old driver, who has not been named, was arrested at the scene of the crash.",
            "The driver, a 43-year-old who has not been named, was arrested at the scene of the crash.",
            ("34", "43"),
            id="one driver's age",
        ),
        pytest.param(
            "The forger's arrest was announced on Tuesday by the prosecutors' office in Halden.",
            "The forger's arrest was announced on Wednesday by the prosecutors' office in Halden.",
            ("Tuesday", "Wednesday"),
            id="one announcement",
        ),
        pytest.param(
            "Karin Lindqvist, who won her first Halden Open in 1999, said she would not play in Aldeby.",
            "Karin Lindqvist, who won her first Halden Open in 1997, said she would not play in Aldeby.",
            ("1999", "1997"),
            id="one winner",
        ),
        pytest.param(
            "The refinery, about 30 miles east of Aldeby, was built in the 1930s and employs 900 people.",
            "The refinery, which lies 50 miles east of Aldeby, employs 900 people and is very old.",
            ("about 30 miles", "50 miles"),
            id="one distance",
        ),
        pytest.param(
            "Jurors deliberated for three days before telling the judge they had reached a verdict.",
            "Jurors deliberated for five days before they told the judge that they had reached a verdict.",
            ("three days", "five days"),
            id="days of deliberations",
        ),
        pytest.param(
            "Sundvik Oil paid $48.2 billion to buy Amsel in August in the largest industrial merger.",
            "Sundvik Oil agreed in August to pay $53 billion for Amsel in the largest industrial merger.",
            ("$48.2 billion", "$53 billion"),
            id="one takeover",
        ),
        pytest.param(
            "Brandao will be unveiled to supporters at the club's stadium on Monday evening, the club said.",
            "Brandao is to be unveiled to supporters at the club's stadium on Tuesday evening, it said.",
            ("Monday", "Tuesday"),
            id="one presentation",
        ),
    ],
)
def test_one_matter(left: str, right: str, values: tuple[str, str]) -> None:
    """The same constructions where both sentences are of one thing."""
    assert values in strong(article("left", left), article("right", right))
