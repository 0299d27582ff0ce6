"""The reading screen: outlets, texts, what is current, what keys do."""

from collections.abc import Sequence
from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.getters import query_one
from textual.screen import Screen

from lavreader.compare.comparison import Comparison
from lavreader.compare.story import Story
from tui.comparing import Comparing
from tui.keymap import READER_KEYS, bindings
from tui.layout.arrangement import SIDES, Block, Side
from tui.layout.marks import DETAILS, Marker
from tui.layout.signs import SIGNS
from tui.messages import (
    ComparingFailed,
    OutletFailed,
    OutletProgressed,
    OutletRead,
    PairCompared,
    SourcesFailed,
    SourcesFound,
    StoryCompared,
)
from tui.outlets import Outlet, Outlets
from tui.reading import Reading
from tui.screens.moving import Moving
from tui.screens.outlet_choice import OutletChoice
from tui.widgets.bar import Bar
from tui.widgets.headings import header_lines, outlet_words
from tui.widgets.hints import hint_words
from tui.widgets.reading_view import ReadingView
from tui.widgets.status import status_lines


class ReaderScreen(Moving, OutletChoice, Screen[None], inherit_bindings=False):
    """Two outlets of a story beside each other.

    Attributes:
        outlets: All outlets of the story.
        left: Index of the outlet on the left.
        right: Index of the outlet on the right.
        comparison: What is shown; None while it is being made.
        finding: Index of the finding the reader went to; None after moving on.
        jumps: Where jumps began, the last one last.
        story: The whole story, once every pair is compared.
    """

    BINDINGS = bindings(READER_KEYS)
    HORIZONTAL_BREAKPOINTS: ClassVar = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS: ClassVar = [(0, "-flat"), (9, "-low"), (16, "-high")]
    AUTO_FOCUS = "#view"

    view = query_one("#view", ReadingView)

    def __init__(self, sources: Sequence[str], *, timeout: float) -> None:
        """Show nothing yet.

        Args:
            sources: What to read.
            timeout: Seconds a server may stay silent.
        """
        super().__init__()
        self._sources = list(sources)
        self.outlets = Outlets()
        self.left, self.right = 0, 1
        self.comparison: Comparison | None = None
        self.finding: int | None = None
        self.jumps: list[tuple[int, Side]] = []
        self.story: Story | None = None
        self._working: Story | None = None
        self._compared: dict[tuple[int, int], Comparison] = {}
        self._shown: tuple[int, int] | None = None
        self._note = ""
        self.reading = Reading(self.post_message, timeout=timeout)
        self.comparing: Comparing | None = None

    def compose(self) -> ComposeResult:
        """The parts, top to bottom."""
        yield Bar(id="outlets")
        yield Bar(id="headers")
        yield ReadingView(id="view")
        yield Bar(id="status")
        yield Bar(id="hints")

    def on_mount(self) -> None:
        """Begin to read once the first frame is out."""
        self.update_bars()
        self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self.comparing = Comparing(self.post_message)
        self.reading.begin(self._sources)

    def on_unmount(self) -> None:
        """Let the threads go."""
        if self.comparing is not None:
            self.comparing.close()

    # Arriving

    @on(SourcesFound)
    def _take_sources(self, message: SourcesFound) -> None:
        self.outlets = Outlets([Outlet(source) for source in message.sources])
        self.right = min(1, len(self.outlets) - 1)
        self.show_pair()

    @on(SourcesFailed)
    def _tell_failure(self, message: SourcesFailed) -> None:
        self._note = message.reason
        self.view.show_alone(None, "left", {"left": f"{message.reason}\n"}, ("", ""))
        self.update_bars()

    @on(OutletProgressed)
    def _show_progress(self, message: OutletProgressed) -> None:
        outlet = self.outlets[message.outlet]
        outlet.state, outlet.note = "reading", message.note
        self.update_bars()

    @on(OutletRead)
    def _take_article(self, message: OutletRead) -> None:
        outlet = self.outlets[message.outlet]
        outlet.state, outlet.article, outlet.error = "ready", message.article, None
        self._arrived(message.outlet)

    @on(OutletFailed)
    def _take_failure(self, message: OutletFailed) -> None:
        outlet = self.outlets[message.outlet]
        outlet.state, outlet.error = "failed", message.error
        self._arrived(message.outlet)

    def _arrived(self, outlet: int) -> None:
        """Compare anew when all are there, or when the pair on the screen is."""
        if self.outlets.settled or outlet in (self.left, self.right):
            self._compare_articles()
        self.show_pair()

    def _compare_articles(self) -> None:
        articles = self.outlets.articles
        if len(articles) < 2 or self.comparing is None:
            return
        pair = self._pair() or (0, 1)
        self.comparing.take(articles, pair, complete=self.outlets.settled)
        self._compared = {}
        self._working = self.story = None

    def _pair(self) -> tuple[int, int] | None:
        """Where the shown outlets stand among the articles; None if one is missing."""
        if not len(self.outlets):
            return None
        left, right = self.outlets.article_index(self.left), self.outlets.article_index(self.right)
        return None if left is None or right is None or left == right else (left, right)

    @on(PairCompared)
    def _take_comparison(self, message: PairCompared) -> None:
        if message.story.articles != tuple(self.outlets.articles):
            return
        if message.story is not self._working:
            self._working, self._compared = message.story, {}
            self._shown = None
        self._compared[message.left, message.right] = message.comparison
        if (message.left, message.right) == self._pair():
            self.show_pair()

    @on(StoryCompared)
    def _take_story(self, message: StoryCompared) -> None:
        if message.story is self._working:
            self.story = message.story
            self.update_bars()

    @on(ComparingFailed)
    def _tell_comparing(self, message: ComparingFailed) -> None:
        self.say(message.reason, severity="error")

    # Showing

    def choose_pair(self, left: int, right: int) -> None:
        """Show these two outlets."""
        self.left, self.right = left, right
        self.jumps.clear()
        pair = self._pair()
        if pair is not None and pair not in self._compared and self.comparing is not None:
            self.comparing.want(pair)
        self.show_pair()

    def show_pair(self) -> None:
        """Show the chosen outlets as far as they are there."""
        labels = (str(self.left + 1), str(self.right + 1))
        pair = self._pair()
        comparison = self._compared.get(pair) if pair is not None else None
        if comparison is not None:
            if self._shown != (self.left, self.right) or self.comparison is not comparison:
                self.finding = None
                self.comparison, self._shown = comparison, (self.left, self.right)
                self.view.show(comparison, labels)
        elif len(self.outlets):
            self.comparison, self._shown = None, None
            notices = {side: notice for side in SIDES if (notice := self._notice(side))}
            side: Side = "left" if "left" not in notices else "right"
            article = self.outlet_on(side).article
            self.view.show_alone(article, side, notices, labels)
        self.update_bars()

    def outlet_on(self, side: Side) -> Outlet:
        """The outlet on a side."""
        return self.outlets[self.left if side == "left" else self.right]

    def _notice(self, side: Side) -> str:
        """What to say where an article is missing."""
        if side == "right" and self.left == self.right:
            return "There is only one outlet; a comparison needs two. Start lavreader with more sources."
        outlet = self.outlet_on(side)
        if outlet.error is not None:
            return f"{outlet.name}: {outlet.error.reason}  Press {self.key_of('retry')} to try again."
        if outlet.article is None:
            return f"{outlet.name}: {outlet.note or 'waiting'} …"
        return ""

    @on(ReadingView.Moved)
    def _follow(self) -> None:
        self.update_bars()

    def findings_here(self) -> list[int]:
        """Findings of the current block, the one the reader went to first."""
        if self.comparison is None or not self.view.blocks:
            return []
        found = Marker(self.comparison).findings_of(self.view.blocks[self.view.current])
        if self.finding in found:
            found.remove(self.finding)
            found.insert(0, self.finding)
        else:
            self.finding = None
        return found

    def also_told(self, block: Block) -> list[str]:
        """Other outlets that tell what only one of the two tells."""
        return []

    def update_bars(self) -> None:
        """Say what is true now in all bars."""
        width = self.size.width
        self.query_one("#outlets", Bar).say(
            [outlet_words(self.outlets, self.left, self.right, self.view.side, width)]
        )
        headers = self.query_one("#headers", Bar)
        if len(self.outlets):
            shown = (self.outlet_on("left"), self.outlet_on("right") if self.left != self.right else None)
            headers.say(
                header_lines(shown, self.view.side, self.view.page.columns, max(1, headers.size.height))
            )
        status = self.query_one("#status", Bar)
        status.say(status_lines(self, width, max(1, status.size.height)))
        self.query_one("#hints", Bar).say([hint_words(self, width)])

    def on_resize(self) -> None:
        """Fit the bars once the new layout is there."""
        self.call_after_refresh(self.update_bars)

    def say(
        self, words: str, *, severity: Literal["information", "warning", "error"] = "information"
    ) -> None:
        """Tell the reader something for a moment."""
        self.notify(words, severity=severity, timeout=4, markup=False)

    def key_of(self, identity: str) -> str:
        """The key a reader presses for something, as the keymap has it now."""
        for key, active in self.active_bindings.items():
            if active.binding.id == identity:
                return self.app.get_key_display(active.binding)
        return ""

    def offer_next_pair(self) -> None:
        """Go to the next pair that has a contradiction, if the reader asks twice."""
        self.say("No contradiction after this one.")

    # What the views show

    def action_detail(self) -> None:
        """Mark less or more."""
        detail = DETAILS[(DETAILS.index(self.view.detail) + 1) % len(DETAILS)]
        self.view.change(detail=detail)
        self.say({
            "findings": "Marked: contradictions and altered quotations only.",
            "meaning": "Marked: changes of meaning, and faintly other words.",
            "everything": "Marked: every changed word, spelling too.",
        }[detail])  # fmt: skip

    def action_columns(self) -> None:
        """Two columns or one."""
        self.view.change(columns="one" if self.view.mode == "columns" else "two", zoomed="none")

    def action_zoom(self) -> None:
        """The chosen side alone, and back."""
        self.view.change(zoomed="none" if self.view.zoomed else self.view.side)

    def action_order(self) -> None:
        """The right outlet along the left, or each in its own order."""
        order: Literal["own", "along"] = "own" if self.view.order == "along" else "along"
        self.view.change(order=order)
        self.say(
            "Each outlet in its own order." if order == "own" else "The right outlet laid along the left."
        )

    def action_removed(self) -> None:
        """Show or fold what was stripped."""
        self.view.change(removed=not self.view.removed)
        if self.view.removed:
            count = sum(block.kind == "removed" for block in self.view.blocks)
            self.say(f"{count} stripped passages are shown with {SIGNS['removed'][0]} and their reason.")

    def action_quit(self) -> None:
        """Leave."""
        self.app.exit()
