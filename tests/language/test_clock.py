"""Clock times in words and figures, and numbers that are none."""

import pytest

from lavreader.language.clock import clock_times_in


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("It landed at 20 minutes to midnight.", 23 * 60 + 40),
        ("It ended five minutes before noon.", 11 * 60 + 55),
        ("The bell rang seven minutes past nine.", 9 * 60 + 7),
        ("They went home at half two.", 2 * 60 + 30),
        ("The market opens at 8.", 8 * 60),
        ("It struck on Sunday morning at around ten.", 10 * 60),
    ],
)
def test_clock_times(text: str, minute: int) -> None:
    """An hour needs no more than its number behind a verb that has one."""
    (time,) = clock_times_in(text)
    assert time.earliest <= minute <= time.latest


@pytest.mark.parametrize(
    "text", ["Shares closed at 12.", "Half two of the cakes went.", "He left at 5 to join."]
)
def test_no_clock_times(text: str) -> None:
    """Prices and halves are none."""
    assert clock_times_in(text) == []
