"""Outlets of different days may rightly give different figures and states."""

from datetime import date, timedelta

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.comparison import Verdict
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of

MONDAY = date(2031, 3, 3)


def article(text: str, published: date | None) -> Article:
    paragraphs = (Paragraph("paragraph", text),)
    return Article("test", published=published, paragraphs=paragraphs, sentences=sentences_of(paragraphs))


def verdicts(left: str, right: str, days: int | None) -> list[Verdict]:
    """Verdicts where the right article is so many days later; None where neither states its day."""
    first = None if days is None else MONDAY
    second = None if days is None else MONDAY + timedelta(days=days)
    story = Story([article(left, first), article(right, second)])
    return [finding.verdict for finding in story.compare(0, 1).findings]


BURNED = "The Harl Creek fire has burned 4,100 acres of forest, officials said."
BURNED_MORE = "The Harl Creek fire has burned 6,300 acres of forest, officials said."


def test_a_greater_figure_of_a_later_day_is_no_contradiction() -> None:
    assert "contradiction" not in verdicts(BURNED, BURNED_MORE, 1)


def test_a_smaller_figure_of_a_later_day_is_one() -> None:
    assert "contradiction" in verdicts(BURNED_MORE, BURNED, 1)


def test_a_price_does_not_grow_as_damage_does() -> None:
    sold, fetched = "The house in Lind sold for £3.2m.", "The house in Lind fetched £4.8m."
    assert "contradiction" in verdicts(sold, fetched, 1)
    damage = "Damage to the harbour is put at {} million euros, insurers said."
    assert "contradiction" not in verdicts(damage.format(180), damage.format(280), 1)


def test_figures_of_one_day_are_held_against_each_other() -> None:
    assert "contradiction" in verdicts(BURNED, BURNED_MORE, 0)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Seven people died in the Orda flood.", "Nine people died in the Orda flood.", True),
        ("Seven people died in the Orda flood.", "Forty people died in the Orda flood.", False),
        ("The toll of the Orda flood is seven dead.", "Nine people died in the Orda flood.", False),
    ],
)
def test_without_days_of_publication_size_and_words_tell(left: str, right: str, expected: bool) -> None:
    assert ("contradiction" in verdicts(left, right, None)) is expected


def test_exchanged_digits_are_no_growth() -> None:
    left = "The Harl Creek fire has destroyed 148 homes, officials said."
    right = "The Harl Creek fire has destroyed 184 homes, officials said."
    assert "contradiction" in verdicts(left, right, 1)


def test_a_state_that_follows_another_is_no_contradiction() -> None:
    left = "Highway 12 is closed after a landslide, the county said."
    right = "Highway 12 has reopened after a landslide, the county said."
    assert "contradiction" not in verdicts(left, right, 1)


def test_the_doubt_is_named() -> None:
    story = Story([article(BURNED, MONDAY), article(BURNED_MORE, MONDAY + timedelta(days=1))])
    for finding in story.compare(0, 1).findings:
        assert finding.verdict == "differs"
        assert "changed since" in finding.explanation
