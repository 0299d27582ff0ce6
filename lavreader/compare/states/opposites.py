"""Opposites: one matter, told one way in one article and the other way anywhere in the other."""

from collections.abc import Iterator
from dataclasses import replace

from lavreader.compare.explanations import doubted
from lavreader.compare.reading.circumstances import (
    hardly,
    of_another_deed,
    of_another_group,
    of_another_prospect,
    of_degree,
    other_office,
)
from lavreader.compare.reading.noun_phrases import EMPTY
from lavreader.compare.reading.persons import is_nobody
from lavreader.compare.reading.reading import SOMEWHAT_LIKE, Candidate, Sides, candidate, quoted
from lavreader.compare.reading.same_things import are_people
from lavreader.compare.reading.told_times import had_refused, of_one_time, until_then, was_so_before
from lavreader.compare.states.all_and_some import EVERYBODY, of_all_and_some
from lavreader.compare.states.answers import asked_once, exclude, told_too
from lavreader.compare.states.charges import charges_meet
from lavreader.compare.states.contests import other_contests
from lavreader.compare.states.deciding_bodies import agents_part, of_two_bodies
from lavreader.compare.states.denial_spans import spans_of
from lavreader.compare.states.identity import called_otherwise
from lavreader.compare.states.opposite_doubts import doubts_of
from lavreader.compare.states.other_matters import about_other_things, of_other_lands
from lavreader.compare.states.outcomes import Family, cues
from lavreader.compare.states.same_party import (
    SURELY,
    doers_part,
    party_agreement,
    stand_agreement,
    taken_alone,
)
from lavreader.compare.states.slight_doubts import BY_LIKENESS, side_by_side
from lavreader.compare.states.statements import REFUSED, Statement
from lavreader.compare.states.status import SAME_THING, pole_of
from lavreader.compare.states.wider_answers import aimed, may_clash, someone_in_common
from lavreader.compare.values.spells import (
    for_a_time,
    never_before,
    never_otherwise,
    put_off_to,
    was_due,
    was_then,
    was_until_now,
)

# The score no finding of a matter exceeds, so that the same denied in the same words goes before it.
_SURE_ENOUGH = 0.62
# How much less sure the answer to a wider matter is, so that the narrower one goes before it.
_WIDER = 0.02
# Sentences this alike are of one land, whatever others they name.
_OF_ONE_LAND = 0.4
# How alike sentences must be that answer a wider matter, which many things of a story answer.
_WIDELY_TOGETHER = 0.3


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
                if _clash(one, two, pole == other, family.manner) and exclude(family, pole, other):
                    found = _compare(sides, family, one, two)
                    if found is not None:
                        yield found


def _clash(one: Statement, two: Statement, same: bool, manner: bool) -> bool:
    """Whether two statements answer a matter differently, of one pole or not."""
    if one.negated or two.negated:
        return not manner and same and one.negated != two.negated
    return not same


def _comparable(family: Family, one: Statement, two: Statement) -> bool:
    """Whether both are told as fact, or both as plan, where the matter keeps them apart."""
    if one.doubtful or two.doubtful or (one.quoted and two.quoted) or hardly(one) or hardly(two):
        return False
    if not (family.amount or family.lasting or of_one_time(one, two)):
        return False
    kinds = {one.modality, two.modality}
    if "possible" in kinds and not family.may:
        return False
    if len(kinds) == 1 or family.plans or (family.may and not (family.wide and "future" in kinds)):
        return True
    return REFUSED in kinds


def _compare(sides: Sides, family: Family, one: Statement, two: Statement) -> Candidate | None:
    """The finding of two opposite answers; None where they may be of two matters."""
    whole = family.single and of_all_and_some(one, two)
    denial = one.negated or two.negated
    if of_degree(one) or of_degree(two) or until_then(one, two) or until_then(two, one):
        return None
    if denial and (of_another_deed(one, two) or of_another_group(one, two) or doers_part(one, two)):
        return None
    if was_so_before(one, two) or of_two_bodies(one, two) or of_another_prospect(one, two):
        return None
    if not _comparable(family, one, two) or not (_fits(family, one, whole) and _fits(family, two, whole)):
        return None
    if family.amount and not (_amounts(one) & _amounts(two)):
        return None
    both_facts = one.modality == two.modality == "fact"
    if (family.wide or both_facts or not family.plans) and (aimed(one) or aimed(two)):
        return None  # where a plan is no answer
    if (
        was_due(one)
        or was_due(two)
        or put_off_to(one, two)
        or (family.opponents and other_contests(one, two))
    ):
        return None
    if never_before(sides.left, one) or never_before(sides.right, two):
        return None
    if family.wide and not may_clash(sides, family, one, two):
        return None
    together = sides.together(one.sentence, two.sentence)
    shared = sides.shared(one.clause, two.clause)
    near = together >= SOMEWHAT_LIKE or shared >= 0.5
    alone = asked_once(sides.left, family, one) and asked_once(sides.right, family, two)
    agreement = stand_agreement(one, two) if family.both else party_agreement(sides, one, two)
    likely = agreement >= SAME_THING
    if family.alone and agreement < SAME_THING and taken_alone(family, one, two, alone, together):
        agreement = SAME_THING
    if agreement < SAME_THING and of_all_and_some(one, two):
        agreement = SAME_THING
    if family.amount and agreement < SAME_THING:
        keys = sides.left.analysis.keys[one.sentence] & sides.right.analysis.keys[two.sentence]
        agreement = SAME_THING if keys & _heads(one, two) else agreement
    if agreement < SAME_THING and not family.both and called_otherwise(sides, one, two, alone):
        agreement = SAME_THING
    if agreement < SAME_THING and family.wide and someone_in_common(sides, family, one, two, alone):
        agreement = SAME_THING
    slight = ""
    if agreement < SAME_THING and alone and not family.both and side_by_side(sides, family, one, two):
        agreement, slight = SAME_THING, BY_LIKENESS
    if agreement < SAME_THING or one.which != two.which:
        return None
    if (family.agents and agents_part(one, two)) or (family.changing and was_then(sides, family, one, two)):
        return None
    if is_nobody(one.theme) and is_nobody(two.theme):
        return None
    if (one.quoted or two.quoted) and one.clause and one.clause == two.clause:
        return None  # the same words, the denial outside the quotation marks
    if had_refused(one, two) or had_refused(two, one):
        return None
    if _not_yet(one, two) or _not_yet(two, one) or was_until_now(sides, one, two):
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
    if told_too(sides.left, family, two, one) or told_too(sides.right, family, one, two):
        return None
    doubts = doubts_of(sides, family, one, two)
    if of_other_lands(one, two) and together < _OF_ONE_LAND:
        doubts.append("They tell of different countries.")
    if not likely and about_other_things(one, two):
        doubts.append("They may be about different things.")
    known = one.theme.head == two.theme.head and (one.theme.names or two.theme.names)
    if family.wide and together < _WIDELY_TOGETHER:
        doubts.append("The sentences around have too little in common for a matter this wide.")
    elif not (near or alone or known or agreement >= SURELY or one.theme.names & two.theme.names):
        doubts.append("The sentences around have little else in common.")
    score = 0.5 * agreement + 0.25 * min(1.0, together / 0.4) + 0.15 * shared + (0.15 if alone else 0.0)
    found = _candidate(sides, family, one, two, score, doubts)
    if slight and found.finding.verdict == "contradiction":
        return replace(found, finding=doubted(found.finding, slight))
    return found


def _not_yet(one: Statement, two: Statement) -> bool:
    """Whether one has not happened so far and the other is to happen."""
    return one.negated and one.modality == "fact" and not two.negated and two.modality == "future"


def _earlier(statement: Statement) -> bool:
    """Whether an article itself tells something as over by then ("had been at liberty", "had collapsed")."""
    if statement.teller or statement.modality != "fact":
        return False
    said = [word for word in statement.setting.words if word.start >= statement.start]
    begin = next((at for at, word in enumerate(said[:4]) if word.tag == "auxiliary"), 0)
    group = said[begin : begin + 2]  # "talks had collapsed"
    if len(group) < 2 or group[0].lower != "had":
        return False
    reading = group[1].reading
    return group[1].lower == "been" or (reading is not None and "participle" in reading.forms)


def _candidate(
    sides: Sides, family: Family, one: Statement, two: Statement, score: float, doubts: list[str]
) -> Candidate:
    """The finding with its explanation."""
    denial = one.negated or two.negated
    left_span, right_span = spans_of(sides, one, two)
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
        min(score, _SURE_ENOUGH - (_WIDER if family.wide else 0.0)),
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
    if family.person and theme.text.casefold() == "nothing":
        return False  # "The rules say nothing of it" is about nobody.
    if (
        family.person
        and theme is not EMPTY
        and not (
            are_people(theme)
            or theme.pronoun
            or theme.word in EVERYBODY
            or (theme.amount and not theme.head)
            or (theme.words and theme.words[0].stem == theme.stem and theme.text[:1].isupper())
        )
    ):
        return False
    if family.objects and statement.object.stem not in family.objects and theme.stem not in family.objects:
        return False
    return not (theme.stem in family.not_objects or statement.object.stem in family.not_objects)


def _heads(one: Statement, two: Statement) -> frozenset[str]:
    """What the themes are called, with what stands before them."""
    return one.theme.modifiers | two.theme.modifiers | {one.theme.head, two.theme.head}


def _amounts(statement: Statement) -> frozenset[str]:
    """The numbers of a statement's sentence."""
    return frozenset(
        word.lower for word in statement.setting.words if word.tag == "number" and len(word.text) < 12
    )
