"""The reader against an empty Textual app, plain Static widgets and toolong, each in a terminal of its own.

    .venv/bin/python benchmarks/reader.py [--rounds 11] [--keys 60] [--toolong PYTHON]

Every figure comes from a fresh process in a pseudo-terminal of 160 by 50 cells, all in one run. Start
is measured from the moment the process is made to the first frame of the command without arguments,
which opens the sample story; keys and sizes are measured inside the process, as processor time from
the event until everything it causes is done. Rows are lines on the screen. toolong takes part if the
interpreter of an environment that has it is named.
"""

import argparse
import contextlib
import fcntl
import json
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

PROGRAMS = Path(__file__).with_name("reader_programs.py")
SIZE = (160, 50)
ROWS = (500, 5_000, 50_000)
STATIC_ROWS = (500, 5_000)
"""Static widgets need minutes beyond this."""
SILENCE = 120
"""Seconds after which a child that says nothing is given up."""


def main() -> None:
    """Measure, print, and say which bounds hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=11, help="processes for each start")
    parser.add_argument("--keys", type=int, default=60, help="keys pressed for each figure")
    parser.add_argument("--toolong", help="an interpreter that has toolong")
    options = parser.parse_args()
    print(f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as folder:
        terminal = Terminal(Path(folder))
        ratios = starts(terminal, options.rounds)
        figures = keys(terminal, options.keys, options.toolong)
    print(f"load of the machine {os.getloadavg()[0]:.1f}")
    big, small = figures["reader", ROWS[-1]], figures["reader", ROWS[0]]
    for words, figure, bound in (
        ("start, wall, against the empty app", ratios["wall"], 1.5),
        ("start, processor time, against the empty app", ratios["cpu"], 1.5),
        ("a line at 50,000 rows against 500", big["line"] / small["line"], 1.5),
        ("a line at 50,000 rows, ms", big["line"], 16),
        ("a resize at 50,000 rows, ms", big["resize"], 60),
        ("memory at 50,000 rows, MB", big["memory"], 150),
    ):
        print(f"{'holds' if figure <= bound else 'BROKEN':6} {words}: {figure:.2f} (at most {bound})")


def starts(terminal: "Terminal", rounds: int) -> dict[str, float]:
    """Print what a start costs; gives the reader's medians against the empty app's."""
    runs: dict[str, list[dict[str, float]]] = {"empty": [], "reader": []}
    for what in runs:
        # Bytecode is made once, as when a program is installed.
        terminal.measured(sys.executable, "start", what)
    for _ in range(rounds):
        for what in runs:
            runs[what].append(terminal.measured(sys.executable, "start", what))
    medians = {
        what: {name: statistics.median(run[name] for run in measured) for name in measured[0]}
        for what, measured in runs.items()
    }
    print(f"start to the first frame (median of {rounds})")
    for what, median in medians.items():
        print(
            f"  {what:8} {median['wall'] * 1000:6.0f} ms   {median['cpu'] * 1000:6.0f} ms of processor time"
        )
    ready = statistics.median(terminal.measured(sys.executable, "compared")["wall"] for _ in range(3))
    print(f"  the sample story is compared and on the screen after {ready * 1000:.0f} ms")
    return {name: medians["reader"][name] / medians["empty"][name] for name in ("wall", "cpu")}


def keys(terminal: "Terminal", count: int, toolong: str | None) -> dict[tuple[str, int], dict[str, float]]:
    """Print what keys and sizes cost each program; gives the figures by program and rows."""
    figures = {}
    print("processor time of a key and a resize (median, ms), memory (MB)")
    for what, sizes, interpreter in (
        ("reader", ROWS, sys.executable),
        ("static", STATIC_ROWS, sys.executable),
        ("toolong", ROWS, toolong),
    ):
        for rows in sizes if interpreter else ():
            run = figures[what, rows] = terminal.measured(interpreter or "", "keys", what, rows, count)
            change = f"change {run['change']:6.1f}" if what == "reader" else " " * 13
            print(
                f"  {what:8} {rows:6} rows   line {run['line']:6.1f}   page {run['page']:6.1f}"
                f"   {change}   resize {run['resize']:7.1f}   {run['memory']:6.0f} MB"
            )
    return figures


class Terminal:
    """Runs programs, each in a new pseudo-terminal."""

    def __init__(self, folder: Path) -> None:
        """Keep what programs write in a folder of their own."""
        self._environment = os.environ | {
            "TEXTUAL_ANIMATIONS": "none",
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LAVREADER_CONFIG": str(folder / "config.toml"),
            "LAVREADER_STATE": str(folder / "state"),
            "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
            "TMPDIR": str(folder),
        }
        for name in ("NO_COLOR", "PYTHONDONTWRITEBYTECODE"):
            self._environment.pop(name, None)

    def measured(self, interpreter: str, *what: str | int) -> dict[str, float]:
        """What a program reports.

        Args:
            interpreter: Runs it.
            what: Arguments of reader_programs.py.
        """
        read, write = os.pipe()
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
        begun = time.time()
        process = subprocess.Popen(
            [interpreter, PROGRAMS, *map(str, what)],
            stdin=slave, stdout=slave, stderr=slave, start_new_session=True, pass_fds=(write,),
            env=self._environment | {"LAVREADER_BEGUN": str(begun), "LAVREADER_REPORT": str(write)},
        )  # fmt: skip
        os.close(slave)
        os.close(write)
        report = b""
        screen = b""
        while True:
            ready, _, _ = select.select([master, read], [], [], SILENCE)
            if not ready or time.time() > begun + SILENCE:
                process.kill()
                raise SystemExit(f"{what} did not report:\n{screen.decode('utf-8', 'replace')}")
            if master in ready:
                with contextlib.suppress(OSError):
                    screen = (screen + os.read(master, 1 << 16))[-4000:]
            if read in ready:
                piece = os.read(read, 1 << 16)
                if not piece:
                    break
                report += piece
        process.kill()
        process.wait()
        os.close(master)
        os.close(read)
        if not report:
            raise SystemExit(f"{what} broke:\n{screen.decode('utf-8', 'replace')}")
        figures: dict[str, float] = json.loads(report)
        return figures


if __name__ == "__main__":
    main()
