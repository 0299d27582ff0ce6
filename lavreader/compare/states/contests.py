"""Contests: who won, where each article gives the match of the same two to another side."""

from collections.abc import Iterator

from lavreader.compare.reading.circumstances import contrasted
from lavreader.compare.reading.noun_phrases import EMPTY
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.outcomes import cues
from lavreader.compare.states.statements import Statement
from lavreader.compare.states.status import pole_of

_MATTER = "up or down the table"
_OUTCOMES = frozenset(("winner", "loser", "drew"))
_KINDS = state_words("kinds_of_contests")
# How alike two sentences must be to be of one match.
_ONE_MATCH = 0.25
_ORDINALS = frozenset(
    ("first", "second", "third", "fourth", "fifth", "last", "previous", "earlier", "return")
)


def contest_candidates(sides: Sides) -> Iterator[Candidate]:
    """Pairs of results of one match of two sides that cannot both be."""
    for one in _results(sides.left):
        for two in _results(sides.right):
            if _clash(one, two) and _of_one_match(sides, one, two):
                yield _candidate(sides, one, two)


def other_contests(one: Statement, two: Statement) -> bool:
    """Whether two results are of two kinds of contest: the doubles and the singles."""
    first, second = one.setting.lowers, two.setting.lowers
    kinds = first & _KINDS, second & _KINDS
    if all(kinds) and not kinds[0] & kinds[1]:
        return True
    turns = first & _ORDINALS, second & _ORDINALS
    return all(turns) and not turns[0] & turns[1]


def _results(reading: Reading) -> list[Statement]:
    family = cues().families[_MATTER]
    return [
        statement
        for statement in reading.by_family.get(_MATTER, ())
        if pole_of(statement, family) in _OUTCOMES
        and not (statement.negated or statement.doubtful or statement.modality != "fact")
        and statement.subject is not EMPTY
    ]


def _names(statement: Statement) -> frozenset[str]:
    """Stems of the names of a clause, those of days aside."""
    named = frozenset(word.stem for word in statement.setting.words if word.tag == "name")
    return named | _side(statement)


def _side(statement: Statement) -> frozenset[str]:
    """Stems of the names of the side a result is told of."""
    phrase = statement.subject if statement.answers_only else statement.theme
    if phrase.names or not phrase.text[:1].isupper() or len(phrase.words) > 1:
        return phrase.names
    return frozenset((phrase.stem,))  # at a sentence's start, where every word has a capital


def _clash(one: Statement, two: Statement) -> bool:
    """Whether the sides of one match fare otherwise in both."""
    family = cues().families[_MATTER]
    first, second = _side(one), _side(two)
    ours, theirs = _names(one), _names(two)
    if not first or not second or not (first <= theirs and second <= ours):
        return False
    poles = pole_of(one, family), pole_of(two, family)
    if "drew" in poles:
        return poles[0] != poles[1] and len(ours & theirs) > 1
    return poles[0] == poles[1] and not first & second


def _of_one_match(sides: Sides, one: Statement, two: Statement) -> bool:
    if one.prior != two.prior or other_contests(one, two) or contrasted(sides, one, two):
        return False
    if one.times and two.times and not one.times & two.times:
        return False
    return sides.together(one.sentence, two.sentence) >= _ONE_MATCH


def _candidate(sides: Sides, one: Statement, two: Statement) -> Candidate:
    left = sides.left.text(one.sentence)[one.start : one.end]
    right = sides.right.text(two.sentence)[two.start : two.end]
    return candidate(
        sides,
        "status",
        "contradiction",
        0.6,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        f"Of one match, the left article says that {quoted(one.subject.text)} {quoted(left)}, "
        f"the right one that {quoted(two.subject.text)} {quoted(right)}.",
        {("status", "contest", " ".join(sorted(_names(one) & _names(two))))},
    )
