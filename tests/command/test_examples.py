"""Every example in a help page works, and every option is in one."""

import functools
import http.server
import shlex
import threading
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from lavreader.cli import lavreader
from lavreader.command.example import Example, ExampleCommand
from tests.command.conftest import Run, in_shell, written

COMMANDS = {
    name: command for name, command in lavreader.commands.items() if isinstance(command, ExampleCommand)
}
EXAMPLES = [
    pytest.param(example, id=example.line) for command in COMMANDS.values() for example in command.examples
]


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def news(desk: Path) -> Iterator[str]:
    """A web server that stands for news.example and other.example."""
    (desk / "story.html").write_bytes((desk / "evening.html").read_bytes())
    handler = functools.partial(Quiet, directory=str(desk))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_every_command_has_examples() -> None:
    assert set(COMMANDS) == set(lavreader.commands)
    assert len(EXAMPLES) >= 30


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_in_an_example(name: str) -> None:
    command = COMMANDS[name]
    words = " ".join(example.line for example in command.examples).split()
    for option in command.params:
        if isinstance(option, click.Option):
            assert set(option.opts) & set(words), option.name


def simple(line: str) -> tuple[list[str], str | None, str | None]:
    """The words of a line, the file piped in and the file its output goes to."""
    line = line.removesuffix(" | less -R").removesuffix(" | man -l -")
    piped = None
    if line.startswith("cat "):
        piped, line = line.removeprefix("cat ").split(" | ")
    line, _, target = line.partition(" > ")
    name, *words = shlex.split(line)
    assert name == "lavreader"
    return words, piped, target or None


@pytest.mark.parametrize("example", EXAMPLES)
def test_it_works(example: Example, run: Run, desk: Path, news: str) -> None:
    # One server has one page of a name; the second address is another file of it.
    line = example.line.replace("https://other.example/story", f"http://{news}/morning.html")
    words, piped, target = simple(line.replace("https://news.example/story", f"http://{news}/story.html"))
    if "--force" in words:
        assert run(*(word for word in words if word != "--force")).code in (0, 1)
    before = list(desk.iterdir())
    done = run(*words, stdin=(desk / piped).read_bytes() if piped else b"")
    assert done.code in (0, 1), done.err
    assert "warning" not in done.err or "--quiet" not in words
    if words[:1] == ["compare"] and "--quiet" in words:
        assert not done.out
    elif "-o" in words and words[words.index("-o") + 1] != "-":
        new = written(desk, before)
        assert "--force" in words or words[words.index("-o") + 1] in new
    elif words[:1] == ["export"] and "-o" not in words:
        assert done.out.strip() in written(desk, before)
    else:
        assert len(done.out) > 200
    assert target is None or done.out


def test_a_line_works_in_a_shell_as_it_works_here(desk: Path) -> None:
    done = in_shell("cat evening.txt | lavreader morning.html - --color never --quiet > story.txt", desk)
    assert done.returncode in (0, 1)
    assert (done.stdout, done.stderr) == (b"", b"")
    assert "Harbour Courier" in (desk / "story.txt").read_text("utf-8")
