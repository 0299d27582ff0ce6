"""Word lists: plain text files beside the code, one entry a line."""

from functools import cache
from importlib.resources import files

_FOLDER = files("lavreader.language").joinpath("words")


@cache
def read_wordlist(name: str) -> tuple[str, ...]:
    """The entries of a word list in the order of the file.

    Args:
        name: The file's name without ``.txt``.

    Returns:
        The lines, without comments (from ``#`` at the start of a line) and empty ones.

    Raises:
        FileNotFoundError: There is no such list.
    """
    text = _FOLDER.joinpath(f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
