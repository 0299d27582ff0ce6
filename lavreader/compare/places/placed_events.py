"""Placed events: what an article says happens at a place."""

from collections.abc import Sequence

from lavreader.compare.places.place_words import BUILDINGS, LANDSCAPE_NAMES, SORTS, Place
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.verbs import is_event_noun, singular, verb_lists
from lavreader.language.stems import stem

# Bodies that a place tells apart ("a company in Jersey").
_SEATED = state_words("seated_bodies")
# Verbs of coming to a place with *in* or *to*; "landed in", "diverted to".
ARRIVING = frozenset(("land", "divert", "redirect", "reroute", "touch", "dock", "moor"))
_TRAVELLING = state_words("travelling_verbs")
_COMING_AND_GOING = frozenset(
    ("fly", "travel", "return", "arrive", "drive", "sail", "depart", "walk", "cross", "flee")
)
_ONE_IN_PLURAL = frozenset(("talks", "elections", "games", "championships", "celebrations", "negotiations"))


def journey_to(
    parsed: Parsed, clause: Clause, position: int, relation: str, place: Place
) -> tuple[frozenset[str], bool, bool] | None:
    """The event of coming or going to a place, whatever the verb; None for other events."""
    if relation == "at":
        return None
    words = parsed.words
    back = [word.lower for word in words[max(clause.first, position - 3) : position]]
    on_the_way = len(back) == 3 and back[0] == "on" and back[2] in ("way", "journey", "trip")
    if relation == "from":
        journey = clause.base in _COMING_AND_GOING and clause.verb is not None and clause.verb < position
        return (frozenset((key_of("travel"),)), False, False) if journey else None
    if clause.verb is not None and clause.verb < position and clause.base in ARRIVING:
        return frozenset((key_of("arriv"),)), False, False
    if place.name <= LANDSCAPE_NAMES and (on_the_way or clause.base in _TRAVELLING):
        return frozenset((key_of("travel"),)), False, False
    return None


def event_at(parsed: Parsed, clause: Clause, position: int) -> tuple[frozenset[str], bool, bool]:
    """What happens there: the noun right before the place, else the subject's event, else the verb.

    Returns:
        Its concept (empty where nothing happens), whether it is a noun, whether it is several.
    """
    words = parsed.words
    back = position - 1
    while back > clause.first and (
        words[back].tag in ("name", "time", "preposition", "determiner", "number", "adjective")
        or words[back].lower in SORTS | BUILDINGS
    ):
        back -= 1
    near = words[position - 1] if position > clause.first else None
    candidates: list[Word] = []
    if (
        near is not None
        and near.tag == "noun"
        and (singular(near.lower) in BUILDINGS or is_seated(words, position))
    ):
        candidates.append(near)
    if back >= clause.first and words[back].tag == "noun" and is_event_noun(words[back].lower):
        candidates.insert(0, words[back])
    elif (
        back > clause.first
        and words[back].reading is not None
        and words[back - 1].tag == "noun"
        and is_event_noun(words[back - 1].lower)
    ):
        candidates.append(words[back - 1])
    if candidates:
        return frozenset((key_of(candidates[0].stem),)), True, _several(candidates[0].lower)
    if clause.verb is None or clause.telling or clause.base in verb_lists().denying:
        return frozenset(), False, False
    happening = [
        word for word in parsed.chunk(clause.subject) if word.tag == "noun" and is_event_noun(word.lower)
    ]
    if happening:
        return frozenset((key_of(happening[-1].stem),)), False, _several(happening[-1].lower)
    if clause.base == "be" and words[position].lower == "from":
        return frozenset((key_of("come"),)), False, False
    if clause.base in ("be", "have"):
        return frozenset(), False, False
    return frozenset((key_of(stem(clause.base)),)), False, False


def verb_of(clause: Clause) -> frozenset[str]:
    """The concept of a clause's verb; empty where it tells, denies or only says what is."""
    lists = verb_lists()
    if clause.verb is None or clause.telling or clause.base in lists.denying or clause.base in ("be", "have"):
        return frozenset()
    return frozenset((key_of(stem(clause.base)),))


def is_seated(words: Sequence[Word], position: int) -> bool:
    """Whether a preposition puts a body in its place: *a company in*."""
    return position > 0 and words[position - 1].lower in _SEATED and words[position].lower in ("in", "near")


def _several(noun: str) -> bool:
    return singular(noun) != noun and noun not in _ONE_IN_PLURAL
