"""Copying: to the system's clipboard where there is one, and through the terminal."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

_SECONDS = 2.0


def commands(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> list[list[str]]:
    """The programs that take a text for the clipboard here, the best first.

    Over ssh the clipboard of the far machine is of no use to anyone: only the terminal reaches the
    near one. tmux takes the text itself and hands it to the terminal outside, which it does not do
    with escape sequences of the programs inside it unless told to.
    """
    found: list[list[str]] = []
    if environment.get("TMUX"):
        found.append(["tmux", "load-buffer", "-w", "-"])
    if not any(environment.get(name) for name in ("SSH_CONNECTION", "SSH_TTY")):
        if platform == "darwin":
            found.append(["pbcopy"])
        elif platform == "win32":
            found.append(["clip"])
        else:
            if environment.get("WAYLAND_DISPLAY"):
                found.append(["wl-copy"])
            if environment.get("DISPLAY"):
                found += [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]]
            if environment.get("WSL_DISTRO_NAME"):
                found.append(["clip.exe"])
    return [command for command in found if shutil.which(command[0])]


def hand_over(text: str, programs: Sequence[Sequence[str]]) -> str | None:
    """Give a text to the first program that takes it.

    Returns:
        The program's name; None if none took it.
    """
    encoding = "utf-16" if sys.platform == "win32" else "utf-8"
    for command in programs:
        try:
            subprocess.run(
                list(command),
                input=text.encode(encoding, "replace"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_SECONDS,
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            continue
        return command[0]
    return None
