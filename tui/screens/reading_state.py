"""What the reading screen knows, and how it says it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from textual.getters import query_one
from textual.screen import Screen
from textual.timer import Timer

from lavreader.compare.claims.claim import ClaimValue
from lavreader.compare.comparison import Comparison
from tui.comparing import Comparing
from tui.edition import Edition
from tui.layout.arrangement import Block, Side
from tui.outlets import Outlet, Outlets
from tui.reading import Reading
from tui.settings import Settings
from tui.state import Memory, StoryState
from tui.tellings import Tellings
from tui.widgets.bar import Bar
from tui.widgets.findings_panel import FindingsPanel
from tui.widgets.headings import header_lines, outlet_words
from tui.widgets.hints import MATCH_HINTS, PANEL_HINTS, READER_HINTS, SEARCH_HINTS, hint_words
from tui.widgets.reading_view import ReadingView
from tui.widgets.status import status_lines

if TYPE_CHECKING:
    from lavreader.compare.story import Story


class ReadingState(Screen[None], inherit_bindings=False):
    """Two outlets of a story beside each other.

    Attributes:
        outlets: All outlets of the story.
        left: Index of the outlet on the left.
        right: Index of the outlet on the right.
        comparison: What is shown; None while it is being made.
        compared: Every pair that is ready, by the indices of its outlets.
        edition: The story the pairs belong to.
        tellings: Who tells what, once every pair is there.
        finding: Index of the finding the reader went to; None after moving on.
        jumps: Where jumps began, the last one last.
        wanted: What to go to once the chosen pair is there: values by article, from a claim.
        offered: The pair on the screen, and the pair with contradictions the reader was told of.
        broken: Why comparing ended, as a sentence; empty if it did not.
        exported: Where the last report was written.
        remembered: Where the reader was when the story was left.
        flash: What the reader is told for a moment.
    """

    view = query_one("#view", ReadingView)
    panel = query_one("#findings", FindingsPanel)

    def __init__(
        self, sources: Sequence[str], *, timeout: float, settings: Settings, memory: Memory | None
    ) -> None:
        """Show nothing yet.

        Args:
            sources: What to read.
            timeout: Seconds a server may stay silent.
            settings: What the user wants.
            memory: Where places are remembered; None to remember nothing.
        """
        super().__init__()
        self._sources = list(sources)
        self._settings = settings
        self._memory = memory
        self.outlets = Outlets()
        self.left, self.right = 0, 1
        self.comparison: Comparison | None = None
        self.compared: dict[tuple[int, int], Comparison] = {}
        self.edition: Edition | None = None
        self.tellings: Tellings | None = None
        self.finding: int | None = None
        self.jumps: list[tuple[int, Side]] = []
        self.wanted: dict[int, ClaimValue] | Literal["contradiction"] | None = None
        self.offered: tuple[tuple[int, int], tuple[int, int]] | None = None
        self.broken = ""
        self.exported = ""
        self.remembered: StoryState | None = memory.story(sources) if memory else None
        self.flash: tuple[str, str] | None = None
        self._flash_place: tuple[int, int, int] | None = None
        self._flash_timer: Timer | None = None
        self._shown: tuple[int, int] | None = None
        self.reading = Reading(self.post_message, timeout=timeout)
        self.comparing: Comparing | None = None

    # What is shown

    @property
    def pair(self) -> tuple[int, int] | None:
        """Where the shown outlets stand in the story; None if one is missing."""
        return self.edition.pair(self.left, self.right) if self.edition is not None else None

    @property
    def story(self) -> "Story | None":
        """The whole story, once every pair and the claims are there."""
        return self.edition.story if self.edition is not None and self.tellings is not None else None

    @property
    def names(self) -> tuple[str, str]:
        """What to call the outlets on the screen."""
        return self.outlets.name(self.left), self.outlets.name(self.right)

    def article_name(self, article: int) -> str:
        """What to call the outlet of an article of the story."""
        return self.outlets.name(self.edition.outlets[article] if self.edition else article)

    def outlet_on(self, side: Side) -> Outlet:
        """The outlet on a side."""
        return self.outlets[self.left if side == "left" else self.right]

    def findings_here(self) -> list[int]:
        """Findings of the current block, the one the reader went to first."""
        marker = self.view.marker
        if self.comparison is None or not self.view.blocks or marker is None:
            return []
        found = marker.findings_of(self.view.blocks[self.view.current])
        if self.finding in found:
            found.remove(self.finding)
            found.insert(0, self.finding)
        else:
            self.finding = None
        return found

    def also_told(self, block: Block) -> list[str]:
        """Other outlets that tell what only one of the two tells."""
        if self.tellings is None or self.pair is None or block.kind not in ("left_only", "right_only"):
            return []
        side: Side = "left" if block.kind == "left_only" else "right"
        passage = block.passage(side)
        article = self.pair[0 if side == "left" else 1]
        told = self.tellings.told_by(article, passage.sentences if passage else ())
        return [self.article_name(index) for index in told if index not in self.pair]

    # Bars

    def update_bars(self) -> None:
        """Say what is true now in all bars."""
        if not self.is_mounted:
            return
        width = self.size.width
        self.query_one("#outlets", Bar).say(
            [outlet_words(self.outlets, self.left, self.right, self.view.side, width)]
        )
        headers = self.query_one("#headers", Bar)
        if len(self.outlets):
            shown = (self.outlet_on("left"), self.outlet_on("right") if self.left != self.right else None)
            lines = max(1, headers.size.height)
            headers.say(header_lines(shown, self.view.side, self.view.page.columns, lines))
        status = self.query_one("#status", Bar)
        status.say(status_lines(self, width, max(1, status.size.height)))
        self.query_one("#hints", Bar).say([hint_words(self, width, self._hints(), self.possible)])

    def _hints(self) -> Mapping[str, str]:
        """What the line of hints says: the keys of what has the focus come first."""
        focused = self.focused
        if focused is not None and focused.id == "search":
            return SEARCH_HINTS
        if focused is not None and focused.id == "findings-list":
            return PANEL_HINTS
        return {**MATCH_HINTS, **READER_HINTS} if self.view.searching else READER_HINTS

    def on_resize(self) -> None:
        """Fit the bars once the new layout is there."""
        self.call_after_refresh(self.update_bars)

    def say(
        self,
        words: str,
        *,
        severity: Literal["information", "error"] = "information",
        seconds: float = 5,
    ) -> None:
        """Tell the reader something for a moment, in the line that explains the current passage."""
        self.flash = (words, "bad" if severity == "error" else "strong")
        self._flash_place = self.place
        if self._flash_timer is not None:
            self._flash_timer.stop()
        self._flash_timer = self.set_timer(seconds, self._end_flash)
        self.update_bars()

    @property
    def place(self) -> tuple[int, int, int]:
        """Left outlet, right outlet, current block."""
        return self.left, self.right, self.view.current

    def _end_flash(self) -> None:
        self.flash = None
        self.update_bars()

    # Keys

    def key_of(self, identity: str) -> str:
        """The key a reader presses for something, as the keymap has it now."""
        for active in self.active_bindings.values():
            if active.binding.id == identity:
                return self.app.get_key_display(active.binding)
        return ""

    def possible(self, identity: str) -> bool:
        """Whether a key does anything now."""
        if identity in ("next_match", "previous_match"):
            return self.view.searching
        if identity == "retry":
            return bool(self.outlets.failed or self.broken)
        if identity == "detail_down":
            return self.panel.more
        if identity.startswith("outlet_"):
            return int(identity.removeprefix("outlet_")) <= len(self.outlets)
        return True

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Keys for matches are free while nothing is searched."""
        return self.view.searching if action == "match" and self.is_mounted else True
