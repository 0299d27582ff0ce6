"""Spelling: one form for words that are only written differently."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from lavreader.language.wordlist import read_wordlist

_FOLD = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ‛`´", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
        "\u00a0": " ",
        "…": "...",
    }
)
_ISE = re.compile(
    r"(?P<base>.{2,}[a-z])(?P<letter>is|ys)(?P<ending>e|es|ed|er|ers|ing|ingly|able|ation|ations)"
)
_ADJECTIVE_NAME = re.compile(r"(?P<base>.{2,}[sc]k)(?:yy|yi|iy|ii|yj|ij|i|y)")
_ACRONYMS = {"US": "usa", "USA": "usa", "UK": "uk", "EU": "eu", "UN": "un", "UAE": "uae"}


def fold_signs(text: str) -> str:
    """The text with one form of quotation marks, dashes, dots and spaces; its length may change."""
    return text.translate(_FOLD)


@lru_cache(maxsize=32768)
def normal_spelling(word: str) -> str:
    """The form that all ways of writing a word have in common, in lower case.

    Compatibility forms, accents, quotation marks, dashes, capital letters and the possessive are
    levelled; abbreviations lose their full stops (``U.S.``, ``US`` and ``USA`` are ``usa``);
    British spelling becomes American; transliterations of a name become its usual one.
    """
    folded = (
        word if word.isascii() else _without_accents(unicodedata.normalize("NFKC", word).translate(_FOLD))
    )
    possessive = folded.endswith(("'s", "'S"))
    if possessive:
        folded = folded[:-2]
    dotless = folded.replace(".", "") if "." in folded else folded
    if dotless in _ACRONYMS and (len(dotless) > 1):
        return _ACRONYMS[dotless]
    lower = dotless.casefold()
    if "-" in lower and lower not in _exact():
        return "-".join(_american(part) for part in lower.split("-"))
    if word[:1].isupper():
        lower = _names().get(lower, lower)
        match = _ADJECTIVE_NAME.fullmatch(lower) if "k" in lower[-4:] else None
        if match is not None:
            return match["base"] + "y"
    return _american(lower)


def normal_spellings(words: Sequence[str]) -> list[str]:
    """The normal spelling of each word, quickly for words that are spelled in one way only."""
    listed, firsts, (_, shortest, _) = _listed(), _firsts(), _beginnings()
    return [
        lower
        if lower not in listed
        and lower[:shortest] not in firsts
        and "is" not in lower[3:]
        and "ys" not in lower[3:]
        and (word == lower or "k" not in lower[-4:])
        and lower.isalpha()
        and lower.isascii()
        else normal_spelling(word)
        for word, lower in zip(words, map(str.lower, words), strict=True)
    ]


@lru_cache(maxsize=1)
def _listed() -> frozenset[str]:
    """Words, names and acronyms in lower case that a list gives another spelling."""
    return frozenset([*_exact(), *_names(), *map(str.lower, _ACRONYMS)])


def _american(word: str) -> str:
    """A lower-case word in American spelling."""
    if word in _exact():
        return _exact()[word]
    if len(word) < 4:
        return word
    beginnings, shortest, longest = _beginnings()
    if word[:shortest] in _firsts():
        for length in range(min(len(word), longest), shortest - 1, -1):
            replacement = beginnings.get(word[:length])
            if replacement is not None:
                # "Centre" is "center", and so "centred" is "centered".
                past = word[length:] == "d" and word[:length].endswith("e") and replacement.endswith("er")
                return replacement + ("ed" if past else word[length:])
    match = _ISE.fullmatch(word) if "is" in word or "ys" in word else None
    if match is None:
        return word
    base, letter = match["base"], match["letter"]
    if letter == "ys":
        return f"{base}yz{match['ending']}" if base.endswith(("al", "ol")) else word
    if base + "ise" in _ise_exceptions() or base.endswith("w"):
        return word
    return f"{base}iz{match['ending']}"


def _without_accents(word: str) -> str:
    """The word with accents taken off Latin letters; other scripts keep their marks."""
    if word.isascii() or not any(
        "\u00c0" <= letter <= "\u024f" or "\u1e00" <= letter <= "\u1eff" or "\u0300" <= letter <= "\u036f"
        for letter in word
    ):
        return word
    word = word.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("ı", "i")
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not "\u0300" <= letter <= "\u036f")


@lru_cache(maxsize=1)
def _exact() -> dict[str, str]:
    pairs = (line.split() for line in read_wordlist("spelling_pairs"))
    return {british: american for british, american in pairs if not british.endswith("*")}


@lru_cache(maxsize=1)
def _beginnings() -> tuple[dict[str, str], int, int]:
    """British to American beginnings, and the lengths of the shortest and the longest."""
    pairs = (line.split() for line in read_wordlist("spelling_pairs"))
    beginnings = {british[:-1]: american[:-1] for british, american in pairs if british.endswith("*")}
    return beginnings, min(map(len, beginnings)), max(map(len, beginnings))


@lru_cache(maxsize=1)
def _firsts() -> frozenset[str]:
    """What British beginnings begin with, as much as the shortest has."""
    beginnings, shortest, _ = _beginnings()
    return frozenset([beginning[:shortest] for beginning in beginnings])


@lru_cache(maxsize=1)
def _ise_exceptions() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("ise_exceptions") for word in line.split())


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    lines = (line.split() for line in read_wordlist("name_spellings"))
    return {variant: names[0] for names in lines for variant in names}
