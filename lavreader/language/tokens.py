"""Tokens: words, numbers and signs with their place in the source."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from snowballstemmer import stemmer

from lavreader.article import Article

TokenKind = Literal["word", "number", "sign", "space"]
_TOKEN = re.compile(
    r"(?P<number>\d+(?:[.,:]\d+)*)|(?P<word>[^\W\d_](?:\w|['’](?=\w)|-(?=\w)|\.(?=[A-Za-z]\b))*\.?(?<=[A-Z]\.[A-Z]\.)?)"
    r"|(?P<space>\s+)|(?P<sign>.)",
    re.DOTALL,
)
_FUNCTION_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "but",
        "nor",
        "so",
        "yet",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "with",
        "from",
        "into",
        "over",
        "after",
        "before",
        "under",
        "about",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "has",
        "have",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "shall",
        "should",
        "must",
        "not",
        "no",
        "it",
        "its",
        "he",
        "she",
        "they",
        "them",
        "his",
        "her",
        "their",
        "we",
        "us",
        "our",
        "you",
        "your",
        "i",
        "me",
        "my",
        "this",
        "that",
        "these",
        "those",
        "who",
        "whom",
        "whose",
        "which",
        "what",
        "when",
        "where",
        "why",
        "how",
        "if",
        "then",
        "than",
        "there",
        "here",
        "also",
        "s",
        "t",
    ]
)
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_ENGLISH = stemmer("english")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, sign or run of white space.

    Attributes:
        kind: What it is.
        start: Offset of its first character in the text.
        end: Offset after its last.
        text: As it stands.
        stem: The form under which it is compared; empty for signs and spaces.
        content: Whether it carries meaning (not a function word, sign or space).
    """

    kind: TokenKind
    start: int
    end: int
    text: str
    stem: str
    content: bool


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The form under which a word is compared: case, possessive and ending taken off."""
    folded = word.translate(_FOLD).casefold().removesuffix("'s").replace(".", "")
    return str(_ENGLISH.stemWord(folded))


def tokenize(text: str) -> list[Token]:
    """Every token in order; their texts joined give the text back to the letter."""
    tokens = []
    for match in _TOKEN.finditer(text):
        kind: TokenKind = match.lastgroup  # type: ignore[assignment]
        word = match.group()
        key = word if kind == "number" else stem(word) if kind == "word" else ""
        content = kind == "number" or (kind == "word" and word.casefold() not in _FUNCTION_WORDS)
        tokens.append(Token(kind, match.start(), match.end(), word, key, content))
    return tokens


def sentence_tokens(article: Article) -> tuple[tuple[Token, ...], ...]:
    """The tokens of each of an article's sentences; offsets are in the sentence's text."""
    return tuple(tuple(tokenize(sentence.text)) for sentence in article.sentences)
