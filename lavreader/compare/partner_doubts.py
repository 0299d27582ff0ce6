"""Partner doubts: contradictions between sentences that have likelier partners are only a hint."""

from collections.abc import Mapping

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.likelier_partners import left_over_together, outdone
from lavreader.compare.comparison import Finding, FindingKind
from lavreader.compare.explanations import doubted
from lavreader.compare.values.known_questions import of_known_question

# How many sentences of both articles together may be likelier partners than the two of a finding,
# and how many of the article that has fewer. Of contradictions in stories nobody had tuned on, 30 of
# 32 states, places and causes and 33 of 34 sums and shares stay; of false ones in 72 pairs of
# full-length agency reports 13 of 18 and 2 of 4 go.
_MOST: Mapping[FindingKind, tuple[int, int]] = {
    "status": (3, 0),
    "polarity": (1, 0),
    "cause": (3, 0),
    "money": (2, 1),
    "percent": (2, 1),
}
# Two sentences that neither article's alignment links to anything, a link near both of them: what each
# tells on its own at one place of the story. That a likelier one is barely likelier says nothing then;
# of contradictions so stopped in stories 18 were true and one false, and in 930 pairs of agency reports
# there was none.
_LEFT_OVER: frozenset[FindingKind] = frozenset(("polarity", "cause"))
# Sums and shares that are as likely of one matter as this need no likeness of their sentences.
_SUMS: frozenset[FindingKind] = frozenset(("money", "percent"))
_SURE = 0.97
#: What speaks against a finding whose sentences have likelier partners.
LIKELIER = "other sentences of the two articles are more alike"


def weighed_by_partners(
    finding: Finding, left: Article, right: Article, alignment: Alignment, background: Background
) -> Finding:
    """A contradiction as ``differs`` where its sentences have likelier partners than each other.

    Figures that answer one question stay what they are, wherever their sentences stand.

    Args:
        finding: The finding.
        left: The left article.
        right: The right article.
        alignment: Which of their sentences belong together.
        background: How common each word is in their story.
    """
    most = _MOST.get(finding.kind)
    if most is None or finding.verdict != "contradiction":
        return finding
    if finding.kind in _SUMS and finding.score >= _SURE:
        return finding
    pair = finding.left.sentence, finding.right.sentence
    if finding.kind in _LEFT_OVER and left_over_together(alignment, *pair):
        return finding
    if not outdone(alignment, *pair, most):
        return finding
    if of_known_question(finding, left, right, alignment, background):
        return finding
    return doubted(finding, LIKELIER)
