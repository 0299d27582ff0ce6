"""Place openings: the words of a sentence behind which a place may be named."""

from collections.abc import Iterator
from typing import Literal

from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.places.place_words import SORTS
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word, is_be
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import singular

Relation = Literal["at", "from", "to"]
_RELATIONS: dict[str, Relation] = {
    **dict.fromkeys(
        ["in", "at", "near", "outside", "inside", "off", "beside", "behind", "above", "under"], "at"
    ),
    **dict.fromkeys(
        [
            "beneath",
            "underneath",
            "aboard",
            "below",
            "around",
            "across",
            "on",
            "opposite",
            "within",
            "through",
            "along",
        ],
        "at",
    ),
    "from": "from",
    **dict.fromkeys(["to", "into", "towards", "toward", "for", "onto"], "to"),
}
# Verbs whose object is a place, with the relation.
_VERBS: dict[str, Relation] = {"leave": "from", "depart": "from", "reach": "to", "visit": "at", "host": "at"}
# Verbs by which a place itself is the subject: *a gym is serving as the shelter*.
_SERVING = frozenset(["host", "serve", "shelter", "house", "stage", "accommodate", "welcome", "be", "become"])
_HOSTING = frozenset(["host", "stage"])
_SETTINGS = frozenset(["venue", "setting", "location", "destination"])
# What stands before the *of* behind which the town comes: the village of, the outskirts of.
PARTS = SORTS | frozenset(
    [
        *("bottom", "top", "back", "front", "corner", "grounds", "centre", "center", "banks", "bank"),
        *("capital", "outskirts", "foot", "edge", "side", "shore", "coast", "heart", "middle"),
        *("north", "south", "east", "west", "native", "son", "daughter", "people", "mayor"),
    ]
)
# What goes to several places at once.
_LINES = state_words("vehicles_of_a_line") | {
    "service",
    "link",
    "route",
    "trip",
    "visit",
    "export",
    "delivery",
}


def openings(parsed: Parsed) -> Iterator[tuple[int, Relation, str]]:
    """Where a place may begin: word index, relation, and the word that opens it."""
    words = parsed.words
    for place, word in enumerate(words[:-1]):
        lower = word.lower
        if lower in _RELATIONS:
            before = words[place - 1] if place else None
            if _RELATIONS[lower] != "at" and before is not None and _is_several(before):
                continue  # Flights to two towns are several.
            if lower == "to" and before is not None and before.lower in ("close", "next", "near"):
                yield place + 1, "at", "near"
                continue
            yield place + 1, _RELATIONS[lower], lower
        elif lower == "of" and place and singular(words[place - 1].lower) in PARTS | place_nouns().buildings:
            yield place + 1, "at", "of"
        elif is_be(word) and place and words[place - 1].lower in _SETTINGS:
            yield place + 1, "at", "be"
        elif word.base in _VERBS and word.tag == "verb":
            yield place + 1, _VERBS[word.base], "verb"
    first = next((clause for clause in parsed.clauses if clause.verb is not None), None)
    if first is not None and (first.base in _SERVING or (first.base == "use" and first.passive)):
        opened = "host" if first.base in _HOSTING else "subject"
        yield 0, "at", "be" if first.base in ("be", "become") else opened


def _is_several(word: Word) -> bool:
    return singular(word.lower) != word.lower and singular(word.lower) in _LINES
