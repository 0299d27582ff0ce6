"""Values: every amount, date and time a sentence gives, typed, with its place in the sentence."""

import re
from collections.abc import Iterator, Sequence

from lavreader.language.calendar import Moment, moments_in
from lavreader.language.clock import clock_times_in, parts_of_day_in
from lavreader.language.counts import ages_in, counts_in, magnitudes_in, measures_in
from lavreader.language.measures import currencies, units
from lavreader.language.numbers import fractions, small_numbers
from lavreader.language.results import ORDINALS, ranks_in, scores_in, votes_in
from lavreader.language.shares import fractions_in, money_in, percents_in, ratios_in
from lavreader.language.tagging import Word
from lavreader.language.value import Value, ValueKind

__all__ = ["Value", "values_in"]


# What a sentence must hold for a longer pattern to be worth trying.
_ANY_PART = re.compile("dawn|daybreak|sunrise|morning|afternoon|dusk|evening|night|lunch|early|late")
_ANY_CURRENCY = re.compile(
    "[$€£¥₹₽₩₪₴₺]|usd|eur|gbp|chf|"
    + "|".join(sorted({n[:4] for n in currencies() if n.isalpha() and len(n) > 3}))
)
_ANY_RATIO = re.compile(rf"\b(?:in|out\sof)\s(?:every\s)?(?:\d|{'|'.join(small_numbers())})")
# "A four-year deal" holds no word that is a number by itself.
_JOINED_NUMBER = re.compile(rf"\b(?:{'|'.join(small_numbers())})[-\u2010\u2011][a-z]")
_ANY_SCORE = re.compile(r"\d\s?[-–]\s?\d")
_ANY_UNIT = re.compile(
    "|".join(sorted({re.escape(n) for n in units() if not any(n != o and o in n for o in units())}))
)
_ANY_FRACTION = re.compile("|".join(fractions()))
_ANY_RANK = re.compile("|".join((*ORDINALS, r"\d(?:st|nd|rd|th)", "rank", "seeded", r"\bworld\b")))


def values_in(text: str, words: Sequence[Word]) -> tuple[Value, ...]:
    """Every value of a sentence in order, none inside another.

    Args:
        text: The sentence.
        words: Its words with their classes.
    """
    found: list[Value] = []

    def free(start: int, end: int) -> bool:
        return all(end <= other.start or start >= other.end for other in found)

    for moment in moments_in(text):
        found.append(_of_moment(moment))
    lower = text.casefold()
    numbers = any(word.tag == "number" for word in words) or _JOINED_NUMBER.search(lower) is not None
    readers = [_clocks(text)]
    if _ANY_PART.search(lower):
        readers.append(_parts_of_day(text))
    if numbers:
        readers.append(ages_in(text))
        if "magnitude" in lower or "richter" in lower:
            readers.append(magnitudes_in(text))
        if _ANY_CURRENCY.search(lower):
            readers.append(money_in(text))
        if "%" in lower or "per" in lower or "point" in lower:
            readers.append(percents_in(text))
        if _ANY_RATIO.search(lower):
            readers.append(ratios_in(text))
        if "vot" in lower or "ballot" in lower or "ruling" in lower:
            readers.append(votes_in(text))
        if _ANY_SCORE.search(text):
            readers.append(scores_in(text))
        if _ANY_UNIT.search(lower):
            readers.append(measures_in(text))
    if _ANY_FRACTION.search(lower):
        readers.append(fractions_in(text))
    if _ANY_RANK.search(lower):
        readers.append(ranks_in(text))
    if numbers or "dozens" in lower or "scores" in lower:
        readers.append(counts_in(text, words))
    for reader in readers:
        for value in reader:
            if value.end > value.start and free(value.start, value.end):
                found.append(value)
    return tuple(sorted(found, key=lambda value: value.start))


def _of_moment(moment: Moment) -> Value:
    only_day = moment.weekday is not None and moment.day is None
    near = moment.shift is not None and moment.shift[0] == "day"
    kind: ValueKind = "day" if only_day or near else "date"
    return Value(kind, "weekday" if kind == "day" else "date", moment.start, moment.end, moment=moment)


def _clocks(text: str) -> Iterator[Value]:
    for time in clock_times_in(text):
        yield Value("time", "clock", time.start, time.end, clock=time)


def _parts_of_day(text: str) -> Iterator[Value]:
    for time in parts_of_day_in(text):
        yield Value("time", "part_of_day", time.start, time.end, clock=time)
