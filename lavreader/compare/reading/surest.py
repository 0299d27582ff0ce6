"""Surest findings: of those that are about one matter, the one that is kept."""

from collections.abc import Sequence
from typing import Literal

from lavreader.compare.comparison import Finding
from lavreader.compare.reading.reading import Candidate

_HAPPENING = ("status", "polarity", "cause", "attribution")
_STRENGTH = {"contradiction": 0, "altered_quote": 1, "differs": 2}


def best(candidates: Sequence[Candidate]) -> list[Finding]:
    """The findings without doubles, the surest of each matter."""
    ordered = sorted(
        candidates,
        key=lambda c: (
            _STRENGTH[c.finding.verdict],
            c.finding.kind == "attribution",
            -c.finding.score,
            c.finding.left.sentence + c.finding.right.sentence,
            sorted((c.finding.left.text, c.finding.right.text)),
        ),
    )
    kept: list[Finding] = []
    matters: set[tuple[str, ...]] = set()
    for one in ordered:
        if one.matters & matters or any(_doubles(one.finding, other) for other in kept):
            continue
        kept.append(one.finding)
        matters |= one.matters
    return kept


def _doubles(one: Finding, other: Finding) -> bool:
    """Whether two findings are of one conflict.

    They stand on overlapping words, or tell what happened in the same two sentences twice.
    """
    same = (one.left.sentence, one.right.sentence) == (other.left.sentence, other.right.sentence)
    if same and one.kind in _HAPPENING and other.kind in _HAPPENING:
        return True

    def overlap(side: Literal["left", "right"]) -> bool:
        a, b = getattr(one, side), getattr(other, side)
        return bool(a.sentence == b.sentence and a.start < b.end and b.start < a.end)

    return overlap("left") or overlap("right")
