"""Measurements: how long, how far, how heavy, how hot, how strong."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from lavreader.language.grammar.classed_words import Word
from lavreader.language.values.measures import Unit, units
from lavreader.language.values.numbers import BOUND, NUMBER, Quantity, parse_number, quantity, small_numbers
from lavreader.language.values.triggers import triggers_of
from lavreader.language.values.value import (
    LEAD,
    RANGE,
    Part,
    Value,
    goes_from,
    is_changing,
    part_of,
    part_of_measure,
    span,
    trim,
)

_MAGNITUDES = re.compile(
    r"\bmagnitude[-\s](?:of\s)?(?P<after>\d(?:\.\d)?)\b|(?P<before>\b\d(?:\.\d)?)[-\s](?:magnitude|on\sthe\sRichter)",
    re.IGNORECASE,
)
# "The earthquake measured 6.4", "a quake of 6.4", "a 6.4 tremor"
_QUAKE = r"(?:(?:earth)?quake|tremor|temblor|aftershock|shock)"
_QUAKE_SIZES = re.compile(
    rf"\b{_QUAKE}\b[^.;:]{{0,40}}?\b(?:measur(?:ed|ing)|register(?:ed|ing)|recorded\sat|strength\sof|of|at)\s"
    rf"(?:about\s|around\s|a\s)?(?P<after>\d\.\d)(?![\d%]|\s?(?:per|km|kilo|met|mil|million|billion|hours|seconds))|"
    rf"\b(?P<before>\d\.\d)\s(?:\w+\s)?{_QUAKE}\b",
    re.IGNORECASE,
)
_UNIT_NAMES = "|".join(sorted((re.escape(name) for name in units()), key=len, reverse=True))
_MEASURE = re.compile(
    rf"(?P<bound>{BOUND})?{LEAD}{RANGE}(?:[-\s](?:consecutive\s|straight\s|more\s|further\s|full\s|whole\s)?)?"
    rf"(?P<unit>{_UNIT_NAMES})\b(?!\s?old|-old|\sago|\searlier(?!\sthan)|(?<=year)\slater|(?<=years)\slater)",
    re.IGNORECASE,
)
# "Two hours and 51 minutes", "1 minute 38.20 seconds", "six feet two inches"
_SMALLER_UNIT = re.compile(
    rf"(?:,?\s(?:and\s)?)(?P<first>{NUMBER})[-\s]?(?P<unit>{_UNIT_NAMES})\b(?!\s?old|-old|\sago|\searlier)",
    re.IGNORECASE,
)
# "7 pounds, 3 ounces", "7lbs 3oz", "7 lb. 3 oz."
_POUNDS_AND_OUNCES = re.compile(
    r"(?<![\d.,])(?P<pounds>\d{1,3})\s?-?(?:pounds?|lbs?\b\.?),?\s?(?:and\s)?"
    r"(?P<ounces>\d{1,2}(?:\.\d)?)\s?-?(?:ounces?|oz\b)",
    re.IGNORECASE,
)
# "From 12 weeks to nine", "ten weeks instead of six", "nine miles, down from 12"
_NO_UNIT = re.compile(
    rf"(?:(?P<to>\sto\s(?:just\s|only\s|about\s|around\s)?)|,?\s(?:up|down)\sfrom\s|\s(?:instead\sof|from|rather\sthan|compared\swith)\s)"
    rf"(?P<count>{NUMBER})(?=[.;)]|,(?!\d)|$|\s(?:and|in|on|by|for|after|last|when|because|but|since|at|as)\b)",
    re.IGNORECASE,
)
# Words that may stand between a number and its unit, and the last words of numbers.
_BEFORE_UNIT = frozenset(["consecutive", "straight", "more", "further", "full", "whole"])
_NUMERALS = frozenset(
    [
        *(*small_numbers(), "half", "quarter", "quarters", "dozen", "hundred", "thousand"),
        *("million", "billion", "trillion", "lakh", "crore"),
    ]
)
# No earthquake was ever stronger.
_STRONGEST = 9.9
# "41C", "38.5 degrees", "104°F", "minus 12 degrees"
_TEMPERATURE = re.compile(
    rf"(?P<bound>{BOUND})?(?<![\w.,$€£-])(?P<minus>minus\s)?(?P<first>[-−]?\d{{1,3}}(?:\.\d)?)"
    r"(?:\s?°\s?(?P<sign>[CF])?(?![A-Za-z])|(?P<letter>C|F)(?![\w-])|\sdegrees?(?:\s(?P<name>Celsius|centigrade|Fahrenheit|C|F))?\b)"
    r"(?P<below>\sbelow\s(?:zero|freezing)\b)?"
)
# "The mercury fell to minus 18", "18 below zero"
_BELOW_ZERO = re.compile(
    r"\b(?P<minus>minus\s)(?P<first>\d{1,2})\b(?!\s?(?:°|degrees?|per|%|[CF]\b|[.,]\d))|"
    r"\b(?P<below>\d{1,2})\sbelow\s(?:zero|freezing)\b",
    re.IGNORECASE,
)
# From here on bare degrees are those of Fahrenheit.
_HOT = 60
# Units in the singular, which stand behind "one" or a hyphen only.
_WORDED_UNITS = frozenset(
    [
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "year",
        "decade",
        "yard",
        "mile",
        "metre",
        "meter",
        "pound",
    ]
)
# Nobody counts in these: 44 years are "four decades".
_LOOSE_UNITS = frozenset(["decade", "decades", "century", "centuries"])
# "two days of talks" is a duration; "two day centres" is a count.
_COUNTS_DAYS = re.compile(r"\s(?:student|school|centre|center|care|tripper|hand|guest)s?\b")


def magnitudes_in(text: str) -> Iterator[Value]:
    """Strengths of earthquakes."""
    for match in chain(_MAGNITUDES.finditer(text), _QUAKE_SIZES.finditer(text)):
        name = "after" if match.group("after") else "before"
        size = float(match.group(name))
        if size > _STRONGEST:
            continue
        amount = Quantity(size, size, "exactly", 0.01)
        yield Value("number", "magnitude", match.start(name), match.end(name), amount, unit="magnitude")


def pounds_and_ounces_in(text: str) -> Iterator[Value]:
    """Weights in pounds and ounces, of which the pounds alone might be money."""
    pound, ounce = units()["pound"], units()["ounce"]
    for match in _POUNDS_AND_OUNCES.finditer(text):
        grams = float(match.group("pounds")) * pound.factor + float(match.group("ounces")) * ounce.factor
        yield Value(
            "number", pound.dimension, match.start(), match.end(),
            Quantity(grams, grams, "exactly", ounce.factor), unit=pound.dimension,
        )  # fmt: skip


def may_measure(words: Sequence[Word]) -> bool:
    """Whether some words have a unit right behind a number, or joined to it."""
    for place, word in enumerate(words):
        if "unit" not in triggers_of(word.text):
            continue
        if any(letter.isdigit() or letter in "-\u2010\u2011" for letter in word.text):
            return True
        before = place - 1
        if before > 0 and words[before].lower in _BEFORE_UNIT:
            before -= 1
        if before >= 0 and (
            words[before].tag in ("number", "sign")
            or words[before].lower.rpartition("-")[2] in _NUMERALS
            or any(letter.isdigit() for letter in words[before].text)
        ):
            return True
    return False


def measures_in(text: str) -> Iterator[Value]:
    """Lengths, weights, speeds, durations and other measures, in their base units."""
    for match in _MEASURE.finditer(text):
        unit = units()[" ".join(match.group("unit").casefold().split())]
        if goes_from(text, match):
            yield from _measured(text, match, "first", match.end("first"), unit, "earlier")
            yield from _measured(text, match, "second", match.end(), unit, "level")
            continue
        amount = quantity(match.group("first"), match.group("second"), match.group("bound") or "")
        if amount is None:
            continue
        spelled = match.group("unit").casefold()
        joined = text[match.start("unit") - 1] in "-\u2010\u2011"
        if (
            spelled in _WORDED_UNITS
            and not joined
            and amount.high > 1
            and not match.group("first").startswith("half")
        ):
            continue  # "two second-half goals", "four second places"
        if unit.dimension == "duration" and _COUNTS_DAYS.match(text[match.end() :]):
            continue
        if spelled in _LOOSE_UNITS and amount.bound == "exactly":
            amount = replace(amount, bound="about")
        start, end = span(text, match)
        amount = amount.scaled(unit.factor)
        smaller = smaller_unit(text, match.end(), unit)
        if smaller is not None:
            rest, end = smaller
            amount = Quantity(amount.low + rest.low, amount.high + rest.high, amount.bound, rest.step)
        yield Value(
            "number", unit.dimension, start, end, amount, unit=unit.dimension,
            part=part_of_measure(text, start, end),
        )  # fmt: skip
        if not joined:
            yield from _same_unit(text, end, unit)


def _same_unit(text: str, place: int, unit: Unit) -> Iterator[Value]:
    """A second number behind a measure that leaves its unit out: *from 12 weeks to nine*."""
    match = _NO_UNIT.match(text, place)
    if match is None:
        return
    before = text[max(0, place - 60) : place]
    if not match.group("to"):
        yield from _measured(text, match, "count", match.end("count"), unit, "earlier")
    elif " from " in before or is_changing(before):
        yield from _measured(text, match, "count", match.end("count"), unit, "level")


def _measured(
    text: str, match: re.Match[str], name: str, end: int, unit: Unit, part: Part
) -> Iterator[Value]:
    """One of the numbers of a match as a measure."""
    number = parse_number(match.group(name))
    if number is not None:
        amount = Quantity(number[0], number[0], "exactly", number[1]).scaled(unit.factor)
        start, end = trim(text, match.start(name), end)
        yield Value("number", unit.dimension, start, end, amount, unit=unit.dimension, part=part)


def smaller_unit(text: str, place: int, larger: Unit) -> tuple[Quantity, int] | None:
    """What smaller units behind a measure add to it, *two hours and 51 minutes*, and where that ends.

    Args:
        text: The sentence.
        place: Offset after the measure.
        larger: Its unit.

    Returns:
        None where no second unit stands there, or one of another measure.
    """
    match = _SMALLER_UNIT.match(text, place)
    if match is None:
        return None
    rest = _rest(match, larger)
    if rest is None:
        return None
    further = smaller_unit(text, match.end(), units()[" ".join(match.group("unit").casefold().split())])
    if further is None:
        return rest, match.end()
    more, end = further
    return Quantity(rest.low + more.low, rest.high + more.high, rest.bound, more.step), end


def _rest(match: re.Match[str], larger: Unit) -> Quantity | None:
    """What the second unit of a measure adds to it; None where it is another measure."""
    unit = units()[" ".join(match.group("unit").casefold().split())]
    amount = quantity(match.group("first"), None, "")
    if amount is None or unit.dimension != larger.dimension or amount.low * unit.factor >= larger.factor:
        return None
    return amount.scaled(unit.factor)


def temperatures_in(text: str) -> Iterator[Value]:
    """Temperatures in degrees Celsius: *41C*, *38.5 degrees*, *104°F*, *minus 12*."""
    for match in _TEMPERATURE.finditer(text):
        degrees = float(match.group("first").replace("−", "-"))
        if match.group("minus") or match.group("below"):
            degrees = -abs(degrees)
        scale = (match.group("sign") or match.group("letter") or match.group("name") or "")[:1]
        if not scale and not -_HOT < degrees < 2 * _HOT:
            continue  # a turn of 180 degrees
        fahrenheit = scale.upper() == "F" or (not scale and degrees >= _HOT)
        celsius = (degrees - 32) / 1.8 if fahrenheit else degrees
        bound = quantity("1", None, match.group("bound") or "")
        step = 1.0 if "." not in match.group("first") else 0.1
        amount = Quantity(celsius, celsius, bound.bound if bound else "exactly", step)
        yield _temperature(text, match, amount)
    for match in _BELOW_ZERO.finditer(text):
        degrees = -float(match.group("first") or match.group("below"))
        yield _temperature(text, match, Quantity(degrees, degrees))


def _temperature(text: str, match: re.Match[str], amount: Quantity) -> Value:
    start, end = trim(text, *match.span())
    return Value(
        "number", "temperature", start, end, amount, unit="temperature", part=part_of(text, start, end)
    )
