"""Places: one event put in two places that do not lie in each other."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from lavreader.compare.events import Analysis
from lavreader.compare.noun_phrases import key_of
from lavreader.compare.reading import Candidate, Sides, candidate, derived, quoted
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Clause, Parsed
from lavreader.language.places import country_of, gazetteer
from lavreader.language.stems import stem
from lavreader.language.tagging import Word
from lavreader.language.verbs import is_event_noun, singular, verb_lists

Relation = Literal["at", "from", "to"]
_RELATIONS: dict[str, Relation] = {
    "in": "at",
    "at": "at",
    "near": "at",
    "outside": "at",
    "inside": "at",
    "off": "at",
    "from": "from",
    "to": "to",
    "into": "to",
    "towards": "to",
    "toward": "to",
    "for": "to",
}
_DIRECTIONS = {
    word: letters
    for letters, words in {
        "n": "north northern",
        "s": "south southern",
        "e": "east eastern",
        "w": "west western",
        "ne": "northeast northeastern north-east north-eastern",
        "nw": "northwest northwestern north-west north-western",
        "se": "southeast southeastern south-east south-eastern",
        "sw": "southwest southwestern south-west south-western",
    }.items()
    for word in words.split()
}
_SORTS = state_words("sorts_of_place")
_WIDE = state_words("wide_places")
_BUILDINGS = state_words("buildings")
_SAME_RELATION_LIKE = 0.4


@dataclass(frozen=True)
class Placing:
    """Where something is said to happen.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the place's name in the sentence's text.
        end: Offset after it.
        relation: Whether it happens there, comes from there or goes there.
        name: Stems of the name.
        text: The name as it stands.
        sort: What the text says it is, such as ``village``; empty if not said.
        building: The kind of building the name ends in; empty for other places.
        direction: North, south and so on, of the place.
        event: Concept of what happens there: the noun the place belongs to, else the verb.
        noun: Whether the event is a noun.
        actors: Keys of the clause's subject.
        clause: Keys of the clause's content words without the place.
        prior: Whether it is of another time.
    """

    sentence: int
    start: int
    end: int
    relation: Relation
    name: frozenset[str]
    text: str
    sort: str
    building: str
    direction: str
    event: frozenset[str]
    noun: bool
    actors: frozenset[str]
    clause: frozenset[str]
    prior: bool


def placings_of(analysis: Analysis) -> tuple[Placing, ...]:
    """Every placing of an article, in reading order; call it through ``reading.derived``."""
    found = []
    for index, parsed in enumerate(analysis.parsed):
        for clause in parsed.clauses:
            for position in range(clause.first, clause.last - 1):
                word = parsed.words[position]
                if word.lower in _RELATIONS and word.tag in ("preposition", "to"):
                    placing = _placing(index, parsed, clause, position)
                    if placing is not None:
                        found.append(placing)
    return tuple(found)


def _placing(index: int, parsed: Parsed, clause: Clause, position: int) -> Placing | None:
    """The placing a preposition opens; None where no name of a place follows."""
    words = parsed.words
    relation = _RELATIONS[words[position].lower]
    place = position + 1
    sort = direction = ""
    while place < clause.last and place < position + 7 and words[place].tag != "name":
        word = words[place]
        if word.lower in _DIRECTIONS:
            direction = _DIRECTIONS[word.lower]
        if word.lower in _SORTS:
            sort = word.lower
        if not (
            word.tag in ("determiner", "adjective")
            or word.lower in _SORTS
            or word.lower in _DIRECTIONS
            or word.lower in ("of", "central", "downtown", "nearby")
        ):
            return None
        place += 1
    end = place
    while end < clause.last and words[end].tag == "name":
        if words[end].lower in _DIRECTIONS and end == place:
            direction = _DIRECTIONS[words[end].lower]
        end += 1
        if words[end - 1].possessive:
            return None
    if place == end:
        return None
    if end < clause.last and words[end].tag == "noun" and words[end].lower in _SORTS | _BUILDINGS:
        sort = sort or words[end].lower
        building = words[end].lower if words[end].lower in _BUILDINGS else ""
    else:
        building = words[end - 1].lower if words[end - 1].lower in _BUILDINGS else ""
        if end < clause.last and words[end].tag in ("noun",) and words[end].start == words[end - 1].end + 1:
            return None
    stems = frozenset(
        word.stem for word in words[place:end] if word.lower not in _DIRECTIONS or end - place > 1
    )
    if not stems:
        return None
    event, noun, several = _event(parsed, clause, position)
    # Flights to two towns, schools in two towns are several things and not one in two places.
    if not event or several or (noun and relation != "at"):
        return None
    inside = words[clause.first : clause.last]
    subject = parsed.chunk(clause.subject)
    text_end = words[end - 1].end
    return Placing(
        index,
        words[place].start,
        text_end,
        relation,
        stems,
        " ".join(word.text for word in words[place:end]),
        sort,
        building,
        direction,
        event,
        noun,
        frozenset(key_of(word.stem) for word in subject if word.content and word.tag in ("noun", "name")),
        frozenset(key_of(word.stem) for word in inside if word.content and word.stem not in stems),
        any(
            word.lower in ("previous", "earlier", "previously", "ago", "similar", "another")
            or (len(word.text) == 4 and word.text.isdigit())
            for word in inside
        ),
    )


def _event(parsed: Parsed, clause: Clause, position: int) -> tuple[frozenset[str], bool, bool]:
    """What happens there: the noun right before the place, else the subject's event, else the verb.

    Returns:
        Its concept (empty where nothing happens), whether it is a noun, whether it is several.
    """
    words = parsed.words
    back = position - 1
    while back > clause.first and (
        words[back].tag in ("name", "time", "preposition", "determiner", "number", "adjective")
        or words[back].lower in _SORTS | _BUILDINGS
    ):
        back -= 1
    near = words[position - 1] if position > clause.first else None
    candidates: list[Word] = []
    if near is not None and near.tag == "noun" and singular(near.lower) in _BUILDINGS:
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
        return frozenset((key_of(happening[-1].stem),)), True, _several(happening[-1].lower)
    if clause.base in ("be", "have"):
        return frozenset(), False, False
    return frozenset((key_of(stem(clause.base)),)), False, False


def _several(noun: str) -> bool:
    return singular(noun) != noun and noun not in (
        "talks",
        "elections",
        "games",
        "championships",
        "celebrations",
    )


def place_candidates(sides: Sides) -> Iterator[Candidate]:
    """Placings of one event in two places."""
    left = derived(sides.background, sides.left.article, placings_of)
    right = derived(sides.background, sides.right.article, placings_of)
    for one in left:
        for two in right:
            if one.relation == two.relation and one.event & two.event:
                found = _compare(sides, one, two, left, right)
                if found is not None:
                    yield found


def _compare(
    sides: Sides, one: Placing, two: Placing, left: tuple[Placing, ...], right: tuple[Placing, ...]
) -> Candidate | None:
    """The finding of two places of one event; None where both can be or the events are two."""
    if one.prior != two.prior:
        return None
    turned = _turned(one, two)
    if not turned and (one.name & two.name) - _generic(one, two):
        return None
    if not turned and _within(sides, one, two):
        return None
    together = sides.together(one.sentence, two.sentence)
    actors = sides.shared(one.clause, two.clause)
    if together < 0.25 or (actors < 0.3 and together < 0.5):
        return None
    if one.actors and two.actors and not one.actors & two.actors and actors < 0.6 and together < 0.5:
        return None
    agrees = any(other.event & two.event and other.name & one.name for other in right) or any(
        other.event & one.event and other.name & two.name for other in left
    )
    if agrees and not turned:
        return None
    level = _level(sides, one, two)
    doubts = []
    if not turned and level < 1 and together < 0.5:
        doubts.append("One of the places may lie in the other.")
    if together < _SAME_RELATION_LIKE:
        doubts.append("The passages are only loosely alike.")
    score = 0.4 + 0.35 * together + 0.15 * level + 0.1 * actors
    explanation = (
        f"The left article puts it at {quoted(one.text)}, the right one at {quoted(two.text)}; "
        "both speak of the same happening there."
    )
    if one.relation != "at":
        explanation = (
            f"The left article says {one.relation} {quoted(one.text)}, the right one {two.relation} "
            f"{quoted(two.text)}, of what looks like the same journey."
        )
    if doubts:
        explanation += " " + " ".join(doubts)
    return candidate(
        sides,
        "place",
        "differs" if doubts else "contradiction",
        score,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {
            ("place", *sorted(one.event & two.event), *sorted(one.name)),
            ("place", *sorted(one.event & two.event), *sorted(two.name)),
        },
    )


def _generic(one: Placing, two: Placing) -> frozenset[str]:
    """Words of a name that only say what it is, such as *Hospital*."""
    if one.building and one.building == two.building:
        return frozenset((stem(one.building), "st", "saint", "royal", "general"))
    return frozenset()


def _turned(one: Placing, two: Placing) -> bool:
    """Whether both name one country or region but another part of it."""
    return bool(
        one.direction
        and two.direction
        and one.name & two.name
        and not set(one.direction) & set(two.direction)
    )


@lru_cache(maxsize=4096)
def _country(text: str) -> str | None:
    return country_of(text)


def _within(sides: Sides, one: Placing, two: Placing) -> bool:
    """Whether one place lies in the other, by the list of countries or by what a sentence says."""
    first, second = one.text.casefold(), two.text.casefold()
    known = gazetteer()
    left, right = _country(first), _country(second)
    if left is not None and left == right and (first in known.countries or second in known.countries):
        return True
    if bool(one.building) != bool(two.building):
        return (
            (country_of(first) or country_of(second)) is not None or one.sort in _SORTS or two.sort in _SORTS
        )
    for reading in (sides.left, sides.right):
        for parsed in reading.analysis.parsed:
            stems = {word.stem for word in parsed.words if word.tag == "name"}
            if one.name <= stems and two.name <= stems:
                return True
    return False


def _level(sides: Sides, one: Placing, two: Placing) -> float:
    """How sure two names stand for places of one size, 0 to 1."""
    known = gazetteer()
    first, second = one.text.casefold(), two.text.casefold()
    for names in (known.cities, known.countries):
        if first in names and second in names:
            return 1.0
    if _country(first) and _country(second) and _country(first) != _country(second):
        return 1.0
    if one.building and one.building == two.building:
        return 1.0
    if (one.sort in _WIDE) != (two.sort in _WIDE) and (one.sort or two.sort):
        return 0.0
    if one.sort and two.sort:
        return 1.0
    both_known = all(
        name <= reading.stems for name in (one.name, two.name) for reading in (sides.left, sides.right)
    )
    return 1.0 if both_known else 0.5
