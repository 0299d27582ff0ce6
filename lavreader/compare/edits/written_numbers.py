"""Written numbers: figures, number words, sums of money and dates of speech in one form."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from lavreader.compare.edits.house_style import house_style
from lavreader.compare.edits.written_word import WrittenWord
from lavreader.language.spelling import normal_spelling
from lavreader.language.values.numbers import NUMBER_WORDS

_MAGNITUDES = {
    "dozen": Decimal(12),
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
_FIGURE = re.compile(
    r"(?P<sign>(?:[A-Z]{0,2})[$€£¥₹])?(?P<number>\d[\d,]*(?:\.\d+)?|\d{1,2}[:.]\d\d)(?P<unit>%|[^\W\d_]+)?"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_DAYS = 31
# Lengths of races, which take metres where other figures take millions.
_DISTANCES = frozenset(["50", "60", "100", "110", "200", "400", "800", "1500", "3000", "5000", "10000"])


@cache
def _cardinals() -> dict[str, str]:
    return {word: str(number) for word, number in NUMBER_WORDS.items()}


@cache
def _ordinals() -> dict[str, str]:
    return {word: f"{number}{_ending(number)}" for number, word in enumerate(house_style().ordinals, 1)}


def _ending(number: int) -> str:
    if 10 < number % 100 < 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def number_word(word: str) -> str | None:
    """A number word in lower case as figures: *forty-one* as 41, *third* as 3rd; None for other words."""
    known = _cardinals().get(word) or _ordinals().get(word)
    if known is not None:
        return known
    first, hyphen, last = word.partition("-")
    ten, one = _cardinals().get(first), _cardinals().get(last)
    if hyphen and ten and one and len(ten) == 2 and ten.endswith("0") and len(one) == 1:
        return str(int(ten) + int(one))
    nth = _ordinals().get(last)
    if hyphen and ten and nth and len(ten) == 2 and ten.endswith("0") and len(nth) == 3:
        return str(int(ten) + int(nth[0])) + nth[1:]
    return None


@cache
def figure_words(text: str) -> tuple[str, ...] | None:
    """The words of a figure with its signs: *£2bn* as two, billion and pounds; None for anything else."""
    if _ORDINAL.fullmatch(text.casefold()):
        return (text.casefold(),)
    match = _FIGURE.fullmatch(text)
    if match is None:
        return None
    number = match["number"].replace(",", "")
    unit = (match["unit"] or "").casefold()
    if unit == "s" or (unit and unit not in house_style().units and unit not in ("%", "mph", "kph", "kmh")):
        return None
    if ":" in number and number.endswith(":00"):
        number = number[:-3]
    if unit == "m" and not match["sign"] and number in _DISTANCES:
        return number, "meters"
    measured = ("percent",) if unit == "%" else house_style().units.get(unit, (unit,)) if unit else ()
    money = house_style().currency.get((match["sign"] or "")[-1:], "")
    return (number, *measured, *((money,) if money else ()))


def in_figures(words: Sequence[WrittenWord]) -> list[WrittenWord]:
    """The words with every number worked out, the currency behind it, and dates in one order."""
    found: list[WrittenWord] = []
    position = 0
    while position < len(words):
        taken = _number(words, position) or _date(words, position)
        if taken is None:
            found.append(words[position])
            position += 1
        else:
            found.extend(taken[0])
            position += taken[1]
    return found


def _number(words: Sequence[WrittenWord], position: int) -> tuple[list[WrittenWord], int] | None:
    """A number of several words made one, and how many it took: *a hundred and five*, *$2 million*."""
    keys = [word.key for word in words[position : position + 8]]
    place, value = _multiplied(keys)
    if not place:
        return None
    currencies = set(house_style().currency.values())
    money = next((key for key in keys[:place] if key in currencies), "")
    if keys[place - 1] == "hundred" and keys[place : place + 1] == ["and"]:
        more = keys[place + 1 : place + 2]
        if more and more[0].isdigit() and int(more[0]) < 100:
            place, value = place + 2, value + int(more[0])
    first, last = words[position], words[position + place - 1]
    if first.sentence != last.sentence:
        return None
    number = first._replace(key=_written(value), end=last.end, content=True)
    return [number, *([number._replace(key=money)] if money else [])], place


def _multiplied(keys: Sequence[str]) -> tuple[int, Decimal]:
    """How many words a number with its magnitude takes, and its value; no words where there is none."""
    rest = list(keys)
    place, value = 0, Decimal(0)
    if rest[:2] == ["a", "half"] or rest[:2] == ["half", "a"]:
        place, value = 2, Decimal("0.5")
    elif rest[:1] == ["half"]:
        place, value = 1, Decimal("0.5")
    elif rest[:1] == ["a"]:
        place, value = 1, Decimal(1)
    elif rest and _PLAIN.fullmatch(rest[0]):
        place, value = 1, Decimal(rest[0])
    else:
        return 0, value
    start = place
    money = bool(rest[place : place + 1]) and rest[place] in house_style().currency.values()
    if money and rest[place + 1 : place + 2] and rest[place + 1] in _MAGNITUDES:
        return place + 2, value * _MAGNITUDES[rest[place + 1]]
    while place < len(rest) and rest[place] in _MAGNITUDES:
        value *= _MAGNITUDES[rest[place]]
        place += 1
    return (place, value) if place > start else (0, value)


def _written(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _date(words: Sequence[WrittenWord], position: int) -> tuple[list[WrittenWord], int] | None:
    """A day of a month as the month and a figure, and how many words it took: *the 7th of November*."""
    months = house_style().months
    keys = [word.key for word in words[position : position + 4]]
    start = int(keys[:1] == ["the"])
    day = _day(keys[start]) if len(keys) > start else None
    if keys[0] in months and len(keys) > 1 and _day(keys[1]):
        return [words[position], words[position + 1]._replace(key=_day(keys[1]) or "")], 2
    if day is None:
        return None
    place = start + 1 + int(keys[start + 1 : start + 2] == ["of"])
    if keys[place : place + 1] and keys[place] in months and (place > start + 1 or not start):
        month = words[position + place]
        return [month, words[position + start]._replace(key=day)], place + 1
    return None


def _day(key: str) -> str | None:
    """The figure of a day of a month, *7* of 7th; None for other words."""
    bare = key[:-2] if _ORDINAL.fullmatch(key) else key
    return bare if bare.isdigit() and 0 < int(bare) <= _DAYS else None


def normal_number(text: str) -> str:
    """A figure as it stands, without the commas between thousands."""
    return re.sub(r"(?<=\d),(?=\d{3})", "", normal_spelling(text))
