"""Mentions: an event that a clause only names on its way, so that the clause's day is not the event's.

*Divers returned to the site of the collapse on Wednesday* says when divers returned, and *the governor
confirmed two deaths on Monday* when he spoke.
"""

from collections.abc import Sequence

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.facts import Fact
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import Parsed

# Behind these the noun names what came before, or what something else is about.
_BEHIND = frozenset(
    ["after", "since", "following", "from", "about", "over", "into", "despite", "amid", "behind"]
)
# What may stand between such a word and the noun.
_INSIDE = frozenset(["determiner", "adjective", "noun", "name", "number"])
# What may stand between a noun and its own day: the death on Monday, the closure late on Tuesday.
_TO_VALUE = frozenset(["on", "in", "at", "early", "late", "last", "this", "next"])


def only_mentioned(fact: Fact, places: Sequence[int]) -> bool:
    """Whether a clause only mentions what the words at some of its places name.

    Args:
        fact: The day, date or time that the clause tells.
        places: Where the words stand that name the event, in reading order.
    """
    scene = fact.event.scene
    words = scene.parsed.words
    if not places:
        return False
    first, last = places[0], places[-1]
    if words[first].tag not in ("noun", "name"):
        return False
    verbal = any(words[place].tag in ("verb", "auxiliary") for place in places)
    if _is_framed(words, first) or (not verbal and _frames(words, last)):
        return True
    if _is_behind(fact, first) and (verbal or not _is_dated(scene.parsed, last, fact)):
        return True
    if verbal:
        return False
    subject = scene.clause.subject
    return fact.event.speech and not subject[0] <= last < subject[1]


def only_on_its_way(fact: Fact, head: str) -> bool:
    """Whether a fact's clause names what happens only on its way: framed, or behind *after*.

    Args:
        fact: A day, date or time.
        head: The meaning of what happens.
    """
    scene = fact.event.scene
    words = scene.parsed.words
    clause = scene.clause
    places = [
        place
        for place in {*range(*clause.subject), *range(clause.first, clause.last)}
        if meaning(words[place].stem) == head
    ]
    return bool(places) and all(
        words[place].tag == "noun"
        and (
            _is_framed(words, place)
            or _frames(words, place)
            or (_is_behind(fact, place) and not _is_dated(scene.parsed, place, fact))
        )
        for place in places
    )


def _is_framed(words: Sequence[Word], place: int) -> bool:
    """Whether a noun stands behind *the site of*, *victims of*."""
    before = _before_chunk(words, place)
    return (
        before > 0
        and words[before].lower in ("of", "in", "from", "by")
        and words[before - 1].lower in word_set("framing_noun")
    )


def _frames(words: Sequence[Word], place: int) -> bool:
    """Whether a noun only says of which kind the next one is: *the crash site*, *the death toll*."""
    return place + 1 < len(words) and words[place + 1].lower in word_set("framing_noun")


def _is_behind(fact: Fact, place: int) -> bool:
    """Whether a noun stands behind *after*, *into* and the like; as subject of a clause it does not."""
    scene = fact.event.scene
    first, last = scene.clause.subject
    before = _before_chunk(scene.parsed.words, place)
    if before < 0 or scene.parsed.words[before].lower not in _BEHIND:
        return False
    return not (before < first <= place < last)


def _before_chunk(words: Sequence[Word], place: int) -> int:
    """The place of the word before a noun and all that describes it; -1 at the beginning."""
    before = place - 1
    while before >= 0 and words[before].tag in _INSIDE and words[before].lower not in _BEHIND:
        before -= 1
    return before


def _is_dated(parsed: Parsed, place: int, fact: Fact) -> bool:
    """Whether the value stands right behind a noun: *after the death on Monday*."""
    if not place < fact.event.first:
        return False
    return all(word.lower in _TO_VALUE for word in parsed.words[place + 1 : fact.event.first])
