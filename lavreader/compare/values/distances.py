"""Distances: how far a place lies from another, and how far something was heard, thrown or travelled."""

import re

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.values.agreement import misprinted

# "Some 20 miles north of Waco", "40 km (25 miles) off the coast of Java", "70 miles outside Kabul"
_LIES = re.compile(
    r"(?:\s?\([^)]*\))?[\s-]{1,2}(?:to\sthe\s)?(?:(?P<side>(?:north|south|east|west)\w*(?:[\s-](?:north|south|east|west)\w*)?|"
    r"inland|offshore|upstream|downstream)(?:\s(?:of|from|off))?|(?:away\s)?(?:from|off|outside|beyond|short\sof)|away)"
    r"(?P<behind>(?:\s[\w’'-]+){0,6})",
    re.IGNORECASE,
)
# "120 metres high", "a height of 120 metres", "57 metres above the ground"
_EXTENT = re.compile(
    r"(?:\s?\([^)]*\))?[\s-](?:in\s)?(?P<extent>high|tall|height|long|length|wide|width|broad|deep|depth|thick|above|below|"
    r"across|diameter|underground|underwater)\b",
    re.IGNORECASE,
)
_EXTENT_BEFORE = re.compile(
    r"\b(?P<extent>height|length|width|depth|altitude|diameter|thickness)\sof\s(?:\w+\s){0,2}$", re.IGNORECASE
)
_EXTENTS = {
    "tall": "high",
    "height": "high",
    "length": "long",
    "width": "wide",
    "broad": "wide",
    "depth": "deep",
    "thickness": "thick",
    "diameter": "across",
    "altitude": "above",
    "underground": "below",
    "underwater": "below",
}
# "Felt as far away as", "could be heard", "was thrown", "drove"
_REACHING = frozenset(
    (
        *(
            "hear",
            "feel",
            "see",
            "shake",
            "rattle",
            "shatter",
            "throw",
            "hurl",
            "blow",
            "fling",
            "travel",
            "drive",
        ),
        *(
            "walk",
            "fly",
            "march",
            "cycle",
            "ride",
            "sail",
            "swim",
            "drift",
            "chase",
            "flee",
            "carry",
            "spread",
        ),
        *(
            "rise",
            "stretch",
            "extend",
            "reach",
            "smell",
            "notice",
            "register",
            "propel",
            "scatter",
            "send",
            "drag",
        ),
        *("cover", "evacuate", "row", "crawl", "roll", "skid", "plunge", "advance", "sweep"),
    )
)
# Verbs for what a blast, a flood or an avalanche does with what it catches, which say one thing.
_MOVED_BY_FORCE = frozenset(["throw", "hurl", "blow", "fling", "propel", "carry", "send", "drag", "sweep"])
_BY_FORCE = "move by force"


# In metres: nearer places are told by one measure. A road is seldom longer than this many straight lines.
_FAR, _ROAD = 15_000, 1.3


def of_two_distances(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two lengths are distances of two sorts, or from two places.

    Args:
        left: The left article's facts.
        a: A length of it.
        right: The right article's facts.
        b: A length of it.
    """
    if a.value.slot != "length" or b.value.slot != "length":
        return False
    extents = left.of(a, _extent), right.of(b, _extent)
    if all(extents) and extents[0] != extents[1]:
        return True
    ours, theirs = left.of(a, _reaches), right.of(b, _reaches)
    if ours and theirs:
        return ours.isdisjoint(theirs)
    if ours or theirs:
        other = (right, b) if ours else (left, a)
        return _lies(*other) is not None
    one, two = _lies(left, a), _lies(right, b)
    if one is None or two is None:
        return False
    if _by_road_or_straight(a, b):
        return True
    if not one or not two:
        return False
    # "Ten miles from Kabul" and "ten miles from the city" may be from one place.
    return one.isdisjoint(two) and bool(one & right.told) and bool(two & left.told)


def _by_road_or_straight(a: Fact, b: Fact) -> bool:
    """Whether a place may lie both so far and so far from another: by road, or as the crow flies."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or min(one.low, two.low) < _FAR or misprinted(one, two):
        return False
    return max(one.low, two.low) <= _ROAD * min(one.low, two.low)


def _extent(facts: Facts, fact: Fact) -> str:
    """Whether a length is told as a height, a width or a depth, or as how far above something is."""
    text = facts.text_of(fact)
    behind = _EXTENT.match(text, fact.value.end)
    before = _EXTENT_BEFORE.search(text[: fact.value.start])
    word = (behind or before or {"extent": ""})["extent"].casefold()
    return _EXTENTS.get(word, word)


def _reaches(facts: Facts, fact: Fact) -> frozenset[str]:
    """The verbs of a distance's clause that tell how far something went or was noticed."""
    verbs = {word.base for word in fact.event.scene.words if word.reading is not None} & _REACHING
    return frozenset(_BY_FORCE if verb in _MOVED_BY_FORCE else verb for verb in verbs)


def _lies(facts: Facts, fact: Fact) -> frozenset[str] | None:
    """The names a place is told to lie so far from; None where no place is told to lie so far off."""
    text = facts.text_of(fact)
    match = _LIES.match(text, fact.value.end)
    if match is None:
        return None
    names = {
        word.stem
        for word in facts.analysis.parsed[fact.sentence].words
        if word.tag == "name" and match.start("behind") <= word.start < match.end("behind")
    }
    return frozenset(names)
