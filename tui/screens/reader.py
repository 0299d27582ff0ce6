"""The reading screen: two outlets of a story beside each other."""

import gc
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from tui.comparing import Comparing
from tui.keymap import READER_KEYS, bindings
from tui.screens.arriving import Arriving
from tui.state import StoryState
from tui.widgets.bar import Bar
from tui.widgets.findings_panel import FindingsPanel
from tui.widgets.listing import Listing
from tui.widgets.reading_view import ReadingView


class ReaderScreen(Arriving, inherit_bindings=False):
    """Its parts, its keys, and what it remembers when it is left."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(READER_KEYS)
    AUTO_FOCUS = "#view"

    def compose(self) -> ComposeResult:
        """The parts, top to bottom."""
        yield Bar(id="outlets")
        yield Bar(id="headers")
        view = ReadingView(id="view", measure=self._settings.measure)
        view.detail, view.order = self._settings.detail, self._settings.order
        view.chosen_columns, view.removed = self._settings.columns, self._settings.removed
        if self.remembered is not None:
            view.detail, view.order, view.side = (
                self.remembered.detail,
                self.remembered.order,
                self.remembered.side,
            )
        yield view
        yield Bar(id="status")
        yield Bar(id="hints")

    def on_mount(self) -> None:
        """Begin to read once the first frame is out."""
        if self._memory is not None and self._memory.first_run:
            # It stays until the reader moves.
            self._flash_place = (0, 1, 0)
            self.flash = (
                f"Welcome! Press {self.key_of('next_contradiction')} for the next contradiction,"
                f" {self.key_of('next_change')} for the next change,"
                f" {self.key_of('next_outlet')} for another outlet,"
                f" {self.key_of('help')} for every key.",
                "strong",
            )
        self.update_bars()
        self.call_after_refresh(self._begin)

    async def _begin(self) -> None:
        if not gc.isenabled():
            # The command switched it off. What is there now stays: it is never looked through.
            gc.freeze()
            gc.enable()
        panel = FindingsPanel(self.explain_entry, id="findings")
        panel.display = False
        await self.mount(panel, after=self.view)
        self.comparing = Comparing(self.post_message)
        self.reading.begin(self._sources)

    def on_unmount(self) -> None:
        """Let the threads go."""
        if self.comparing is not None:
            self.comparing.close()

    @on(ReadingView.Moved)
    def _follow(self) -> None:
        if self._flash_place != self.place:
            # What was said was said of another place.
            self.flash = None
        self.update_bars()

    @on(FindingsPanel.Scrolled)
    def _follow_detail(self) -> None:
        self.update_bars()

    @on(FindingsPanel.Closed)
    def _close_panel(self) -> None:
        self.close_panel()

    @on(Listing.Highlighted, "#findings-list")
    def _follow_entry(self, message: Listing.Highlighted) -> None:
        self.go_to_entry(message.key)

    @on(Listing.Chosen, "#findings-list")
    def _choose_entry(self, message: Listing.Chosen) -> None:
        self.go_to_entry(message.key)
        self.close_panel()

    def action_quit(self) -> None:
        """Leave."""
        self.remember()
        self.app.exit()

    # What is remembered

    def remember(self) -> None:
        """Keep the place for next time."""
        if self._memory is None or self.comparison is None:
            return
        side, sentence = self._sentence() or ("left", -1)
        if self.view.current == 0:
            sentence = -1
        state = StoryState(
            self.outlet_on("left").source,
            self.outlet_on("right").source,
            self.view.side,
            sentence,
            side,
            self.view.detail,
            self.view.order,
        )
        self._memory.keep_story(self._sources, state)

    def show_settings(self) -> None:
        """Say where the settings are; write a documented file if there is none."""
        from tui.paths import settings_path
        from tui.settings import documented

        path = settings_path()
        if path.exists():
            self.say(f"Settings: {path}", seconds=15)
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(documented(), "utf-8")
        except OSError as error:
            self.say(f"Settings cannot be written to {path}: {error.strerror}", severity="error", seconds=15)
        else:
            self.say(f"Settings written to {path}; they count from the next start.", seconds=15)
