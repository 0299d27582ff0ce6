"""Place units: a town and the state or province it may lie in, and places of one size."""

from lavreader.compare.places.placings import Placing
from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.reading.state_words import state_words
from lavreader.language.places import country_of, gazetteer, unit_of

_WIDE = state_words("wide_places")


def in_unit(reading: Reading, town: Placing, other: str) -> bool:
    """Whether a state or province is told of beside a town that no list knows and nobody puts elsewhere.

    Args:
        reading: The article that has the town.
        town: The town.
        other: The other place, in lower case.
    """
    unit = unit_of(other)
    name = town.text.casefold()
    if unit is None or unit_of(name) is not None or country_of(name) not in (None, unit[0]) or town.building:
        return False
    told = {word.text.casefold() for parsed in reading.analysis.parsed for word in parsed.words}
    return other in told or not any(unit_of(word) == unit for word in told)


def level_of(sides: Sides, one: Placing, two: Placing) -> float:
    """How sure two names stand for places of one size, 0 to 1.

    Args:
        sides: Both articles.
        one: A place of the left one.
        two: A place of the right one.
    """
    if one.kind != "named":
        return 1.0
    known = gazetteer()
    first, second = one.text.casefold(), two.text.casefold()
    for names in (known.cities, known.regions, known.countries | known.demonyms):
        if first in names and second in names:
            return 1.0
    if country_of(first) and country_of(second) and country_of(first) != country_of(second):
        return 1.0
    if one.building and one.building == two.building:
        return 1.0
    if (one.sort in _WIDE) != (two.sort in _WIDE) and (one.sort or two.sort):
        return 0.0
    if one.sort and two.sort:
        return 1.0
    both = all(
        name <= reading.stems for name in (one.name, two.name) for reading in (sides.left, sides.right)
    )
    return 1.0 if both else 0.5
