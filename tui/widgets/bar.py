"""Lines of words at the top and the bottom of a screen."""

from collections.abc import Sequence

from textual.strip import Strip
from textual.widget import Widget

from tui.widgets.inked import inks_of
from tui.widgets.words import Word, Words, strip_of


class Bar(Widget, inherit_bindings=False):
    """A few lines of words; what does not fit is cut."""

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

    def say(self, lines: Sequence[Words]) -> None:
        """Show these lines."""
        new = [list(line) for line in lines]
        if new != self._lines:
            self._lines = new
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line, filled to the width."""
        line = self._lines[y] if y < len(self._lines) else ()
        return strip_of(line, self.size.width, inks_of(self), self.rich_style)
