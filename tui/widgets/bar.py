"""Lines of styled words at the top and the bottom of a screen."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tui.layout.harmless import harmless


class Word(NamedTuple):
    """Words of one style.

    Attributes:
        text: What they say; made harmless when drawn.
        style: Name of their style, without ``bar--``.
        action: What a click on them does; empty for nothing.
    """

    text: str
    style: str = "plain"
    action: str = ""


class Bar(Widget, inherit_bindings=False):
    """A few lines of words; what does not fit is cut."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"bar--{name}"
        for name in (
            "plain", "strong", "faint", "left", "right", "key", "bad", "contradiction", "altered-quote",
            "differs", "moved", "chosen", "divider", "headline",
        )
    }  # fmt: skip
    DEFAULT_CSS = "Bar { height: 1; }"
    ALLOW_SELECT = False

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """Show nothing yet."""
        super().__init__(id=id)
        self._lines: list[list[Word]] = []

    @property
    def plain_lines(self) -> list[str]:
        """What the bar says, without styles."""
        return ["".join(word.text for word in line) for line in self._lines]

    def say(self, lines: Sequence[Sequence[Word]]) -> None:
        """Show these lines."""
        new = [list(line) for line in lines]
        if new != self._lines:
            self._lines = new
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line, filled to the width."""
        width = self.size.width
        base = self.get_component_rich_style("bar--plain")
        segments = []
        for text, name, action in self._lines[y] if y < len(self._lines) else ():
            style = self.get_component_rich_style(f"bar--{name}")
            if action:
                style += Style.from_meta({"@click": action})
            segments.append(Segment(harmless(text), style))
        return Strip(segments).adjust_cell_length(width, base)
