"""What the reader remembers survives, and damage to it costs nothing else."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.reader.conftest import Drive
from tui.screens.reader import ReaderScreen
from tui.state import Memory, StoryState

STATE = StoryState("a.html", "b.html", "left", 7, "right", "findings", "own")


def test_a_story_is_found_again_by_its_sources(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.keep_story(["a.html", "b.html"], STATE)
    assert Memory(tmp_path).story(["a.html", "b.html"]) == STATE
    assert memory.story(["b.html", "a.html"]) is None
    assert [path.suffix for path in (tmp_path / "stories").iterdir()] == [".json"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"side": "up"}', '{"sentence": "x"}', "[" * 100_000]
)
def test_damaged_memory_is_no_memory(tmp_path: Path, text: str) -> None:
    memory = Memory(tmp_path)
    memory.keep_story(["a"], STATE)
    for path in (tmp_path / "stories").iterdir():
        path.write_text(text, "utf-8")
    assert memory.story(["a"]) is None


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    memory = Memory(file)
    memory.keep_theme("light")
    memory.keep_story(["a"], STATE)
    assert memory.theme is None


def test_the_theme_is_remembered_and_an_unknown_one_is_not_taken(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    assert memory.first_run
    memory.keep_theme("light")
    assert memory.theme == "light"
    assert not memory.first_run
    memory.keep_theme("pink")
    assert memory.theme is None


def test_the_first_run_says_how_to_begin(drive: Drive, tmp_path: Path) -> None:
    async def first(pilot: Pilot[None], reader: ReaderScreen) -> None:
        assert reader.flash is not None
        assert "?" in reader.flash[0]
        await pilot.press("q")

    async def later(pilot: Pilot[None], reader: ReaderScreen) -> None:
        assert reader.flash is None

    drive(first, memory=Memory(tmp_path))
    Memory(tmp_path).keep_theme("dark")
    drive(later, memory=Memory(tmp_path))


def test_a_remembered_outlet_that_is_gone_is_forgotten(drive: Drive, tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.keep_theme("dark")
    memory.keep_story(["gazette.html", "courier.html", "dispatch.txt"], STATE)

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        assert (reader.left, reader.right) == (0, 1)
        assert reader.view.current == 0

    drive(steps, memory=memory)
