"""A comparison laid out as a page and drawn, both articles by one widget."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from lavreader.compare.comparison import Comparison
from tui.layout.arrangement import Block, Order, Places, Side, arrange
from tui.layout.columns import MEASURE, Columns, Mode, mode_for
from tui.layout.marks import SELECTED, Detail, Marker, Run
from tui.layout.matches import Matches
from tui.layout.overview import Overview
from tui.layout.page import Page
from tui.layout.signs import sign_of
from tui.layout.window import Anchor, Window
from tui.widgets.inked import inks_of
from tui.widgets.painting import Painter
from tui.widgets.ruler import Ruler
from tui.widgets.selected import selected_span, selected_text

_LINES_KEPT = 4096


class PageView(ScrollView, can_focus=True, inherit_bindings=False):
    """A page in a window; it stays at the same words when its size changes.

    One block is the *current* one: it carries the bar at the left edge, and keys that act on a
    passage act on it. One side is the *chosen* one.

    Attributes:
        current: Index of the current block.
        side: The chosen side.
    """

    ALLOW_SELECT = True

    @dataclass
    class Moved(Message):
        """The current block, the chosen side or the window changed."""

        view: "PageView"

        def can_replace(self, message: Message) -> bool:
            """Only the latest place matters."""
            return isinstance(message, PageView.Moved)

    def __init__(self, *, id: str | None = None, measure: int = MEASURE) -> None:  # noqa: A002
        """Show nothing yet."""
        super().__init__(id=id)
        self.comparison: Comparison | None = None
        self.labels = ("1", "2")
        self.blocks: list[Block] = []
        self.places = Places(())
        self.current = 0
        self.side: Side = "right"
        self.detail: Detail = "meaning"
        self.order: Order = "along"
        self.chosen_columns: Literal["auto", "two", "one"] = "auto"
        self.zoomed: Side | None = None
        self.removed = False
        self._measure = measure
        self._alone: list[Block] | None = None
        self._page = Page((), Columns.of("columns", 80))
        self._matches = Matches()
        self._overview = Overview(())
        self._ruler = Ruler(self._overview, Window(self._page, 0, 0))
        self._painter: Painter | None = None
        self._strips: LRUCache[tuple[int, bool], Strip] = LRUCache(_LINES_KEPT)
        self._fitted = Size(0, 0)

    # What is laid out

    @property
    def mode(self) -> Mode:
        """How the articles are laid out now."""
        return mode_for(self.size.width, self.chosen_columns, self.zoomed)

    @property
    def marker(self) -> Marker | None:
        """Which findings rest on which block."""
        return self._painter.marker if self._painter else None

    @property
    def page(self) -> Page:
        """The lines as they are laid out now."""
        return self._page

    @property
    def window(self) -> Window:
        """The lines in sight."""
        return Window(self._page, self.scroll_offset.y, self.size.height)

    def _arrange(self) -> None:
        if self.comparison is not None:
            self.blocks = (
                arrange(self.comparison, order=self.order, removed=self.removed, alone=self.zoomed)
                if self._alone is None
                else self._alone
            )
            self.places = Places(self.blocks)
        self._matches = Matches(self.blocks, self._matches.words, self._matches.at)
        self._lay_out()
        painter = self._painter
        self._overview = Overview(
            [sign_of(block, painter.comparison, painter.marker) for block in self.blocks] if painter else []
        )
        self._ruler = Ruler(self._overview, self.window)

    def _lay_out(self) -> None:
        """Count the lines anew for the present size, mode and detail."""
        columns = Columns.of(self.mode, max(1, self.size.width), self._measure)
        stretches = self._page.stretches if self._page.blocks is self.blocks else None
        self._page = Page(self.blocks, columns, stretches)
        self._make_painter()
        self.virtual_size = Size(self.size.width, self._page.total)
        self._ruler = Ruler(self._overview, self.window)

    def _make_painter(self) -> None:
        self._strips.clear()
        self._painter = None
        if self.comparison is not None:
            styles = inks_of(self)
            self._painter = Painter(
                self.comparison, self._page, styles, self.labels, self.detail, self._extra
            )
        self.refresh()

    def notify_style_update(self) -> None:
        """Take the colours of a new theme."""
        super().notify_style_update()
        self._make_painter()

    # The window

    def _fit(self) -> None:
        """Lay out for a new size and stay at the same words."""
        if self._fitted == self.size:
            return
        window = self.window._replace(height=self._fitted.height or self.size.height)
        self._fitted = self.size
        anchor = window.anchor(self.current, self.side)
        self._lay_out()
        self._return_to(anchor)

    def _count(self, first: int, last: int) -> bool:
        """Count the lines of blocks where they were only guessed; what is in sight stays.

        Returns:
            Whether other blocks may stand at other lines now.
        """
        page, top = self._page, self.scroll_offset.y
        block = page.block_at(top)
        inside = top - page.start(block)
        if not page.count(first, last):
            return False
        self._strips.clear()
        self.virtual_size = Size(self.size.width, page.total)
        self._ruler = Ruler(self._overview, self.window)
        self._scroll(page.start(block) + max(0, min(inside, page.height(block) - 1)))
        return True

    def _count_in_sight(self) -> None:
        """Count the lines in the window and around it."""
        top, height = self.scroll_offset.y, self.size.height
        page = self._page
        while self._count(page.block_at(top - height), page.block_at(top + 2 * height)):
            top = self.scroll_offset.y

    def _return_to(self, anchor: Anchor) -> None:
        self._jump(lambda: self.window.top_at(anchor))

    def _jump(self, where: Callable[[], int | None]) -> None:
        """Scroll to a line, or stay where one is.

        Args:
            where: Gives the line; asked again while lines on the way there were only guessed.
        """
        page, height = self._page, self.size.height
        line = where()
        while line is not None and self._count(page.block_at(line), page.block_at(line + height)):
            line = where()
        if line is not None:
            self._jump_to(line)

    def _jump_to(self, line: int) -> None:
        self._scroll(line)
        self._count_in_sight()

    def _scroll(self, line: int) -> None:
        self.scroll_to(y=max(0, line), animate=False, immediate=True)

    def _keep_current(self) -> None:
        """Move the current block into the window."""
        self.current = self.window.nearest(self.current)
        self._moved()

    def _moved(self) -> None:
        self.post_message(self.Moved(self))

    def on_resize(self) -> None:
        """Keep the current block in sight."""
        self._fit()
        self._keep_current()

    # Drawing

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines in sight, laid out for the size the window has by now."""
        self._fit()
        self._count_in_sight()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line of the window with its cell of the overview."""
        width = self.size.width
        painter = self._painter
        if painter is None:
            return Strip.blank(width, inks_of(self)["text"])
        number = self.scroll_offset.y + y
        columns = self._page.columns
        if number >= self._page.total:
            strip = Strip.blank(columns.ruler, painter.styles["text"])
        else:
            key = (number, self._page.block_at(number) == self.current)
            cached = self._strips.get(key)
            if cached is None:
                cached = self._strips[key] = painter.line(*key)
            strip = cached
        if columns.ruler == width:
            return strip
        return Strip.join([strip, self._ruler.strip(y, self.scroll_offset.y, painter.styles)])

    def _extra(self, block: int, side: Side) -> Iterable[Run]:
        """Search matches and the selection in a passage."""
        yield from self._matches.runs(block, side)
        if self.text_selection is not None:
            bounds = selected_span(self.text_selection, self.blocks, block, side)
            if bounds is not None:
                yield (*bounds, SELECTED)

    def selection_updated(self, selection: Selection | None) -> None:
        """Show the new selection."""
        self._make_painter()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected words of one article as they stand in it, unwrapped."""
        if self.comparison is None:
            return None
        text = selected_text(selection, self.blocks, self.comparison)
        return (text, "\n") if text else None
