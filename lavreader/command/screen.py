"""What the screen can take: colours, columns."""

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lavreader.export.text import TextOptions

_WIDEST = 160
_WITHOUT_TERMINAL = 100


def text_options(
    output: str | None, *, width: int | None, plain: bool, color: str, rows: bool | None
) -> "TextOptions":
    """How a text is laid out for where it goes.

    Args:
        output: The file, or None or ``-`` for standard output.
        width: Cells a line, if somebody asked for it; else the terminal's.
        plain: Words only.
        color: ``auto``, ``always`` or ``never``.
        rows: Whether to print every row; None leaves it to the number of pairs.
    """
    # Laying out text is not loaded for a reader who gets a screen.
    from lavreader.export.text import NARROWEST_COLUMNS, TextOptions

    on_terminal = output in (None, "-") and sys.stdout.isatty()
    if width is None:
        width = min(shutil.get_terminal_size().columns, _WIDEST) if on_terminal else _WITHOUT_TERMINAL
    return TextOptions(
        width=width,
        layout="plain" if plain else "columns" if width >= NARROWEST_COLUMNS else "stacked",
        color=color == "always" or (color == "auto" and on_terminal and colors_welcome()),
        rows=rows,
    )


def colors_welcome() -> bool:
    """Whether nobody asked for no colours: https://no-color.org and terminals that have none."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
