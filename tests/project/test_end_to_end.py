"""The reader in a real terminal: opened, walked through and left, at three sizes."""

import functools
import http.server
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from lavreader.sample import sample_folder
from tests.project.terminal import Terminal

LAVREADER = str(Path(sys.executable).with_name("lavreader"))
SIZES = [(160, 48), (100, 30), (60, 20)]


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep the test's output clean."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a web server on this machine that offers the sample's pages."""
    handler = functools.partial(QuietHandler, directory=str(sample_folder()))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def terminal(request: pytest.FixtureRequest, tmux: str, tmp_path: Path) -> Iterator[Terminal]:
    """A terminal of each size."""
    columns, lines = request.param
    with Terminal(tmux, columns, lines, tmp_path, {}) as opened:
        yield opened


def compared(screen: str) -> bool:
    """Whether the first pair is there, told by the line that counts its changes."""
    return "Courier" in screen and "change 1 of" in screen


def denial_days(screen: str) -> bool:
    """Whether the two days of the denial are shown and called a contradiction."""
    return "Contradiction" in screen and "Friday" in screen and "Monday" in screen


def test_first_contradiction_is_one_key_away_and_leaving_restores_the_terminal(terminal: Terminal) -> None:
    terminal.run("echo", "kept", "below")
    terminal.run(LAVREADER)
    terminal.wait_for(compared)
    assert terminal.state("alternate_on") == "1"
    terminal.press("c")
    terminal.wait_for(denial_days)
    terminal.press("q")
    screen = terminal.wait_for(lambda screen: screen.rstrip().endswith("ready>"))
    assert "kept below" in screen
    assert "Friday" not in screen
    assert terminal.state("alternate_on") == "0"
    assert terminal.state("cursor_flag") == "1"
    assert terminal.state("mouse_any_flag") == "0"


def test_pages_from_the_web_are_read_and_compared(terminal: Terminal, server: str) -> None:
    terminal.run(LAVREADER, f"{server}/1-hallstad-courier.html", f"{server}/2-tormark-dispatch.html")
    terminal.wait_for(compared)
    terminal.press("c")
    terminal.wait_for(denial_days)
    terminal.press("q")
    terminal.wait_for(lambda screen: screen.rstrip().endswith("ready>"))


def test_a_page_that_fails_leaves_the_others_readable(tmux: str, tmp_path: Path, server: str) -> None:
    with Terminal(tmux, 120, 40, tmp_path, {}) as terminal:
        terminal.run(
            LAVREADER,
            f"{server}/1-hallstad-courier.html",
            f"{server}/gone.html",
            f"{server}/2-tormark-dispatch.html",
        )
        terminal.wait_for(lambda screen: "Courier" in screen and "404" in screen)
        terminal.press("q")
        terminal.wait_for(lambda screen: screen.rstrip().endswith("ready>"))


def test_the_window_may_become_as_small_as_a_stamp_and_large_again(tmux: str, tmp_path: Path) -> None:
    with Terminal(tmux, 120, 40, tmp_path, {}) as terminal:
        terminal.run(LAVREADER)
        terminal.wait_for(compared)
        terminal.resize(20, 5)
        terminal.wait_for(lambda screen: len(screen.splitlines()) <= 5)
        terminal.resize(140, 45)
        terminal.wait_for(compared)
        terminal.press("q")
        terminal.wait_for(lambda screen: screen.rstrip().endswith("ready>"))
