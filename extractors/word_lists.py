"""Word lists in ``extractors/words``: plain text, one language or group a line, ``#`` begins a comment."""

import re
from functools import cache
from importlib import resources


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of a list that hold words.

    Args:
        name: The file's name without its suffix.
    """
    text = (resources.files("extractors") / "words" / f"{name}.txt").read_text("utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def words(name: str) -> frozenset[str]:
    """All words of a list."""
    return frozenset(word for line in lines(name) for word in line.split())


@cache
def groups(name: str) -> dict[str, tuple[str, ...]]:
    """The words of each ``key: words`` line of a list."""
    found = {}
    for line in lines(name):
        key, _, rest = line.partition(":")
        found[key.strip()] = tuple(rest.split())
    return found


def alternatives(found: frozenset[str] | tuple[str, ...]) -> str:
    """Words as the alternatives of a regular expression, the longest first."""
    return "|".join(re.escape(word) for word in sorted(found, key=lambda word: (-len(word), word)))
