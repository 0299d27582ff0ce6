"""Wording: when two texts say the same in the same words, however they are spelled."""

from collections.abc import Iterable
from functools import lru_cache

from lavreader.language.spelling import fold_signs, normal_spelling
from lavreader.language.tokens import Token, TokenKind

#: Signs that change nothing when they come or go, in their folded form.
LIGHT_SIGNS = frozenset([",", ".", ";", ":", "-", "--", "...", "'"])


def same_wording(left: Iterable[Token], right: Iterable[Token]) -> bool:
    """Whether two texts differ in nothing but spelling, capitals and light punctuation."""
    return _spellings(left) == _spellings(right)


def _spellings(tokens: Iterable[Token]) -> list[str]:
    return [form for token in tokens if (form := spelling(token.kind, token.text))]


@lru_cache(maxsize=131072)
def spelling(kind: TokenKind, written: str) -> str:
    """The form in which spellings of one word, number or sign are equal; empty for what is light."""
    if kind == "word":
        return normal_spelling(written)
    if kind == "number":
        return written.replace(",", "").casefold()
    if kind == "space":
        return ""
    sign = fold_signs(written)
    return "" if sign in LIGHT_SIGNS else sign


@lru_cache(maxsize=131072)
def form(kind: TokenKind, written: str) -> str:
    """The same, with light signs as themselves in their folded form."""
    return spelling(kind, written) or fold_signs(written)
