"""Two articles beside each other: alignment, edits, findings, figures."""

from dataclasses import replace

from lavreader.article import Article
from lavreader.compare.alignment import Alignment, align
from lavreader.compare.background import Background
from lavreader.compare.comparison import Comparison, Edit, Row
from lavreader.compare.edits import edits_between
from lavreader.compare.findings import find
from lavreader.compare.summary import summarize


def compare_with_background(
    left: Article,
    right: Article,
    background: Background,
    identities: tuple[str, str],
    alignment: Alignment | None = None,
) -> Comparison:
    """Everything about a pair; word weights come from the story the pair belongs to.

    Args:
        left: The left article.
        right: The right article.
        background: How common each word is in the story.
        identities: The articles' ids in their document.
        alignment: Their alignment, where it is known already.
    """
    alignment = alignment or align(left, right, background)
    rows = tuple(with_edits(row, left, right) for row in alignment.rows)
    findings = find(left, right, alignment, background)
    numbered = tuple(
        replace(finding, id=f"{identities[0]}-{identities[1]}-f{number}")
        for number, finding in enumerate(findings, 1)
    )
    summary = summarize(left, right, rows, numbered)
    return Comparison(left, right, rows, numbered, summary, *identities)


def with_edits(row: Row, left: Article, right: Article) -> Row:
    """The row with its words compared; several sentences of one side are joined by a space."""
    left_text = " ".join(left.sentences[index].text for index in row.left)
    right_text = " ".join(right.sentences[index].text for index in row.right)
    if not row.right:
        return replace(row, edits=(Edit("-", left_text, "meaning"),))
    if not row.left:
        return replace(row, edits=(Edit("+", right_text, "meaning"),))
    return replace(row, edits=edits_between(left_text, right_text))
