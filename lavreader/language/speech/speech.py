"""Verbs of speech: where a sentence reports that somebody said something."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from lavreader.language.tokens import Token
from lavreader.language.wordlist import read_wordlist

SpeechKind = Literal["speech", "label", "denial", "according"]
_ARTICLES = frozenset(
    [
        "a",
        "an",
        "the",
        "his",
        "her",
        "their",
        "its",
        "this",
        "that",
        "these",
        "those",
        "no",
        "any",
        "some",
        "of",
        "such",
        "more",
    ]
)
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb of speech in a sentence.

    Attributes:
        kind: ``speech`` gives words as the subject's own, ``label`` puts a word on something,
            ``denial`` has somebody else's claim as its object, ``according`` is *according to*.
        index: Index of its token among the sentence's tokens without white space.
        participle: Whether it is an -ing form, so that its subject is the sentence's.
    """

    kind: SpeechKind
    index: int
    participle: bool


def speech_verbs_in(tokens: Sequence[Token]) -> list[SpeechVerb]:
    """The verbs of speech of a sentence in reading order.

    Args:
        tokens: The sentence's tokens without white space.
    """
    found = []
    for index, token in enumerate(tokens):
        if token.kind != "word":
            continue
        word = token.text.casefold()
        if word == "according" and index + 1 < len(tokens) and tokens[index + 1].text.casefold() == "to":
            found.append(SpeechVerb("according", index, False))
            continue
        kind = _forms().get(word)
        if kind is None or _is_noun(tokens, index):
            continue
        found.append(SpeechVerb(kind, index, word.endswith("ing")))
    return found


def _is_noun(tokens: Sequence[Token], index: int) -> bool:
    """Whether a form that can be a noun is one here: behind an article, a possessive or *of*."""
    word = tokens[index].text.casefold()
    before = tokens[index - 1] if index else None
    if before is not None and before.kind == "word":
        earlier = before.text.casefold().replace("’", "'")
        if earlier in _ARTICLES or (earlier.endswith("'s") and len(earlier) > 3):
            return True
    if word not in _noun_like():
        return False
    if before is None or before.kind != "word":
        return True
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    subject = before.text[0].isupper() or before.text.casefold() in (
        "he",
        "she",
        "it",
        "they",
        "who",
        "which",
    )
    return not (subject and following.casefold() not in ("of", "on", "about", "from", "and", "by", "."))


@cache
def _noun_like() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("noun_like_verbs") for word in line.split())


@cache
def _forms() -> dict[str, SpeechKind]:
    """Every form of every verb of speech."""
    forms: dict[str, SpeechKind] = {}
    lists: tuple[tuple[str, SpeechKind], ...] = (
        ("label_verbs", "label"),
        ("denial_verbs", "denial"),
        ("speech_verbs", "speech"),
    )
    for name, kind in lists:
        for line in read_wordlist(name):
            for entry in line.split():
                base, *pasts = entry.split("|")
                for form in (base, *_regular(base, bool(pasts)), *pasts):
                    forms[form] = kind
    return forms


def _regular(base: str, irregular_past: bool) -> list[str]:
    """The forms in -s, -ing and, where it is regular, -ed."""
    if base.endswith("y") and base[-2] not in _VOWELS:
        third, stem_ed = base[:-1] + "ies", base[:-1] + "i"
    else:
        third = base + ("es" if base.endswith(("s", "x", "ch", "sh", "z")) else "s")
        stem_ed = base
    stem_ing = base
    if base.endswith("e") and not base.endswith("ee"):
        stem_ed = stem_ing = base[:-1]
    elif _doubles(base):
        stem_ed = stem_ing = base + base[-1]
    forms = [third, stem_ing + "ing"]
    return forms if irregular_past else [*forms, stem_ed + "ed"]


def _doubles(base: str) -> bool:
    """Whether the last consonant is doubled before an ending (admit, quip, refer, rebut)."""
    return base in ("admit", "quip", "rebut", "pen", "refer", "swear") and base != "swear"
