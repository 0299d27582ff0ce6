"""What the reading screen does with articles and comparisons as they arrive."""

from tui.messages import (
    ComparingFailed,
    Exported,
    ExportFailed,
    OutletFailed,
    OutletProgressed,
    OutletRead,
    PairCompared,
    SourcesFailed,
    SourcesFound,
    StoryCompared,
)
from tui.outlets import Outlet, Outlets
from tui.screens.doing import Doing


class Arriving(Doing):
    """Takes the messages of the threads that read and compare, for the reading screen."""

    def on_sources_found(self, message: SourcesFound) -> None:
        """The sources are known."""
        self.outlets = Outlets([Outlet(source) for source in message.sources])
        self.left, self.right = 0, min(1, len(self.outlets) - 1)
        if self.remembered is not None:
            sources = message.sources
            if self.remembered.left in sources and self.remembered.right in sources:
                self.left = sources.index(self.remembered.left)
                self.right = sources.index(self.remembered.right)
        self.show_pair()

    def on_sources_failed(self, message: SourcesFailed) -> None:
        """There is nothing to read."""
        self.view.show_alone(None, "left", {"left": message.reason}, ("", ""))
        self.say(message.reason, severity="error")

    def on_outlet_progressed(self, message: OutletProgressed) -> None:
        """Something happens to a source."""
        outlet = self.outlets[message.outlet]
        outlet.state, outlet.note = "reading", message.note
        self.show_pair()

    def on_outlet_read(self, message: OutletRead) -> None:
        """A source gave its article."""
        outlet = self.outlets[message.outlet]
        outlet.state, outlet.article, outlet.error = "ready", message.article, None
        self.outlet_arrived(message.outlet)

    def on_outlet_failed(self, message: OutletFailed) -> None:
        """A source gave none."""
        outlet = self.outlets[message.outlet]
        outlet.state, outlet.error = "failed", message.error
        self.outlet_arrived(message.outlet)

    def outlet_arrived(self, outlet: int) -> None:
        """Compare anew when all are there, or when the pair on the screen is."""
        if self.outlets.settled or outlet in (self.left, self.right):
            self.compare_articles()
        self.show_pair()

    def on_pair_compared(self, message: PairCompared) -> None:
        """Two articles are compared."""
        articles = self.outlets.articles
        if articles.get(message.left) is not message.comparison.left:
            return
        if articles.get(message.right) is not message.comparison.right:
            return
        if message.edition is not self.edition:
            self.edition, self.compared = message.edition, {}
            self.tellings = None
        self.compared[message.left, message.right] = message.comparison
        if (message.left, message.right) == (self.left, self.right):
            self.show_pair()

    def on_story_compared(self, message: StoryCompared) -> None:
        """Every pair is compared."""
        if message.edition is self.edition:
            self.broken = ""
            self.tellings = message.tellings
            self.story_arrived()

    def on_comparing_failed(self, message: ComparingFailed) -> None:
        """Comparing broke; what is there stays, and the way out is told."""
        self.broken = f"{message.reason[:1].upper()}{message.reason[1:]}."
        self.say(f"{self.broken} {self.key_of('retry')} tries again.", severity="error", seconds=15)
        self.show_pair()
        self.story_arrived()

    def on_exported(self, message: Exported) -> None:
        """A report was written."""
        self.exported = message.paths[0]
        self.say(f"Written: {'  '.join(message.paths)}", seconds=15)

    def on_export_failed(self, message: ExportFailed) -> None:
        """A report could not be written."""
        self.say(f"Not written: {message.reason}", severity="error", seconds=15)
