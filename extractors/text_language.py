"""The language of a text, guessed from its commonest words."""

import re
from collections import Counter

from extractors.word_lists import groups

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 600
_LEAST = 0.08


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of a text's language; None where none is clearly ahead.

    A text is said to be in a language when at least 8 % of its first 600 words are that language's commonest
    words and no other language comes near; scripts used by one language only are not guessed.
    """
    words = Counter(word.casefold() for word in _WORD.findall(text[: _SAMPLE * 10])[:_SAMPLE])
    total = words.total()
    if total < 8:
        return None
    shares = sorted(
        ((sum(words[w] for w in common) / total, code) for code, common in groups("common_words").items()),
        reverse=True,
    )
    best, second = shares[0], shares[1]
    if best[0] < _LEAST or best[0] < 1.25 * second[0]:
        return None
    return best[1]
