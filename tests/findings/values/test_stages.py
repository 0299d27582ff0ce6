"""What follows one upon the other in one matter has a moment of its own; one stage has one only."""

from datetime import date

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of


def article(source: str, text: str) -> Article:
    """An article of one paragraph, published on a Thursday."""
    paragraphs = (Paragraph("paragraph", text),)
    return Article(
        source=source, published=date(2026, 5, 21), paragraphs=paragraphs, sentences=sentences_of(paragraphs)
    )


def contradictions(left: str, right: str) -> set[tuple[str, str]]:
    """The words of every contradiction."""
    found = Story((article("left", left), article("right", right))).compare(0, 1).findings
    return {(one.left.text.strip("."), one.right.text.strip(".")) for one in found if one.strong}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The clerk was charged on Monday.", "The clerk was freed on Tuesday."),
        ("The lifeboat left Tarvik on Sunday.", "The lifeboat reached Brenna on Monday."),
        ("The crown was stolen on Friday.", "The crown was found on Sunday by a walker."),
        ("The firm was founded in 1931.", "The firm was taken over in 1988."),
        ("The fair started at nine.", "The fair ended at 6pm."),
        ("The mayor resigned on Friday.", "The king accepted the resignation on Sunday."),
        ("Ilic scored in the 12th minute.", "Ilic was sent off in the 60th minute."),
        ("The debate was due to begin at 7pm.", "The debate began at 8.30pm."),
    ],
)
def test_two_stages(left: str, right: str) -> None:
    """Both can be true, in whatever order the articles come."""
    assert contradictions(left, right) == set()
    assert contradictions(right, left) == set()


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        ("The clerk was charged on Monday.", "The clerk was indicted on Tuesday.", ("Monday", "Tuesday")),
        ("The crown was stolen on Friday.", "The crown was stolen on Sunday.", ("Friday", "Sunday")),
        (
            "The board voted on Friday to close it.",
            "The board voted to shut it on Sunday.",
            ("Friday", "Sunday"),
        ),
        ("The fair started at 9am.", "The fair began at 11am.", ("9am", "11am")),
        (
            "The winner came five minutes from time.",
            "The winner was scored in the 58th minute.",
            ("five minutes from time", "58th minute"),
        ),
        (
            # Whoever the sentence names may be meant by its pronoun.
            "Ardo Rovers won the cup. Kofi Sann had been on for six minutes when, in the 78th, he scored.",
            "Ardo Rovers won the cup. Kofi Sann scored two minutes from time.",
            ("78th", "two minutes from time"),
        ),
    ],
)
def test_one_stage(left: str, right: str, values: tuple[str, str]) -> None:
    """Told of one stage, two moments cannot both be right."""
    assert contradictions(left, right) == {values}
