"""Days, times and durations told in two ways: what differs is found, what is the same is left alone."""

from datetime import date

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of


def contradicted(left: str, right: str) -> bool:
    """Whether two one-sentence articles of a Thursday contradict each other."""

    def article(source: str, text: str) -> Article:
        paragraphs = (Paragraph("paragraph", text),)
        return Article(
            source=source,
            published=date(2026, 5, 21),
            paragraphs=paragraphs,
            sentences=sentences_of(paragraphs),
        )

    comparison = Story((article("left", left), article("right", right))).compare(0, 1)
    return any(finding.verdict == "contradiction" for finding in comparison.findings)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The flight landed at 20 minutes to midnight.", "The flight landed at 10.15pm."),
        ("The stadium was rebuilt in the spring of 2012.", "The stadium was rebuilt in the autumn of 2012."),
        ("The bridge collapsed at the weekend.", "The bridge collapsed on Wednesday."),
        ("The factory burned down on Christmas Eve.", "The factory burned down on 27 December."),
        (
            "The tram jumped the rails at 5.40am.",
            "The first emergency call about the tram on the rails came at 4.45am.",
        ),
        ("The jury deliberated for nine hours.", "The jury deliberated for a day and a half."),
        ("The crossing takes an hour and 40 minutes.", "The crossing takes 65 minutes."),
        ("The journey was cut from 94 to 61 minutes.", "The journey was cut to 48 minutes."),
        ("The tablet is taken twice a day.", "The tablet is taken once a day."),
        ("The driver was jailed for two and a half years.", "The driver was sent down for six years."),
        ("Okafor scored in the third minute.", "Okafor scored in the 12th minute."),
        ("The exhibition runs from 6 to 21 June.", "The exhibition runs from 8 to 21 June."),
        ("She died two days after she gave birth.", "She died six days after she gave birth."),
    ],
)
def test_told_differently(left: str, right: str) -> None:
    """Both cannot be true, in whatever words."""
    assert contradicted(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The flight landed at 20 minutes to midnight.", "The flight landed at 11.40pm."),
        ("The stadium was rebuilt in the spring of 2012.", "The stadium was rebuilt in April 2012."),
        ("The bridge collapsed at the weekend.", "The bridge collapsed on Sunday."),
        ("The storm hit the coast overnight into Tuesday.", "The storm hit the coast on Monday night."),
        ("The blackout lasted a couple of hours.", "The blackout lasted two and a half hours."),
        ("The journey was cut from 94 to 61 minutes.", "The journey was cut by 33 minutes."),
        ("The driver was jailed for two and a half years.", "The driver got a sentence of 30 months."),
        ("The exhibition runs from 6 to 21 June.", "The exhibition opens on 6 June."),
        (
            "The tram jumped the rails at 5.40am.",
            "The first emergency call about the tram on the rails came at 5.55am.",
        ),
        ("The factory blew up at 9.40pm.", "A caller had warned of a bomb in the factory at 9.10pm."),
        ("The walkout was week-long.", "The walkout lasted seven days."),
        ("The shop burned down on New Year's Day.", "The shop burned down on January 1."),
    ],
)
def test_told_alike(left: str, right: str) -> None:
    """One value in two ways of writing."""
    assert not contradicted(left, right)
