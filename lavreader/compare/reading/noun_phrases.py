"""Noun phrases: what a statement is about."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from lavreader.compare.reading.state_words import state_words
from lavreader.language.concepts import concept
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Range
from lavreader.language.grammar.negation import negation_lists
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.role_lists import role_lists

_WHICH = state_words("which")
_PARTITIVES = state_words("partitives")
_TIMES = state_words("times")
_PEOPLE = frozenset(["people", "men", "women", "children", "police"])
_NOTHING: frozenset[str] = frozenset()
# Classes of words: what parts noun phrases, what ends the last one, what a phrase has for its noun.
_ENDING = frozenset(["verb", "auxiliary", "subordinator", "relative"])
_PARTING = _ENDING | {"conjunction"}
_NOUNS = frozenset(["noun", "name"])
_NAMING = _NOUNS | {"time", "number"}
_COUNTING = frozenset(["time", "number"])
# Signs that stand inside a phrase, and prepositions that may only introduce an amount.
_INSIDE = "'’“”\"‘-"
_REFLEXIVE = frozenset(["itself", "himself", "herself", "themselves"])
# Adjectives that stand behind their noun.
_BEHIND = frozenset(["responsible", "involved", "concerned", "affected", "present", "available", "alone"])
#: Parts of the day.
HOURS = frozenset(["morning", "afternoon", "evening", "night", "midday", "overnight"])
_SPANS = frozenset(["minute", "hour", "day", "week", "month", "year"])
_ONE = frozenset(["a", "an", "one", "any"])
_ABOUT = frozenset(["about", "around", "over", "under", "up", "near"])


class NounPhrase(NamedTuple):
    """Somebody or something a statement is about.

    Attributes:
        head: Concept or stem of its main noun; empty for a bare pronoun.
        stem: Stem of the main noun.
        word: The main noun in lower case.
        words: Its words.
        names: Stems of the names it stands for, roles and pronouns resolved.
        modifiers: Keys of the words before the head, names included.
        complements: Keys of the words behind it ("a trip to Vienna": Vienna).
        amount: The number it counts, as written; empty without one.
        plural: Whether it speaks of several.
        denied: Whether it opens with *no*, *none*, *nothing*.
        which: Words that pick one of several, such as *other* and *second*.
        pronoun: Whether it is a pronoun.
        start: Offset of its first character in the sentence's text; -1 where it stands elsewhere.
        end: Offset after its last.
        owners: Stems of the names of whom it belongs to: *Berg's wife*, *his wife*.
    """

    head: str = ""
    stem: str = ""
    word: str = ""
    words: tuple[Word, ...] = ()
    names: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    amount: str = ""
    plural: bool = False
    denied: bool = False
    which: frozenset[str] = frozenset()
    pronoun: bool = False
    start: int = -1
    end: int = -1
    owners: frozenset[str] = frozenset()

    @property
    def text(self) -> str:
        """Its words as a reader would write them, without quotation marks at the edges."""
        text = ""
        for word in self.words:
            text += ("" if word.tag == "sign" or not text or text.endswith("-") else " ") + word.text
        return text.strip(' “”"„«»-–—')


EMPTY = NounPhrase()


@lru_cache(maxsize=65536)
def key_of(word_stem: str) -> str:
    """The concept of a stem, or the stem itself."""
    return concept(word_stem) or word_stem


def is_name(word: Word) -> bool:
    """Whether a word names one body or person, and is no capitalised title."""
    return word.tag == "name" and word.lower not in _title_words()


@cache
def _title_words() -> frozenset[str]:
    lists = role_lists()
    return (
        frozenset(word for head in lists.heads for word in head.split())
        | frozenset(lists.portfolio)
        | frozenset(lists.standing)
        | lists.plain
    )


def chunks_of(words: Sequence[Word], span: Range) -> Iterator[tuple[str, list[Word]]]:
    """The noun phrases of a range, each with the preposition before it."""
    preposition, chunk = "", list[Word]()
    place, last = span
    joined = False
    for place in range(span[0], last):
        word = words[place]
        tag = word.tag
        if chunk:
            if word.lower in _REFLEXIVE:
                continue  # the plant itself
            following = words[place + 1] if place + 1 < last else None
            if tag == "conjunction" and _is_compound(chunk, following):
                chunk.append(word._replace(tag="adjective"))
                continue  # a swimming and fishing ban
            if tag == "verb" and _is_gerund(word, chunk, following):
                chunk.append(word._replace(tag="noun"))
                continue  # an open-air showing on Thursday
            if tag == "number" and _is_span(chunk, following):
                yield preposition, chunk
                preposition, chunk = ",", []  # its offer four days earlier
        if tag in _PARTING or (tag == "sign" and word.text not in _INSIDE):
            if chunk:
                yield preposition, chunk
                chunk = []
                preposition = (preposition or "and") if tag == "conjunction" else ""
            if tag in _ENDING:
                return
            if tag == "sign":
                preposition = ","
        elif tag == "preposition" or tag == "to" or word.lower == "according":
            if word.lower in _ABOUT and not chunk and not preposition:
                continue
            if word.lower == "of" and chunk and (chunk[-1].lower in _PARTITIVES or _is_not_one(chunk)):
                continue
            if word.lower == "of" and len(chunk) == 1 and chunk[0].text.isdigit():
                joined = True
                continue  # 14 of its shops
            if chunk:
                yield preposition, chunk
                chunk = []
            preposition = word.lower
        else:
            if (
                (tag == "determiner" or tag == "pronoun")
                and chunk
                and not joined
                and not _NAMING.isdisjoint([one.tag for one in chunk])
            ):
                yield preposition, chunk
                preposition, chunk = "", []
            if tag == "time" and chunk and chunk[-1].tag in _NOUNS and not word.possessive:
                continue
            if preposition == "on" and tag in _NOUNS and _is_day(chunk) and _opens_subject(word):
                yield preposition, chunk
                preposition, chunk = "", []  # on Tuesday Ada Lund resigned
            chunk.append(word)
            joined = False
    if chunk:
        yield preposition, chunk


def _is_day(chunk: Sequence[Word]) -> bool:
    """Whether some words only say on which day: *Tuesday*, *Tuesday evening*."""
    return bool(chunk) and all(
        (word.tag == "time" or word.lower in HOURS) and not word.possessive for word in chunk
    )


def _opens_subject(word: Word) -> bool:
    """Whether a word behind a day opens another phrase: a name or a bare plural, no hour."""
    return word.tag == "name" or (word.lower not in HOURS and singular(word.lower) != word.lower)


def _is_compound(chunk: Sequence[Word], following: Word | None) -> bool:
    """Whether *and* joins two gerunds before a noun: *a swimming and fishing ban*."""
    if following is None or not following.lower.endswith("ing") or not chunk[-1].lower.endswith("ing"):
        return False
    return chunk[0].tag == "determiner" and len(chunk) <= 2


def _is_span(chunk: Sequence[Word], following: Word | None) -> bool:
    """Whether a number behind a noun counts days or years and belongs to no noun before it."""
    if following is None or following.lower.rstrip("s") not in _SPANS:
        return False
    return not _NOUNS.isdisjoint([one.tag for one in chunk])


def _is_gerund(word: Word, chunk: Sequence[Word], following: Word | None) -> bool:
    """Whether a form in *-ing* is the noun of a phrase that has an adjective only: *the open-air showing*."""
    if not word.lower.endswith("ing") or "-" not in chunk[-1].text or chunk[-1].lower.endswith("year-old"):
        return False
    return following is None or following.tag in ("preposition", "auxiliary", "sign", "verb", "time")


def noun_phrase(listed: Sequence[Word], behind: Sequence[Word]) -> NounPhrase:
    """The phrase of a stretch of words without prepositions."""
    nouns: list[Word] = []
    amount, named = "", False
    for word in listed:
        tag = word.tag
        if tag == "noun" or tag == "name":
            nouns.append(word)
            named = named or tag == "name"
        elif tag == "number" and not amount:
            amount = word.lower
    lowers = frozenset([word.lower for word in listed])
    denied = not lowers.isdisjoint(negation_lists().denying_nouns) or _is_not_one(listed)
    if not nouns:
        pronoun = any(word.tag == "pronoun" for word in listed)
        nouns = [] if pronoun else [word for word in listed if word.tag == "adjective"]
        if not nouns:
            return NounPhrase(
                words=tuple(listed),
                denied=denied,
                pronoun=pronoun,
                amount=amount,
                start=listed[0].start,
                end=listed[-1].end,
            )
    while len(nouns) > 1 and nouns[-1].lower in _BEHIND:
        nouns.pop()  # the engineer responsible
    head = nouns[-1]
    if head.possessive and listed[-1] is not head and listed[-1].content:
        head = listed[-1]
    lower = head.lower
    return NounPhrase(
        key_of(head.stem),
        head.stem,
        lower,
        tuple(listed),
        frozenset(
            [
                word.stem
                for word in listed
                if word.tag == "name" and (word is head or not word.possessive) and is_name(word)
            ]
        )
        if named
        else _NOTHING,
        frozenset(
            [
                key_of(word.stem)
                for word in listed
                if word.content
                and word is not head
                and word.tag not in _COUNTING
                and word.lower not in _TIMES
            ]
        ),
        frozenset(
            [
                key_of(word.stem)
                for word in behind
                if word.content and word.tag not in _COUNTING and word.lower not in _TIMES
            ]
        )
        if behind
        else _NOTHING,
        amount,
        lower in _PEOPLE
        or (head.tag == "noun" and lower[-1:] == "s" and not lower.endswith(("ss", "us", "is"))),
        denied,
        lowers & _WHICH,
        False,
        listed[0].start,
        listed[-1].end,
    )


def _is_not_one(listed: Sequence[Word]) -> bool:
    """Whether a phrase opens with *not a*, *not one* or *not a single*."""
    return len(listed) > 1 and listed[0].tag == "not" and listed[1].lower in _ONE
