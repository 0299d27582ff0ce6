"""Told times: whether two statements are of one time, or one tells what was so before, so far or later."""

from itertools import pairwise

from lavreader.compare.reading.persons import is_nobody
from lavreader.compare.states.statements import REFUSED, Statement
from lavreader.language.grammar.classed_words import word_set

# How far before what happens a word may stand that says when ("later he was freed"), in characters.
_BEFORE = 12
_LATER = frozenset(("later", "subsequently", "eventually", "afterwards", "again", "meanwhile"))
_UNTIL = frozenset(("until", "till"))
_SO_FAR = frozenset(("has", "have"))
_PERFECT = frozenset(("has", "have", "had", "never"))
_REFUSED = frozenset(("refused", "declined", "resisted"))
_WAS = frozenset(("was", "were", "had", "did"))
_HOURS = frozenset(
    ("morning", "noon", "afternoon", "evening", "night", "nightfall", "dusk", "dawn", "midnight", "then")
)


def of_one_time(one: Statement, two: Statement) -> bool:
    """Whether both are of the story's time or both of an earlier one; *has never* is of both."""
    return one.prior == two.prior or any(
        claim.prior and _of_all_time(denial) for denial, claim in ((one, two), (two, one))
    )


def _of_all_time(denial: Statement) -> bool:
    """Whether something is told as not having happened up to a moment ("had not been inspected")."""
    if not denial.negated or denial.times:
        return False
    if any(
        word.lower == "this" and following.lower in word_set("time_unit") | {"season"}
        for word, following in pairwise(denial.setting.words)
    ):
        return False  # "has not won this season"
    return any(
        word.lower.removesuffix("n't") in _PERFECT and word.start < denial.end
        for word in denial.setting.words
    )


def was_so_before(one: Statement, two: Statement) -> bool:
    """Whether one says something is no longer so and the other only that it was so."""
    return any(
        denial.negated
        and not claim.negated
        and "longer" in denial.setting.lowers
        and "still" not in claim.setting.lowers
        and claim.modality == "fact"
        and _of_the_past(claim)
        for denial, claim in ((one, two), (two, one))
    )


def _of_the_past(statement: Statement) -> bool:
    """Whether what a statement says is told in the past tense."""
    words = [word for word in statement.setting.words if statement.start <= word.start < statement.end]
    verb = next((word for word in words if word.tag in ("auxiliary", "verb")), None)
    if verb is None:
        return False
    if verb.reading is not None and verb.tag == "verb":
        return "past" in verb.reading.forms
    return verb.lower in _WAS


def later(statement: Statement) -> bool:
    """Whether a clause tells of what came after ("was later freed", "is open again")."""
    words = statement.setting.words
    behind = next((i for i, word in enumerate(words) if word.start >= statement.end), len(words))
    return any(
        word.lower in _LATER and word.start >= statement.start - _BEFORE for word in words[: behind + 2]
    )


def so_far(denial: Statement, claim: Statement) -> bool:
    """Whether nobody has been something so far, and the other article tells of a day when somebody was."""
    if claim.negated or claim.modality != "fact":
        return False
    never = any(pole.startswith("never ") for _, pole in denial.poles)
    if not never and not (denial.negated and is_nobody(denial.theme)):
        return False
    if _by_then(denial):
        return not denial.times & claim.times
    if denial.times or not claim.times:
        return False
    return not _SO_FAR.isdisjoint(denial.setting.lowers)


def _by_then(denial: Statement) -> bool:
    """Whether something had not happened by a time it names: *no one had been held by the evening*."""
    behind = [word for word in denial.setting.words if word.start >= denial.end]
    return any(
        word.lower == "by"
        and any(later.tag == "time" or later.lower in _HOURS for later in behind[place + 1 : place + 3])
        for place, word in enumerate(behind)
    )


def until_then(denial: Statement, claim: Statement) -> bool:
    """Whether something had not been so until the story ("had never won before", "not told until May")."""
    if not denial.negated or claim.negated:
        return False
    lowers = denial.setting.lowers
    words = [word.lower for word in denial.setting.words if word.start >= denial.start]
    return (
        not _UNTIL.isdisjoint(words)
        or ("never" in lowers and words[-2:-1] == ["before"])
        or ("never" in lowers and "before" in words[-1:])
    )


def had_refused(refusal: Statement, claim: Statement) -> bool:
    """Whether somebody had refused until then what the other tells was done: *had refused to resign*."""
    said, told = (
        [word.lower for word in this.setting.words if this.start <= word.start < this.end]
        for this in (refusal, claim)
    )
    refused = refusal.modality == REFUSED or not _REFUSED.isdisjoint(said)
    return refused and claim.modality == "fact" and "had" in said and "had" not in told
