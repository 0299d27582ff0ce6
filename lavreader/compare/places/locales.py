"""Locales: where an article has something happen that happens in one place only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.compare.places.place_surroundings import of_another_happening
from lavreader.compare.places.place_words import Place, place_at
from lavreader.compare.places.placings import RELATIONS
from lavreader.compare.reading.analysis import Analysis, listed_stems, places_of
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import singular
from lavreader.language.places import country_of
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table

# Words between what happens and the preposition of its place.
_REACH = 9
_TOGETHER = 4
# Words of a place that stands before *where*.
_BEFORE = 4
_CONTAINERS = state_words("containers")
_PRONOUNS = frozenset(("he", "she", "his", "her", "him"))
# Parts of a plant that the noun before them tells apart.
_UNITS = frozenset(("building", "room", "unit", "store", "bay", "house", "block", "line"))
_OTHER_TIMES = frozenset(("previous", "previously", "earlier", "similar", "ago", "another", "former", "once"))


@dataclass(frozen=True)
class Locale:
    """A place with what happens there.

    Attributes:
        event: Name of the kind of happening.
        sentence: Index of the sentence.
        start: Offset of the place's words in the sentence's text.
        end: Offset after them.
        text: The place's words.
        name: Stems of its name, or the site.
        named: Whether it has a name of its own.
        place: The place as it was read.
        near: Whether it is only said to be near.
        names: Stems of the names it may happen to.
        things: Stems of the things it may happen to.
    """

    event: str
    sentence: int
    start: int
    end: int
    text: str
    name: frozenset[str]
    named: bool
    place: Place
    near: bool
    names: frozenset[str]
    things: frozenset[str]

    def shares(self, other: "Locale") -> bool:
        """Whether it may be of one: the same name, or the same thing where a name is missing."""
        if self.names and other.names:
            return bool(self.names & other.names)
        return bool(self.things & other.things)


@dataclass(frozen=True)
class _Event:
    """What is listed of a kind of happening."""

    relations: frozenset[str]
    needs: frozenset[str]
    bound: bool
    sites: bool


@cache
def _lists() -> tuple[dict[str, _Event], dict[str, tuple[tuple[str, str], ...]]]:
    """The events; by the stem of its first word each wording: the event's name and the second word."""
    events: dict[str, _Event] = {}
    wordings: dict[str, list[tuple[str, str]]] = {}
    for name, data in word_table("lavreader.compare.places", "locales").items():
        events[name] = _Event(
            frozenset(data["relations"].split()),
            frozenset(stem(word) for word in data["needs"].split()),
            bool(data.get("bound")),
            bool(data.get("sites")),
        )
        for entry in data["words"].split():
            first, _, second = entry.partition("+")
            wordings.setdefault(stem(first), []).append((name, stem(second) if second else ""))
    return events, {first: tuple(found) for first, found in wordings.items()}


def is_bound(event: str) -> bool:
    """Whether a kind of happening is of one person or thing, so that both articles must mean the same."""
    return _lists()[0][event].bound


def locales_of(analysis: Analysis) -> tuple[Locale, ...]:
    """Every locale of an article, in reading order; call it through ``derived``."""
    events, wordings = _lists()
    listed = analysis.by_listed_stem
    known = {name for name, event in events.items() if event.needs & listed.keys()}
    found: list[Locale] = []
    for index, position in dict.fromkeys(places_of(listed, wordings.keys())):
        parsed = analysis.parsed[index]
        word = parsed.words[position]
        for first in listed_stems(word) if word.content else ():
            for name, second in wordings.get(first, ()):
                if name not in known:
                    continue
                if second and not any(
                    second in listed_stems(one)
                    for one in parsed.words[position + 1 : position + 1 + _TOGETHER]
                ):
                    continue
                found.extend(_locales(analysis, index, parsed, position, name, events[name]))
    return tuple(dict.fromkeys(found))


def _locales(
    analysis: Analysis, index: int, parsed: Parsed, position: int, name: str, event: _Event
) -> Iterator[Locale]:
    """The first place behind what happens, as far as nothing else happens in between."""
    words = parsed.words
    number = parsed.clause_at(words[position].start)
    clause = parsed.clauses[number] if number is not None else None
    if clause is None or clause.negated or clause.modality == "possible":
        return
    if position + 1 < len(words) and words[position + 1].lower == "that":
        return
    inside = words[clause.first : clause.last]
    if any(word.lower in _OTHER_TIMES or (len(word.text) == 4 and word.text.isdigit()) for word in inside):
        return
    if clause.link == "where" and position >= clause.first:
        place = _before(words, clause.first)
        if place is not None and (place.kind == "named" or event.sites) and place.kind != "part":
            end = (
                position + 2
                if words[min(position + 1, len(words) - 1)].lower in ("her", "him")
                else clause.last
            )
            yield _locale(analysis, index, parsed, name, place, (clause.first, end), near=False)
        return
    for place_of in range(position + 1, min(len(words) - 1, position + 1 + _REACH)):
        word = words[place_of]
        if word.text in (";", ":", "—") or (
            place_of > position + 1 and word.tag == "verb" and not _stays(word)
        ):
            return
        relation = RELATIONS.get(word.lower, "at" if word.lower == "beside" else "")
        beside = relation == "to" and words[place_of - 1].lower in ("close", "next", "near")
        if beside or (word.lower == "of" and "of" in event.relations):
            relation = "at"
        first = place_of + 1
        if "object" in event.relations and place_of == position + 1 and word.tag == "name":
            relation, first = "at", place_of
        if not relation or (
            relation not in event.relations and not (relation == "at" and "of" in event.relations)
        ):
            continue
        place = place_at(words, first, len(words)) or _container(words, first)
        if place is None or (place.kind != "named" and not event.sites) or place.kind == "part":
            continue
        if of_another_happening(words, place_of, position + 1) is not None:
            return
        near = word.lower in ("near", "to", "outside", "off")
        yield _locale(analysis, index, parsed, name, place, (clause.first, place_of), near=near)
        return


def _locale(
    analysis: Analysis,
    index: int,
    parsed: Parsed,
    name: str,
    place: Place,
    around: tuple[int, int],
    near: bool,
) -> Locale:
    """A place with what happens there, and to whom: those the words around it name."""
    words = parsed.words
    last = words[place.last - 1]
    return Locale(
        name,
        index,
        words[place.first].start,
        last.start + len(last.text),
        " ".join(one.text for one in words[place.first : place.last]),
        place.name,
        place.kind == "named",
        place,
        near,
        *_bearers(analysis, index, parsed, *around),
    )


def _before(words: Sequence[Word], last: int) -> Place | None:
    """The place that ends right before *where*."""
    if last and words[last - 1].text == ",":
        last -= 1
    for first in range(max(0, last - _BEFORE), last):
        place = place_at(words, first, last)
        if place is not None and place.last == last:
            return place
    return None


def _stays(word: Word) -> bool:
    """Whether a verb form only describes how something was found."""
    return bool(word.reading and word.reading.forms & {"participle", "ing"})


def _container(words: Sequence[Word], first: int) -> Place | None:
    """A thing or room somebody can be found in: *her car*, *a suitcase*."""
    for position in range(first, min(first + 4, len(words))):
        word = words[position]
        if singular(word.lower) in _CONTAINERS:
            return Place(first, position + 1, "site", frozenset((singular(word.lower),)))
        if word.lower in _UNITS and position > first and words[position - 1].tag in ("noun", "adjective"):
            return Place(
                first, position + 1, "site", frozenset((f"{words[position - 1].lower}_{word.lower}",))
            )
        if word.tag not in ("determiner", "adjective", "noun", "pronoun", "number") and word.lower not in (
            "his",
            "her",
            "their",
        ):
            return None
    return None


def _bearers(
    analysis: Analysis, index: int, parsed: Parsed, first: int, last: int
) -> tuple[frozenset[str], frozenset[str]]:
    """Whom and what it happens to: names up to the place, a pronoun's name, things of the clause."""
    words = parsed.words[:last]
    names = {
        word.stem
        for position, word in enumerate(words)
        if word.tag == "name"
        and word.content
        and (position or word.stem in analysis.names)
        and country_of(word.text) is None
    }
    number = parsed.clause_at(parsed.words[last - 1].start)
    subject = parsed.chunk(parsed.clauses[number].subject) if number is not None else ()
    things = {word.stem for word in (*words[first:], *subject) if word.tag == "noun"}
    if any(word.lower in ("her", "him") and word.tag == "pronoun" for word in words[-1:]):
        # Who found her is named, not who was found.
        return frozenset(), frozenset((stem("body"),))
    if any(word.lower in _PRONOUNS for word in words[first:]) or not (names or things):
        names |= analysis.subjects[index]
    return frozenset(names), frozenset(things)
