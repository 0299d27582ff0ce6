"""Agreement: whether two quantities can both hold of one thing, or one is a misprint of the other."""

from typing import Literal

from lavreader.language.values.numbers import Quantity

# From here on halves are rounded away.
_LARGE_RATE = 10


def agree(a: Quantity, b: Quantity) -> Literal["equal", "compatible", "unclear", "conflict"]:
    """Whether two quantities can both hold of the same thing.

    *compatible* are a bound and a number within it and a number and its rounding; *unclear* is
    what may be a loose wording or a later count; *conflict* is the rest.
    """
    if (a.low, a.high, a.bound) == (b.low, b.high, b.bound):
        return "equal"
    if a.low == a.high == b.low == b.high:
        return "equal" if {a.bound, b.bound} <= {"exactly", "about"} else "compatible"
    if {a.bound, b.bound} <= {"exactly", "about"} and a.low == a.high and b.low == b.high:
        step = max(a.step, b.step)
        # 58 may be 58.3 rounded, 400 may be 412, but 100 is not 60.
        gap = abs(a.low - b.low)
        # A rate of 2.5 is nobody's 3, where 62.5 may well be 63.
        rounded = 0.5 * step if max(a.low, b.low) >= _LARGE_RATE or step > 1 else 0.45 * step
        if a.step != b.step and gap <= min(rounded, max(0.05 * max(a.low, b.low), 0.5)):
            return "compatible"
    one, two = _interval(a), _interval(b)
    if one[0] <= two[1] and two[0] <= one[1]:
        return _within(a, b)
    if _open(a) and _open(b):
        return "unclear"
    return "conflict"


def misprinted(a: Quantity, b: Quantity) -> bool:
    """Whether two figures of the same length hold the same digits in another order: 340 and 430.

    Figures that differ for a reason seldom do: of two unlike numbers of two digits one pair in
    ninety does. Zeros at the end do not count, as they only say how large the figure is.
    """
    if a.low != a.high or b.low != b.high or not 0.1 < a.low / (b.low or 1.0) < 10:
        return False
    step = min(a.step, b.step)
    whole, other = (str(round(amount.low / step)) for amount in (a, b))
    one, two = whole.rstrip("0"), other.rstrip("0")
    # 21 seconds and two minutes, which are 120, are of different lengths.
    return one != two and len(whole) == len(other) and len(one) == len(two) > 1 and sorted(one) == sorted(two)


def _within(a: Quantity, b: Quantity) -> Literal["compatible", "unclear", "conflict"]:
    """Whether overlapping quantities agree as people use the words."""
    lower = ("at_least", "more_than")
    if a.bound in lower and b.bound in lower:
        return "unclear"
    if {a.bound, b.bound} <= {"at_most", "less_than"}:
        return "conflict" if a.bound == b.bound else "unclear"
    if {a.bound, b.bound} & set(lower) and {a.bound, b.bound} & {"at_most", "less_than"}:
        return "compatible"  # "At least five years", "at most 29": what lies between is both.
    for bounded, other in ((a, b), (b, a)):
        # "More than 400" is not how anyone puts 900.
        if bounded.bound in lower and other.low > 1.5 * bounded.low:
            return "unclear"
        if bounded.bound in ("at_most", "less_than") and other.high < 0.5 * bounded.low:
            return "unclear"
    return "compatible"


def _roundness(value: float) -> float:
    """The power of ten a number is a multiple of: 1,000 for 62,000."""
    size = 1.0
    while value >= size * 10 and abs(value / (size * 10) - round(value / (size * 10))) < 1e-9:
        size *= 10
    return size if value >= 10 else 0.1 * value


def _open(one: Quantity) -> bool:
    return one.bound in ("at_least", "more_than")


def _interval(one: Quantity) -> tuple[float, float]:
    """From where to where a quantity can lie."""
    low, high, step = one.low, one.high, one.step
    if one.bound in ("at_least", "more_than"):
        return (low, float("inf"))
    if one.bound in ("at_most", "less_than"):
        return (0.0, high)
    if one.bound == "nearly":
        return (low - max(step / 2, 0.1 * low), high)
    if one.bound == "about":
        # "About 15,000" may be 14,000 but is not 18,000; "about 62,000" is not 58,000.
        # and "about six months" may be 168 days: half of a coarse unit either way.
        coarse = 0.5 * step if step > 1 and low < 24 * step else 0.0
        # "About 85 miles" and "some 80 miles" are as round in metres as they are in miles.
        unit = step if step % 1 else 1.0
        slack = max(min(0.075 * low, 2 * unit * _roundness(low / unit)), coarse)
        return (low - slack, high + slack)
    if step == 6.0:
        return (low - 4, high + 4)  # two dozen
    # A round number without "about" is rounded a little, not by a whole digit.
    slack = min(0.499999 * step, 0.05 * low) if step != 1 else 0.0
    return (low - slack, high + slack)
