"""Placings: where an article says that something happens, comes from or goes to."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from lavreader.compare.places.place_words import DIRECTIONS, PlaceKind, is_listed, place_at
from lavreader.compare.places.placed_events import ARRIVING, event_at, is_seated, journey_to, verb_of
from lavreader.compare.reading.analysis import Analysis
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed

Relation = Literal["at", "from", "to"]
_AT = "in at near on outside inside off"
RELATIONS: dict[str, Relation] = {
    **dict.fromkeys(_AT.split(), "at"),
    "from": "from",
    **dict.fromkeys(["to", "into", "towards", "toward", "for"], "to"),
}
# Where people are taken to be kept or treated; to be taken there is to be there.
_KEEPING = frozenset(("hospital", "infirmary", "clinic", "prison", "court"))
_NEAR_TO = frozenset(("close", "next", "near"))
# The sort of a place told only by its direction from another ("west of the city").
SIDE = "side"
_NEAR_BODY = 7
_OPENING = RELATIONS.keys() | DIRECTIONS.keys() | {"of"}


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


def is_border(placing: Placing) -> bool:
    """Whether the name is that of a border, whose other side is meant: *near the Russian border*."""
    following = next((word.lower for word in placing.around if word.start >= placing.end), "")
    return following in ("border", "borders", "frontier")


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
                if word.lower in DIRECTIONS and parsed.words[position + 1].lower == "of":
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
    event, _, _ = event_at(parsed, clause, position)
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
        direction=DIRECTIONS[word.lower],
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
    if clause.base in ARRIVING and relation == "at" and clause.verb is not None and clause.verb < position:
        relation = "to"
    if relation == "to" and (place.building or next(iter(place.name), "")) in _KEEPING:
        relation = "at"
    event, noun, several = journey_to(parsed, clause, opens, relation, place) or event_at(
        parsed, clause, opens
    )
    verb = verb_of(clause) if noun else frozenset[str]()
    # Flights to two towns, schools in two towns are several things and not one in two places.
    if several or (noun and relation != "at"):
        return None
    inside = words[clause.first : clause.last]
    if noun and is_seated(words, position):
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


def _antecedent(parsed: Parsed, clause: Clause) -> Sequence[Word]:
    """What a relative clause speaks of: the words right before it."""
    if clause.link not in ("that", "which", "who", "whose") or not clause.first:
        return ()
    before = parsed.clause_at(parsed.words[clause.first - 1].start)
    return () if before is None else parsed.words[parsed.clauses[before].first : clause.first]


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
