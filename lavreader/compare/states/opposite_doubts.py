"""Doubts: what speaks against two opposite answers being on one matter."""

from itertools import pairwise

from lavreader.compare.reading.circumstances import (
    ABOUT,
    NARROW,
    before_and_after,
    contrasted,
    elsewhere,
    of_another_object,
)
from lavreader.compare.reading.noun_phrases import NounPhrase
from lavreader.compare.reading.persons import is_nobody
from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.reading.same_things import singular
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reading.told_times import later, so_far
from lavreader.compare.states.bounded_denials import outside_bound
from lavreader.compare.states.identity import told_apart
from lavreader.compare.states.outcomes import Family
from lavreader.compare.states.polarity import dated, different_tellers
from lavreader.compare.states.state_days import still_after_change
from lavreader.compare.states.statements import Statement
from lavreader.compare.states.status_doubts import of_several_named, other_circumstances
from lavreader.language.grammar.verbs import verb_lists

# Sentences this alike tell of the same circumstances, whatever else each names.
_CLOSE = 0.4
# Under this likeness two sentences have next to nothing in common.
_SLIGHTLY = 0.12
# Those who tell what they saw or had themselves.
_BYSTANDERS = state_words("bystanders")
# What somebody does once only, whatever he meant to do before.
_LEAVING = frozenset(("leaving", "resigned", "dismissed", "retiring", "going"))
_FIRST = frozenset(("immediate", "immediately", "initially"))
_USERS = state_words("users_of_ways")
_STILL = frozenset(("still", "remain", "remains", "stays", "stay"))
_EVERY = frozenset(("all", "every", "each", "both"))
# Words that make an amount a part of a whole, so that others may have fared otherwise.
PARTS = frozenset(("some", "many", "several", "other", "another", "few", "half", "only"))


def _nothing_shared(sides: Sides, one: Statement, two: Statement) -> bool:
    """Whether two clauses long enough to have something in common have nothing."""
    if min(len(one.clause), len(two.clause)) < 3 or sides.together(one.sentence, two.sentence) >= _SLIGHTLY:
        return False
    return not sides.shared(one.clause - {one.key}, two.clause - {two.key})


def _of_some_each(statement: Statement) -> bool:
    """Whether something is said of a number of several ("two of the three climbers")."""
    words = [word for word in statement.setting.words if word.start < statement.start]
    return any(word.tag == "number" and after.lower == "of" for word, after in pairwise(words))


def _went(one: Statement, two: Statement) -> bool:
    """Whether somebody left, as one tells, who by the other meant to stay."""
    for statement in (one, two):
        first = next((word.lower for word in statement.setting.words if word.start >= statement.start), "")
        left = any(pole in _LEAVING for _, pole in statement.poles) and not statement.negated
        if statement.modality == "fact" and left and first not in ("is", "are"):
            return True
    return False


def _for_the_moment(statement: Statement) -> bool:
    """Whether something is said of the first moments only ("made no immediate comment")."""
    return any(word.lower in _FIRST for word in statement.setting.words)


def _of_bystanders(reading: Reading, statement: Statement) -> bool:
    """Whether people tell of themselves what others may have fared otherwise ("locals say they ...")."""
    words = reading.analysis.parsed[statement.sentence].words
    return any(
        word.lower in _BYSTANDERS and following.reading is not None and following.base in verb_lists().telling
        for word, following in pairwise(words)
    )


def _until(statement: Statement) -> bool:
    """Whether a clause says until when something is so ("will not run before Wednesday")."""
    words = statement.setting.words
    return any(
        word.lower in ("before", "until", "till") and (after.tag in ("time", "number") or after.lower == "at")
        for word, after in pairwise(words)
    )


def _lasts(statement: Statement) -> bool:
    """Whether something is told as still so, against which *again* is no later state."""
    return not _STILL.isdisjoint(statement.setting.lowers)


def _partial(statement: Statement) -> bool:
    """Whether something is said of a part ("only six of the hearings", "most of it")."""
    return bool(_opening(statement) & PARTS)


def _with_exceptions(statement: Statement) -> bool:
    """Whether something is said of all but some: *every test apart from one*."""
    lowers = statement.setting.lowers
    return bool(lowers & {"except", "excepting", "barring"} or {"apart", "from"} <= lowers)


def _opening(statement: Statement) -> set[str]:
    """The first words of a clause, in lower case, as far as they say of what it is told."""
    words = statement.setting.words
    return {
        word.lower
        for word, after in pairwise(words[:5])
        if word.start < statement.start
        and after.lower != "past"
        and not (word.lower == "some" and after.tag == "number")
    }


def _for_others(closed: Statement, other: Statement) -> bool:
    """Whether something is shut to some of whom the other does not speak ("closed to lorries")."""
    behind = [word for word in closed.setting.words if word.start >= closed.end][:3]
    if len(behind) < 2 or behind[0].lower not in ("to", "for") or behind[1].tag != "noun":
        return False
    users = behind[1].lower
    return (
        singular(users) in _USERS and users not in other.setting.lowers and bool(_users(other.setting.lowers))
    )


def _users(lowers: frozenset[str]) -> frozenset[str]:
    return frozenset(singular(word) for word in lowers) & _USERS


def of_all(statement: Statement) -> bool:
    """Whether something is said of all ("closed to all traffic")."""
    return any(word.lower in ("all", "every", "completely", "entirely") for word in statement.setting.words)


def doubts_of(sides: Sides, family: Family, one: Statement, two: Statement) -> list[str]:
    """What speaks against a conflict, in plain words."""
    doubts = []
    apart = one.times and two.times and not one.times & two.times
    if apart and not still_after_change(sides, one, two):
        doubts.append("The two name different times.")
    if contrasted(sides, one, two) or before_and_after(sides, one, two, family.changing):
        doubts.append("They may speak of two different ones.")
    same = one.theme.stem == two.theme.stem and not one.theme.names & two.theme.names
    if same and told_apart(one.theme, two.theme) and not family.charges:
        doubts.append("They may speak of two of a kind.")
    until = (
        family.lasting or (this.negated and not other.negated)
        for this, other in ((one, two), (two, one))
        if _until(this)
    )
    if any(until):
        doubts.append("One of them says until when it is so.")
    if any(so_far(this, other) for this, other in ((one, two), (two, one))):
        doubts.append("One of them says so of the time until then, and it may have changed.")
    if outside_bound(sides, one, two):
        doubts.append("One denies it of a stretch of time, and the other may tell of a day outside it.")
    close = sides.together(one.sentence, two.sentence) >= _CLOSE
    circumstances = other_circumstances(sides, one, two)
    sure = close or (family.plans and one.theme.names & two.theme.names)
    if (
        circumstances
        and not (family.anybody or (close and (is_nobody(one.theme) or is_nobody(two.theme))))
        and not (sure and "events" in circumstances)
        and not family.amount
    ):
        doubts.append(circumstances)
    if any(_for_others(this, other) for this, other in ((one, two), (two, one))):
        doubts.append("One of them says so for some only.")
    if elsewhere(one, two, NARROW if close else ABOUT) and not family.charges:
        doubts.append("They tell of different places or circumstances.")
    if (one.negated or two.negated) and of_another_object(one, two):
        doubts.append("They may be about different things.")
    if later(one) != later(two) and not (one.negated or two.negated or _lasts(one) or _lasts(two)):
        doubts.append("One of them tells what came later.")
    if _of_some_each(one) and _of_some_each(two):
        doubts.append("Each of them speaks of some of several.")
    if family.lasting and {one.modality, two.modality} == {"fact", "future"} and _went(one, two):
        doubts.append("One of them tells of a plan, and a change of mind may lie between.")
    if of_several_named(one, two):
        doubts.append("One of them may speak of more of them than the other.")
    if any(_for_the_moment(this) for this in (one, two)):
        doubts.append("One of them says so of a moment, and it may have changed.")
    if family.common and _nothing_shared(sides, one, two):
        doubts.append("The sentences have nothing else in common.")
    planned = one.modality == two.modality == "future"
    if planned and family.lasting and one.quoted != two.quoted:
        doubts.append("One of them is somebody's own words.")
    if family.lasting and planned and dated(sides.left, one) != dated(sides.right, two):
        doubts.append("One of them names a day, so a change of mind may lie between.")
    if family.disputed and (
        different_tellers(one, two) or _of_bystanders(sides.left, one) != _of_bystanders(sides.right, two)
    ):
        doubts.append("They are told by different sources, who may disagree with each other.")
    if _with_exceptions(one) != _with_exceptions(two):
        doubts.append("One of them speaks of all but some.")
    if (
        _partial(one) != _partial(two)
        and not (_partial(one) and of_all(two))
        and not (_partial(two) and of_all(one))
    ):
        doubts.append("One of them speaks of a part only.")
    whole = family.plans or family.alone
    if (
        not whole
        and one.theme.plural != two.theme.plural
        and one.theme.head == two.theme.head
        and not (family.person and family.single and _EVERY & (_opening(one) ^ _opening(two)))
        and not is_nobody(one.theme)
    ):
        doubts.append("One is about several and the other about one of them.")
    if not close and not whole and _one_of_them(one.theme, two.theme):
        doubts.append("One of them speaks of one of several.")
    for reading, statement in ((sides.left, one), (sides.right, two)):
        if _several(reading, statement.theme):
            doubts.append(f"There is more than one {statement.theme.word} in the story.")
            break
    return doubts


def _one_of_them(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether one is *an alarm in the north hall* and the other *the alarm*."""
    for some, known in ((one, two), (two, one)):
        opening = some.words[0].lower if some.words else ""
        marks = some.modifiers | some.complements
        if (
            opening in ("a", "an")
            and marks
            and known.words
            and known.words[0].lower in ("the", "its", "their")
        ):
            return not marks & (known.modifiers | known.complements) and not some.names & known.names
    return False


def _several(reading: Reading, theme: NounPhrase) -> bool:
    """Whether an article speaks of several of what a phrase names without a name of its own."""
    if (
        theme.plural
        or theme.amount not in ("", "one")
        or theme.names
        or not theme.head
        or theme.modifiers | theme.complements
    ):
        return False
    return bool(reading.after_several & {theme.word, f"{theme.word}s"})
