"""Explanations: why two values are held against each other, in plain words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from lavreader.compare.comparison import Finding, FindingKind

_WHAT: dict[str, str] = {
    "day": "the day",
    "date": "the date",
    "time": "the time",
    "number": "the number",
    "money": "the amount",
    "percent": "the percentage",
}


def explain(kind: FindingKind, left: str, right: str, reasons: Sequence[str], doubts: Sequence[str]) -> str:
    """What differs, why it is taken for the same matter, and what speaks against it.

    Args:
        kind: What differs.
        left: The left article's value as it stands.
        right: The right article's value as it stands.
        reasons: Why both are of the same event, each a clause without a full stop.
        doubts: What speaks against it, likewise; none for a contradiction.
    """
    what = _WHAT.get(kind, "it")
    text = f"The left article gives {what} as “{left}”, the right one as “{right}”."
    if reasons:
        text += f" Taken for the same matter because {listed(reasons)}."
    if doubts:
        text += f" What speaks against a contradiction: {listed(doubts)}."
    return text


def doubted(finding: Finding, doubt: str) -> Finding:
    """A contradiction as ``differs``, with what speaks against it.

    Args:
        finding: The contradiction.
        doubt: A clause without a full stop.
    """
    return replace(finding, verdict="differs", explanation=finding.explanation + against(doubt))


def assured(finding: Finding, doubts: Mapping[str, str]) -> Finding:
    """What only one of some doubts speaks against, as a contradiction with what outweighs the doubt.

    Args:
        finding: The finding; one that differs for other reasons stays as it is.
        doubts: How an explanation ends that has the doubt, to the words that say what outweighs it.
    """
    for doubt, despite in doubts.items():
        plain = finding.explanation.removesuffix(doubt)
        if finding.verdict == "differs" and plain != finding.explanation:
            return replace(finding, verdict="contradiction", explanation=plain + despite)
    return finding


def against(doubt: str) -> str:
    """How an explanation ends that has one doubt.

    Args:
        doubt: A clause without a full stop.
    """
    return f" What speaks against a contradiction: {doubt}."


def listed(clauses: Sequence[str]) -> str:
    """Clauses or names, at least one, as a sentence lists them: a, b and c."""
    if len(clauses) == 1:
        return clauses[0]
    return ", ".join(clauses[:-1]) + " and " + clauses[-1]
