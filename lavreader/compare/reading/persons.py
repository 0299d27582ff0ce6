"""Persons: phrases that stand for people, or for nobody."""

from lavreader.compare.reading.noun_phrases import NounPhrase
from lavreader.compare.reading.state_words import state_words
from lavreader.language.people.role_lists import role_lists

_PERSON_WORDS = state_words("person_words")
_NOBODY = frozenset(["nobody", "none", "no-one", "nothing"])


def is_person(phrase: NounPhrase) -> bool:
    """Whether a phrase stands for people."""
    return bool(phrase.names) or phrase.word in _PERSON_WORDS or phrase.word in role_lists().heads


def is_nobody(phrase: NounPhrase) -> bool:
    """Whether a phrase is *nobody*, *no one* or *none*."""
    words = phrase.text.casefold().split()
    return (
        (not phrase.head and phrase.denied)
        or words[:2] == ["no", "one"]
        or bool(words and words[0] in _NOBODY and len(words) == 1)
    )
