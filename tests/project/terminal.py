"""A real terminal of a given size, driven through tmux."""

import os
import shlex
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

PATIENCE = 40.0
"""Seconds a screen may take before the test fails; nothing is measured by it."""
INTERVAL = 0.05


class Terminal:
    """A shell in a tmux server of its own; closed with everything in it at the end."""

    def __init__(
        self, tmux: str, columns: int, lines: int, folder: Path, environment: Mapping[str, str]
    ) -> None:
        """Open a shell with a short prompt.

        Args:
            tmux: Path of the program.
            columns: Width in cells.
            lines: Height in cells.
            folder: Where the shell stands; the server's socket lives there too.
            environment: Added to the environment of the test.
        """
        self._call = [tmux, "-S", str(folder / "tmux.socket"), "-f", os.devnull]
        variables = {**os.environ, **environment, "ENV": "", "LC_ALL": "C.UTF-8"}
        for variable in ("TMUX", "COLUMNS", "LINES"):  # the size is the window's
            variables.pop(variable, None)
        subprocess.run(
            [*self._call, "new-session", "-d", "-x", str(columns), "-y", str(lines), "-c", str(folder), "sh"],
            env=variables,
            check=True,
        )
        self.press("PS1='rea''dy> '; clear", "Enter")  # split, so that the echo is not the prompt
        self.wait_for("ready>")

    def __enter__(self) -> Self:
        """The terminal itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the shell and whatever runs in it."""
        subprocess.run([*self._call, "kill-server"], check=False, capture_output=True)

    def run(self, *command: str) -> None:
        """Type a command and press enter."""
        self._tmux("send-keys", "-l", shlex.join(command))
        self.press("Enter")

    def press(self, *keys: str) -> None:
        """Press keys by tmux's names, such as ``c``, ``Enter``, ``C-c``."""
        self._tmux("send-keys", *keys)

    def resize(self, columns: int, lines: int) -> None:
        """Change the size of the window."""
        self._tmux("resize-window", "-x", str(columns), "-y", str(lines))

    @property
    def screen(self) -> str:
        """What stands on the screen."""
        return self._tmux("capture-pane", "-p")

    def state(self, variable: str) -> str:
        """One of tmux's format variables of the pane, such as ``alternate_on``."""
        return self._tmux("display-message", "-p", f"#{{{variable}}}").strip()

    def wait_for(self, wanted: str | Callable[[str], bool]) -> str:
        """The screen once it shows a text (or meets a condition).

        Raises:
            AssertionError: It does not within ``PATIENCE``; the message holds the screen.
        """
        deadline = time.monotonic() + PATIENCE
        while True:
            screen = self.screen
            if wanted in screen if isinstance(wanted, str) else wanted(screen):
                return screen
            if time.monotonic() > deadline:
                raise AssertionError(f"the screen does not show {wanted!r}:\n{screen}")
            time.sleep(INTERVAL)

    def _tmux(self, *arguments: str) -> str:
        done = subprocess.run([*self._call, *arguments], capture_output=True, text=True, check=True)
        return done.stdout
