"""Same party: how sure two answers to one matter are of the same person or thing."""

from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase
from lavreader.compare.reading.persons import is_nobody
from lavreader.compare.reading.phrase_agreement import parted, phrases_agree
from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.reading.same_things import alike, are_people
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.deciding_bodies import agents_part
from lavreader.compare.states.opposite_doubts import PARTS
from lavreader.compare.states.outcomes import Family
from lavreader.compare.states.statements import Statement
from lavreader.compare.states.status import SAME_THING, same_thing
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.role_lists import role_lists
from lavreader.language.stems import stem

# Heads of a phrase that stand for whoever it may be once denied: "no official".
_ANYBODY = state_words("people") | state_words("persons") | {"one", "official", "body"}
# Sentences this alike tell of one matter when one person tells both.
_TOLD_TOGETHER = 0.3
# How many names more than those of one person a role's holders may have: the given name.
_GIVEN_NAMES = 2
#: An agreement of names.
SURELY = 0.95


def party_agreement(sides: Sides, one: Statement, two: Statement) -> float:
    """How sure both are of the same person or thing, 0 to 1."""
    first, second = one.theme, two.theme
    for nobody, other in ((first, second), (second, first)):
        if is_nobody(nobody):
            if other is EMPTY:
                return 0.85
            if nobody.words and nobody.words[0].lower == "nothing" and are_people(other):
                return 0.0
            return 0.9 if are_people(other) or other.amount or other.pronoun else 0.0
    if (_of_nobody_at_all(one) and are_people(second)) or (_of_nobody_at_all(two) and are_people(first)):
        return 0.85  # "no injuries were reported"
    if first.names & second.names and phrases_agree(first, second) >= SURELY:
        return 1.0  # "the former director, Ada Lund"
    if first.which != second.which or _part(first) != _part(second):
        return 0.0
    if _is_owner(first, second) or _is_owner(second, first):
        return 0.0
    agreement = same_thing(sides, one, two)
    if agreement >= SAME_THING or (first.names and second.names):
        return agreement
    if _holds(first, second, sides.right) or _holds(second, first, sides.left):
        return 0.9
    if sides.together(one.sentence, two.sentence) >= _TOLD_TOGETHER and (
        _only_named_beside(first, second, sides.left, one)
        or _only_named_beside(second, first, sides.right, two)
    ):
        return 0.85
    if first.amount and second.amount and first.amount != second.amount:
        return 0.0
    if _called(first, second) or _called(second, first):
        return 0.95
    for open_one, told, other in ((one, first, second), (two, second, first)):
        unsaid = told is EMPTY or (told.pronoun and not told.names)
        if unsaid and open_one.teller & (other.names | _teller_of(one, two, open_one)):
            return 0.85
    if alike(first, second):
        left, right = first.modifiers | first.complements, second.modifiers | second.complements
        if first.amount and first.amount == second.amount:
            return 0.9
        return 0.85 if not (left and right) or left & right else 0.5
    return agreement


def _holds(role: NounPhrase, named: NounPhrase, naming: Reading) -> bool:
    """Whether a phrase is the role that the other article gives to whom it names: *minister Ada Lund*."""
    if not _is_role(role) or role.modifiers or not named.names:
        return False
    holders = naming.analysis.holders.get(role.word, frozenset[str]())
    return bool(holders & named.names) and len(holders - named.names) < _GIVEN_NAMES


def _only_named_beside(role: NounPhrase, named: NounPhrase, reading: Reading, statement: Statement) -> bool:
    """Whether the sentence of a role began with one person, whom the other article names in its place."""
    if not _is_role(role) or not named.names or role.owners & named.names:
        return False
    people = {person.surname for person in reading.people if person.sentence == statement.sentence}
    if len(people) != 1 or stem(next(iter(people)).split()[-1]) not in named.names:
        return False
    return any(
        other.sentence == statement.sentence
        and other.start < statement.start
        and not other.subject.pronoun
        and other.subject.names & named.names
        for other in reading.statements
    )


def _is_role(phrase: NounPhrase) -> bool:
    """Whether a phrase is a definite person without a name: *the minister*, *its head*."""
    if phrase.names or phrase.pronoun or phrase.plural or phrase.denied or not phrase.words:
        return False
    first = phrase.words[0]
    definite = first.possessive or first.lower in ("the", "its", "their", "his", "her")
    return definite and singular(phrase.word) in role_lists().heads


def _of_nobody_at_all(statement: Statement) -> bool:
    """Whether something is told to have befallen nobody, whoever it might be."""
    if statement.theme is not EMPTY or statement.subject is not EMPTY:
        return False
    return any(word.start == statement.start and word.lower == "no" for word in statement.setting.words)


def _is_owner(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether a phrase names a person whose relative the other one is: *the driver*, *the driver's son*."""
    owners = [word.stem for word in two.words if word.possessive and word.stem != two.stem]
    return one.stem in owners and are_people(one) and are_people(two)


def _called(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether a phrase is the surname of the other, at a sentence's start where every word has a capital."""
    bare = not one.names and bool(one.words) and one.words[0].text[:1].isupper()
    return bare and one.words[0].stem == one.stem and one.stem in two.names


def _teller_of(one: Statement, two: Statement, statement: Statement) -> frozenset[str]:
    """Who tells the other of two statements."""
    return two.teller if statement is one else one.teller


def doers_part(one: Statement, two: Statement) -> bool:
    """Whether somebody did to a thing what somebody else did not."""
    if EMPTY in (one.object, two.object):
        return False
    if one.subject.owners and parted(one.subject, two.subject):
        return True  # "Berg's wife was told of it, Holm's wife was not told of it"
    if one.passive or two.passive:
        return False
    if one.subject.start == one.theme.start or is_nobody(one.subject) or is_nobody(two.subject):
        return False
    if alike(one.subject, two.subject):
        return False
    for denial, claim in ((one.subject, two.subject), (two.subject, one.subject)):
        if denial.denied and (singular(denial.word) in _ANYBODY or denial.head in claim.modifiers):
            return False  # "no official", said of the deputy mayor
    return agents_part(one, two)


def stand_agreement(one: Statement, two: Statement) -> float:
    """How sure both are of the same person's stand on the same thing, 0 to 1."""
    if one.passive != two.passive:
        passive, active = (one, two) if one.passive else (two, one)
        by = phrases_agree(passive.agent, active.subject) if passive.agent is not EMPTY else 1.0
        return min(by, phrases_agree(passive.subject, active.object)) if active.object is not EMPTY else 0.0
    first, second = one.object, two.object
    told = not (first is EMPTY or second is EMPTY or first.pronoun or second.pronoun)
    if told and phrases_agree(first, second) < 0.5 and not alike(first, second):
        return 0.0
    return phrases_agree(one.subject, two.subject)


def taken_alone(family: Family, one: Statement, two: Statement, alone: bool, together: float) -> bool:
    """Whether the matter itself says that both are of the same: each article asks it of one thing only."""
    if alone and (family.anybody or not _strangers(one, two)):
        return True
    return bool(one.subject.names & two.subject.names) and together >= _TOLD_TOGETHER


def _part(phrase: NounPhrase) -> frozenset[str]:
    return frozenset(word.lower for word in phrase.words) & PARTS


def _strangers(one: Statement, two: Statement) -> bool:
    """Whether two statements name two people, or two bodies, each its own."""
    first = one.theme.names | (one.teller if one.theme.pronoun or one.theme is EMPTY else frozenset())
    second = two.theme.names | (two.teller if two.theme.pronoun or two.theme is EMPTY else frozenset())
    return bool(first and second and not first & second) or _two_trades(one.theme, two.theme)


def _two_trades(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two phrases are the people of two trades: *the nurses* and *the teachers*."""
    if not (one.plural and two.plural) or one.head == two.head:
        return False
    trades = role_lists().heads
    return singular(one.word) in trades and singular(two.word) in trades and not alike(one, two)
