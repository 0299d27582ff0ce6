"""The command palette: every key's action by its name, themes, settings."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider

from tui.keymap import READER_KEYS
from tui.themes import THEME_NAMES

if TYPE_CHECKING:
    from tui.app import LavreaderApp
    from tui.screens.reader import ReaderScreen

_AREAS = {"Moving": "go", "Outlets": "outlet", "Views": "view", "Doing": "do"}


class Commands(Provider):
    """Everything the reading screen can do now."""

    def _commands(self) -> Iterator[tuple[str, str, Callable[[], object]]]:
        """Title, explanation and callback of every command that is possible."""
        screen = cast("ReaderScreen", self.screen)
        app = cast("LavreaderApp", self.app)
        for key in READER_KEYS:
            if key.id == "palette" or not screen.possible(key.id):
                continue
            title = f"{_AREAS[key.section]}: {key.description}"
            if key.id.startswith("outlet_"):
                outlet = screen.outlets[int(key.id.removeprefix("outlet_")) - 1]
                title = f"outlet: {outlet.name}"
            shown = screen.key_of(key.id)
            yield f"{title}  {shown}", key.tooltip, partial(screen.run_action, key.action)
        for name in THEME_NAMES:
            yield f"theme: {name}", "Change the colours.", partial(setattr, app, "theme", name)
        yield (
            "settings: where they are",
            "Write a documented settings file if there is none.",
            screen.show_settings,
        )

    async def discover(self) -> Hits:
        """Everything, before a word is typed."""
        for title, help_text, callback in self._commands():
            yield DiscoveryHit(title, callback, help=help_text)

    async def search(self, query: str) -> Hits:
        """What matches."""
        matcher = self.matcher(query)
        for title, help_text, callback in self._commands():
            score = max(matcher.match(title), matcher.match(help_text) * 0.5)
            if score > 0:
                yield Hit(score, matcher.highlight(title), callback, help=help_text)


class Palette(CommandPalette):
    """Textual's palette in the looks of the reader, without a page key that breaks it (Textual 8.2.8)."""

    DEFAULT_CSS = """
    Palette > Vertical { width: 90%; max-width: 84; margin-top: 2; }
    Palette #--input, Palette #--input.--list-visible {
        height: auto; padding: 0; background: $panel; border: none; border-bottom: solid $faint;
    }
    Palette #--results { margin-top: 0; }
    Palette #--results CommandList { border: none; background: $panel; }
    Palette SearchIcon { display: none; }
    Palette.-low > Vertical { margin-top: 0; width: 100%; }
    """

    def _action_command_list(self, action: str) -> None:
        with suppress(KeyError):
            super()._action_command_list(action)
