"""Statements: whether quoted words that differ are one statement or two of the same speaker."""

from collections.abc import Sequence

from lavreader.compare.alignment.background import Background
from lavreader.compare.quotes.quote_matching import QuoteMatch, coverage, dice
from lavreader.compare.quotes.quote_wording import is_extract
from lavreader.compare.quotes.quoted_article import QuotedArticle, QuotedUnit, in_order
from lavreader.compare.quotes.quoted_words import QuotedWord

# From the tables of matched quotations of independent reports: true pairs and pairs of different
# statements of one speaker part here.
_STATEMENT_COVERAGE = 0.5
_STATEMENT_ORDER = 0.42
_EQUAL_COVERAGE = 0.8
_EQUAL_ORDER = 0.3
_STATEMENT_DICE = 0.57
_SURE_COVERAGE = 0.7
_REST_SHARED = 0.35
_ANCHOR_WORDS = 4
_ANCHORED_ORDER = 0.5
LABEL_WORDS = 5
# Weight below which a word is one the story uses all the time.
_TOPIC = 2.3
_PRONOUNS = frozenset(["i", "we", "he", "she", "it", "they", "you"])
LABEL_BESIDE = 0.28
LABEL_COVERAGE = 0.33


def anchored(match: QuoteMatch, one: QuotedArticle, two: QuotedArticle) -> bool:
    """Whether another sentence of the two utterances is the same, so that these belong together too."""
    left, right = one.units[match.left], two.units[match.right]
    # Neighbours of one sentence may still be two: what one said next, and what the other chose.
    if in_order(left, right) < _ANCHORED_ORDER:
        return False
    return _has_anchor(left, one, two.words[right.utterance]) or _has_anchor(
        right, two, one.words[left.utterance]
    )


def _has_anchor(unit: QuotedUnit, quoted: QuotedArticle, other: Sequence[QuotedWord]) -> bool:
    """Whether another sentence of a unit's utterance stands in the other article's utterance."""
    return any(
        len(sibling.words) >= _ANCHOR_WORDS and is_extract(sibling.words, other)
        for sibling in quoted.units
        if sibling.utterance == unit.utterance and sibling is not unit
    )


def same_statement(one: QuotedUnit, two: QuotedUnit, background: Background) -> bool:
    """Whether words of independent reports are alike enough for one statement.

    Half of the meaning of one must be in the other with a good part of the words in the same
    order, or most of the words; two sentences that only begin or only end alike are two statements.
    """
    left, right = one.words, two.words
    if _only_topic(one, two, background):
        return False
    covers = coverage(left, right, background), coverage(right, left, background)
    best, order = max(covers), dice(left, right)
    alike = (
        order >= _STATEMENT_DICE
        or (best >= _STATEMENT_COVERAGE and order >= _STATEMENT_ORDER)
        or (min(covers) >= _EQUAL_COVERAGE and order >= _EQUAL_ORDER)
    )
    if not alike:
        return False
    if best >= _SURE_COVERAGE and order >= _STATEMENT_DICE:
        return True
    rest_left, rest_right = _without_opening(left, right)
    if len(rest_left) == len(left):
        rest_left, rest_right = _without_opening(left[::-1], right[::-1])
        rest_left, rest_right = rest_left[::-1], rest_right[::-1]
    if len(rest_left) == len(left):
        return True
    long = 5 * len(rest_left) >= 2 * len(left) and 5 * len(rest_right) >= 2 * len(right)
    shared = max(
        coverage(rest_left, rest_right, background),
        coverage(rest_right, rest_left, background),
        dice(rest_left, rest_right),
    )
    return not long or shared >= _REST_SHARED


def same_label(one: QuotedUnit, two: QuotedUnit, match: QuoteMatch, background: Background) -> bool:
    """Whether few quoted words of one speaker, in sentences that belong together, are one statement."""
    length = min(len(one.words), len(two.words))
    if not 2 <= length <= LABEL_WORDS or match.beside < LABEL_BESIDE:
        return False
    if _only_topic(one, two, background):
        return False
    best = max(coverage(one.words, two.words, background), coverage(two.words, one.words, background))
    return best >= LABEL_COVERAGE


def _only_topic(one: QuotedUnit, two: QuotedUnit, background: Background) -> bool:
    """Whether a few words share no more than what they speak of: *a bill for the few*, *the bill robs us*."""
    if min(len(one.words), len(two.words)) > LABEL_WORDS or shared_words(one, two) > 1:
        return False
    pronoun = one.keys[:1] == two.keys[:1] and one.keys[0] in _PRONOUNS
    if one.keys[: 1 + pronoun] == two.keys[: 1 + pronoun] or one.keys[-1:] == two.keys[-1:]:
        return False
    shared = one.stems & two.stems
    return bool(shared) and all(background.idf(stem) < _TOPIC for stem in shared)


def shared_words(one: QuotedUnit, two: QuotedUnit) -> int:
    """How many content words both have, by concept."""
    return len(one.concepts & two.concepts)


def _without_opening(
    left: Sequence[QuotedWord], right: Sequence[QuotedWord]
) -> tuple[Sequence[QuotedWord], Sequence[QuotedWord]]:
    """Both without the words they begin with together."""
    length = 0
    while length < min(len(left), len(right)) and left[length].key == right[length].key:
        length += 1
    return left[length:], right[length:]
