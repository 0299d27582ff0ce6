"""Opposed parts: one happening at the northern entrance in one article, at the southern one in the other."""

import re
from collections.abc import Iterator

from lavreader.compare.places.sided_parts import FLOORS, LIMBS, OF_LANDMARKS, STOREY, Part, parts_of
from lavreader.compare.reading.analysis import derived, meaning
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted

# How alike two passages must be to speak of one thing, and with how many words in common below that.
_ALIKE = 0.2
_COMMON = 3
_SERIES = re.compile(r"\b([A-Z]\w+)[ -](\d+)\b")
# How much of the lighter sentence the other tells too, where few words are in common.
_SHARED = 0.4
_MORE = frozenset(("second", "another", "other", "third", "further"))
# Ground floors that some call the first.
_LOWEST = frozenset(("0", "1"))


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
        common = left_keys & right_keys
        alike = axis.startswith(OF_LANDMARKS) and bool(one.deeds & two.deeds)
        least = _COMMON - (alike or sides.shared(left_keys, right_keys) >= _SHARED)
        # Both parts are of one mountain or lake by its name, and something else is told in common.
        whole = bool(one.whole & two.whole and common - {meaning(word) for word in one.whole})
        if together < _ALIKE and len(common) < least and not whole:
            continue
        if (one.deeds or two.deeds) and not whole and not _same_deed(one, two, together):
            continue
        if _one_more(sides.left, one) != _one_more(sides.right, two):
            continue
        if head in LIMBS and _two_people(sides, one, two):
            continue
        if axis.startswith(STOREY) and (_speaks_of(sides.right, one) or _speaks_of(sides.left, two)):
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
    if axis.startswith(STOREY):
        return {one, two} == _LOWEST
    return axis == "bearing" and (one in two.split("-") or two in one.split("-"))


def _same_deed(one: Part, two: Part, together: float) -> bool:
    """Whether the same is done at both parts, as far as the verbs tell; for landmarks they must."""
    if one.deeds & two.deeds:
        return True
    return not one.axis.startswith(OF_LANDMARKS) and together >= _ALIKE


def _one_more(reading: Reading, part: Part) -> bool:
    """Whether a sentence tells of one more of a kind: *a second shell*, *another shell*."""
    return not _MORE.isdisjoint(
        word.lower
        for word in reading.analysis.parsed[part.sentence].words
        if not part.start <= word.start < part.end
    )


def _two_people(sides: Sides, one: Part, two: Part) -> bool:
    """Whether the sentences are of two people, each with a knee of their own."""
    left, right = (
        {person.surname for person in reading.people if person.sentence == part.sentence}
        for reading, part in ((sides.left, one), (sides.right, two))
    )
    return bool(left and right and not left & right)


def _speaks_of(reading: Reading, part: Part) -> bool:
    """Whether an article speaks of a floor anywhere: *the twelfth*."""
    parsed = reading.analysis.parsed
    behind = [
        parsed[index].words[place + 1]
        for index, place in reading.analysis.by_word.get(part.word, ())
        if place + 1 < len(parsed[index].words)
    ]
    return any(word.tag in ("sign", "preposition", "verb") or word.lower in FLOORS for word in behind)


def _plain(part: Part) -> tuple[str, str]:
    return part.head, part.side
