"""Agreement of denials: how sure a denial and a telling are of the same people and things."""

from lavreader.compare.reading.circumstances import same_place
from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase
from lavreader.compare.reading.persons import is_nobody
from lavreader.compare.reading.phrase_agreement import phrases_agree
from lavreader.compare.reading.same_things import alike, are_people, of_a_kind, singular
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.identity import told_apart
from lavreader.compare.states.statements import Statement

#: An agreement from which two phrases are of the same.
SAME = 0.8
#: Verbs too general to be the same matter without the same object.
GENERAL = state_words("general_verbs")
_PEOPLE = state_words("people")
_EVIDENCE = state_words("evidence_nouns")
_RESTRICTING = state_words("restricting")


def agreement_of(one: Statement, two: Statement) -> float | None:
    """How sure subject and object are the same; None where one is another."""
    if one.passive != two.passive:
        return _of_one_theme(one, two)
    if (one.object is EMPTY) != (two.object is EMPTY):
        bare, full = (one, two) if one.object is EMPTY else (two, one)
        if phrases_agree(bare.subject, full.object) >= SAME:
            return 0.9
    subject = _subjects(one.subject, two.subject)
    if subject < SAME and not (subject >= 0.4 and (one.subject.pronoun or two.subject.pronoun)):
        return None
    general = all(verb.stem in GENERAL or verb.key in GENERAL for verb in (one, two))
    if one.object is EMPTY and two.object is EMPTY:
        return None if general and not same_place(one, two) else subject
    if one.object is EMPTY or two.object is EMPTY:
        return None if general else subject - 0.15
    target = phrases_agree(one.object, two.object)
    if _named_alike(one.object, two.object) and one.object.which == two.object.which:
        target = max(target, 0.85)
    if one.object.denied or two.object.denied:
        same = one.object.head == two.object.head and one.object.which == two.object.which
        same = same and not _traces_of_two(one.object, two.object)
        counted = one.object.amount and two.object.amount and one.object.amount != two.object.amount
        target = max(target, 0.9 if same and not counted else target)
    if target < SAME:
        return None
    return (subject + target) / 2


def _of_one_theme(one: Statement, two: Statement) -> float | None:
    """Agreement of what it is done to, where one is told in the passive and the other is not."""
    passive, active = (one, two) if one.passive else (two, one)
    by, doer = passive.agent, active.subject
    if by.names and doer.names and not by.names & doer.names:
        return None
    if not (one.theme.denied or two.theme.denied):
        return phrases_agree(one.theme, two.theme)
    return _subjects(one.theme, two.theme) if active.object is not EMPTY else None


def _named_alike(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two nouns are words for one thing; whoever is in a car or at its wheel is not the car."""
    return alike(one, two) and are_people(one) == are_people(two)


def _subjects(one: NounPhrase, two: NounPhrase) -> float:
    """Agreement of two subjects; *nobody* agrees with any people."""
    for nobody, somebody in ((one, two), (two, one)):
        if is_nobody(nobody):
            return (
                0.95
                if somebody.word.rstrip("s") in _PEOPLE
                or somebody.word in ("people", "children", "men", "women")
                or (somebody.amount and not somebody.head)
                else 0.0
            )
    for denied, other in ((one, two), (two, one)):
        if denied.denied and denied.head and denied.head in other.modifiers:
            return 0.9
    for denied, other in ((one, two), (two, one)):
        picked = {word.lower for word in denied.words} & _RESTRICTING
        if denied.denied and picked - {word.lower for word in other.words}:
            return 0.0  # no serious damage, but some
    if _traces_of_two(one, two):
        return 0.0
    if (one.denied or two.denied) and one.head == two.head and one.head:
        return 1.0
    if (one.denied or two.denied) and of_a_kind(one, two) and not (one.names or two.names):
        return 0.9
    same = not one.names and not two.names and one.which == two.which and alike(one, two)
    same = same and not told_apart(one, two)
    return max(phrases_agree(one, two), 0.9 if same else 0.0)


def _traces_of_two(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two phrases are of signs of something, and not of the same thing."""
    if singular(one.word) not in _EVIDENCE or singular(two.word) not in _EVIDENCE:
        return False
    return bool(one.complements and two.complements) and not one.complements & two.complements
