"""Reason words: the word lists behind what news gives as a reason."""

import tomllib
from functools import cache
from importlib.resources import files


@cache
def _lists() -> dict[str, frozenset[str]]:
    source = files("lavreader.compare").joinpath("reason_words.toml").read_text(encoding="utf-8")
    return {name: frozenset(words.split()) for name, words in tomllib.loads(source).items()}


def reason_words(name: str) -> frozenset[str]:
    """A word list of ``reason_words.toml``, in lower case.

    Args:
        name: The list's name.

    Raises:
        KeyError: There is no such list.
    """
    return _lists()[name]
