"""Wording: when two texts say the same in the same words, however they are spelled."""

from collections.abc import Iterable

#: Signs that change nothing when they come or go, in their folded form.
LIGHT_SIGNS = frozenset([",", ".", ";", ":", "-", "--", "...", "'"])


def same_wording(left: Iterable[Iterable[str]], right: Iterable[Iterable[str]]) -> bool:
    """Whether two texts differ in nothing but spelling, capitals and light punctuation.

    Args:
        left: The forms of the tokens of each of the left text's sentences.
        right: The same of the right text.
    """
    return _telling(left) == _telling(right)


def _telling(sentences: Iterable[Iterable[str]]) -> list[str]:
    return [form for forms in sentences for form in forms if form not in LIGHT_SIGNS]
