"""Causes: what each article says brought a thing about, in every way it may say so."""

from collections.abc import Iterator

from lavreader.compare.reading.reading import Candidate, Sides
from lavreader.compare.reasons.injuries import injury_candidates
from lavreader.compare.reasons.reason_findings import reason_candidates
from lavreader.compare.reasons.ruled_out import ruled_out_candidates
from lavreader.compare.reasons.suspect_findings import suspect_candidates
from lavreader.compare.reasons.unknown_causes import unknown_candidates


def cause_candidates(sides: Sides) -> Iterator[Candidate]:
    """Causes of one thing that differ, are ruled out or called unknown; injuries of one person."""
    yield from injury_candidates(sides)
    yield from ruled_out_candidates(sides)
    yield from suspect_candidates(sides)
    yield from reason_candidates(sides)
    yield from unknown_candidates(sides)
