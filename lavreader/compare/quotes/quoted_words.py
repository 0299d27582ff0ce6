"""Quoted words: the words of a quotation in their normal form, brackets and ellipses understood."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from lavreader.article import Article
from lavreader.compare.edits.written_word import WrittenWord
from lavreader.compare.edits.written_words import written_words
from lavreader.language.concepts import concept
from lavreader.language.speech.quotations import Passage
from lavreader.language.stems import stem
from lavreader.language.tokens import Token
from lavreader.language.wordlist import read_wordlist

WordKind = Literal["word", "any", "gap"]
# How many words an editor's bracket may stand for.
_BRACKET_WORDS = 4
_BRACKET = re.compile(r"\[[^\]]*\]|\((?:\.{2,}|…)\)")
_GAP = re.compile(r"\.{2,}|…|\*\s\*\s\*")


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
        clipped: Whether an ``'s`` was taken off it, which may be an *is* or *has*.
        capital: Whether it is written with a capital.
    """

    key: str
    kind: WordKind
    sentence: int
    start: int
    end: int
    stem: str = ""
    concept: str = ""
    content: bool = False
    clipped: bool = False
    capital: bool = False


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
        run: list[Token] = []
        for token in tokens[passage.sentence]:
            if token.start < passage.start or token.end > passage.end or token.kind == "space":
                continue
            inside = next((n for n, (start, end) in enumerate(brackets) if start <= token.start < end), None)
            if inside is not None:
                if inside not in seen:
                    seen.add(inside)
                    words.extend(_spoken(run, passage.sentence))
                    run.clear()
                    words.extend(_bracket(passage, *brackets[inside]))
                continue
            if token.kind == "sign" and _GAP.fullmatch(token.text):
                words.extend(_spoken(run, passage.sentence))
                run.clear()
                words.append(QuotedWord("", "gap", passage.sentence, token.start, token.end))
                continue
            run.append(token)
        words.extend(_spoken(run, passage.sentence))
    return tuple(words)


def _spoken(tokens: Sequence[Token], sentence: int) -> list[QuotedWord]:
    """Neighbouring tokens as quoted words; whatever is masked may be any word."""
    return [
        _word(word) if word.key else QuotedWord("", "any", sentence, word.start, word.end)
        for word in written_words(tokens, sentence)
    ]


def _bracket(passage: Passage, start: int, end: int) -> list[QuotedWord]:
    """What an editor's bracket stands for: an ellipsis for a gap, words for any words."""
    inner = passage.text[start - passage.start + 1 : end - passage.start - 1]
    if not any(c.isalnum() for c in inner):
        return [QuotedWord("", "gap", passage.sentence, start, end)]
    return [QuotedWord("", "any", passage.sentence, start, end)] * _BRACKET_WORDS


def _word(word: WrittenWord) -> QuotedWord:
    root, sense, meaning = _sense(word.key)
    return QuotedWord(
        word.key,
        "word",
        word.sentence,
        word.start,
        word.end,
        root,
        sense,
        word.content and meaning,
        word.clipped,
        word.capital,
    )


@lru_cache(maxsize=65536)
def _sense(key: str) -> tuple[str, str, bool]:
    """Stem and concept of a word in its normal form, and whether it carries meaning."""
    root = stem(key)
    return root, concept(root) or root, key not in _LIGHT and key not in _function_words()


_LIGHT = frozenset(["would", "will", "get", "got", "really", "going", "thing", "things"])


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("function_words") for word in line.split())


def text_of(article: Article, words: Sequence[QuotedWord]) -> str:
    """The source text of neighbouring quoted words."""
    if not words:
        return ""
    return article.sentences[words[0].sentence].text[words[0].start : words[-1].end]
