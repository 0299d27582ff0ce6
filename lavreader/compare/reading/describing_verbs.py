"""Describing verbs: forms that only describe a noun, and nouns behind which a claim's content stands.

*Amid falling sales* says of the sales that they fall and nothing of the firm, and who *rejects a claim that*
something is so refuses no payment.
"""

from collections.abc import Sequence

from lavreader.compare.states.statements import Statement
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed

# Behind these an -ing form before a noun describes it.
_BEFORE = frozenset(["amid", "amidst", "despite", "with", "from", "of", "on", "to", "by", "over", "as"])
# What rises and falls by itself.
_MOVING = frozenset(
    ["fall", "rise", "drop", "decline", "grow", "slump", "soar", "increase", "shrink", "dwindle", "plunge",
     "sink", "climb", "mount", "slow", "spiral", "surge", "worsen"]
)  # fmt: skip
# How far before a noun its *not* may stand: "not the country's first such accident".
_REACH = 7
_RANKING = frozenset(["first", "last", "worst", "biggest", "largest", "deadliest"])
# Nouns for what somebody says, of which *that* gives the content.
_SAID = frozenset(
    ["claim", "claims", "allegation", "allegations", "suggestion", "suggestions", "argument", "charge"]
)


def only_describes(parsed: Parsed, statement: Statement) -> bool:
    """Whether the words of a statement only describe a noun or tell what somebody thinks of a claim."""
    words = parsed.words
    first = parsed.word_at(statement.start)
    last = parsed.word_at(max(statement.start, statement.end - 1))
    lowers = [word.lower for word in words[max(0, first - _REACH) : last + 1]]
    if statement.negated and "not" in lowers and not _RANKING.isdisjoint(lowers[lowers.index("not") :]):
        return True  # "not the country's first such accident" was one
    return _describes(words, first) or (
        last + 1 < len(words) and words[last].lower in _SAID and words[last + 1].lower == "that"
    )


def _describes(words: Sequence[Word], place: int) -> bool:
    """Whether an -ing form stands between a preposition and its noun: *amid falling sales*."""
    word = words[place]
    if word.reading is None or "ing" not in word.reading.forms or word.base not in _MOVING:
        return False
    if not place or place + 1 >= len(words) or words[place - 1].lower not in _BEFORE:
        return False
    return words[place + 1].tag == "noun"
