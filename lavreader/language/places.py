"""Places: which lies in which, as far as a small list and the text itself tell."""

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
    """

    country: dict[str, str]
    countries: frozenset[str]
    demonyms: frozenset[str]
    cities: frozenset[str]
    regions: frozenset[str]


@cache
def gazetteer() -> Gazetteer:
    """Countries, their people and their large cities, read once."""
    country: dict[str, str] = {}
    countries: set[str] = set()
    demonyms: set[str] = set()
    cities: set[str] = set()
    regions: set[str] = set()
    for line in read_wordlist("countries"):
        columns = [
            [name.strip().casefold() for name in column.split(",") if name.strip()]
            for column in line.split("|")
        ]
        first = columns[0][0]
        for names, known in zip(columns, (countries, demonyms, cities, regions), strict=False):
            known.update(names)
            for name in names:
                country.setdefault(name, first)
    return Gazetteer(
        country, frozenset(countries), frozenset(demonyms), frozenset(cities), frozenset(regions)
    )


@cache
def country_names() -> frozenset[str]:
    """Countries and demonyms in lower case."""
    return gazetteer().countries | gazetteer().demonyms


def country_of(name: str) -> str | None:
    """The country a place or demonym belongs to, in lower case; None where the list has none."""
    return gazetteer().country.get(name.casefold())
