"""Numbers: digits and words, rough and bounded, single and as ranges."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Bound = Literal["exactly", "about", "at_least", "more_than", "at_most", "less_than", "nearly"]

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
#: The words for the numbers from zero to twenty and the tens, with their numbers.
NUMBER_WORDS: dict[str, int] = {word: value for value, word in enumerate(_UNITS.split())}
NUMBER_WORDS |= {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
_SCALES: dict[str, float] = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "trn": 1e12,
    "lakh": 1e5,
    "crore": 1e7,
    "dozen": 12.0,
}
_BOUNDS: dict[str, Bound] = {
    "about": "about",
    "around": "about",
    "approximately": "about",
    "roughly": "about",
    "some": "about",
    "an estimated": "about",
    "estimated": "about",
    "close to": "nearly",
    "close on": "nearly",
    "getting on for": "nearly",
    "not quite": "nearly",
    "a little under": "nearly",
    "slightly under": "nearly",
    "a little less than": "nearly",
    "slightly less than": "nearly",
    "in the region of": "about",
    "something like": "about",
    "somewhere around": "about",
    "nearly": "nearly",
    "almost": "nearly",
    "just under": "nearly",
    "just over": "more_than",
    "just above": "more_than",
    "a little over": "more_than",
    "slightly over": "more_than",
    "a little more than": "more_than",
    "slightly more than": "more_than",
    "longer than": "more_than",
    "not less than": "at_least",
    "anything up to": "at_most",
    "not more than": "at_most",
    "no longer than": "at_most",
    "well over": "more_than",
    "more than": "more_than",
    "over": "more_than",
    "in excess of": "more_than",
    "above": "more_than",
    "upwards of": "more_than",
    "at least": "at_least",
    "no fewer than": "at_least",
    "no less than": "at_least",
    "a minimum of": "at_least",
    "up to": "at_most",
    "as many as": "at_most",
    "as much as": "at_most",
    "at most": "at_most",
    "no more than": "at_most",
    "a maximum of": "at_most",
    "fewer than": "less_than",
    "less than": "less_than",
    "under": "less_than",
    "below": "less_than",
    "exactly": "exactly",
    "only": "exactly",
    "just": "exactly",
    "a total of": "exactly",
    "all": "exactly",
}
_SMALL = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
# "Twenty-five"; "three and five" are two numbers, "hundred and five" is one.
_SIMPLE = rf"(?:(?:{_TENS})[-\s](?:{_ONES})(?![^\W_])|(?:{_SMALL})(?![^\W_]))"
_WORDED = (
    rf"{_SIMPLE}(?:[-\s](?:hundred|thousand|million|billion)(?![^\W_])(?:[-\s](?:and[-\s])?{_SIMPLE})?)*"
)
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = (
    r"(?:\s?(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)|\s?(?:mln|bln|mn|bn|tn|trn)|[mkb])"
    r"(?![\w-])"
)
# "12½", "6 1/2", "three-and-a-half", "two and three quarters"
_FRACTION = r"\s?[¼½¾]|\s[13]/[24](?![\d/])|\sand\sa\shalf\b"
_AND_PART = r"[-\s]and[-\s](?:a[-\s](?:half|quarter)|three[-\s]quarters)"
_PARTS = {
    **{"¼": 0.25, "½": 0.5, "¾": 0.75, "1/4": 0.25, "1/2": 0.5, "3/4": 0.75},
    **{"and a half": 0.5, "and a quarter": 0.25, "and three quarters": 0.75},
}
# "Half a million", "a quarter of a million"
_PARTS_OF_ONE = {
    "half": 0.5,
    "quarter of": 0.25,
    "a quarter of": 0.25,
    "one quarter of": 0.25,
    "three quarters of": 0.75,
}
_WITH_PART = re.compile(rf"(?P<whole>.*?)\s?(?P<part>{'|'.join(_PARTS)})(?:\s(?P<scale>[a-z]+))?")
#: One number without its bound: group-free, for use inside other patterns; ignores case.
NUMBER = (
    r"(?:\b(?:(?:a|one)\s)?(?:quarter|three[-\s]quarters)\sof\sa\s(?:million|billion)\b|"
    rf"\ba\s(?:million|billion|trillion){_AND_PART}\b|"
    rf"(?<![\w.,/])(?:{DIGITS})(?:{_FRACTION})?(?:{_SCALE})?|"
    rf"\b{_WORDED}(?:{_AND_PART})?(?![^\W_])(?:{_SCALE})?|"
    r"\b(?:a|an|half\sa|several)\s(?:dozen|hundred|thousand|million|billion|trillion)(?!\w))"
)
# "Goes up to 95 pounds" tells a level and no bound.
_RAISED = "".join(
    rf"(?<!\b{verb}\s)"
    for verb in ("go", "goes", "gone", "went", "going", "put", "push", "pushed", "takes", "taking", "brought")
)
BOUND = (
    r"\b(?:"
    + "|".join(
        (_RAISED if word == "up to" else "") + word.replace(" ", r"\s")
        for word in sorted(_BOUNDS, key=len, reverse=True)
    )
    + r")\s"
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many or how much, as far as the words say.

    Attributes:
        low: The number, or the lower end of a range.
        high: The number, or the upper end of a range.
        bound: How the number is meant.
        step: What it may be rounded to: 1 for 412, 100 for 400, 0.1e9 for 4.2 billion.
    """

    low: float
    high: float
    bound: Bound = "exactly"
    step: float = 1.0

    def scaled(self, factor: float) -> "Quantity":
        """The same in another unit."""
        return Quantity(self.low * factor, self.high * factor, self.bound, self.step * factor)


@lru_cache(maxsize=4096)
def parse_number(text: str) -> tuple[float, float] | None:
    """Value and rounding step of a number as NUMBER matches it.

    Returns:
        The value and the step its digits or words can be rounded to; None where it is no number.
    """
    words = text.casefold().replace("-", " ").split()
    if not words:
        return None
    parted = _WITH_PART.fullmatch(" ".join(words))
    if parted is not None and parted.group("whole"):
        whole = parse_number(parted.group("whole"))
        scale_value = _SCALES.get(parted.group("scale") or "", 1.0)
        if whole is None:
            return None
        # "A million and a half" is half a million more.
        of = (
            _SCALES.get(words[parted.group("whole").count(" ")], 1.0)
            if parted.group("scale") is None
            else 1.0
        )
        return (whole[0] + _PARTS[parted.group("part")] * of) * scale_value, 0.5 * scale_value * of
    factor = 1.0
    match = re.fullmatch(r"((?:\d[\d,]*)(?:\.\d+)?)\s?([a-z]*)", " ".join(words))
    if match:
        digits, scale = match.groups()
        if scale and scale not in _SCALES:
            return None
        factor = _SCALES.get(scale, 1.0)
        value = float(digits.replace(",", ""))
        return value * factor, _step(digits.replace(",", "")) * factor
    if words[-2:-1] == ["a"] and (part := _PARTS_OF_ONE.get(" ".join(words[:-2]), 0.0)):
        return (part * _SCALES[words[-1]], _SCALES[words[-1]] / 10) if words[-1] in _SCALES else None
    if words[0] in ("a", "an"):
        words = ["one", *words[1:]]
    if words[0] == "several":
        return None
    total = 0.0
    current = 0.0
    least = 1.0
    for word in words:
        if word == "and":
            continue
        if word in NUMBER_WORDS:
            current += NUMBER_WORDS[word]
            least = 1.0
        elif word in _SCALES:
            scale_value = _SCALES[word]
            # Two dozen are 24 or so.
            least = scale_value if scale_value >= 100 else 6.0 if current > 1 else 1.0
            if scale_value in (100.0, 12.0):
                current = (current or 1.0) * scale_value
            else:
                total += (current or 1.0) * scale_value
                current = 0.0
        else:
            return None
    return total + current, least


def _step(digits: str) -> float:
    """What a number written in digits may be rounded to."""
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(10.0 ** -len(decimals))
    zeros = len(whole) - len(whole.rstrip("0"))
    if len(whole) < 3 or zeros < 2:
        return 10.0 if zeros and len(whole) >= 3 else 1.0
    return float(10.0 ** min(zeros, len(whole) - 1))


def bound_of(words: str) -> Bound:
    """What an introducing phrase says of a number; *exactly* where it says nothing."""
    return _BOUNDS.get(" ".join(words.casefold().split()), "exactly")


def small_numbers() -> tuple[str, ...]:
    """The words for the numbers from zero to twenty and the tens, the longest first."""
    return tuple(sorted(NUMBER_WORDS, key=len, reverse=True))


def quantity(first: str, second: str | None, bound: str) -> Quantity | None:
    """A quantity from its words.

    Args:
        first: The number, or the lower end.
        second: The upper end of a range; None for a single number.
        bound: The phrase before it, such as ``more than``; empty if none.
    """
    if first.casefold().startswith("several") and second is None:
        scale_value = _SCALES.get(first.casefold().split()[-1], 0.0)
        return Quantity(2 * scale_value, 9.99 * scale_value, "about", scale_value)
    if second is None:
        one = parse_number(first)
        return None if one is None else Quantity(one[0], one[0], bound_of(bound), one[1])
    ends = both_ends(first, second)
    if ends is None or ends[0].low > ends[1].low:
        return None
    return Quantity(ends[0].low, ends[1].low, "exactly", max(ends[0].step, ends[1].step))


def both_ends(first: str, second: str) -> tuple[Quantity, Quantity] | None:
    """Two numbers of which the second may say in what both are counted: *3 to 5 million*.

    Args:
        first: The number told first.
        second: The other.
    """
    one, two = parse_number(first), parse_number(second)
    if one is None or two is None:
        return None
    low, step = one
    scale = re.search(r"[a-z]+$", second.casefold())
    if (
        two[0] > low * 20
        and scale
        and scale.group() in _SCALES
        and not re.search(r"[a-z]$", first.casefold())
    ):
        low, step = low * _SCALES[scale.group()], step * _SCALES[scale.group()]
    return Quantity(low, low, "exactly", step), Quantity(two[0], two[0], "exactly", two[1])
