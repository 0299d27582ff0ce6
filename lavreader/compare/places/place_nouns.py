"""Place nouns: what buildings, grounds and landscapes are called."""

from dataclasses import dataclass
from functools import cache

from lavreader.language.word_tables import listed_words


@dataclass(frozen=True)
class PlaceNouns:
    """Nouns of places, in the singular.

    Attributes:
        buildings: Buildings and grounds.
        holding: Those that hold others: a centre, a complex.
        landscapes: What lies above or around a town.
        ranges: Last words of the names of whole regions.
        treating: Where the injured are treated.
        outdoors: Grounds without a roof.
        wayside: Of these, those that lie in or along others.
        streets: Last words of the names of streets.
    """

    buildings: frozenset[str]
    holding: frozenset[str]
    landscapes: frozenset[str]
    ranges: frozenset[str]
    treating: frozenset[str]
    outdoors: frozenset[str]
    wayside: frozenset[str]
    streets: frozenset[str]


@cache
def place_nouns() -> PlaceNouns:
    """The nouns of places."""
    return PlaceNouns(**listed_words("lavreader.compare.places", "place_nouns"))
