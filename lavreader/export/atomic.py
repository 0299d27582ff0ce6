"""Files that are there whole or not at all."""

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from lavreader.errors import LavreaderError

_REASONS = {
    errno.EACCES: "the folder cannot be written to; choose another with -o",
    errno.EPERM: "the folder cannot be written to; choose another with -o",
    errno.EROFS: "the folder cannot be written to; choose another with -o",
    errno.ENOENT: "there is no such folder; make it first",
    errno.ENOTDIR: "a part of the path is a file and not a folder",
    errno.EISDIR: "this is a folder; name a file in it",
    errno.ENOSPC: "the disk is full; nothing was written",
    errno.EDQUOT: "the disk quota is used up; nothing was written",
    errno.ENAMETOOLONG: "the name is too long for this disk; choose a shorter one with -o",
}


def write_text(path: Path, text: str, *, overwrite: bool = False) -> None:
    """Write a file so that nobody ever sees half of it.

    The text goes to a new file in the same folder, is flushed to the disk and then takes the name in
    one step. Lone surrogates, which UTF-8 cannot hold, become question marks.

    Args:
        path: The file's name.
        text: What to write, as UTF-8 without changing line ends.
        overwrite: Whether a file that is there may be replaced.

    Raises:
        LavreaderError: The file is there and must not be replaced, or cannot be written.
    """
    data = text.encode("utf-8", "replace")
    try:
        if path.is_dir():
            raise LavreaderError(f"{path}: this is a folder; name a file in it")
        if path.exists() and not path.is_file():
            _pour(path, data)
            return
        if not overwrite and os.path.lexists(path):
            raise _exists(path)
        # A symbolic link stays a link: what it points to is replaced.
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        _replace(target, data, overwrite=overwrite)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, f"cannot be written: {error.strerror}")
        raise LavreaderError(f"{path}: {reason}") from error


def _replace(target: Path, data: bytes, *, overwrite: bool) -> None:
    """Bring the bytes under the name in one step."""
    scratch = target.parent / f".lavreader-{secrets.token_hex(8)}.part"
    handle = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if overwrite:
            if target.exists():
                scratch.chmod(stat.S_IMODE(target.stat().st_mode))
            os.replace(scratch, target)  # noqa: PTH105 - the one call whose atomicity is promised
        else:
            _take_free_name(scratch, target)
    except BaseException:
        with contextlib.suppress(OSError):
            scratch.unlink()
        raise


def _pour(path: Path, data: bytes) -> None:
    """Write into what is no file, such as ``/dev/stdout`` or a named pipe; it must never be replaced."""
    with path.open("wb") as device:
        device.write(data)


def _take_free_name(scratch: Path, target: Path) -> None:
    """Give the file its name unless somebody took it in the meantime."""
    try:
        os.link(scratch, target)
    except FileExistsError:
        raise
    except OSError:
        # A disk without hard links (FAT, some shares): look, then rename.
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        os.replace(scratch, target)  # noqa: PTH105
    else:
        scratch.unlink()


def _exists(path: Path) -> LavreaderError:
    return LavreaderError(f"{path}: the file is there already; use --force to replace it")
