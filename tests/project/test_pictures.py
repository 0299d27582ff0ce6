"""The pictures of the README are of the sample story and load nothing from a network."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PICTURES = sorted((ROOT / "screenshots").glob("*.svg"))


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_picture_loads_nothing(path: Path) -> None:
    assert not re.search(r"url\(\W*https?:", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_picture_is_there_for_those_who_cannot_show_drawings(path: Path) -> None:
    assert path.with_suffix(".png").exists()


def test_first_picture_shows_the_contradiction_of_the_sample() -> None:
    shown, *_ = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    picture = (ROOT / shown).read_text(encoding="utf-8")
    assert all(word in picture for word in ("Courier", "Dispatch", "Friday", "Monday"))
