"""The sign of a row: what it tells without any colour."""

from lavreader.compare.comparison import Comparison
from tui.layout.arrangement import Block
from tui.layout.marks import CONTRADICTION, DIFFERS, QUOTE, Marker, verdict_mark

SIGNS: dict[str, tuple[str, str]] = {
    "contradiction": ("≠", "the outlets contradict each other"),
    "altered-quote": ("❝", "a quotation was altered"),
    "differs": ("?", "the outlets may disagree"),
    "left-only": ("−", "only the left outlet tells this"),
    "right-only": ("+", "only the right outlet tells this"),
    "moved": ("↕", "told at another place"),
    "reworded": ("~", "told in other words"),
    "related": ("≈", "about the same matter"),
    "same": (" ", "told in the same words"),
    "removed": ("✂", "stripped from the page"),
}
"""Name to sign and meaning, the strongest first; the legend of the help is made from it."""

STRENGTH: dict[str, int] = {name: len(SIGNS) - place for place, name in enumerate(SIGNS)}
_BY_MARK = {CONTRADICTION: "contradiction", QUOTE: "altered-quote", DIFFERS: "differs"}


def sign_of(block: Block, comparison: Comparison, marker: Marker) -> str:
    """The name of a block's sign: the strongest thing there is to say about it."""
    findings = marker.findings_of(block)
    if findings:
        return _BY_MARK[verdict_mark(comparison.findings[index] for index in findings)]
    if block.moved:
        return "moved"
    if block.kind in ("alone", "notice"):
        return "same"
    return block.kind.replace("_", "-")
