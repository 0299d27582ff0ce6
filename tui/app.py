"""The reader as a Textual application: themes, keys, and its first screen."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import events
from textual.app import App

from tui.layout.columns import NARROW
from tui.screens.reader import ReaderScreen
from tui.settings import Settings
from tui.state import Memory
from tui.themes import DEFAULT_THEME, THEMES, VARIABLE_DEFAULTS

HERE = Path(__file__).parent
WIDTHS = [(0, "-narrow"), (NARROW, "-wide")]
"""From how many cells on a screen has which class."""
HEIGHTS = [(0, "-flat"), (9, "-low"), (16, "-high"), (26, "-tall")]
"""The same for lines: with few of them the bars give way to the texts."""
COLOURLESS_THEME = "ansi"
"""What NO_COLOR gets: weight, underline and reverse instead of colours (https://no-color.org)."""


class LavreaderApp(App[None], inherit_bindings=False):
    """The reader."""

    TITLE = "lavreader"
    # The first screen's styles stand here: Textual reads those of a default screen only with the app's.
    CSS_PATH: ClassVar = [HERE / "app.tcss", HERE / "screens" / "reader.tcss"]
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    ENABLE_COMMAND_PALETTE = False
    PAUSE_GC_ON_SCROLL: ClassVar[bool] = True

    def __init__(
        self,
        sources: Sequence[str],
        *,
        timeout: float = 30,
        settings: Settings | None = None,
        memory: Memory | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            sources: What to read.
            timeout: Seconds a server may stay silent.
            settings: What the user wants; the program's own settings if not given.
            memory: Where places are remembered; nothing is if not given.
        """
        # Textual takes the variable away when it starts; whether colours are wanted is asked before.
        colourless = "NO_COLOR" in os.environ
        # Told of ANSI colours from the start, Textual drops colours; otherwise it makes them grey.
        super().__init__(ansi_color=True if colourless else None)
        settings = settings or Settings()
        for theme in THEMES:
            self.register_theme(theme)
        self._preferred = settings.theme or (memory.theme if memory else None) or DEFAULT_THEME
        self._colourless = colourless
        self.theme = COLOURLESS_THEME if colourless else self._preferred
        self.set_keymap(dict(settings.keys))
        self._reader = ReaderScreen(sources, timeout=timeout, settings=settings, memory=memory)

    @property
    def theme_to_remember(self) -> str:
        """The theme the user chose, not the one NO_COLOR made necessary."""
        return self._preferred if self._colourless and self.theme == COLOURLESS_THEME else self.theme

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of the reading view, for themes that do not name them."""
        return VARIABLE_DEFAULTS

    def refresh_css(self, animate: bool = True) -> None:
        """Read all styles anew; before there is a screen, take the colours only."""
        if self.screen_stack:
            super().refresh_css(animate)
        else:
            # The styles are about to be read with the first screen's own.
            self.stylesheet.set_variables(self.get_css_variables())

    def get_default_screen(self) -> ReaderScreen:
        """The reading screen."""
        return self._reader

    def on_key(self, event: events.Key) -> None:
        """Give a line to type in what was typed before it had the focus: none of it is a command."""
        focused, character = self.focused, event.character
        if focused is None or character is None or not focused.check_consume_key(event.key, character):
            return
        from textual.widgets import Input

        if isinstance(focused, Input):
            event.prevent_default()
            focused.insert_text_at_cursor(character)


def run(sources: Sequence[str], *, timeout: float = 30) -> int:
    """Open the reader and stay until it is left.

    Args:
        sources: Web addresses, files, folders, ``-``; the sample story if there are none.
        timeout: Seconds a web server may stay silent.

    Returns:
        The exit code of the process.

    Raises:
        SettingsError: The settings file says something unknown.
    """
    from tui.paths import settings_path, state_folder
    from tui.settings import load

    if not sources:
        from lavreader.sample import sample_sources

        sources = sample_sources()
    settings = load(settings_path())
    memory = Memory(state_folder()) if settings.remember else None
    app = LavreaderApp(sources, timeout=timeout, settings=settings, memory=memory)
    app.run()
    if memory is not None:
        memory.keep_theme(app.theme_to_remember)
    return app.return_code or 0
