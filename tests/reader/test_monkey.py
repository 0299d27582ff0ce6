"""Random keys, clicks, sizes and failing sources: no exception, no frozen key, and the way out works.

The run is seeded: ``LAVREADER_MONKEY_SEED`` picks another one, and a failure names its seed and its
last steps. It is short in CI; ``LAVREADER_MONKEY_SECONDS=600`` makes it long.
"""

import asyncio
import os
import random
import time
from collections import deque

import pytest
from textual.pilot import Pilot

from lavreader.errors import SourceError
from tests.reader.conftest import World, reader_of, settle
from tests.reader.story import SOURCES
from tui.app import LavreaderApp
from tui.keymap import all_keys
from tui.screens.export import ExportScreen

STEPS = 150
SIZES = [(1, 1), (3, 2), (20, 5), (24, 8), (40, 10), (60, 20), (99, 16), (100, 30), (160, 48), (200, 60)]
LEAVING = {"quit"}
KEYS = sorted({name for key in all_keys() if key.id not in LEAVING for name in key.keys.split(",")} - {"q"})
SECONDS = "LAVREADER_MONKEY_SECONDS"
SEED = "LAVREADER_MONKEY_SEED"
# Taken here, since tests run without the variables of the person running them.
ENVIRONMENT = dict(os.environ)


def asked(name: str, otherwise: str) -> float:
    """A number from the environment, as it was before the test began."""
    return float(ENVIRONMENT.get(name, otherwise))


class Monkey:
    """Presses, clicks and resizes at random, and remembers what it did."""

    def __init__(self, pilot: Pilot[None], world: World, chance: random.Random) -> None:
        self.pilot, self.world, self.chance = pilot, world, chance
        self.steps: deque[str] = deque(maxlen=40)

    async def step(self) -> None:
        chance = self.chance.random()
        if chance < 0.72:
            await self.press(self.chance.choice(KEYS))
        elif chance < 0.78:
            await self.press(
                self.chance.choice(["a", "é", "[", "full_stop", "ctrl+a", "f5", "shift+tab", "delete"])
            )
        elif chance < 0.88:
            size = self.chance.choice(SIZES)
            self.steps.append(f"size {size}")
            await self.pilot.resize_terminal(*size)
        elif chance < 0.97:
            await self.click()
        else:
            self.world.failing.clear()
            for source in SOURCES:
                if self.chance.random() < 0.4:
                    self.world.failing[source] = SourceError(source, "it is gone.", retryable=True)
            self.steps.append(f"failing {sorted(self.world.failing)}")
            self.reload()

    async def press(self, key: str) -> None:
        self.steps.append(key)
        if isinstance(self.pilot.app.screen, ExportScreen) and key in ("enter", "ctrl+s"):
            key = "escape"
        await self.pilot.press(key)

    async def click(self) -> None:
        width, height = self.pilot.app.size
        x, y = self.chance.randrange(width), self.chance.randrange(height)
        self.steps.append(f"click {x},{y}")
        if self.chance.random() < 0.5:
            await self.pilot.mouse_down(offset=(x, y))
            await self.pilot.hover(offset=(self.chance.randrange(width), self.chance.randrange(height)))
            await self.pilot.mouse_up(offset=(self.chance.randrange(width), self.chance.randrange(height)))
        else:
            await self.pilot.click(offset=(x, y), times=self.chance.choice([1, 2]))

    def reload(self) -> None:
        """Read everything again, as if every outlet had been retried."""
        reader = reader_of(self.pilot)
        for outlet in reader.outlets.all:
            outlet.state, outlet.article, outlet.error = "waiting", None, None
        reader.show_pair()
        reader.reading.again(list(enumerate(SOURCES)))


def test_nothing_a_monkey_does_breaks_the_reader(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screens.doing.Thread", _NoThread)
    seed = int(asked(SEED, "20311105"))
    seconds = asked(SECONDS, "0")

    async def go() -> None:
        app = LavreaderApp(SOURCES)
        async with app.run_test(size=(120, 36)) as pilot:
            monkey = Monkey(pilot, world, random.Random(seed))
            reader = reader_of(pilot)
            await settle(pilot, lambda: len(reader.outlets) == 3)
            begun, count = time.monotonic(), 0
            try:
                while count < STEPS or time.monotonic() - begun < seconds:
                    await monkey.step()
                    count += 1
                    assert app.is_running
                    assert app._exception is None
                while app.screen is not reader:
                    await pilot.press("escape")
                world.failing.clear()
                monkey.reload()
                await pilot.resize_terminal(100, 30)
                await settle(pilot, lambda: reader.story is not None and reader.comparison is not None)
                await pilot.press("escape", "escape", "escape", "g")
                assert reader.view.current == 0
                await pilot.press("right_square_bracket")
                assert reader.view.current > 0
                await pilot.press("q")
                assert not app.is_running or app._exit
            except BaseException:
                print(f"seed {seed}, step {count}: {list(monkey.steps)}")
                raise

    asyncio.run(go())


class _NoThread:
    """Stands in for threads that would open browsers and clipboards."""

    def __init__(self, **_: object) -> None: ...

    def start(self) -> None: ...
