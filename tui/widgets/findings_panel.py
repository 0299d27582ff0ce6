"""The findings panel: what is worth going to, and why."""

from collections.abc import Callable, Hashable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.getters import query_one
from textual.message import Message

from tui.keymap import PANEL_KEYS, bindings
from tui.widgets.listing import Item, Listing

Explain = Callable[[Hashable], Sequence[Item]]


class FindingsPanel(Container, inherit_bindings=False):
    """A list of findings, and beside it the one under the cursor at length."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(PANEL_KEYS)

    list = query_one("#findings-list", Listing)
    detail = query_one("#findings-detail", Listing)

    class Scrolled(Message):
        """The long form was scrolled."""

    class Closed(Message):
        """The reader is done with it."""

    def __init__(self, explain: Explain, *, id: str | None = None) -> None:  # noqa: A002
        """Show nothing yet.

        Args:
            explain: Gives the long form of an entry.
            id: Name in the stylesheet.
        """
        super().__init__(id=id)
        self.border_title = " Findings "
        self._explain = explain

    def compose(self) -> ComposeResult:
        """The list and the long form."""
        yield Listing(id="findings-list")
        detail = Listing(id="findings-detail")
        # The list keeps the focus: its keys scroll the long form, too.
        detail.can_focus = False
        yield detail

    def show(self, items: Sequence[Item], key: Hashable | None) -> None:
        """List other entries, with the cursor on one of them."""
        self.list.fill(items, key)
        self.explain()

    def explain(self) -> None:
        """Show the long form of the entry under the cursor."""
        key = self.list.key
        self.detail.fill(self._explain(key) if key is not None else ())
        self.detail.scroll_to(y=0, animate=False, immediate=True)

    @on(Listing.Highlighted, "#findings-list")
    def _follow(self) -> None:
        self.explain()

    @property
    def more(self) -> bool:
        """Whether the long form goes on below its window."""
        return self.detail.scroll_offset.y < self.detail.max_scroll_y

    def action_scroll_detail(self, direction: int) -> None:
        """Half a window of the long form further."""
        lines = max(1, self.detail.size.height // 2)
        self.detail.scroll_to(
            y=self.detail.scroll_offset.y + direction * lines, animate=False, immediate=True
        )
        self.post_message(self.Scrolled())

    def action_close_panel(self) -> None:
        """Give the room back to the texts."""
        self.post_message(self.Closed())
