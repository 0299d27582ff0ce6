"""What the reader remembers: the theme, and for every story its outlets and its place."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, get_args

from tui.layout.arrangement import Order, Side
from tui.layout.marks import Detail
from tui.themes import THEME_NAMES


@dataclass(frozen=True)
class StoryState:
    """Where a reader was in a story.

    Attributes:
        left: Source of the outlet on the left.
        right: Source of the outlet on the right.
        side: The chosen side.
        sentence: The current sentence of the side ``sentence_side``; -1 for the beginning.
        sentence_side: Whose sentence that is.
        detail: How much was marked.
        order: Whose order the right outlet followed.
    """

    left: str = ""
    right: str = ""
    side: Side = "right"
    sentence: int = -1
    sentence_side: Side = "left"
    detail: Detail = "meaning"
    order: Order = "along"


_CHOICES: dict[str, tuple[object, ...]] = {
    "side": get_args(Side),
    "sentence_side": get_args(Side),
    "detail": get_args(Detail),
    "order": get_args(Order),
}


class Memory:
    """Remembers in a folder of small files.

    A folder that cannot be written, or a file that was damaged, costs the memory and nothing else.
    """

    def __init__(self, folder: Path) -> None:
        """Remember in this folder, which need not be there yet."""
        self._folder = folder

    def story(self, sources: Sequence[str]) -> StoryState | None:
        """Where a reader was in the story of these sources; None if never there."""
        table = self._load(self._story_path(sources))
        known = {entry.name: type(entry.default) for entry in fields(StoryState)}
        values: dict[str, Any] = {
            name: value
            for name, value in table.items()
            if name in known and isinstance(value, known[name]) and value in _CHOICES.get(name, (value,))
        }
        return StoryState(**values) if values else None

    def keep_story(self, sources: Sequence[str], state: StoryState) -> None:
        """Remember where a reader is."""
        self._save(self._story_path(sources), asdict(state))

    @property
    def theme(self) -> str | None:
        """The theme chosen last; None if none was."""
        theme = self._load(self._folder / "reader.json").get("theme")
        return theme if theme in THEME_NAMES else None

    @property
    def first_run(self) -> bool:
        """Whether the reader was never left before."""
        return not (self._folder / "reader.json").exists()

    def keep_theme(self, theme: str) -> None:
        """Remember the theme, and that the reader was here."""
        self._save(self._folder / "reader.json", {"theme": theme})

    def _story_path(self, sources: Sequence[str]) -> Path:
        names = [
            source if "://" in source or source == "-" else str(Path(source).absolute()) for source in sources
        ]
        import hashlib

        digest = hashlib.sha256("\n".join(names).encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / "stories" / f"{digest[:32]}.json"

    def _load(self, path: Path) -> dict[str, Any]:
        try:
            table = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return table if isinstance(table, dict) else {}

    def _save(self, path: Path, table: dict[str, Any]) -> None:
        """Write a file so that nobody ever sees half of it."""
        import tempfile

        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, scratch = tempfile.mkstemp(dir=path.parent, prefix=".lavreader-")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(table, file)
                Path(scratch).replace(path)
            except BaseException:
                Path(scratch).unlink(missing_ok=True)
                raise
