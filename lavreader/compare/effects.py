"""Effects: the kinds of things news gives reasons for, and which causes may be one in other words."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from lavreader.compare.analysis import listed_stems
from lavreader.language.stems import stem
from lavreader.language.tagging import Word

# Words between two of an effect's wording.
_NEAR = 5


@dataclass(frozen=True)
class _Lists:
    """The kinds of effect by the stem of each wording's first word, the groups of causes, empty words."""

    effects: Mapping[str, tuple[tuple[str, str], ...]]
    kin: Mapping[str, frozenset[str]]
    vague: frozenset[str]
    decided: frozenset[str]


@cache
def _lists() -> _Lists:
    source = files("lavreader.compare").joinpath("effects.toml").read_text(encoding="utf-8")
    data = tomllib.loads(source)
    effects: dict[str, list[tuple[str, str]]] = {}
    for name, listed in data["effects"].items():
        for entry in listed.split():
            first, _, second = entry.partition("+")
            effects.setdefault(stem(first), []).append((name, stem(second) if second else ""))
    kin: dict[str, set[str]] = {}
    for name, listed in data["kin"].items():
        for word in listed.split():
            kin.setdefault(stem(word), set()).add(name)
    return _Lists(
        {first: tuple(found) for first, found in effects.items()},
        {word: frozenset(names) for word, names in kin.items()},
        frozenset(stem(word) for word in data["vague"].split()),
        frozenset(data["decided"].split()),
    )


def is_decided(kind: str) -> bool:
    """Whether somebody decides on a kind of effect."""
    return kind in _lists().decided


def effects_in(words: Sequence[Word]) -> frozenset[str]:
    """The kinds of effect some words tell of."""
    lists = _lists()
    found = set()
    for position, word in enumerate(words):
        if not (word.content or word.tag == "verb"):
            continue
        for first in listed_stems(word):
            for name, second in lists.effects.get(first, ()):
                near = words[max(0, position - _NEAR) : position + _NEAR + 1]
                if not second or any(
                    second in (*listed_stems(one), one.lower) for one in near if one is not word
                ):
                    found.add(name)
    return frozenset(found)


def kin_of(words: Sequence[Word]) -> frozenset[str]:
    """The groups of causes some words belong to."""
    kin = _lists().kin
    return frozenset(name for word in words for one in listed_stems(word) for name in kin.get(one, ()))


def is_vague(word: Word) -> bool:
    """Whether a word says nothing about which cause it is."""
    return any(one in _lists().vague for one in listed_stems(word))
