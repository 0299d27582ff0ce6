"""Capitals: the runs of capitalised words of a sentence, which may be names."""

import re
from collections.abc import Sequence
from functools import cache

from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.people.names import given_names
from lavreader.language.spelling import normal_spelling
from lavreader.language.wordlist import read_wordlist

_NO_NAMES = frozenset(["sign", "number", "time"])
# "Russian-built Zarya", "Lagos-born Ana Reis"; but *Jong-un* is a name.
_SAYING_WHICH = re.compile(
    r"\w+[-‐‑](?:\w{2,}ed|made|born|built|led|run|bred|speaking|bound|held|won|winning|area|era|style|wide)"
)


@cache
def name_words(name: str) -> frozenset[str]:
    """The words of a word list.

    Args:
        name: Its name.
    """
    return frozenset(word for line in read_wordlist(name) for word in line.split())


def surname_particles() -> frozenset[str]:
    """Small words inside surnames: *van*, *de*."""
    return name_words("name_particles")


def says_which(word: Word) -> bool:
    """Whether a capitalised word before a name only says which its bearer is: *Russian-built*.

    Args:
        word: The word.
    """
    return _SAYING_WHICH.fullmatch(word.text) is not None


def bare(word: Word) -> tuple[str, int]:
    """A word's text without its possessive ending, and where that ends.

    Args:
        word: The word.
    """
    text = word.text
    if word.possessive:
        text = text[:-2]
    return text, word.start + len(text)


def runs_in(words: Sequence[Word], lowercase: set[str]) -> list[tuple[int, int]]:
    """Stretches of capitalised words, as word indices.

    Args:
        words: The sentence.
        lowercase: The words the article writes with a small letter.
    """
    runs = []
    index, count = 0, len(words)
    capitals = [_capital(word) for word in words]
    while index < count:
        if not capitals[index] or (_opens(words, index) and _common(words[index], lowercase)):
            index += 1
            continue
        end = index + 1
        while end < count and not words[end - 1].possessive:
            if capitals[end]:
                end += 1
            elif (
                words[end].text in surname_particles()
                and end + 1 < count
                and capitals[end + 1]
                and words[end].text not in ("y", "e")
            ):
                end += 2
            elif words[end].text == "." and end + 1 < count and _shortened(words[end - 1]):
                end += 1
            else:
                break
        while words[end - 1].text == ".":
            end -= 1
        runs.append((index, end))
        index = end
    return runs


def _shortened(word: Word) -> bool:
    """Whether a full stop behind a word ends no sentence: an initial or a title such as *Dr*."""
    return len(word.text) == 1 or word.text in name_words("short_titles")


def _capital(word: Word) -> bool:
    return word.text[0].isupper() and word.tag not in _NO_NAMES


def _opens(words: Sequence[Word], index: int) -> bool:
    """Whether a word stands at the start of the sentence or of a quotation."""
    return index == 0 or (words[index - 1].tag == "sign" and words[index - 1].text in '“"‘«„:—–-(')


def _common(word: Word, lowercase: set[str]) -> bool:
    """Whether a capital at a sentence's start is only the start's."""
    if word.lower in given_names():
        return False
    return (
        not word.content
        or word.lower in lowercase
        or word.tag
        in (
            "preposition",
            "adverb",
            "determiner",
            "pronoun",
            "conjunction",
            "subordinator",
            "relative",
            "not",
        )
        or (word.lower in verb_lists().readings and word.lower.endswith(("ed", "ing")))
    )


def lone_speakers(sentences: Sequence[Parsed], runs: Sequence[tuple[int, tuple[int, int]]]) -> frozenset[str]:
    """Capitalised words that stand alone and say or do something, as surnames do.

    Args:
        sentences: The article's sentences.
        runs: Index of the sentence and the stretch of words for each run of capitalised words.
    """
    found = set()
    telling = verb_lists().telling
    for index, (first, last) in runs:
        if last - first != 1:
            continue
        words = sentences[index].words
        if first and words[first - 1].lower in ("the", "a", "in", "at", "from", "near"):
            continue
        after = words[last] if last < len(words) else None
        before = words[first - 1] if first else None
        if (
            (after is not None and after.base in telling)
            or (before is not None and before.base in telling)
            or words[first].possessive
        ):
            found.add(normal_spelling(words[first].text))
    return frozenset(found)
