"""The reader against an empty Textual app and against plain Static widgets, each in a terminal of its own.

    .venv/bin/python benchmarks/reader.py [--rounds 7] [--keys 60]

Every figure comes from a fresh process in a pseudo-terminal of 160 by 50 cells. Start is measured
from the moment the process is made to the first frame; keys and sizes are measured inside it, as
processor time from the event to the frame it causes. Rows are lines on the screen.
"""

import argparse
import asyncio
import contextlib
import fcntl
import json
import os
import pty
import random
import resource
import select
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SIZE = (160, 50)
RESIZED = (121, 40)
ROWS = (500, 5_000, 50_000)
STATIC_ROWS = (500, 5_000)
"""Static widgets need minutes beyond this."""
REPORT = 3
"""The file descriptor a child reports on."""
SILENCE = 120
"""Seconds after which a child that says nothing is given up."""
BYTECODE = Path(tempfile.gettempdir()) / "lavreader-benchmark-bytecode"
"""Where bytecode is kept between processes, so that none counts the time of compiling."""
PAUSE = 0.04
"""Seconds to wait for a frame; Textual draws sixty a second."""


def main() -> None:
    """Measure, print, and say which bounds hold."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7, help="processes for each start")
    parser.add_argument("--keys", type=int, default=60, help="keys pressed for each figure")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(*options.child.split(":"), keys=options.keys)
        return
    starts: dict[str, list[dict[str, float]]] = {"empty": [], "reader": []}
    for _ in range(options.rounds):
        for what in starts:
            starts[what].append(measured(f"start:{what}", options.keys))
    print("start to the first frame (median)")
    for what, runs in starts.items():
        wall, cpu = (statistics.median(run[name] for run in runs) for name in ("wall", "cpu"))
        print(f"  {what:8} {wall * 1000:6.0f} ms   {cpu * 1000:6.0f} ms of processor time")
    ready = statistics.median(run["ready"] for run in starts["reader"])
    print(f"  the sample story compared on the screen after {ready * 1000:.0f} ms")
    ratio = {
        name: statistics.median(run[name] for run in starts["reader"])
        / statistics.median(run[name] for run in starts["empty"])
        for name in ("wall", "cpu")
    }
    figures: dict[tuple[str, int], dict[str, float]] = {}
    print("processor time of a key and a resize (median, ms), memory (MB)")
    for what, sizes in (("reader", ROWS), ("static", STATIC_ROWS)):
        for rows in sizes:
            run = figures[what, rows] = measured(f"keys:{what}:{rows}", options.keys)
            print(
                f"  {what:8} {rows:6} rows   line {run['line']:6.1f}   page {run['page']:6.1f}"
                f"   change {run['change']:6.1f}   resize {run['resize']:7.1f}   {run['memory']:6.0f} MB"
            )
    big, small = figures["reader", ROWS[-1]], figures["reader", ROWS[0]]
    for words, figure, bound in (
        ("start, wall, against the empty app", ratio["wall"], 1.5),
        ("start, processor time, against the empty app", ratio["cpu"], 1.5),
        ("a line at 50,000 rows against 500", big["line"] / small["line"], 1.5),
        ("a line at 50,000 rows, ms", big["line"], 16),
        ("a resize at 50,000 rows, ms", big["resize"], 60),
        ("memory at 50,000 rows, MB", big["memory"], 150),
    ):
        print(f"{'holds' if figure <= bound else 'BROKEN':6} {words}: {figure:.2f} (at most {bound})")


def measured(what: str, keys: int) -> dict[str, float]:
    """What a child process in a terminal of its own reports."""
    read, write = os.pipe()
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
    environment = os.environ | {
        "TEXTUAL_ANIMATIONS": "none",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
    }
    environment.pop("NO_COLOR", None)
    # An installed program has its bytecode; only the first round pays for making it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(BYTECODE)
    begun = time.time()
    process = subprocess.Popen(
        [sys.executable, __file__, "--child", what, "--keys", str(keys)],
        stdin=slave, stdout=slave, stderr=slave, cwd=ROOT, start_new_session=True,
        env=environment | {"LAVREADER_BEGUN": str(begun), "LAVREADER_REPORT": str(write)},
        pass_fds=(write,),
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


def child(kind: str, what: str, rows: str = "0", *, keys: int) -> None:
    """Run one program in this process's terminal and report."""
    if kind == "start":
        app: Any = started(what)
    else:
        app = reader_of(int(rows)) if what == "reader" else statics_of(int(rows))
        tasks = []
        # A callback that gave the task back would be waited for, and the app with it.
        app.call_later(lambda: tasks.append(asyncio.create_task(driven(app, keys))))
    app.run()


def report(figures: dict[str, float]) -> None:
    """Tell the parent, and end."""
    os.write(int(os.environ["LAVREADER_REPORT"]), json.dumps(figures).encode())
    os._exit(0)


def started(what: str) -> Any:
    """An app that reports its first frame; the reader also when it has compared the sample story."""
    from textual.app import App

    class Timed(App[None]):
        """Notes when Textual hands the first frame to the terminal."""

        figures: dict[str, float] | None = None

        def _display(self, screen: Any, renderable: Any) -> None:
            super()._display(screen, renderable)
            if self.figures is None and renderable is not None and screen.is_mounted:
                self.figures = first_frame()
                self.framed()

        def framed(self) -> None:
            report(self.figures or {})

    if what == "empty":
        return Timed()
    from lavreader.sample import sample_sources
    from tui.app import LavreaderApp

    class TimedReader(Timed, LavreaderApp):
        def framed(self) -> None:
            self.set_interval(0.01, self._wait)

        def _wait(self) -> None:
            if self._reader.comparison is not None:
                report((self.figures or {}) | {"ready": first_frame()["wall"]})

    return TimedReader(sample_sources())


def first_frame() -> dict[str, float]:
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
            Binding("right_square_bracket", "line", priority=True),
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


async def driven(app: Any, keys: int) -> None:
    """Press keys and resize, then report."""
    from textual import events

    while not ready(app):
        await asyncio.sleep(PAUSE)
    await asyncio.sleep(0.5)

    async def press(key: str) -> None:
        event = events.Key(key, key if len(key) == 1 else None)
        event.set_sender(app)
        app._driver.send_message(event)

    figures: dict[str, float] = {}
    for name, key in (("line", "j"), ("page", "space"), ("change", "right_square_bracket")):
        figures[name] = await cost(lambda key=key: press(key), keys)  # type: ignore[misc]
    sizes = [RESIZED, SIZE] * 5

    async def resize() -> None:
        width, height = sizes.pop()
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
        os.kill(os.getpid(), signal.SIGWINCH)

    figures["resize"] = await cost(resize, len(sizes), pause=0.25)
    figures["memory"] = resident()
    report(figures)


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
