"""Findings that are not values: what happened, to whom, where, why and who said so."""

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.people.name_findings import name_candidates
from lavreader.compare.people.role_findings import role_candidates
from lavreader.compare.people.strangers import stranger_candidates
from lavreader.compare.people.trades import trade_candidates
from lavreader.compare.places.place_findings import place_candidates
from lavreader.compare.quotes.attributions import attribution_candidates
from lavreader.compare.reading.reading import sides_of
from lavreader.compare.reading.surest import best
from lavreader.compare.reasons.causes import cause_candidates
from lavreader.compare.states.contests import contest_candidates
from lavreader.compare.states.covered_denials import covered_candidates
from lavreader.compare.states.covering_sentences import covering_candidates
from lavreader.compare.states.existence import existence_candidates
from lavreader.compare.states.opposites import opposite_candidates
from lavreader.compare.states.polarity import polarity_candidates
from lavreader.compare.states.status import status_candidates


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
            *covering_candidates(sides),
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
