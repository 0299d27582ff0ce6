"""Frames: two quoted sentences that are one but for what fills it."""

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from lavreader.compare.quotes.quoted_article import QuotedArticle, QuotedUnit
from lavreader.compare.quotes.quoted_words import QuotedWord

# Words that two sentences with one frame begin and end with, and their share of the shorter one.
_LEAST_FRAME = 6
_FRAME_WORDS = 5
_FRAME_SHARE = 0.6
# Of them, words that are no names.
_TOLD_WORDS = 3
_FRAME_OPENING = 5
# Words of quotations that differ by a single word, and how many they begin with together.
_LEAST_SHORT = 5
_SHORT_OPENING = 3
# The same of the only sentences two articles quote of somebody, and how alike what they stand in is.
_LONE_OPENING = 2
_LONE_WORDS = 7
_LONE_BESIDE = 0.15


def same_frame(one: Sequence[QuotedWord], two: Sequence[QuotedWord]) -> bool:
    """Whether two quotations are one sentence filled in another way: they begin alike, or begin and end so.

    This is said of one speaker only, whom two reports rarely have say two sentences that alike.
    """
    short = min(len(one), len(two))
    if short < _LEAST_SHORT:
        return False
    left, right = [word.key for word in one], [word.key for word in two]
    if "" in left or "" in right:
        return False
    opening = _common(left, right)
    ending = min(_common(left[::-1], right[::-1]), short - opening)
    if opening + ending == short - 1 and opening >= _SHORT_OPENING and _tells(one, opening, ending):
        # But for a single word all of the shorter one stands in the other: "It is an open question".
        return True
    if short < _LEAST_FRAME:
        return False
    if _told(one, opening, ending) < _TOLD_WORDS:
        return False  # "Ada Lind and Per Holm" may begin any two sentences.
    if opening + ending >= _FRAME_WORDS and (opening + ending) >= _FRAME_SHARE * short and opening > 1:
        return True
    both = {word.concept for word in one if word.content} & {word.concept for word in two if word.content}
    order = int(LCSseq.similarity(left, right))
    return opening >= _FRAME_OPENING and 2 * order >= short and len(both) > 1


def lone_statements(
    one: QuotedUnit, two: QuotedUnit, left: QuotedArticle, right: QuotedArticle, beside: float
) -> bool:
    """Whether two sentences that begin alike are all that each article quotes of a speaker.

    They are longer ones, share what they speak of, and stand in sentences that are somewhat alike.
    """
    if beside < _LONE_BESIDE or min(len(one.words), len(two.words)) < _LONE_WORDS:
        return False
    if _common(one.keys, two.keys) < _LONE_OPENING or not one.concepts & two.concepts:
        return False
    return _is_only(one, left) and _is_only(two, right)


def _is_only(unit: QuotedUnit, quoted: QuotedArticle) -> bool:
    """Whether an article quotes nothing else of the speaker of a unit."""
    speaker = quoted.utterances[unit.utterance].speaker
    if speaker is None or not (speaker.name or speaker.roles):
        return False
    same = [
        other
        for other in quoted.utterances
        if other.speaker is not None
        and (
            other.speaker.surname == speaker.surname if speaker.name else other.speaker.roles & speaker.roles
        )
    ]
    return len(same) == 1 and sum(other.utterance == unit.utterance for other in quoted.units) == 1


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    """How many words both begin with."""
    length = 0
    while length < min(len(left), len(right)) and left[length] == right[length]:
        length += 1
    return length


def _told(words: Sequence[QuotedWord], opening: int, ending: int) -> int:
    """How many words of a frame are no names."""
    frame = (*words[:opening], *words[len(words) - ending :])
    capitals = [word.capital and word.key != "i" for word in frame]
    if capitals[:1] == [True] and capitals[1:2] != [True]:
        capitals[0] = False
    return capitals.count(False)


def _tells(words: Sequence[QuotedWord], opening: int, ending: int) -> bool:
    """Whether a frame itself has a word that carries meaning."""
    return any(word.content for word in (*words[:opening], *words[len(words) - ending :]))
