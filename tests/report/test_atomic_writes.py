"""A file is there whole or not at all, and nothing is replaced unasked."""

import errno
import os
import stat
from pathlib import Path

import pytest

from lavreader.errors import LavreaderError
from lavreader.export.atomic import write_text


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_it_writes(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_text(path, "Grüße\r\n")
    assert path.read_bytes() == "Grüße\r\n".encode()
    assert names(tmp_path) == ["report.html"]


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("mine")
    with pytest.raises(LavreaderError, match=r"report\.html: the file is there already; use --force"):
        write_text(path, "new")
    assert path.read_text() == "mine"
    assert names(tmp_path) == ["report.html"]


def test_it_is_replaced_on_request_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("old")
    path.chmod(0o640)
    write_text(path, "new", overwrite=True)
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_gets_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    ordinary = tmp_path / "ordinary"
    ordinary.touch()
    write_text(tmp_path / "report.html", "x")
    assert (tmp_path / "report.html").stat().st_mode == ordinary.stat().st_mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target = tmp_path / "target.html"
    target.write_text("old")
    link = tmp_path / "link.html"
    link.symlink_to(target)
    write_text(link, "new", overwrite=True)
    assert link.is_symlink()
    assert target.read_text() == "new"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing/report.html", "there is no such folder; make it first"),
        ("file/report.html", "a part of the path is a file"),
        (".", "this is a folder; name a file in it"),
        ("x" * 400, "the name is too long"),
    ],
)
def test_what_is_wrong_with_a_place_is_said(name: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LavreaderError, match=message):
        write_text(tmp_path / name, "x", overwrite=True)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (errno.ENOSPC, "the disk is full; nothing was written"),
        (errno.EACCES, "the folder cannot be written to"),
        (errno.EROFS, "the folder cannot be written to"),
        (errno.EIO, "cannot be written: "),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_fails_leaves_the_old_file_and_no_rest(
    step: str, code: int, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.html"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(f"lavreader.export.atomic.os.{step}", fail)
    with pytest.raises(LavreaderError, match=message):
        write_text(path, "new", overwrite=True)
    assert path.read_text() == "old"
    assert names(tmp_path) == ["report.html"]


def test_interrupting_leaves_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("lavreader.export.atomic.os.fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_text(tmp_path / "report.html", "new")
    assert names(tmp_path) == []


def test_somebody_who_takes_the_name_first_keeps_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.html"
    monkeypatch.setattr("lavreader.export.atomic.os.fsync", lambda _: path.write_text("theirs"))
    with pytest.raises(LavreaderError, match="already"):
        write_text(path, "mine")
    assert path.read_text() == "theirs"


def test_disks_without_hard_links_work_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links")

    monkeypatch.setattr("lavreader.export.atomic.os.link", no_links)
    write_text(tmp_path / "report.html", "x")
    with pytest.raises(LavreaderError, match="already"):
        write_text(tmp_path / "report.html", "y")
    assert names(tmp_path) == ["report.html"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_what_is_no_file_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_text(pipe, "into the pipe", overwrite=True)
    assert os.read(reader, 100) == b"into the pipe"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert names(tmp_path) == ["pipe"]
