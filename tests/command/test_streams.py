"""Pipes, terminals and keys: the command behaves like any other in a shell."""

import os
import pty
import select
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command.conftest import ENVIRONMENT, in_shell


def test_a_pipe_that_closes_early_is_no_error(desk: Path) -> None:
    done = in_shell("lavreader extract story morning.html --json | head -c 10", desk)
    assert done.returncode == 0
    assert done.stdout == b'{"id": "a1'
    assert done.stderr == b""


def test_the_shell_learns_of_the_closed_pipe(desk: Path) -> None:
    done = in_shell("{ lavreader compare story --rows --width 60; echo code $? >&2; } | true", desk)
    assert done.stderr in (b"code 141\n", b"code 1\n")  # 1 where all of it fitted into the pipe


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_behind_standard_output_is_said(desk: Path) -> None:
    done = in_shell("lavreader extract morning.html > /dev/full", desk)
    assert done.returncode == 2
    assert done.stderr == b"lavreader: cannot write: No space left on device\n"


def test_ctrl_c_ends_it_without_a_word_too_many(desk: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "lavreader", "extract", "-"],
        cwd=desk,
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(b"An article that never ends.\n" * 8000)  # more than a pipe holds
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert (out, err.strip()) == (b"", b"")


def test_ctrl_c_does_not_wait_for_a_silent_server(desk: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "lavreader",
                "compare",
                f"{address}/a",
                f"{address}/b",
                "--timeout",
                "600",
            ],
            cwd=desk,
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        connection, _ = server.accept()  # by now it waits
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
        connection.close()
    assert process.returncode == 130
    assert (out, err.strip()) == (b"", b"")


def test_progress_is_for_terminals_only(desk: Path) -> None:
    done = in_shell("lavreader extract story --json", desk)
    assert done.stderr == b""


def on_a_terminal(line: list[str], folder: Path) -> tuple[int, str]:
    """Run a command with a terminal for its output and its errors."""
    main, side = pty.openpty()
    process = subprocess.Popen(
        line, cwd=folder, env=ENVIRONMENT | {"TERM": "xterm-256color"}, stdin=subprocess.DEVNULL,
        stdout=side, stderr=side,
    )  # fmt: skip
    os.close(side)
    seen = b""
    while select.select([main], [], [], 60)[0]:
        try:
            piece = os.read(main, 65536)
        except OSError:  # Linux says so when the other side is closed
            break
        if not piece:
            break
        seen += piece
    os.close(main)
    return process.wait(timeout=60), seen.decode()


def test_a_terminal_sees_progress_and_colours_and_the_line_goes_away(desk: Path) -> None:
    code, seen = on_a_terminal(
        [sys.executable, "-m", "lavreader", "compare", "morning.html", "evening.html"], desk
    )
    assert code == 1
    progress, _, report = seen.partition("\x1b[1m")
    assert "1 of 2: morning.html" in progress
    assert progress.endswith("\r\x1b[K")
    assert "\x1b[1;7;31m" in report


def test_an_article_from_a_pipe_leaves_the_keyboard_to_the_reader(desk: Path, tmux: str) -> None:
    """Read one article from a pipe, open the reader, leave it with a key."""
    socket = desk / "tmux"
    python = sys.executable
    line = f"cat evening.txt | {python} -m lavreader morning.html - ; echo left with $? > done; sleep 60"

    def terminal(*words: str) -> str:
        done = subprocess.run([tmux, "-S", str(socket), *words], capture_output=True, text=True, cwd=desk)
        return done.stdout

    terminal("new-session", "-d", "-x", "120", "-y", "40", "sh", "-c", line)
    try:
        screen = ""
        for _ in range(600):
            screen = terminal("capture-pane", "-p")
            if "The Gazette" in screen or (desk / "done").exists():
                break
            select.select([], [], [], 0.1)
        assert "The Gazette" in screen, (desk / "done").read_text() + screen
        for _ in range(100):
            terminal("send-keys", "q")
            if (desk / "done").exists():
                break
            select.select([], [], [], 0.1)
        assert (desk / "done").read_text() == "left with 0\n"
    finally:
        terminal("kill-server")


def test_completion_finds_commands_options_and_files(desk: Path) -> None:
    def offered(words: str, position: int) -> list[str]:
        done = in_shell(
            "lavreader",
            desk,
            _LAVREADER_COMPLETE="bash_complete",
            COMP_WORDS=words,
            COMP_CWORD=str(position),
        )
        return done.stdout.decode().split()

    first = offered("lavreader com", 1)
    assert {"plain,compare", "plain,completion", "file,com"} <= set(first)
    assert "plain,--fail-on" in offered("lavreader compare --fa", 2)
    assert "file,mor" in offered("lavreader compare mor", 2)


def test_importing_the_package_or_extracting_loads_no_screen() -> None:
    script = (
        "import sys, lavreader; from lavreader.cli import main\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "heavy = {'textual', 'rich', 'trafilatura', 'jinja2', 'diff_match_patch', 'rapidfuzz'}\n"
        "print(sorted(loaded & heavy))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=ENVIRONMENT)
    assert done.stdout == "[]\n", done.stderr
