"""The reading view: two articles beside each other, drawn by one widget."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from rich.segment import Segment
from textual import events
from textual.cache import LRUCache
from textual.geometry import Offset, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from lavreader.article import Article
from lavreader.compare.comparison import Comparison, Summary
from tui.layout.arrangement import SIDES, Block, Order, Places, Side, arrange, arrange_alone, source_text
from tui.layout.columns import MEASURE, Columns, Mode, mode_for
from tui.layout.marks import CURRENT_MATCH, MATCH, SELECTED, Detail, Marker, Run
from tui.layout.overview import Overview, sign
from tui.layout.page import Page
from tui.layout.search import Match, search
from tui.layout.signs import sign_of
from tui.widgets.inked import inks_of
from tui.widgets.painting import RIGHT_OFFSET, Painter

_LINES_KEPT = 4096


class Anchor(NamedTuple):
    """The words that stay in place when everything else moves.

    Attributes:
        block: Index of their block.
        side: Whose words.
        position: Offset of the first of them.
        above: Lines between the window's top and them.
    """

    block: int
    side: Side
    position: int
    above: int


class ReadingView(ScrollView, can_focus=True, inherit_bindings=False):
    """Both articles, aligned; scrolling moves both.

    One block is the *current* one: it carries the bar at the left edge, and keys that act on a
    passage act on it. One side is the *chosen* one.

    Attributes:
        current: Index of the current block.
        side: The chosen side.
        matches: Where searched words stand.
    """

    ALLOW_SELECT = True

    @dataclass
    class Moved(Message):
        """The current block, the chosen side or the window changed."""

        view: "ReadingView"

        def can_replace(self, message: Message) -> bool:
            """Only the latest place matters."""
            return isinstance(message, ReadingView.Moved)

    def __init__(self, *, id: str | None = None, measure: int = MEASURE) -> None:  # noqa: A002
        """Show nothing yet."""
        super().__init__(id=id)
        self.comparison: Comparison | None = None
        self.labels = ("1", "2")
        self.blocks: list[Block] = []
        self.places = Places(())
        self.current = 0
        self.side: Side = "right"
        self.matches: list[Match] = []
        self.match = -1
        self.searched = ""
        self.detail: Detail = "meaning"
        self.order: Order = "along"
        self.chosen_columns: Literal["auto", "two", "one"] = "auto"
        self.zoomed: Side | None = None
        self.removed = False
        self._measure = measure
        self._alone: list[Block] | None = None
        self._page = Page((), Columns.of("columns", 80))
        self._overview = Overview(())
        self._cells: list[str] = []
        self._painter: Painter | None = None
        self._strips: LRUCache[tuple[int, bool], Strip] = LRUCache(_LINES_KEPT)
        self._matches_of: dict[tuple[int, Side], list[Run]] = {}
        self._dragging = False
        self._seen_height = 0

    # What is shown

    def show(self, comparison: Comparison, labels: tuple[str, str]) -> None:
        """Show a comparison from its beginning."""
        self.comparison, self.labels, self._alone = comparison, labels, None
        self.current = 0
        self._arrange()
        self._jump_to(0)
        self._moved()

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
        self.labels = labels
        self.comparison = Comparison(left, right, (), (), Summary())
        self._alone = arrange_alone(article, side, notices)
        self.current = 0
        self._arrange()
        self._jump_to(0)
        self._moved()

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
        anchor = self._anchor(self.size.height)
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
        old, block, current = self.blocks, anchor.block, self.current
        self._arrange()
        self.current = self._same_place(old, current)
        return anchor._replace(block=self.current if block == current else self._same_place(old, block))

    def _same_place(self, old: Sequence[Block], index: int) -> int:
        """Where a block of an older arrangement is now; if it is not shown, the nearest before it that is."""
        for block in reversed(old[: index + 1]):
            for side in (self.side, *SIDES):
                passage = block.passage(side)
                if passage is not None and passage.sentences:
                    place = self.places.block_of(side, passage.sentences[0])
                    if place is not None:
                        return place
        return 0

    def _arrange(self) -> None:
        if self.comparison is not None:
            self.blocks = (
                arrange(self.comparison, order=self.order, removed=self.removed, alone=self.zoomed)
                if self._alone is None
                else self._alone
            )
            self.places = Places(self.blocks)
        self.matches = search(self.blocks, self.searched)
        self._index_matches()
        self._lay_out()
        painter = self._painter
        names = (
            [sign_of(block, painter.comparison, painter.marker) for block in self.blocks] if painter else []
        )
        self._overview = Overview(names)
        self._cells = self._overview.cells(self._page, self.size.height)

    def _lay_out(self) -> None:
        """Count the lines anew for the present size, mode and detail."""
        columns = Columns.of(self.mode, max(1, self.size.width), self._measure)
        self._page = Page(self.blocks, columns)
        self._make_painter()
        self.virtual_size = Size(self.size.width, self._page.total)
        self._cells = self._overview.cells(self._page, self.size.height)

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

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the window with its cell of the overview."""
        width = self.size.width
        painter = self._painter
        number = self.scroll_offset.y + y
        base = inks_of(self)["text"]
        columns = self._page.columns
        if painter is None or columns.width != width:
            return Strip.blank(width, base)
        if number >= self._page.total:
            strip = Strip.blank(columns.ruler, base)
        else:
            focused = self._page.block_at(number) == self.current
            key = (number, focused)
            cached = self._strips.get(key)
            if cached is None:
                cached = painter.line(number, focused)
                self._strips[key] = cached
            strip = cached
        if columns.ruler == width:
            return strip
        return Strip.join([strip, self._ruler(y)])

    def _ruler(self, y: int) -> Strip:
        """The overview's cell beside a line of the window: the window's mark and the sign."""
        height = max(1, self.size.height)
        scale = max(self._page.total, height)
        top = self.scroll_offset.y * height // scale
        bottom = max(top + 1, -(-(self.scroll_offset.y + height) * height // scale))
        styles = self._painter.styles if self._painter else {}
        if len(self._cells) != height:
            # The window may be drawn at a new height before the resize arrives.
            self._cells = self._overview.cells(self._page, height)
        name = self._cells[y]
        inside = top <= y < bottom and self._page.total > height
        window = Segment("▐" if inside else " ", styles["window" if inside else "ruler"])
        style = styles[f"sign-{name}"] if name else styles["ruler"]
        character = sign(name) if name else " "
        return Strip([window, Segment("·" if name == "same" else character, style)], 2)

    def _extra(self, block: int, side: Side) -> Iterable[Run]:
        """Search matches and the selection in a passage."""
        yield from self._matches_of.get((block, side), ())
        selection = self.text_selection
        if selection is not None:
            bounds = self._selected_span(selection, block, side)
            if bounds is not None:
                yield (*bounds, SELECTED)

    # Places

    def go_to(self, block: int, side: Side | None = None, position: int = 0) -> None:
        """Make a block the current one and bring it into the window."""
        if not self.blocks:
            return
        self.current = max(0, min(block, len(self.blocks) - 1))
        if side is not None:
            self.side = side
        height = self.size.height
        first = self._page.prose_start(self.current)
        last = self._page.start(self.current + 1)
        line = self._page.line_of(self.current, self.side, position) if position else first
        top = self.scroll_offset.y
        margin = min(2, height // 4)
        if first < top + margin or max(line + 1, min(last, first + height)) > top + height - margin:
            self._jump_to(max(min(first, line - height * 2 // 3), first - height // 3))
        self.refresh()
        self._moved()

    def scroll_lines(self, lines: int) -> None:
        """Scroll by lines; the current block stays in the window."""
        self._jump_to(self.scroll_offset.y + lines)
        self._keep_current()

    def scroll_share(self, share: float) -> None:
        """Scroll to a share (0 to 1) of the whole."""
        self._jump_to(round(share * max(0, self._page.total - self.size.height)))
        self._keep_current()

    def _jump_to(self, line: int) -> None:
        self.scroll_to(y=max(0, line), animate=False, immediate=True)

    def _keep_current(self) -> None:
        """Move the current block into the window, to the edge it left by."""
        top, height = self.scroll_offset.y, self.size.height
        page = self._page
        if page.total:
            first = page.block_at(top)
            if (
                page.prose_start(first) < top
                and page.start(first + 1) - top < 2
                and first + 1 < len(self.blocks)
            ):
                first += 1
            last = page.block_at(min(page.total, top + height) - 1)
            if page.prose_start(last) >= top + height and last > first:
                last -= 1
            self.current = min(max(self.current, first), max(first, last))
        self._moved()

    def _moved(self) -> None:
        self.post_message(self.Moved(self))

    def _anchor(self, height: int) -> Anchor:
        """The words to stay at.

        Args:
            height: Lines of the window in which the reader saw them.
        """
        page = self._page
        if not page.total or not self.blocks:
            return Anchor(0, "left", 0, 0)
        top = self.scroll_offset.y
        # The current block stays where it is on the screen if it can be seen.
        if top <= page.prose_start(self.current) < top + height:
            return Anchor(self.current, self.side, 0, page.prose_start(self.current) - top)
        block = page.block_at(top)
        lines = page.lines(block)
        line = lines[min(top - page.start(block), len(lines) - 1)]
        if line.left is not None:
            return Anchor(block, "left", line.left[0], 0)
        return Anchor(block, "right", line.right[0] if line.right else 0, 0)

    def _return_to(self, anchor: Anchor) -> None:
        if self.blocks and self._page.total:
            block = min(anchor.block, len(self.blocks) - 1)
            line = self._page.prose_start(block)
            if anchor.position:
                line = self._page.line_of(block, anchor.side, anchor.position)
            # In a lower window the words may stand higher, but never out of it.
            rows = min(self._page.height(block), max(1, self.size.height))
            self._jump_to(line - max(0, min(anchor.above, self.size.height - rows)))

    def on_resize(self, event: events.Resize) -> None:
        """Lay out for the new size and stay at the same words."""
        anchor = self._anchor(self._seen_height or self.size.height)
        self._seen_height = self.size.height
        self._lay_out()
        self._return_to(anchor)
        self._keep_current()

    # Search

    @property
    def searching(self) -> bool:
        """Whether a search is shown."""
        return bool(self.searched)

    def search(self, words: str) -> int:
        """Mark words in both texts and go to the next place; gives the number of places."""
        self.searched = words
        self.matches = search(self.blocks, words)
        self.match = -1
        if self.matches:
            later = [n for n, match in enumerate(self.matches) if match.block >= self.current]
            self.match = later[0] if later else 0
        self._index_matches()
        self._make_painter()
        if self.match >= 0:
            self._show_match()
        return len(self.matches)

    def next_match(self, step: int) -> None:
        """Go to the next (1) or previous (-1) place of the searched words, around the end."""
        if self.matches:
            self.match = (self.match + step) % len(self.matches)
            self._index_matches()
            self._make_painter()
            self._show_match()

    def _show_match(self) -> None:
        match = self.matches[self.match]
        self.go_to(match.block, match.side, match.start)

    def _index_matches(self) -> None:
        self._matches_of = {}
        self.match = min(self.match, len(self.matches) - 1)
        for number, match in enumerate(self.matches):
            mark = CURRENT_MATCH if number == self.match else MATCH
            self._matches_of.setdefault((match.block, match.side), []).append((match.start, match.end, mark))

    # Mouse and selection

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """A press on the overview jumps there."""
        if event.x >= self._page.columns.ruler:
            self._dragging = True
            self.capture_mouse()
            self._jump(event.y)
            event.stop()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Dragging on the overview scrolls."""
        if self._dragging:
            self._jump(event.y)

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Let the overview go."""
        if self._dragging:
            self._dragging = False
            self.release_mouse()

    def _jump(self, y: int) -> None:
        height = max(1, self.size.height)
        scale = max(self._page.total, height)
        self._jump_to(y * scale // height - height // 2)
        line = min(self._page.total - 1, y * scale // height)
        if line >= 0:
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

    def selection_updated(self, selection: Selection | None) -> None:
        """Show the new selection."""
        self._make_painter()

    def _selected_span(self, selection: Selection, block: int, side: Side) -> tuple[int, int] | None:
        """The selected characters of a passage; None if there are none."""
        first, last = _bounds(selection)
        row = block + (RIGHT_OFFSET if side == "right" else 0)
        passage = self.blocks[block].passage(side)
        if passage is None or not first.y <= row <= last.y:
            return None
        length = len(passage.text)
        start = min(first.x, length) if row == first.y else 0
        end = min(last.x, length) if row == last.y else length
        return (start, end) if start < end else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected words of one article as they stand in it, unwrapped."""
        if self.comparison is None:
            return None
        first, last = _bounds(selection)
        side: Side = "right" if first.y >= RIGHT_OFFSET else "left"
        article = self.comparison.left if side == "left" else self.comparison.right
        low, high = first.y % RIGHT_OFFSET, last.y % RIGHT_OFFSET
        text = ""
        previous = None
        for index in range(max(0, low), min(high, len(self.blocks) - 1) + 1):
            passage = self.blocks[index].passage(side)
            bounds = self._selected_span(selection, index, side)
            if passage is None or bounds is None:
                continue
            paragraph = article.sentences[passage.sentences[0]].paragraph if passage.sentences else -1
            if text:
                text += " " if paragraph == previous else "\n\n"
            text += source_text(article, passage, *bounds)
            previous = paragraph
        return (text, "\n") if text else None


def _bounds(selection: Selection) -> tuple[Offset, Offset]:
    """Both ends of a selection, kept in the column it started in."""
    start, end = selection
    if start is None:
        start = Offset(0, RIGHT_OFFSET if end is not None and end.y >= RIGHT_OFFSET else 0)
    if end is None:
        end = Offset(1 << 30, (2 * RIGHT_OFFSET if start.y >= RIGHT_OFFSET else RIGHT_OFFSET) - 1)
    if (start.y >= RIGHT_OFFSET) != (end.y >= RIGHT_OFFSET):
        # Dragged across both columns: whole passages of the left one, down to the pointer.
        low, high = sorted((start.y % RIGHT_OFFSET, end.y % RIGHT_OFFSET))
        return Offset(0, low), Offset(1 << 30, high)
    return start, end
