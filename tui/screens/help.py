"""Help: every live key, every sign, every mark; nothing typed by hand."""

from collections.abc import Iterable, Sequence

from textual.binding import ActiveBinding, Binding

from tui.keymap import SECTIONS, Key, all_keys
from tui.layout.signs import SIGNS
from tui.paths import settings_path
from tui.screens.listing_screen import ListingScreen
from tui.widgets.listing import Item, line, pair, prose
from tui.widgets.words import Word, width_of

_KNOWN: dict[str, Key] = {key.id: key for key in all_keys()}


def help_rows(active: Iterable[ActiveBinding], display: "dict[str, str]") -> list[tuple[str, str, str]]:
    """Section, keys and meaning of every live binding, each action once.

    Args:
        active: The bindings as they are now.
        display: How each key is written.
    """
    found: dict[str, tuple[Binding, list[str]]] = {}
    for entry in active:
        binding = entry.binding
        identity = binding.id or binding.action
        found.setdefault(identity, (binding, []))[1].append(display[binding.key])
    rows = []
    numbered = [identity for identity in found if identity.startswith("outlet_")]
    for identity, (binding, keys) in found.items():
        section = _KNOWN[identity].section if identity in _KNOWN else "Doing"
        words = binding.tooltip or binding.description
        if identity in numbered:
            if identity != numbered[0]:
                continue
            keys = [" ".join(key for other in numbered for key in found[other][1])]
            words = "Put that outlet on the chosen side."
        rows.append((section, "  ".join(dict.fromkeys(keys)), words))
    return rows


class HelpScreen(ListingScreen):
    """Keys and signs."""

    heading = "Keys and signs"

    def __init__(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Take the rows.

        Args:
            rows: As :func:`help_rows` gives them.
        """
        super().__init__()
        self._rows = list(rows)

    def items(self) -> Sequence[Item]:
        """Keys by section, then the signs and the settings file."""
        wide = max((width_of([Word(keys)]) for _, keys, _ in self._rows), default=0)
        items: list[Item] = []
        for section in SECTIONS:
            items.append(line([Word(section, "section")]))
            for place, keys, words in self._rows:
                if place == section:
                    items.append(pair([Word(f"  {keys}", "key")], [Word(words)], wide + 4))
            items.append(line([]))
        items.append(line([Word("Signs", "section")]))
        for name, (sign, words) in SIGNS.items():
            if sign != " ":
                style = {"left-only": "left", "right-only": "right"}.get(name, name)
                style = (
                    style
                    if style in ("left", "right", "contradiction", "altered-quote", "differs", "moved")
                    else "faint"
                )
                items.append(pair([Word(f"  {sign}", style)], [Word(words)], 5))
        items += [
            pair([Word("  ╱", "faint")], [Word("this outlet has nothing here")], 5),
            pair(
                [Word("  ▐", "faint")],
                [Word("at the right edge: the part that is on the screen; a click goes there")],
                5,
            ),
            line([]),
            line([Word("Settings and keys of your own", "section")]),
            prose([Word(f"  {settings_path()}")], indent=2),
        ]
        return items
