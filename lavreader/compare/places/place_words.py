"""Place words: the place that a noun phrase names or describes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.role_lists import role_lists
from lavreader.language.places import country_of, gazetteer
from lavreader.language.stems import stem

PlaceKind = Literal["named", "room", "site", "part"]
DIRECTIONS = {
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
BUILDINGS = state_words("buildings")
_ROOMS = state_words("rooms")
_SITES = state_words("sites")
_PARTS = state_words("parts")
_BORDERS = state_words("borders")
# Sites told apart by their number.
_NUMBERED = state_words("numbered_sites")
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
LANDSCAPE_NAMES = frozenset(_LANDSCAPES.values())
_REACH = 8


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


#: What stands behind *on*, *in* or *behind* and is no place where anything happens.
NO_PLACES = frozenset(
    ["tv", "television", "radio", "twitter", "facebook", "instagram", "youtube", "whatsapp", "bars", "dock"]
)
#: Cities that are written by their first letters, with the stems of their names.
BY_LETTERS = {"nyc": frozenset(["new", "york"])}


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
        or words[end].lower in DIRECTIONS
        or words[end].lower == "of"
    ):
        lower = words[end].lower
        if words[end].tag == "determiner" and words[end - 1].lower != "of":
            break
        direction = direction or DIRECTIONS.get(lower, "")
        if lower in SORTS:
            sort = sort or lower
        if lower in _BORDERS:
            border = lower
        end += 1
    while end > begin and words[end - 1].tag == "determiner":
        end -= 1
    if any(word.lower in NO_PLACES for word in words[begin:end]):
        return None
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
        if words[stop - 1].possessive and not (stop < end and words[stop].lower in BUILDINGS):
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
        if noun not in SORTS | BUILDINGS | _BORDERS:
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
        if noun in BUILDINGS:
            return Place(first, stop + 1, "named", _stems(words, first, stop), sort, noun, direction)
    elif text in places.demonyms and not border:
        return None
    country = country_of(text)
    if text in places.countries | places.demonyms and country is not None:
        return Place(first, stop, "named", frozenset((country,)), sort, "", direction)
    final = words[stop - 1].lower
    building = final if final in BUILDINGS and stop - first > 1 else ""
    name = _stems(words, first, stop - 1 if building else stop)
    return Place(first, stop, "named", name, sort, building, direction) if name else None


@cache
def _titles() -> frozenset[str]:
    return frozenset(word for head in role_lists().heads for word in head.split()) - SORTS - BUILDINGS


def _stems(words: Sequence[Word], first: int, last: int) -> frozenset[str]:
    if last == first + 1 and words[first].lower in BY_LETTERS:
        return BY_LETTERS[words[first].lower]
    return frozenset(word.stem for word in words[first:last] if word.tag == "name") - {"st", "saint"}


def _common(words: Sequence[Word], begin: int, end: int, direction: str) -> Place | None:
    """A room, a site, or a part of a place told by its direction."""
    stop = next((index for index in range(begin, end) if words[index].lower == "of"), end)
    if stop <= begin:
        return None
    head = words[stop - 1].lower
    if head in DIRECTIONS or (direction and head in _PARTS):
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
