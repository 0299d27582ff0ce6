"""Word tables: the lists of words and figures that lie as files beside the code that reads them."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


def word_table(package: str, name: str) -> dict[str, Any]:
    """What a file of words holds.

    Args:
        package: The package beside whose modules the file lies, such as ``lavreader.compare.places``.
        name: The file's name without its ending, such as ``place_nouns``.

    Raises:
        FileNotFoundError: There is no such file.
    """
    return tomllib.loads(files(package).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


@cache
def listed_words(package: str, name: str) -> Mapping[str, frozenset[str]]:
    """The lists of a file in which every entry is words with spaces between.

    Args:
        package: As for :func:`word_table`.
        name: As for :func:`word_table`.

    Raises:
        FileNotFoundError: There is no such file.
    """
    return {entry: frozenset(words.split()) for entry, words in word_table(package, name).items()}
