"""Concepts: which words news reports use for the same thing."""

from collections.abc import Collection, Sequence
from functools import lru_cache

from lavreader.language.stems import stem
from lavreader.language.tokens import Token
from lavreader.language.wordlist import read_wordlist

Phrases = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


def concept(stem: str) -> str | None:
    """The name of the concept a stem stands for, such as ``cancel`` for the stem of "scrapped".

    Args:
        stem: A stem as ``language.stems.stem`` gives it.

    Returns:
        The name of its cluster in the word list ``concepts``; None where it is in none.
    """
    return _clusters()[0].get(stem)


def concepts_of(tokens: Sequence[Token]) -> tuple[tuple[int, int, str], ...]:
    """Every concept a sentence names, phrases ("call off") before single words.

    Args:
        tokens: The tokens of a sentence.

    Returns:
        Index of the first token, index after the last, and the concept's name, in order; no
        token belongs to two.
    """
    singles, phrases = _clusters()
    words = [index for index, token in enumerate(tokens) if token.stem]
    found: list[tuple[int, int, str]] = []
    position = 0
    while position < len(words):
        index = words[position]
        key = tokens[index].stem
        for rest, name in phrases.get(key, ()):
            following = words[position + 1 : position + 1 + len(rest)]
            if len(following) == len(rest) and all(
                tokens[other].stem == word for other, word in zip(following, rest, strict=True)
            ):
                found.append((index, following[-1] + 1, name))
                position += 1 + len(rest)
                break
        else:
            name_of_word = singles.get(key)
            if name_of_word is not None:
                found.append((index, index + 1, name_of_word))
            position += 1
    return tuple(found)


def clusters() -> dict[str, tuple[str, ...]]:
    """The word list: name of each cluster to its members as they are written there."""
    parts = (line.split(":", 1) for line in read_wordlist("concepts"))
    return {name.strip(): tuple(member.strip() for member in members.split(",")) for name, members in parts}


@lru_cache(maxsize=1)
def _clusters() -> tuple[dict[str, str], Phrases]:
    """Stems of single words to names; first stems of phrases to their rest and name, longest first."""
    singles: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, members in clusters().items():
        for member in members:
            first, *rest = (stem(word) for word in member.split())
            if rest:
                phrases.setdefault(first, []).append((tuple(rest), name))
            else:
                singles.setdefault(first, name)
    return singles, {
        first: tuple(sorted(ends, key=lambda end: -len(end[0]))) for first, ends in phrases.items()
    }


def interchangeable(ours: Collection[str], theirs: Collection[str]) -> bool:
    """Whether some stems and some others name the same concepts, one for the other.

    Args:
        ours: Stems of words that only one text has.
        theirs: Stems of words that only the other has.

    Returns:
        False where either is empty, where a word is in no cluster, or where its cluster holds kin
        rather than synonyms (*boy* and *girl*).
    """
    one, two = {concept(word) for word in ours}, {concept(word) for word in theirs}
    return bool(one) and one == two and None not in one and not one & _kin()


@lru_cache(maxsize=1)
def _kin() -> frozenset[str | None]:
    return frozenset(read_wordlist("kindred_concepts"))
