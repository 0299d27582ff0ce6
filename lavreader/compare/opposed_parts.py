"""Opposed parts: one happening at the northern entrance in one article, at the southern one in the other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.compare.analysis import Analysis, derived, meaning
from lavreader.compare.reading import Candidate, Sides, candidate, quoted
from lavreader.compare.state_words import state_words
from lavreader.language.numbers import parse_number
from lavreader.language.tagging import Word
from lavreader.language.verbs import singular

_PARTS = state_words("opposed_parts")
# How alike two passages must be to speak of one thing, and with how many words in common below that.
_ALIKE = 0.2
_COMMON = 3
_SERIES = re.compile(r"\b([A-Z]\w+)[ -](\d+)\b")
_OTHER_TIMES = frozenset(("previous", "earlier", "similar", "ago", "another"))


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
    """

    sentence: int
    start: int
    end: int
    head: str
    axis: str
    side: str


@cache
def _sides() -> dict[str, tuple[str, str]]:
    """Word to its axis and the end of the axis it stands for."""
    found = {}
    for line in state_words("opposed_sides"):
        axis, side, *words = line.split(">")
        for word in words:
            found[word] = axis, side
    return found


def opposed_part_candidates(sides: Sides) -> Iterator[Candidate]:
    """A part of which each article knows one side only, and they are opposed."""
    left = derived(sides.background, sides.left.article, parts_of)
    right = derived(sides.background, sides.right.article, parts_of)
    for head, axis in dict.fromkeys((one.head, one.axis) for one in left):
        ours = [one for one in left if (one.head, one.axis) == (head, axis)]
        theirs = [two for two in right if (two.head, two.axis) == (head, axis)]
        if len({one.side for one in ours}) != 1 or len({two.side for two in theirs}) != 1:
            continue
        if ours[0].side == theirs[0].side or _nearly(axis, ours[0].side, theirs[0].side):
            continue
        one, two = max(
            ((one, two) for one in ours for two in theirs),
            key=lambda pair: (
                round(sides.together(pair[0].sentence, pair[1].sentence), 9),
                -pair[0].sentence - pair[1].sentence,
            ),
        )
        if _two_of_a_series(sides, one, two):
            continue
        together = sides.together(one.sentence, two.sentence)
        left_keys, right_keys = (
            reading.analysis.keys[part.sentence] - {meaning(word) for word in _plain(part)}
            for reading, part in ((sides.left, one), (sides.right, two))
        )
        if together < _ALIKE and len(left_keys & right_keys) < _COMMON:
            continue
        words = [
            reading.text(p.sentence)[p.start : p.end]
            for reading, p in ((sides.left, one), (sides.right, two))
        ]
        yield candidate(
            sides,
            "place",
            "contradiction",
            0.6 + 0.3 * together,
            (one.sentence, one.start, one.end),
            (two.sentence, two.start, two.end),
            f"The left article puts it at the {quoted(words[0])}, the right one at the {quoted(words[1])}; "
            "neither speaks of the other one.",
            {("part", head)},
        )


def _two_of_a_series(sides: Sides, one: Part, two: Part) -> bool:
    """Whether the sentences speak of two of one series: Osprey-4 and Osprey-3."""
    left, right = (
        dict(_SERIES.findall(reading.text(part.sentence)))
        for reading, part in ((sides.left, one), (sides.right, two))
    )
    return any(name in right and right[name] != number for name, number in left.items())


def _nearly(axis: str, one: str, two: str) -> bool:
    """Whether one direction is only the other more exactly: south and south-west."""
    return axis == "bearing" and (one in two.split("-") or two in one.split("-"))


def _plain(part: Part) -> tuple[str, str]:
    return part.head, part.side


def parts_of(analysis: Analysis) -> tuple[Part, ...]:
    """Every part told by its side, in reading order; call it through ``derived``."""
    known = _sides()
    found = []
    for index, parsed in enumerate(analysis.parsed):
        words = parsed.words
        if not (known.keys() | _BEARINGS.keys()) & parsed.lowers or not _OTHER_TIMES.isdisjoint(
            parsed.lowers
        ):
            continue
        for position, word in enumerate(words[:-1]):
            far = _distance(words, position)
            if far:
                found.append(Part(index, word.start, word.end, far, "bearing", _BEARINGS[word.lower]))
                continue
            side = known.get(word.lower)
            if side is None:
                continue
            for later in range(position + 1, min(position + 3, len(words))):
                head = singular(words[later].lower)
                if head in _PARTS and words[later].lower == head:
                    found.append(Part(index, word.start, words[later].end, _PART_OF.get(head, head), *side))
                    break
                if words[later].tag not in ("adjective", "noun"):
                    break
    return tuple(found)


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
    "part": "side",
    "entry": "entrance",
    "portal": "entrance",
    "carriageway": "lane",
}
