"""Triggers: which kinds of values a word can belong to, so that only their patterns are tried.

A pattern over a sentence costs a hundred times what looking a word up costs. Each distinct word is
looked at once; a sentence may hold what the triggers of its words together allow, perhaps more, but
never less.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal

from lavreader.language.stems import CACHED
from lavreader.language.values.measures import currencies, units
from lavreader.language.values.numbers import small_numbers
from lavreader.language.values.rough_numbers import fractions, vague_plurals

Trigger = Literal[
    "digit", "joined_number", "month", "year", "weekday", "numeric_date", "near_day", "which", "span", "ago",
    "part_of_day", "edge_of_day", "said_part", "noon", "clock", "half_of_day", "zone", "clock_digits",
    "hour_name", "part_of_hour", "day_apart", "bare_time", "at_hour", "half_hour", "feast", "season",
    "weekend", "old", "aged", "decade", "who", "sex", "magnitude", "currency_sign", "currency",
    "hour", "degree", "percent", "vote", "vote_side", "unanimous", "fraction", "vague", "scale", "rank",
    "ranking", "twice", "unit",
]  # fmt: skip

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ORDINALS = {
    word: number
    for number, word in enumerate(
        ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], 2
    )
}
# Minutes ahead of Greenwich for the abbreviations newsrooms use.
ZONES = {
    "gmt": 0,
    "utc": 0,
    "wet": 0,
    "bst": 60,
    "cet": 60,
    "cest": 120,
    "eet": 120,
    "eest": 180,
    "msk": 180,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
}
# Trigger to the words, or parts of hyphenated words, that are one.
_WORDS: dict[Trigger, frozenset[str]] = {
    "near_day": frozenset(["yesterday", "today", "tomorrow", "tonight"]),
    "which": frozenset(["last", "this", "next"]),
    "span": frozenset(["week", "month", "year", "weekend", "night", "morning", "afternoon", "evening"]),
    "ago": frozenset(["ago"]),
    "day_apart": frozenset(["day", "days", "minutes", "moments"]),
    "bare_time": frozenset(
        ["sharp", "shortly", "little", "just", "local", "dot", "minutes", "moments", *WEEKDAYS]
    ),
    "half_hour": frozenset(["half"]),
    "feast": frozenset(["eve", "day", "halloween", "epiphany", "fourth", "fawkes", "bonfire"]),
    "season": frozenset(["spring", "summer", "autumn", "winter", "fall"]),
    "weekend": frozenset(["weekend"]),
    "at_hour": frozenset(
        [
            *("opens", "open", "closes", "close", "shuts", "shut", "starts", "start", "started", "begins"),
            *("begin", "began", "kicks", "kicked", "ends", "end", "ended", "finishes", "finish", "finished"),
            *("leaves", "leave", "left", "departs", "depart", "departed", "arrives", "arrive", "arrived"),
            *("lands", "land", "landed", "due", "resumes", "resume", "resumed", "morning", "mornings"),
            *("afternoon", "afternoons", "evening", "evenings", "night", "nights"),
        ]
    ),
    "edge_of_day": frozenset(["early", "late"]),
    "said_part": frozenset(["morning", "afternoon", "evening", "night", "hours"]),
    "noon": frozenset(["noon", "midday", "midnight"]),
    "clock": frozenset(["clock"]),
    "half_of_day": frozenset(["am", "pm", "m"]),
    "zone": frozenset(ZONES),
    "part_of_hour": frozenset(["past", "to"]),
    "old": frozenset(["old", "olds"]),
    "aged": frozenset(["aged", "age", "ages"]),
    "decade": frozenset(
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"]
    ),
    "who": frozenset(["who", "he", "she"]),
    "sex": frozenset(["man", "men", "woman", "women", "boy", "boys", "girl", "girls"]),
    "hour": frozenset(["hour"]),
    "percent": frozenset(["per", "basis"]),
    "scale": frozenset(
        ["dozen", "hundred", "thousand", "million", "billion", "billions", "trillion", "trillions"]
    ),
    "rank": frozenset([*ORDINALS, "eleventh", "twelfth"]),
    "fraction": frozenset(["halved", "doubled", "trebled", "tripled", "quadrupled"]),
    "unit": frozenset(
        [
            *("hourlong", "daylong", "weeklong", "monthlong", "yearlong", "decadelong"),
            *("tenth", "tenths", "hundredth", "hundredths", "thousandth", "thousandths"),
        ]
    ),
    "twice": frozenset(["twice", "thrice", "hat", "hattrick", "brace", "treble"]),
    "ranking": frozenset(["ranked", "ranks", "seeded", "world", "ranking", "rankings"]),
}
# Trigger to what a word of it holds, in lower case.
_HOLDING: dict[Trigger, re.Pattern[str]] = {
    "year": re.compile(r"1[6-9]\d\d|20\d\d"),
    "numeric_date": re.compile(r"\d{1,2}([/.])\d{1,2}\1(?:19|20)\d\d"),
    "part_of_day": re.compile(
        "dawn|daybreak|sunrise|light|morning|afternoon|dusk|sunset|sundown|teatime|evening|night|lunchtime|hours$"
    ),
    "half_of_day": re.compile(r"(?<![a-z])[ap]\.?m\b"),
    "zone": re.compile(rf"\d(?:{'|'.join(ZONES)})\b"),
    "clock_digits": re.compile(r"\d[:.h]\d\d"),
    "magnitude": re.compile("magnitude|richter|quake|tremor|temblor|aftershock"),
    "currency_sign": re.compile(
        r"[$€£¥₹₽₩₪₴₺]|usd|eur|gbp|chf|^rs\b|\dp$|^(?:[kut]?shs?|rp|rm|dhs?|r|n)\.?\d|^(?:[kut]shs?|rp|dhs?|inr|pkr|kes|zar|ngn|aud|cad|nzd|sgd|jpy|cny|sek|nok|dkk|pln)$"
    ),
    "percent": re.compile("%|percent|^pc$|\\dpc$"),
    "unanimous": re.compile("unanimous|dissent|against"),
    "degree": re.compile(r"^degrees?$|^minus$|^below$|°|\d[cf]\b"),
    "decade": re.compile(r"^(?:mid-)?[2-9]0s$"),
    "vote": re.compile(
        "vot|favou?r$|ballot|ruling|passe[ds]|carried|approv|adopted|rejected|defeat|backed|majority|^agreed$|^decided$|"
        "council|^senat|parliament|lawmaker|^upheld$|overturned"
    ),
    "vote_side": re.compile(
        r"^vot(?:ed|ing|es)$|^favou?r$|^against$|^opposed$|^dissented$|^abst(?:ain|ention)|^agreed$|^(?:back|support|approv|endors)ed$"
    ),
    "rank": re.compile(r"\d(?:st|nd|rd|th)"),
}
_DIGIT = re.compile(r"\d")
_MONTH = re.compile("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
_WEEKDAY = re.compile(r"(?:mon|tues?|wed|thurs?|fri|sat|sun)$|(?:mon|tues|wednes|thurs|fri|satur|sun)day")
_PARTS = re.compile(r"[^\W_]+")
# "A four-year deal" holds no word that is a number by itself.
_JOINED_NUMBER = re.compile(rf"\b(?:{'|'.join(small_numbers())})[-\u2010\u2011][a-z]")
_NONE: frozenset[Trigger] = frozenset()


def needing(*triggers: Trigger) -> frozenset[Trigger]:
    """Triggers without which a pattern matches nothing."""
    return frozenset(triggers)


@cache
def _vocabulary() -> dict[str, frozenset[Trigger]]:
    """Word or part of a word to its triggers."""
    found: dict[str, set[Trigger]] = {}

    def add(trigger: Trigger, words: Iterable[str]) -> None:
        for word in words:
            found.setdefault(word, set()).add(trigger)

    for trigger, words in _WORDS.items():
        add(trigger, words)
    add("currency", (name for name in currencies() if name.isalpha()))
    add("fraction", fractions())
    add("fraction", (name + "s" for name in fractions()))
    add("vague", (name.split()[0] for name in vague_plurals()))
    add("unit", (_PARTS.findall(name)[0] for name in units()))
    add("hour_name", (*small_numbers(), *_WORDS["noon"]))
    return {word: frozenset(triggers) for word, triggers in found.items()}


@lru_cache(maxsize=CACHED)
def triggers_of(word: str) -> frozenset[Trigger]:
    """What values a word or number, as it stands, can belong to."""
    lower = word.casefold()
    vocabulary = _vocabulary()
    found: set[Trigger] = set()
    for part in _PARTS.findall(lower):
        found |= vocabulary.get(part, _NONE) | vocabulary.get(part.lstrip("0123456789"), _NONE)
        if _WEEKDAY.match(part):
            found.add("weekday")
    found.update(trigger for trigger, pattern in _HOLDING.items() if pattern.search(lower))
    if _DIGIT.search(word):
        found.add("digit")
    if _MONTH.search(word):
        found.add("month")
    if _JOINED_NUMBER.search(lower):
        found.add("joined_number")
    return frozenset(found) if found else _NONE


def triggers_in(words: Iterable[str]) -> frozenset[Trigger]:
    """What values a sentence can hold.

    Args:
        words: Its words, numbers and signs as they stand.
    """
    return _NONE.union(*map(triggers_of, words))
