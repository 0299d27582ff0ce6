"""Opposites: one matter, told one way in one article and the other way anywhere in the other."""

from collections.abc import Iterator

from lavreader.compare.charges import charges_meet
from lavreader.compare.circumstances import (
    hardly,
    of_another_deed,
    of_another_group,
    of_another_prospect,
    of_one_time,
    other_office,
    was_so_before,
)
from lavreader.compare.deciding_bodies import agents_part, of_two_bodies
from lavreader.compare.identity import called_otherwise
from lavreader.compare.noun_phrases import EMPTY, NounPhrase, phrases_agree
from lavreader.compare.opposite_doubts import PARTS, doubts_of, of_all
from lavreader.compare.outcomes import Family, cues
from lavreader.compare.persons import is_nobody
from lavreader.compare.polarity import span_of
from lavreader.compare.reading import SOMEWHAT_LIKE, Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.same_things import alike, are_people
from lavreader.compare.spells import for_a_time, never_otherwise, was_then
from lavreader.compare.state_words import state_words
from lavreader.compare.statements import REFUSED, Statement
from lavreader.compare.status import SAME_THING, pole_of, same_thing
from lavreader.language.role_lists import role_lists
from lavreader.language.tagging import Word
from lavreader.language.verbs import singular

_PERSONS = frozenset(("man", "woman", "person", "child", "boy", "girl", "passenger", "sailor", "teenager"))
_EVERYBODY = frozenset(("those", "everyone", "everybody", "passengers", "people", "occupants", "aboard"))
_ANYBODY = state_words("people") | state_words("persons") | {"one", "official", "body"}
# The score no finding of a matter exceeds, so that the same denied in the same words goes before it.
_SURE_ENOUGH = 0.62
# An agreement above that of one noun with different words around it.
_RATHER = 0.6
# Sentences this alike tell of one matter when one person tells both.
_TOLD_TOGETHER = 0.3
# An agreement of names.
_SURELY = 0.95


def opposite_candidates(sides: Sides) -> Iterator[Candidate]:
    """Pairs of statements of one matter, anywhere in the articles, that answer it differently."""
    for name, left in sides.left.by_family.items():
        right = sides.right.by_family.get(name)
        family = cues().families[name]
        if not right or not family.anywhere:
            continue
        answers = [(two, pole_of(two, family)) for two in right]
        for one in left:
            pole = pole_of(one, family)
            for two, other in answers:
                if _clash(one, two, pole == other, family.manner):
                    found = _compare(sides, family, one, two)
                    if found is not None:
                        yield found


def _clash(one: Statement, two: Statement, same: bool, manner: bool) -> bool:
    """Whether two statements answer a matter differently, of one pole or not."""
    if one.negated or two.negated:
        return not manner and same and one.negated != two.negated
    return not same


def _agrees(family: Family, one: Statement, two: Statement) -> bool:
    """Whether two statements answer a matter alike."""
    same = pole_of(one, family) == pole_of(two, family)
    return one.negated == two.negated if same else one.negated != two.negated and len(family.poles) == 2


def _comparable(family: Family, one: Statement, two: Statement) -> bool:
    """Whether both are told as fact, or both as plan, where the matter keeps them apart."""
    if one.doubtful or two.doubtful or (one.quoted and two.quoted) or hardly(one) or hardly(two):
        return False
    if not (family.amount or family.lasting or of_one_time(one, two)):
        return False
    kinds = {one.modality, two.modality}
    if "possible" in kinds and not family.may:
        return False
    if len(kinds) == 1 or family.plans or family.may:
        return True
    return REFUSED in kinds


def _compare(sides: Sides, family: Family, one: Statement, two: Statement) -> Candidate | None:
    """The finding of two opposite answers; None where they may be of two matters."""
    whole = family.single and _of_all_and_some(one, two)
    denial = one.negated or two.negated
    if denial and (of_another_deed(one, two) or of_another_group(one, two) or _doers_part(one, two)):
        return None
    if was_so_before(one, two) or of_two_bodies(one, two) or of_another_prospect(one, two):
        return None
    if not _comparable(family, one, two) or not (_fits(family, one, whole) and _fits(family, two, whole)):
        return None
    if family.amount and not (_amounts(sides.left, one) & _amounts(sides.right, two)):
        return None
    together = sides.together(one.sentence, two.sentence)
    shared = sides.shared(one.clause, two.clause)
    near = together >= SOMEWHAT_LIKE or shared >= 0.5
    alone = _only(sides.left, family, one) and _only(sides.right, family, two)
    agreement = _both(one, two) if family.both else _agreement(sides, one, two)
    if family.alone and agreement < SAME_THING and _taken_alone(family, one, two, alone, together):
        agreement = SAME_THING
    if agreement < SAME_THING and _of_all_and_some(one, two):
        agreement = SAME_THING
    if family.amount and agreement < SAME_THING:
        keys = sides.left.analysis.keys[one.sentence] & sides.right.analysis.keys[two.sentence]
        agreement = SAME_THING if keys & _heads(one, two) else agreement
    if agreement < SAME_THING and not family.both and called_otherwise(sides, one, two, alone):
        agreement = SAME_THING
    if agreement < SAME_THING or one.which != two.which:
        return None
    if (family.agents and agents_part(one, two)) or (family.changing and was_then(sides, family, one, two)):
        return None
    if is_nobody(one.theme) and is_nobody(two.theme):
        return None
    if (one.quoted or two.quoted) and one.clause and one.clause == two.clause:
        return None  # the same words, the denial outside the quotation marks
    if _not_yet(one, two) or _not_yet(two, one):
        return None
    if family.changing and _earlier(one) != _earlier(two):
        return None
    if (family.person or family.lasting) and other_office(one, two):
        return None
    if family.charges and not charges_meet(one, two):
        return None
    if (
        (family.changing or family.person)
        and (for_a_time(one) or for_a_time(two))
        and not never_otherwise(sides, one, two)
    ):
        return None
    if _told(sides.left, family, two, one) or _told(sides.right, family, one, two):
        return None
    doubts = doubts_of(sides, family, one, two)
    known = one.theme.head == two.theme.head and (one.theme.names or two.theme.names)
    if not (near or alone or known or agreement >= _SURELY or one.theme.names & two.theme.names):
        doubts.append("The sentences around have little else in common.")
    score = 0.5 * agreement + 0.25 * min(1.0, together / 0.4) + 0.15 * shared + (0.15 if alone else 0.0)
    return _candidate(sides, family, one, two, score, doubts)


def _not_yet(one: Statement, two: Statement) -> bool:
    """Whether one has not happened so far and the other is to happen."""
    return one.negated and one.modality == "fact" and not two.negated and two.modality == "future"


def _earlier(statement: Statement) -> bool:
    """Whether an article itself tells something as over by then ("had been at liberty", "had collapsed")."""
    if statement.teller or statement.modality != "fact":
        return False
    group = [word for word in statement.setting.words if word.start >= statement.start][:2]
    if len(group) < 2 or group[0].lower != "had":
        return False
    reading = group[1].reading
    return group[1].lower == "been" or (reading is not None and "participle" in reading.forms)


def _candidate(
    sides: Sides, family: Family, one: Statement, two: Statement, score: float, doubts: list[str]
) -> Candidate:
    """The finding with its explanation."""
    denial = one.negated or two.negated
    left_span, right_span = span_of(one, one, two), span_of(two, one, two)
    left_text = sides.left.text(one.sentence)[slice(*left_span)]
    right_text = sides.right.text(two.sentence)[slice(*right_span)]
    first, second = (_shown(statement, family) for statement in (one, two))
    explanation = (
        f"On {family.name}, the left article has {first} ({quoted(left_text)}), "
        f"the right one {second} ({quoted(right_text)})."
    )
    what = one.theme.text if len(one.theme.text) >= len(two.theme.text) else two.theme.text
    if what:
        explanation += f" Both are about {quoted(what)}."
    if doubts:
        explanation += " " + " ".join(doubts)
    kind = "polarity" if denial else "status"
    return candidate(
        sides,
        "polarity" if denial else "status",
        "contradiction" if not doubts and score >= 0.5 else "differs",
        min(score, _SURE_ENOUGH),
        (one.sentence, *left_span),
        (two.sentence, *right_span),
        explanation,
        {
            (kind, family.name, statement.theme.head or str(statement.sentence), side)
            for statement, side in ((one, "left"), (two, "right"))
        },
    )


def _shown(statement: Statement, family: Family) -> str:
    pole = pole_of(statement, family)
    return f"not {quoted(pole)}" if statement.negated else quoted(pole)


def _fits(family: Family, statement: Statement, whole: bool = False) -> bool:
    """Whether a statement is of the matter at all; ``whole`` where one says it of all, one of some."""
    theme = statement.theme
    if not family.matter and (theme is EMPTY or (theme.denied and not theme.head)):
        return False
    if family.single and theme.plural and not whole:
        return False
    if (
        family.person
        and theme is not EMPTY
        and not (
            are_people(theme)
            or theme.pronoun
            or theme.word in _EVERYBODY
            or (theme.amount and not theme.head)
            or (theme.words and theme.words[0].stem == theme.stem and theme.text[:1].isupper())
        )
    ):
        return False
    if family.objects and statement.object.stem not in family.objects and theme.stem not in family.objects:
        return False
    return not (theme.stem in family.not_objects or statement.object.stem in family.not_objects)


def _agreement(sides: Sides, one: Statement, two: Statement) -> float:
    """How sure both are of the same person or thing, 0 to 1."""
    first, second = one.theme, two.theme
    for nobody, other in ((first, second), (second, first)):
        if is_nobody(nobody):
            if other is EMPTY:
                return 0.85
            return 0.9 if are_people(other) or other.amount or other.pronoun else 0.0
    if (_of_nobody_at_all(one) and are_people(second)) or (_of_nobody_at_all(two) and are_people(first)):
        return 0.85  # "no injuries were reported"
    if first.names & second.names and phrases_agree(first, second) >= _SURELY:
        return 1.0  # "the former director, Ada Lund"
    if first.which != second.which or _part(first) != _part(second):
        return 0.0
    agreement = same_thing(sides, one, two)
    if agreement >= SAME_THING or (first.names and second.names):
        return agreement
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


def _of_nobody_at_all(statement: Statement) -> bool:
    """Whether something is told to have befallen nobody, whoever it might be."""
    if statement.theme is not EMPTY or statement.subject is not EMPTY:
        return False
    return any(word.start == statement.start and word.lower == "no" for word in statement.setting.words)


def _called(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether a phrase is the surname of the other, at a sentence's start where every word has a capital."""
    bare = not one.names and bool(one.words) and one.words[0].text[:1].isupper()
    return bare and one.words[0].stem == one.stem and one.stem in two.names


def _teller_of(one: Statement, two: Statement, statement: Statement) -> frozenset[str]:
    """Who tells the other of two statements."""
    return two.teller if statement is one else one.teller


def _doers_part(one: Statement, two: Statement) -> bool:
    """Whether somebody did to a thing what somebody else did not."""
    if EMPTY in (one.object, two.object) or one.passive or two.passive:
        return False
    if one.subject.start == one.theme.start or is_nobody(one.subject) or is_nobody(two.subject):
        return False
    if alike(one.subject, two.subject):
        return False
    for denial, claim in ((one.subject, two.subject), (two.subject, one.subject)):
        if denial.denied and (singular(denial.word) in _ANYBODY or denial.head in claim.modifiers):
            return False  # "no official", said of the deputy mayor
    return agents_part(one, two)


def _both(one: Statement, two: Statement) -> float:
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


def _taken_alone(family: Family, one: Statement, two: Statement, alone: bool, together: float) -> bool:
    """Whether the matter itself says that both are of the same: each article asks it of one thing only."""
    if alone and (family.anybody or not _strangers(one, two)):
        return True
    return bool(one.subject.names & two.subject.names) and together >= _TOLD_TOGETHER


def _of_all_and_some(one: Statement, two: Statement) -> bool:
    """Whether one says something of all and the other its opposite of some of them."""
    for every, some in ((one, two), (two, one)):
        whole, part = _words_before(every), _words_before(some)
        if every.negated or every.theme.names or some.theme.names:
            continue
        where = _nouns_beside(every, whole), _nouns_beside(some, part)
        if all(where) and not where[0] & where[1]:
            continue  # all on the ferry, one of the yacht
        if not any(word.lower in ("all", "every", "each", "both", "everyone") for word in whole):
            continue
        known = {word.lower for word in whole if word.tag == "number"}
        counted = {word.lower for word in part if word.tag == "number"}
        if known & counted and len(counted) > 1:
            return True
        if counted and every.theme.head and every.theme.head == some.theme.head:
            return True
        if counted and _is_anybody(some.theme) and _are_all(every.theme, whole):
            return True
    return False


def _nouns_beside(statement: Statement, before: tuple[Word, ...]) -> frozenset[str]:
    """Stems of the nouns before what is said, the one it is said of aside."""
    beside = [
        word.stem for word in before if word.tag in ("noun", "name") and word.lower != statement.theme.word
    ]
    return frozenset(beside)


def _is_anybody(phrase: NounPhrase) -> bool:
    """Whether a phrase is of people of no certain place: *one woman*, not *one woman on the shore*."""
    return singular(phrase.word) in _PERSONS and not phrase.complements


def _are_all(phrase: NounPhrase, before: tuple[Word, ...]) -> bool:
    """Whether a phrase stands for everybody somewhere: *all those on board*, *everyone in the house*."""
    return not phrase.head or phrase.word in _EVERYBODY or any(word.lower in _EVERYBODY for word in before)


def _words_before(statement: Statement) -> tuple[Word, ...]:
    """The words of a clause before what it says."""
    return tuple([word for word in statement.setting.words if word.start < statement.start])


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


def _only(reading: Reading, family: Family, statement: Statement) -> bool:
    """Whether an article speaks of the matter once, or always of it in the same words."""
    others = [
        other
        for other in reading.by_family[family.name]
        if other is not statement and other.sentence != statement.sentence
    ]
    return all(
        _agrees(family, other, statement) and (family.anybody or other.theme.head == statement.theme.head)
        for other in others
    )


def _heads(one: Statement, two: Statement) -> frozenset[str]:
    """What the themes are called, with what stands before them."""
    return one.theme.modifiers | two.theme.modifiers | {one.theme.head, two.theme.head}


def _amounts(reading: Reading, statement: Statement) -> frozenset[str]:
    """The numbers of a statement's sentence."""
    return frozenset(
        word.lower for word in statement.setting.words if word.tag == "number" and len(word.text) < 12
    )


def _told(reading: Reading, family: Family, claim: Statement, against: Statement) -> bool:
    """Whether an article also tells what the other one tells, so that its reader has both."""
    for other in reading.by_family[family.name]:
        if other is against or other.modality == "possible" or not _agrees(family, other, claim):
            continue
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
