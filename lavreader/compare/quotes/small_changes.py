"""Small changes: what transcripts of one speech differ in by themselves, and fair shortening."""

from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from lavreader.compare.quotes.quote_wording import WordChange, changes
from lavreader.compare.quotes.quoted_words import QuotedWord
from lavreader.language.grammar.verbs import singular

_SMALL = frozenset(
    [
        *("a", "an", "the", "that", "this", "these", "those", "it", "and", "but", "so", "you", "know"),
        *("well", "just", "also", "really", "actually", "oh", "yes", "look", "to", "of", "in", "on", "at"),
        *("for", "simply", "honestly", "frankly", "basically", "obviously", "literally", "quite"),
        *("mr", "mister", "mrs", "ms", "dr", "doctor", "sir"),
    ]
)
# What else may open a sentence in another way: *this is*, *it was*.
_OPENING = _SMALL | {"is", "was", "are", "were", "there"}
_MOST = 4
# Letters of a name that another letter does not make another name.
_LONG_NAME = 6
# Words of quotations in which a lone plural is a slip, and those of an extract.
_LONG = 8
_LEAST_EXTRACT = 6
# By how many words an extract may differ from the end or the beginning of what it is taken from.
_REACH = 2


def is_small(left: Sequence[QuotedWord], right: Sequence[QuotedWord], change: WordChange) -> bool:
    """Whether a change touches only words that transcripts of one speech differ in by themselves."""
    one, two = left[slice(*change.left)], right[slice(*change.right)]
    keys = [word.key for word in (*one, *two)]
    if len(keys) > _MOST:
        return False
    listed = _OPENING if change.left[0] <= 1 and change.right[0] <= 1 else _SMALL
    return (
        all(key in listed for key in keys)
        or _is_fitted(left, right, change)
        or _is_misspelt(one, two)
        or (set(keys) == {"is", "has"} and any(word.clipped for word in (*one, *two)))  # "it's"
        or _is_said_again(left, right, change)
    )


def is_shortened(left: Sequence[QuotedWord], right: Sequence[QuotedWord]) -> bool:
    """Whether one quotation is but for small words how the other one ends or begins.

    Args:
        left: The left words.
        right: The right words.
    """
    short, long = sorted((left, right), key=len)
    if len(short) < _LEAST_EXTRACT or len(long) - len(short) <= _REACH:
        return False
    for length in range(len(short) - _REACH, len(short) + _REACH + 1):
        for part in (long[-length:], long[:length]):
            if _have_the_same_words(short, part) and all(
                is_small(short, part, change) for change in changes(short, part)
            ):
                return True
    return False


def _have_the_same_words(one: Sequence[QuotedWord], two: Sequence[QuotedWord]) -> bool:
    """Whether neither has a word that the other lacks, but for small ones and plurals."""
    keys = [
        Counter(singular(word.key) for word in words if word.key not in _SMALL | {"is", "has"})
        for words in (one, two)
    ]
    return keys[0] == keys[1]


def _is_fitted(left: Sequence[QuotedWord], right: Sequence[QuotedWord], change: WordChange) -> bool:
    """Whether a few quoted words are only fitted to a sentence: “surgical strikes”, a “surgical strike”.

    In a longer quotation that says the same otherwise *my actions* is a slip of the pen for *my action*.
    """
    one, two = left[slice(*change.left)], right[slice(*change.right)]
    if len(one) != 1 or len(two) != 1 or one[0].key == two[0].key:
        return False
    if singular(one[0].key) != singular(two[0].key):
        return False
    fragments = not left[0].capital and not right[0].capital
    return fragments or (min(len(left), len(right)) >= _LONG and _is_behind_owner(left, change.left[0]))


def _is_behind_owner(words: Sequence[QuotedWord], place: int) -> bool:
    return place > 0 and words[place - 1].key in ("my", "our", "his", "her", "their", "your")


def _is_misspelt(one: Sequence[QuotedWord], two: Sequence[QuotedWord]) -> bool:
    """Whether a name lacks a letter, or has another: *Lushniki* for *Luzhniki*."""
    if len(one) != 1 or len(two) != 1 or not (one[0].capital and two[0].capital):
        return False
    keys = one[0].key, two[0].key
    return min(map(len, keys)) >= _LONG_NAME and Levenshtein.distance(*keys, score_cutoff=1) <= 1


def _is_said_again(left: Sequence[QuotedWord], right: Sequence[QuotedWord], change: WordChange) -> bool:
    """Whether one only says again what it just said: *I can see and I can hear*, *I can see and hear*."""
    words, (first, last) = (left, change.left) if change.left[0] < change.left[1] else (right, change.right)
    if change.left[0] < change.left[1] and change.right[0] < change.right[1]:
        return False
    before = [word.key for word in words[:first]]
    again = [word.key for word in words[first:last]]
    return len(again) > 1 and any(
        before[at : at + len(again)] == again for at in range(len(before) - len(again) + 1)
    )
