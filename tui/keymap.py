"""Every key of the reader, in one table: bindings, help and the user's keymap are made from it."""

from collections.abc import Mapping
from dataclasses import dataclass

from textual.binding import Binding, BindingType
from textual.keys import Keys, _character_to_key

SECTIONS = ("Moving", "Outlets", "Views", "Doing")


@dataclass(frozen=True, slots=True)
class Key:
    """One thing a key does.

    Attributes:
        id: Its name in the user's settings.
        keys: The keys, separated by commas.
        action: What Textual runs.
        description: One or two words for the palette.
        tooltip: A sentence for the help.
        section: Where the help lists it.
    """

    id: str
    keys: str
    action: str
    description: str
    tooltip: str
    section: str

    @property
    def binding(self) -> Binding:
        """As Textual has it."""
        return Binding(
            self.keys,
            self.action,
            self.description,
            tooltip=self.tooltip,
            id=self.id,
        )


READER_KEYS: tuple[Key, ...] = (
    Key("help", "question_mark,f1", "help", "help", "Show every key and sign.", "Doing"),
    Key("retry", "r", "retry", "retry",
        "Read the outlets that failed once more, and compare again if that broke.", "Outlets"),
    Key("next_contradiction", "c", "contradiction(1)", "contradiction",
        "Go to the next contradiction; behind the last one, to the next pair of outlets that has one.",
        "Moving"),
    Key("previous_contradiction", "C", "contradiction(-1)", "contradiction before",
        "Go to the previous contradiction.", "Moving"),
    Key("next_change", "right_square_bracket", "change(1)", "change",
        "Go to the next passage that differs.", "Moving"),
    Key("previous_change", "left_square_bracket", "change(-1)", "change before",
        "Go to the previous passage that differs.", "Moving"),
    Key("next_quote", "quotation_mark", "quote(1)", "altered quotation",
        "Go to the next altered quotation.", "Moving"),
    Key("previous_quote", "apostrophe", "quote(-1)", "quotation before",
        "Go to the previous altered quotation.", "Moving"),
    *(
        Key(f"outlet_{number}", str(number), f"outlet({number})", f"outlet {number}",
            f"Put outlet {number} on the chosen side.", "Outlets")
        for number in range(1, 10)
    ),
    Key("next_outlet", "tab", "cycle_outlet(1)", "next outlet",
        "Put the next outlet on the chosen side.", "Outlets"),
    Key("previous_outlet", "shift+tab", "cycle_outlet(-1)", "outlet before",
        "Put the outlet before on the chosen side.", "Outlets"),
    Key("swap", "x", "swap", "swap", "Swap left and right.", "Outlets"),
    Key("left_side", "h,left", "side('left')", "left side",
        "Choose the left side: outlets are put there.", "Outlets"),
    Key("right_side", "l,right", "side('right')", "right side",
        "Choose the right side: outlets are put there.", "Outlets"),
    Key("findings", "f", "findings", "findings",
        "List contradictions, altered quotations, what only one tells, what moved, what was copied.",
        "Views"),
    Key("explain", "enter", "explain", "explain", "Explain the current passage.", "Views"),
    Key("claims", "m", "claims", "claims", "The claims: one row a fact, one column an outlet.", "Views"),
    Key("story", "s", "story", "story", "The story: all outlets, and how alike any two are.", "Views"),
    Key("export", "e", "export", "export", "Write a report: a page, Markdown, text or JSON.", "Doing"),
    Key("removed", "b", "removed", "stripped text",
        "Show or fold what was stripped from the pages, each piece with its reason.", "Views"),
    Key("detail", "w", "detail", "detail",
        "Mark findings only, changes of meaning too, or every changed word.", "Views"),
    Key("columns", "v", "columns", "columns", "Two columns, or both outlets in one.", "Views"),
    Key("zoom", "z", "zoom", "zoom", "Show the chosen side alone, and back.", "Views"),
    Key("order", "a", "order", "order",
        "Lay the right outlet along the left, or keep each outlet's own order.", "Views"),
    Key("theme", "t", "theme", "theme", "Go through the themes.", "Views"),
    Key("line_down", "j,down", "scroll(1)", "line down", "Scroll a line down.", "Moving"),
    Key("line_up", "k,up", "scroll(-1)", "line up", "Scroll a line up.", "Moving"),
    Key("half_down", "d,ctrl+d", "scroll_window(0.5)", "half down", "Scroll half a window down.", "Moving"),
    Key("half_up", "u,ctrl+u", "scroll_window(-0.5)", "half up", "Scroll half a window up.", "Moving"),
    Key("page_down", "space,pagedown", "scroll_window(1)", "page down", "Scroll a window down.", "Moving"),
    Key("page_up", "pageup", "scroll_window(-1)", "page up", "Scroll a window up.", "Moving"),
    Key("top", "g,home", "scroll_share(0)", "top", "Go to the beginning.", "Moving"),
    Key("bottom", "G,end", "scroll_share(1)", "end", "Go to the end.", "Moving"),
    Key("partner", "p", "partner", "partner",
        "Go to where the other outlet tells it: the partner of a moved passage, the other half of a finding.",
        "Moving"),
    Key("back", "backspace,P", "back", "back", "Go back to where the last jump began.", "Moving"),
    Key("search", "slash", "search", "search", "Search both texts.", "Doing"),
    Key("next_match", "n", "match(1)", "next match", "Go to the next match while a search is shown.",
        "Doing"),
    Key("previous_match", "N", "match(-1)", "match before",
        "Go to the previous match while a search is shown.", "Doing"),
    Key("copy", "y", "copy", "copy", "Copy the selection, or the current passage of the chosen side.",
        "Doing"),
    Key("copy_selection", "ctrl+c,super+c", "copy_selection", "copy selection",
        "Copy what the mouse selected.", "Doing"),
    Key("open", "o", "open", "open", "Open the chosen outlet's page in the browser.", "Doing"),
    Key("palette", "ctrl+p,colon", "palette", "commands", "Find any command by its name.", "Doing"),
    Key("escape", "escape", "escape", "close", "Close what is open: search, findings, zoom.", "Doing"),
    Key("quit", "q,ctrl+q", "quit", "quit", "Leave; the place is remembered.", "Doing"),
)  # fmt: skip
"""The keys of the reading screen, in the order of the help."""

LIST_KEYS: tuple[Key, ...] = (
    Key("list_down", "j,down", "move(1)", "down", "Go down a line.", "Moving"),
    Key("list_up", "k,up", "move(-1)", "up", "Go up a line.", "Moving"),
    Key(
        "list_page_down",
        "d,space,pagedown,ctrl+d",
        "move_window(1)",
        "page down",
        "Go down a window.",
        "Moving",
    ),
    Key("list_page_up", "u,pageup,ctrl+u", "move_window(-1)", "page up", "Go up a window.", "Moving"),
    Key("list_top", "g,home", "move_end(-1)", "top", "Go to the first line.", "Moving"),
    Key("list_bottom", "G,end", "move_end(1)", "end", "Go to the last line.", "Moving"),
    Key("list_choose", "enter", "choose", "go there", "Go to the chosen place.", "Doing"),
)
"""The keys of every list: findings, claims, help."""

PANEL_KEYS: tuple[Key, ...] = (
    Key("detail_down", "J,shift+down", "scroll_detail(1)", "explanation down",
        "Scroll the explanation down.", "Moving"),
    Key("detail_up", "K,shift+up", "scroll_detail(-1)", "explanation up",
        "Scroll the explanation up.", "Moving"),
    Key("close_panel", "escape,q", "close_panel", "close", "Close the findings.", "Doing"),
)  # fmt: skip
"""The keys of the findings panel beside those of its list."""

CLOSE_KEYS: tuple[Key, ...] = (
    Key("close", "escape,q", "close", "close", "Back to the reading view.", "Doing"),
)
"""The keys that leave a screen over the reading view."""

STORY_KEYS: tuple[Key, ...] = (
    Key(
        "put_left",
        "h,left",
        "put('left')",
        "left",
        "Put the outlet under the cursor on the left.",
        "Outlets",
    ),
    Key(
        "put_right",
        "l,right",
        "put('right')",
        "right",
        "Put the outlet under the cursor on the right.",
        "Outlets",
    ),
)
"""The keys of the story view beside those of its list."""


SEARCH_KEYS: tuple[Key, ...] = (
    Key("keep_search", "enter", "submit", "keep search", "Keep the marks and go on reading.", "Doing"),
    Key("end_search", "escape", "drop", "end search", "End the search.", "Doing"),
    Key("search_next", "down", "step(1)", "next match", "Go to the next match.", "Doing"),
    Key("search_previous", "up", "step(-1)", "match before", "Go to the previous match.", "Doing"),
)
"""The keys of the search line beside those of every line to type in."""


def bindings(keys: tuple[Key, ...]) -> list[BindingType]:
    """The bindings of some keys."""
    return [key.binding for key in keys]


def all_keys() -> tuple[Key, ...]:
    """Every key there is, each id once."""
    return (*READER_KEYS, *LIST_KEYS, *PANEL_KEYS, *CLOSE_KEYS, *STORY_KEYS, *SEARCH_KEYS)


def normal(key: str) -> str:
    """A key as Textual names it, from ``]``, ``ctrl+d`` or ``question_mark``."""
    key = key.strip()
    *modifiers, name = key.split("+") if len(key) > 1 else [key]
    if len(name) == 1:
        name = _character_to_key(name)
    return "+".join([*modifiers, name])


def known_key(key: str) -> bool:
    """Whether a terminal can send such a key."""
    *modifiers, name = key.split("+") if len(key) > 1 else [key]
    if not set(modifiers) <= {"ctrl", "shift", "alt", "super"}:
        return False
    names = {value.value for value in Keys}
    return len(name) == 1 or name in names or _names_a_character(name)


def _names_a_character(name: str) -> bool:
    import unicodedata

    try:
        unicodedata.lookup(name.replace("_", " "))
    except KeyError:
        return any(_character_to_key(chr(code)) == name for code in range(0x20, 0x7F))
    return True


def clashes(chosen: Mapping[str, str]) -> list[str]:
    """Plain sentences about keys that would do two things at once.

    Args:
        chosen: Ids to keys (separated by commas), as the user set them.
    """
    sentences = []
    for group in (READER_KEYS, LIST_KEYS):
        seen: dict[str, str] = {}
        for key in group:
            for name in chosen.get(key.id, key.keys).split(","):
                other = seen.setdefault(normal(name), key.id)
                if other != key.id and (key.id in chosen or other in chosen):
                    sentences.append(f"the key {name.strip()} is used by both {other} and {key.id}")
    return sentences
