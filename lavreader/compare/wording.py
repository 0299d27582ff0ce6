"""Wording: when two texts say the same in the same words, however they are spelled."""

from collections.abc import Iterable
from functools import lru_cache

from lavreader.language.spelling import fold_signs, normal_spelling
from lavreader.language.stems import CACHED
from lavreader.language.tokens import kind_of

#: Signs that change nothing when they come or go, in their folded form.
LIGHT_SIGNS = frozenset([",", ".", ";", ":", "-", "--", "...", "'"])


def same_wording(left: Iterable[Iterable[str]], right: Iterable[Iterable[str]]) -> bool:
    """Whether two texts differ in nothing but spelling, capitals and light punctuation.

    Args:
        left: The tokens of each of the left text's sentences.
        right: The same of the right text.
    """
    return _spellings(left) == _spellings(right)


def _spellings(sentences: Iterable[Iterable[str]]) -> list[str]:
    return [form for texts in sentences for form in map(spelling, texts) if form]


@lru_cache(maxsize=CACHED)
def spelling(written: str) -> str:
    """The form in which spellings of one token are equal; empty for what is light."""
    kind = kind_of(written)
    if kind == "word":
        return normal_spelling(written)
    if kind == "number":
        return written.replace(",", "").casefold()
    if kind == "space":
        return ""
    sign = fold_signs(written)
    return "" if sign in LIGHT_SIGNS else sign


@lru_cache(maxsize=CACHED)
def form(written: str) -> str:
    """The same, with light signs as themselves in their folded form."""
    return spelling(written) or fold_signs(written)
