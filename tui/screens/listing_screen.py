"""A screen over the reading view that holds a title, a list and its keys."""

from collections.abc import Hashable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.getters import query_one
from textual.screen import ModalScreen

from tui.keymap import CLOSE_KEYS, bindings
from tui.widgets.bar import Bar
from tui.widgets.hints import LISTING_HINTS, hint_words
from tui.widgets.listing import Item, Listing
from tui.widgets.words import Word, fitted


class ListingScreen(ModalScreen[Hashable | None], inherit_bindings=False):
    """A list to read or to choose from; gives the chosen key, or None."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(CLOSE_KEYS)
    CSS_PATH = "listing_screen.tcss"
    AUTO_FOCUS = "Listing"

    heading = ""
    """What the screen is called."""

    trouble = ""
    """Why what is waited for will not come, as a sentence; empty if it will."""

    listing = query_one(Listing)

    def compose(self) -> ComposeResult:
        """Title, what stays above the list, list, hints."""
        yield Bar(id="title")
        yield Bar(id="head")
        yield Listing(id="list")
        yield Bar(id="hints")

    def on_mount(self) -> None:
        """Fill the list."""
        self.refill()

    def items(self) -> Sequence[Item]:
        """What the list shows."""
        return ()

    @property
    def waiting(self) -> str:
        """What to say while the story is not compared."""
        return self.trouble or "Every pair is being compared …"

    def head(self, width: int) -> list[Word]:
        """What stays above the list when it is scrolled, for its width; empty for nothing.

        Args:
            width: Cells of a line of the list.
        """
        return []

    def refill(self) -> None:
        """Show what is known now."""
        self.listing.fill(self.items(), self.listing.key)
        self._say()

    def on_resize(self) -> None:
        """Fit the bars."""
        self._say()

    def _say(self) -> None:
        width = self.size.width
        self.query_one("#title", Bar).say([fitted([Word(f" {self.heading}", "strong")], width)])
        gutter = self.listing.styles.gutter
        words = self.head(width - gutter.width)
        head = self.query_one("#head", Bar)
        head.display = bool(words)
        head.say([[Word(" " * gutter.left), *words]])
        self.query_one("#hints", Bar).say([hint_words(self, width, LISTING_HINTS, self._possible)])

    def _possible(self, identity: str) -> bool:
        """Whether a key does anything: a list to read has nothing to choose."""
        return identity != "list_choose" or self.listing.key is not None

    @on(Listing.Chosen)
    def _choose(self, message: Listing.Chosen) -> None:
        self.dismiss(message.key)

    def action_close(self) -> None:
        """Back to the reading view."""
        self.dismiss(None)
