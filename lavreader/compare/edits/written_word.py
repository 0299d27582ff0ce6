"""The written word: a word of a text in the form that all ways of writing it have in common."""

from typing import NamedTuple


class WrittenWord(NamedTuple):
    """A word in its normal form.

    Attributes:
        key: The form; empty for a word whose letters are masked (*f---*), which may be any.
        sentence: Index of its sentence.
        start: Offset in the sentence's text.
        end: Offset after it.
        content: Whether the token it comes from carries meaning.
        clipped: Whether an ``'s`` was taken off it, which may be an *is* or *has*.
        capital: Whether it is written with a capital.
    """

    key: str
    sentence: int
    start: int
    end: int
    content: bool
    clipped: bool = False
    capital: bool = False
