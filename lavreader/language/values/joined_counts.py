"""Joined counts: numbers with what they count behind a hyphen, *a nine-member jury*, *350-strong*."""

import re
from collections.abc import Iterator, Sequence

from lavreader.language.grammar.classed_words import Word
from lavreader.language.stems import stem
from lavreader.language.values.level_subjects import implied_lists, quantity_noun
from lavreader.language.values.numbers import BOUND, NUMBER, quantity
from lavreader.language.values.value import Value, part_of, trim

_JOINED = re.compile(
    rf"(?P<bound>{BOUND})?(?<![\w-])(?P<first>{NUMBER})(?:[-\u2010\u2011](?P<noun>[a-z]+)(?![\w])(?!-\w)|\s(?P<strong>strong)\b(?!\s[a-z]*(?:winds?|quake|earthquake)\b))",
    re.IGNORECASE,
)
_STRONG = "strong"


def joined_counts_in(text: str, words: Sequence[Word]) -> Iterator[Value]:
    """Counts of which the noun is joined to the number.

    Args:
        text: The sentence.
        words: Its words with their classes.
    """
    if "-" not in text and "\u2010" not in text and "\u2011" not in text and f" {_STRONG}" not in text:
        return
    nouns = implied_lists()["joined"]
    for match in _JOINED.finditer(text):
        noun = (match.group("noun") or _STRONG).casefold()
        behind = next((word for word in words if word.start >= match.end()), None)
        if noun == _STRONG:
            unit = _members(words, match.start("first"), behind)
        elif noun in nouns:
            unit = stem(nouns[noun])
        else:
            continue
        amount = quantity(match.group("first"), None, match.group("bound") or "")
        if amount is None or not unit or amount.low < 2:
            continue
        start, end = trim(text, match.start(), match.end())
        yield Value(
            "number", "count", start, end, amount, unit=unit,
            adjectives=frozenset([behind.stem]) if behind is not None and behind.content else frozenset(),
            part=part_of(text, start, end),
        )  # fmt: skip


def _members(words: Sequence[Word], start: int, behind: Word | None) -> str:
    """Stem of what *-strong* counts: the noun behind it says so, else the one before it."""
    things = implied_lists()["strong"]
    before = next((word for word in reversed(words) if word.end < start), None)
    for word in (behind, before):
        if word is None or word.tag != "noun":
            continue
        if word.lower in things:
            return stem(things[word.lower])
        return quantity_noun(word) or stem("person")
    return stem("person")
