"""In plain words: what a block shows."""

from collections.abc import Sequence

from lavreader.compare.comparison import Comparison, Finding
from tui.layout.arrangement import Block
from tui.layout.harmless import harmless

VERDICT_WORDS = {
    "contradiction": "Contradiction",
    "altered_quote": "Altered quotation",
    "differs": "May differ",
}


def explain(
    block: Block,
    comparison: Comparison,
    findings: Sequence[Finding],
    names: tuple[str, str],
    others: Sequence[str] = (),
) -> str:
    """Why a block is marked, in a sentence.

    Args:
        block: The block.
        comparison: What it is part of.
        findings: The findings that rest on it, the one to explain first.
        names: What to call the left and the right outlet.
        others: Other outlets that tell the same, for a passage only one of the two has.
    """
    left, right = names
    if findings:
        more = f" (and {len(findings) - 1} more here)" if len(findings) > 1 else ""
        return f"{VERDICT_WORDS[findings[0].verdict]}{more}: {harmless(findings[0].explanation)}"
    if block.kind == "removed":
        outlet = left if block.left else right
        return f"Stripped from {outlet}'s page: {block.reason.replace('_', ' ')}."
    if block.kind in ("left_only", "right_only"):
        outlet, other = (left, right) if block.kind == "left_only" else (right, left)
        also = f" {_list(others)} {'tells' if len(others) == 1 else 'tell'} it too." if others else ""
        return f"Only {outlet} tells this, {other} does not.{also}"
    row = comparison.rows[block.row] if block.row >= 0 else None
    if row is None:
        return ""
    where = ""
    if row.moved and row.left and row.right:
        where = (
            f" {right} tells it elsewhere: sentence {row.right[0] + 1} of {len(comparison.right.sentences)},"
            f" here sentence {row.left[0] + 1} of {len(comparison.left.sentences)}."
        )
    if row.kind == "same":
        return f"Told in the same words.{where}"
    if row.kind == "reworded":
        return f"Told in other words, {row.similarity:.0%} alike.{where}"
    return f"About the same matter, {row.similarity:.0%} alike.{where}"


def _list(names: Sequence[str]) -> str:
    """Names joined as a person says them."""
    if len(names) <= 1:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
