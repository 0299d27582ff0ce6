"""The programs benchmarks/reader.py measures, each in a process and a terminal of its own.

Run with the interpreter of the program: toolong needs an older Textual than the reader. The process
drives its app from inside and reports once on a file descriptor.
"""

import asyncio
import fcntl
import json
import os
import random
import resource
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PAUSE = 0.04
"""Seconds to wait for a frame; Textual draws sixty a second."""
SETTLING = 0.25
"""Seconds to wait after a resize."""
RESIZES = 14
SCREEN = 60
"""More rows than the terminal has."""
LINE = 75
"""Cells of a line where a program does not wrap lines itself."""


def main() -> None:
    """Run one program, as ``start PROGRAM``, ``compared`` or ``keys PROGRAM ROWS KEYS``."""
    what, *figures = sys.argv[1:]
    if what == "start":
        start(*figures)
        return
    if what == "compared":
        compared()
        return
    program = figures.pop(0)
    rows, keys = map(int, figures)
    app = {"reader": reader_of, "static": statics_of, "toolong": toolong_of}[program](rows)
    tasks = []
    # A callback that gave the task back would be waited for, and the app with it.
    app.call_later(lambda: tasks.append(asyncio.create_task(driven(app, rows, keys))))
    app.run()


def report(figures: dict[str, float]) -> None:
    """Tell the parent, and end."""
    os.write(int(os.environ["LAVREADER_REPORT"]), json.dumps(figures).encode())
    os._exit(0)


def start(program: str) -> None:
    """Run an empty app, or the reader as its command does, and report the first frame."""
    sys.__stderr__ = FirstFrame(sys.__stderr__)  # type: ignore[assignment, misc]
    if program == "empty":
        from textual.app import App

        App[None]().run()
    else:
        from lavreader.cli import main as command

        command([])


class FirstFrame:
    """The terminal as Textual writes to it; reports when more came than the words that set it up."""

    SETTING_UP = 1000
    """Characters; a frame has 8,000 cells."""

    def __init__(self, terminal: Any) -> None:
        """Stand before the terminal."""
        self._terminal = terminal
        self._written = 0

    def write(self, text: str) -> None:
        """Pass it on and count it."""
        self._terminal.write(text)
        self._terminal.flush()
        self._written += len(text)
        if self._written > self.SETTING_UP:
            report(spent())

    def __getattr__(self, name: str) -> Any:
        """Whatever else a terminal can do."""
        return getattr(self._terminal, name)


def compared() -> None:
    """Run the reader on the sample story and report when it is compared and on the screen."""
    import tui.app

    class Compared(tui.app.LavreaderApp):
        def on_mount(self) -> None:
            self.set_interval(0.01, self._wait)

        def _wait(self) -> None:
            if self._reader.comparison is not None:
                report(spent())

    from lavreader.sample import sample_sources

    Compared(sample_sources()).run()


def spent() -> dict[str, float]:
    """Seconds since the process was made, and processor time since then."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return {"wall": time.time() - float(os.environ["LAVREADER_BEGUN"]), "cpu": used.ru_utime + used.ru_stime}


def sentences(count: int, chance: random.Random) -> list[str]:
    """Sentences of twenty-odd words."""
    words = ["".join(chance.choices("aeioubcdfghklmnprst", k=chance.randint(2, 9))) for _ in range(2000)]
    return [
        " ".join(chance.choices(words, k=chance.randint(15, 32))).capitalize() + "." for _ in range(count)
    ]


def reader_of(rows: int) -> Any:
    """The reader on two made-up articles that fill so many lines."""
    from lavreader.article import Article, Paragraph, Sentence
    from lavreader.compare import story as story_module
    from lavreader.compare.comparison import Comparison, Edit, Row, RowKind, Summary
    from tui.app import LavreaderApp
    from tui.messages import OutletRead, SourcesFound

    chance = random.Random(4)
    count = max(4, rows // 4)
    texts = {"left": sentences(count, chance), "right": []}
    made: list[Row] = []
    lefts: list[str] = []
    rights: list[str] = []
    for number, text in enumerate(texts["left"]):
        which = number % 6
        kind: RowKind = "left_only" if which == 0 else "right_only" if which == 1 else "reworded"
        if kind == "right_only":
            made.append(Row(kind, False, 0.0, (), (len(rights),), (Edit("+", text, "meaning"),)))
            rights.append(text)
            continue
        if kind == "left_only":
            made.append(Row(kind, False, 0.0, (len(lefts),), (), (Edit("-", text, "meaning"),)))
            lefts.append(text)
            continue
        head, _, tail = text.partition(" ")
        edits = (Edit("-", head + " ", "meaning"), Edit("+", "another ", "meaning"), Edit("=", tail))
        made.append(Row(kind, False, 0.8, (len(lefts),), (len(rights),), edits))
        lefts.append(text)
        rights.append(f"another {tail}")

    def article(name: str, told: list[str]) -> Article:
        return Article(
            name,
            name,
            "A headline",
            paragraphs=tuple(Paragraph("paragraph", text) for text in told),
            sentences=tuple(Sentence(index, 0, len(text), text) for index, text in enumerate(told)),
        )

    left, right = article("left", lefts), article("right", rights)
    comparison = Comparison(
        left, right, tuple(made), (), Summary(left_only=count // 6, right_only=count // 6)
    )

    class Ready(story_module.Story):
        claims = ()
        omissions = ()

        def compare(self, left: int, right: int) -> Comparison:
            return comparison

    story_module.Story = Ready  # type: ignore[misc]
    app = LavreaderApp(["left", "right"])
    reader = app._reader

    def begin(_: Sequence[str]) -> None:
        reader.post_message(SourcesFound(["left", "right"]))
        reader.post_message(OutletRead(0, left))
        reader.post_message(OutletRead(1, right))

    reader.reading.begin = begin  # type: ignore[method-assign, assignment]
    return app


def statics_of(rows: int) -> Any:
    """The same amount of text in two Static widgets beside each other, without marks or alignment."""
    from textual.app import App, ComposeResult
    from textual.binding import Binding
    from textual.containers import Horizontal, VerticalScroll
    from textual.widgets import Static

    class Statics(App[None]):
        CSS = "Horizontal { height: auto } Static { width: 1fr; padding: 0 1 }"
        BINDINGS = [  # noqa: RUF012
            Binding("j", "line", priority=True),
            Binding("space", "page", priority=True),
        ]

        def compose(self) -> ComposeResult:
            text = "\n\n".join(sentences(max(4, rows // 4), random.Random(4)))
            with VerticalScroll(), Horizontal():
                yield Static(text, markup=False)
                yield Static(text, markup=False)

        def action_line(self) -> None:
            self.query_one(VerticalScroll).scroll_down(animate=False)

        def action_page(self) -> None:
            self.query_one(VerticalScroll).scroll_page_down(animate=False)

    return Statics()


def toolong_of(rows: int) -> Any:
    """The program toolong on as many lines of such text, in a file."""
    from toolong.ui import UI  # type: ignore[import-not-found]

    text = " ".join(sentences(rows, random.Random(4)))
    with tempfile.NamedTemporaryFile("w", suffix=".log", delete=False) as file:
        for start in range(0, rows * LINE, LINE):
            file.write(text[start : start + LINE].strip() + "\n")
    return UI([file.name])


async def driven(app: Any, rows: int, keys: int) -> None:
    """Press keys and resize, then report."""
    while not ready(app):
        await asyncio.sleep(PAUSE)
    await asyncio.sleep(0.5)
    figures: dict[str, float] = {}
    # So many that none is pressed at the end of the text.
    for name, key, times in (
        ("line", "j", min(keys, rows // 2)),
        ("page", "space", min(keys, rows // SCREEN)),
        ("change", "right_square_bracket", min(keys, rows // 8)),
    ):
        await press(app, "home")
        await asyncio.sleep(SETTLING)
        figures[name] = await cost(lambda key=key: press(app, key), times)  # type: ignore[misc]
    chance = random.Random(4)
    figures["resize"] = await cost(lambda: resize(chance), RESIZES, pause=SETTLING)
    figures["memory"] = resident()
    report(figures)


async def press(app: Any, key: str) -> None:
    """Press a key as the terminal does."""
    from textual import events

    event = events.Key(key, key if len(key) == 1 else None)
    event.set_sender(app)
    driver = app._driver
    # Textual of toolong's time calls it otherwise.
    (driver.send_message if hasattr(driver, "send_message") else driver.send_event)(event)


async def resize(chance: random.Random) -> None:
    """Make the terminal some size it has not had; wide enough for two columns."""
    width, height = chance.randint(104, 200), chance.randint(30, 55)
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
    os.kill(os.getpid(), signal.SIGWINCH)


def ready(app: Any) -> bool:
    """Whether the text is on the screen."""
    reader = getattr(app, "_reader", None)
    return reader is None or reader.tellings is not None


async def cost(act: Callable[[], Awaitable[None]], times: int, pause: float = PAUSE) -> float:
    """Median processor time in milliseconds from an event to the end of the frame it causes."""
    spent = []
    for _ in range(times):
        begun = time.process_time()
        await act()
        await asyncio.sleep(pause)
        spent.append(time.process_time() - begun)
    return statistics.median(spent) * 1000


def resident() -> float:
    """Megabytes of memory this process holds."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
