"""What every test can rely on: no network, no user data, and the programs some of them need."""

import os
import shutil
import socket
from pathlib import Path

import pytest

from lavreader.sample import sample_sources

LOOPBACK = ("127.", "localhost", "::1", "0.0.0.0")


def program(*names: str) -> str:
    """The path of the first of these programs that is installed.

    On a developer's machine the test is skipped where there is none; in CI (``CI`` is set) it
    fails, so that nothing is skipped there unseen.
    """
    for name in names:
        if path := shutil.which(name):
            return path
    missing = f"needs {' or '.join(names)}, which is not installed"
    if os.environ.get("CI"):
        pytest.fail(missing, pytrace=False)
    pytest.skip(missing)


@pytest.fixture
def tmux() -> str:
    """The terminal multiplexer that end-to-end tests run the reader in."""
    return program("tmux")


@pytest.fixture
def chromium() -> str:
    """The browser that shows reports."""
    return program("chromium", "chromium-browser", "google-chrome", "chrome")


@pytest.fixture
def sample() -> list[str]:
    """Paths of the five articles of the sample story."""
    return sample_sources()


@pytest.fixture(autouse=True)
def own_user_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, state and caches go to a folder of the test, never to those of the person running it."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "STATE", "CACHE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    for name in [name for name in os.environ if name.startswith("LAVREADER_")]:
        monkeypatch.delenv(name)
    return home


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anything but this machine is an error, not a slow or lucky test."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else ""
        if self.family in (socket.AF_INET, socket.AF_INET6) and not str(host).startswith(LOOPBACK):
            raise OSError(f"tests must not reach the network: {host}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)
