"""Third outlets: what one of two articles disputes with a third outlet, as the other may say it, too."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from lavreader.compare.comparison import Evidence, Finding, FindingKind
from lavreader.compare.explanations import explain

if TYPE_CHECKING:
    from lavreader.compare.story import Story

Side = Literal["left", "right"]

# What follows from another finding is a little less sure than that one.
_STEP = 0.9


class ThirdDispute(NamedTuple):
    """A contradiction of one of two articles with a third outlet.

    Attributes:
        finding: The contradiction.
        disputing: Index of the article at odds with the third outlet.
        own: What it says.
        third: Index of the third outlet.
        other: What that says.
        giving: Index of the article that may say what the third outlet says.
        side: Which side that one stands on.
    """

    finding: Finding
    disputing: int
    own: Evidence
    third: int
    other: Evidence
    giving: int
    side: Side


def disputes_with_thirds(
    story: "Story", left: int, right: int, kinds: Collection[FindingKind]
) -> Iterator[ThirdDispute]:
    """Every contradiction of some kinds of either of two articles with a third one.

    Args:
        story: The story; its pairs are compared where they are not yet.
        left: Index of the left article.
        right: Index of the right article.
        kinds: The kinds.
    """
    ways: tuple[tuple[int, int, Side], ...] = ((left, right, "right"), (right, left, "left"))
    for third in range(len(story.articles)):
        if third in (left, right):
            continue
        for disputing, giving, side in ways:
            first, second = min(disputing, third), max(disputing, third)
            for finding in story.direct(first, second).findings:
                if not finding.strong or finding.kind not in kinds:
                    continue
                own, other = finding.left, finding.right
                if disputing == second:
                    own, other = other, own
                yield ThirdDispute(finding, disputing, own, third, other, giving, side)


def carried_finding(story: "Story", dispute: ThirdDispute, left: Evidence, right: Evidence) -> Finding:
    """The contradiction of two articles that follows from the one with a third outlet.

    Args:
        story: The story.
        dispute: The contradiction with the third outlet.
        left: What the left article says.
        right: What the right article says.
    """
    outlet = story.articles[dispute.third].name
    reason = f"{outlet} gives it like the {dispute.side} article and contradicts the other on it"
    kind = dispute.finding.kind
    return Finding(
        kind,
        "contradiction",
        _STEP * dispute.finding.score,
        left,
        right,
        explain(kind, left.text, right.text, [reason], []),
    )
