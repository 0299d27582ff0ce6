"""Relative objects: what a relative clause says is done to the noun before it.

*A bill that the senate rejected*, *the fee, which the council has approved*: the bill was rejected and
the fee approved, though nothing stands behind the verb.
"""

from collections.abc import Sequence

from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reading.tellings import Telling
from lavreader.language.grammar.classed_words import Word

_LINKS = frozenset(("which", "that", "whom", "who"))
_TIMES = state_words("times")
_OF_NOUN = frozenset(("noun", "name", "determiner", "adjective", "number"))
_AGAIN = frozenset(("preposition", "to"))
_SUBJECTS = frozenset(("noun", "name", "pronoun"))


def object_before(telling: Telling, verb: int) -> NounPhrase:
    """The noun before a relative clause whose verb lacks an object; empty where it is none.

    Args:
        telling: The clause, with a subject of its own.
        verb: Its verb, behind which no object stands.
    """
    words, clause = telling.words, telling.clause
    if clause.passive or (verb + 1 < clause.last and words[verb + 1].tag in _AGAIN):
        return EMPTY  # "the house that he lived in"
    found = antecedent(telling, verb)
    return EMPTY if found.word in _TIMES else found


def antecedent(telling: Telling, verb: int) -> NounPhrase:
    """The noun before a relative clause with a subject of its own; empty where the clause is no such one.

    Args:
        telling: The clause.
        verb: Its verb.
    """
    words, clause = telling.words, telling.clause
    first = clause.first
    if not first or clause.link not in _LINKS or words[first].tag != "relative":
        return EMPTY
    if not any(word.tag in _SUBJECTS for word in words[first + 1 : verb]):
        return EMPTY
    last = first - 1 if words[first - 1].text == "," else first
    start = _start_of(words, last)
    while start > 1 and words[start - 1].lower == "of":
        start = _start_of(words, start - 1)  # "a fee of seven euros, which ..."
    if start >= last or words[last - 1].tag == "time":
        return EMPTY
    return telling.referents.phrase(telling.parsed, (start, last))


def _start_of(words: Sequence[Word], last: int) -> int:
    """Where the noun phrase that ends before a word begins."""
    start = last
    while start > 0 and words[start - 1].tag in _OF_NOUN:
        start -= 1
        if words[start].tag == "determiner":
            break
    return start
