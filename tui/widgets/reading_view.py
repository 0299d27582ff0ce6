"""The reading view: moving through two articles beside each other, searching them, pointing at them."""

from collections.abc import Mapping
from typing import Literal

from textual import events

from lavreader.article import Article
from lavreader.compare.comparison import Comparison, Summary
from tui.layout.arrangement import Block, Order, Side, arrange_alone
from tui.layout.marks import Detail
from tui.layout.matches import Matches
from tui.layout.search import Match
from tui.layout.window import Anchor
from tui.widgets.page_view import PageView


class ReadingView(PageView, inherit_bindings=False):
    """Both articles, aligned; scrolling moves both.

    Keys that act on a passage act on the current block and the chosen side.
    """

    _dragging = False

    # What is shown

    def show(self, comparison: Comparison, labels: tuple[str, str]) -> None:
        """Show a comparison from its beginning."""
        self._show(comparison, None, labels)

    def show_alone(
        self, article: Article | None, side: Side, notices: Mapping[Side, str], labels: tuple[str, str]
    ) -> None:
        """Show one article with nothing beside it, and say why.

        Args:
            article: The article that is there; None if there is none.
            side: Where it stands.
            notices: What to say on the sides that have no article.
            labels: The numbers of both outlets.
        """
        empty = Article("")
        left, right = (article or empty, empty) if side == "left" else (empty, article or empty)
        alone = arrange_alone(article, side, notices)
        self._show(Comparison(left, right, (), (), Summary()), alone, labels)

    def _show(self, comparison: Comparison, alone: list[Block] | None, labels: tuple[str, str]) -> None:
        self.comparison, self.labels, self._alone = comparison, labels, alone
        self.current = 0
        self._arrange()
        self._jump_to(0)
        self._moved()

    def change(
        self,
        *,
        detail: Detail | None = None,
        order: Order | None = None,
        columns: Literal["auto", "two", "one"] | None = None,
        zoomed: Side | Literal["none"] | None = None,
        removed: bool | None = None,
    ) -> None:
        """Show the same differently, and stay at the same words."""
        anchor = self.window.anchor(self.current, self.side)
        at_top = self.scroll_offset.y == 0 and self.current == 0
        before = (self.order, self.removed, self.zoomed)
        self.detail = detail or self.detail
        self.order = order or self.order
        self.chosen_columns = columns or self.chosen_columns
        self.removed = self.removed if removed is None else removed
        if zoomed is not None:
            self.zoomed = None if zoomed == "none" else zoomed
            self.side = self.zoomed or self.side
        if (self.order, self.removed, self.zoomed) != before:
            anchor = self._rearrange(anchor)
        else:
            self._lay_out()
        self._return_to(anchor)
        if at_top:
            # What stood before the first words is read first.
            self.current = 0
            self._jump_to(0)
        self._moved()

    def _rearrange(self, anchor: Anchor) -> Anchor:
        """Arrange the blocks anew; gives the anchor as it is among them."""
        blocks, current = self.blocks, self.current
        self._arrange()
        self.current = self.places.place_of(blocks, current, self.side)
        return anchor._replace(block=self.places.place_of(blocks, anchor.block, self.side))

    # Moving

    def go_to(self, block: int, side: Side | None = None, position: int = 0) -> None:
        """Make a block the current one and bring it into the window."""
        if not self.blocks:
            return
        self.current = max(0, min(block, len(self.blocks) - 1))
        self.side = side or self.side
        self._count(self.current, self.current)
        self._jump(lambda: self.window.top_showing(self.current, self.side, position))
        self.refresh()
        self._moved()

    def scroll_lines(self, lines: int) -> None:
        """Scroll by lines; the current block stays in the window."""
        self._jump_to(self.scroll_offset.y + lines)
        self._keep_current()

    def scroll_share(self, share: float) -> None:
        """Scroll to a share (0 to 1) of the whole."""
        self._jump(lambda: round(share * max(0, self._page.total - self.size.height)))
        self._keep_current()

    # Searching

    @property
    def searched(self) -> str:
        """The words that are searched; nothing while no search is shown."""
        return self._matches.words

    @property
    def searching(self) -> bool:
        """Whether a search is shown."""
        return bool(self.searched)

    @property
    def matches(self) -> list[Match]:
        """Where the searched words stand."""
        return self._matches.found

    @property
    def match(self) -> int:
        """Index of the match the reader is at; -1 if there is none."""
        return self._matches.at

    def search(self, words: str) -> int:
        """Mark words in both texts and go to the next place; gives the number of places."""
        self._matches = Matches(self.blocks, words)
        self._matches.first_from(self.current)
        self._show_match()
        return len(self.matches)

    def next_match(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place of the searched words, around the end."""
        self._matches.step(step)
        self._show_match()

    def _show_match(self) -> None:
        self._make_painter()
        match = self._matches.current
        if match is not None:
            self.go_to(match.block, match.side, match.start)

    # Pointing

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """A press on the overview jumps there."""
        if event.x >= self._page.columns.ruler:
            self._dragging = True
            self.capture_mouse()
            self._jump_along_ruler(event.y)
            event.stop()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Dragging on the overview scrolls."""
        if self._dragging:
            self._jump_along_ruler(event.y)

    def on_mouse_up(self) -> None:
        """Let the overview go."""
        if self._dragging:
            self._dragging = False
            self.release_mouse()

    def _jump_along_ruler(self, y: int) -> None:
        self._jump(lambda: self._ruler.line_at(y) - self._ruler.height // 2)
        line = self._ruler.line_at(y)
        if line >= 0 and self._page.total:
            self.current = self._page.block_at(line)
        self._keep_current()
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """A click chooses a passage and its side."""
        side = self._page.columns.side_at(event.x)
        line = self.scroll_offset.y + event.y
        if side is None or line >= self._page.total:
            return
        self.current = self._page.block_at(line)
        if self._page.columns.mode == "interleaved":
            shown = self._page.lines(self.current)[line - self._page.start(self.current)]
            side = "right" if shown.right is not None else "left"
        self.side = side
        self.refresh()
        self._moved()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel scrolls three lines."""
        event.stop()
        self.scroll_lines(3)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel scrolls three lines."""
        event.stop()
        self.scroll_lines(-3)
