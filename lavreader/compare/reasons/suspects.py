"""Suspects: what an article blames for a mishap, or clears of it, by the families of such causes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.compare.reading.analysis import Analysis, listed_stems, meaning, places_of
from lavreader.compare.reasons.standings import BREAKS, TURNS, Standing, standing_of
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table

# Words between the first and the last of a wording of several.
_REACH = 9
# How many sentences at the top tell what the story is about.
_LEAD = 3
# Words that make the noun before them a place or a thing of another kind.
_PLACES = frozenset(
    ["market", "shop", "street", "square", "house", "rink", "station", "brigade", "ministry", "minister",
     "trader", "seller", "vendor", "dealer", "monger", "farmer", "farm", "company", "firm", "restaurant"]
)  # fmt: skip


@dataclass(frozen=True)
class Suspect:
    """A cause of a mishap that an article speaks of.

    Attributes:
        mishap: Name of the kind of mishap.
        family: Name of the family of causes.
        sentence: Index of the sentence.
        start: Offset of its words in the sentence's text.
        end: Offset after them.
        standing: ``told`` as the cause, only ``guessed``, ``cleared`` of it, or just ``named``.
        cued: Whether a word beside it says that it is a cause.
        lead: Whether the article's top speaks of the mishap.
    """

    mishap: str
    family: str
    sentence: int
    start: int
    end: int
    standing: Standing
    cued: bool
    lead: bool


@dataclass(frozen=True)
class _Wording:
    """One way to name a suspect: the first word's stem leads to the others."""

    mishap: str
    family: str
    others: tuple[str, ...]
    needs_cue: bool


@dataclass(frozen=True)
class _Mishap:
    """What tells that an article speaks of a kind of mishap, and which families go together."""

    happening: frozenset[str]
    wanted: frozenset[str]
    related: frozenset[frozenset[str]]
    stages: frozenset[str]
    bound: str
    several: bool


@cache
def _lists() -> tuple[dict[str, _Mishap], dict[str, tuple[_Wording, ...]]]:
    """The mishaps, and every wording by the stem of its first word."""
    mishaps: dict[str, _Mishap] = {}
    wordings: dict[str, list[_Wording]] = {}
    for name, data in word_table("lavreader.compare.reasons", "suspects").items():
        mishaps[name] = _Mishap(
            frozenset(stem(word) for word in data["happening"].replace("+", " ").split()),
            frozenset(stem(word) for word in data.get("wanted", "").replace("+", " ").split()),
            frozenset(frozenset(pair.split()) for pair in data.get("related", ())),
            frozenset(data.get("stages", "").split()),
            data.get("bound", ""),
            bool(data.get("several")),
        )
        for family, listed in data["families"].items():
            for entry in listed.split():
                first, *others = (stem(word) for word in entry.rstrip("?!").split("+"))
                alone = not others and not entry.endswith("!")
                wordings.setdefault(first, []).append(
                    _Wording(name, family, tuple(others), alone or entry.endswith("?"))
                )
    return mishaps, {first: tuple(found) for first, found in wordings.items()}


def related(mishap: str, one: str, two: str) -> bool:
    """Whether a family of causes is another, or may lead to it."""
    return one == two or frozenset((one, two)) in _lists()[0][mishap].related


def is_stage(mishap: str, family: str) -> bool:
    """Whether a family is part of the mishap itself, such as the reef a ship without rudder strikes."""
    return family in _lists()[0][mishap].stages


def bound_to(mishap: str) -> str:
    """Whether a mishap is one person's or one event's, of which an article may tell several; else empty."""
    return _lists()[0][mishap].bound


def has_several(mishap: str) -> bool:
    """Whether such a thing often has several causes at once."""
    return _lists()[0][mishap].several


def happening_of(mishap: str) -> frozenset[str]:
    """Stems of the words by which an article speaks of a mishap."""
    return _lists()[0][mishap].happening


@cache
def mishap_keys(mishap: str) -> frozenset[str]:
    """Under what the words for a mishap count as the same."""
    known = _lists()[0][mishap]
    return frozenset(meaning(word) for word in known.happening | known.wanted)


@cache
def _firsts() -> dict[str, frozenset[str]]:
    """Mishap to the first stems of the wordings for its causes."""
    found: dict[str, set[str]] = {}
    for first, listed in _lists()[1].items():
        for one in listed:
            found.setdefault(one.mishap, set()).add(first)
    return {mishap: frozenset(stems) for mishap, stems in found.items()}


def suspects_of(analysis: Analysis) -> tuple[Suspect, ...]:
    """Every suspect of an article for the mishaps it speaks of; call it through ``derived``."""
    mishaps, wordings = _lists()
    every = analysis.by_listed_stem.keys()
    known = {
        name
        for name, mishap in mishaps.items()
        if mishap.happening & every and (not mishap.wanted or mishap.wanted & every)
    }
    if not known:
        return ()
    title = analysis.article.title or ""
    top = _stems_in(analysis.parsed[:_LEAD]) | {stem(word.strip(".,:;!?'\"“”‘’")) for word in title.split()}
    wanted = frozenset().union(*(_firsts()[name] for name in known)) & every
    found: dict[tuple[str, str, int], Suspect] = {}
    for index, position in dict.fromkeys(places_of(analysis.by_listed_stem, wanted)):
        parsed = analysis.parsed[index]
        if parsed.words[position].content and not _in_name(parsed.words, position):
            for first in listed_stems(parsed.words[position]):
                for wording in wordings.get(first, ()):
                    if wording.mishap not in known:
                        continue
                    span = _span(parsed.words, position, wording.others)
                    if span is None or (
                        wording.needs_cue and not wording.others and parsed.words[position].tag == "verb"
                    ):
                        continue
                    one = _suspect(
                        index, parsed, wording, span, bool(mishaps[wording.mishap].happening & top)
                    )
                    key = (wording.mishap, wording.family, index)
                    if key not in found or (found[key].standing == "named" and one.standing != "named"):
                        found[key] = one
    return tuple(found.values())


def _in_name(words: Sequence[Word], position: int) -> bool:
    """Whether a word is part of a name or tells what kind of place one is: the Fish Market, a fish market."""
    word = words[position]
    following = words[position + 1] if position + 1 < len(words) else None
    if following is not None and following.lower in _PLACES:
        return True
    before = words[position - 1] if position else None
    return word.tag == "name" and (
        (before is not None and before.tag == "name") or (following is not None and following.tag == "name")
    )


def _stems_in(sentences: Sequence[Parsed]) -> frozenset[str]:
    """Under which stems any word of some sentences may be listed."""
    return frozenset([one for parsed in sentences for word in parsed.words for one in listed_stems(word)])


def _span(words: Sequence[Word], position: int, others: Sequence[str]) -> tuple[int, int] | None:
    """First word and behind the last of a wording around one of its words; None where it is not there."""
    first, last = position, position + 1
    low, high = max(0, position - _REACH), min(len(words), position + _REACH + 1)
    for other in others:
        place = min(
            (n for n in range(low, high) if n != position and other in listed_stems(words[n])),
            key=lambda n: abs(n - position),
            default=None,
        )
        if (
            place is None
            or any(
                word.text in BREAKS or word.lower in TURNS or word.base == "leave"  # the cars left the track
                for word in words[min(place, position) : max(place, position)]
            )
        ):
            return None
        first, last = min(first, place), max(last, place + 1)
    return first, last


def _suspect(index: int, parsed: Parsed, wording: _Wording, span: tuple[int, int], lead: bool) -> Suspect:
    """A suspect with what the sentence says of it."""
    mishap = _lists()[0][wording.mishap]
    standing, cued = standing_of(
        parsed,
        span,
        mishap.happening | mishap.wanted,
        needs_cue=wording.needs_cue,
        # An inquiry may well have begun years ago, and whoever died years ago died once.
        years=wording.mishap not in ("inquiry", "death"),
    )
    return Suspect(
        wording.mishap,
        wording.family,
        index,
        parsed.words[span[0]].start,
        parsed.words[span[1] - 1].end,
        standing,
        cued,
        lead,
    )
