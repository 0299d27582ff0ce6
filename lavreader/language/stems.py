"""Stems: the form under which a word or number is compared."""

import re
from collections.abc import Sequence
from functools import lru_cache

from snowballstemmer import stemmer

from lavreader.language.spelling import normal_spelling
from lavreader.language.wordlist import read_wordlist

_NUMBER = re.compile(r"(?:[A-Z]{1,2}|HK|)[^\w\s]?(\d[\d.,:/]*)(.*)", re.DOTALL)
_ORDINALS = frozenset(["st", "nd", "rd", "th", "%", "‰"])
_ENGLISH = stemmer("english")
if hasattr(_ENGLISH, "maxCacheSize"):
    # The quick variant has a memory of its own, which costs more than making the stem again.
    _ENGLISH.maxCacheSize = 0
#: How many distinct words what is known of words is kept for: more than a story has, and a few
#: megabytes for each kind of knowledge.
CACHED = 32768


@lru_cache(maxsize=CACHED)
def stem(word: str) -> str:
    """The form under which a word or number is compared.

    Words lose case, possessive, regional spelling (see ``language.spelling``), irregular form
    (``told`` is ``tell``) and their ending (Snowball's English stemmer, M. Porter and R. Boulton,
    https://snowballstem.org). Numbers lose thousands separators, currency and per cent signs and
    ordinal endings.
    """
    if not word[:1].isalpha() or "$" in word:
        number = _number(word)
        if number is not None:
            return number
    return stems_of([normal_spelling(word)])[0]


def stems_of(spellings: Sequence[str]) -> list[str]:
    """The stems of words in their normal spelling."""
    bases = _base_forms()
    words = [bases.get(word, word) for word in spellings]
    try:
        stems = list(_ENGLISH.stemWords(words))
    except UnicodeEncodeError:  # half a surrogate pair, from a damaged text
        stems = [_stem_or_word(word) for word in words]
    apart = _kept_apart()
    return stems if apart.keys().isdisjoint(words) else list(map(apart.get, words, stems))


def _stem_or_word(word: str) -> str:
    try:
        return str(_ENGLISH.stemWord(word))
    except UnicodeEncodeError:
        return word


def _number(word: str) -> str | None:
    """Digits with their unit; None where the word holds more than a number."""
    match = _NUMBER.fullmatch(word)
    if match is None:
        return None
    digits, unit = match.groups()
    digits = re.sub(r",(?=\d{3}(?!\d))", "", digits)
    unit = unit.casefold()
    return digits if unit in _ORDINALS else digits + unit


@lru_cache(maxsize=1)
def _kept_apart() -> dict[str, str]:
    lines = (line.split() for line in read_wordlist("kept_apart"))
    return {word: form for form, *words in lines for word in words}


@lru_cache(maxsize=1)
def _base_forms() -> dict[str, str]:
    lines = (line.split() for line in read_wordlist("irregular_forms"))
    return {form: base for base, *forms in lines for form in forms}
