"""Blocks painted as strips: segments with styles, never markup."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from lavreader.compare.comparison import Comparison
from tui.layout.arrangement import Block, Passage, Side
from tui.layout.marks import MARK_NAMES, MEANING, Detail, Marker, Run
from tui.layout.page import Line, Page
from tui.layout.signs import SIGNS, sign_of

RIGHT_OFFSET = 1_000_000
"""Added to the block of a selection's offset in the right text, so that a selection stays in its column."""

Extra = Callable[[int, Side], Iterable[Run]]


@dataclass
class Painter:
    """Paints the lines of one comparison.

    Attributes:
        comparison: What is painted.
        page: How it is laid out.
        styles: The inks.
        labels: The numbers of both outlets, shown where both texts share a column.
        detail: How much is marked.
        extra: Marks beyond the comparison's own, such as search matches.
    """

    comparison: Comparison
    page: Page
    styles: Mapping[str, Style]
    labels: tuple[str, str]
    detail: Detail
    extra: Extra
    marker: Marker = field(init=False)
    _runs: dict[tuple[int, Side], list[Run]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Index the findings."""
        self.marker = Marker(self.comparison)

    def line(self, number: int, focused: bool) -> Strip:
        """A line of the page, as wide as the page without its overview."""
        index = self.page.block_at(number)
        block = self.page.blocks[index]
        line = self.page.lines(index)[number - self.page.start(index)]
        columns = self.page.columns
        text = self.styles["text"]
        if line.kind == "gap":
            return self._gap()
        painted: list[Segment] = [self._bar(focused)]
        sign = sign_of(block, self.comparison, self.marker)
        if columns.mode == "columns":
            painted += [Segment(" " * (columns.left - 1), text)]
            painted += self._side(index, block, "left", line)
            painted += [Segment(" ", text), self._sign(sign, line), Segment(" ", text)]
            painted += self._side(index, block, "right", line)
        else:
            side: Side = "right" if columns.mode == "right" or (line.left is None and line.right) else "left"
            if line.kind == "label":
                side = "left" if block.left and columns.mode != "right" else "right"
            painted += [Segment(" " * (columns.signs - 1), text), self._sign(sign, line)]
            label = ""
            if columns.mode == "interleaved" and columns.left - columns.signs > 2:
                label = f" {self.labels[side == 'right']}" if line.first and block.kind != "same" else "  "
            style = self.styles[f"sign-{side}-only"]
            painted += [Segment(label, style)]
            painted += [Segment(" " * (columns.left - columns.signs - 1 - len(label)), text)]
            painted += self._side(index, block, side, line)
        return Strip(painted).adjust_cell_length(columns.ruler, text)

    def _gap(self) -> Strip:
        columns, text = self.page.columns, self.styles["text"]
        if columns.mode != "columns":
            return Strip([Segment(" " * columns.ruler, text)], columns.ruler)
        painted = [
            Segment(" " * (columns.signs + 1), text),
            Segment("│", self.styles["divider"]),
            Segment(" " * (columns.ruler - columns.signs - 2), text),
        ]
        return Strip(painted, columns.ruler)

    def _bar(self, focused: bool) -> Segment:
        return Segment("▌", self.styles["focus"]) if focused else Segment(" ", self.styles["text"])

    def _sign(self, name: str, line: Line) -> Segment:
        # The sign of stripped text stands beside its reason.
        shown = line.kind == "label" or (line.first and name != "removed")
        character = SIGNS[name][0] if shown else " "
        if character == " ":
            character = "│" if self.page.columns.mode == "columns" else " "
            return Segment(character, self.styles["divider"])
        return Segment(character, self.styles[f"sign-{name}"])

    def _side(self, index: int, block: Block, side: Side, line: Line) -> list[Segment]:
        """One column's cells of a line."""
        width = self.page.columns.text
        passage = block.passage(side)
        if passage is None:
            if block.kind in ("alone", "notice"):
                return [Segment(" " * width, self.styles["text"])]
            return [Segment("╱" * width, self.styles["filler"])]
        if line.kind == "label":
            return [Segment(block.reason.replace("_", " ")[:width].ljust(width), self.styles["label"])]
        base = self.styles["text"]
        if passage.kind == "heading":
            base = self.styles["heading"]
        elif block.kind == "notice":
            base = self.styles["notice"]
        elif block.kind == "removed":
            base = self.styles["removed"]
        row = index + (RIGHT_OFFSET if side == "right" else 0)
        span = line.left if side == "left" else line.right
        if span is None:
            end = Style.from_meta({"offset": (len(passage.text), row)})
            return [Segment(" " * width, self.styles["text"] + end)]
        painted, used = self._prose(passage, index, block, side, span, base, row)
        if used < width:
            end = Style.from_meta({"offset": (span[1], row)})
            painted.append(Segment(" " * (width - used), self.styles["text"] + end))
        return painted

    def _prose(
        self,
        passage: Passage,
        index: int,
        block: Block,
        side: Side,
        span: tuple[int, int],
        base: Style,
        row: int,
    ) -> tuple[list[Segment], int]:
        """The words of a line and the cells they fill."""
        painted: list[Segment] = []
        used = 0
        prefix = passage.prefix
        if prefix:
            shown = prefix if span[0] == 0 or prefix.startswith("▏") else " " * len(prefix)
            painted.append(Segment(shown, self.styles["divider"]))
            used = len(prefix)
        key = (index, side)
        runs = self._runs.get(key)
        if runs is None:
            if len(self._runs) > 512:
                self._runs.clear()
            runs = self._runs[key] = self.marker.runs(block, side, self.detail, self.extra(index, side))
        for start, end, mark in runs:
            start, end = max(start, span[0]), min(end, span[1])
            if start >= end:
                continue
            text = passage.text[start:end]
            style = base
            if mark:
                name = MARK_NAMES[mark]
                style = base + self.styles[f"mark-{name}-{side}" if mark <= MEANING else f"mark-{name}"]
            painted.append(Segment(text, style + Style.from_meta({"offset": (start, row)})))
            used += len(text) if text.isascii() else cell_len(text)
        return painted, used
