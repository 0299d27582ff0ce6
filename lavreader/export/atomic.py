"""Files that are there whole or not at all."""

import contextlib
import errno
import os
import tempfile
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
    try:
        if path.is_dir():
            raise LavreaderError(f"{path}: this is a folder; name a file in it")
        if not overwrite and os.path.lexists(path):
            raise _exists(path)
        # A symbolic link stays a link: what it points to is replaced.
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        _replace(target, text.encode("utf-8", "replace"), overwrite=overwrite)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, f"cannot be written: {error.strerror}")
        raise LavreaderError(f"{path}: {reason}") from error


def _replace(target: Path, data: bytes, *, overwrite: bool) -> None:
    """Bring the bytes under the name in one step."""
    handle, scratch = tempfile.mkstemp(prefix=".lavreader-", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(scratch).chmod(_permissions(target))
        if overwrite:
            os.replace(scratch, target)  # noqa: PTH105 - the one call whose atomicity is promised
        else:
            _take_free_name(scratch, target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(scratch).unlink()
        raise


def _take_free_name(scratch: str, target: Path) -> None:
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
        Path(scratch).unlink()


def _permissions(target: Path) -> int:
    """Those of the file that is replaced, else what a new file would get."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _exists(path: Path) -> LavreaderError:
    return LavreaderError(f"{path}: the file is there already; use --force to replace it")
