"""``.ci/run`` fails when the tests fail, and never runs something else instead."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INSTALLED = ("git", "tmux", "rsvg-convert", "chromium", "npm")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder with the script alone, where everything it would install is there already."""
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci" / "run")
    axe = tmp_path / "node_modules" / "axe-core" / "axe.min.js"
    axe.parent.mkdir(parents=True)
    axe.touch()
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in INSTALLED:
        _write_program(programs / name, "exit 0")
    _write_program(programs / "fc-list", "echo DejaVu Sans")
    for name in ("apt-get", "sudo"):
        _write_program(programs / name, "echo nothing is to be installed >&2; exit 9")
    return tmp_path


def _write_program(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def run_with(clone: Path, line: str | None) -> subprocess.CompletedProcess[str]:
    """Run the script in a clone whose README has this test line."""
    block = f"<!-- test line -->\n```sh\n{line}\n```\n" if line else ""
    (clone / "README.md").write_text(f"# Title\n\n```sh\necho another line\n```\n\n{block}")
    environment = {**os.environ, "PATH": f"{clone / 'programs'}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(
        [str(clone / ".ci" / "run")], capture_output=True, text=True, env=environment, cwd=clone.parent
    )


@pytest.mark.parametrize("code", [0, 1, 3])
def test_exit_code_is_that_of_the_test_line(clone: Path, code: int) -> None:
    done = run_with(clone, f"echo 1 passed && exit {code}")
    assert done.returncode == code, done.stderr
    assert "1 passed" in done.stdout
    assert "another line" not in done.stdout


def test_a_step_that_fails_before_the_tests_is_a_failure(clone: Path) -> None:
    done = run_with(clone, "false && echo 1 passed")
    assert done.returncode == 1


def test_tests_know_that_they_run_in_ci_and_have_no_standard_input(clone: Path) -> None:
    done = run_with(clone, 'echo "CI is $CI" && wc -c')
    assert done.stdout.split("\n", 2)[2].split() == ["CI", "is", "true", "0"]


def test_a_readme_without_the_line_is_trouble(clone: Path) -> None:
    done = run_with(clone, None)
    assert done.returncode == 2
    assert "no test line" in done.stderr
