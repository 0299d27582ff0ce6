"""Noun marks: what one thing is told from another of its sort by, such as the name before *ferry*."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import singular

_TRADES = reason_words("people_at_work")
# Prepositions behind which a place tells one thing from another of its sort.
_PLACING = frozenset(("in", "at", "near", "on", "of", "to", "from"))
# Words between a noun and the name that marks it.
_REACH = 2


class Mark(NamedTuple):
    """What a noun is marked by.

    Attributes:
        where: The preposition between them; empty where the mark stands before the noun.
        head: Concept of the noun.
        mark: Concept of what marks it.
    """

    where: str
    head: str
    mark: str


def marks_of(words: Sequence[Word]) -> frozenset[Mark]:
    """Names beside nouns, and what people at work work on: *bus drivers*, *the fire near Bergen*."""
    found = set()
    for at, word in enumerate(words):
        if word.tag != "noun":
            continue
        before = words[at - 1] if at else None
        if before is not None and not before.possessive:
            trade = before.tag == "noun" and singular(word.lower) in _TRADES
            if trade or before.tag == "name":
                found.add(Mark("", key_of(word.stem), key_of(before.stem)))
        if at + 1 < len(words) and words[at + 1].lower in _PLACING:
            for name in words[at + 2 : at + 2 + _REACH]:
                if name.tag == "name":
                    found.add(Mark(words[at + 1].lower, key_of(word.stem), key_of(name.stem)))
                    break
                if name.tag != "determiner":
                    break
    return frozenset(found)


def are_apart(
    left: frozenset[Mark],
    right: frozenset[Mark],
    said_left: Sequence[frozenset[str]],
    said_right: Sequence[frozenset[str]],
) -> bool:
    """Whether a noun of both is marked by one thing here and by another there, each unknown to the other.

    Args:
        left: The marks of one passage.
        right: Those of another.
        said_left: Concepts of each sentence of the first article.
        said_right: Those of the second.
    """
    for where, head in {(one.where, one.head) for one in left} & {(two.where, two.head) for two in right}:
        ours = {one.mark for one in left if (one.where, one.head) == (where, head)}
        theirs = {two.mark for two in right if (two.where, two.head) == (where, head)}
        if not ours & theirs and not _are_said(ours, said_right) and not _are_said(theirs, said_left):
            return True
    return False


def _are_said(marks: Iterable[str], said: Sequence[frozenset[str]]) -> bool:
    """Whether an article speaks of one of some marks."""
    return any(mark in sentence for mark in marks for sentence in said)
