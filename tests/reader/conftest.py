"""The reader on a story compared by hand, driven without a terminal."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import Any

import pytest
from textual.pilot import Pilot

from lavreader.article import Article
from lavreader.errors import SourceError
from tests.reader.story import ARTICLES, SOURCES, HandMadeStory
from tui.app import LavreaderApp
from tui.screens.reader import ReaderScreen
from tui.settings import Settings
from tui.state import Memory

Steps = Callable[[Pilot[None], ReaderScreen], Awaitable[None]]
Drive = Callable[..., None]


class World:
    """What the sources give; tests change it to make sources fail.

    Attributes:
        failing: Sources that fail, and how.
        reads: Every source that was read, in order.
    """

    def __init__(self) -> None:
        self.failing: dict[str, SourceError] = {}
        self.reads: list[str] = []

    def expand(self, sources: Iterable[str]) -> list[str]:
        return list(sources)

    def read(self, source: str, **_: Any) -> Article:
        self.reads.append(source)
        if source in self.failing:
            raise self.failing[source]
        return ARTICLES[source]


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Sources and comparisons made by hand instead of the real ones."""
    world = World()
    monkeypatch.setattr("extractors.reading.expand", world.expand)
    monkeypatch.setattr("extractors.reading.read", world.read)
    monkeypatch.setattr("lavreader.compare.story.Story", HandMadeStory)
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.delenv("NO_COLOR", raising=False)
    yield world


async def settle(pilot: Pilot[None], until: Callable[[], object]) -> None:
    """Wait for the threads, as long as they need and never for ever."""
    for _ in range(1000):
        if until():
            await pilot.pause()
            return
        await pilot.pause(0.005)
    raise AssertionError("the reader did not get there")


async def resize(pilot: Pilot[None], columns: int, lines: int) -> None:
    """Give the terminal another size and wait until every widget has taken its own from it."""
    await pilot.resize_terminal(columns, lines)
    await settle(pilot, lambda: pilot.app.screen.size == (columns, lines))
    pictures = [shown(pilot)]
    while len(pictures) < 4 or len(set(pictures[-4:])) > 1:
        await pilot.pause()
        pictures.append(shown(pilot))


def reader_of(pilot: Pilot[None]) -> ReaderScreen:
    """The reading screen of a running app."""
    screen = pilot.app.screen_stack[0]
    assert isinstance(screen, ReaderScreen)
    return screen


async def compared(pilot: Pilot[None]) -> ReaderScreen:
    """Wait until the whole story is compared."""
    reader = reader_of(pilot)
    await settle(pilot, lambda: reader.story is not None and reader.comparison is not None)
    return reader


@pytest.fixture
def drive(world: World) -> Drive:
    """Runs steps in the reader and ends it; an exception in the app fails the test."""

    def run(
        steps: Steps,
        *,
        size: tuple[int, int] = (120, 36),
        sources: Iterable[str] = SOURCES,
        settings: Settings | None = None,
        memory: Memory | None = None,
        wait: bool = True,
    ) -> None:
        async def go() -> None:
            app = LavreaderApp(list(sources), settings=settings, memory=memory)
            async with app.run_test(size=size) as pilot:
                reader = await compared(pilot) if wait else reader_of(pilot)
                await steps(pilot, reader)

        asyncio.run(go())

    return run


def shown(pilot: Pilot[None]) -> str:
    """The words on the screen, a line each."""
    screen = pilot.app.screen
    width, height = pilot.app.size
    lines = screen._compositor.render_strips()
    return "\n".join(strip.text[:width].rstrip() for strip in lines[:height])
