"""The line of hints: the keys a newcomer needs, from the live bindings."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from rich.cells import cell_len

from tui.widgets.words import Word

if TYPE_CHECKING:
    from textual.screen import Screen


def hint_words(
    screen: "Screen[Any]", width: int, possible: Callable[[str], bool] = lambda identity: True
) -> list[Word]:
    """As many hints as fit, in the order of the bindings.

    Args:
        screen: Whose keys.
        width: Cells there are.
        possible: Whether a key of this id would do anything now.
    """
    words: list[Word] = []
    used = 0
    seen = set()
    for active in screen.active_bindings.values():
        binding = active.binding
        if not binding.show or binding.id in seen or not active.enabled:
            continue
        if binding.id is not None and not possible(binding.id):
            continue
        seen.add(binding.id)
        key = f" {screen.app.get_key_display(binding)} "
        text = f"{binding.description} "
        needed = cell_len(key) + cell_len(text)
        if used + needed > width:
            continue
        used += needed
        action = binding.action if "." in binding.action else f"screen.{binding.action}"
        words += [Word(key, "key", action), Word(text, "faint", action)]
    return words
