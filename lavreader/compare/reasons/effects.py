"""Effects: the kinds of things news gives reasons for, and which causes may be one in other words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.compare.reading.analysis import listed_stems
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.state_words import state_words
from lavreader.language.concepts import phrases_of
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import singular
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table

# What the name of a group ends in for its exact words, which are kin to its general ones alone.
_EXACT = "/"
_TIMES = state_words("times")
# Verbs of two words with the verb that says the same.
_PHRASAL = {
    ("put", "back"): "postpone",
    ("push", "back"): "postpone",
    ("put", "off"): "postpone",
    ("set", "back"): "postpone",
    ("call", "off"): "cancel",
    ("pull", "out"): "withdraw",
    ("drop", "out"): "withdraw",
    ("turn", "back"): "divert",
    ("hold", "up"): "delay",
    ("shut", "down"): "close",
}
# Words between two of an effect's wording.
_NEAR = 5


@dataclass(frozen=True)
class _Lists:
    """The kinds of effect by the stem of each wording's first word, the groups of causes, empty words."""

    effects: Mapping[str, tuple[tuple[str, str], ...]]
    kin: Mapping[str, frozenset[str]]
    vague: frozenset[str]
    stopped: frozenset[str]
    mishaps: frozenset[str]
    decided: frozenset[str]
    causes: frozenset[str]
    anything: frozenset[str]


@cache
def _lists() -> _Lists:
    data = word_table("lavreader.compare.reasons", "effects")
    effects: dict[str, list[tuple[str, str]]] = {}
    for name, listed in data["effects"].items():
        for entry in listed.split():
            first, _, second = entry.partition("+")
            effects.setdefault(stem(first), []).append((name, stem(second) if second else ""))
    kin: dict[str, set[str]] = {}
    for name, listed in data["kin"].items():
        general, _, exact = listed.partition("/")
        for word in general.split():
            kin.setdefault(stem(word), set()).add(name)
        for word in exact.split():
            kin.setdefault(stem(word), set()).add(name + _EXACT)
    return _Lists(
        {first: tuple(found) for first, found in effects.items()},
        {word: frozenset(names) for word, names in kin.items()},
        frozenset(stem(word) for word in data["vague"].split()),
        frozenset(data["stopped"].split()),
        frozenset(data["mishaps"].split()),
        frozenset(data["decided"].split()),
        frozenset(stem(word) for word in data["causes"].split()),
        frozenset(key_of(stem(word)) for word in data["anything"].split()),
    )


def is_stopped(kind: str) -> bool:
    """Whether a kind of effect is that something was kept from going on; what went before is why."""
    return kind in _lists().stopped


def is_mishap(kind: str) -> bool:
    """Whether a kind of effect is that something went wrong, for which there mostly is one cause."""
    return kind in _lists().mishaps


def effects_in(words: Sequence[Word]) -> frozenset[str]:
    """The kinds of effect some words tell of."""
    lists = _lists()
    found = set()
    for position, word in enumerate(words):
        if not (word.content or word.tag == "verb"):
            continue
        for first in listed_stems(word):
            for name, second in lists.effects.get(first, ()):
                near = words[max(0, position - _NEAR) : position + _NEAR + 1]
                if not second or any(
                    second in (*listed_stems(one), one.lower) for one in near if one is not word
                ):
                    found.add(name)
    return frozenset(found)


def kin_of(words: Sequence[Word]) -> frozenset[str]:
    """The groups of causes some words belong to."""
    kin = _lists().kin
    return frozenset(name for word in words for one in listed_stems(word) for name in kin.get(one, ()))


def names_cause(words: Sequence[Word]) -> bool:
    """Whether some words have one for a thing that brings others about, such as a frost or a fault."""
    causes = _lists().causes
    return any(one in causes for word in words for one in listed_stems(word))


def may_be_anything(keys: frozenset[str]) -> bool:
    """Whether the concepts of a reason leave it open what it was: *for safety reasons*."""
    return bool(keys) and keys <= _lists().anything


def is_decided(kind: str) -> bool:
    """Whether somebody decides on a kind of effect."""
    return kind in _lists().decided


def akin(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether causes of some groups may be one: of one group, and not each an exact word of it."""
    if not one or not two:
        return False
    return any(
        (name in two and not name.endswith(_EXACT))
        or name + _EXACT in two
        or (name.endswith(_EXACT) and name.removesuffix(_EXACT) in two)
        for name in one
    )


def is_vague(word: Word) -> bool:
    """Whether a word says nothing about which cause it is."""
    return any(one in _lists().vague for one in listed_stems(word))


@cache
def _kinds() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Keys of general words for causes with those of the exact causes they cover."""
    return tuple(
        (
            frozenset(key_of(stem(word)) for word in state_words(f"{kind}_in_general")),
            frozenset(key_of(stem(word)) for word in state_words(f"{kind}_exactly")),
        )
        for kind in ("weather", "fault", "health", "security", "mistake")
    )


def is_general(words: Sequence[Word]) -> bool:
    """Whether words name a cause in general: *a technical fault*, *human error*."""
    return sum(word.content for word in words) > 1 and any(
        key_of(word.stem) in general for word in words for general, _ in _kinds()
    )


def covers(general: frozenset[str], exact: frozenset[str]) -> bool:
    """Whether one cause is only the other in more general words: bad weather and fog."""
    return any(
        general & wide and exact & (wide | narrow) and not general & _exact() - wide
        for wide, narrow in _kinds()
    )


@cache
def _exact() -> frozenset[str]:
    """Keys of every exact cause of a listed kind."""
    return frozenset().union(*(narrow for _, narrow in _kinds()))


def effect_keys(words: Sequence[Word]) -> frozenset[str]:
    """Concepts of what was brought about, by whatever amount and for how long.

    A verb of two words counts as the one that says the same: to put back is to postpone.
    """
    phrases = phrases_of([word.stem for word in words])
    found = {name for _, _, name in phrases}
    covered = {position for first, last, _ in phrases for position in range(first, last)}
    skipped = False
    for position, word in enumerate(words):
        if position in covered:
            continue
        following = words[position + 1].lower if position + 1 < len(words) else ""
        if (word.base, following) in _PHRASAL:
            found.add(key_of(stem(_PHRASAL[word.base, following])))
            skipped = True
            continue
        counting = word.tag in ("number", "time") or singular(word.lower) in _TIMES
        if word.content and not skipped and not counting:
            found.add(key_of(word.stem))
        skipped = False
    return frozenset(found)
