"""Phrase agreement: whether two noun phrases stand for the same."""

from lavreader.compare.reading.noun_phrases import HOURS, NounPhrase
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.role_exclusion import words_exclude
from lavreader.language.people.role_lists import role_lists

# Nouns that only say how something is counted.
_MEASURES = state_words("measures")
# Nouns that stand for what they are of or for, and for the body they belong to.
_PROPOSED = state_words("proposed")
_MEMBERS = state_words("members")
_UNDER = frozenset(["deputy", "vice", "assistant", "shadow", "junior"])
_NOTHING: frozenset[str] = frozenset()


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
    hours, others = first & HOURS, second & HOURS
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
