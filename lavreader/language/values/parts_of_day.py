"""Parts of the day: from when to when people use the words for them."""

import re

from lavreader.language.values.clock import ClockTime
from lavreader.language.values.triggers import Trigger

# From when to when, in minutes of the day, people use the words; night runs over midnight.
_PARTS: dict[str, tuple[int, int]] = {
    "dawn": (240, 480),
    "daybreak": (240, 480),
    "sunrise": (240, 480),
    "morning": (240, 720),
    "noon": (690, 750),
    "midday": (660, 840),
    "afternoon": (720, 1110),
    "first light": (240, 480),
    "sunset": (960, 1320),
    "sundown": (960, 1320),
    "nightfall": (960, 1380),
    "teatime": (900, 1140),
    "dusk": (960, 1320),
    "evening": (1020, 1440),
    "night": (1140, 1800),
    "midnight": (1380, 1500),
    "hours": (15, 420),
}
_PART_OF_DAY = re.compile(
    r"\b(?P<edge>early|late|before|after)?\s?(?:in\sthe\s|on\s)?(?P<name>dawn|daybreak|sunrise|first\slight|morning|afternoon|"
    r"dusk|sunset|sundown|nightfall|teatime|evening|night|lunchtime|(?<=\bsmall\s)hours|(?<=\bwee\s)hours|(?<=\bearly\s)hours(?=\sof\b|,|\.))\b",
    re.IGNORECASE,
)
_EDGE_OF_DAY = re.compile(
    r"\b(early|late)\s(?:on\s)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    r"(?!\s(?:morning|afternoon|evening|night))"
)


def parts_of_day_in(text: str, triggers: frozenset[Trigger]) -> list[ClockTime]:
    """Every part of the day a text names, in order.

    Args:
        text: A sentence.
        triggers: What values it can hold.
    """
    found = []
    for match in _EDGE_OF_DAY.finditer(text) if {"edge_of_day", "weekday"} <= triggers else ():
        edge = match.group(1).casefold()
        first, last = (0, 600) if edge == "early" else (1080, 1500)
        found.append(ClockTime(match.start(1), match.end(1), first, last, exact=False))
    for match in _PART_OF_DAY.finditer(text) if "part_of_day" in triggers else ():
        name = match.group("name").casefold()
        if name == "lunchtime":
            name = "midday"
        first, last = _PARTS[name]
        edge = (match.group("edge") or "").casefold()
        if edge == "before":
            first, last = 0, last
        found.append(ClockTime(match.start("name"), match.end("name"), first, last, exact=False))
    return found
