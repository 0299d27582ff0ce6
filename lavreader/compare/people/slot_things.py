"""Slot things: what is owned, built or advised where a name fills a slot."""

from collections.abc import Sequence
from functools import cache

from lavreader.compare.reading.analysis import Analysis, meaning
from lavreader.language.grammar.classed_words import Word, is_be
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table


@cache
def _one_word() -> dict[str, str]:
    """Concept of a thing to the one word for all that two articles may call it."""
    data = word_table("lavreader.compare.people", "slots")
    return {meaning(stem(word)): group[0] for group in data["same"] for word in group}


def things_of(analysis: Analysis, sentence: int, slot_word: str) -> frozenset[str]:
    """What a verb for a slot is said of: *the bus, run by*, *which owns the bus*, *It belonged to*.

    Args:
        analysis: The article.
        sentence: Index of the sentence.
        slot_word: The verb, in lower case.

    Returns:
        The thing as a concept, *it* at a sentence's start resolved; empty where nothing is said.
    """
    words = analysis.parsed[sentence].words
    place = next((place for place, word in enumerate(words) if word.lower == slot_word), 0)
    if not place or words[place].tag in ("noun", "name"):
        return frozenset()
    behind = place + 1
    while behind < len(words) and words[behind].tag in ("determiner", "adjective"):
        behind += 1
    while behind < len(words) and words[behind].tag == "noun":
        behind += 1
    if behind > place + 1 and words[behind - 1].tag == "noun":
        found = meaning(words[behind - 1].stem)
        return frozenset([_one_word().get(found, found)])
    before, aside = place - 1, False
    while before >= 0 and (
        words[before].tag in ("auxiliary", "adverb", "relative")
        or is_be(words[before])
        or words[before].text == ","
    ):
        aside = aside or words[before].text == ","
        before -= 1
    if before < 0 or (aside and words[before].tag == "name"):
        return frozenset()
    if words[before].lower in ("it", "they") and before == 0 and sentence:
        words = analysis.parsed[sentence - 1].words
        before = next((place for place, word in enumerate(words) if word.tag in ("verb", "auxiliary")), 0) - 1
        before = next((place for place in range(before, -1, -1) if words[place].tag == "noun"), -1)
        # "The bus of the club left": the first noun is the subject's.
        before = next((place for place in range(before + 1) if _heads(words, place)), before)
    if before < 0 or words[before].tag not in ("noun", "name"):
        return frozenset()
    found = meaning(words[before].stem)
    return frozenset([_one_word().get(found, found)])


def _heads(words: Sequence[Word], place: int) -> bool:
    """Whether the word at a place is the last noun of its phrase."""
    return words[place].tag == "noun" and not (place + 1 < len(words) and words[place + 1].tag == "noun")
