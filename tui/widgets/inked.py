"""A widget that draws with the theme's inks."""

from collections.abc import Mapping

from rich.style import Style
from textual.widget import Widget

from tui.inks import inks


def inks_of(widget: Widget) -> Mapping[str, Style]:
    """The inks of the theme a widget is drawn in."""
    return inks(widget.app.theme_variables, plain=widget.app.native_ansi_color)
