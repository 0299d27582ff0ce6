"""Quoted words: the words of a quotation in their normal form, brackets and ellipses understood."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from lavreader.article import Article
from lavreader.language.concepts import concept
from lavreader.language.quotations import Passage
from lavreader.language.spelling import normal_spelling
from lavreader.language.stems import stem
from lavreader.language.tokens import Token
from lavreader.language.wordlist import read_wordlist

WordKind = Literal["word", "any", "gap"]
# How many words an editor's bracket may stand for.
_BRACKET_WORDS = 4
_BRACKET = re.compile(r"\[[^\]]*\]|\((?:\.{2,}|…)\)")
_GAP = re.compile(r"\.{2,}|…|\*\s\*\s\*")
_NOT = {"can": "can", "won": "will", "wo": "will", "ca": "can", "sha": "shall", "ai": "is", "cannot": "can"}
_CONTRACTED = {"'re": "are", "'ll": "will", "'ve": "have", "'m": "am", "'d": "would"}
_IS = frozenset(["it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "when", "this"])
_WHOLE = {
    "cannot": ("can", "not"),
    "let's": ("let", "us"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "okay": ("ok",),
    "'em": ("them",),
    "per": ("per",),
    "y'all": ("you", "all"),
}
_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {
    word: str(10 * number)
    for number, word in enumerate(["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 3)
}
_FILLERS = frozenset(["um", "uh", "er", "erm", "ah", "hmm"])
_JOINED = {
    ("united", "states"): "usa",
    ("united", "kingdom"): "uk",
    ("european", "union"): "eu",
    ("united", "nations"): "un",
    ("per", "cent"): "percent",
}


class QuotedWord(NamedTuple):
    """A word between quotation marks.

    Attributes:
        key: Its normal form: spelling, contraction and number word levelled; empty unless a word.
        kind: ``any`` for a word an editor put in brackets, which may stand for any word or none;
            ``gap`` for an ellipsis, which may stand for any number of words.
        sentence: Index of its sentence.
        start: Offset in the sentence's text.
        end: Offset after it.
        stem: The stem; empty unless a word.
        concept: The concept it stands for, else its stem.
        content: Whether it carries meaning.
    """

    key: str
    kind: WordKind
    sentence: int
    start: int
    end: int
    stem: str = ""
    concept: str = ""
    content: bool = False


def quoted_words(
    passages: Iterable[Passage], tokens: Mapping[int, Sequence[Token]] | Sequence[Sequence[Token]]
) -> tuple[QuotedWord, ...]:
    """The words of a quotation in their normal form.

    Args:
        passages: Where it stands.
        tokens: The tokens of the article's sentences by index, at least of those it stands in.
    """
    words: list[QuotedWord] = []
    for passage in passages:
        brackets = [
            (passage.start + m.start(), passage.start + m.end()) for m in _BRACKET.finditer(passage.text)
        ]
        seen: set[int] = set()
        for token in tokens[passage.sentence]:
            if token.start < passage.start or token.end > passage.end or token.kind == "space":
                continue
            inside = next((n for n, (start, end) in enumerate(brackets) if start <= token.start < end), None)
            if inside is not None:
                if inside not in seen:
                    seen.add(inside)
                    words.extend(_bracket(passage, *brackets[inside]))
                continue
            if token.kind == "sign":
                if _GAP.fullmatch(token.text):
                    words.append(QuotedWord("", "gap", passage.sentence, token.start, token.end))
                continue
            for key in normal_words(token.text):
                words.append(_word(key, token.content, passage.sentence, token.start, token.end))
    return tuple(_joined(words))


def _bracket(passage: Passage, start: int, end: int) -> list[QuotedWord]:
    """What an editor's bracket stands for: an ellipsis for a gap, words for any words."""
    inner = passage.text[start - passage.start + 1 : end - passage.start - 1]
    if not any(c.isalnum() for c in inner):
        return [QuotedWord("", "gap", passage.sentence, start, end)]
    return [QuotedWord("", "any", passage.sentence, start, end)] * _BRACKET_WORDS


def _word(key: str, content: bool, sentence: int, start: int, end: int) -> QuotedWord:
    root, sense, meaning = _sense(key)
    return QuotedWord(key, "word", sentence, start, end, root, sense, content and meaning)


@lru_cache(maxsize=65536)
def _sense(key: str) -> tuple[str, str, bool]:
    """Stem and concept of a word in its normal form, and whether it carries meaning."""
    root = stem(key)
    return root, concept(root) or root, key not in _LIGHT and key not in _function_words()


_LIGHT = frozenset(["would", "will", "get", "got", "really", "going", "thing", "things"])


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("function_words") for word in line.split())


@lru_cache(maxsize=65536)
def normal_words(text: str) -> tuple[str, ...]:
    """A token in its normal form, as the one or more words it stands for."""
    lower = text.replace("’", "'").casefold()
    if lower in _FILLERS:
        return ()
    if lower in _WHOLE:
        return _WHOLE[lower]
    if lower.endswith("n't") and len(lower) > 3:
        base = lower[:-3]
        return (_NOT.get(base, base), "not")
    for ending, full in _CONTRACTED.items():
        if lower.endswith(ending) and len(lower) > len(ending):
            return (lower[: -len(ending)], full)
    if lower.endswith("'s") and lower[:-2] in _IS:
        return (lower[:-2], "is")
    if lower.endswith("%"):
        return (lower[:-1], "percent")
    if "-" in lower and not lower.startswith("-"):
        return tuple(word for part in lower.split("-") if part for word in normal_words(part))
    if lower in _NUMBERS:
        return (_NUMBERS[lower],)
    normal = normal_spelling(text)
    return (re.sub(r"(?<=\d),(?=\d{3})", "", normal),)


def _joined(words: list[QuotedWord]) -> list[QuotedWord]:
    """The words with names of two words that are abbreviated as often made one."""
    result: list[QuotedWord] = []
    for word in words:
        before = result[-1] if result else None
        if before is not None and (before.key, word.key) in _JOINED and before.sentence == word.sentence:
            key = _JOINED[before.key, word.key]
            result[-1] = _word(key, True, word.sentence, before.start, word.end)
            continue
        result.append(word)
    return result


def text_of(article: Article, words: Sequence[QuotedWord]) -> str:
    """The source text of neighbouring quoted words."""
    if not words:
        return ""
    return article.sentences[words[0].sentence].text[words[0].start : words[-1].end]
