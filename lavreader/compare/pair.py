"""Two articles beside each other: alignment, edits, findings, figures."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment, align
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.common_story import Closeness, closeness
from lavreader.compare.company import weighed_in_company
from lavreader.compare.comparison import Comparison, Edit, Finding, Row, Summary
from lavreader.compare.edits.edits import edits_of
from lavreader.compare.findings import distinct, find, in_order
from lavreader.compare.lone_findings import Disputed, weighed_alone
from lavreader.compare.summary import summarize
from lavreader.language.tokens import Columns, joined, sentence_columns


def compare_with_background(
    left: Article,
    right: Article,
    background: Background,
    identities: tuple[str, str],
    alignment: Alignment | None = None,
    common: Closeness | None = None,
) -> Comparison:
    """Everything about a pair; word weights come from the story the pair belongs to.

    Args:
        left: The left article.
        right: The right article.
        background: How common each word is in the story.
        identities: The articles' ids in their document.
        alignment: Their alignment, where it is known already.
        common: How much they have in common, where the story tells; else their alignment does.
    """
    alignment = alignment or align(left, right, background)
    rows = tuple(with_edits(row, left, right, background) for row in alignment.rows)
    found = find(left, right, alignment, background, common or closeness(alignment))
    comparison = Comparison(left, right, rows, (), Summary(), *identities)
    return with_findings(comparison, found)


def with_findings(comparison: Comparison, found: Iterable[Finding]) -> Comparison:
    """A comparison with more findings: each matter once, in order, numbered and counted anew."""
    found = tuple(found)
    if not found and comparison.summary != Summary():
        return comparison
    return _numbered(comparison, distinct([*comparison.findings, *found]))


def without_chance_findings(comparison: Comparison, alignment: Alignment, disputed: Disputed) -> Comparison:
    """A comparison in which a lone contradiction that may be owed to chance is one no more.

    Where there are several, those with a slight doubt count as well.

    Args:
        comparison: Two articles with all their findings.
        alignment: Which of their sentences belong together.
        disputed: What a third outlet contradicts of either.
    """
    assured = weighed_in_company(comparison.findings)
    found = weighed_alone(assured, comparison.left, comparison.right, alignment, disputed)
    return comparison if found == comparison.findings else _numbered(comparison, found)


def _numbered(comparison: Comparison, findings: Iterable[Finding]) -> Comparison:
    """The comparison with these findings in order, each with its number, and its figures counted."""
    numbered = tuple(
        replace(finding, id=f"{comparison.left_id}-{comparison.right_id}-f{number}")
        for number, finding in enumerate(in_order(findings), 1)
    )
    summary = summarize(comparison.left, comparison.right, comparison.rows, numbered)
    return replace(comparison, findings=numbered, summary=summary)


def with_edits(row: Row, left: Article, right: Article, background: Background) -> Row:
    """The row with its words compared; several sentences of one side are joined by a space."""
    if not row.right:
        return _edited(row, (Edit("-", _text(left, row.left), "meaning"),))
    if not row.left:
        return _edited(row, (Edit("+", _text(right, row.right), "meaning"),))
    if row.kind == "same" and (text := _text(left, row.left)) == _text(right, row.right):
        return _edited(row, (Edit("=", text),))
    ours, theirs = _columns(left, row.left, background), _columns(right, row.right, background)
    return _edited(row, edits_of(ours, theirs))


def _edited(row: Row, edits: tuple[Edit, ...]) -> Row:
    return Row(row.kind, row.moved, row.similarity, row.left, row.right, edits)


def _text(article: Article, indices: Sequence[int]) -> str:
    return " ".join([article.sentences[index].text for index in indices])


def _columns(article: Article, indices: Sequence[int], background: Background) -> Columns:
    """The tokens of some sentences with a space between them."""
    sentences = background.of(article, sentence_columns)
    if len(indices) == 1:
        return sentences[indices[0]]
    return joined([sentences[index] for index in indices])
