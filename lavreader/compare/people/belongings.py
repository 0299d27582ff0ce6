"""Belongings: one person of two nations, or of two parties."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.language.people.nationals import nation_of, nations_exclude
from lavreader.language.people.origins import Origin, OriginKind
from lavreader.language.people.person import Person
from lavreader.language.places import country_of

# Words by which somebody has, or had, more than one nation.
_TWO_NATIONS = state_words("two_nations")
# Offices before which a nation is the state's and not the holder's ("the Belgian coach").
_OF_STATE = state_words("offices_of_state")


def belonging_candidates(
    sides: Sides, left: Sequence[Person], right: Sequence[Person]
) -> Iterator[Candidate]:
    """Nations, or parties, of one person that exclude each other.

    Args:
        sides: Both articles.
        left: The person's mentions in the left one.
        right: Those in the right one.
    """
    kinds: tuple[OriginKind, ...] = ("nationality", "party")
    for kind in kinds:
        one, two = _origins(sides.left, left, kind), _origins(sides.right, right, kind)
        if not one or not two:
            continue
        values = ({origin.value for _, origin in one}, {origin.value for _, origin in two})
        if len(values[0]) > 1 or len(values[1]) > 1:
            continue
        first, second = one[0], two[0]
        if kind == "party":
            differ = first[1].value != second[1].value
        else:
            differ = nations_exclude(first[1].value, second[1].value) and not (
                _near(sides.right, right, first[1].value) or _near(sides.left, left, second[1].value)
            )
        if not differ:
            continue
        words = tuple(
            reading.text(person.sentence)[origin.start : origin.end]
            for reading, (person, origin) in ((sides.left, first), (sides.right, second))
        )
        name = first[0].text if first[0].full else second[0].text
        yield candidate(
            sides,
            "role",
            "contradiction",
            0.85,
            (first[0].sentence, first[1].start, first[1].end),
            (second[0].sentence, second[1].start, second[1].end),
            f"The left article says that {name} is {quoted(words[0])}, the right one {quoted(words[1])}; "
            f"neither gives the other's {kind}.",
            {(kind, first[0].surname), (kind, second[0].surname)},
        )


def _origins(reading: Reading, mentions: Sequence[Person], kind: OriginKind) -> list[tuple[Person, Origin]]:
    """What nations or parties a person is given, without those of the office or of a doubtful past."""
    found = []
    for mention in mentions:
        lowers = reading.analysis.parsed[mention.sentence].lowers
        if kind == "nationality" and not _TWO_NATIONS.isdisjoint(lowers):
            return []
        for origin in mention.origins:
            if origin.kind != kind:
                continue
            offices = [
                one.role for one in mention.roles if one.start <= origin.start and origin.end <= one.end
            ]
            if kind == "party" and any(role.standing == "former" for role in offices):
                return []
            if kind == "nationality" and any(role.head in _OF_STATE for role in offices):
                continue
            found.append((mention, origin))
    return found


def _near(reading: Reading, mentions: Sequence[Person], nation: str) -> bool:
    """Whether a nation is spoken of beside a person."""
    return any(
        word.tag == "name" and (country_of(word.lower) or nation_of(word.lower)) == nation
        for mention in mentions
        for word in reading.analysis.parsed[mention.sentence].words
    )
