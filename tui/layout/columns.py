"""Which cell of a line belongs to what: the columns of the reading view."""

from dataclasses import dataclass
from typing import Literal

from tui.layout.arrangement import Side

Mode = Literal["columns", "interleaved", "left", "right"]

NARROW = 100
"""Below this many cells two columns of prose are too slim to read (about 45 characters each)."""
MEASURE = 92
"""The widest a column of prose becomes; longer lines lose the reader (66 is ideal, 90 the limit
of Bringhurst, The Elements of Typographic Style, 2.1.2)."""
RULER = 2
"""Cells of the overview at the right edge."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where a view's parts begin, in cells from its left edge.

    Attributes:
        mode: Two columns, both in one, or one side alone.
        width: Cells of the whole view.
        left: Where the left text begins (the only text, unless there are two columns).
        text: How wide a text is.
        signs: Where the sign of a row stands.
        right: Where the right text begins; equal to ``left`` in one column.
        ruler: Where the overview begins; equal to ``width`` where there is no room for one.
    """

    mode: Mode
    width: int
    left: int
    text: int
    signs: int
    right: int
    ruler: int

    @classmethod
    def of(cls, mode: Mode, width: int, measure: int = MEASURE) -> "Columns":
        """Divide a width in cells."""
        ruler = RULER if width >= 24 else 0
        usable = max(4, width - ruler - (1 if ruler else 0))
        if mode == "columns":
            text = max(1, min(measure, (usable - 5) // 2))
            margin = max(0, (usable - 5 - 2 * text) // 2)
            left = 2 + margin
            return cls(mode, width, left, text, left + text, left + text + 3, width - ruler)
        # A mark of where one is, the sign, the number of the outlet, and the text.
        indent = 6 if mode == "interleaved" and width >= 24 else 4
        if width < 24:
            indent = 3
        text = max(1, min(measure, usable - indent))
        margin = max(0, (usable - indent - text) // 2)
        left = indent + margin
        return cls(mode, width, left, text, margin + (2 if width >= 24 else 1), left, width - ruler)

    def side_at(self, x: int) -> Side | None:
        """Which text a cell belongs to; None on the overview."""
        if x >= self.ruler:
            return None
        if self.mode == "right":
            return "right"
        if self.mode == "columns" and x >= self.signs + 1:
            return "right"
        return "left"


def mode_for(width: int, chosen: Literal["auto", "two", "one"], zoomed: Side | None) -> Mode:
    """How to show a comparison in a width.

    Args:
        width: Cells of the view.
        chosen: What the reader asked for; ``auto`` goes by the width.
        zoomed: The only side to show, if there is one.
    """
    if zoomed is not None:
        return zoomed
    if chosen == "auto":
        return "columns" if width >= NARROW else "interleaved"
    return "columns" if chosen == "two" else "interleaved"
