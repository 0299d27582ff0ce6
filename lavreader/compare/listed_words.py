"""Listed words: word lists by name, each the words of one line or paragraph of a file."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def listed_words(name: str) -> Mapping[str, frozenset[str]]:
    """The lists of a file beside this module, in which every entry is words with spaces between.

    Args:
        name: The file's name without its ending, such as ``state_words``.

    Raises:
        FileNotFoundError: There is no such file.
    """
    source = files("lavreader.compare").joinpath(f"{name}.toml").read_text(encoding="utf-8")
    return {entry: frozenset(words.split()) for entry, words in tomllib.loads(source).items()}
