"""Tokens: words, numbers and signs with their place in the source."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, repeat
from operator import add
from typing import Literal, NamedTuple

from lavreader.article import Article
from lavreader.language.stems import CACHED, stem
from lavreader.language.wordlist import read_wordlist

__all__ = [
    "Columns", "Token", "TokenKind", "columns_of", "kind_of", "sentence_columns", "sentence_tokens",
    "stem", "tokenize",
]  # fmt: skip

TokenKind = Literal["word", "number", "sign", "space"]

# Marks that belong to the letter before them but are no letters for ``\w``: combining accents,
# Hebrew and Arabic points, Indic vowel signs, Thai and Lao marks; soft hyphen and joiners.
_MARK = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u0900-\u0963\u0971-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc"
    r"\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\u00ad\u200c\u200d\u2060"
)
_LETTER = r"[^\W\d_]"
_IN_WORD = rf"[^\W_]++|[{_MARK}]"
# Scripts that put no spaces between words: every character is a token of its own.
_UNSPACED = r"\u0e01-\u0e2e\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(
    rf"""
    \s+
  | [A-Za-z]++(?![\w'’.:&@$€£¥₹₽₩₪₴₺\u2010\u2011{_MARK}-])  # most words, quickly
  | (?:(?:US|AU|NZ|HK|[ACSR])?[$€£¥₹₽₩₪₴₺])?             # $4.2bn, US$5
    \d+(?:[.,:/]\d+)*                                    # 1,200  10:30  12/10/2024  6.1
    (?:%|‰|(?:{_IN_WORD})+)?                             # 5%  4th  10am  1990s
  | (?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]]
  | {_LETTER}[\w.+-]*+@[\w-]+(?:\.[\w-]+)+
  | [{_UNSPACED}][{_MARK}]*
  | {_LETTER}(?:\.{_LETTER})+\.?(?![^\W_])(?:['’]s\b)?    # U.S.  a.m.  H.R.
  | {_LETTER}
    (?:{_IN_WORD}
      | ['’](?=[^\W\d_])                                 # o'clock  don't  Russia’s
      | [-\u2010\u2011](?=[^\W_])                        # vice-president  COVID-19
      | &(?=[A-Z])(?<=[A-Z]&)                            # AT&T
      | \.(?=(?:com|org|net|gov|edu|co|uk|eu|tv|io)\b)   # example.org
    )*
  | [\U0001f1e6-\U0001f1ff]{{2}}                         # a flag
  | \.\.\.+ | --+
  | .[\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f{_MARK}]*
    (?:(?<=\u200d)[^\s\w][\ufe0f\U0001f3fb-\U0001f3ff{_MARK}]*)*
    """,
    re.DOTALL | re.VERBOSE,
)
_PRICE = re.compile(r"[A-Z]{0,2}[$€£¥₹₽₩₪₴₺]\d")


class Token(NamedTuple):
    """A word, number, sign or run of white space.

    Attributes:
        kind: What it is.
        start: Offset of its first character in the text.
        end: Offset after its last.
        text: As it stands. A possessive ending belongs to its word, a currency sign, per cent
            sign or unit without a space to its number; an emoji with its modifiers is one sign.
        stem: The form under which it is compared (see ``language.stems``); empty for signs and
            spaces.
        content: Whether it carries meaning (not a function word, sign or space).
    """

    kind: TokenKind
    start: int
    end: int
    text: str
    stem: str
    content: bool


class Columns(NamedTuple):
    """The tokens of a text by column, all of one length: quicker to make than an object for each.

    Attributes:
        kinds: What each is.
        starts: Offset of its first character in the text.
        texts: As it stands.
        stems: The form under which it is compared; empty for signs and spaces.
        contents: Whether it carries meaning.
    """

    kinds: Sequence[TokenKind]
    starts: Sequence[int]
    texts: Sequence[str]
    stems: Sequence[str]
    contents: Sequence[bool]


def columns_of(text: str) -> Columns:
    """Every token in order, by column; the texts joined give the text back to the letter."""
    texts = _TOKEN.findall(text)
    if not texts:
        return Columns((), (), (), (), ())
    kinds, stems, contents = zip(*map(_analyse, texts), strict=True)
    starts = list(accumulate(map(len, texts), initial=0))
    starts.pop()
    return Columns(kinds, starts, texts, stems, contents)


def tokenize(text: str) -> list[Token]:
    """Every token in order; their texts joined give the text back to the letter."""
    kinds, starts, texts, stems, contents = columns_of(text)
    ends = map(add, starts, map(len, texts))
    rows = zip(kinds, starts, ends, texts, stems, contents, strict=True)
    return list(map(tuple.__new__, repeat(Token), rows))


def sentence_tokens(article: Article) -> tuple[tuple[Token, ...], ...]:
    """The tokens of each of an article's sentences; offsets are in the sentence's text."""
    return tuple(tuple(tokenize(sentence.text)) for sentence in article.sentences)


def sentence_columns(article: Article) -> tuple[Columns, ...]:
    """The same by column."""
    return tuple(columns_of(sentence.text) for sentence in article.sentences)


def kind_of(written: str) -> TokenKind:
    """What a token is, by how it is written."""
    return _analyse(written)[0]


@lru_cache(maxsize=CACHED)
def _analyse(written: str) -> tuple[TokenKind, str, bool]:
    """What a token is, its stem, and whether it carries meaning."""
    if written.isspace():
        return "space", "", False
    if written[0].isdecimal() or _PRICE.match(written):
        return "number", stem(written), True
    if not written[0].isalpha():
        return "sign", "", False
    folded = written.casefold().replace("’", "'")
    # Acronyms spelled like a pronoun: US, IT, WHO.
    acronym = len(written) > 1 and written.isupper()
    return "word", stem(written), acronym or folded not in _function_words()


@lru_cache(maxsize=1)
def _function_words() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("function_words") for word in line.split())
