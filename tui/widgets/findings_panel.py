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
        yield Listing(id="findings-detail")

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

    def action_close_panel(self) -> None:
        """Give the room back to the texts."""
        self.post_message(self.Closed())
