"""Verbs: which forms a word may be of, what they do to a claim."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from lavreader.language.stems import CACHED
from lavreader.language.word_tables import word_table
from lavreader.language.wordlist import read_wordlist

VerbForm = Literal["base", "s", "past", "participle", "ing"]
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class VerbReading:
    """What a word may be if it is a verb.

    Attributes:
        base: The form a dictionary lists, such as ``tell`` for ``told``.
        forms: Which forms it can be; ``cut`` is three of them.
    """

    base: str
    forms: frozenset[VerbForm]


@dataclass(frozen=True, slots=True)
class VerbLists:
    """The word list ``verbs.toml``, ready for look-up.

    Attributes:
        readings: Every form, in lower case, to its reading.
        telling: Bases of verbs of saying.
        denying: Bases of verbs that tell by denying.
        addressed: Bases of verbs that name who is told before what is told.
        future: Bases that make a following infinitive a plan or a forecast.
        possible: Words that make a clause a possibility.
    """

    readings: dict[str, VerbReading]
    telling: frozenset[str]
    denying: frozenset[str]
    addressed: frozenset[str]
    future: frozenset[str]
    possible: frozenset[str]


def regular_forms(base: str) -> dict[str, set[VerbForm]]:
    """The spellings a regular verb may take, British and American doubling alike."""
    forms: dict[str, set[VerbForm]] = {base: {"base"}}

    def add(word: str, *kinds: VerbForm) -> None:
        forms.setdefault(word, set()).update(kinds)

    if base.endswith("y") and base[-2] not in _VOWELS:
        add(base[:-1] + "ies", "s")
        add(base[:-1] + "ied", "past", "participle")
        add(base + "ing", "ing")
        return forms
    add(base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s"), "s")
    stem = base[:-1] if base.endswith("e") else base
    add(stem + "ed", "past", "participle")
    add((base if base.endswith(("ee", "oe", "ye")) else stem) + "ing", "ing")
    if len(base) > 2 and base[-1] not in "aeiouwxy" and base[-2] in _VOWELS:
        add(base + base[-1] + "ed", "past", "participle")
        add(base + base[-1] + "ing", "ing")
    if base.endswith("ie"):
        add(base[:-2] + "ying", "ing")
    return forms


@cache
def verb_lists() -> VerbLists:
    """The verb lists, read once."""
    data = word_table("lavreader.language.words", "verbs")
    collected: dict[str, tuple[str, set[VerbForm]]] = {}

    def add(word: str, base: str, kinds: set[VerbForm]) -> None:
        known = collected.setdefault(word, (base, set()))
        if known[0] == base:
            known[1].update(kinds)

    for base, pasts in data["irregular"].items():
        past, _, participle = pasts.partition(" ")
        for word, kinds in regular_forms(base).items():
            if kinds & {"base", "s", "ing"}:
                add(word, base, kinds - {"past", "participle"})
        for word in past.split("/"):
            add(word, base, {"past"} if participle else {"past", "participle"})
        for word in participle.split("/"):
            if word:
                add(word, base, {"participle"})
    for base in data["regular"]["verbs"].split():
        for word, kinds in regular_forms(base).items():
            add(word, base, kinds)
    return VerbLists(
        readings={word: VerbReading(base, frozenset(kinds)) for word, (base, kinds) in collected.items()},
        telling=frozenset(data["speech"]["telling"].split()),
        denying=frozenset(data["speech"]["denying"].split()),
        addressed=frozenset(data["speech"]["addressed"].split()),
        future=frozenset(data["modality"]["future"].split()),
        possible=frozenset(data["modality"]["possible"].split()),
    )


@cache
def event_nouns() -> frozenset[str]:
    """Nouns that name something that happens, in the singular; the list ``event_nouns.txt``."""
    return frozenset(word for line in read_wordlist("event_nouns") for word in line.split())


@lru_cache(maxsize=CACHED)
def singular(word: str) -> str:
    """A noun without its regular plural ending, in lower case."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


@lru_cache(maxsize=CACHED)
def is_event_noun(word: str) -> bool:
    """Whether a word in lower case names something that happens."""
    return word in event_nouns() or singular(word) in event_nouns()
