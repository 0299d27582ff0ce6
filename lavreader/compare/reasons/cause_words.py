"""Cause words: which words of a sentence name a cause, and which of them say which cause it is."""

from collections.abc import Sequence

from lavreader.compare.reasons.cue_ranges import LONGEST, lower_at
from lavreader.compare.reasons.effects import is_vague
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Range
from lavreader.language.grammar.verbs import singular

# How much something was delayed or cut by is no reason.
_SHARES = frozenset(("half", "quarter", "third", "fifth", "tenth", "mile", "metre", "minute", "hour", "day"))
_ENDS = frozenset((";", "—", "–", "(", ")", "“", "”"))
_REPORTING = frozenset(("according", "said", "says", "which", "who"))


def trimmed(words: Sequence[Word], cause: Range) -> Range:
    """The words of a cause up to where its sentence goes on to other things."""
    first, last = cause
    link = lower_at(words, first - 1)
    while first < last and words[first].tag in ("determiner", "adverb", "sign"):
        first += 1
    stop = next(
        (
            at
            for at in range(first + 1, last)
            if words[at].text in _ENDS
            or words[at].text == ","
            or words[at].lower in _REPORTING
            or (words[at].lower == "and" and lower_at(words, at + 1) in ("on", "nothing", "not", link))
            or (words[at].lower in ("as", "while") and _is_meanwhile(words[at + 1 : last]))
            or (words[at].lower in ("rather", "instead") and lower_at(words, at + 1) in ("than", "of"))
        ),
        last,
    )
    stop = min(stop, first + LONGEST)
    while stop > first + 1 and words[stop - 1].tag == "sign":
        stop -= 1
    return (first, stop) if stop > first else (first, first + 1)


def _is_meanwhile(words: Sequence[Word]) -> bool:
    """Whether what follows *as* says what went on, and not what somebody or something is."""
    end = next((at for at, word in enumerate(words) if word.tag in ("sign", "subordinator")), len(words))
    return any(word.reading is not None and "past" in word.reading.forms for word in words[1:end])


def is_amount(words: Sequence[Word]) -> bool:
    """Whether words only say by how much: *by 15 minutes*, *by a third*; not *three days of rain*."""
    if words[0].lower in _SHARES:
        return True
    unit = singular(lower_at(words, 1)) in _SHARES
    return words[0].tag in ("number", "time") and (len(words) == 1 or (unit and lower_at(words, 2) != "of"))


def is_telling(word: Word) -> bool:
    """Whether a word says something about which cause it is."""
    return word.content and word.tag not in ("time", "number", "adverb") and not is_vague(word)
