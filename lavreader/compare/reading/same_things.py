"""Same things: different nouns that news uses for one thing or person within a story."""

from functools import cache

from lavreader.compare.reading.noun_phrases import NounPhrase
from lavreader.compare.reading.state_words import state_words
from lavreader.language.people.role_lists import role_lists

_PERSON_WORDS = state_words("person_words") | state_words("people") | state_words("persons")


@cache
def _sets() -> dict[str, frozenset[int]]:
    """Words to the sets of words for one thing they stand in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(sorted(state_words("same_things"))):
        for word in line.split(">"):
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def sets_of(word: str) -> frozenset[int]:
    """The sets of words for one thing that a noun, singular or plural, stands in."""
    return _sets().get(singular(word), frozenset())


@cache
def singular(word: str) -> str:
    """A noun without its plural ending; for a noun in the singular the noun itself."""
    if word.endswith("men"):
        return word.removesuffix("men") + "man"
    if word in ("people", "children"):
        return {"people": "person", "children": "child"}[word]
    if word.endswith("ies"):
        return word.removesuffix("ies") + "y"
    return word if word.endswith(("ss", "us", "is")) else word.removesuffix("s")


def alike(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two nouns are words for one thing, both of one or both of several."""
    if one.plural != two.plural and "traffic" not in (one.word, two.word):
        return False
    return of_a_kind(one, two)


def of_a_kind(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two nouns are words for one thing, of one or of several."""
    sets = _sets()
    return bool(sets.get(singular(one.word), frozenset()) & sets.get(singular(two.word), frozenset()))


def are_people(phrase: NounPhrase) -> bool:
    """Whether a phrase stands for one or more people."""
    word = singular(phrase.word)
    return bool(phrase.names) or word in _PERSON_WORDS or word in role_lists().heads
