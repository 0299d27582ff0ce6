"""Body measures: how tall and how heavy people are, and lengths by their letter alone."""

import re
from collections.abc import Iterator

from lavreader.language.values.measures import units
from lavreader.language.values.numbers import BOUND, Quantity, parse_number, quantity
from lavreader.language.values.value import Value, part_of, trim

_ONE_DIGIT = "one|two|three|four|five|six|seven|eight|nine"
# "5ft 11in", "six foot two", "6ft 2"
_FEET_AND_INCHES = re.compile(
    rf"\b(?P<feet>[3-8]|{_ONE_DIGIT})(?:\s?-?(?:ft|feet|foot)\b\.?),?[-\s]?(?:and\s)?"
    rf"(?P<inches>1[01]|\d|{_ONE_DIGIT}|ten|eleven)"
    r"(?:[-\s]?(?:inch(?:es)?|ins?)\b|"
    r"(?=[,.;]|$|\s(?:and|tall|in|striker|centre|defender|forward|with|was|is)\b))",
    re.IGNORECASE,
)
# "12 stone", "12st 4lb"
_STONES = re.compile(
    r"(?<![\w.])(?P<stones>\d{1,2})(?:st|[-\s]stone)\b(?:,?\s?(?:and\s)?(?P<pounds>\d{1,2})\s?(?:lbs?|pounds?)\b)?(?!\s(?:house|wall|pillar|step|cottage|bridge))"
)
_OF_WEIGHT = re.compile(r"weigh|heav|light|lost|shed|gained|put\son|stone\s\d|st\s\d", re.IGNORECASE)
# "2.4m long": metres, and no million
_METRES = re.compile(
    rf"(?P<bound>{BOUND})?(?<![\w.,£$€])(?P<first>\d{{1,3}}(?:,\d{{3}})*(?:\.\d+)?)m\s(?=(?:long|high|wide|deep|tall|across|thick|"
    r"apart|above|below|away|offshore|hurdles|freestyle|butterfly|backstroke|breaststroke|sprint|final|relay|wall|fence|waves?|tower|tall|"
    r"clock|race|down|up\sthe|off|from\s(?:the|a|her|his|their|where))\b)"
)


def body_measures_in(text: str) -> Iterator[Value]:
    """Heights, weights and lengths with their parts or by a letter: *5ft 11in*, *12 stone*, *2.4m long*."""
    foot, inch, pound = units()["foot"], units()["inch"], units()["pound"]
    for match in _FEET_AND_INCHES.finditer(text):
        ends = parse_number(match.group("feet")), parse_number(match.group("inches"))
        if ends[0] is not None and ends[1] is not None:
            high = ends[0][0] * foot.factor + ends[1][0] * inch.factor
            amount = Quantity(high, high, "exactly", inch.factor)
            yield Value("number", "length", match.start(), match.end(), amount, unit="length")
    for match in _STONES.finditer(text) if _OF_WEIGHT.search(text) else ():
        pounds = 14 * float(match.group("stones")) + float(match.group("pounds") or 0)
        step = 1.0 if match.group("pounds") else 14.0
        heavy = Quantity(pounds, pounds, "exactly", step).scaled(pound.factor)
        yield Value("number", "mass", match.start(), match.end(), heavy, unit="mass")
    for match in _METRES.finditer(text):
        length = quantity(match.group("first"), None, match.group("bound") or "")
        if length is not None:
            start, end = trim(text, *match.span())
            yield Value("number", "length", start, end, length, unit="length", part=part_of(text, start, end))
