"""Tokens: words, numbers and signs with their place in the source."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain, pairwise, repeat
from operator import sub
from typing import Literal, NamedTuple

from lavreader.article import Article
from lavreader.language.memo import Memo
from lavreader.language.spelling import fold_signs, normal_spelling, normal_spellings
from lavreader.language.stems import stem, stems_of
from lavreader.language.wordlist import read_wordlist

__all__ = [
    "Columns", "Knowledge", "Token", "TokenKind", "columns_of", "joined", "kind_of", "knowledge_of",
    "sentence_columns", "sentence_tokens", "stem", "tokenize", "words_of",
]  # fmt: skip

TokenKind = Literal["word", "number", "sign", "space"]
#: What a token is, its stem, whether it carries meaning, and its form (see ``Columns``).
Knowledge = tuple[TokenKind, str, bool, str]

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
_TOKEN = rf"""
    (?:(?:US|AU|NZ|HK|[ACSR])?[$€£¥₹₽₩₪₴₺])?             # $4.2bn, US$5
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
    """
# A token with the white space before it. Most words and signs are found by the first lines, quickly.
_SPACED = re.compile(
    rf"""
    [ ][A-Za-z]++(?=[ ,\n]) | ,(?=[ ]) | [.](?=\n)
  | \s*+(?:[A-Za-z]++(?![\w'’.:&@$€£¥₹₽₩₪₴₺\u2010\u2011{_MARK}-]) | {_TOKEN})
  | \s+
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
    """The words, numbers and signs of a text by column: quicker to make than an object for each.

    Tuples, so that parts of two texts can be compared.

    Attributes:
        spaced: Each as it stands with the white space before it.
        texts: As it stands, without that.
        kinds: What each is.
        stems: The form under which it is compared; empty for signs.
        contents: Whether it carries meaning.
        forms: The form in which two ways of writing the same token are equal.
        end: The white space at the end of the text; ``spaced`` joined and it are the text to the letter.
    """

    spaced: tuple[str, ...]
    texts: tuple[str, ...]
    kinds: tuple[TokenKind, ...]
    stems: tuple[str, ...]
    contents: tuple[bool, ...]
    forms: tuple[str, ...]
    end: str = ""

    @property
    def starts(self) -> list[int]:
        """Offset of the first character of each in the text."""
        ends = accumulate(map(len, self.spaced))
        return list(map(sub, ends, map(len, self.texts)))


def columns_of(text: str) -> Columns:
    """Every word, number and sign of a text in order, by column."""
    return _columns_of([text])[0]


def sentence_columns(article: Article) -> tuple[Columns, ...]:
    """The words, numbers and signs of each of an article's sentences, by column."""
    return tuple(_columns_of([sentence.text for sentence in article.sentences]))


def _columns_of(texts: Sequence[str]) -> list[Columns]:
    """The columns of several texts; what is worked out of words is worked out for all at once."""
    spaced: list[str] = []
    ends: list[str] = []
    places = [0]
    for text in texts:
        found = _SPACED.findall(text)
        ends.append(found.pop() if found and found[-1].isspace() else "")
        spaced += found
        places.append(len(spaced))
    tokens = tuple(spaced)
    written = tuple(map(str.lstrip, spaced))
    if unknown := set(written).difference(_KNOWN):
        _learn(unknown)
    known = list(map(_KNOWN.__getitem__, written))
    return [
        Columns._make((tokens[start:stop], written[start:stop], *zip(*known[start:stop], strict=True), end))
        if start < stop
        else Columns((), (), (), (), (), (), end)
        for (start, stop), end in zip(pairwise(places), ends, strict=True)
    ]


def joined(parts: Sequence[Columns]) -> Columns:
    """The tokens of several texts with a space between them."""
    spaced: list[str] = []
    space = ""
    for position, part in enumerate(parts):
        space += " " if position else ""
        if part.spaced:
            spaced += [space + part.spaced[0], *part.spaced[1:]]
            space = ""
        space += part.end
    texts, kinds, stems, contents, forms = [
        tuple(chain.from_iterable(column)) for column in zip(*[part[1:-1] for part in parts], strict=True)
    ]
    return Columns(tuple(spaced), texts, kinds, stems, contents, forms, space)


def tokenize(text: str) -> list[Token]:
    """Every token in order; their texts joined give the text back to the letter."""
    columns = columns_of(text)
    tokens: list[Token] = []
    make = tuple.__new__
    start = 0
    for spaced, written, kind, stemmed, content in zip(
        columns.spaced, columns.texts, columns.kinds, columns.stems, columns.contents, strict=True
    ):
        end = start + len(spaced)
        if len(written) < len(spaced):
            middle = end - len(written)
            tokens.append(make(Token, ("space", start, middle, spaced[: middle - start], "", False)))
            start = middle
        tokens.append(make(Token, (kind, start, end, written, stemmed, content)))
        start = end
    if columns.end:
        tokens.append(Token("space", start, start + len(columns.end), columns.end, "", False))
    return tokens


def words_of(columns: Columns) -> list[Token]:
    """The tokens of a text without white space, made from its columns."""
    make = tuple.__new__
    return [
        make(Token, (kind, start, start + len(written), written, stemmed, content))
        for kind, start, written, stemmed, content in zip(
            columns.kinds, columns.starts, columns.texts, columns.stems, columns.contents, strict=True
        )
    ]


def sentence_tokens(article: Article) -> tuple[tuple[Token, ...], ...]:
    """The tokens of each of an article's sentences; offsets are in the sentence's text."""
    return tuple(tuple(tokenize(sentence.text)) for sentence in article.sentences)


def knowledge_of(words: Iterable[str]) -> Iterator[Knowledge]:
    """What is known of each of some tokens, by how they are written."""
    return map(_KNOWN.__getitem__, words)


def kind_of(written: str) -> TokenKind:
    """What a token is, by how it is written."""
    return _KNOWN[written][0]


def _know(written: str) -> Knowledge:
    """What a token is, its stem, whether it carries meaning, and its form."""
    if written.isspace():
        return "space", "", False, fold_signs(written)
    if written[0].isdecimal() or _PRICE.match(written):
        return "number", stem(written), True, written.replace(",", "").casefold()
    if not written[0].isalpha():
        return "sign", "", False, fold_signs(written)
    folded = written.casefold().replace("’", "'")
    # Acronyms spelled like a pronoun: US, IT, WHO.
    acronym = len(written) > 1 and written.isupper()
    form = normal_spelling(written) or fold_signs(written)
    return "word", stem(written), acronym or folded not in _function_words(), form


_KNOWN = Memo(_know)


def _learn(words: Iterable[str]) -> None:
    """Know the plain words among some, many at a time."""
    plain = [word for word in words if word.isalpha() and word.isascii()]
    forms = normal_spellings(plain)
    small = _function_words()
    contents = [word.lower() not in small or (len(word) > 1 and word.isupper()) for word in plain]
    _KNOWN.learn(zip(plain, zip(repeat("word"), stems_of(forms), contents, forms, strict=False), strict=True))


@lru_cache(maxsize=1)
def _function_words() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("function_words") for word in line.split())
