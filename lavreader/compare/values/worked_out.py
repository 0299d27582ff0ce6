"""Worked-out figures: two amounts of which one follows from the other by what the sentences say.

*The bridge costs 90 million, of which the state pays half* and *the state pays 45 million* agree, as do
*a prize of $1m for two* and *$500,000 each*, and *four children* and *three sons and a daughter*.
"""

import re
from collections.abc import Iterator

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.values.numbers import parse_number

# Words for a share, and how many of them make the whole.
_SHARES = {
    **dict.fromkeys(["half", "halves", "halved", "doubled", "double", "twice"], 2),
    **dict.fromkeys(["third", "thirds", "trebled", "tripled"], 3),
    **dict.fromkeys(["quarter", "quarters"], 4),
    **dict.fromkeys(["fifth", "fifths"], 5),
}
_NUMBERS = {
    word: number for number, word in enumerate(["two", "three", "four", "five", "six", "seven", "eight"], 2)
} | {"both": 2, "ten": 10}
_EACH = re.compile(r"\b(?:each|apiece|per\s\w+|every|shared?|split|divided|between\sthem)\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+\b(?!\s(?:hundred|thousand|lakh|crore|million|billion|trillion)\b)", re.IGNORECASE)
# "Three sons and a daughter", "nine women and 22 men"
_AND_MORE = re.compile(r"\s(?:\w+\s){1,2}and\s(?P<more>an?|one|\d+|[a-z]+)\s\w+", re.IGNORECASE)
# "Nearly half of the village, some 430 people"
_THAT_IS = re.compile(
    r"\b(?:half|third|quarter|most|majority|two-thirds|fifth)\b(?:\s\w+){0,4},\s(?:some\s|about\s|around\s|or\s|nearly\s)?$",
    re.IGNORECASE,
)
# "Seven people in all were hurt, two of them fatally"
_IN_ALL = re.compile(
    r"\bin\s(?:all|total)\b|\baltogether\b|\bof\s(?:them|whom)\s(?:\w+\s)?(?:fatally|died|dead)\b",
    re.IGNORECASE,
)
_STEP = 0.02
# What sums may differ by that were rounded.
_SLIGHT = 0.002


def follows_from(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one amount is a share, a sum or a part of the other by its sentence's own words."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or min(one.low, two.low) <= 0:
        return False
    if a.value.slot not in ("count", "money", "percent") or a.group == "age":
        return False
    texts = [facts.text_of(fact) for facts, fact in ((left, a), (right, b))]
    around = [
        text[: fact.value.start] + text[fact.value.end :] for text, fact in zip(texts, (a, b), strict=True)
    ]
    return (
        _by_share(around, max(one.low, two.low) / min(one.low, two.low))
        or _adds_up(texts[0], a, two.low)
        or _adds_up(texts[1], b, one.low)
        or _is_share_told(texts[0], a) != _is_share_told(texts[1], b)
        or _in_all(left, a, texts[1], b)
        or _in_all(right, b, texts[0], a)
        or _paid_in_parts(left, a, two.low)
        or _paid_in_parts(right, b, one.low)
    )


def _by_share(texts: list[str], ratio: float) -> bool:
    """Whether a word for a share, or a number with *each*, says how the amounts go into each other."""
    for text in texts:
        words = {word.casefold() for word in _WORD.findall(text)}
        parts = {_SHARES[word] for word in words & _SHARES.keys()}
        if _EACH.search(text):
            both = {word.casefold() for other in texts for word in _WORD.findall(other)}
            parts |= {_NUMBERS[word] for word in both & _NUMBERS.keys()}
        if any(abs(ratio - part) <= _STEP * part for part in parts):
            return True
    return False


def _adds_up(text: str, fact: Fact, other: float) -> bool:
    """Whether a count and the one that follows it come to the other."""
    assert fact.value.quantity is not None
    more = _AND_MORE.match(text, fact.value.end) if fact.value.slot == "count" else None
    if more is None:
        return False
    number = (1.0,) if more["more"].casefold() in ("a", "an") else parse_number(more["more"])
    return number is not None and fact.value.quantity.low + number[0] == other


def _is_share_told(text: str, fact: Fact) -> bool:
    """Whether an amount only puts a share in figures: *nearly half of the village, some 430 people*."""
    return fact.value.slot == "count" and _THAT_IS.search(text[: fact.value.start]) is not None


def _in_all(facts: Facts, part: Fact, text: str, whole: Fact) -> bool:
    """Whether a count and another of its sentence come to one told as *in all*: two killed, five hurt."""
    told = whole.value.quantity
    if part.value.slot != "count" or told is None or _IN_ALL.search(text) is None:
        return False
    return any(other.value.slot == "count" and both == told.low for other, both in _sums(facts, part))


def _paid_in_parts(facts: Facts, part: Fact, whole: float) -> bool:
    """Whether a sum and another of its sentence come to the other: *3.8 billion, and 1.6 for patents*."""
    return part.value.slot == "money" and any(
        other.group == part.group and abs(both - whole) <= _SLIGHT * whole
        for other, both in _sums(facts, part)
    )


def _sums(facts: Facts, part: Fact) -> Iterator[tuple[Fact, float]]:
    """The other amounts of an amount's sentence, each with what both come to."""
    one = part.value.quantity
    for other in facts.of_sentence(part.sentence):
        if one is not None and other is not part and other.value.quantity is not None:
            yield other, other.value.quantity.low + one.low
