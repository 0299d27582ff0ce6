"""Said words: what the words of a statement may be called in another article."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase, key_of
from lavreader.compare.reading.same_things import sets_of
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.deeds import deeds_of
from lavreader.compare.states.statements import Statement
from lavreader.language.grammar.classed_words import Word
from lavreader.language.stems import stem

_GENERAL = state_words("general_verbs")
_OPEN = frozenset(
    ("be", "exist", "happen", "occur", "take place", "come", "go", "file", "launch", "lodge", "submit")
)
# Words that count for nothing, and classes of words that always count or never do.
_VAGUE = (
    state_words("vague_nouns")
    | state_words("people")
    | state_words("persons")
    | {"not", "single", "no", "one", "any", "none", "nobody", "nothing", "case", "time", "moment"}
)
_NAMED = frozenset(("name", "number"))
_NOUNS = frozenset(("noun", "name"))
_ASIDE = frozenset(("adverb", "time", "not"))


@dataclass(frozen=True)
class Said:
    """A statement with what its words may be called.

    Attributes:
        statement: The statement.
    """

    statement: Statement

    @cached_property
    def deed(self) -> frozenset[str]:
        """What the verb is called; empty for one that leaves the meaning to a noun."""
        statement = self.statement
        if _is_open(statement) or statement.key.startswith("there "):
            return frozenset()
        return _deed(statement.stem) | {statement.stem, statement.key}

    @cached_property
    def thing(self) -> frozenset[str]:
        """What the thing is called that is done, had or there: *application* in *made an application*."""
        phrase = thing_of(self.statement)
        return names_of(phrase.word, phrase.stem) if phrase.head and not phrase.pronoun else frozenset()

    @cached_property
    def words(self) -> frozenset[str]:
        """What all the words of its clause and subject are called."""
        subject = self.statement.subject
        found = called_in((*self.statement.setting.words, *subject.words))
        return found | subject.names | self.statement.object.names | self.deed | self.thing


def called_in(words: Iterable[Word]) -> frozenset[str]:
    """What all of some words that say something may be called.

    Args:
        words: The words.
    """
    found: set[str] = set()
    for word in words:
        if word.content or word.tag == "name":
            found |= names_of(word.lower, word.stem)
            if word.base:
                found |= _deed(word.base)
    return frozenset(found)


def to_somebody(statement: Statement) -> bool:
    """Whether what is said is that somebody spoke to somebody, and not what he said.

    Args:
        statement: A statement by a verb of saying.
    """
    if statement.passive or statement.object is not EMPTY:
        return True
    behind = [word.lower for word in statement.setting.words if word.start >= statement.end][:1]
    return bool(behind) and behind[0] in ("to", "with")


def _is_open(statement: Statement) -> bool:
    """Whether a verb leaves the meaning to its object, or to its subject: *made no bid*, *no bid came*."""
    verb = statement.stem.split()[0]
    return verb in _GENERAL or statement.key in _GENERAL or verb in _OPEN or statement.key in _OPEN


def thing_of(statement: Statement) -> NounPhrase:
    """The thing that is done, had or there: the object, or the subject where the verb leaves it to that.

    Args:
        statement: A statement made by a verb.
    """
    if statement.key.startswith("there "):
        return statement.subject
    if statement.object is not EMPTY:
        return statement.object
    return statement.subject if _is_open(statement) or statement.passive else EMPTY


@cache
def _deed(base: str) -> frozenset[str]:
    """What a verb is called: its deeds and its concept."""
    return frozenset([f"#{number}" for number in deeds_of().get(stem(base), ())]) | {key_of(stem(base))}


@cache
def names_of(word: str, stemmed: str) -> frozenset[str]:
    """Under what a word may come back in another article.

    Args:
        word: In lower case.
        stemmed: Its stem.
    """
    return frozenset((key_of(stemmed), stemmed, *(f"={number}" for number in sets_of(word))))


class SaidWord(NamedTuple):
    """A word of a denial.

    Attributes:
        names: What it may be called.
        key: Its concept.
        share: How much it counts: a word before a noun less than the noun.
        named: Whether it is a name or a number.
    """

    names: frozenset[str]
    key: str
    share: float
    named: bool


def words_of(denial: Statement) -> list[SaidWord]:
    """What a denial's clause says, each word with its names.

    Args:
        denial: The denial.
    """
    subject = denial.subject
    listed: Sequence[Word] = denial.setting.words
    inside = {word.start for word in listed}
    if not subject.pronoun:
        listed = (*[word for word in subject.words if word.start not in inside], *listed)
    found: list[SaidWord] = []
    for word, following in zip(listed, (*listed[1:], None), strict=True):
        if not (word.content or word.tag in _NAMED) or word.tag in _ASIDE or word.lower in _VAGUE:
            continue
        names = names_of(word.lower, word.stem)
        if word.base:
            names |= _deed(word.base)
        before = following is not None and following.tag in _NOUNS and word.tag not in _NAMED
        found.append(SaidWord(names, key_of(word.stem), 0.5 if before else 1.0, word.tag in _NAMED))
    return found
