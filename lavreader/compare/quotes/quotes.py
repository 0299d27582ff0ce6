"""Quotations of the same utterance that do not agree: altered words, another speaker, lost marks."""

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.quotes.alteration import alteration
from lavreader.compare.quotes.misattribution import misattribution
from lavreader.compare.quotes.quote_matching import match_quotes
from lavreader.compare.quotes.quoted_article import quoted_in
from lavreader.compare.quotes.unmarked import unmarked

# Share of the longer article's sentences with a partner in the same order from which one text is
# taken to be written from the other; between independent reports of one event it stays well below.
DEPENDENT_SHARE = 0.7


def quote_findings_between(
    left: Article, right: Article, alignment: Alignment, background: Background
) -> list[Finding]:
    """Findings of quotations that were altered, given to another speaker or left without marks.

    Identical and fairly shortened quotations make no finding, nor does one that the other article
    gives as reported speech.
    """
    one, two = quoted_in(background, left), quoted_in(background, right)
    if not one.units and not two.units:
        return []
    matches = match_quotes(one, two, alignment.similarity, background)
    dependent = _dependent(left, right, alignment)
    findings = []
    reported: set[tuple[int, int]] = set()
    for match in matches:
        # One finding an utterance, where its first difference stands.
        key = one.units[match.left].utterance, two.units[match.right].utterance
        if key in reported:
            continue
        finding = misattribution(left, right, one, two, match, background) or alteration(
            left, right, one, two, match, background, dependent
        )
        if finding is not None:
            reported.add(key)
            findings.append(finding)
    findings.extend(unmarked(left, right, one, two, matches, alignment, background))
    return findings


def _dependent(left: Article, right: Article, alignment: Alignment) -> bool:
    """Whether one article looks written from the other: most sentences have a partner, in order."""
    longer = max(len(left.sentences), len(right.sentences))
    linked = sum(1 for row in alignment.rows if row.left and row.right and not row.moved)
    return bool(longer) and linked / longer >= DEPENDENT_SHARE
