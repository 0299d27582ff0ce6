"""Matters: findings of several pairs that are about the same passages, brought together.

Where four outlets say Friday and one says Monday there are four findings, one a pair, and one matter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison, Evidence, Finding, FindingKind, Verdict

    Found = tuple[Comparison, Finding]
    Place = tuple[str, int, int, int]


@dataclass(frozen=True)
class Position:
    """One answer to the matter.

    Attributes:
        text: The value in the words of the first outlet that gives it.
        articles: The ids of the articles that give it, in the order of the sources.
    """

    text: str
    articles: tuple[str, ...]


@dataclass(frozen=True)
class Matter:
    """Findings of one verdict and kind that share passages.

    Attributes:
        verdict: Of all of them.
        kind: Of all of them.
        findings: Each with its pair.
        positions: The different values and who gives them, the most common first.
    """

    verdict: "Verdict"
    kind: "FindingKind"
    findings: tuple["Found", ...]
    positions: tuple[Position, ...]


def matters_of(findings: Sequence["Found"]) -> tuple[Matter, ...]:
    """The matters, in the order of their first findings.

    Args:
        findings: Findings with their pairs, strong ones first.
    """
    leaders: dict[tuple[Verdict, FindingKind, Place], int] = {}
    groups: list[list[Found]] = []
    for found in findings:
        pair, finding = found
        places = (_place(pair.left_id, finding.left), _place(pair.right_id, finding.right))
        keys = [(finding.verdict, finding.kind, place) for place in places]
        met = sorted({leaders[key] for key in keys if key in leaders})
        home = met[0] if met else len(groups)
        if not met:
            groups.append([])
        for other in met[1:]:
            groups[home] += groups[other]
            groups[other] = []
            leaders.update({key: home for key, leader in leaders.items() if leader == other})
        groups[home].append(found)
        leaders.update(dict.fromkeys(keys, home))
    return tuple(
        Matter(group[0][1].verdict, group[0][1].kind, tuple(group), _positions(group))
        for group in groups
        if group
    )


def _place(article: str, evidence: "Evidence") -> "Place":
    return article, evidence.sentence, evidence.start, evidence.end


def _positions(group: Sequence["Found"]) -> tuple[Position, ...]:
    texts: dict[str, str] = {}
    holders: dict[str, list[str]] = {}
    for pair, finding in group:
        for identity, evidence in ((pair.left_id, finding.left), (pair.right_id, finding.right)):
            key = " ".join(evidence.text.casefold().split())
            texts.setdefault(key, evidence.text)
            if identity not in holders.setdefault(key, []):
                holders[key].append(identity)
    ordered = sorted(texts, key=lambda key: -len(holders[key]))
    return tuple(Position(texts[key], tuple(sorted(holders[key], key=_order))) for key in ordered)


def _order(identity: str) -> tuple[int, str]:
    """Ids in the order of their numbers."""
    digits = identity.lstrip("a")
    return (int(digits) if digits.isascii() and digits.isdigit() else 0), identity
