"""Travellers: who or what two articles have come from a place or go there, and whether it can be one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import Levenshtein

from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.reading import Reading, Sides
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.role_lists import role_lists
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table

_OTHER_TRAVELLERS = "they seem to be two travellers"
_OTHER_PARTS = "one of them is told of a part only"
_OTHER_STAGES = "one is where the journey was to end, the other where it led"
_OTHER_ENDS = "one is where the journey began, the other where it led"
# "Seven of the planes", "most of them", "the others", "rival fans"
_PART = re.compile(
    r"\b(?:(?:most|some|many|several|half|two|three|four|five|six|seven|eight|nine|ten|\w+teen|dozens|\d+)\s"
    r"of\s(?:the\b|them\b|those\b|these\b|whom\b|which\b|his\b|her\b|its\b|their\b)"
    r"|(?:others|other|rival|remaining|another|also)\b|the\srest\b)",
    re.IGNORECASE,
)
_AHEAD = frozenset(("bound", "heading", "headed", "destined", "due", "way", "route", "destination"))
_LED = frozenset(
    (
        *(
            "diverted",
            "landed",
            "towed",
            "halted",
            "stopped",
            "docked",
            "diverting",
            "rerouted",
            "redirected",
        ),
        *("brought", "ended", "landing", "turned", "limped"),
    )
)
_GOING = frozenset(("to", "for", "into", "towards", "toward"))
# Verbs of one who comes from somewhere, and of several groups who do.
_COMING = frozenset(("come", "arrive", "travel", "fly", "drive", "send", "rush", "be"))
_BACK = 10
# Letters by which a name that is spelt otherwise is still the same.
_MISSPELT = 2


@dataclass(frozen=True)
class _Traveller:
    """Who or what a clause has travel.

    Attributes:
        vehicle: Sort of the vehicle, wider ones first; empty for people and anything unknown.
        people: Sort of the people; empty for vehicles and anything unknown.
        several: Whether it is several.
        bare: Whether it is several of whom no word says which.
        names: The vehicle's own name or number, in lower case.
        owner: Concept of the office whose vehicle it is: *the president's jet*.
        label: Whether the place stands before the vehicle: *a Vienna flight*.
        part: The word that says how many of several are spoken of; empty where it is no part.
        ahead: Whether the journey is to go there.
        led: Whether it led there.
        opened: The preposition before the place.
        verb: The clause's verb in base form.
    """

    vehicle: str
    people: str
    several: bool
    bare: bool
    names: frozenset[str]
    owner: str
    label: bool
    part: str
    ahead: bool
    led: bool
    opened: str
    verb: str


@cache
def _sorts(kind: str) -> dict[str, str]:
    """Nouns to the sort of vehicles or of people they stand for."""
    lists = word_table("lavreader.compare.places", "travellers")[kind]
    return {word.replace("_", " "): sort for sort, words in lists.items() for word in words.split()}


def traveller_doubt(sides: Sides, finding: Finding) -> str | None:
    """What makes one doubt that two places are of one journey; None where nothing does.

    Args:
        sides: Both articles.
        finding: A finding of kind ``place``.
    """
    one = _traveller(sides.left, finding.left)
    two = _traveller(sides.right, finding.right)
    if one.part != two.part:
        return _OTHER_PARTS
    if not (one.vehicle or one.people) or not (two.vehicle or two.people):
        return None
    if _are_two(sides, one, two):
        return _OTHER_TRAVELLERS
    for here, there in ((one, two), (two, one)):
        if (here.ahead or here.label) and not here.led and there.led and not there.ahead:
            return _OTHER_STAGES
        if here.opened == "from" and there.opened in _GOING:
            return _OTHER_ENDS
    return None


def _are_two(sides: Sides, one: _Traveller, two: _Traveller) -> bool:
    """Whether the words for two travellers cannot stand for one."""
    if one.vehicle and two.vehicle:
        if not _within(one.vehicle, two.vehicle) or one.several != two.several:
            return True
        if one.owner and two.owner and one.owner != two.owner:
            return True
        return bool(one.names and two.names) and not _may_be_one(sides, one.names, two.names)
    if one.people and two.people:
        if one.people != two.people:
            return True
        return one.bare and two.bare and one.opened == two.opened == "from" and one.verb in _COMING
    return (one.people or two.people) != "moved"


def _within(one: str, two: str) -> bool:
    return one == two or one.startswith(two + ".") or two.startswith(one + ".")


def _may_be_one(sides: Sides, one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether two names are one, or one is also known to the other article."""
    if one & two:
        return True
    left, right = " ".join(sorted(one)), " ".join(sorted(two))
    if Levenshtein.distance(left, right, score_cutoff=_MISSPELT) <= _MISSPELT:
        return not (left.isdigit() or right.isdigit())
    return {stem(word) for word in one} <= sides.right.stems or {
        stem(word) for word in two
    } <= sides.left.stems


def _traveller(reading: Reading, value: Evidence) -> _Traveller:
    """Who or what the clause of a place has travel."""
    parsed = reading.analysis.parsed[value.sentence]
    words = parsed.words
    place = parsed.word_at(value.start)
    clause = parsed.clauses[parsed.clause_of(place)]
    vehicle = people = ""
    noun = -1
    first = clause.first
    for first, last in _phrases(parsed, clause, place):
        noun = _head(words, first, last)
        vehicle, people = _sort_at(words, noun, "vehicles"), _sort_at(words, noun, "people")
        if vehicle or people:
            break
    found = bool(vehicle or people)
    several = found and singular(words[noun].lower) != words[noun].lower
    opening = place - 1
    while opening > 0 and words[opening].tag in ("determiner", "adjective"):
        opening -= 1
    start = min(first, clause.first) if found else clause.first
    near = [word.lower for word in words[max(start, place - _BACK) : place]]
    behind = {word.lower for word in words[place + 1 : clause.last]}
    text = " ".join(word.lower for word in words[start:place])
    part = _PART.search(text)
    label = found and place < noun and all(word.tag in ("name", "noun") for word in words[place:noun])
    return _Traveller(
        vehicle,
        people,
        several,
        several and not any(word.tag in ("determiner", "number") for word in words[first:noun]),
        _own_name(words, noun) if vehicle else frozenset(),
        _owner(words[first:noun]) if vehicle else "",
        label,
        part[0].split()[0] if part else "",  # "most of them", "most of the planes"
        not _AHEAD.isdisjoint(near) or ("left" in near and words[opening].lower == "for"),
        not _LED.isdisjoint(near) or (label and not _LED.isdisjoint(behind)),
        words[opening].lower if opening >= 0 and opening < place else "",
        clause.base,
    )


def _phrases(parsed: Parsed, clause: Clause, place: int) -> list[tuple[int, int]]:
    """The phrases that may tell who travels: what a verb before the place has for its object, the subject."""
    words = parsed.words
    found = []
    if clause.verb is not None and clause.verb < place and not clause.passive:
        last = clause.verb + 1
        while last < place and words[last].tag in ("determiner", "adjective", "noun", "number"):
            last += 1
        if last > clause.verb + 1:
            found.append((clause.verb + 1, last))
    first, last = clause.subject
    if first > 1 and words[first - 1].lower == "of" and words[first - 2].tag in ("number", "determiner"):
        first -= 2  # "Seven of the planes that could not land".
    if first >= last and clause.verb is None:
        first, last = clause.first, clause.last
    if first < last:
        found.append((first, min(last, len(words))))
    return found


def _head(words: Sequence[Word], first: int, last: int) -> int:
    """Index of the noun a phrase is about; the last one before *of*, unless only a number stands there."""
    head = -1
    for place in range(first, last):
        word = words[place]
        if word.tag in ("preposition", "to", "relative", "verb") or word.text == ",":
            if head >= 0:
                break
        elif (word.tag == "noun" or _sort_at(words, place, "vehicles")) and not _is_owner(word):
            head = place
    return head


def _is_owner(word: Word) -> bool:
    return word.possessive or word.lower.endswith(("'s", "’s"))


def _sort_at(words: Sequence[Word], place: int, kind: str) -> str:
    """The sort of a noun, or of the noun and the word before it."""
    if place < 0:
        return ""
    sorts = _sorts(kind)
    own = singular(words[place].lower)
    both = f"{words[place - 1].lower} {own}" if place else own
    return sorts.get(both) or sorts.get(own, "")


def _own_name(words: Sequence[Word], noun: int) -> frozenset[str]:
    """The name or number right behind a vehicle's noun: *the ferry Silver Dart*, *Flight 90*."""
    place = noun + 1
    if place < len(words) and words[place].text == ",":
        place += 1
    if place < len(words) and words[place].lower == "the":
        place += 1
    found: set[str] = set()
    while place < len(words) and (words[place].tag == "name" or (not found and words[place].tag == "number")):
        found.add(words[place].lower)
        place += 1
    return frozenset(found)


def _owner(words: Sequence[Word]) -> str:
    """Concept of the office to which a vehicle belongs."""
    for place, word in enumerate(words):
        noun = word.lower.removesuffix("'s").removesuffix("’s")
        if (word.possessive or noun != word.lower) and noun in role_lists().heads:
            before = words[place - 1].lower if place and words[place - 1].tag in ("adjective", "noun") else ""
            return f"{before} {meaning(stem(noun))}".strip()
    return ""
