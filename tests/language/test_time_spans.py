"""How long: every way of telling a stretch of time, in seconds."""

import pytest

from lavreader.language.grammar.tagging import tag
from lavreader.language.tokens import columns_of
from lavreader.language.values.values import values_in

_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86400.0
_WEEK, _YEAR = 7 * _DAY, 31556952.0


def _durations(text: str) -> list[tuple[str, float]]:
    """Each duration of a text: its part and its length."""
    found = values_in(text, tag(columns_of(text)))
    return [(v.part, v.quantity.low) for v in found if v.slot == "duration" and v.quantity is not None]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("The crossing takes an hour and 40 minutes.", 100 * _MINUTE),
        ("It cost the crews a day and a half.", 36 * _HOUR),
        ("He gave the firm a fortnight's notice.", 2 * _WEEK),
        ("A week-long walkout ended quietly.", _WEEK),
        ("The weeklong walkout ended quietly.", _WEEK),
        ("A half-hour storm flattened the vines.", 30 * _MINUTE),
        ("Half a year passed before anyone noticed.", _YEAR / 2),
        ("They waited a couple of hours.", 2 * _HOUR),
        ("The siege lasted the best part of a year.", _YEAR),
        ("A film of two-and-a-quarter hours opens the week.", 2.25 * _HOUR),
        ("The lift was stuck for 5 mins.", 5 * _MINUTE),
        ("She finished in 2 hours, 6 minutes and 14 seconds.", 2 * _HOUR + 6 * _MINUTE + 14),
        ("She crossed the line in 2:06:14.", 2 * _HOUR + 6 * _MINUTE + 14),
        ("He was ahead by 1min 12sec.", 72.0),
        ("He was 14 hundredths quicker.", 0.14),
        ("The detour costs every commuter an hour.", _HOUR),
    ],
)
def test_one_length(text: str, seconds: float) -> None:
    """In words or figures, with what a second unit adds."""
    assert [length for _, length in _durations(text)] == [pytest.approx(seconds)]


@pytest.mark.parametrize(
    ("text", "before", "now"),
    [
        ("The journey was cut from 94 to 61 minutes.", 94 * _MINUTE, 61 * _MINUTE),
        ("Waits rose from 12 to 18 weeks.", 12 * _WEEK, 18 * _WEEK),
        ("Waits are down from 12 weeks to nine.", 12 * _WEEK, 9 * _WEEK),
        ("It will last ten weeks instead of six.", 6 * _WEEK, 10 * _WEEK),
    ],
)
def test_a_change(text: str, before: float, now: float) -> None:
    """What it was and what it is are two values, and the second may leave the unit out."""
    found = dict(_durations(text))
    assert (found["earlier"], found["level"]) == (before, now)


@pytest.mark.parametrize(
    "text", ["They met a year and a half ago.", "He drove at 80 miles an hour.", "It costs 5m a day."]
)
def test_no_length(text: str) -> None:
    """A point in the past, a speed and a price are none."""
    assert _durations(text) == []
