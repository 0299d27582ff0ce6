"""Suspects: what an article blames for a mishap, or clears of it, by the families of such causes."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from lavreader.compare.analysis import Analysis, listed_stems, meaning, places_of
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Parsed
from lavreader.language.stems import stem
from lavreader.language.tagging import Word

Standing = Literal["told", "guessed", "cleared", "named"]
# Words between the first and the last of a wording of several.
_REACH = 9
# Words between a preposition and the suspect behind it.
_BEHIND = 6
_CLAUSE = 9
_BLAMING = frozenset(stem(word) for word in state_words("blaming_verbs"))
_BLAME = frozenset(stem(word) for word in state_words("blaming_words"))
_FINDING = frozenset(stem(word) for word in state_words("finding_words"))
_LINKS = state_words("blaming_prepositions")
_GUESSES = state_words("guessing_words")
_CLEARING = frozenset(stem(word) for word in state_words("clearing_words"))
_BREAKS = frozenset((";", "—", "–"))
# Words behind a comma that begin another thing.
_AND_ON = frozenset(["and", "adding", "saying", "noting", "as", "leaving", "who", "which", "whose", "that"])
# Words behind which what stands before is not denied any more.
_REASONS = frozenset(("because", "as", "after", "when", "since", "which", "who"))
_TURNS = frozenset(("but", "while", "whereas", "although", "though", "before"))
_NEGATORS = frozenset(("no", "not", "nothing", "neither", "nor", "never", "without", "none", "nobody"))
_RELATIVES = frozenset(("which", "who"))
# How many sentences at the top tell what the story is about.
_LEAD = 3
# Words between a suspect and the year that puts it in another time.
_YEARS = 6
# Words that make the noun before them a place or a thing of another kind.
_PLACES = frozenset(
    [
        "market",
        "shop",
        "street",
        "square",
        "house",
        "rink",
        "station",
        "brigade",
        "ministry",
        "minister",
        "trader",
        "seller",
        "vendor",
        "dealer",
        "monger",
        "farmer",
        "farm",
        "company",
        "firm",
        "restaurant",
    ]
)
_DENIED_ROLES = frozenset(
    [
        "evidence",
        "sign",
        "signs",
        "indication",
        "factor",
        "part",
        "involved",
        "blame",
        "cause",
        "role",
        "trace",
    ]
)
# What is denied to be the only cause is one.
_NOT_ALONE = frozenset(("only", "sole", "main", "alone", "just", "solely"))
_OTHER_CASES = frozenset(("previous", "previously", "earlier", "similar", "ago", "another"))


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
    source = files("lavreader.compare").joinpath("suspects.toml").read_text(encoding="utf-8")
    mishaps: dict[str, _Mishap] = {}
    wordings: dict[str, list[_Wording]] = {}
    for name, data in tomllib.loads(source).items():
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


@cache
def mishap_keys(mishap: str) -> frozenset[str]:
    """Under what the words for a mishap count as the same."""
    known = _lists()[0][mishap]
    return frozenset(meaning(word) for word in known.happening | known.wanted)


@cache
def _firsts_of(mishaps: frozenset[str]) -> frozenset[str]:
    """First stems of the wordings for causes of some mishaps."""
    wordings = _lists()[1]
    return frozenset(
        first for first, listed in wordings.items() if any(one.mishap in mishaps for one in listed)
    )


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
    wanted = _firsts_of(frozenset(known))
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
        if place is None or any(
            word.text in _BREAKS or word.lower in _TURNS
            for word in words[min(place, position) : max(place, position)]
        ):
            return None
        first, last = min(first, place), max(last, place + 1)
    return first, last


def _suspect(index: int, parsed: Parsed, wording: _Wording, span: tuple[int, int], lead: bool) -> Suspect:
    """A suspect with what the sentence says of it."""
    words = parsed.words
    first, last = _segment(words, span)
    part = words[first:last]
    cued = (
        any(map(_is_cue, part))
        or _behind_link(words, span, wording.mishap, first)
        or _brings_about(parsed, span, wording.mishap, last)
    )
    found = not wording.needs_cue and (
        any(_FINDING & set(listed_stems(word)) for word in words)
        or any(clause.telling for clause in parsed.clauses)
    )
    standing: Standing = "told" if cued or found else "named"
    if _is_cleared(part, span[0] - first):
        standing = "cleared"
    elif _is_denied(parsed, first, span, last) or _is_prior(words, span, (first, last), wording.mishap):
        standing = "named"
    elif any(word.lower in _GUESSES for word in (*part, *(words[:first] if standing == "told" else ()))):
        standing = "guessed"
    return Suspect(
        wording.mishap,
        wording.family,
        index,
        words[span[0]].start,
        words[span[1] - 1].end,
        standing,
        cued,
        lead,
    )


def _is_cue(word: Word) -> bool:
    """Whether a word says that something brought another about."""
    known = _BLAMING if word.tag == "verb" else _BLAME
    return bool(known & set(listed_stems(word)))


def _segment(words: Sequence[Word], span: tuple[int, int]) -> tuple[int, int]:
    """The stretch of a sentence that says one thing of a suspect."""
    first = next((n + 1 for n in range(span[0] - 1, -1, -1) if _breaks(words, n)), 0)
    last = next((n for n in range(span[1], len(words)) if _breaks(words, n)), len(words))
    return first, last


def _breaks(words: Sequence[Word], position: int) -> bool:
    """Whether another thing begins behind a word."""
    word = words[position]
    if word.text in _BREAKS or word.lower in _TURNS:
        return True
    following = words[position + 1] if position + 1 < len(words) else None
    if following is None:
        return False
    return (word.lower == "and" and following.lower in ("that", "neither", "nothing", "there")) or (
        word.text == "," and following.lower in _AND_ON
    )


def _behind_link(words: Sequence[Word], span: tuple[int, int], mishap: str, first: int) -> bool:
    """Whether a suspect follows the mishap's own word with *in*, *after*, *with*: "snapped in a gale"."""
    near = range(max(first, span[0] - _CLAUSE), span[0])
    link = next(
        (
            n
            for n in reversed(near)
            if words[n].lower in (_LINKS if span[0] - n <= _BEHIND else _REASONS - _RELATIVES)
            or (words[n].lower == "of" and n and words[n - 1].base == "die")
        ),
        None,
    )
    if link is None:
        return False
    known = _lists()[0][mishap]
    return any(
        (known.happening | known.wanted) & set(listed_stems(word))
        for word in words[max(first, link - _REACH) : link]
    )


def _brings_about(parsed: Parsed, span: tuple[int, int], mishap: str, last: int) -> bool:
    """Whether a suspect does something to what the mishap happens to: "lightning knocked out the cameras"."""
    number = parsed.clause_at(parsed.words[span[0]].start)
    clause = parsed.clauses[number] if number is not None else None
    if clause is None or clause.verb is None or clause.verb < span[0] or clause.passive:
        return False
    known = _lists()[0][mishap]
    words = parsed.words[clause.verb + 1 : last]
    return any((known.happening | known.wanted) & set(listed_stems(word)) for word in words)


def _is_cleared(part: Sequence[Word], place: int) -> bool:
    """Whether a stretch says that a suspect is not to blame."""
    text = [word.lower for word in part]
    if any(_CLEARING & set(listed_stems(word)) for word in part):
        return True
    if place and text[place - 1] == "no":
        return True
    if not _NOT_ALONE.isdisjoint(text):
        return False
    denied = {n for n, word in enumerate(text) if word in _NEGATORS or word.endswith("n't")}
    if not denied:
        return False
    return any(
        word in _DENIED_ROLES and any(0 < n - at <= 4 for at in denied) for n, word in enumerate(text)
    ) or ("neither" in text[:place])


def _is_denied(parsed: Parsed, first: int, span: tuple[int, int], last: int) -> bool:
    """Whether the part of a sentence that tells of a suspect denies something."""
    words = parsed.words
    begin = next((n for n in range(span[0] - 1, first, -1) if words[n].lower in _REASONS), first)
    if any(word.lower in _NEGATORS or word.lower.endswith("n't") for word in words[begin : span[1]]):
        return True
    own = parsed.clause_at(words[span[0]].start)
    return any(
        (word.lower in ("not", "never", "no") or word.lower.endswith("n't"))
        and parsed.clause_at(word.start) == own
        for word in words[span[1] : last]
    )


def _is_prior(words: Sequence[Word], span: tuple[int, int], segment: tuple[int, int], mishap: str) -> bool:
    """Whether a stretch speaks of another case; an inquiry may well have begun years ago."""
    if any(word.lower in _OTHER_CASES for word in words[slice(*segment)]):
        return True
    near = words[max(segment[0], span[0] - _YEARS) : min(segment[1], span[1] + _YEARS)]
    return mishap != "inquiry" and any(len(word.text) == 4 and word.text.isdigit() for word in near)


def told(suspects: Sequence[Suspect], mishap: str) -> Iterator[Suspect]:
    """The suspects an article tells as what brought a mishap about."""
    return (one for one in suspects if one.mishap == mishap and one.standing == "told")
