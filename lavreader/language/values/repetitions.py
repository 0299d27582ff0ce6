"""Repetitions: how often something happened, told by an adverb, an ordinal or a noun of its own.

*Twice* and *the second time* count times, *his third title* counts titles, and a *hat-trick* is three
goals.
"""

import re
from collections.abc import Iterator

from lavreader.language.stems import stem
from lavreader.language.values.numbers import NUMBER, Quantity, parse_number
from lavreader.language.values.triggers import ORDINALS, Trigger
from lavreader.language.values.value import Value

# "Twice", but not "twice as many", "twice the size", "twice a week"
_TIMES = re.compile(
    r"(?<!once or )\b(?P<name>twice|thrice)\b(?!-|\s(?:as|the|that|this|its|their|his|her|a|an|every|each|"
    r"daily|weekly|monthly|yearly|what|more|over|average|normal)\b)",
    re.IGNORECASE,
)
_OFTEN = {"twice": 2.0, "thrice": 3.0}
# "For the ninth time", "her third title"; not "a third straight win" or "the second time in a row".
_COUNTED = (
    "time|title|victory|win|triumph|defeat|loss|gold|championship|crown|term|marriage|attempt|conviction|arrest|"
    "strike|walkout|murder|killing|outage|cut|increase|Oscar|Grammy|medal|appearance|cap"
)
_ORDINAL = rf"{'|'.join(ORDINALS)}|eleventh|twelfth|\d{{1,2}}(?:st|nd|rd|th)"
_NTH = re.compile(
    rf"\b(?:the|his|her|their|its|our|a|[’']s)\s(?P<nth>{_ORDINAL})\s"
    rf"(?:(?!straight|successive|consecutive|half|quarter|round|set|leg)[A-Za-z-]+\s)?(?P<noun>{_COUNTED})\b"
    r"(?!\s(?:in\sa\srow|running|round|around|this\s(?:week|month)|in\s\w+\s(?:days|weeks|months|years|games|matches)))",
    re.IGNORECASE,
)
# Goals that have a name for their number.
_GOALS = re.compile(r"\b(?P<name>hat[-\s]trick|brace|treble)\b(?!\sof\s(?!goals))", re.IGNORECASE)
_HOW_MANY = {"hat": 3.0, "treble": 3.0, "brace": 2.0}
_SCORING = re.compile(
    r"\b(?:scor(?:ed?|es|ing)|net(?:s|ted|ting)|struck|strikes?|found\sthe\snet)\s(?:\w+\s)?$", re.IGNORECASE
)
# "Once a day", "three times a week"
_FREQUENCY = re.compile(
    rf"\b(?P<name>once|twice|thrice|(?P<count>{NUMBER})\stimes)\s(?:a|an|each|every|per)\s"
    r"(?P<unit>day|night|week|fortnight|month|year)\b(?!\s(?:and|or)\s)",
    re.IGNORECASE,
)
_ANY_FREQUENCY = re.compile(r"(?:ce|times)\s(?:a|an|each|every|per)\s")
_DAYS_OF = {"day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.4, "year": 365.25}
_FURTHER_ORDINALS = {"eleventh": 11, "twelfth": 12}


def repetitions_in(text: str, triggers: frozenset[Trigger]) -> Iterator[Value]:
    """How often something happened: *twice*, *the ninth time*, *a hat-trick*."""
    if "unit" in triggers and _ANY_FREQUENCY.search(text):
        for match in _FREQUENCY.finditer(text):
            told = parse_number(match.group("count")) if match.group("count") else None
            times = told[0] if told is not None else _OFTEN.get(match.group("name").casefold(), 1.0)
            often = times / _DAYS_OF[match.group("unit").casefold()]
            yield Value(
                "number", "frequency", match.start(), match.end(), Quantity(often, often, step=often / 10),
                unit="frequency",
            )  # fmt: skip
    if "twice" in triggers:
        for match in _TIMES.finditer(text):
            unit = stem("goal") if _SCORING.search(text[: match.start()]) else stem("time")
            yield _count(match, "name", _OFTEN[match.group("name").casefold()], unit)
        for match in _GOALS.finditer(text):
            name = match.group("name").casefold().replace("-", " ").split()[0]
            yield _count(match, "name", _HOW_MANY[name], stem("goal"))
    if "rank" in triggers:
        for match in _NTH.finditer(text):
            word = match.group("nth").casefold()
            number = ORDINALS.get(word) or _FURTHER_ORDINALS.get(word) or int(re.sub(r"\D", "", word))
            yield _count(match, "nth", float(number), stem(match.group("noun").casefold()))


def _count(match: re.Match[str], name: str, number: float, unit: str) -> Value:
    return Value("number", "count", match.start(name), match.end(name), Quantity(number, number), unit=unit)
