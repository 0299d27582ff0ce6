"""Noun phrases: what a statement is about, and whether two of them stand for the same."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from lavreader.compare.reading.state_words import state_words
from lavreader.language.concepts import concept
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Range
from lavreader.language.grammar.negation import negation_lists
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.role_exclusion import words_exclude
from lavreader.language.people.role_lists import role_lists

# Nouns that only say how something is counted.
_MEASURES = state_words("measures")
_WHICH = state_words("which")
# Nouns that stand for what they are of or for, and for the body they belong to.
_PROPOSED = state_words("proposed")
_MEMBERS = state_words("members")
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
_SPANS = frozenset(["minute", "hour", "day", "week", "month", "year"])
_ONE = frozenset(["a", "an", "one", "any"])
_UNDER = frozenset(["deputy", "vice", "assistant", "shadow", "junior"])
_HOURS = frozenset(["morning", "afternoon", "evening", "night", "midday", "overnight"])
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
            chunk.append(word)
            joined = False
    if chunk:
        yield preposition, chunk


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


def _bears(phrase: NounPhrase, names: frozenset[str]) -> bool:
    """Whether names are somebody's whom another phrase names ("the manager, Ada Lund"), not a word of it."""
    return names.isdisjoint([word.stem for word in phrase.words])


def _numbered(phrase: NounPhrase) -> frozenset[str]:
    """By what number or letter one thing is told from the others of its sort: *line 4*, *the B road*."""
    if phrase.plural or not phrase.head:
        return _NOTHING
    return frozenset([word.text for word in phrase.words[1:] if _marks(word.text)])


def _marks(text: str) -> bool:
    return text.isdigit() if len(text) > 1 else text.isdigit() or text.isupper()


def _owns(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether a phrase names somebody to whom the other one belongs: *the driver*, *the driver's son*."""
    if singular(two.word) not in role_lists().heads:
        return False
    return any(word.possessive and word.stem == one.stem and word.stem != two.stem for word in two.words)


def parted(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether one is the other's deputy or relative, or each runs at another time: *the night train*."""
    first, second = (frozenset([word.lower for word in this.words[:-1]]) for this in (one, two))
    if first & _UNDER != second & _UNDER:
        return True
    if _owns(one, two) or _owns(two, one):
        return True
    if one.owners and two.owners and not one.owners & two.owners:
        return True
    marks, others = _numbered(one), _numbered(two)
    if marks and others and not marks & others:
        return True
    hours, others = first & _HOURS, second & _HOURS
    return bool(hours and others) and not hours & others


def phrases_agree(one: NounPhrase, two: NounPhrase) -> float:
    """How sure two phrases stand for the same, 0 to 1."""
    if one.amount and two.amount and one.amount != two.amount and (one.plural or two.plural):
        return 0.3
    if one.names and two.names:
        shared = one.names & two.names
        if (
            len(shared) == 1
            and len(one.names) > 1
            and len(two.names) > 1
            and one.names - shared
            and two.names - shared
        ):
            return 0.3
        if shared:
            heads = one.head == two.head or one.pronoun or two.pronoun or not one.head or not two.head
            by_name = one.stem in one.names or two.stem in two.names
            return 1.0 if heads or by_name or (_bears(one, shared) and _bears(two, shared)) else 0.4
        return 0.0 if one.stem in one.names or two.stem in two.names or one.head != two.head else 0.2
    if one.which != two.which or parted(one, two):
        return 0.3
    if not one.head or not two.head:
        return 0.4 if (one.pronoun or two.pronoun) and not (one.names or two.names) else 0.0
    if one.head != two.head:
        for named, role in ((one, two), (two, one)):
            if (
                named.names
                and not role.names
                and role.head in named.modifiers
                and role.word in role_lists().heads
                and not role.plural
            ):
                return 0.85
            if named.word in _MEASURES and role.head in named.modifiers | named.complements:
                return 0.85
            if named.word in _PROPOSED and role.head in named.complements:
                return 0.85
            if named.word in _MEMBERS and role.head in named.modifiers | named.complements:
                return 0.85
        return (
            0.5
            if one.head in two.modifiers | two.complements or two.head in one.modifiers | one.complements
            else 0.0
        )
    if one.stem != two.stem and one.word != two.word and words_exclude(one.word, two.word):
        return 0.0
    score = 1.0 if one.stem == two.stem else 0.9
    left, right = one.modifiers | one.complements, two.modifiers | two.complements
    if left and right and not left & right:
        score -= 0.45
    elif (
        one.modifiers
        and two.modifiers
        and not one.modifiers & (two.modifiers | two.complements)
        and not two.modifiers & left
    ):
        score -= 0.3
    elif bool(left) != bool(right):
        score -= 0.1
    return score
