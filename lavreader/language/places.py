"""Places: which lies in which, as far as a small list and the text itself tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from lavreader.language.wordlist import read_wordlist


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The word list ``countries.txt``, ready for look-up; all names are in lower case.

    Attributes:
        country: Country, other name of it, demonym or city to the country's first name.
        countries: Names of countries only.
        demonyms: Words for the people or things of a country.
        cities: Names of cities.
        regions: Names of states of a federation, regions and islands, in which cities lie.
        capitals: Country's first name to its capital.
    """

    country: dict[str, str]
    countries: frozenset[str]
    demonyms: frozenset[str]
    cities: frozenset[str]
    regions: frozenset[str]
    capitals: Mapping[str, str]


# Letters of a name another one is made of, and of the ending by which it is.
_LEAST_ROOT = 3
_MOST_ENDING = 5


@cache
def gazetteer() -> Gazetteer:
    """Countries, their people and their large cities, read once."""
    country: dict[str, str] = {}
    countries: set[str] = set()
    demonyms: set[str] = set()
    cities: set[str] = set()
    regions: set[str] = set()
    capitals: dict[str, str] = {}
    for line in read_wordlist("countries"):
        columns = [
            [name.strip().casefold() for name in column.split(",") if name.strip()]
            for column in line.split("|")
        ]
        first = columns[0][0]
        if len(columns) > 2 and columns[2]:
            capitals[first] = columns[2][0]
        for names, known in zip(columns, (countries, demonyms, cities, regions), strict=False):
            known.update(names)
            for name in names:
                country.setdefault(name, first)
    return Gazetteer(
        country,
        frozenset(countries),
        frozenset(demonyms),
        frozenset(cities),
        frozenset(regions),
        capitals,
    )


@cache
def country_names() -> frozenset[str]:
    """Countries and demonyms in lower case."""
    return gazetteer().countries | gazetteer().demonyms


def country_of(name: str) -> str | None:
    """The country a place or demonym belongs to, in lower case; None where the list has none."""
    return gazetteer().country.get(name.casefold())


@cache
def _units() -> dict[str, tuple[str, str]]:
    """State or county to its country and level, as the word list ``states_and_counties.txt`` has them."""
    found: dict[str, tuple[str, str]] = {}
    for line in read_wordlist("states_and_counties"):
        country, level, names = (column.strip().casefold() for column in line.split("|"))
        for name in names.split(","):
            found.setdefault(name.strip(), (country, level))
    return found


def unit_of(name: str) -> tuple[str, str] | None:
    """The country and level of a state, province or county; None where the list has none.

    Two of one country and level are two places.
    """
    return _units().get(name.casefold())


def akin(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether a name is made of another, as *Alpine* of *Alps*.

    Args:
        one: Stems of a name.
        two: Stems of another.
    """
    return any(
        len(short) >= _LEAST_ROOT and long.startswith(short) and len(long) - len(short) <= _MOST_ENDING
        for a in one
        for b in two
        for short, long in ((a, b), (b, a))
    )
