"""What the README promises works as it stands there."""

import functools
import http.server
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from lavreader.sample import sample_folder, sample_sources
from tests.project.test_end_to_end import QuietHandler

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SCRIPTS = Path(sys.executable).parent


def blocks(language: str) -> list[str]:
    """The README's code blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


EXAMPLES = [line.removeprefix("$ ") for block in blocks("console") for line in block.splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files the examples name, made from the sample story."""
    first, second, *_ = map(Path, sample_sources())
    *_, text = map(Path, sample_sources())
    (tmp_path / "story").symlink_to(sample_folder(), target_is_directory=True)
    (tmp_path / "morning.html").write_bytes(first.read_bytes())
    (tmp_path / "evening.html").write_bytes(second.read_bytes())
    (tmp_path / "evening.txt").write_bytes(text.read_bytes())
    return tmp_path


@pytest.fixture
def news(folder: Path) -> Iterator[str]:
    """A web server that stands for news.example."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()
        thread.join()


def test_examples_are_found() -> None:
    assert len(EXAMPLES) >= 10
    assert all("lavreader" in example for example in EXAMPLES)


@pytest.mark.parametrize("example", EXAMPLES)
def test_example_works(example: str, folder: Path, news: str) -> None:
    before = set(folder.iterdir())
    done = subprocess.run(
        example.replace("https://news.example/", news),
        shell=True,
        cwd=folder,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}"},
    )
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr
    if " -o " in example:
        (written,) = set(folder.iterdir()) - before
        assert written.name == example.split(" -o ")[1].split()[0]
        assert written.stat().st_size > 500
    elif "--quiet" in example:
        assert not done.stdout
    else:
        assert len(done.stdout) > 500


def test_python_example_finds_something(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (example,) = blocks("python")
    monkeypatch.chdir(folder)
    exec(compile(example, "README.md", "exec"), {})
    assert capsys.readouterr().out


def test_keys_are_those_of_the_reader() -> None:
    from tui.keymap import READER_KEYS

    names = {"[": "left_square_bracket", "]": "right_square_bracket", "?": "question_mark", "/": "slash",
             '"': "quotation_mark", "'": "apostrophe"}  # fmt: skip
    known = {key for entry in READER_KEYS for key in entry.keys.split(",")}
    rows = re.findall(r"^\| (`.*?) \| .* \|$", README, re.MULTILINE)
    keys = [key for row in rows for key in re.findall(r"`(.+?)`", row)]
    assert len(keys) > 10
    assert {names.get(key, key) for key in keys} <= known


def test_settings_example_is_understood(tmp_path: Path) -> None:
    from tui.settings import Settings, load

    (example,) = blocks("toml")
    path = tmp_path / "config.toml"
    path.write_text(example, encoding="utf-8")
    settings = load(path)
    assert settings.theme == "colour-blind"
    assert settings.keys["swap"] == "X"
    told = {line.split(" = ")[0] for line in example.splitlines() if " = " in line} - set(settings.keys)
    assert told == {field.name for field in fields(Settings)} - {"keys"}


def test_every_link_and_picture_of_the_documents_exists() -> None:
    for document in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        text = (ROOT / document).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
            assert (ROOT / target).exists(), f"{document}: {target}"


def test_ci_runs_the_line_the_readme_gives() -> None:
    """``.ci/run`` takes the line from the README, so that what is tested is what a reader copies."""
    marked = re.search(r"<!-- test line -->\n```sh\n(.*)\n```", README)
    assert marked
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    (program,) = re.findall(r"awk '([^']+)' README\.md", script)
    extracted = subprocess.run(
        ["awk", program, "README.md"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert extracted.strip() == marked[1]
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
