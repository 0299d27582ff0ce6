"""The user's settings and keys, from one TOML file."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args

from lavreader.errors import LavreaderError
from tui.keymap import all_keys, clashes, known_key, normal
from tui.layout.arrangement import Order
from tui.layout.columns import MEASURE
from tui.layout.marks import Detail
from tui.themes import THEME_NAMES

_CHOICES: dict[str, tuple[str, ...]] = {
    "theme": THEME_NAMES,
    "detail": get_args(Detail),
    "order": get_args(Order),
    "columns": ("auto", "two", "one"),
}
_LINES = {
    "theme": "Colours: "
    + ", ".join(THEME_NAMES)
    + ". Without this line the last one chosen with the theme key.",
    "detail": "What is marked: findings, meaning (and faintly other words), everything (spelling too).",
    "order": "along lays the right outlet along the left; own keeps each outlet's own order.",
    "columns": "auto (one column below 100 cells), two, one.",
    "measure": "The widest a column of text becomes, in cells: 40 to 200.",
    "removed": "Whether text stripped from the pages is shown from the start.",
    "remember": "Whether the outlets and the place of every story are remembered.",
}


class SettingsError(LavreaderError):
    """The settings file says something the reader does not understand."""


@dataclass(frozen=True)
class Settings:
    """What the user wants; every field is a line of the settings file.

    Attributes:
        theme: Name of a theme; None for the last one chosen.
        detail: How much is marked at the start.
        order: Whose order the right outlet follows at the start.
        columns: Two columns or one at the start.
        measure: The widest a column of text becomes, in cells.
        removed: Whether stripped text is shown from the start.
        remember: Whether places are remembered.
        keys: Key ids to keys separated by commas.
    """

    theme: str | None = None
    detail: Detail = "meaning"
    order: Order = "along"
    columns: Literal["auto", "two", "one"] = "auto"
    measure: int = MEASURE
    removed: bool = False
    remember: bool = True
    keys: Mapping[str, str] = field(default_factory=dict)


def load(path: Path) -> Settings:
    """The settings of a file; those of the program if there is no such file.

    Raises:
        SettingsError: The file cannot be read, is no TOML, or says something unknown; the message
            names the file, what is wrong and what is possible.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: the settings cannot be read: {error}") from error
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: this is no TOML: {error}") from error
    try:
        return _settings(table)
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}") from None


def _settings(table: dict[str, Any]) -> Settings:
    names = [entry.name for entry in fields(Settings)]
    for name in table:
        if name not in names:
            raise SettingsError(f"there is no setting {name!r}{_near(name, names)}")
    values = dict(table)
    for name, choices in _CHOICES.items():
        if name in values and values[name] not in choices:
            raise SettingsError(f"{name} is {values[name]!r}; it can be {', '.join(choices)}")
    for name in ("removed", "remember"):
        if name in values and not isinstance(values[name], bool):
            raise SettingsError(f"{name} is {values[name]!r}; it can be true or false")
    measure = values.get("measure", MEASURE)
    if isinstance(measure, bool) or not isinstance(measure, int) or not 40 <= measure <= 200:
        raise SettingsError(f"measure is {measure!r}; it can be a whole number from 40 to 200")
    values["keys"] = _keys(values.get("keys", {}))
    return Settings(**values)


def _keys(table: Any) -> dict[str, str]:
    """The keymap, checked: known ids, known keys, no key for two things."""
    if not isinstance(table, dict):
        raise SettingsError('keys is a table: [keys], then one line a key, such as swap = "X"')
    identities = [key.id for key in all_keys()]
    chosen: dict[str, str] = {}
    for identity, keys in table.items():
        if identity not in identities:
            raise SettingsError(f"[keys] has no {identity!r}{_near(identity, identities)}")
        listed = keys if isinstance(keys, list) else [keys]
        if not listed or not all(isinstance(key, str) and key for key in listed):
            raise SettingsError(f"[keys] {identity} is {keys!r}; it can be one key or a list of keys")
        for key in listed:
            if not known_key(key):
                raise SettingsError(
                    f"[keys] {identity}: {key!r} is no key; they are written as x, X, ], f5, ctrl+d, pagedown"
                )
        chosen[identity] = ",".join(normal(key) for key in listed)
    for sentence in clashes(chosen):
        raise SettingsError(f"[keys] {sentence}; give one of them another key")
    return chosen


def _near(name: str, names: list[str]) -> str:
    import difflib

    near = difflib.get_close_matches(name, names, 1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(names)}"


def documented() -> str:
    """A settings file that says what can be set, everything commented out."""
    defaults = Settings()
    lines = ["# Settings of lavreader. Take away the # before a line to change it.", ""]
    for name, words in _LINES.items():
        value = getattr(defaults, name)
        shown = "true" if value is True else "false" if value is False else f'"{value or "dark"}"'
        lines += [
            f"# {words}",
            f"# {name} = {value if isinstance(value, int) and not isinstance(value, bool) else shown}",
            "",
        ]
    lines += [
        "# Keys: one key, or a list of keys, for each line. Special keys are written as f5, ctrl+d,",
        "# space, enter, tab, pagedown, left; others as themselves.",
        "[keys]",
    ]
    for key in all_keys():
        from textual.keys import format_key

        keys = [
            format_key(name) if len(format_key(name)) == 1 and format_key(name).isascii() else name
            for name in key.keys.split(",")
        ]
        shown = ", ".join('"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"' for name in keys)
        lines += [f"# {key.tooltip}", f"# {key.id} = [{shown}]"]
    return "\n".join(lines) + "\n"
