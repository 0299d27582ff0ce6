"""Findings that are not values: what happened, to whom, where, why and who said so."""

from lavreader.article import Article
from lavreader.compare.alignment import Alignment
from lavreader.compare.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.polarity import polarity_candidates
from lavreader.compare.reading import best, sides_of
from lavreader.compare.status import status_candidates


def state_findings_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[Finding]:
    """Findings of status, polarity, cause, name, role, place and attribution, doubles left out."""
    sides = sides_of(left, right, alignment, background)
    return best([*polarity_candidates(sides), *status_candidates(sides)])
