"""Lone findings: what would be the only contradiction of two long articles.

Two long reports hold some hundreds of statements against each other, and now and then two of them look
like a contradiction by chance. Where an outlet really tells a story otherwise it does so more than once,
so that of many findings few are owed to chance, and a single one needs more to stand on than one of
several: the expected share of false ones among those called decides, not how sure each one looks
(Y. Benjamini, Y. Hochberg: Controlling the false discovery rate, 1995).
"""

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING, get_args

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.likelier_partners import outdone
from lavreader.compare.claims.third_outlets import Side, disputes_with_thirds
from lavreader.compare.comparison import Finding, FindingKind
from lavreader.compare.explanations import doubted

if TYPE_CHECKING:
    from lavreader.compare.story import Story

#: Sentences of two articles that a third outlet contradicts: the kind, the side, the index.
Disputed = Set[tuple[FindingKind, Side, int]]

# An article of fewer sentences leaves chance too little room.
_LONG = 7
# Kinds in which a lone finding may be relied on, if its sentences tell one thing. Of lone ones in some
# five hundred pairs of full-length reports, judged as they were first found, 32 of 50 such were right
# and none of 24 of the other kinds; of 375 right ones in stories nobody had tuned on, 5 are lost.
_EXACT: frozenset[FindingKind] = frozenset(("number", "money", "percent", "day", "date", "time", "name"))
# How many sentences of both articles together may be likelier partners than the two.
_MOST = 1
# What happened or did not, or why, needs no company either where two sentences that stand for each other are
# as alike as this; those of the false ones among them were .39 alike at most.
_TOLD: frozenset[FindingKind] = frozenset(("status", "polarity", "cause"))
_ALIKE = 0.45
_ALONE = "nothing else in these articles contradicts each other, and the two may speak of different matters"


def weighed_alone(
    findings: Sequence[Finding],
    left: Article,
    right: Article,
    alignment: Alignment,
    disputed: Disputed = frozenset(),
) -> tuple[Finding, ...]:
    """The findings, a lone contradiction as ``differs`` where it needs company.

    Args:
        findings: Each matter of two articles once.
        left: The left article.
        right: The right article.
        alignment: Which of their sentences belong together.
        disputed: What a third outlet contradicts of either.
    """
    contradictions = [one for one in findings if one.verdict == "contradiction"]
    if len(contradictions) != 1 or min(len(left.sentences), len(right.sentences)) < _LONG:
        return tuple(findings)
    (lone,) = contradictions
    places = {(lone.kind, "left", lone.left.sentence), (lone.kind, "right", lone.right.sentence)}
    if _firm(lone, alignment) or not disputed.isdisjoint(places):
        return tuple(findings)
    return tuple(doubted(one, _ALONE) if one is lone else one for one in findings)


def disputed_with_others(story: "Story", left: int, right: int) -> Disputed:
    """Which sentences of two articles a third outlet contradicts, and in what.

    Args:
        story: The story; its pairs are compared where they are not yet.
        left: Index of the left article.
        right: Index of the right article.
    """
    return frozenset(
        (one.finding.kind, "left" if one.disputing == left else "right", one.own.sentence)
        for one in disputes_with_thirds(story, left, right, get_args(FindingKind))
        if one.finding.verdict == "contradiction"
    )


def _firm(finding: Finding, alignment: Alignment) -> bool:
    """Whether a contradiction needs no other beside it."""
    sentences = finding.left.sentence, finding.right.sentence
    if finding.kind in _EXACT:
        return not outdone(alignment, *sentences, (_MOST, _MOST))
    likeness = alignment.similarity.get(sentences, 0.0)
    return finding.kind in _TOLD and sentences in alignment.together and likeness >= _ALIKE
