"""Memo: what is known of words, worked out once each."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from lavreader.language.stems import CACHED

T = TypeVar("T")


class Memo(dict[str, T]):
    """What a function makes of each word, kept while there is room.

    Words that are known are looked up without a call of Python code, which matters where it is done
    for every word of two articles: ``map(memo.__getitem__, words)``.
    """

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[str], T]) -> None:
        """Remember what ``make`` returns; it must depend on nothing but the word."""
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> T:
        """What is made of a word the first time it is met."""
        made = self._make(word)
        self.learn([(word, made)])
        return made

    def learn(self, known: Iterable[tuple[str, T]]) -> None:
        """Keep what was made of some words elsewhere."""
        if len(self) >= CACHED:
            self.clear()
        self.update(known)
