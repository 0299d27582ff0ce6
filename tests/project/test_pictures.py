"""The pictures of the README are of the real program and load nothing from a network."""

import asyncio
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCREENSHOTS = Path(__file__).parents[2] / "screenshots"


@pytest.fixture
def script() -> ModuleType:
    """The script that takes them."""
    specification = importlib.util.spec_from_file_location("make", SCREENSHOTS / "make.py")
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_every_picture_is_there_in_both_forms(script: ModuleType) -> None:
    for name in script.PICTURES:
        assert (SCREENSHOTS / f"{name}.svg").exists()
        assert (SCREENSHOTS / f"{name}.png").exists()


def test_script_takes_the_reader_with_a_contradiction(script: ModuleType) -> None:
    picture = asyncio.run(script.take(*script.PICTURES["reader"]))
    assert "Courier" in picture
    assert "Friday" in picture
    assert "Monday" in picture
    assert 'url("http' not in picture


@pytest.mark.parametrize("path", sorted(SCREENSHOTS.glob("*.svg")), ids=lambda path: path.stem)
def test_picture_loads_nothing(path: Path) -> None:
    assert 'url("http' not in path.read_text(encoding="utf-8")
