"""The reader as a Textual application: themes, keys, and its first screen."""

import os
from collections.abc import Sequence
from typing import ClassVar

from textual.app import App

from tui.screens.reader import ReaderScreen
from tui.themes import DEFAULT_THEME, THEMES, VARIABLE_DEFAULTS


class LavreaderApp(App[None], inherit_bindings=False):
    """The reader."""

    TITLE = "lavreader"
    # The first screen's styles stand here: Textual reads those of a default screen only with the app's.
    CSS_PATH: ClassVar = ["app.tcss", "screens/reader.tcss"]
    ENABLE_COMMAND_PALETTE = False
    PAUSE_GC_ON_SCROLL: ClassVar[bool] = True

    def __init__(
        self,
        sources: Sequence[str],
        *,
        timeout: float = 30,
    ) -> None:
        """Show nothing yet.

        Args:
            sources: What to read.
            timeout: Seconds a server may stay silent.
        """
        # Textual takes the variable away when it starts; whether colours are wanted is asked before.
        self.colourless = "NO_COLOR" in os.environ
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = "ansi" if self.colourless else DEFAULT_THEME
        self._reader = ReaderScreen(sources, timeout=timeout)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of the reading view, for themes that do not name them."""
        return VARIABLE_DEFAULTS

    def get_default_screen(self) -> ReaderScreen:
        """The reading screen."""
        return self._reader


def run(sources: Sequence[str], *, timeout: float = 30) -> int:
    """Open the reader and stay until it is left.

    Args:
        sources: Web addresses, files, folders, ``-``; the sample story if there are none.
        timeout: Seconds a web server may stay silent.

    Returns:
        The exit code of the process.
    """
    if not sources:
        from lavreader.sample import sample_sources

        sources = sample_sources()
    app = LavreaderApp(sources, timeout=timeout)
    app.run()
    return app.return_code or 0
