"""Effect times: which of several things of one sort a word picks, and which other time it puts it in."""

from collections.abc import Sequence

from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reasons.cue_ranges import lower_at
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import singular

_OTHER_TIMES = frozenset(("previous", "previously", "earlier", "similar", "ago", "if"))
_WHICH = state_words("which")
_TIMES = state_words("times")


def is_other_time(words: Sequence[Word], position: int) -> bool:
    """Whether a word puts what is told in another time; *dearer than a year ago* does not."""
    if words[position].lower not in _OTHER_TIMES:
        return False
    return not any(word.lower in ("than", "from") for word in words[max(0, position - 4) : position])


def picks(words: Sequence[Word], position: int) -> bool:
    """Whether a word picks one of several: *the second leak*, but not *last week* and not *by a third*."""
    if words[position].lower not in _WHICH:
        return False
    following = lower_at(words, position + 1)
    if position + 1 < len(words) and words[position + 1].tag == "verb":
        return False  # "first planned for April"
    return lower_at(words, position - 1) not in ("a", "one") and singular(following) not in _TIMES


def is_other_year(words: Sequence[Word], position: int) -> bool:
    """Whether a word is a year in which it happened; *the wettest since 1962* is this one."""
    word = words[position]
    since = position > 0 and words[position - 1].lower == "since"
    return len(word.text) == 4 and word.text.isdigit() and not since
