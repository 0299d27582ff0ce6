"""Values: every amount, date and time a sentence gives, typed, with its place in the sentence."""

import re
from collections.abc import Iterator, Sequence

from lavreader.language.grammar.classed_words import Word
from lavreader.language.values.ages import ages_in
from lavreader.language.values.body_measures import body_measures_in
from lavreader.language.values.calendar import moments_in
from lavreader.language.values.clock import clock_times_in
from lavreader.language.values.counts import counts_in
from lavreader.language.values.joined_counts import joined_counts_in
from lavreader.language.values.match_minutes import CUES, match_minutes_in
from lavreader.language.values.measurements import (
    magnitudes_in,
    may_measure,
    measures_in,
    pounds_and_ounces_in,
    temperatures_in,
)
from lavreader.language.values.moment import OTHER_DAY, Moment
from lavreader.language.values.numbers import small_numbers
from lavreader.language.values.parts_of_day import parts_of_day_in
from lavreader.language.values.repetitions import repetitions_in
from lavreader.language.values.results import ranks_in, scores_in, unanimity_in, votes_in
from lavreader.language.values.shares import (
    changes_by_fraction_in,
    fractions_in,
    halves_in,
    joined_money_in,
    money_in,
    pence_in,
    percents_in,
    ratios_in,
)
from lavreader.language.values.time_spans import hours_in, parted_spans_in, spans_in
from lavreader.language.values.triggers import Trigger, triggers_in
from lavreader.language.values.value import Value, ValueKind
from lavreader.language.values.vote_sides import sides_in

__all__ = ["Value", "values_in"]


_ANY_RATIO = re.compile(rf"\b(?:in|out\sof)\s(?:every\s)?(?:\d|{'|'.join(small_numbers())})")
_MONEY_BEHIND = re.compile(
    r"\s(?:(?:US|American)\s)?(?:dollars|euros|pounds|francs|yen|pence|cents|million|billion)\b"
)
# Digits that go on behind a space: "15 000"
_THOUSANDS = re.compile(r"[ \u00a0\u202f]\d{3}(?!\d|[.,]\d)")
_UP_TO_THOUSAND = re.compile(r"(?<!\d)\d{1,3}$")
_OUNCES = re.compile(r"\d\s?-?(?:oz|ounce)", re.IGNORECASE)
_BODY = re.compile(r"\df(?:ee|oo)?t\b|f(?:ee|oo)t\b|\dst\b|\sstone\b|\dm\b")
_ANY_SCORE = re.compile(r"\d\s?[-–]\s?\d")


def values_in(
    text: str, words: Sequence[Word], triggers: frozenset[Trigger] | None = None
) -> tuple[Value, ...]:
    """Every value of a sentence in order, none inside another.

    Args:
        text: The sentence.
        words: Its words with their classes.
        triggers: What values it can hold, where that is known.
    """
    if triggers is None:
        triggers = triggers_in(word.text for word in words)
    if not triggers:
        return ()
    found: list[Value] = []
    for value in _read(text, words, triggers, found):
        start, end = value.start, value.end
        if _of_a_longer_figure(text, start, end):
            continue
        if end > start and all(end <= other.start or start >= other.end for other in found):
            found.append(value)
    return tuple(sorted(found, key=lambda value: value.start))


def _of_a_longer_figure(text: str, start: int, end: int) -> bool:
    """Whether a figure is cut where thousands are parted by spaces: *US$15 000*."""
    return text.startswith("000", start) or (
        _THOUSANDS.match(text, end) is not None and _UP_TO_THOUSAND.search(text, start, end) is not None
    )


def _read(
    text: str, words: Sequence[Word], triggers: frozenset[Trigger], found: Sequence[Value]
) -> Iterator[Value]:
    """Every value that any pattern finds, the surer patterns first; ``found`` grows by what is kept."""
    for moment in moments_in(text, triggers):
        yield _of_moment(moment)
    for time in clock_times_in(text, triggers):
        if _MONEY_BEHIND.match(text, time.end):
            continue  # "1.24 dollars"
        yield Value("time", "clock", time.start, time.end, clock=time)
    for time in parts_of_day_in(text, triggers):
        yield Value("time", "part_of_day", time.start, time.end, clock=time)
    if any(word.lower in CUES or word.lower.endswith("-minute") for word in words):
        yield from match_minutes_in(text)
    numbers = "joined_number" in triggers or any(word.tag == "number" for word in words)
    if numbers or "decade" in triggers:
        yield from ages_in(text, triggers)
    if numbers:
        if "magnitude" in triggers:
            yield from magnitudes_in(text)
        if "unit" in triggers and _OUNCES.search(text):
            yield from pounds_and_ounces_in(text)
        if _BODY.search(text):
            yield from body_measures_in(text)
        if "scale" in triggers and "currency" in triggers:
            yield from joined_money_in(text)
        yield from money_in(text, triggers)
        if "currency_sign" in triggers:
            yield from pence_in(text)
        if "percent" in triggers:
            yield from percents_in(text)
        if _ANY_RATIO.search(text.casefold()):
            yield from ratios_in(text)
        if "vote" in triggers:
            yield from votes_in(text)
        if "vote_side" in triggers:
            yield from sides_in(text)
        if "digit" in triggers and _ANY_SCORE.search(text):
            yield from scores_in(text)
    if "unanimous" in triggers:
        yield from unanimity_in(text)
    if numbers and ("unit" in triggers or "clock_digits" in triggers):
        yield from parted_spans_in(text)
    if "hour" in triggers:
        yield from hours_in(text)
    if numbers and "unit" in triggers and may_measure(words):
        yield from measures_in(text)
    if "degree" in triggers:
        yield from temperatures_in(text)
    if "unit" in triggers:
        yield from spans_in(text)
    if "fraction" in triggers:
        yield from fractions_in(text)
        yield from halves_in(text)
        yield from changes_by_fraction_in(text)
    yield from ranks_in(text, triggers)
    yield from repetitions_in(text, triggers)
    if numbers:
        yield from joined_counts_in(text, words)
    if numbers or "vague" in triggers:
        yield from counts_in(text, words, triggers, found)


def _of_moment(moment: Moment) -> Value:
    only_day = moment.weekend or (moment.weekday is not None and moment.day is None)
    near = moment.shift is not None and moment.shift[0] in ("day", OTHER_DAY)
    kind: ValueKind = "day" if only_day or near else "date"
    return Value(kind, "weekday" if kind == "day" else "date", moment.start, moment.end, moment=moment)
