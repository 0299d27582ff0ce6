"""Days and hours told by their distance from another, or by the part of the night."""

from datetime import date

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.reading.analysis import analyse
from lavreader.compare.values.fact_reader import facts_of
from lavreader.language.sentences import sentences_of
from lavreader.language.values.clock import clock_times_in


def days(*texts: str) -> list[tuple[str, tuple[int | None, int | None, int | None]]]:
    """Every day and date of an article of Thursday 21 May 2026 with year, month and day."""
    paragraphs = tuple(Paragraph("paragraph", text) for text in texts)
    article = Article(
        source="text",
        published=date(2026, 5, 21),
        paragraphs=paragraphs,
        sentences=sentences_of(paragraphs),
    )
    found = []
    for fact in facts_of(analyse(article)).by_group.get("when", ()):
        moment = fact.value.moment
        assert moment is not None
        text = article.sentences[fact.sentence].text[fact.value.start : fact.value.end]
        found.append((text, (moment.year, moment.month, moment.day)))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill will close on 31 March next year.", ("31 March next year", (2027, 3, 31))),
        ("It was last tested on Oct. 12 last year.", ("Oct. 12 last year", (2025, 10, 12))),
        ("The lift was tested on Wednesday of last week.", ("Wednesday of last week", (2026, 5, 13))),
        ("Bills will be sent out on Tuesday next week.", ("Tuesday next week", (2026, 5, 26))),
        ("They met the evening before last.", ("the evening before last", (2026, 5, 19))),
        ("They met the day before yesterday.", ("the day before yesterday", (2026, 5, 19))),
    ],
)
def test_from_the_day_of_publication(text: str, expected: tuple[str, tuple[int, int, int]]) -> None:
    """The year or week behind a date belongs to it."""
    assert days(text) == [expected]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ("The bank closed on Wednesday, a day after it had stopped all payments.",),
            [("Wednesday", (2026, 5, 20)), ("a day after", (2026, 5, 19))],
        ),
        (
            ("She resigned on Monday.", "Two days later, the party chose her deputy."),
            [("Monday", (2026, 5, 18)), ("Two days later", (2026, 5, 20))],
        ),
        (
            ("The first patient fell ill on 8 May, and the ministry was told the following day.",),
            [("8 May", (None, 5, 8)), ("the following day", (None, 5, 9))],
        ),
        (("The last test was on Sunday, two days before the accident.",), [("Sunday", (2026, 5, 17))]),
        (("The party chose her deputy two days later.",), []),
    ],
)
def test_from_another_day(
    texts: tuple[str, ...], expected: list[tuple[str, tuple[int | None, int | None, int | None]]]
) -> None:
    """It counts from the day told last; without one nothing is known."""
    assert days(*texts) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They set off at eleven sharp.", [(660, 660, False)]),
        ("It happened shortly before nine on Thursday.", [(510, 540, False)]),
        ("The reading was over a little after two.", [(120, 150, False)]),
        ("The plane landed a little before midnight.", [(-30, 0, True)]),
        ("About nine of them left before two of us.", []),
        ("She came shortly after two friends.", []),
    ],
)
def test_bare_hours(text: str, expected: list[tuple[int, int, bool]]) -> None:
    """A bare number is an hour only where its surroundings say so."""
    assert [(time.earliest, time.latest, time.half_known) for time in clock_times_in(text)] == expected
