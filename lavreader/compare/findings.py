"""Everything two articles say differently of the same matter, the most consequential first."""

from collections.abc import Iterable

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.common_story import Closeness
from lavreader.compare.comparison import Evidence, Finding, FindingKind
from lavreader.compare.explanations import doubted
from lavreader.compare.partner_doubts import weighed_by_partners
from lavreader.compare.quotes.quotes import quote_findings_between
from lavreader.compare.values.changing import weighed_by_day
from lavreader.compare.values.contradictions import contradictions_between
from lavreader.compare.values.quoted_facts import weighed

_ORDER = {"contradiction": 0, "altered_quote": 1, "differs": 2}
# What a reader would ring up about first: what happened and to whom, then how much, then when.
CONSEQUENCE: tuple[FindingKind, ...] = (
    "status",
    "polarity",
    "attribution",
    "cause",
    "name",
    "number",
    "money",
    "percent",
    "day",
    "date",
    "time",
    "place",
    "role",
    "quote",
)
_RANK = {kind: rank for rank, kind in enumerate(CONSEQUENCE)}
_LITTLE_IN_COMMON = "the two articles have hardly anything else in common"


def find(
    left: Article,
    right: Article,
    alignment: Alignment,
    background: Background,
    common: Closeness = "one",
) -> tuple[Finding, ...]:
    """Findings of facts, states and quotations, each matter once, the most consequential first.

    Articles that share no story give no findings but of quotations, and those that hardly share one
    no contradictions. Strong verdicts come before weak ones; within a verdict the graver kind, the
    surer score and the left article's reading order decide.
    """
    quotes = quote_findings_between(left, right, alignment, background)
    if common == "none":
        return in_order(distinct(quotes))
    facts = [
        weighed(fact, left, right, background)
        for fact in contradictions_between(left, right, alignment, background)
        if not _inside_any(fact, quotes)
    ]
    weighed_facts = (
        weighed_by_partners(weighed_by_day(fact, left, right), left, right, alignment, background)
        for fact in facts
        if fact is not None and fact.left.text.casefold() != fact.right.text.casefold()
    )
    found = [
        doubted(fact, _LITTLE_IN_COMMON) if common == "doubtful" and fact.strong else fact
        for fact in weighed_facts
    ]
    return in_order(distinct([*quotes, *found]))


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order a reader wants them: strong first, then grave, sure, and as they come."""
    return tuple(sorted(findings, key=_consequence))


def _consequence(finding: Finding) -> tuple[int, int, float, int, int, int, int]:
    """Sort key: verdict, kind, score, place."""
    return (
        _ORDER[finding.verdict],
        _RANK[finding.kind],
        -round(finding.score, 2),
        finding.left.sentence,
        finding.left.start,
        finding.right.sentence,
        finding.right.start,
    )


def _inside_any(fact: Finding, quotes: list[Finding]) -> bool:
    """Whether a value was changed inside a quotation whose alteration is a finding already."""
    return any(
        quote.kind == "quote"
        and _ORDER[quote.verdict] <= max(1, _ORDER[fact.verdict])
        and _inside(fact.left, quote.left)
        and _inside(fact.right, quote.right)
        for quote in quotes
    )


def _inside(inner: Evidence, outer: Evidence) -> bool:
    return inner.sentence == outer.sentence and outer.start <= inner.start and inner.end <= outer.end


def _overlap(one: Evidence, two: Evidence) -> bool:
    return one.sentence == two.sentence and one.start < two.end and two.start < one.end


def distinct(findings: list[Finding]) -> list[Finding]:
    """The findings without those that stand on the same words as a stronger one.

    Two findings of one kind are one when their words overlap on both sides; findings of different
    kinds when they point at exactly the same words.
    """
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (_ORDER[f.verdict], -f.score, _RANK[f.kind], f.left.start)):
        twin = any(
            (
                finding.kind == other.kind
                and _overlap(finding.left, other.left)
                and _overlap(finding.right, other.right)
            )
            or (_same_place(finding.left, other.left) and _same_place(finding.right, other.right))
            for other in kept
        )
        if not twin:
            kept.append(finding)
    return kept


def _same_place(one: Evidence, two: Evidence) -> bool:
    return (one.sentence, one.start, one.end) == (two.sentence, two.start, two.end)
