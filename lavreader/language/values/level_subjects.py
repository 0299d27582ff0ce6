"""Subjects of levels: the noun of which a verb says how many there are, *complaints rose to 41*."""

from collections.abc import Sequence
from functools import cache

from lavreader.language.grammar.classed_words import Word, is_be
from lavreader.language.stems import stem
from lavreader.language.values.measures import person_stems
from lavreader.language.word_tables import word_table

# Words between which and the number a verb of level stands.
_TO = frozenset(["to", "at", "past", "from", "beyond", "above", "below"])
_BESIDE = frozenset(["down", "up", "back", "now", "more", "than", "well", "just", "only", "still"])
# Nouns that say that somebody counts, and leave it to the noun behind *of* to say what.
_NUMBERS = frozenset(["number", "numbers", "tally", "total", "count", "figure"])
_MULTIPLIED = frozenset(["doubled", "tripled", "trebled", "halved", "quadrupled"])
_NOMINAL = frozenset(["noun", "adjective", "determiner", "name"])
# How many words before a number its verb and its subject can stand.
_REACH = 16


@cache
def implied_lists() -> dict[str, dict[str, str]]:
    """The word list ``implied_nouns.toml``."""
    lists: dict[str, dict[str, str]] = word_table("lavreader.language.words", "implied_nouns")
    return lists


@cache
def verbs_of_level(name: str) -> frozenset[str]:
    """A set of verbs of ``implied_nouns.toml`` by its name there."""
    return frozenset(implied_lists()["verbs"][name].split())


def level_noun(words: Sequence[Word], place: int) -> str:
    """Stem of the noun of which a verb says that there are so many; empty where none does.

    Args:
        words: The words of the sentence.
        place: Where the number begins, with what bounds it.
    """
    if place < 2:
        return ""
    before = words[place - 1]
    if before.lower == "of":
        return quantity_noun(words[place - 2])
    found = quantity_noun(before)
    if found and before.lower in ("population", "capacity", "circulation", "turnout", "attendance"):
        return found  # "population 630"
    verb = _verb_before(words, place)
    if verb < 0:
        return ""
    base = words[verb].base or ("number" if words[verb].lower.startswith("number") else "double")
    if is_be(words[verb]):
        base = "rise" if words[verb + 1].lower in ("up", "down", "back") else "be"
    held = words[verb + 1 : place - 1]
    if base in verbs_of_level("placing") and held and held[0].tag in _NOMINAL - {"name"}:
        noun = _head(held)
        if noun is not None and (unit := _counted_as(held, noun, base)):
            return unit
    subject = _subject(words, verb)
    if " number of those " in f" {' '.join(word.lower for word in subject)} ":
        return stem("person")  # "the number of those out of work"
    noun = _head(subject)
    return _counted_as(subject, noun, base) if noun is not None else ""


def quantity_noun(word: Word, before: str = "") -> str:
    """Stem of what a noun such as *workforce* counts; empty for any other.

    Args:
        word: The noun.
        before: The word before it, in lower case.
    """
    if word.tag != "noun":
        return ""
    known = implied_lists()["quantities"]
    counted = known.get(f"{before} {word.lower}") or known.get(word.lower)
    return stem(counted) if counted else ""


def _verb_before(words: Sequence[Word], place: int) -> int:
    """Index of the verb that says how high its subject stands; -1 without one."""
    last = words[place - 1]
    if last.lower in ("number", "numbers") and words[place - 2].tag in ("adverb", "noun"):
        return place - 1  # "they now number 410"
    if is_be(last) or last.base in verbs_of_level("reaching"):
        return place - 1
    if last.lower in ("now", "just", "only") and place > 1 and is_be(words[place - 2]):
        return place - 2
    if last.lower not in _TO:
        return -1
    for position in range(place - 2, max(-1, place - _REACH), -1):
        word = words[position]
        if word.lower in _MULTIPLIED:
            return position
        if word.tag == "verb" and word.reading is not None:
            known = word.base in verbs_of_level("moving" if last.lower != "at" else "standing")
            return position if known or word.base in verbs_of_level("standing") else -1
        if is_be(word):
            return position if words[position + 1].lower in _BESIDE else -1
        if word.tag in ("subordinator", "relative", "conjunction") or (
            word.tag == "sign" and word.text != ","
        ):
            return -1
    return -1


def _subject(words: Sequence[Word], verb: int) -> Sequence[Word]:
    """The words of a verb's subject, as far as they stand together before it."""
    last = verb
    while last and (
        words[last - 1].tag in ("auxiliary", "adverb", "not") or words[last - 1].lower in _BESIDE
    ):
        last -= 1
    first = last
    while first and last - first < _REACH:
        word = words[first - 1]
        if word.tag in ("sign", "conjunction", "subordinator", "relative", "auxiliary"):
            break
        if word.tag == "verb" and not (word.lower.endswith(("ed", "ing")) and first != last):
            break
        first -= 1
    return words[first:last]


def _head(phrase: Sequence[Word]) -> Word | None:
    """The head of a noun phrase, what *number of* counts; None where it is no common noun."""
    start = 0
    while start < len(phrase) and (
        phrase[start].tag in ("adverb", "preposition") or phrase[start].lower == "that"
    ):
        start += 1
    head: Word | None = None
    for position in range(start, len(phrase)):
        word = phrase[position]
        if word.lower == "of" and head is not None and head.lower in _NUMBERS:
            return _head(phrase[position + 1 :])
        if (
            word.tag not in _NOMINAL
            and word.lower not in _NUMBERS
            and not (word.tag == "verb" and head is None)
        ):
            break
        head = word
    return head if head is not None and head.tag in ("noun", "adjective") else None


def _counted_as(phrase: Sequence[Word], noun: Word, base: str) -> str:
    """Stem of what a noun counts that stands so high; empty where it is nothing that is counted."""
    place = phrase.index(noun)
    if quantity := quantity_noun(noun, phrase[place - 1].lower if place else ""):
        return quantity
    if noun.lower in ("numbers", "figures") and place and phrase[place - 1].tag == "noun":
        return phrase[place - 1].stem  # "visitor numbers"
    if base == "be" and not any(word.lower in _NUMBERS for word in phrase):
        return ""  # "the twins were 12"
    if noun.lower in _NUMBERS or noun.lower in implied_lists()["levels"]["unnumbered"].split():
        return ""
    told = any(word.lower in _NUMBERS for word in phrase)
    if told or base in verbs_of_level("counting"):
        return noun.stem
    if noun.stem in person_stems() and base in verbs_of_level("reaching"):
        return ""  # "the sailors reached 60 at last"
    plural = noun.lower.endswith("s") and not noun.lower.endswith(("ss", "us", "is"))
    return noun.stem if plural or noun.stem in person_stems() else ""
