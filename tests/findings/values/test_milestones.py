"""Turning points of which one matter has one only, told in words of its own by each outlet."""

from datetime import date

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of

TOPICS = {
    "office": (
        "Marta Velde has been elected mayor of Oskarhavn, the town hall said.",
        "Oskarhavn has a new mayor, and her name is Marta Velde.",
    ),
    "slide": (
        "A landslide buried part of the village of Corvaro, the fire brigade said.",
        "Nobody was hurt when an avalanche of mud and stones cut the road to Corvaro.",
    ),
    "bid": (
        "Halm Steel has made an offer for its rival Bruck, the firm said.",
        "Shareholders of Bruck are asked to sell to Halm Steel.",
    ),
    "plant": (
        "Halm Foods will give up its jam factory in Bruck, the firm said.",
        "There will be no more jam from Bruck, where 300 people work.",
    ),
    "bridge": (
        "The old bridge of Bruck will be torn down, the town said.",
        "Bruck will lose its old bridge, the town said.",
    ),
    "talks": (
        "Norway and the Faroes have failed to agree on the herring, the ministries said.",
        "There is no deal on herring between Norway and the Faroes.",
    ),
    "mine": (
        "An explosion in a coal mine near Bruck killed two people, the miners' union said.",
        "Two miners died when gas exploded in a coal mine near Bruck.",
    ),
    "outage": (
        "A hack has paralysed the computers of the hospital of Bruck.",
        "The hospital of Bruck is working with pencil and paper after a hack of its network.",
    ),
}


def article(source: str, *texts: str) -> Article:
    """An article of one-sentence paragraphs, published on a Thursday."""
    paragraphs = tuple(Paragraph("paragraph", text) for text in texts)
    return Article(
        source=source, published=date(2026, 5, 21), paragraphs=paragraphs, sentences=sentences_of(paragraphs)
    )


def moments(topic: str, left: str, right: str) -> set[tuple[str, str]]:
    """The words of every contradiction of days, dates and times."""
    one, two = TOPICS[topic]
    comparison = Story((article("left", one, left), article("right", two, right))).compare(0, 1)
    return {
        (found.left.text, found.right.text)
        for found in comparison.findings
        if found.strong and found.kind in ("day", "date", "time")
    }


@pytest.mark.parametrize(
    ("topic", "left", "right", "values"),
    [
        pytest.param(
            "office",
            "She will be sworn in on Monday.",
            "Her inauguration is planned for Wednesday.",
            ("Monday", "Wednesday"),
            id="takes office",
        ),
        pytest.param(
            "slide",
            "It struck at half past four in the morning.",
            "Shortly before 9 a.m. the slope gave way.",
            ("half past four in the morning", "9 a.m."),
            id="a slope gives way",
        ),
        pytest.param(
            "slide",
            "The landslide came down on Tuesday.",
            "It was Monday when the hillside slipped.",
            ("Tuesday", "Monday"),
            id="it was Monday when",
        ),
        pytest.param(
            "bid",
            "The acceptance period runs until 14 July.",
            "Investors have until 28 July to accept.",
            ("14 July", "28 July"),
            id="deadline",
        ),
        pytest.param(
            "plant",
            "The last jar will leave the line on 30 September.",
            "Production is to stop on 31 October.",
            ("30 September", "31 October"),
            id="closing",
        ),
        pytest.param(
            "bridge",
            "The toll bridge will not carry traffic again before 30 June.",
            "Drivers may use it when it reopens on 15 March.",
            ("30 June", "15 March"),
            id="not before",
        ),
        pytest.param(
            "outage",
            "The intruders entered the system on 11 November.",
            "According to the police the break-in began on 4 November.",
            ("11 November", "4 November"),
            id="broken into",
        ),
        pytest.param(
            "talks",
            "The next round will be held on 14 June.",
            "All will sit down again on 28 June.",
            ("14 June", "28 June"),
            id="meet again",
        ),
        pytest.param(
            "office",
            "Her birthday is on 3 March.",
            "Ms Velde will turn 50 on 30 March.",
            ("3 March", "30 March"),
            id="birthday",
        ),
        pytest.param(
            "bridge",
            "It was opened in 1932 by the king.",
            "The bridge was built in 1923.",
            ("1932", "1923"),
            id="opened and built",
        ),
        pytest.param(
            "bridge",
            "The bridge was last tested on Friday.",
            "The latest inspection took place on Sunday, four days before the decision.",
            ("Friday", "Sunday"),
            id="last tested",
        ),
        pytest.param(
            "talks",
            "The talks broke down on Tuesday.",
            "On Monday the delegations walked away from one another.",
            ("Tuesday", "Monday"),
            id="talks end",
        ),
        pytest.param(
            "mine",
            "The accident happened at 3.40 in the afternoon.",
            "It was 1.40 in the afternoon, an hour when shifts change.",
            ("3.40 in the afternoon", "1.40 in the afternoon"),
            id="it was an hour",
        ),
        pytest.param(
            "office",
            "Supporters will parade through Oskarhavn on Saturday.",
            "An open-top bus leaves the harbour at noon on Sunday.",
            ("Saturday", "Sunday"),
            id="a parade",
        ),
        pytest.param(
            "outage",
            "Screens went dark at 4.15 a.m. on Sunday.",
            "It happened at 10 p.m., when nurses saw one machine after another freeze.",
            ("4.15 a.m.", "10 p.m."),
            id="screens go dark",
        ),
    ],
)
def test_one_turning_point(topic: str, left: str, right: str, values: tuple[str, str]) -> None:
    """Whatever the words, it can have been at one of the two only; the other way round likewise."""
    assert moments(topic, left, right) == {values}


@pytest.mark.parametrize(
    ("topic", "left", "right"),
    [
        pytest.param(
            "office", "She will be sworn in on Monday.", "Her deputy left the town on Sunday.", id="another"
        ),
        pytest.param(
            "slide",
            "The landslide came down on Tuesday.",
            "A second slide came down on Wednesday.",
            id="a second one",
        ),
        pytest.param(
            "slide",
            "The landslide came down on Monday.",
            "It came down again on Wednesday.",
            id="once more",
        ),
        pytest.param(
            "mine",
            "Jonas Reit died on Monday.",
            "Paul Holm died on Wednesday in the hospital of Bruck.",
            id="two people",
        ),
        pytest.param(
            "slide",
            "The landslide came down late on Monday.",
            "The slope gave way in the early hours of Tuesday.",
            id="one night",
        ),
        pytest.param(
            "slide",
            "The slope gave way at 4 a.m.",
            "The first emergency call came in at 4.20 a.m.",
            id="the call is not the slide",
        ),
        pytest.param(
            "slide", "The landslide came down on Tuesday.", "The slope gave way in 1987, too.", id="long ago"
        ),
        pytest.param(
            "plant",
            "The works will close by the end of October.",
            "The factory closes on 30 September.",
            id="by the end leaves room",
        ),
        pytest.param(
            "mine",
            "The explosion happened on Monday.",
            "Helicopters were looking on Wednesday for miners who had escaped.",
            id="days later",
        ),
        pytest.param(
            "bridge",
            "It will not carry traffic again before June.",
            "The bridge is to reopen in July.",
            id="not before and then",
        ),
        pytest.param(
            "bridge",
            "The bridge was opened in 1932.",
            "The museum at its foot was opened in 1951.",
            id="two buildings",
        ),
        pytest.param(
            "plant",
            "The factory will close on 30 September.",
            "The shop beside the museum of Bruck opens on 4 October.",
            id="another thing",
        ),
    ],
)
def test_two_matters(topic: str, left: str, right: str) -> None:
    """Both can be true."""
    assert moments(topic, left, right) == set()
