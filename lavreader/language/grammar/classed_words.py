"""Words of a sentence with their classes, and the words of English of which the class is always the same."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple, cast

from lavreader.language.grammar.verbs import VerbReading
from lavreader.language.word_tables import word_table

Tag = Literal[
    "verb", "auxiliary", "noun", "name", "number", "determiner", "adjective", "adverb", "preposition",
    "pronoun", "conjunction", "subordinator", "relative", "to", "not", "time", "sign",
]  # fmt: skip


class Word(NamedTuple):
    """A word, number or sign of a sentence with its class.

    Attributes:
        start: Offset of its first character in the sentence's text.
        end: Offset after its last.
        text: As it stands.
        lower: In lower case, apostrophes straight, the possessive ending taken off.
        stem: The form under which it is compared.
        content: Whether it carries meaning.
        tag: Its class here.
        reading: What verb it is; None unless the tag is ``verb``.
        possessive: Whether it ends in 's.
        base: The verb's dictionary form; empty for any other word.
    """

    start: int
    end: int
    text: str
    lower: str
    stem: str
    content: bool
    tag: Tag
    reading: VerbReading | None = None
    possessive: bool = False
    base: str = ""

    @property
    def named(self) -> bool:
        """Whether it is part of a name or starts with a capital."""
        return self.tag == "name"


@cache
def _grammar() -> dict[str, dict[str, str]]:
    """The word list ``grammar.toml``."""
    data: dict[str, dict[str, str]] = word_table("lavreader.language.words", "grammar")
    return data


@cache
def word_set(name: str) -> frozenset[str]:
    """A set of words of ``grammar.toml`` by its name there, in lower case."""
    return frozenset(_grammar()["sets"][name].split())


@cache
def known_classes() -> dict[str, Tag]:
    """Word to its class, for the words of which the class is always the same."""
    return {word: cast(Tag, kind) for kind, words in _grammar()["classes"].items() for word in words.split()}


def is_be(word: Word) -> bool:
    """Whether a word is a form of *to be*."""
    return word.lower in word_set("be")


def is_have(word: Word) -> bool:
    """Whether a word is a form of *to have*."""
    return word.lower in word_set("have")


def is_modal(word: Word) -> bool:
    """Whether a word is a modal verb, such as *will* and *could*."""
    return word.lower in word_set("modal")


def is_negator(word: Word) -> bool:
    """Whether a word denies what follows."""
    return word.tag == "not" or _negates(word.lower)


def negators_in(words: Sequence[Word], lowers: Iterable[str]) -> tuple[int, ...]:
    """Indices of the words that deny what follows.

    Args:
        words: The words of a sentence.
        lowers: The same in lower case, in any order.
    """
    if not any(map(_may_negate, lowers)):
        return ()
    return tuple([place for place, word in enumerate(words) if is_negator(word)])


@lru_cache(maxsize=32768)
def _negates(lower: str) -> bool:
    return lower in word_set("negator") or lower.endswith("n't")


@lru_cache(maxsize=32768)
def _may_negate(lower: str) -> bool:
    """Whether a word denies, or may do so beside its neighbours ("has yet to open")."""
    return lower == "yet" or _negates(lower)
