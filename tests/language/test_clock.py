"""Clock times in words and figures, and numbers that are none."""

import pytest

from lavreader.language.values.clock import clock_times_in
from lavreader.language.values.page_stamps import stamped


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("It landed at 20 minutes to midnight.", 23 * 60 + 40),
        ("It ended five minutes before noon.", 11 * 60 + 55),
        ("The bell rang seven minutes past nine.", 9 * 60 + 7),
        ("They went home at half two.", 2 * 60 + 30),
        ("The market opens at 8.", 8 * 60),
        ("It struck on Sunday morning at around ten.", 10 * 60),
        ("The ship sank a few minutes past four in the morning.", 4 * 60),
        ("They woke at three in the small hours.", 3 * 60),
        ("The mine was cleared by half-past three.", 3 * 60 + 30),
        ("The doors shut at 4 on the dot.", 4 * 60),
        ("The lamps went out moments before ten.", 10 * 60),
    ],
)
def test_clock_times(text: str, minute: int) -> None:
    """An hour needs no more than its number behind a verb that has one."""
    (time,) = clock_times_in(text)
    assert time.earliest <= minute <= time.latest


def test_full_stop_of_a_sentence() -> None:
    """It is no part of *4.10pm*, and the last one of *p.m.* is."""
    assert [text[time.start : time.end] for text in ("It fell at 4.10pm.", "It fell at 4 p.m.")
            for time in clock_times_in(text)] == ["4.10pm", "4 p.m."]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["Shares closed at 12.", "Half two of the cakes went.", "He left at 5 to join."]
)
def test_no_clock_times(text: str) -> None:
    """Prices and halves are none."""
    assert clock_times_in(text) == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("He won on Saturday (Sunday Manila time) in Haven.", "He won on Saturday  in Haven."),
        ("It began at 8 p.m. (9 a.m. Tokyo time).", "It began at 8 p.m. ."),
        ("UPDATED, Tuesday 5:41 p.m.: The verdict is in.", ": The verdict is in."),
        ("He won (for the first time) on Saturday.", "He won (for the first time) on Saturday."),
    ],
)
def test_what_is_of_no_event(text: str, left: str) -> None:
    """Stamps of a page and the same moment elsewhere are passed over."""
    for start, end in sorted(stamped(text), reverse=True):
        text = text[:start] + text[end:]
    assert text == left
