"""``lavreader SOURCE…`` without a command: the reader, or the comparison as text where no screen is."""

import io
import os
import sys
from collections.abc import Sequence

import click

from lavreader.command.compare import compare
from lavreader.command.example import Example, ExampleCommand
from lavreader.command.options import sources_argument, timeout_option
from lavreader.command.sources import or_sample


@click.command(
    hidden=True,
    cls=ExampleCommand,
    examples=[Example("lavreader", "open the sample story"), Example("lavreader story/", "open a folder")],
)
@sources_argument
@timeout_option
@click.pass_context
def read(context: click.Context, sources: tuple[str, ...], timeout: float) -> int:
    """Open the reader."""
    chosen = or_sample(sources)
    if not on_a_screen(chosen):
        return int(context.invoke(compare, sources=tuple(chosen), timeout=timeout))
    if "-" in chosen and not sys.stdin.isatty():
        _keyboard_from_terminal()
    from tui.app import run

    run(chosen, timeout=timeout)
    return 0


def on_a_screen(sources: Sequence[str]) -> bool:
    """Whether somebody sits before a terminal: there to draw on, and there to press keys on."""
    if not sys.stdout.isatty():
        return False
    return sys.stdin.isatty() or ("-" in sources and _terminal_path() is not None)


def _terminal_path() -> str | None:
    """The terminal as a file, if this process has one."""
    path = "CONIN$" if os.name == "nt" else "/dev/tty"
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError:
        return None
    return path


def _keyboard_from_terminal() -> None:
    """Read the piped article whole, then let the keyboard take the pipe's place.

    The screen reads keys from file descriptor 0, so the terminal is put there; the article stays
    available as standard input's text.
    """
    data = sys.stdin.buffer.read()
    path = _terminal_path()
    assert path is not None
    keyboard = os.open(path, os.O_RDWR)
    os.dup2(keyboard, 0)
    os.close(keyboard)
    sys.stdin = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", errors="replace")
