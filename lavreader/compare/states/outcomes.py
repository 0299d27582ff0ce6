"""Outcomes: families of what can become of a thing, of which only one can hold."""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from lavreader.language.stems import stem

Pole = tuple[str, str]
#: What opens a phrase whose first word is a verb.
VERBAL = "^"
_COPULAS = "be|remain|stay|become|get|keep|lie|stand"


@dataclass(frozen=True)
class Family:
    """Outcomes that exclude each other; see ``status.toml`` and ``matters.toml`` for each field's meaning.

    A ``wide`` one gathers narrower families under one question; where ``excluding`` is not empty, only
    the pairs of poles it holds exclude each other.
    """

    name: str
    poles: tuple[str, ...]
    single: bool
    person: bool
    both: bool
    measure: bool
    opponents: bool
    charges: bool
    changing: bool
    order: tuple[str, ...]
    objects: frozenset[str]
    not_objects: frozenset[str]
    matter: bool = False
    anywhere: bool = False
    plans: bool = False
    may: bool = False
    alone: bool = False
    lasting: bool = False
    disputed: bool = False
    agents: bool = False
    amount: bool = False
    anybody: bool = False
    common: bool = False
    manner: bool = False
    wide: bool = False
    things: bool = False
    excluding: frozenset[frozenset[str]] = frozenset()


@dataclass(frozen=True)
class Cues:
    """The word lists ``status.toml``, ``matters.toml`` and of the folder ``matters``, ready for look-up.

    Words are in lower case, verbs in their base form.

    Attributes:
        families: By name.
        done_to: Verb to the poles its object gets, with the words that must follow it.
        does: Verb to the poles its subject gets, with the words that must follow it.
        nouns: Noun to poles.
        states: First word to poles, with the words that must follow it.
        phrases: Words that tell an outcome together, as ``matters.toml`` writes them, each with its pole.
        wider: Pole to the poles of the wider matters it answers as well.
    """

    families: dict[str, Family]
    done_to: dict[str, tuple[tuple[tuple[str, ...], Pole], ...]]
    does: dict[str, tuple[tuple[tuple[str, ...], Pole], ...]]
    nouns: dict[str, tuple[Pole, ...]]
    states: dict[str, tuple[tuple[tuple[str, ...], Pole], ...]]
    phrases: tuple[tuple[str, Pole], ...]
    wider: dict[Pole, tuple[Pole, ...]]


@cache
def cues() -> Cues:
    """The families of outcomes, read once."""
    families: dict[str, Family] = {}
    done_to: dict[str, list[tuple[tuple[str, ...], Pole]]] = {}
    does: dict[str, list[tuple[tuple[str, ...], Pole]]] = {}
    states: dict[str, list[tuple[tuple[str, ...], Pole]]] = {}
    nouns: dict[str, list[Pole]] = {}
    phrases: list[tuple[str, Pole]] = []
    wider: dict[Pole, list[Pole]] = {}
    for matter, entry in _entries():
        families[entry["name"]] = Family(
            name=entry["name"],
            poles=tuple(entry["poles"]),
            single=entry.get("single", False),
            person=entry.get("person", False),
            both=entry.get("both", False),
            measure=entry.get("measure", False),
            opponents=entry.get("opponents", False),
            charges=entry.get("charges", False),
            changing=entry.get("changing", False),
            order=tuple(entry.get("order", ())),
            objects=frozenset(_stems(entry.get("objects", ()))),
            not_objects=frozenset(_stems(entry.get("not_objects", ()))),
            matter=matter,
            anywhere=matter or entry.get("anywhere", False),
            plans=entry.get("plans", False),
            may=entry.get("may", False),
            alone=entry.get("alone", False),
            agents=entry.get("agents", False),
            disputed=entry.get("disputed", False),
            lasting=entry.get("lasting", False),
            amount=entry.get("amount", False),
            anybody=entry.get("anybody", False),
            common=entry.get("common", False),
            manner=entry.get("manner", False),
            wide=entry.get("wide", False),
            things=entry.get("things", False),
            excluding=frozenset(frozenset(pair.split("|")) for pair in entry.get("excluding", ())),
        )
        for pole, words in entry["poles"].items():
            if families[entry["name"]].wide:
                phrases.extend((phrase, (entry["name"], pole)) for phrase in _in_phrases(words))
            for table, key in ((done_to, "done_to"), (does, "does"), (states, "states")):
                for phrase in () if families[entry["name"]].wide else words.get(key, ()):
                    first, *rest = phrase.split()
                    table.setdefault(first, []).append((tuple(rest), (entry["name"], pole)))
            for narrower in words.get("also", ()):
                family, _, answer = narrower.partition(":")
                wider.setdefault((family, answer), []).append((entry["name"], pole))
            for noun in words.get("nouns", ()):
                nouns.setdefault(noun, []).append((entry["name"], pole))
            phrases.extend(
                (spelling, (entry["name"], pole))
                for phrase in words.get("phrases", ())
                for spelling in _spellings(phrase)
            )
    return Cues(
        families,
        _longest_first(done_to),
        _longest_first(does),
        {noun: tuple(poles) for noun, poles in nouns.items()},
        _longest_first(states),
        tuple(phrases),
        {narrow: tuple(dict.fromkeys(wide)) for narrow, wide in wider.items()},
    )


@lru_cache(maxsize=16384)
def with_wider(poles: tuple[Pole, ...], theme: str, target: str) -> tuple[Pole, ...]:
    """Poles together with those of the wider matters they answer as well.

    Args:
        poles: The poles of the narrower families.
        theme: The stem of what it happens to.
        target: The stem of the verb's object.
    """
    lists = cues()
    wider = [
        wide
        for pole in poles
        if pole in lists.wider and _of_its_objects(lists.families[pole[0]], theme, target)
        for wide in lists.wider[pole]
    ]
    return tuple(dict.fromkeys((*poles, *wider)))


def _of_its_objects(family: Family, theme: str, target: str) -> bool:
    """Whether a family speaks of such things at all."""
    if theme in family.not_objects or target in family.not_objects:
        return False
    return not family.objects or theme in family.objects or target in family.objects


def _in_phrases(words: dict[str, list[str]]) -> Iterator[str]:
    """The verbs and states of a wider matter as phrases, so that narrower ones are read as without it."""
    for phrase in words.get("does", ()):
        yield f"{VERBAL} {phrase}"
    for phrase in words.get("done_to", ()):
        verb, _, particle = phrase.partition(" ")
        yield f"{VERBAL} {phrase} *"
        yield f"be {phrase}"
        if particle:
            yield f"{VERBAL} {verb} * {particle}"
    for phrase in words.get("states", ()):
        yield f"{_COPULAS} {phrase}"


def _spellings(phrase: str) -> Iterator[str]:
    """A phrase as it may be written: *percent*, *per cent* and *%*."""
    yield phrase
    if " percent" in phrase:
        yield phrase.replace(" percent", " per cent")
        yield phrase.replace(" percent", " %")


def _entries() -> Iterator[tuple[bool, dict[str, Any]]]:
    """Every family of all lists, with whether it is a matter, told in phrases and looked for anywhere."""
    folder = files("lavreader.compare.states")
    for source in (folder.joinpath("status.toml"), folder.joinpath("matters.toml"), *_by_domain("matters")):
        for entry in tomllib.loads(source.read_text(encoding="utf-8"))["family"]:
            yield source.name != "status.toml", entry
    for source in _by_domain("wider_matters"):
        for entry in tomllib.loads(source.read_text(encoding="utf-8"))["family"]:
            yield True, {**entry, "wide": True}


def _by_domain(folder: str) -> list[Traversable]:
    """The lists of a folder."""
    sources = files("lavreader.compare.states").joinpath(folder).iterdir()
    return sorted((one for one in sources if one.name.endswith(".toml")), key=lambda source: source.name)


def _stems(words: Iterable[str]) -> Iterator[str]:
    return (stem(word) for word in words)


def _longest_first(
    table: dict[str, list[tuple[tuple[str, ...], Pole]]],
) -> dict[str, tuple[tuple[tuple[str, ...], Pole], ...]]:
    return {first: tuple(sorted(ends, key=lambda end: -len(end[0]))) for first, ends in table.items()}
