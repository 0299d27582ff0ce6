"""Searching, copying, opening, exporting: what the reading screen does with a comparison."""

from threading import Thread
from typing import TYPE_CHECKING

from tui.layout.arrangement import source_text
from tui.screens.viewing import Viewing

if TYPE_CHECKING:
    from tui.widgets.search_line import SearchLine


class Doing(Viewing):
    """The keys that do something, for the reading screen."""

    # Search

    async def action_search(self) -> None:
        """Ask for words."""
        from tui.widgets.search_line import SearchLine

        line = next(iter(self.query(SearchLine)), None)
        if line is None:
            line = SearchLine(id="search")
            await self.mount(line, before="#hints")
        line.display = True
        line.value = self.view.searched
        # At once, and not with the next message: what is typed fast belongs to the line already.
        self.set_focus(line)
        self.call_after_refresh(self.update_bars)

    def on_search_line_searched(self, message: "SearchLine.Searched") -> None:
        """Mark words while they are typed."""
        self.view.search(message.words)
        self.update_bars()

    def on_search_line_ended(self, message: "SearchLine.Ended") -> None:
        """Close the line."""
        self.leave_search(keep=message.keep)

    def on_search_line_stepped(self, message: "SearchLine.Stepped") -> None:
        """Another place of the words that are being typed."""
        self.view.next_match(message.step)

    def leave_search(self, *, keep: bool) -> None:
        """Close the line; the marks stay if wanted."""
        for line in self.query("#search"):
            line.display = False
        if not keep:
            self.view.search("")
        self.view.focus()
        self.refresh_bindings()
        self.call_after_refresh(self.update_bars)

    def action_match(self, step: int) -> None:
        """The next or previous place of the searched words."""
        self.view.next_match(step)

    # Copy and open

    def action_copy(self) -> None:
        """Copy the selection, else the current passage."""
        selected = self.get_selected_text()
        if selected:
            self.copy(selected)
            return
        comparison, view = self.view.comparison, self.view
        block = view.blocks[view.current] if view.blocks else None
        if comparison is None or block is None:
            self.say("There is nothing to copy yet.")
            return
        side = view.side if block.passage(view.side) else ("left" if block.left else "right")
        passage = block.passage(side)
        article = comparison.left if side == "left" else comparison.right
        if passage is not None:
            self.copy(source_text(article, passage))

    def action_copy_selection(self) -> None:
        """Copy what the mouse selected."""
        selected = self.get_selected_text()
        if selected:
            self.copy(selected)
        else:
            self.say(
                f"Nothing is selected; {self.key_of('copy')} copies a passage, {self.key_of('quit')} leaves."
            )

    def copy(self, text: str) -> None:
        """Bring a text to the clipboard, through the terminal and through the system."""
        self.app.copy_to_clipboard(text)
        words = len(text.split())
        self.say(f"Copied {words} word{'' if words == 1 else 's'}.")
        if not self.app.is_headless:
            from tui.clipboard import commands, hand_over

            Thread(target=hand_over, args=(text, commands()), name="clipboard", daemon=True).start()

    def action_open(self) -> None:
        """Open the page of the chosen outlet."""
        if not len(self.outlets):
            return
        outlet = self.outlet_on(self.view.side)
        page = outlet.page
        if page is None:
            self.say(f"{outlet.name} was read from {outlet.source}; its web address is not known.")
            return
        self.say(f"Opening {page}")
        Thread(target=self._open, args=(page,), name="browser", daemon=True).start()

    def _open(self, page: str) -> None:
        import webbrowser

        consoles = ("www-browser", "links", "elinks", "lynx", "w3m")
        try:
            browser = webbrowser.get()
            name = str(getattr(browser, "basename", getattr(browser, "name", "")))
            opened = not name.endswith(consoles) and browser.open(page)
        except (webbrowser.Error, OSError):
            opened = False
        if not opened:
            self.app.call_from_thread(self.copy, page)
            self.app.call_from_thread(self.say, f"No browser answers here; the address is copied: {page}")

    # Export

    def action_export(self) -> None:
        """Ask where the report goes."""
        if self.nothing_yet():
            return
        from tui.screens.export import Export, ExportScreen

        def write(export: Export | None) -> None:
            if export is not None and self.comparing is not None:
                self.say(f"Writing {export.path} …", seconds=60)
                edition, pair = self.edition, self.pair
                if edition is not None:
                    self.comparing.do(lambda: export.write(edition.story, pair))

        self.app.push_screen(ExportScreen(tuple(self.outlets.articles.values())), write)

    # Closing

    def action_escape(self) -> None:
        """Close what is open."""
        if self.view.searching:
            self.leave_search(keep=False)
        elif self.panel.display:
            self.close_panel()
        elif self.view.zoomed:
            self.view.change(zoomed="none")
        else:
            self.clear_selection()
            self.say(f"{self.key_of('quit')} leaves, {self.key_of('help')} shows every key.")

    def action_palette(self) -> None:
        """Every command by its name."""
        from tui.commands import Commands, Palette

        self.app.push_screen(Palette(providers=[Commands], placeholder="What to do?"))
