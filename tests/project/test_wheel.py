"""What is published works where there is nothing but Python: built, installed and used as by a stranger."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from lavreader.version import __version__
from tests.project.terminal import Terminal

ROOT = Path(__file__).parents[2]
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--no-input"]


def environment() -> Mapping[str, str]:
    """The environment without what would lend the fresh installation modules of the checkout."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL"))}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the working tree."""
    place = tmp_path_factory.mktemp("wheel")
    subprocess.run([*PIP, "wheel", "--no-deps", "--wheel-dir", str(place), str(ROOT)], check=True, cwd=place)
    (built,) = place.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a fresh environment that holds the wheel and what it asks for."""
    place = tmp_path_factory.mktemp("fresh") / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(place)], check=True)
    python = place / "bin" / "python"
    subprocess.run([*PIP, "--python", str(python), "install", str(wheel)], check=True, cwd=place)
    return place / "bin"


def call(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed command away from the checkout."""
    return subprocess.run(
        [str(installed / "lavreader"), *arguments],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        cwd=installed.parent,
        env=environment(),
    )


def test_wheel_holds_the_program_the_story_and_nothing_of_the_workshop(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    folders = {name.split("/")[0] for name in names}
    assert folders == {"lavreader", "extractors", "tui", f"lavreader-{__version__}.dist-info"}
    assert len([name for name in names if name.startswith("lavreader/sample_story/")]) == 6
    kept = {path.suffix for path in map(Path, names) if ".dist-info/" not in str(path)}
    assert {".py", ".typed", ".html", ".txt"} <= kept
    assert not kept & {".pyc", ".svg", ".png", ".lock"}


def test_every_data_file_beside_the_code_is_in_the_wheel(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    beside = {
        path.relative_to(ROOT).as_posix()
        for package in ("lavreader", "extractors", "tui")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert beside <= names


def test_installed_command_tells_its_version(installed: Path) -> None:
    done = call(installed, "--version")
    assert done.returncode == 0
    assert __version__ in done.stdout


def test_installed_command_compares_the_sample_story(installed: Path) -> None:
    done = call(installed, "compare", "--json")
    assert done.returncode == 1, done.stderr
    document = json.loads(done.stdout)
    assert len(document["articles"]) == 5
    assert all("sample_story" in article["source"] for article in document["articles"])


def test_installed_command_opens_the_reader(installed: Path, tmux: str, tmp_path: Path) -> None:
    with Terminal(tmux, 120, 40, tmp_path, environment()) as terminal:
        terminal.run(str(installed / "lavreader"))
        terminal.wait_for(lambda screen: "Hallstad Courier" in screen and "Tormark Dispatch" in screen)
        terminal.press("q")
        terminal.wait_for("ready>")
