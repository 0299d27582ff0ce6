"""``lavreader SOURCE…`` without a command: the reader, or the comparison as text where no screen is."""

import gc
import io
import os
import sys
from collections.abc import Sequence

import click

from lavreader.command.example import Example, ExampleCommand
from lavreader.command.options import (
    color_option,
    plain_option,
    quiet_option,
    sources_argument,
    timeout_option,
)
from lavreader.command.output import deliver
from lavreader.command.screen import text_options
from lavreader.command.sources import at_least_two, or_sample, read_sources


@click.command(
    hidden=True,
    cls=ExampleCommand,
    examples=[
        Example("lavreader", "open the sample story"),
        Example("lavreader https://news.example/story https://other.example/story", "two pages from the web"),
        Example("lavreader morning.html evening.txt --timeout 5", "two files"),
        Example("lavreader story/", "a folder of them"),
        Example("cat evening.txt | lavreader morning.html -", "one from a pipe"),
        Example("lavreader --plain story/", "as words on the terminal, without the screen"),
        Example(
            "lavreader story/ --color never --quiet > story.txt", "into a file: text instead of the screen"
        ),
    ],
)
@sources_argument
@plain_option
@color_option
@timeout_option
@quiet_option
def read(sources: tuple[str, ...], plain: bool, color: str, timeout: float, quiet: bool) -> int:
    """Read how outlets tell the same story, sentence beside sentence.

    A SOURCE is a web address, a saved page, a text file, a folder of them, or - for standard input;
    without any, the sample story. Where there is no terminal, the comparison is printed as text.
    """
    chosen = or_sample(sources)
    if plain or not on_a_screen(chosen):
        return _as_text(chosen, plain=plain, color=color, timeout=timeout, quiet=quiet)
    if "-" in chosen and not sys.stdin.isatty():
        _keyboard_from_terminal()
    # Until the first frame nothing is thrown away; looking for it would cost a tenth of the start.
    gc.disable()
    try:
        from tui.app import run

        return run(chosen, timeout=timeout)
    finally:
        gc.enable()


def _as_text(sources: Sequence[str], *, plain: bool, color: str, timeout: float, quiet: bool) -> int:
    """What ``lavreader compare`` prints; here --quiet is about progress and warnings only."""
    from lavreader.command.compare import exit_code
    from lavreader.compare.story import Story
    from lavreader.export.report import report_of
    from lavreader.export.text import render_text

    reading = read_sources(sources, timeout=timeout, quiet=quiet)
    report = report_of(Story(at_least_two(reading)))
    options = text_options(None, width=None, plain=plain, color=color, rows=None)
    deliver(render_text(report, options), None)
    return 2 if reading.failures else exit_code((finding for _, finding in report.findings), None)


def on_a_screen(sources: Sequence[str]) -> bool:
    """Whether somebody sits before a terminal: there to draw on, and there to press keys on."""
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
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
