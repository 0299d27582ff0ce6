"""The export dialog: where the report goes and what is in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Checkbox, Input, Static

from lavreader.article import Article
from lavreader.errors import LavreaderError
from tui.messages import Exported, ExportFailed

if TYPE_CHECKING:
    from lavreader.compare.story import Story

_FORMS = {
    ".html": "a page for any browser",
    ".htm": "a page for any browser",
    ".md": "Markdown",
    ".txt": "plain text",
    ".json": "JSON for programs",
}


@dataclass(frozen=True)
class Export:
    """What to write.

    Attributes:
        path: The file; its ending says the form.
        pair_only: Whether only the two outlets on the screen are reported.
        excerpts: Whether full texts are left out.
        overwrite: Whether a file that is there is replaced.
    """

    path: Path
    pair_only: bool = False
    excerpts: bool = False
    overwrite: bool = False

    def write(self, story: "Story", pair: tuple[int, int] | None) -> Message:
        """Make the report and write it whole or not at all."""
        from lavreader.export.atomic import write_text

        try:
            pairs = [pair] if self.pair_only and pair is not None else None
            write_text(self.path, self._rendered(story, pairs), overwrite=self.overwrite)
        except LavreaderError as error:
            return ExportFailed(str(error).replace("; use --force to replace it", ""))
        except Exception as error:  # The screen stays usable and says so.
            return ExportFailed(f"{type(error).__name__}: {error}")
        return Exported([str(self.path.absolute())])

    def _rendered(self, story: "Story", pairs: list[tuple[int, int]] | None) -> str:
        from lavreader.export.html import render
        from lavreader.export.json import render_json
        from lavreader.export.markdown import render_markdown
        from lavreader.export.report import report_of
        from lavreader.export.text import TextOptions, render_text

        ending = self.path.suffix.lower()
        if ending == ".json":
            return render_json(story, pairs, excerpts=self.excerpts)
        report = report_of(story, excerpts=self.excerpts, pairs=pairs)
        if ending == ".md":
            return render_markdown(report)
        if ending == ".txt":
            return render_text(report, TextOptions(rows=True))
        return render(report)


class Tick(Checkbox):
    """A choice in brackets, ticked or not, where Textual's own tells by two colours alone."""

    BUTTON_LEFT, BUTTON_INNER, BUTTON_RIGHT = "", "[ ]", ""

    def watch_value(self) -> None:
        """Draw the tick."""
        self.BUTTON_INNER = "[✓]" if self.value else "[ ]"
        super().watch_value()


class ExportScreen(ModalScreen[Export | None]):
    """Asks where the report goes; gives an :class:`Export`, or None."""

    CSS_PATH = "export.tcss"
    AUTO_FOCUS = "#path"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "cancel", id="cancel", tooltip="Write nothing."),
        Binding("ctrl+s", "write", "write", id="write", tooltip="Write the report."),
    ]

    def __init__(self, articles: Sequence[Article]) -> None:
        """Propose a name.

        Args:
            articles: What will be reported.
        """
        super().__init__()
        self._articles = articles

    def compose(self) -> ComposeResult:
        """A path, a line that says what will happen, three choices."""
        from lavreader.export.labels import file_stem

        with VerticalScroll(id="dialog") as dialog:
            dialog.border_title = "Write the comparison to a file"
            yield Input(f"{file_stem(list(self._articles))}.html", id="path", compact=True)
            yield Static("", id="outcome", markup=False)
            yield Tick("Only the two outlets shown", id="pair-only", compact=True)
            yield Tick("Only the findings, no full texts", id="excerpts", compact=True)
            yield Tick("Replace a file that is there", id="overwrite", compact=True)
            yield Static("enter writes · esc cancels · tab goes on · space ticks", id="keys", markup=False)

    @on(Input.Changed, "#path")
    @on(Checkbox.Changed)
    def _tell(self) -> None:
        trouble = self._outcome()
        outcome = self.query_one("#outcome", Static)
        outcome.set_class(bool(trouble), "-trouble")
        outcome.update(trouble or self._form())

    def _path(self) -> Path:
        return Path(self.query_one("#path", Input).value.strip()).expanduser()

    def _form(self) -> str:
        form = _FORMS[self._path().suffix.lower()]
        return f"{form[0].upper()}{form[1:]}, in {self._path().absolute().parent}"

    def _outcome(self) -> str:
        """Why it cannot be written so; empty if it can."""
        path = self._path()
        if path.suffix.lower() not in _FORMS:
            return f"The name must end in {', '.join(ending for ending in _FORMS if ending != '.htm')}."
        if not path.absolute().parent.is_dir():
            return f"There is no folder {path.absolute().parent}."
        if path.exists() and not self.query_one("#overwrite", Checkbox).value:
            return "This file is there already; tick the last box to replace it, or choose another name."
        return ""

    @on(Input.Submitted)
    def action_write(self) -> None:
        """Write, if it can be written."""
        if self._outcome():
            self._tell()
            self.app.bell()
            return
        self.dismiss(
            Export(
                self._path(),
                pair_only=self.query_one("#pair-only", Checkbox).value,
                excerpts=self.query_one("#excerpts", Checkbox).value,
                overwrite=self.query_one("#overwrite", Checkbox).value,
            )
        )

    def action_cancel(self) -> None:
        """Write nothing."""
        self.dismiss(None)
