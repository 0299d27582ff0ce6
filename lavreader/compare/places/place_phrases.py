"""Place phrases: the words by which a sentence names a town, a region or a building."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.places.place_openings import PARTS, Relation, openings
from lavreader.compare.places.place_words import BY_LETTERS, NO_PLACES, SORTS
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.names import given_names
from lavreader.language.places import country_of, gazetteer, unit_of
from lavreader.language.values.triggers import ZONES

Scale = Literal["country", "region", "town", "building"]
# Prepositions behind which any name is a place.
SURE_PREPOSITIONS = frozenset(["in", "at", "near", "outside", "inside", "off", "opposite"])
_OVER = frozenset(["behind", "above", "below", "around", "across"])
# Words before *from*, *to* and *for* by which a name is a place.
_TRAVELLING = frozenset(
    [
        *("bound", "head", "way", "route", "destined", "sail", "depart", "set", "travel", "journey", "fly"),
        *(
            "flight",
            "bring",
            "carry",
            "take",
            "tow",
            "ferry",
            "airlift",
            "transport",
            "drive",
            "ship",
            "send",
            "relocate",
            "move",
            "transfer",
            "smuggle",
            "deport",
            "extradite",
            "flee",
            "return",
            "divert",
            "evacuate",
        ),
    ]
)
_SPANS = frozenset(["minutes", "hours", "days", "weeks", "months", "years", "overnight"])
_HALVES = frozenset(["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "m", "."])
_PHRASE = frozenset(["noun", "name", "adjective", "number"])
_TITLES = state_words("personal_titles")
_NUMBERED_ROAD = re.compile(r"(?:[ABM]|I-|US-)\d{1,4}")
# Words of a phrase at most.
_LONGEST = 7


@dataclass
class PlacePhrase:
    """A place's words while a sentence is read; ranges are word indices.

    Attributes:
        first: Index of its first word.
        last: Index after its last word.
        scale: How large the place is.
        noun: The noun of a building, in the singular; empty for towns.
        relation: Whether it is told as where something is, comes from or goes to.
        opened: The word or part of a sentence that opens it.
        sure: Whether the words before it, or its noun, show that it is a place.
        inside: The building in whose name a town stands.
        asked: Names of the questions its own words say it answers.
        beyond: Letters of its last word that are not its name: *-based*.
        names: Stems of its name where its words do not give them.
    """

    first: int
    last: int
    scale: Scale
    noun: str
    relation: Relation
    opened: str
    sure: bool
    inside: "PlacePhrase | None" = None
    asked: frozenset[str] = frozenset()
    beyond: int = 0
    names: frozenset[str] = frozenset()


def place_phrases(parsed: Parsed) -> list[PlacePhrase]:
    """The phrases of a sentence that name places, in reading order, the longer one first."""
    phrases: dict[tuple[int, int], PlacePhrase] = {}
    for first, relation, opened in openings(parsed):
        for phrase in _phrases(parsed.words, first, relation, opened):
            phrases.setdefault((phrase.first, phrase.last), phrase)
    return sorted(phrases.values(), key=lambda phrase: (phrase.first, -phrase.last))


def _phrases(words: Sequence[Word], first: int, relation: Relation, opened: str) -> Iterator[PlacePhrase]:
    """The place a noun phrase names, and the town in its name."""
    begin, of_part = _behind_part(words, _behind_determiner(words, first))
    end = begin
    while end < len(words) and end < begin + _LONGEST and words[end].tag in _PHRASE:
        end += 1
    if begin == end or any(word.lower in NO_PLACES for word in words[begin:end]):
        return
    if _NUMBERED_ROAD.fullmatch(words[begin].text):
        yield PlacePhrase(begin, begin + 1, "building", "road", relation, opened, sure=True)
        return
    person = opened in ("subject", "be") and _is_person(words, begin, end)
    noun = "" if person else _noun_of(words, begin, end)
    named = next((place for place in range(begin, end) if words[place].tag == "name"), None)
    if noun and opened != "verb":
        building = PlacePhrase(begin, end, "building", noun, relation, opened, sure=True)
        yield building
        if named is not None and words[named].tag == "name":
            town = _name(words, named, end, relation, "name", place_nouns().buildings)
            if town is not None:
                town.inside, town.sure = building, _known(words, town)
                yield town
    elif named is not None and opened not in ("be", "subject"):
        over = opened in _OVER and first > 1 and words[first - 2].lower in place_nouns().landscapes
        of_building = opened == "of" and first > 1 and words[first - 2].tag == "noun"
        travelling = relation != "at" and not _TRAVELLING.isdisjoint(
            word.base or word.lower for word in words[max(0, first - 6) : first]
        )
        sure = opened in SURE_PREPOSITIONS or of_part or over or of_building or travelling or opened == "host"
        town = _name(words, named, end, relation, "part" if of_part else opened, frozenset())
        if town is not None:
            town.sure = sure or _known(words, town)
            if town.sure or opened not in ("on", "verb") or town.last == end:
                yield town


def _is_person(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether a phrase is somebody's name, whatever its last word: *Helena Marsh*."""
    last = words[end - 1]
    return last.tag == "name" and any(
        word.tag == "name" and (word.lower in given_names() or word.lower in _TITLES)
        for word in words[begin : end - 1]
    )


def _known(words: Sequence[Word], phrase: PlacePhrase) -> bool:
    text = " ".join(word.text for word in words[phrase.first : phrase.last])
    return country_of(text) is not None or unit_of(text) is not None


def _behind_determiner(words: Sequence[Word], place: int) -> int:
    while place < len(words) and (
        words[place].tag == "determiner" or words[place].text in '“"‘' or _is_back(words, place)
    ):
        place += 1
    return place


def _is_back(words: Sequence[Word], place: int) -> bool:
    """Whether *back* or *front* only says which: *in a back garden*."""
    return (
        words[place].lower in ("back", "front") and place + 1 < len(words) and words[place + 1].tag == "noun"
    )


def _behind_part(words: Sequence[Word], begin: int) -> tuple[int, bool]:
    """Index behind *town of* or *foot of the* at a place, and whether there is one."""
    for place in range(begin, min(begin + 5, len(words) - 1)):
        if words[place].lower in PARTS and words[place + 1].lower == "of":
            return _behind_determiner(words, place + 2), True
        if words[place].tag not in _PHRASE:
            break
    return begin, False


def _noun_of(words: Sequence[Word], begin: int, end: int) -> str:
    """The noun of a building at the end of a phrase, or before a name: *Hotel Jadran*; empty for none."""
    buildings = place_nouns().buildings
    for place in range(end - 1, begin - 1, -1):
        noun = words[place].lower if words[place].lower in buildings else singular(words[place].lower)
        pair = f"{words[place - 1].lower}_{noun}" if place > begin else ""
        if pair in buildings or noun in buildings:
            noun = pair if pair in buildings else noun
            return noun if place == end - 1 or words[place + 1].tag in ("noun", "name", "number") else ""
        if words[place].tag == "adjective":
            return ""
    return ""


def _name(
    words: Sequence[Word], first: int, end: int, relation: Relation, opened: str, buildings: frozenset[str]
) -> PlacePhrase | None:
    """A town, region or country by its name; None where a noun behind it makes it another thing's."""
    last = first
    while last < end and words[last].tag == "name" and singular(words[last].lower) not in buildings:
        last += 1
    if last == first:
        return None
    if opened != "name" and (
        words[last - 1].possessive
        or (last < end and words[last].tag == "noun" and words[last].lower not in SORTS | _SPANS)
    ):
        return None
    text = " ".join(word.text for word in words[first:last]).removesuffix("'s").removesuffix("’s")
    known = gazetteer()
    lower = text.casefold()
    if (
        lower in known.demonyms
        or lower in ZONES
        or lower in BY_LETTERS
        or (first > 0 and words[first - 1].lower in _HALVES)
    ):
        return None  # 9.22 a.m. Eastern is an hour
    named = last - first > 1 and words[first].lower in given_names()
    if named and opened != "part" and country_of(text) is None:
        return None
    before = [words[first - 2]] if first > 1 and words[first - 1].lower == "of" else []
    sort = next((word.lower for word in (*before, *words[first:end]) if word.lower in SORTS), "")
    scale: Scale = "town"
    if lower in known.countries:
        scale = "country"
    elif (
        lower in known.regions
        or (unit_of(lower) is not None and lower not in known.cities)
        or sort in state_words("wide_places")
        or lower.split()[-1] in place_nouns().ranges
    ):
        scale = "region"
    return PlacePhrase(first, last, scale, "", relation, opened, sure=False)
