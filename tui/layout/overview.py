"""The overview of a whole comparison in one column: what stands where."""

from bisect import bisect_left
from collections.abc import Sequence

from tui.layout.page import Page
from tui.layout.signs import SIGNS, STRENGTH

_NAMES = {strength: name for name, strength in STRENGTH.items()}


class Overview:
    """The strongest sign of every stretch of a page."""

    def __init__(self, signs: Sequence[str]) -> None:
        """Take the name of every block's sign."""
        self._strengths = bytes(STRENGTH[name] for name in signs)

    def cells(self, page: Page, height: int) -> list[str]:
        """The name of the strongest sign in each of a number of cells, top to bottom."""
        if not page.total or height <= 0:
            return [""] * max(0, height)
        scale = max(page.total, height)
        starts = [page.start(index) for index in range(len(page.blocks))] if len(page.blocks) < 512 else None
        cells = []
        for cell in range(height):
            first, last = cell * scale // height, (cell + 1) * scale // height
            if first >= page.total:
                cells.append("")
                continue
            if starts is not None:
                low, high = bisect_left(starts, first), bisect_left(starts, last)
            else:
                low, high = page.block_at(first), page.block_at(last - 1) + 1
            strongest = max(self._strengths[low:high], default=0)
            cells.append(_NAMES.get(strongest, ""))
        return cells


def sign(name: str) -> str:
    """The character of a sign's name."""
    return SIGNS[name][0] if name else " "
