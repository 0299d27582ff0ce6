"""Answers: whether two answers to a matter exclude each other, and what else an article answers to it."""

from lavreader.compare.reading.noun_phrases import EMPTY
from lavreader.compare.reading.phrase_agreement import phrases_agree
from lavreader.compare.reading.reading import Reading
from lavreader.compare.reading.same_things import alike
from lavreader.compare.states.charges import charges_meet
from lavreader.compare.states.deciding_bodies import agents_part
from lavreader.compare.states.opposite_doubts import of_all
from lavreader.compare.states.outcomes import Family
from lavreader.compare.states.statements import Statement
from lavreader.compare.states.status import pole_of

# An agreement above that of one noun with different words around it.
_RATHER = 0.6


def exclude(family: Family, one: str, two: str) -> bool:
    """Whether two answers to a matter cannot both hold."""
    return one == two or not family.excluding or frozenset((one, two)) in family.excluding


def agree(family: Family, one: Statement, two: Statement) -> bool:
    """Whether two statements answer a matter alike."""
    same = pole_of(one, family) == pole_of(two, family)
    return one.negated == two.negated if same else one.negated != two.negated and len(family.poles) == 2


def asked_once(reading: Reading, family: Family, statement: Statement) -> bool:
    """Whether an article speaks of the matter once, or always of it in the same words."""
    others = [
        other
        for other in reading.by_family[family.name]
        if other is not statement and other.sentence != statement.sentence
    ]
    return all(
        agree(family, other, statement) and (family.anybody or other.theme.head == statement.theme.head)
        for other in others
    )


def told_too(reading: Reading, family: Family, claim: Statement, against: Statement) -> bool:
    """Whether an article also tells what the other one tells, so that its reader has both."""
    for other in reading.by_family[family.name]:
        if other is against or other.modality == "possible" or not agree(family, other, claim):
            continue
        if (family.wide or family.changing) and other.sentence == against.sentence:
            return True
        if family.charges and not charges_meet(other, claim):
            continue
        if family.agents and agents_part(other, claim):
            continue
        if family.both and phrases_agree(other.subject, claim.subject) < 0.5:
            continue
        if of_all(claim) and not of_all(other):
            continue
        first, second = other.theme, claim.theme
        if first is EMPTY and (other.noun or family.person):
            continue
        if first.names and second.names and not first.names & second.names:
            continue
        if (
            not family.person
            and first.pronoun
            and first.head
            and first.head not in (second.head, against.theme.head)
        ):
            continue
        if (
            first is EMPTY
            or first.pronoun
            or second.pronoun
            or first.names & second.names
            or family.alone
            or phrases_agree(first, second) >= _RATHER
            or phrases_agree(first, against.theme) >= _RATHER
            or alike(first, second)
        ):
            return True
    return False
