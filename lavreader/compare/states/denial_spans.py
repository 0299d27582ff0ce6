"""Denial spans: which words show a reader what one article says and the other denies."""

from collections.abc import Sequence

from lavreader.compare.reading.reading import Sides
from lavreader.compare.states.statements import Statement
from lavreader.language.grammar.classed_words import Word, is_negator

_DENYING = frozenset(("neither", "nor", "none", "nobody", "no"))

Span = tuple[int, int]


def spans_of(sides: Sides, one: Statement, two: Statement) -> tuple[Span, Span]:
    """Where the words of two statements stand, with what carries the denial of one.

    Args:
        sides: The two articles.
        one: A statement of the left one.
        two: A statement of the right one.
    """
    left, right = _span_of(one, one, two), _span_of(two, one, two)
    texts = [
        side.text(statement.sentence)[slice(*span)].casefold()
        for side, statement, span in ((sides.left, one, left), (sides.right, two, right))
    ]
    if texts[0] == texts[1]:  # the denial stands before the words
        if one.negated:
            return _from_denial(sides.left.analysis.parsed[one.sentence].words, left), right
        return left, _from_denial(sides.right.analysis.parsed[two.sentence].words, right)
    return left, right


def _from_denial(words: Sequence[Word], span: Span) -> Span:
    """A span from the last word before it that denies: *neither the mayor nor his deputy knew*."""
    places = [
        word.start
        for word in words
        if word.start < span[0] and (is_negator(word) or word.lower in _DENYING) and word.lower != "nor"
    ]
    return (places[-1], span[1]) if places else span


def _span_of(statement: Statement, one: Statement, two: Statement) -> Span:
    """Where a statement's words stand, with the subject or object that carries a denial on either side."""
    start, end = statement.start, statement.end
    if one.subject.denied or two.subject.denied:
        place = statement.subject
        if 0 <= place.start < start and (place.denied or not place.pronoun):
            start = place.start
    if one.object.denied or two.object.denied:
        place = statement.object
        if place.start >= end:
            end = place.end
    return start, end
