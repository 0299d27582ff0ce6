"""Nationals: of which country a word says that somebody is."""

from functools import cache

from lavreader.language.places import gazetteer
from lavreader.language.stems import stem
from lavreader.language.wordlist import read_wordlist

# Countries within another: an Englishwoman is British.
_WITHIN = {"england": "britain", "scotland": "britain", "wales": "britain", "northern ireland": "britain"}


@cache
def _nationals() -> dict[str, str]:
    """Demonym or noun for a national to its country, in lower case."""
    places = gazetteer()
    found = {word: places.country[word] for word in places.demonyms}
    for line in read_wordlist("nationals"):
        country, words = line.split("|")
        name = country.strip().casefold()
        for word in words.split(","):
            found[word.strip().casefold()] = places.country.get(name, name)
    return found


def nation_of(word: str) -> str | None:
    """The country a word for its people belongs to, in lower case; None for any other word."""
    return _nationals().get(word.casefold())


@cache
def national_stems() -> frozenset[str]:
    """Stems of every word for the people of a country: *the Italian* names nobody."""
    return frozenset(map(stem, _nationals()))


def nations_exclude(one: str, two: str) -> bool:
    """Whether two nationalities are two countries', neither within the other."""
    return one != two and _WITHIN.get(one, one) != two and _WITHIN.get(two, two) != one
