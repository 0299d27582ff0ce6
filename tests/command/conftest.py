"""Running the command: in this process where that is enough, as a process where it is not."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from lavreader.cli import main

SCRIPTS = Path(sys.executable).parent
ENVIRONMENT = {**os.environ, "PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}"}


@dataclass(frozen=True)
class Outcome:
    """What a command line gave."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs ``lavreader`` with these words in this process."""

    def running(*words: str, stdin: bytes = b"") -> Outcome:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as left:
            main(words)
        out, err = capfdbinary.readouterr()
        return Outcome(int(left.value.code or 0), out.decode(), err.decode())

    return running


PAGE = """<!doctype html><html lang="en"><head><title>{title} | {outlet}</title>
<meta property="og:site_name" content="{outlet}"><meta property="og:title" content="{title}">
<meta property="article:published_time" content="2026-05-{day:02}T08:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>{title}</h1>{paragraphs}</article>
<p class="cookie">We store cookies on your device. Accept all cookies.</p>
<footer>© 2026 {outlet}. All rights reserved.</footer></body></html>"""
TELLINGS = (
    (
        "Harbour Courier",
        "Ferry to Holm stays in port",
        8,
        "Friday",
        "“The engine has to be rebuilt,” he said.",
    ),
    (
        "Island Dispatch",
        "No ferry for the island of Holm",
        9,
        "Monday",
        "“The engine must be replaced,” he said.",
    ),
    ("The Gazette", "Holm without a ferry", 9, "Friday", "Hotels on the island count their empty beds."),
)


def telling(outlet: str, title: str, day: int, weekday: str, rest: str, *, html: bool) -> str:
    """One outlet's page on a ferry that stays in port."""
    paragraphs = [
        f"The ferry to the island of Holm was stopped on {weekday} after water had run into the engine room, "
        "captain Olaf Rist told reporters.",
        f"{rest} About 400 people waited on the quay and were taken across in fishing boats.",
        "The ferry has served the island since 1987 and carries 90,000 passengers in an ordinary summer.",
    ]
    if html:
        body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        return PAGE.format(title=title, outlet=outlet, day=day, paragraphs=body)
    return "\n".join([title, outlet, f"2026-05-{day:02}", "", *paragraphs]) + "\n"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with the files the examples name: three outlets on a ferry."""
    (tmp_path / "story").mkdir()
    for number, each in enumerate(TELLINGS, 1):
        name = f"story/{number}-{each[0].split()[-1].lower()}.txt"
        (tmp_path / name).write_text(telling(*each, html=False), "utf-8")
    (tmp_path / "morning.html").write_text(telling(*TELLINGS[0], html=True), "utf-8")
    (tmp_path / "evening.html").write_text(telling(*TELLINGS[1], html=True), "utf-8")
    (tmp_path / "evening.txt").write_text(telling(*TELLINGS[2], html=False), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def in_shell(line: str, folder: Path, **settings: str) -> "subprocess.CompletedProcess[bytes]":
    """A command line as typed, in a shell."""
    return subprocess.run(
        ["/bin/sh", "-c", line],
        cwd=folder,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        env=ENVIRONMENT | settings,
        timeout=120,
    )


def written(folder: Path, before: Sequence[Path]) -> list[str]:
    """The names of the files that are new in a folder."""
    return sorted(path.name for path in folder.iterdir() if path not in before)
