"""Slight doubts: what speaks against two statements being of one matter, and alone says little."""

from lavreader.compare.alignment.likelier_partners import likest
from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase
from lavreader.compare.reading.reading import Sides
from lavreader.compare.states.identity import told_apart
from lavreader.compare.states.outcomes import Family
from lavreader.compare.states.statements import Statement
from lavreader.language.grammar.verbs import is_event_noun

#: Two answers whose things each article calls by a name of its own, in sentences that stand side by side.
BY_LIKENESS = "only the likeness of the sentences shows that both are of the same"
#: A denial and a sentence that has its words, in another order or in other roles.
IN_WORDS = "the words of the denial are told, but not as it denies them"
_SIDE_BY_SIDE = 0.4


def side_by_side(sides: Sides, family: Family, one: Statement, two: Statement) -> bool:
    """Whether two answers, each the only one of its article, stand in sentences that tell one thing.

    Args:
        sides: The two articles.
        family: The matter they answer.
        one: What the left article says.
        two: What the right article says.
    """
    if family.wide or sides.together(one.sentence, two.sentence) < _SIDE_BY_SIDE:
        return False
    if not likest(sides.alignment, one.sentence, two.sentence):
        return False
    first, second = one.theme, two.theme
    if first.which != second.which or first.denied or second.denied or told_apart(first, second):
        return False
    if first.amount and second.amount and first.amount != second.amount:
        return False
    if first.names and second.names:
        return bool(first.names & second.names)
    return _unsaid(first) or _unsaid(second) or _of_events(first, second)


def _unsaid(phrase: NounPhrase) -> bool:
    return phrase is EMPTY or (phrase.pronoun and not phrase.names)


def _of_events(one: NounPhrase, two: NounPhrase) -> bool:
    """Whether both are things that take place: *the race*, *their event*."""
    return all(is_event_noun(phrase.word) or phrase.word.endswith("ing") for phrase in (one, two))
