"""The entries of the findings panel, and what it says about one of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from lavreader.article import Article
from lavreader.compare.claims.claim import Claim
from lavreader.compare.comparison import Comparison, Evidence, Finding, Row
from tui.layout.arrangement import Side
from tui.layout.explaining import VERDICT_WORDS
from tui.layout.harmless import harmless
from tui.layout.signs import SIGNS
from tui.widgets.listing import Item, line, prose
from tui.widgets.words import Word, Words, fitted, shared, width_of

COPIED_WORDS = 8
"""Rows told in the same words count as copied from this many words on: shorter ones come by chance."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry points.

    Attributes:
        kind: A finding, or a sentence.
        index: Index of the finding, or of the sentence.
        side: Whose sentence.
    """

    kind: Literal["finding", "sentence"]
    index: int
    side: Side = "left"


def entries(comparison: Comparison, names: tuple[str, str]) -> list[Item]:
    """Everything worth going to, grouped and counted, the gravest first."""
    left, right = names
    items: list[Item] = []
    for verdict, title, style in (
        ("contradiction", "Contradictions", "contradiction"),
        ("altered_quote", "Altered quotations", "altered-quote"),
        ("differs", "May differ", "differs"),
    ):
        found = [
            (index, finding)
            for index, finding in enumerate(comparison.findings)
            if finding.verdict == verdict
        ]
        entries = [
            Item(partial(_finding_line, finding, style), Place("finding", index), single=True)
            for index, finding in found
        ]
        items += _group(title, entries, style)
    rows = comparison.rows
    items += _group(f"Only {left}", _sentences(rows, comparison.left, "left_only", "left"), "left")
    items += _group(f"Only {right}", _sentences(rows, comparison.right, "right_only", "right"), "right")
    moved = [
        line(
            [
                Word(f"  {SIGNS['moved'][0]} ", "moved"),
                Word(f"{row.left[0] + 1} → {row.right[0] + 1}  ", "faint"),
                Word(comparison.left.sentences[row.left[0]].text),
            ],
            Place("sentence", row.left[0]),
        )
        for row in rows
        if row.moved and row.left and row.right
    ]
    items += _group("Told at another place", moved, "moved")
    copied = [
        line(
            [Word("  = ", "faint"), Word(comparison.left.sentences[row.left[0]].text)],
            Place("sentence", row.left[0]),
        )
        for row in rows
        if row.kind == "same" and len(comparison.left.sentences[row.left[0]].text.split()) >= COPIED_WORDS
    ]
    items += _group("Told in the same words", copied, "plain")
    return items


def _finding_line(finding: Finding, style: str, width: int) -> list[Words]:
    """What stands against what, as much of both as fits."""
    head = [Word(f"  {SIGNS[style][0]} ", style), Word(f"{finding.kind} ", "faint")]
    between = Word("  ⇄  ", "faint")
    left, right = shared(
        harmless(finding.left.text.rstrip(",")),
        harmless(finding.right.text.rstrip(",")),
        width - width_of([*head, between]),
    )
    return [fitted([*head, Word(left, "left"), between, Word(right, "right")], width)]


def _group(title: str, entries: list[Item], style: str) -> list[Item]:
    count = len(entries)
    return [line([Word(f"{title} ", style if count else "faint"), Word(f"{count}", "faint")]), *entries]


def _sentences(rows: Iterable[Row], article: Article, kind: str, side: Side) -> list[Item]:
    sign = SIGNS[f"{side}-only"][0]
    return [
        line(
            [Word(f"  {sign} ", side), Word(article.sentences[sentence].text)],
            Place("sentence", sentence, side),
        )
        for row in rows
        if row.kind == kind
        for sentence in (row.left if side == "left" else row.right)
    ]


def about_finding(
    finding: Finding,
    comparison: Comparison,
    names: tuple[str, str],
    others: Sequence[tuple[str, str]],
    silent: Sequence[str],
) -> list[Item]:
    """A finding at length: the explanation, both sentences, and what the other outlets say.

    Args:
        finding: The finding.
        comparison: The pair it belongs to.
        names: What to call both outlets.
        others: Name and value of every other outlet that says something of the matter.
        silent: Names of those that say nothing.
    """
    style = finding.verdict.replace("_", "-")
    items = [
        prose([Word(f"{VERDICT_WORDS[finding.verdict]}: ", style), Word(finding.explanation)]),
        line([]),
    ]
    ends: tuple[tuple[Side, str, Article, Evidence], ...] = (
        ("left", names[0], comparison.left, finding.left),
        ("right", names[1], comparison.right, finding.right),
    )
    for side, name, article, evidence in ends:
        items.append(line([Word(name, side)]))
        items.append(prose([Word("  "), *evidence_words(article, evidence, side)], indent=2))
        items.append(line([]))
    if others:
        items.append(line([Word("The other outlets", "section")]))
        items += [prose([Word(f"  {name}: ", "faint"), Word(value)], indent=4) for name, value in others]
    if silent:
        items.append(prose([Word("Silent: ", "faint"), Word(", ".join(silent))], indent=2))
    return items


def about_sentence(
    words: str, article: Article, sentence: int, name: str, side: Side, others: Sequence[str]
) -> list[Item]:
    """A sentence at length: why it is listed, its words, who else tells it.

    Args:
        words: Why it is listed.
        article: Whose sentence it is.
        sentence: Its index.
        name: What to call the outlet.
        side: Where it stands.
        others: Names of other outlets that tell it.
    """
    items = [
        prose([Word(words)]),
        line([]),
        line([Word(name, side)]),
        prose([Word("  "), Word(article.sentences[sentence].text)], indent=2),
    ]
    if others:
        items += [
            line([]),
            prose([Word("Told by ", "faint"), Word(", ".join(others)), Word(" too.", "faint")]),
        ]
    return items


def evidence_words(article: Article, evidence: Evidence, side: Side) -> list[Word]:
    """A sentence with its evidence marked."""
    text = article.sentences[evidence.sentence].text
    return [
        Word(text[: evidence.start]),
        Word(text[evidence.start : evidence.end], f"evidence-{side}"),
        Word(text[evidence.end :]),
    ]


def claims_about(finding: Finding, claims: Iterable[Claim], left: int, right: int) -> list[Claim]:
    """The claims a finding is part of: those that rest on its evidence.

    Args:
        finding: The finding.
        claims: The story's claims.
        left: Index of the left article in the story.
        right: Index of the right article.
    """
    ends = {left: finding.left, right: finding.right}
    return [
        claim
        for claim in claims
        if any(
            value.article in ends
            and value.sentence == ends[value.article].sentence
            and value.start < ends[value.article].end
            and ends[value.article].start < value.end
            for value in claim.values
        )
    ]
