"""State words: the small word lists behind findings that are not values."""

import tomllib
from functools import cache
from importlib.resources import files


@cache
def _lists() -> dict[str, frozenset[str]]:
    source = files("lavreader.compare").joinpath("state_words.toml").read_text(encoding="utf-8")
    return {name: frozenset(words.split()) for name, words in tomllib.loads(source).items()}


def state_words(name: str) -> frozenset[str]:
    """A word list of ``state_words.toml``, in lower case.

    Args:
        name: The list's name.

    Raises:
        KeyError: There is no such list.
    """
    return _lists()[name]
