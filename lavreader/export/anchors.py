"""Names inside a report that somebody can link to and cite; the same on every run."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison, Finding


def pair_anchor(comparison: "Comparison") -> str:
    """The anchor of a pair, such as ``a1-a2``."""
    return f"{comparison.left_id}-{comparison.right_id}"


def row_anchor(comparison: "Comparison", number: int) -> str:
    """The anchor of a row, such as ``a1-a2-r12``; numbers count from 1."""
    return f"{pair_anchor(comparison)}-r{number}"


def finding_anchor(comparison: "Comparison", finding: "Finding") -> str:
    """The anchor of a finding: its id, or its place in the pair where it has no proper one."""
    prefix = f"{pair_anchor(comparison)}-f"
    number = finding.id.removeprefix(prefix)
    if finding.id.startswith(prefix) and number.isascii() and number.isdigit():
        return finding.id
    return f"{prefix}x{comparison.findings.index(finding) + 1}"
