"""Sided parts: parts of things told by which of several they are: the east wing, the third floor."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.reading.analysis import Analysis, meaning
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import is_event_noun, singular
from lavreader.language.values.numbers import parse_number

_PARTS = state_words("opposed_parts")
_OTHER_TIMES = frozenset(("previous", "earlier", "similar", "ago", "another"))
# Limbs and organs of which everybody has two.
LIMBS = state_words("limbs")
FLOORS = frozenset(("floor", "storey", "story", "deck", "level", "tier"))
_ORDINALS = dict(
    zip(
        (
            *("ground", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
            *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
            *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
        ),
        map(str, range(21)),
        strict=True,
    )
)
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
# Prepositions that put something on one side of a landmark: the axis, the end of it.
_OF_LANDMARKS = {
    "inside": ("within", "in"),
    "outside": ("within", "out"),
    "above": ("height", "up"),
    "below": ("height", "low"),
    "beneath": ("height", "low"),
    "behind": ("depth", "back"),
    "upstream": ("stream", "up"),
    "downstream": ("stream", "low"),
    "upriver": ("stream", "up"),
    "downriver": ("stream", "low"),
}
# Axes of what is on a floor, and of what is told of a floor itself.
STOREY, STOREY_ITSELF = "storey", "storey itself"
# Axes of landmarks, for which the same must be done there.
OF_LANDMARKS = "landmark "


@dataclass(frozen=True)
class Part:
    """A part of something told by what it is opposed to.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of its words in the sentence's text.
        end: Offset after them.
        head: The part: entrance, pole, shore.
        axis: What the word before it is told along, such as the compass.
        side: Which end of the axis it is.
        deeds: Concepts of the verbs of its clause.
        word: The first word that tells the side, in lower case.
        whole: Stems of the name of what it is a part of; empty where none follows.
    """

    sentence: int
    start: int
    end: int
    head: str
    axis: str
    side: str
    deeds: frozenset[str] = frozenset()
    word: str = ""
    whole: frozenset[str] = frozenset()


@cache
def _sides() -> dict[str, tuple[str, str]]:
    """Word to its axis and the end of the axis it stands for."""
    found = {}
    for line in state_words("opposed_sides"):
        axis, side, *words = line.split(">")
        for word in words:
            found[word] = axis, side
    return found


def parts_of(analysis: Analysis) -> tuple[Part, ...]:
    """Every part told by its side, in reading order; call it through ``derived``."""
    opening = _sides().keys() | _BEARINGS.keys() | _OF_LANDMARKS.keys() | FLOORS | {"front", "basement"}
    found: list[Part] = []
    for index, parsed in enumerate(analysis.parsed):
        if parsed.lowers.isdisjoint(opening) or not _OTHER_TIMES.isdisjoint(parsed.lowers):
            continue
        for position in range(len(parsed.words)):
            if parsed.words[position].lower in opening:
                found.extend(_at(index, parsed, position))
    return tuple(found)


def _at(index: int, parsed: Parsed, position: int) -> Iterator[Part]:
    """The parts told at a word."""
    words = parsed.words
    word = words[position]
    if word.lower in FLOORS | {"basement"}:
        storey = _storey(words, position)
        if storey:
            first = words[position - (word.lower != "basement")]
            deeds = _deeds(parsed, position)
            axis = STOREY if _is_told_on(words, position) else STOREY_ITSELF
            yield Part(index, first.start, word.end, "floor", axis, storey, deeds, first.lower)
        return
    if position + 1 == len(words):
        return
    far = _distance(words, position)
    if far:
        yield Part(index, word.start, word.end, far, "bearing", _BEARINGS[word.lower])
        return
    landmark = _landmark(words, position)
    if landmark is not None:
        axis, side, key, last = landmark
        yield Part(
            index, word.start, words[last].end, key, OF_LANDMARKS + axis, side, _deeds(parsed, position)
        )
        return
    side_of = _sides().get(word.lower)
    if side_of is None:
        return
    for later in range(position + 1, min(position + 3, len(words))):
        head = singular(words[later].lower)
        if words[later].lower == head and (head in _PARTS or (side_of[0] == "hand" and head in LIMBS)):
            yield Part(
                index,
                word.start,
                words[later].end,
                _PART_OF.get(head, head),
                *side_of,
                whole=_whole(words, later + 1),
            )
            return
        if words[later].tag not in ("adjective", "noun"):
            return


def _whole(words: Sequence[Word], place: int) -> frozenset[str]:
    """Stems of the name behind a part: *the north face of Ben Oran*."""
    if place >= len(words) or words[place].lower != "of":
        return frozenset()
    place += 1 + (place + 1 < len(words) and words[place + 1].tag == "determiner")
    last = place
    while last < len(words) and words[last].tag == "name":
        last += 1
    return frozenset(word.stem for word in words[place:last])


def _storey(words: Sequence[Word], position: int) -> str:
    """The number of *the ninth floor*, 0 for the ground floor, -1 for the basement; empty without one."""
    if words[position].lower == "basement":
        near = {word.lower for word in words[max(0, position - 3) : position]}
        return "-1" if near & {"in", "from"} else ""
    before = words[position - 1].lower if position else ""
    match = _ORDINAL.fullmatch(before)
    return match[1] if match else _ORDINALS.get(before, "")


def _is_told_on(words: Sequence[Word], position: int) -> bool:
    """Whether something is told to be on a floor, and not of the floor: *on the third floor*."""
    near = words[max(0, position - 4) : position]
    return any(word.tag in ("preposition", "to") for word in near)


def _landmark(words: Sequence[Word], position: int) -> tuple[str, str, str, int] | None:
    """The axis, the end of it, the landmark's concept and its last word: *in front of the courthouse*."""
    lower = words[position].lower
    behind = position + 1
    if lower == "front":
        if not position or words[position - 1].lower != "in" or words[behind].lower != "of":
            return None
        axis, side, behind = "depth", "front", behind + 1
    elif lower in _OF_LANDMARKS:
        axis, side = _OF_LANDMARKS[lower]
        if axis == "stream" and words[behind].lower in ("of", "from"):
            behind += 1
    else:
        return None
    last = -1
    while behind < len(words) and words[behind].tag in ("determiner", "adjective", "noun", "name"):
        last = behind
        if words[behind].possessive:
            return None
        behind += 1
    if last < 0 or singular(words[last].lower) not in place_nouns().buildings:
        return None
    return axis, side, meaning(words[last].stem), last


def _deeds(parsed: Parsed, position: int) -> frozenset[str]:
    """Concepts of the verbs of a word's clause, and of what happens there."""
    clause = parsed.clauses[parsed.clause_of(position)]
    return frozenset(
        meaning(word.stem)
        for word in parsed.words[clause.first : clause.last]
        if word.content and (word.tag == "verb" or is_event_noun(word.lower))
    )


def _distance(words: Sequence[Word], position: int) -> str:
    """The number of *40 miles north-west of*, behind which a direction stands; empty without one."""
    if words[position].lower not in _BEARINGS or words[position + 1].lower != "of":
        return ""
    before = [word for word in words[max(0, position - 5) : position] if word.tag == "number"]
    number = parse_number(before[-1].lower) if before else None
    return f"{number[0]:g}" if number is not None else ""


# Directions from a place; those between two are told from both.
_BEARINGS = {
    name.replace("-", mark): name
    for name in ("north", "south", "east", "west", "north-east", "north-west", "south-east", "south-west")
    for mark in ("", "-")
}
# Words for one kind of part.
_PART_OF = {
    "coast": "shore",
    "bank": "shore",
    "gate": "entrance",
    "door": "entrance",
    "exit": "entrance",
    "edge": "side",
    "end": "side",
    "half": "side",
    "face": "side",
    "flank": "side",
    "slope": "side",
    "wall": "side",
    "part": "side",
    "entry": "entrance",
    "portal": "entrance",
    "carriageway": "lane",
}
