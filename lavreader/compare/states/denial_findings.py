"""Denial findings: that one article denies what the other tells."""

from collections.abc import Sequence

from lavreader.compare.reading.reading import Candidate, Sides, candidate, quoted
from lavreader.compare.states.denial_spans import spans_of
from lavreader.compare.states.statements import Statement


def denial_finding(
    sides: Sides, one: Statement, two: Statement, why: str, doubts: Sequence[str], score: float, *, sure: bool
) -> Candidate:
    """The finding of two statements of which one denies the other.

    Args:
        sides: Both articles.
        one: The left article's statement.
        two: The right one's.
        why: What follows on both texts in the explanation.
        doubts: What speaks against it, in sentences.
        score: How sure it is that both are about one matter, 0 to 1.
        sure: Whether that is enough where nothing speaks against it.
    """
    spans = spans_of(sides, one, two)
    texts = [
        side.text(this.sentence)[slice(*span)]
        for side, this, span in zip((sides.left, sides.right), (one, two), spans, strict=True)
    ]
    said = f"The left article says {quoted(texts[0])}, the right one {quoted(texts[1])}: {why}"
    return candidate(
        sides,
        "polarity",
        "contradiction" if sure and not doubts else "differs",
        score,
        (one.sentence, *spans[0]),
        (two.sentence, *spans[1]),
        " ".join([said, *doubts]),
        {("polarity", one.key, one.subject.head), ("polarity", two.key, two.subject.head)},
    )
