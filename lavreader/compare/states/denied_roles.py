"""Denied roles: whether a denial and a telling that covers it may be of the same doers and things."""

from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase
from lavreader.compare.reading.persons import is_nobody
from lavreader.compare.reading.phrase_agreement import phrases_agree
from lavreader.compare.reading.said_words import Said, names_of
from lavreader.compare.reading.same_things import are_people
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.statements import Statement
from lavreader.language.stems import stem

_HAVING = frozenset(stem(verb) for verb in state_words("being_verbs"))
_PEOPLE = state_words("people") | state_words("persons")
# Phrases that agree no better than this are of two things ("the main prize", "the readers' prize").
_PARTED = 0.6


def is_having(statement: Statement) -> bool:
    """Whether a verb says little more than that there is its object, such as *receive* and *issue*."""
    return statement.stem in _HAVING


def same_roles(denial: Said, telling: Said) -> bool:
    """Whether nothing shows that somebody else does it, or that it is done to somebody else."""
    one, two = denial.statement, telling.statement
    if denial.deed & telling.deed:
        if (
            one.object.head
            and one.object.head == two.object.head
            and not called_alike(one.object, two.object)
        ):
            return False
        if one.agent is not EMPTY and _may_be_one(one.agent, two.theme) and two.theme is not two.subject:
            return True  # no branch shut its doors, the chain shut a branch
        return _may_be_one(one.agent, two.agent) and _may_be_one(one.theme, two.theme)
    if one.passive or two.passive or is_having(one) != is_having(two):
        return True  # who gives and who receives are not the same
    return _may_be_one(one.subject, two.subject)


def _may_be_one(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two phrases may stand for one person or thing; where one is not told, they may."""
    if not (one.head or one.names) or not (two.head or two.names) or is_nobody(one):
        return True
    if one.names and two.names:
        return bool(one.names & two.names)
    if one.pronoun or two.pronoun:
        return True
    if one.denied and one.word in _PEOPLE:
        return are_people(two)
    if names_of(one.word, one.stem) & names_of(two.word, two.stem):
        return called_alike(one, two)
    return _is_inside(one, two) or _is_inside(two, one)


def called_alike(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether nothing parts two phrases whose nouns may be words for one thing."""
    if one.stem != two.stem and are_people(one) != are_people(two):
        return False
    return one.head != two.head or one.denied or phrases_agree(one, two) > _PARTED


def _is_inside(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether a thing is told of within a phrase: *shares* in *a tenth of its stock*."""
    owned = any(word.possessive and word.stem == one.stem for word in two.words)
    return (one.head in two.modifiers and not owned) or any(
        names_of(key, key) & names_of(one.word, one.stem) for key in two.complements
    )
