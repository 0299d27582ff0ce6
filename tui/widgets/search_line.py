"""The line that asks for words to search."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import Input

from tui.keymap import SEARCH_KEYS, bindings


class SearchLine(Input):
    """Words to search, marked while they are typed; enter keeps them, escape drops them."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(SEARCH_KEYS)

    @dataclass
    class Searched(Message):
        """Other words are searched."""

        words: str

    @dataclass
    class Ended(Message):
        """The line is left; the marks stay if ``keep``."""

        keep: bool

    @dataclass
    class Stepped(Message):
        """Another place is wanted: the next (1) or the one before (-1)."""

        step: int

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        """Ask for nothing yet."""
        super().__init__(placeholder="search both texts", compact=True, id=id)

    @on(Input.Changed)
    def _search(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Searched(event.value))

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Ended(keep=bool(event.value.strip())))

    def action_drop(self) -> None:
        """End the search."""
        self.post_message(self.Ended(keep=False))

    def action_step(self, step: int) -> None:
        """Go to another place while typing."""
        self.post_message(self.Stepped(step))
