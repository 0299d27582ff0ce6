"""Findings that are not values: what happened, to whom, where, why and who said so."""

from lavreader.article import Article
from lavreader.compare.alignment import Alignment
from lavreader.compare.attributions import attribution_candidates
from lavreader.compare.background import Background
from lavreader.compare.causes import cause_candidates
from lavreader.compare.comparison import Finding
from lavreader.compare.contests import contest_candidates
from lavreader.compare.covered_denials import covered_candidates
from lavreader.compare.existence import existence_candidates
from lavreader.compare.name_findings import name_candidates
from lavreader.compare.opposites import opposite_candidates
from lavreader.compare.place_findings import place_candidates
from lavreader.compare.polarity import polarity_candidates
from lavreader.compare.reading import best, sides_of
from lavreader.compare.role_findings import role_candidates
from lavreader.compare.status import status_candidates
from lavreader.compare.strangers import stranger_candidates
from lavreader.compare.trades import trade_candidates


def state_findings_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[Finding]:
    """Findings of status, polarity, cause, name, role, place and attribution, doubles left out."""
    sides = sides_of(left, right, alignment, background)
    attributions = list(attribution_candidates(sides))
    laid = {(c.finding.left.sentence, c.finding.right.sentence) for c in attributions if c.finding.strong}
    return best(
        [
            *polarity_candidates(sides),
            *status_candidates(sides),
            *opposite_candidates(sides),
            *contest_candidates(sides),
            *existence_candidates(sides),
            *covered_candidates(sides),
            *name_candidates(sides),
            *role_candidates(sides),
            *stranger_candidates(sides),
            # Who did it says more than which trade the doer has.
            *(
                c
                for c in trade_candidates(sides)
                if (c.finding.left.sentence, c.finding.right.sentence) not in laid
            ),
            *place_candidates(sides),
            *cause_candidates(sides),
            *attributions,
        ]
    )
