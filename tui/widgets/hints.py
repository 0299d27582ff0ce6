"""The line of hints: the keys a newcomer needs, as the keymap has them now."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len

from tui.widgets.words import Word

if TYPE_CHECKING:
    from textual.binding import Binding
    from textual.screen import Screen

READER_HINTS: Mapping[str, str] = {
    "help": "help",
    "retry": "try again",
    "next_contradiction": "contradiction",
    "next_outlet": "outlet",
    "findings": "findings",
    "export": "export",
    "story": "story",
    "claims": "claims",
    "search": "search",
    "quit": "quit",
    "next_change": "change",
    "swap": "swap",
    "explain": "explain",
    "removed": "stripped text",
}
"""Key ids and what the line says of them, the most needed first: a narrow screen has room for few."""

PANEL_HINTS: Mapping[str, str] = {"list_choose": "open", "detail_down": "more", "close_panel": "close"} | {
    identity: words
    for identity, words in READER_HINTS.items()
    if identity not in ("findings", "explain", "quit")
}
"""The same while the findings have the focus."""

SEARCH_HINTS: Mapping[str, str] = {
    "keep_search": "keep",
    "end_search": "end",
    "search_next": "next match",
    "search_previous": "match before",
}
"""The same while the words to search are typed."""

MATCH_HINTS: Mapping[str, str] = {"next_match": "next match", "previous_match": "before", "escape": "end"}
"""What comes first while matches are shown."""

LISTING_HINTS: Mapping[str, str] = {
    "close": "back",
    "list_choose": "open",
    "put_left": "put left",
    "put_right": "put right",
}
"""The same on the screens over the texts."""


def hint_words(
    screen: "Screen[Any]",
    width: int,
    hints: Mapping[str, str],
    possible: Callable[[str], bool] = lambda identity: True,
) -> list[Word]:
    """As many hints as fit, in their order.

    Args:
        screen: Whose keys.
        width: Cells there are.
        hints: Ids of keys and what to say of them.
        possible: Whether a key of this id would do anything now.
    """
    live: dict[str, Binding] = {}
    for active in screen.active_bindings.values():
        if active.enabled and active.binding.id is not None:
            live.setdefault(active.binding.id, active.binding)
    words: list[Word] = []
    for identity, meaning in hints.items():
        binding = live.get(identity)
        if binding is None or not possible(identity):
            continue
        key, text = f" {screen.app.get_key_display(binding)} ", f"{meaning} "
        if cell_len(key) + cell_len(text) > width:
            continue
        width -= cell_len(key) + cell_len(text)
        action = f"app.simulate_key('{binding.key}')"
        words += [Word(key, "key", action), Word(text, "faint", action)]
    return words
