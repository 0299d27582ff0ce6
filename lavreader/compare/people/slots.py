"""Slots: a place only one person, firm or body fills, filled by two names."""

from collections.abc import Iterator

from lavreader.compare.people.slot_fillers import Filler, sole_fillers
from lavreader.compare.reading.analysis import derived, meaning
from lavreader.compare.reading.reading import LIKE, Candidate, Reading, Sides, candidate, quoted
from lavreader.language.people.names import spelling_distance
from lavreader.language.stems import stem

# Passages this little alike may still be of one place that only one fills.
_LEAST = 0.1
# Of things of one sort, of which there may be more, passages must tell this much alike.
_SORT_ALIKE = 0.45
# Names spelt this alike may be one.
_ONE_NAME = 0.75


def slot_candidates(sides: Sides) -> Iterator[Candidate]:
    """Places that two names fill, one in each article."""
    left = derived(sides.background, sides.left.article, sole_fillers)
    right = derived(sides.background, sides.right.article, sole_fillers)
    for name in left.keys() & right.keys():
        ones, twos = left[name], right[name]
        one, two = max(
            ((one, two) for one in ones for two in twos),
            key=lambda pair: (
                sides.together(pair[0].sentence, pair[1].sentence),
                -pair[0].sentence,
                -pair[1].sentence,
            ),
        )
        if one.of and two.of and not one.of & two.of:
            continue
        if _one_name(one, two):
            continue
        if not one.slot.deed or not two.slot.deed:
            if _known(sides.right, one, two) or _known(sides.left, two, one):
                continue
            people = _person(sides.left, one) and _person(sides.right, two)
            if people and not one.slot.people:
                continue  # Of people their roles and deeds tell more.
        together = sides.together(one.sentence, two.sentence)
        # Two names with a part in common are one name with a slip.
        in_part = bool(one.parts & two.parts)
        same_thing = bool(one.thing & two.thing)
        if one.slot.thing and not same_thing:
            continue
        if not (in_part or same_thing or _of_one_thing(sides, one, two)):
            continue
        if together < _LEAST and not (in_part or same_thing or _in_common(sides, one, two)):
            continue
        likely = _SORT_ALIKE if one.slot.sort else LIKE
        of_one = bool(one.of & two.of) or (same_thing and not one.slot.sort)
        strong = together >= likely or in_part or of_one or not one.slot.loose
        strong = strong and not (one.past or two.past)
        explanation = (
            f"The left article names {quoted(one.text)} ({one.word}), the right one {quoted(two.text)} "
            f"({two.word}); neither gives the other's name."
        )
        if not strong:
            explanation += " There may be two."
        yield candidate(
            sides,
            "name",
            "contradiction" if strong else "differs",
            0.55 + 0.4 * together,
            (one.sentence, one.start, one.end),
            (two.sentence, two.start, two.end),
            explanation,
            {("slot", name, one.text.casefold()), ("slot", name, two.text.casefold())},
        )


def _one_name(one: Filler, two: Filler) -> bool:
    """Whether two names can be one: in part, in short, or in another spelling."""
    if one.parts <= two.parts or two.parts <= one.parts:
        return True
    initials = [
        "".join(word[0] for word in filler.text.split() if word[0].isupper()) for filler in (one, two)
    ]
    if one.text.replace(".", "") == initials[1] or two.text.replace(".", "") == initials[0]:
        return True
    return (
        spelling_distance(one.text.casefold(), two.text.casefold()) >= _ONE_NAME and not one.parts & two.parts
    )


def _known(reading: Reading, filler: Filler, other: Filler) -> bool:
    """Whether an article has a name of the other anywhere."""
    first = {parsed.words[0].stem for parsed in reading.analysis.parsed if parsed.words}
    return bool((filler.parts - other.parts) & (reading.analysis.names | first))


def _person(reading: Reading, filler: Filler) -> bool:
    """Whether a filler is a person's name."""
    return any(
        person.sentence == filler.sentence and person.start < filler.end and filler.start < person.end
        for person in reading.people
    )


def _of_one_thing(sides: Sides, one: Filler, two: Filler) -> bool:
    """Whether both sentences speak of a thing or name besides the fillers and the word for the slot."""
    left, right = (
        _around(reading, filler) - filler.parts - {meaning(stem(filler.word))}
        for reading, filler in ((sides.left, one), (sides.right, two))
    )
    return bool(left & right)


def _around(reading: Reading, filler: Filler) -> frozenset[str]:
    """Concepts of a filler's sentence, and of the one before where that says whose it is: *its architect*."""
    keys = reading.analysis.keys[filler.sentence]
    words = reading.analysis.parsed[filler.sentence].words
    if filler.sentence and words and words[0].lower in ("its", "their"):
        return keys | reading.analysis.keys[filler.sentence - 1]
    return keys


def _in_common(sides: Sides, one: Filler, two: Filler) -> bool:
    """Whether both sentences speak of another name, or of one number."""
    left, right = (
        {
            word.stem if word.tag == "name" else word.text
            for word in reading.analysis.parsed[filler.sentence].words
            if word.tag in ("name", "number")
        }
        for reading, filler in ((sides.left, one), (sides.right, two))
    )
    return bool((left & right) - one.parts - two.parts)
