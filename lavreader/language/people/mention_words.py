"""Words of mentions: which words are offices or may be names, and in what form they are compared."""

import re
from functools import cache, lru_cache

from lavreader.language.tokens import Token
from lavreader.language.values.triggers import MONTHS, WEEKDAYS
from lavreader.language.wordlist import read_wordlist

_GENDERLESS = re.compile(r"(?:wo)?man$|person$")
# May is a name as well.
_CALENDAR = frozenset([*WEEKDAYS, *MONTHS]) - {"may"}


@cache
def name_words(name: str) -> frozenset[str]:
    """The words of one of the lists about names and offices, such as ``speaker_roles``."""
    return frozenset(word for line in read_wordlist(name) for word in line.split())


def role_head(word: str) -> str:
    """An office in the form that does not tell the holder's sex or number."""
    word = word.removesuffix(".")
    if word.endswith("s") and word[:-1] in name_words("speaker_roles"):
        word = word[:-1]
    return _GENDERLESS.sub("person", word)


def plain_token(token: Token) -> str:
    """The word without capitals and possessive ending."""
    return plain_word(token.text)


@lru_cache(maxsize=65536)
def plain_word(text: str) -> str:
    """A word without capitals and possessive ending."""
    word = text.casefold().replace("’", "'")
    return word[:-2] if word.endswith("'s") else word.removesuffix("'")


@lru_cache(maxsize=65536)
def is_role(word: str) -> bool:
    """Whether a word is an office, in the singular or plural."""
    roles = name_words("speaker_roles")
    return word in roles or (word.endswith("s") and word[:-1] in roles)


def is_name(token: Token) -> bool:
    """Whether a token starts with a capital and is no function word or day."""
    return (
        token.text[0].isupper()
        and (token.content or len(token.text) == 1)
        and token.text not in ("I", "A")
        and token.text.casefold() not in _CALENDAR
    )


def is_initial(tokens: list[Token], position: int) -> bool:
    """Whether a full stop belongs to an initial or an abbreviated title before it."""
    before = tokens[position - 1]
    if tokens[position].start != before.end:
        return False
    return (len(before.text) == 1 and before.text.isupper()) or (
        plain_token(before) in name_words("speaker_roles") and len(before.text) <= 4
    )


def opens_sentence(tokens: list[Token], position: int) -> bool:
    """Whether the first word has its capital from its place and begins no name or title."""
    token = tokens[position]
    word = plain_token(token)
    if word in name_words("speaker_roles") or word in name_words("anonymous_sources"):
        return False
    if word in _openers():
        return True
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    return following is not None and token.text.endswith("ing") and not is_name(following)


@cache
def _openers() -> frozenset[str]:
    sources = name_words("anonymous_sources") | {
        "police",
        "officials",
        "authorities",
        "witnesses",
        "residents",
    }
    return name_words("sentence_openers") - sources
