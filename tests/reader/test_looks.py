"""How every view looks, in the sizes and themes that differ.

``pytest --snapshot-update`` takes new pictures.
"""

from collections.abc import Callable
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from lavreader.errors import SourceError
from tests.reader.conftest import World, compared, reader_of, settle
from tests.reader.story import SOURCES
from tui.app import LavreaderApp
from tui.settings import Settings
from tui.themes import DEFAULT_THEME

Compare = Callable[..., bool]
WIDE, MIDDLE, NARROW, TINY = (160, 40), (100, 30), (60, 20), (40, 10)

LOOKS: dict[str, tuple[tuple[int, int], str, list[str]]] = {
    "contradiction": (WIDE, "dark", ["c"]),
    "light": (MIDDLE, "light", ["c", "c"]),
    "high-contrast": (MIDDLE, "high-contrast", ["quotation_mark"]),
    "colour-blind": (MIDDLE, "colour-blind", ["c"]),
    "ansi": (MIDDLE, "ansi", ["quotation_mark"]),
    "narrow": (NARROW, "dark", ["c"]),
    "tiny": (TINY, "dark", ["right_square_bracket"]),
    "findings": (WIDE, "dark", ["f"]),
    "findings-narrow": (NARROW, "light", ["quotation_mark", "enter"]),
    "findings-tiny": (TINY, "dark", ["c", "f"]),
    "findings-ansi": (MIDDLE, "ansi", ["f"]),
    "claims-narrow": (NARROW, "light", ["m"]),
    "export-tiny": (TINY, "light", ["e"]),
    "claims": (MIDDLE, "dark", ["m", "j"]),
    "story": (MIDDLE, "dark", ["s", "j"]),
    "help": ((110, 70), "dark", ["question_mark"]),
    "stripped": (MIDDLE, "dark", ["b"]),
    "own-order": (MIDDLE, "dark", ["a", "w"]),
    "zoom": (MIDDLE, "light", ["z"]),
    "search": (MIDDLE, "dark", ["slash", *"the"]),
    "export": (MIDDLE, "dark", ["e"]),
}


@pytest.fixture(autouse=True)
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing on the screen may depend on the moment or the machine."""
    monkeypatch.setattr(Input, "cursor_blink", False)
    monkeypatch.setenv("LAVREADER_CONFIG", "/home/reader/.config/lavreader/config.toml")
    monkeypatch.chdir("/")


@pytest.mark.parametrize("look", LOOKS)
def test_look(snap_compare: Compare, world: World, look: str) -> None:
    size, theme, keys = LOOKS[look]

    async def before(pilot: Pilot[Any]) -> None:
        await compared(pilot)
        await pilot.press(*keys)
        await pilot.pause()

    app = LavreaderApp(SOURCES, settings=Settings(theme=theme))
    assert snap_compare(app, terminal_size=size, run_before=before)


def test_look_without_colours(snap_compare: Compare, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    async def before(pilot: Pilot[Any]) -> None:
        await compared(pilot)
        await pilot.press("c", "w")
        await pilot.pause()

    assert snap_compare(LavreaderApp(SOURCES), terminal_size=MIDDLE, run_before=before)


def test_look_with_a_failed_outlet(snap_compare: Compare, world: World) -> None:
    world.failing["courier.html"] = SourceError(
        "courier.html", "the server says 503; try later.", retryable=True
    )

    async def before(pilot: Pilot[Any]) -> None:
        reader = reader_of(pilot)
        await settle(pilot, lambda: len(reader.outlets) == 3 and reader.outlets.settled)

    app = LavreaderApp(SOURCES, settings=Settings(theme=DEFAULT_THEME))
    assert snap_compare(app, terminal_size=MIDDLE, run_before=before)
