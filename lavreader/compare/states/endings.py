"""Endings: when something shut works again, or something that lasts is over, however it is told.

*Closed until Friday*, *will not open before Friday*, *reopens on Friday* and *running again since
Friday* answer one question; so do *runs until 2026* and *ends in 2026*. Such values get one head.
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Literal

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.events import Event
from lavreader.language.grammar.classed_words import Word, is_negator
from lavreader.language.grammar.clauses import Clause, Parsed, Range
from lavreader.language.tokens import stem
from lavreader.language.values.moment import Moment, moments_conflict
from lavreader.language.wordlist import read_wordlist

Bound = Literal["at", "until", "earliest"]

WORKS_AGAIN = "reopen"
IS_OVER = "end"
_LIMITS = frozenset(["until", "till", "through", "before", "since", "from", "to", "and", "by", "of"])
_UP_TO = frozenset(["until", "till", "through", "to"])
_POINTS = frozenset(["", "since", "from", "of"])
# Words that may stand between a preposition of time and the time it belongs to.
_BETWEEN = frozenset(
    [
        "at",
        "least",
        "on",
        "in",
        "about",
        "around",
        "early",
        "late",
        "mid",
        "the",
        "next",
        "last",
        "this",
        "coming",
        "following",
        "earliest",
        "a.m",
        "p.m",
        "am",
        "pm",
        ".",
        ":",
        "a",
        "m",
        "p",
        "half",
        "past",
        "quarter",
        "o'clock",
        "noon",
        "midnight",
        "morning",
        "afternoon",
        "evening",
        "night",
        "yesterday",
        "tomorrow",
    ]
)
_REACH = 9
# Any year that has every day.
_LEAP_YEAR = 2000
_FRIDAY = 4


@dataclass(frozen=True)
class Ending:
    """When a stretch of time ends.

    Attributes:
        head: What ends: ``WORKS_AGAIN`` or ``IS_OVER``.
        bound: Whether the moment is the end itself, the last time of the stretch, or the earliest the
            end can be.
        things: Meanings of the nouns for what works again or is over.
        kinds: Adjectives and nouns that say which of these.
        ahead: Whether it is still to come: *has closed the schools until Friday*.
    """

    head: str
    bound: Bound
    things: frozenset[str]
    kinds: frozenset[str] = frozenset()
    ahead: bool = False


@cache
def _words() -> dict[str, frozenset[str]]:
    """The word list ``ending_words``, one set a line."""
    parts = (line.split(":", 1) for line in read_wordlist("ending_words"))
    return {name.strip(): frozenset(words.split()) for name, words in parts}


@cache
def _services() -> dict[str, frozenset[int]]:
    """Meaning of a noun to the lines of the word list ``services`` it stands in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(read_wordlist("services")):
        for word in line.split():
            found.setdefault(meaning(stem(word)), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


def ending_at(parsed: Parsed, event: Event, start: int) -> Ending | None:
    """The ending a time in a clause tells; None where it tells something else.

    Args:
        parsed: The sentence.
        event: The event the time belongs to.
        start: Offset of the time in the sentence.
    """
    clause = parsed.clauses[event.clause]
    if clause.verb is None or event.modality == "possible":
        return None
    words = parsed.words
    position = parsed.word_at(start)
    link, floor = _introduction(words, clause, position)
    inside = words[clause.first : clause.last]
    lowers = {word.lower for word in inside}
    lists = _words()
    negated = event.negated or any(is_negator(word) for word in words[clause.first : clause.verb + 1])
    verb = _verb_before(words, clause, position)
    shut = (verb in lists["shut"] or bool(lowers & lists["shut_state"])) and not negated
    head, bound = "", "at"
    if link in _UP_TO and shut:
        head, bound = WORKS_AGAIN, "until"
    elif link in ("until", "till", "before") and negated and verb in lists["run"] | lists["resume"]:
        head, bound = WORKS_AGAIN, "earliest" if link == "before" else "until"
    elif link in _POINTS and not negated and _runs_again(lowers, verb, link):
        head = WORKS_AGAIN
    elif link in _UP_TO and not negated and (verb in lists["last"] or lowers & lists["valid"]):
        head, bound = IS_OVER, "until"
    elif not link and not negated and not _has_object(words, clause, position):
        closes = verb == "close" and bool(lowers & lists["shown"])
        head = IS_OVER if closes or verb in lists["end"] else ""
    if not head:
        return None
    things, kinds = _things(words, clause, verb in lists["shut"])
    plain = not any(word.tag == "auxiliary" for word in words[clause.first : clause.verb])
    # "Reopens on Friday" is to come like "is closed until Friday".
    ahead = (bound != "at" or (plain and not link)) and not _past(words, clause)
    return Ending(head, "earliest" if floor else bound, things, kinds, ahead)  # type: ignore[arg-type]


def _past(words: tuple[Word, ...], clause: Clause) -> bool:
    """Whether a clause is told in the simple past or the past perfect."""
    assert clause.verb is not None
    before = [word.lower for word in words[clause.first : clause.verb] if word.tag == "auxiliary"]
    if before:
        return bool({"was", "were", "had"} & set(before))
    reading = words[clause.verb].reading
    return words[clause.verb].lower in ("was", "were") or (reading is not None and "past" in reading.forms)


def _runs_again(lowers: set[str], verb: str, link: str) -> bool:
    """Whether a clause says that something works again."""
    lists = _words()
    if verb in lists["resume"]:
        return True
    if verb in lists["run"] and (link == "since" or "again" in lowers):
        return True
    if "back" in lowers and lowers & lists["back_in"]:
        return True
    return verb in lists["run"] and "normally" in lowers


def _introduction(words: tuple[Word, ...], clause: Clause, position: int) -> tuple[str, bool]:
    """The limiting preposition before a time, and whether it is the earliest possible."""
    floor = False
    for behind in words[position : position + 7]:
        if behind.lower == "earliest":
            floor = True
    for place in range(position - 1, max(clause.first, position - _REACH) - 1, -1):
        word = words[place]
        if word.lower in ("least", "earliest"):
            floor = True
        if word.lower in _LIMITS:
            if word.lower == "and":
                far = {one.lower for one in words[max(clause.first, place - 6) : place]}
                return ("to" if "between" in far else ""), floor
            return word.lower, floor
        if word.tag not in ("number", "time", "sign") and word.lower not in _BETWEEN:
            break
    return "", floor


def _verb_before(words: tuple[Word, ...], clause: Clause, position: int) -> str:
    """The verb nearest before a time, else the clause's own."""
    for place in range(min(position, clause.last) - 1, clause.first - 1, -1):
        if words[place].reading is not None:
            return words[place].base
    return clause.base


def _has_object(words: tuple[Word, ...], clause: Clause, position: int) -> bool:
    """Whether a noun without a preposition stands behind the verb: *ended the talks on Monday*."""
    assert clause.verb is not None
    for word in words[clause.verb + 1 : max(position, clause.verb + 1)]:
        if word.tag in ("preposition", "time", "number", "sign"):
            return False
        if word.tag in ("noun", "name"):
            return True
    return False


def _things(words: tuple[Word, ...], clause: Clause, closing: bool) -> tuple[frozenset[str], frozenset[str]]:
    """What is shut or lasts: the object of an active verb of closing, else the subject."""
    assert clause.verb is not None
    spans: list[Range] = [clause.subject]
    if closing and not clause.passive and _has_object(words, clause, clause.last):
        spans = [(clause.verb + 1, clause.last)]
    found: set[str] = set()
    names: set[str] = set()
    kinds: set[str] = set()
    for first, last in spans:
        for place in range(first, last):
            word = words[place]
            if word.tag == "preposition" and found and words[place].lower not in ("of", "to", "at"):
                break
            if word.tag == "name" and word.content:
                names.add(word.stem)
            if word.tag == "noun" and word.content:
                found.add(meaning(word.stem))
                following = words[place + 1].tag if place + 1 < last else ""
                if word.tag == "noun" and following == "noun":
                    kinds.add(meaning(word.stem))
            elif word.tag == "adjective" and word.content:
                kinds.add(meaning(word.stem))
    return frozenset(found or names), frozenset(kinds)


def as_ending(event: Event, ending: Ending) -> Event:
    """The event with the ending for its head."""
    return replace(
        event,
        head=ending.head,
        heads=frozenset([ending.head]),
        head_class="verb",
        negated=False,
        speech=False,
    )


def same_thing(one: Ending, two: Ending) -> bool:
    """Whether two endings can be of one thing: a noun in common, or what runs there and where it runs."""
    if not one.things or not two.things:
        return one.bound == two.bound == "at"  # a pronoun; who is involved says the rest
    if one.kinds and two.kinds and not (one.kinds & (two.kinds | two.things) or two.kinds & one.things):
        return False  # primary schools, secondary schools
    if one.things & two.things:
        return True
    known = _services()
    empty: frozenset[int] = frozenset()
    groups = frozenset[int]().union(*(known.get(thing, empty) for thing in one.things))
    return any(groups & known.get(thing, empty) for thing in two.things)


def _day_in_year(moment: Moment, other: Moment) -> date | None:
    """The day of a moment, in the other's year where it has none itself."""
    return replace(moment, year=moment.year or other.year or _LEAP_YEAR).dated


def endings_conflict(one: Ending, a: Moment, two: Ending, b: Moment) -> bool | None:
    """Whether two days or dates cannot both be the end; None where that stays open.

    *Until Thursday* leaves open whether Thursday is in or out, and *not before Thursday* whether it
    is later.
    """
    if "earliest" in (one.bound, two.bound):
        if one.bound == two.bound:
            return None
        floor, other = (a, b) if one.bound == "earliest" else (b, a)
        if floor.dated is None or other.dated is None:
            return None
        return other.dated < floor.dated
    if one.bound == two.bound:
        return None
    if a.qualifier not in ("", "this") or b.qualifier not in ("", "this"):
        return None
    last, point = (a, b) if one.bound == "until" else (b, a)
    one_day, two_day = _day_in_year(last, point), _day_in_year(point, last)
    if one_day is not None and two_day is not None:
        slack = 3 if one_day.weekday() == _FRIDAY else 1  # what is shut until Friday may open on Monday
        return not 0 <= (two_day - one_day).days <= slack
    if last.day is None and point.day is None and last.weekday is None and point.weekday is None:
        return moments_conflict(last, point)
    if last.weekday is not None and point.weekday is not None:
        open_days = (0, 1, 2, 3) if last.weekday == _FRIDAY else (0, 1)
        return (point.weekday - last.weekday) % 7 not in open_days
    return None
