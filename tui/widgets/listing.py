"""A list of lines with a cursor: findings, claims, outlets, keys."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.keymap import LIST_KEYS, bindings
from tui.widgets.inked import inks_of
from tui.widgets.words import Word, Words, fitted, strip_of, width_of, wrapped

Lines = Callable[[int], Sequence[Words]]


@dataclass(frozen=True)
class Item:
    """One entry of a list.

    Attributes:
        lines: Its lines for a width in cells.
        key: What it stands for; None for one the cursor passes by.
        single: Whether it always has one line, so that a long list need not ask.
    """

    lines: Lines
    key: Hashable | None = None
    single: bool = False


def line(words: Words, key: Hashable | None = None) -> Item:
    """An item of one line, cut where it does not fit."""
    return Item(lambda width: [fitted(words, width)], key, single=True)


def prose(words: Words, key: Hashable | None = None, indent: int = 0) -> Item:
    """An item of as many lines as its words need."""
    return Item(lambda width: wrapped(words, width, indent), key)


def pair(head: Words, words: Words, column: int) -> Item:
    """An item of two columns: a head, and words that are wrapped beside it, or under it where it is long.

    Args:
        head: What stands first.
        words: What is said of it.
        column: Cells to where the words begin; never more than a third of the width.
    """

    def lines(width: int) -> list[Words]:
        begin = min(column, max(5, width // 3))
        indent = Word(" " * begin)
        said = wrapped(words, max(1, width - begin))
        if width_of(head) >= begin:
            return [fitted(head, width), *([indent, *part] for part in said)]
        first = Word(" " * (begin - width_of(head)))
        return [[*head, first, *said[0]], *([indent, *part] for part in said[1:])]

    return Item(lines)


class Listing(ScrollView, can_focus=True, inherit_bindings=False):
    """Items, one of which is chosen; without keys it is a text to scroll."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(LIST_KEYS)
    DEFAULT_CSS = "Listing { scrollbar-size: 0 0; height: 1fr; }"
    ALLOW_SELECT = False

    @dataclass
    class Highlighted(Message):
        """The cursor came to an item."""

        listing: "Listing"
        key: Hashable

        @property
        def control(self) -> "Listing":
            """The list it came from."""
            return self.listing

        def can_replace(self, message: Message) -> bool:
            """Only the last item matters."""
            return isinstance(message, Listing.Highlighted)

    @dataclass
    class Chosen(Message):
        """An item was chosen."""

        listing: "Listing"
        key: Hashable

        @property
        def control(self) -> "Listing":
            """The list it came from."""
            return self.listing

    def __init__(self, items: Sequence[Item] = (), *, id: str | None = None) -> None:  # noqa: A002
        """Show these items."""
        super().__init__(id=id)
        self._items = list(items)
        self._starts = array("q", [0])
        self._keyed: list[int] = []
        self._drawn: dict[int, Sequence[Words]] = {}
        self.cursor = -1

    @property
    def key(self) -> Hashable | None:
        """What the chosen item stands for."""
        return self._items[self.cursor].key if 0 <= self.cursor < len(self._items) else None

    @property
    def text(self) -> str:
        """Everything the list says, a line each."""
        width = max(1, self.size.width)
        return "\n".join(
            "".join(word.text for word in words) for item in self._items for words in item.lines(width)
        )

    def fill(self, items: Sequence[Item], key: Hashable | None = None) -> None:
        """Show other items, with the cursor on one of them.

        Args:
            items: What to show.
            key: Where the cursor goes; the first item with a key if there is none such.
        """
        self._items = list(items)
        self._count()
        places = [index for index in self._keyed if self._items[index].key == key]
        self.cursor = places[0] if places else self._keyed[0] if self._keyed else -1
        self._show_cursor()
        self.refresh()

    def _count(self) -> None:
        width = max(1, self.size.width)
        self._drawn = {}
        heights = (1 if item.single else len(item.lines(width)) for item in self._items)
        self._starts = array("q", accumulate(heights, initial=0))
        self._keyed = [index for index, item in enumerate(self._items) if item.key is not None]
        self.virtual_size = Size(width, self._starts[-1])

    def on_mount(self) -> None:
        """Take the first items."""
        self.fill(self._items)

    def on_resize(self) -> None:
        """Wrap for the new width."""
        self._count()
        self._show_cursor()
        self.refresh()

    def on_focus(self) -> None:
        """Show the cursor strongly."""
        self.refresh()

    def on_blur(self) -> None:
        """Show the cursor weakly."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of the window."""
        width = self.size.width
        number = self.scroll_offset.y + y
        index = bisect_right(self._starts, number) - 1
        styles, base = inks_of(self), self.rich_style
        if index >= len(self._items):
            return strip_of((), width, styles, base)
        drawn = self._drawn.get(index)
        if drawn is None:
            drawn = self._drawn[index] = self._items[index].lines(width)
        offset = number - self._starts[index]
        cursor = ""
        if index == self.cursor:
            cursor = "cursor" if self.has_focus else "blurred"
        return strip_of(drawn[offset] if offset < len(drawn) else (), width, styles, base, cursor)

    def action_move(self, step: int) -> None:
        """The cursor to the next item, or the text by a line."""
        if not self._keyed:
            self.scroll_to(y=self.scroll_offset.y + step, animate=False, immediate=True)
            return
        place = bisect_left(self._keyed, self.cursor)
        self._put_cursor(place + step)

    def action_move_window(self, direction: int) -> None:
        """A window further."""
        if not self._keyed:
            self.scroll_to(
                y=self.scroll_offset.y + direction * max(1, self.size.height - 1),
                animate=False,
                immediate=True,
            )
            return
        target = self._starts[max(0, self.cursor)] + direction * max(1, self.size.height - 1)
        index = bisect_right(self._starts, max(0, target)) - 1
        place = bisect_left(self._keyed, index)
        here = bisect_left(self._keyed, self.cursor)
        self._put_cursor(max(place, here + 1) if direction > 0 else min(place, here - 1))

    def action_move_end(self, direction: int) -> None:
        """The first or the last item."""
        if not self._keyed:
            self.scroll_to(y=0 if direction < 0 else self._starts[-1], animate=False, immediate=True)
            return
        self._put_cursor(0 if direction < 0 else len(self._keyed) - 1)

    def action_choose(self) -> None:
        """Go where the item points."""
        if self.key is not None:
            self.post_message(self.Chosen(self, self.key))

    def _put_cursor(self, place: int) -> None:
        place = max(0, min(place, len(self._keyed) - 1))
        if self._keyed[place] != self.cursor:
            self.cursor = self._keyed[place]
            self._show_cursor()
            self.refresh()
            self.post_message(self.Highlighted(self, self.key))
        elif place == 0:
            self.scroll_to(y=0, animate=False, immediate=True)

    def _show_cursor(self) -> None:
        """Bring the cursor's item into the window, with the section's name above it if it is the first."""
        if self.cursor < 0 or self.cursor >= len(self._items):
            return
        first, last = self._starts[self.cursor], self._starts[self.cursor + 1]
        if self._keyed and self.cursor == self._keyed[0]:
            first = 0
        top, height = self.scroll_offset.y, max(1, self.size.height)
        if first < top:
            self.scroll_to(y=first, animate=False, immediate=True)
        elif last > top + height:
            self.scroll_to(y=min(first, last - height), animate=False, immediate=True)

    def on_click(self, event: events.Click) -> None:
        """A click moves the cursor; a second one chooses."""
        index = bisect_right(self._starts, self.scroll_offset.y + event.y) - 1
        if 0 <= index < len(self._items) and self._items[index].key is not None:
            if index == self.cursor:
                self.action_choose()
            else:
                self._put_cursor(bisect_left(self._keyed, index))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel scrolls three lines."""
        event.stop()
        self.scroll_to(y=self.scroll_offset.y + 3, animate=False, immediate=True)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel scrolls three lines."""
        event.stop()
        self.scroll_to(y=self.scroll_offset.y - 3, animate=False, immediate=True)
