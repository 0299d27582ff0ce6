"""What two outlets dispute, a third one that gives either's value is drawn into."""

from datetime import date

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of

MILL = "Kettering Mills will shut its mill in Hald. The union was told on Monday."
GATE = "Candles burn at the gate of the mill in Hald. Nobody knows what comes next."
FERRY = "The cook was hurt. A tug will come for the ferry today."
ROCKS = "Skarvik woke to the sight of a ferry on the rocks. Divers looked at the hull."
CAPTAIN = f"Captain Eva Lund, 54, was on the bridge when the ferry ran aground. {FERRY}"
OFFICER = f"The first officer, Eva Lund, 54, was on the bridge when the ferry ran aground. {FERRY}"


def article(text: str) -> Article:
    paragraphs = (Paragraph("paragraph", text),)
    return Article(
        "test", paragraphs=paragraphs, sentences=sentences_of(paragraphs), published=date(2026, 3, 5)
    )


def disputed(*texts: str) -> set[tuple[str, str]]:
    """What the first outlet and the last contradict each other in by what the second says."""
    story = Story([article(text) for text in texts])
    alone = {one.positions for one in story.direct(0, 2).findings if one.strong}
    return {
        (one.left.text, one.right.text)
        for one in story.compare(0, 2).findings
        if one.strong and one.positions not in alone
    }


@pytest.mark.parametrize(
    ("first", "second", "third", "values"),
    [
        pytest.param(
            f"{MILL} Each family that lost someone in the fire will get 10,000 euros from the firm.",
            f"{MILL} The firm has promised each bereaved family 70,000 euros.",
            f"{GATE} The owners offered relatives of the victims 70,000 euros each at once.",
            ("10,000 euros", "70,000 euros"),
            id="amount",
        ),
        pytest.param(
            CAPTAIN,
            OFFICER,
            f"{ROCKS} The first officer, the owners say, was alone on the bridge when the ferry hit.",
            ("Captain", "first officer"),
            id="role",
        ),
        pytest.param(
            f"{FERRY} The passengers were taken by helicopter to the hospital in Marvik.",
            f"{FERRY} The passengers are being treated at the hospital in Tolby.",
            f"{ROCKS} The passengers were flown to Tolby and are in good hands at the hospital there.",
            ("Marvik", "Tolby"),
            id="place",
        ),
    ],
)
def test_an_outlet_with_the_value_of_one_side(
    first: str, second: str, third: str, values: tuple[str, str]
) -> None:
    assert values in disputed(first, second, third)


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        pytest.param(
            CAPTAIN,
            OFFICER,
            f"{ROCKS} The first officer was alone on the bridge when the ferry hit. The captain slept.",
            id="it has both",
        ),
        pytest.param(
            CAPTAIN, OFFICER, f"{ROCKS} The first officer was not on the bridge when it hit.", id="it denies"
        ),
        pytest.param(
            CAPTAIN, OFFICER, f"{ROCKS} A first officer of the navy wrote a book of wrecks.", id="of another"
        ),
        pytest.param(
            f"{FERRY} The ferry ran aground off Skarvik on Tuesday evening.",
            f"{FERRY} The ferry ran aground off Skarvik on Wednesday evening.",
            f"{ROCKS} On Wednesday the council will talk about the school.",
            id="the same day of another matter",
        ),
    ],
)
def test_an_outlet_that_may_tell_of_something_else(first: str, second: str, third: str) -> None:
    assert not disputed(first, second, third)
