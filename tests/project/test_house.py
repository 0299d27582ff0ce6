"""The house is in order: style, types, and arrows between packages that point one way."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(sys.executable).parent


@pytest.mark.parametrize(
    "command",
    [
        pytest.param([sys.executable, "-m", "ruff", "check", "."], id="ruff check"),
        pytest.param([sys.executable, "-m", "ruff", "format", "--check", "."], id="ruff format"),
        pytest.param([sys.executable, "-m", "mypy"], id="mypy"),
        pytest.param([str(SCRIPTS / "lint-imports")], id="import-linter"),
    ],
)
def test_check_finds_nothing(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_word_list_is_in_the_wheel_by_living_beside_its_code() -> None:
    """hatchling packs what git does not ignore; an ignored data file would be missing only for users."""
    lists = [
        str(path.relative_to(ROOT))
        for package in ("lavreader", "extractors", "tui")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    ]
    ignored = subprocess.run(["git", "check-ignore", *lists], cwd=ROOT, capture_output=True, text=True).stdout
    assert not ignored
