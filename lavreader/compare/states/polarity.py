"""Polarity: what one article says happened and the other says did not."""

from collections.abc import Iterator
from itertools import pairwise

from lavreader.compare.reading.circumstances import (
    ABOUT,
    NARROW,
    contrasted,
    elsewhere,
    hardly,
    of_another_deed,
    of_another_group,
    of_another_object,
    of_degree,
    of_narrower_object,
)
from lavreader.compare.reading.noun_phrases import EMPTY
from lavreader.compare.reading.phrase_agreement import phrases_agree
from lavreader.compare.reading.reading import SOMEWHAT_LIKE, Candidate, Reading, Sides, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reading.told_times import had_refused, of_one_time, so_far, until_then, was_so_before
from lavreader.compare.states.bounded_denials import outside_bound
from lavreader.compare.states.deeds import by_deed
from lavreader.compare.states.denial_agreement import GENERAL, SAME, agreement_of
from lavreader.compare.states.denial_findings import denial_finding
from lavreader.compare.states.identity import called_otherwise
from lavreader.compare.states.outcomes import cues
from lavreader.compare.states.statements import REFUSED, Statement
from lavreader.compare.states.status_doubts import other_circumstances
from lavreader.compare.states.wider_answers import aimed
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.stems import stem

# An agreement of subject and object from which a matter told once in each article is one matter.
_SURE = 0.85
# How alike two sentences must be for two verbs of theirs to stand for one deed.
_DEED_TOGETHER = 0.3
# Sentences this alike tell of the same circumstances, whatever else each names.
_CLOSE = 0.4
# Particles of verbs that without them do another thing.
_PARTICLES = frozenset(("down", "off", "away", "over", "back", "through"))
_VOICES = frozenset(stem(word) for word in state_words("voices"))
_NAMING = frozenset(
    stem(word) for word in ("name", "identify", "confirm", "announce", "report", "release", "publish")
)
_GENERIC_TELLERS = state_words("generic_tellers")


def polarity_candidates(sides: Sides) -> Iterator[Candidate]:
    """Pairs of statements of which exactly one is negated and whose subject and object agree."""
    for key, left in sides.left.by_key.items():
        right = sides.right.by_key.get(key)
        if not right:
            continue
        for one in left:
            for two in right:
                if one.negated != two.negated:
                    found = _compare(sides, one, two)
                    if found is not None:
                        yield found
    yield from _deeds(sides)


def _deeds(sides: Sides) -> Iterator[Candidate]:
    """The same for two verbs that news uses for one deed, such as *visit* and *come to*."""
    left, right = _deeds_in(sides, sides.left), _deeds_in(sides, sides.right)
    seen: set[tuple[int, int]] = set()
    for deed in left.keys() & right.keys():
        for one in left[deed]:
            for two in right[deed]:
                if one.negated == two.negated or one.key == two.key or (id(one), id(two)) in seen:
                    continue
                seen.add((id(one), id(two)))
                found = _compare(sides, one, two)
                if found is not None:
                    yield found


def _deeds_in(sides: Sides, reading: Reading) -> dict[int, list[Statement]]:
    """An article's statements by deed, found once a story."""
    return sides.background.made(reading.article, by_deed, lambda: by_deed(reading.statements))


def _compare(sides: Sides, one: Statement, two: Statement) -> Candidate | None:
    """The finding of a statement and its denial; None where they are about different matters."""
    if one.doubtful or two.doubtful or not of_one_time(one, two) or not _modalities_meet(one, two):
        return None
    if one.noun or two.noun or _saying(one) or (one.quoted and two.quoted):
        return None
    if of_degree(one) or of_degree(two) or one.which != two.which or hardly(one) or hardly(two):
        return None
    if until_then(one, two) or until_then(two, one):
        return None
    if one.modality == two.modality == "fact" and (aimed(one) or aimed(two)):
        return None  # what somebody looked to do
    if of_another_deed(one, two) or was_so_before(one, two) or of_another_group(one, two):
        return None
    if one.stem == two.stem and _particle_behind(one) != _particle_behind(two):
        return None  # "broke down in tears", "had not broken his serve"
    agreement = agreement_of(one, two)
    if agreement is None and one.key == two.key and not one.passive and not two.passive:
        agreement = _of_one_called_otherwise(sides, one, two)
    if agreement is None or agreement < 0.72:
        return None
    together = sides.together(one.sentence, two.sentence)
    shared = sides.shared(one.clause, two.clause)
    once = agreement >= _SURE and _once(sides.left, one) and _once(sides.right, two)
    if one.key != two.key:
        once = False
        if together < _DEED_TOGETHER:
            return None
    if (together < SOMEWHAT_LIKE or (together < 0.25 and shared < 0.5)) and not once:
        return None
    if _also_told(sides.left, two, one) or _also_told(sides.right, one, two):
        return None
    score = 0.4 * agreement + 0.35 * min(1.0, together / 0.5) + 0.25 * shared
    if once:
        score = max(score, 0.65)
    if one.stem != two.stem:
        score -= 0.08
    doubts = []
    if one.times and two.times and not one.times & two.times and not _never_since(one, two):
        doubts.append("The two name different times.")
    if outside_bound(sides, one, two):
        doubts.append("One denies it of a stretch of time, and the other may tell of a day outside it.")
    if so_far(one, two) or so_far(two, one):
        doubts.append("One of them says so of the time until then, and it may have changed.")
    lasting = any(cues().families[family].lasting for family, _ in one.poles)
    planned = lasting and one.modality == two.modality == "future"
    if had_refused(one, two) or had_refused(two, one):
        doubts.append("One of them tells of a refusal before that.")
    if _names_or_tells(one, two) or _names_or_tells(two, one):
        doubts.append("One of them does not say who did it.")
    if planned and dated(sides.left, one) != dated(sides.right, two):
        doubts.append("One of them names a day, so a change of mind may lie between.")
    if different_tellers(one, two):
        doubts.append("They are told by different sources, who may disagree with each other.")
    if circumstances := other_circumstances(sides, one, two):
        doubts.append(circumstances)
    if one.quoted != two.quoted:
        doubts.append("One of them is somebody's own words.")
    if contrasted(sides, one, two) or elsewhere(one, two, NARROW if together >= _CLOSE else ABOUT):
        doubts.append("They tell of different places or circumstances.")
    if of_another_object(one, two):
        doubts.append("They may be about different things.")
    if of_narrower_object(one, two):
        doubts.append("One of them denies a thing of a certain sort only.")
    if _different_names(one, two):
        doubts.append("The clauses name different people or places.")
    says, denies = ("right", "left") if one.negated else ("left", "right")
    subject = one.subject if len(one.subject.text) >= len(two.subject.text) else two.subject
    matter = quoted(subject.text) if subject.text else "the same matter"
    why = f"the {says} one says it is so, the {denies} one that it is not. Both are about {matter}."
    return denial_finding(sides, one, two, why, doubts, score, sure=score >= 0.6)


def _particle_behind(statement: Statement) -> str:
    """The particle at the end of what is said or behind it, which makes a verb another; else empty."""
    words = statement.setting.words
    said = [word for word in words if statement.start <= word.start < statement.end][-1:]
    behind = [word for word in words if word.start >= statement.end][:1]
    return next((word.lower for word in (*said, *behind) if word.lower in _PARTICLES), "")


def _never_since(one: Statement, two: Statement) -> bool:
    """Whether one says it has not been so since a year, and the other tells of it on a day after that."""
    denial, claim = (one, two) if one.negated else (two, one)
    words = denial.setting.words
    since = {word.lower for before, word in pairwise(words) if before.lower == "since"}
    years = {time for time in since if time.isdigit()}
    return bool(years) and denial.times == years and not any(time.isdigit() for time in claim.times)


def _names_or_tells(denial: Statement, claim: Statement) -> bool:
    """Whether somebody did not name or tell what has been named or told, by whom is not said.

    Police have yet to name the victim, who was named by friends.
    """
    if not denial.negated or claim.negated or denial.passive or denial.subject is EMPTY:
        return False
    return claim.passive and claim.agent is EMPTY and (denial.key in _NAMING or denial.stem in _NAMING)


def _modalities_meet(one: Statement, two: Statement) -> bool:
    """Whether both are told as fact, or both as plan; what was refused neither happened nor will."""
    both = {one.modality, two.modality}
    if REFUSED in both:
        return "possible" not in both and len(both) > 1
    return len(both) == 1 and "possible" not in both


def dated(reading: Reading, statement: Statement) -> bool:
    """Whether the sentence of a statement says when."""
    return any(word.tag == "time" for word in reading.analysis.parsed[statement.sentence].words)


def _saying(statement: Statement) -> bool:
    """Whether the predicate is one of saying, which one may do here and not there."""
    if statement.passive:
        return False
    lists = verb_lists()
    return (
        statement.key in ("say", "answer", "comment", "ask", "believe", "expect")
        or statement.stem in lists.telling
    )


def _of_one_called_otherwise(sides: Sides, one: Statement, two: Statement) -> float | None:
    """Agreement where each article has its own name for who does it ("Berg", "their client")."""
    if one.stem in GENERAL or one.key in GENERAL:
        return None
    alone = _once(sides.left, one) and _once(sides.right, two)
    if not alone or (one.object is EMPTY) != (two.object is EMPTY):
        return None
    if one.object is not EMPTY and phrases_agree(one.object, two.object) < SAME:
        return None
    return SAME if called_otherwise(sides, one, two, alone, of_subjects=True) else None


def _once(reading: Reading, statement: Statement) -> bool:
    """Whether an article says it of one thing only, in a predicate of a meaning of its own."""
    if statement.stem in GENERAL or statement.key in GENERAL:
        return False
    return all(other.sentence == statement.sentence for other in reading.by_key[statement.key])


def _also_told(reading: Reading, claim: Statement, against: Statement) -> bool:
    """Whether an article also says what the other one says, so that it holds both."""
    for statement in reading.by_key.get(claim.key, ()):
        if statement is against or statement.negated != claim.negated or statement.modality != claim.modality:
            continue
        agreement = agreement_of(statement, claim)
        if agreement is not None and agreement >= SAME:
            return True
    return False


def different_tellers(one: Statement, two: Statement) -> bool:
    """Whether both are told by somebody and not by the same."""
    left, right = (
        side.teller if side.subject.pronoun else side.teller - side.subject.names - {side.subject.stem}
        for side in (one, two)
    )
    if left <= _VOICES or right <= _VOICES:
        return False
    return bool(not left & right and not (left | right) & _GENERIC_TELLERS)


def _different_names(one: Statement, two: Statement) -> bool:
    """Whether each clause names somebody or some place the other article's sentence does not."""
    left_names = one.subject.names | one.object.names
    right_names = two.subject.names | two.object.names
    return bool(left_names and right_names and not left_names & right_names)
