"""The overview at the right edge: where the window is in the whole story, and what stands where."""

from collections.abc import Mapping

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.layout.columns import RULER
from tui.layout.overview import Overview, sign
from tui.layout.window import Window


class Ruler:
    """The overview of a page beside windows of one height."""

    def __init__(self, overview: Overview, window: Window) -> None:
        """Divide the page among as many cells as the window has lines."""
        self.height = max(1, window.height)
        self._total = window.page.total
        self._scale = max(self._total, self.height)
        self._cells = overview.cells(window.page, self.height)

    def line_at(self, cell: int) -> int:
        """The first line of the page that a cell stands for."""
        return cell * self._scale // self.height

    def strip(self, cell: int, top: int, styles: Mapping[str, Style]) -> Strip:
        """A cell: the window's mark and the sign.

        Args:
            cell: Which one, from the top.
            top: The first line in sight.
            styles: The inks.
        """
        first = top * self.height // self._scale
        last = max(first + 1, -(-(top + self.height) * self.height // self._scale))
        inside = first <= cell < last and self._total > self.height
        window = Segment("▐" if inside else " ", styles["window" if inside else "ruler"])
        name = self._cells[cell]
        character = "·" if name == "same" else sign(name)
        return Strip([window, Segment(character, styles[f"sign-{name}" if name else "ruler"])], RULER)
