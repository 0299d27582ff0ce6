"""Deciding bodies: whether one council, court or board decided, or two of them each for itself."""

from functools import cache

from lavreader.compare.reading.noun_phrases import NounPhrase, key_of
from lavreader.compare.reading.phrase_agreement import phrases_agree
from lavreader.compare.reading.same_things import singular
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.identity import told_apart
from lavreader.compare.states.statements import Statement
from lavreader.language.stems import stem

_MARGINS = frozenset(("vote", "major", "margin", "point", "ballot"))
# Bodies of which a matter may go from one to the next, and what tells one from the next.
_DECIDING = state_words("deciding_bodies")
_LEVELS = frozenset(key_of(stem(word)) for word in state_words("levels_of_bodies"))


def agents_part(one: Statement, two: Statement) -> bool:
    """Whether two bodies decided, each for itself."""
    if one.agent.start < 0 or two.agent.start < 0 or one.agent.pronoun or two.agent.pronoun:
        return False
    if (one.agent.start == one.theme.start) != (two.agent.start == two.theme.start):
        return False  # "the motion passed"
    if one.agent.stem in _MARGINS or two.agent.stem in _MARGINS:
        return False  # "was defeated by two votes"
    return phrases_agree(one.agent, two.agent) < 0.5 and not _one_body(one.agent, two.agent)


def of_two_bodies(one: Statement, two: Statement) -> bool:
    """Whether two bodies that may each decide it did so, or one body at two levels."""
    first, second = one.agent, two.agent
    if first.start < 0 or second.start < 0:
        return False
    bodies = singular(first.word), singular(second.word)
    if not _DECIDING.issuperset(bodies):
        return False
    if bodies[0] != bodies[1]:
        return not _one_body(first, second)
    levels = first.modifiers & _LEVELS, second.modifiers & _LEVELS
    return all(levels) and not levels[0] & levels[1]


def _one_body(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether two nouns stand for one deciding body: the council and the councillors."""
    if one.names and two.names and not one.names & two.names:
        return False
    bodies = _bodies()
    return bool(
        bodies.get(singular(one.word), frozenset()) & bodies.get(singular(two.word), frozenset())
    ) and not told_apart(one, two)


@cache
def _bodies() -> dict[str, frozenset[int]]:
    """Nouns to the deciding bodies they may stand for."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(sorted(state_words("same_bodies"))):
        for word in line.split(">"):
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
