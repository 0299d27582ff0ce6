"""Named days: feasts, seasons, weekends and the end of the year."""

from datetime import date

import pytest

from lavreader.language.values.calendar import moments_in
from lavreader.language.values.moment import moments_conflict, resolve


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("The walkout is planned for Christmas Eve.", 12, 24),
        ("The fire broke out on New Year's Day.", 1, 1),
        ("They must decide by the end of the year.", 12, None),
        ("It is to be ready by year-end.", 12, None),
    ],
)
def test_days_of_the_year(text: str, month: int, day: int | None) -> None:
    """A feast is a date, and the end of the year a month."""
    (moment,) = moments_in(text)
    assert (moment.month, moment.day) == (month, day)


@pytest.mark.parametrize(
    ("one", "two", "conflict"),
    [
        ("It shut in the spring of 2012.", "It shut in the autumn of 2012.", True),
        ("It shut in the spring of 2012.", "It shut in the spring of 2013.", True),
        ("They lost at the weekend.", "They lost on Wednesday.", True),
        ("They lost at the weekend.", "They lost on Sunday.", False),
        ("They lost at the weekend.", "They lost on Monday.", None),
        ("It rained overnight into Tuesday.", "It rained on Monday.", False),
        ("It rained overnight into Tuesday.", "It rained on Thursday.", True),
        ("It closes in the third quarter.", "It closes in the second quarter.", True),
        ("It opened on Boxing Day.", "It opened on 26 December.", False),
    ],
)
def test_two_of_them(one: str, two: str, conflict: bool | None) -> None:
    """A weekend may be long, and a night belongs to two days."""
    published = date(2026, 5, 22)
    left, right = (resolve(moments_in(text)[0], published) for text in (one, two))
    assert moments_conflict(left, right) is conflict


@pytest.mark.parametrize(
    "text",
    [
        "Sheffield Wednesday lost.",
        "The Sunday Times denied it.",
        "They sell spring water in spring markets.",
        "They met at the weekend market.",
    ],
)
def test_names_and_nouns(text: str) -> None:
    """A club, a newspaper and what comes from a spring name no day."""
    assert moments_in(text) == []
