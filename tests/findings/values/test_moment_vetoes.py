"""Days that stand in like sentences and belong to two happenings."""

from datetime import date

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of

LEAD = "The ferry port of Tarvik was in the news this week, the harbour board said."
OTHER = "The harbour board of Tarvik has had a busy week at the ferry port."


def article(source: str, *texts: str) -> Article:
    """An article of one-sentence paragraphs, published on a Thursday."""
    paragraphs = tuple(Paragraph("paragraph", text) for text in texts)
    return Article(
        source=source, published=date(2026, 5, 21), paragraphs=paragraphs, sentences=sentences_of(paragraphs)
    )


def days(left: str, right: str) -> set[tuple[str, str]]:
    """The words of every contradiction of days and dates."""
    comparison = Story((article("left", LEAD, left), article("right", OTHER, right))).compare(0, 1)
    return {
        (one.left.text, one.right.text)
        for one in comparison.findings
        if one.strong and one.kind in ("day", "date")
    }


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Twelve sailors were pulled from the harbour of Tarvik on Monday.",
            "Nine more sailors were pulled from the harbour of Tarvik on Tuesday.",
            id="some, and more of them",
        ),
        pytest.param(
            "The harbour board of Tarvik sacked its chief on Tuesday.",
            "On Wednesday, the day after the harbour board of Tarvik sacked him, its chief went to court.",
            id="told from the other day",
        ),
        pytest.param(
            "The mutiny in the port of Tarvik began on Tuesday evening.",
            "Wednesday, 3.20 a.m.: The harbour master lands in the port of Tarvik.",
            id="a line of a chronicle",
        ),
        pytest.param(
            "The ferry terminal of Tarvik burned down on Sunday night.",
            "Tarvik woke on Monday to a ferry terminal in ashes.",
            id="the morning after",
        ),
        pytest.param(
            "The ferry terminal of Tarvik stayed closed on Tuesday.",
            "Passengers went back to the ferry terminal of Tarvik on Wednesday.",
            id="a state, and its end",
        ),
        pytest.param(
            "The ferry terminal of Tarvik was opened on 3 March 2009 by the queen.",
            "The minister came to the ferry terminal of Tarvik on Tuesday.",
            id="this week, and long ago",
        ),
        pytest.param(
            "A meeting of the harbour board of Tarvik has been called for Friday.",
            "A meeting of the harbour board of Tarvik was called off on Wednesday.",
            id="called for, called off",
        ),
        pytest.param(
            "The harbour board of Tarvik will hold a vote on Friday.",
            "The harbour board of Tarvik will hold its annual concert on Saturday.",
            id="hold a vote, hold a concert",
        ),
        pytest.param(
            "Anna Dahl of Tarvik won the doubles final on Saturday.",
            "Anna Dahl of Tarvik won her singles semi-final on Friday.",
            id="two rounds",
        ),
        pytest.param(
            "Her best-known film of the harbour of Tarvik is The Long Pier (1963).",
            "Her best-known film of the harbour of Tarvik is Salt and Rope (1967).",
            id="years of two titles",
        ),
    ],
)
def test_two_happenings(left: str, right: str) -> None:
    """Both passages can be true, in whatever order the articles come."""
    assert days(left, right) == set()
    assert days(right, left) == set()


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        pytest.param(
            "The ferry terminal of Tarvik burned down on Sunday night.",
            "The ferry terminal of Tarvik burned down on Monday night.",
            ("Sunday", "Monday"),
            id="one fire",
        ),
        pytest.param(
            "The harbour board of Tarvik will hold a vote on Friday.",
            "The harbour board of Tarvik will hold the vote on Saturday.",
            ("Friday", "Saturday"),
            id="one vote",
        ),
        pytest.param(
            "Anna Dahl of Tarvik won the doubles final on Saturday.",
            "Anna Dahl of Tarvik won the doubles final on Friday.",
            ("Saturday", "Friday"),
            id="one final",
        ),
        pytest.param(
            "Her best-known film of the harbour of Tarvik is The Long Pier (1963).",
            "Her best-known film of the harbour of Tarvik is The Long Pier, which she made in 1967.",
            ("1963", "1967"),
            id="one title",
        ),
        pytest.param(
            "The ferry terminal of Tarvik will open on 12 June.",
            "Tarvik will have to wait until 21 June for its ferry terminal to open.",
            ("12 June", "21 June"),
            id="wait until",
        ),
        pytest.param(
            "The ferry terminal of Tarvik will reopen on Friday.",
            "The ferry terminal of Tarvik opens its doors again on Sunday.",
            ("Friday", "Sunday"),
            id="reopen, open again",
        ),
        pytest.param(
            "The crane in the port of Tarvik was last checked on Sunday.",
            "The last check of the crane in the port of Tarvik was on Friday, two days before the accident.",
            ("Sunday", "Friday"),
            id="told from a third day",
        ),
        pytest.param(
            "The mayor of Tarvik will be sworn in on 22 June.",
            "The swearing-in of the mayor of Tarvik was put down for 23 June.",
            ("22 June", "23 June"),
            id="put down for",
        ),
    ],
)
def test_one_happening(left: str, right: str, values: tuple[str, str]) -> None:
    """The same told of one happening cannot both be true."""
    assert days(left, right) == {values}
