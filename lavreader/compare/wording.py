"""Wording: when two texts say the same in the same words, however they are spelled."""

from lavreader.language.spelling import fold_signs, normal_spelling
from lavreader.language.tokens import Token, tokenize

# Signs that change nothing when they come or go.
_LIGHT = frozenset([",", ".", ";", ":", "-", "--", "...", "'"])


def spelling_of(token: Token) -> str:
    """The form in which spellings of one word, number or sign are equal; empty for what is light."""
    if token.kind == "word":
        return normal_spelling(token.text)
    if token.kind == "number":
        return token.text.replace(",", "").casefold()
    if token.kind == "space":
        return ""
    sign = fold_signs(token.text)
    return "" if sign in _LIGHT else sign


def same_wording(left: str, right: str) -> bool:
    """Whether two texts differ in nothing but spelling, capitals and light punctuation."""
    if left == right:
        return True
    return _forms(left) == _forms(right)


def _forms(text: str) -> list[str]:
    return [form for token in tokenize(text) if (form := spelling_of(token))]
