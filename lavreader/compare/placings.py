"""Placings: where an article says that something happens, comes from or goes to."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Literal

from lavreader.compare.analysis import Analysis
from lavreader.compare.noun_phrases import key_of
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Clause, Parsed
from lavreader.language.places import country_of, gazetteer
from lavreader.language.role_lists import role_lists
from lavreader.language.stems import stem
from lavreader.language.tagging import Word
from lavreader.language.verbs import is_event_noun, singular, verb_lists

Relation = Literal["at", "from", "to"]
PlaceKind = Literal["named", "room", "site", "part"]
_AT = "in at near on outside inside off"
RELATIONS: dict[str, Relation] = {
    **dict.fromkeys(_AT.split(), "at"),
    "from": "from",
    **dict.fromkeys(["to", "into", "towards", "toward", "for"], "to"),
}
_DIRECTIONS = {
    word: letters
    for letters, stems in {
        "n": "north",
        "s": "south",
        "e": "east",
        "w": "west",
        "ne": "northeast north-east",
        "nw": "northwest north-west",
        "se": "southeast south-east",
        "sw": "southwest south-west",
    }.items()
    for root in stems.split()
    for word in (root, root + "ern")
}
SORTS = state_words("sorts_of_place")
_BUILDINGS = state_words("buildings")
_ROOMS = state_words("rooms")
_SITES = state_words("sites")
_PARTS = state_words("parts")
_BORDERS = state_words("borders")
# Where people are taken to be kept or treated; to be taken there is to be there.
_KEEPING = frozenset(("hospital", "infirmary", "clinic", "prison", "court"))
_NEAR_TO = frozenset(("close", "next", "near"))
# Sites told apart by their number.
_NUMBERED = state_words("numbered_sites")
# Bodies that a place tells apart ("a company in Jersey").
_SEATED = state_words("seated_bodies")
# Kinds of country that journeys go to, each word with the name of its kind.
_LANDSCAPES = {
    word: kind
    for kind, words in {
        "coast": "coast coastline sea seaside shore beach beaches",
        "mountain": "mountain mountains alps hills highlands",
        "lake": "lake lakes",
        "countryside": "countryside",
        "desert": "desert",
        "forest": "forest forests woods",
        "island": "island islands",
        "capital": "capital",
        "border": "border frontier",
    }.items()
    for word in words.split()
}
# Verbs of coming to a place with *in* or *to*; "landed in", "diverted to".
_ARRIVING = frozenset(("land", "divert", "redirect", "reroute", "touch", "dock", "moor"))
# The sort of a place told only by its direction from another ("west of the city").
SIDE = "side"
_NEAR_BODY = 7
_TRAVELLING = state_words("travelling_verbs")
_REACH = 8
_LANDSCAPE_NAMES = frozenset(_LANDSCAPES.values())
_OPENING = RELATIONS.keys() | _DIRECTIONS.keys() | {"of"}
_ONE_IN_PLURAL = frozenset(("talks", "elections", "games", "championships", "celebrations", "negotiations"))


@dataclass(frozen=True)
class Placing:
    """Where something is said to happen.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the place's words in the sentence's text.
        end: Offset after them.
        relation: Whether it happens there, comes from there or goes there.
        kind: A place with a name, a room, a site, or a part of a place told by its direction.
        name: Stems of the name, or the room or site; countries by their first name.
        text: The place as it stands.
        sort: What the text says it is, such as ``village``; empty if not said.
        building: The kind of building the name ends in; empty for other places.
        direction: Letters of the compass, such as ``n`` and ``sw``; empty if not said.
        event: Concept of what happens there: the noun the place belongs to, else the verb; empty
            where nothing happens.
        verb: Concept of the clause's verb where the event is a noun.
        actors: Keys of the clause's subject.
        around: The words of the clause, and of what a relative one speaks of.
        own: Stems of the place's words.
        prior: Whether it is of another time.
    """

    sentence: int
    start: int
    end: int
    relation: Relation
    kind: PlaceKind
    name: frozenset[str]
    text: str
    sort: str
    building: str
    direction: str
    event: frozenset[str]
    verb: frozenset[str]
    actors: frozenset[str]
    around: tuple[Word, ...]
    own: frozenset[str]
    prior: bool

    @cached_property
    def clause(self) -> frozenset[str]:
        """Keys of the clause's content words without the place."""
        return frozenset(
            [key_of(word.stem) for word in self.around if word.content and word.stem not in self.own]
        )


@dataclass(frozen=True)
class Place:
    """A place's words: indices, what it is, and how it is named."""

    first: int
    last: int
    kind: PlaceKind
    name: frozenset[str]
    sort: str = ""
    building: str = ""
    direction: str = ""


def placings_of(analysis: Analysis) -> tuple[Placing, ...]:
    """Every placing of an article, in reading order; call it through ``derived``."""
    found = []
    for index, parsed in enumerate(analysis.parsed):
        for clause in parsed.clauses:
            if clause.negated:
                continue
            for position in range(clause.first, clause.last - 1):
                word = parsed.words[position]
                if word.lower not in _OPENING:
                    continue
                if word.lower in _DIRECTIONS and parsed.words[position + 1].lower == "of":
                    found.append(_side_of(index, parsed, clause, position))
                if position and parsed.words[position - 1].lower in ("according", "due", "thanks", "owing"):
                    continue
                if word.lower == "of" and _fronts(parsed, position):
                    placing = _placing(index, parsed, clause, position)
                    if placing is not None:
                        found.append(placing)
                    continue
                if word.lower in RELATIONS and word.tag in ("preposition", "to", "adverb"):
                    placing = _placing(index, parsed, clause, position)
                    if placing is not None:
                        found.append(placing)
    return tuple(found)


def _fronts(parsed: Parsed, position: int) -> bool:
    """Whether a word is the *of* of *in front of*."""
    words = parsed.words
    return position > 1 and words[position - 1].lower == "front" and words[position - 2].lower == "in"


def _side_of(index: int, parsed: Parsed, clause: Clause, position: int) -> Placing:
    """*40 km north of the town*."""
    word = parsed.words[position]
    event, _, _ = _event(parsed, clause, position)
    inside = parsed.words[clause.first : clause.last]
    return Placing(
        sentence=index,
        start=word.start,
        end=word.end,
        relation="at",
        kind="part",
        name=frozenset(),
        text=word.text,
        sort=SIDE,
        building="",
        direction=_DIRECTIONS[word.lower],
        event=event,
        verb=frozenset(),
        actors=frozenset(),
        around=tuple([one for one in inside if one is not word]),
        own=frozenset(),
        prior=_prior(inside),
    )


def _placing(index: int, parsed: Parsed, clause: Clause, position: int) -> Placing | None:
    """The placing a preposition opens; None where no place follows."""
    words = parsed.words
    place = place_at(words, position + 1, clause.last)
    if place is None or (place.kind == "named" and is_listed(words, place.first, place.last)):
        return None
    relation = RELATIONS.get(words[position].lower, "at")
    opens = position - 2 if words[position].lower == "of" else position
    if relation == "to" and position > clause.first and words[position - 1].lower in _NEAR_TO:
        relation, opens = "at", position - 1
    if clause.base in _ARRIVING and relation == "at" and clause.verb is not None and clause.verb < position:
        relation = "to"
    if relation == "to" and (place.building or next(iter(place.name), "")) in _KEEPING:
        relation = "at"
    event, noun, several = _journey(parsed, clause, opens, relation, place) or _event(parsed, clause, opens)
    verb = _verb(clause) if noun else frozenset[str]()
    # Flights to two towns, schools in two towns are several things and not one in two places.
    if several or (noun and relation != "at"):
        return None
    inside = words[clause.first : clause.last]
    if noun and _seated(words, position):
        # What is done with it stands right before it, whatever the clause began with.
        inside = words[max(clause.first, position - _NEAR_BODY) : position]
    subject = parsed.chunk(clause.subject)
    return Placing(
        sentence=index,
        start=words[place.first].start,
        end=_end(words[place.last - 1]),
        relation=relation,
        kind=place.kind,
        name=place.name,
        text=" ".join(word.text for word in words[place.first : place.last]),
        sort=place.sort,
        building=place.building,
        direction=place.direction,
        event=event,
        verb=verb,
        actors=frozenset(
            key_of(word.stem) for word in subject if word.content and word.tag in ("noun", "name")
        ),
        around=(*_antecedent(parsed, clause), *inside),
        own=frozenset([word.stem for word in words[place.first : place.last]]),
        prior=_prior(inside),
    )


def _seated(words: Sequence[Word], position: int) -> bool:
    """Whether a preposition puts a body in its place: *a company in*."""
    return position > 0 and words[position - 1].lower in _SEATED and words[position].lower in ("in", "near")


def _antecedent(parsed: Parsed, clause: Clause) -> Sequence[Word]:
    """What a relative clause speaks of: the words right before it."""
    if clause.link not in ("that", "which", "who", "whose") or not clause.first:
        return ()
    before = parsed.clause_at(parsed.words[clause.first - 1].start)
    return () if before is None else parsed.words[parsed.clauses[before].first : clause.first]


def _journey(
    parsed: Parsed, clause: Clause, position: int, relation: Relation, place: Place
) -> tuple[frozenset[str], bool, bool] | None:
    """The event of coming or going to a place, whatever the verb; None for other events."""
    if relation != "to":
        return None
    words = parsed.words
    back = [word.lower for word in words[max(clause.first, position - 3) : position]]
    on_the_way = len(back) == 3 and back[0] == "on" and back[2] in ("way", "journey", "trip")
    if clause.verb is not None and clause.verb < position and clause.base in _ARRIVING:
        return frozenset((key_of("arriv"),)), False, False
    if place.name <= _LANDSCAPE_NAMES and (on_the_way or clause.base in _TRAVELLING):
        return frozenset((key_of("travel"),)), False, False
    return None


def _end(word: Word) -> int:
    return word.start + len(word.text) - (2 if word.possessive else 0)


def _prior(words: Sequence[Word]) -> bool:
    """Whether a clause speaks of another time."""
    prior = state_words("prior")
    return any(
        word.lower in prior
        or word.lower in ("similar", "another")
        or (len(word.text) == 4 and word.text.isdigit())
        for word in words
    )


def is_listed(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a name is one of several joined by *and*: *in Brazil, Peru and Kenya*.

    Args:
        words: The sentence.
        first: Index of the name's first word.
        last: Index after its last.
    """
    place = last
    while place + 1 < len(words) and (words[place].text in (",", "and", "or") or words[place].tag == "name"):
        if words[place].lower in ("and", "or"):
            return words[place + 1].tag == "name"
        place += 1
    return first > 1 and words[first - 1].lower == "and" and words[first - 2].tag == "name"


def place_at(words: Sequence[Word], first: int, last: int) -> Place | None:
    """The place a noun phrase names; None where it names none."""
    begin = first
    while begin < last and words[begin].tag == "determiner":
        begin += 1
    end = begin
    sort = direction = border = ""
    while end < min(last, begin + _REACH) and (
        words[end].tag in ("noun", "name", "adjective", "number", "determiner")
        or words[end].lower in _DIRECTIONS
        or words[end].lower == "of"
    ):
        lower = words[end].lower
        if words[end].tag == "determiner" and words[end - 1].lower != "of":
            break
        direction = direction or _DIRECTIONS.get(lower, "")
        if lower in SORTS:
            sort = sort or lower
        if lower in _BORDERS:
            border = lower
        end += 1
    while end > begin and words[end - 1].tag == "determiner":
        end -= 1
    named = next((index for index in range(begin, end) if words[index].tag == "name"), None)
    if named is not None:
        return _named(words, named, end, last, sort, direction, border)
    return _common(words, begin, end, direction)


def _named(
    words: Sequence[Word], first: int, end: int, last: int, sort: str, direction: str, border: str
) -> Place | None:
    """A place with a name of its own."""
    if words[first].lower in _titles():
        return None
    stop = first
    while stop < end and words[stop].tag == "name":
        stop += 1
        if words[stop - 1].possessive and not (stop < end and words[stop].lower in _BUILDINGS):
            return None
    text = " ".join(word.lower for word in words[first:stop])
    places = gazetteer()
    if stop < end and words[stop].tag == "noun":
        noun = words[stop].lower
        if (
            noun in SORTS
            and stop + 2 < end
            and words[stop + 1].lower == "of"
            and words[stop + 2].tag == "name"
        ):
            # "The Alpine hamlet of Marlow" is Marlow.
            return _named(words, stop + 2, end, last, noun, direction, border)
        if noun not in SORTS | _BUILDINGS | _BORDERS:
            # "The Marlow depot": only another depot can be another place.
            described = first > 0 and words[first - 1].lower == "the" and text not in places.demonyms
            after = words[stop + 1] if stop + 1 < last else None
            if not described or (after is not None and after.tag in ("noun", "name")):
                return None
            return Place(first, stop + 1, "named", _stems(words, first, stop), sort, noun, direction)
        if text in places.demonyms and noun not in _BORDERS:
            return None
        capital = places.capitals.get(country_of(text) or "") if noun == "capital" else None
        if capital is not None:
            stems = frozenset(stem(word) for word in capital.split())
            return Place(first, stop + 1, "named", stems, sort, "", direction)
        sort = noun if noun in SORTS else sort
        if noun in _BUILDINGS:
            return Place(first, stop + 1, "named", _stems(words, first, stop), sort, noun, direction)
    elif text in places.demonyms and not border:
        return None
    country = country_of(text)
    if text in places.countries | places.demonyms and country is not None:
        return Place(first, stop, "named", frozenset((country,)), sort, "", direction)
    final = words[stop - 1].lower
    building = final if final in _BUILDINGS and stop - first > 1 else ""
    name = _stems(words, first, stop - 1 if building else stop)
    return Place(first, stop, "named", name, sort, building, direction) if name else None


@cache
def _titles() -> frozenset[str]:
    return frozenset(word for head in role_lists().heads for word in head.split()) - SORTS - _BUILDINGS


def _stems(words: Sequence[Word], first: int, last: int) -> frozenset[str]:
    return frozenset(word.stem for word in words[first:last] if word.tag == "name") - {"st", "saint"}


def _common(words: Sequence[Word], begin: int, end: int, direction: str) -> Place | None:
    """A room, a site, or a part of a place told by its direction."""
    stop = next((index for index in range(begin, end) if words[index].lower == "of"), end)
    if stop <= begin:
        return None
    head = words[stop - 1].lower
    if head in _DIRECTIONS or (direction and head in _PARTS):
        return Place(begin, stop, "part", frozenset(), "", "", direction)
    pair = f"{words[stop - 2].lower}_{head}" if stop - begin > 1 else ""
    behind = words[begin + 1] if begin + 1 < end else None
    if behind is not None and behind.tag == "number" and words[begin].lower in _NUMBERED:
        return Place(begin, begin + 2, "site", frozenset((f"{words[begin].lower}_{words[begin + 1].lower}",)))
    if pair in _SITES:
        return Place(stop - 2, stop, "site", frozenset((pair,)))
    if head in _LANDSCAPES and stop == end:
        return Place(begin, stop, "site", frozenset((_LANDSCAPES[head],)))
    if head in _ROOMS and head not in _SITES:
        return Place(begin, stop, "room", frozenset((words[stop - 1].stem,)))
    if head in _SITES:
        return Place(begin, stop, "site", frozenset((head,)))
    return None


def _event(parsed: Parsed, clause: Clause, position: int) -> tuple[frozenset[str], bool, bool]:
    """What happens there: the noun right before the place, else the subject's event, else the verb.

    Returns:
        Its concept (empty where nothing happens), whether it is a noun, whether it is several.
    """
    words = parsed.words
    back = position - 1
    while back > clause.first and (
        words[back].tag in ("name", "time", "preposition", "determiner", "number", "adjective")
        or words[back].lower in SORTS | _BUILDINGS
    ):
        back -= 1
    near = words[position - 1] if position > clause.first else None
    candidates: list[Word] = []
    if (
        near is not None
        and near.tag == "noun"
        and (singular(near.lower) in _BUILDINGS or _seated(words, position))
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


def _verb(clause: Clause) -> frozenset[str]:
    lists = verb_lists()
    if clause.verb is None or clause.telling or clause.base in lists.denying or clause.base in ("be", "have"):
        return frozenset()
    return frozenset((key_of(stem(clause.base)),))


def _several(noun: str) -> bool:
    return singular(noun) != noun and noun not in _ONE_IN_PLURAL
