"""Hosts: the one country that mediates, hosts or chairs, told of two countries."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lavreader.compare.reading.analysis import Analysis, derived, places_of
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.places import country_of, gazetteer
from lavreader.language.stems import CACHED

# Parts only one country plays.
_PARTS = ("mediate", "host")
_MEDIATING = ("mediat", "broker", "facilitat")
_HOSTING = frozenset(("host", "hosts", "hosted", "hosting"))
# Many things have a host: the passages must be alike for one that two countries hosted.
_ALIKE = 0.3
_OTHER_TIMES = state_words("prior")
_REACH = 4


@dataclass(frozen=True)
class _Host:
    """A country in a part.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the country's word in the sentence's text.
        end: Offset after it.
        text: The word.
        country: The country's first name.
        part: The part it plays.
    """

    sentence: int
    start: int
    end: int
    text: str
    country: str
    part: str


def host_candidates(sides: Sides) -> Iterator[Candidate]:
    """One part laid to two countries; where an article names several, nobody can tell."""
    left = derived(sides.background, sides.left.article, _hosts_in)
    right = derived(sides.background, sides.right.article, _hosts_in)
    for part in _PARTS:
        ours = [host for host in left if host.part == part]
        theirs = [host for host in right if host.part == part]
        if len({host.country for host in ours}) != 1 or len({host.country for host in theirs}) != 1:
            continue
        one, two = ours[0], theirs[0]
        if one.country == two.country:
            continue
        if part == "host" and sides.together(one.sentence, two.sentence) < _ALIKE:
            continue
        doubtful = _speaks_of(sides.right, one.country) or _speaks_of(sides.left, two.country)
        verb = "mediated" if part == "mediate" else "was the host"
        explanation = f"{quoted(one.text)} {verb} in the left article, {quoted(two.text)} in the right one."
        if doubtful:
            explanation += " One article speaks of both countries, so both may have had a hand in it."
        yield candidate(
            sides,
            "place",
            "differs" if doubtful else "contradiction",
            0.6 if doubtful else 0.8,
            (one.sentence, one.start, one.end),
            (two.sentence, two.start, two.end),
            explanation,
            {("host", part)},
        )


def _speaks_of(reading: Reading, country: str) -> bool:
    """Whether an article names a country, its people or one of its cities."""
    return any(
        word.text[:1].isupper() and country_of(word.lower) == country
        for parsed in reading.analysis.parsed
        for word in parsed.words
    )


def _hosts_in(analysis: Analysis) -> tuple[_Host, ...]:
    """Every country in a part, in reading order."""
    found = []
    parts = {word: part for word in analysis.by_word if (part := _part_of(word))}
    for index, position in places_of(analysis.by_word, parts.keys()):
        parsed = analysis.parsed[index]
        clause = parsed.clauses[parsed.clause_of(position)]
        inside = parsed.words[clause.first : clause.last]
        if clause.negated or clause.modality == "possible" or any(_other_time(one, clause) for one in inside):
            continue
        for one in _countries(parsed, clause, position):
            country = country_of(one.lower)
            if country is not None:
                end = one.end - (2 if one.possessive else 0)
                part = parts[parsed.words[position].lower]
                found.append(_Host(index, one.start, end, one.text, country, part))
    return tuple(found)


@lru_cache(maxsize=CACHED)
def _part_of(word: str) -> str:
    """The part a word tells of: *mediated*, *mediators*, *Qatari-brokered*."""
    last = word.rsplit("-", 1)[-1]
    if last.startswith(_MEDIATING):
        return "mediate"
    return "host" if last in _HOSTING else ""


def _other_time(word: Word, clause: Clause) -> bool:
    """Whether a word tells that the clause is of an earlier case; talks that began long ago go on."""
    if word.lower == "ago":
        return clause.base not in ("begin", "start", "open")
    return word.lower in _OTHER_TIMES or (len(word.text) == 4 and word.text.isdigit())


def _countries(parsed: Parsed, clause: Clause, position: int) -> list[Word]:
    """The countries that play a part: before its noun, its verb's subject, behind *by* and *from*."""
    words = parsed.words
    known = gazetteer()
    word = words[position]
    first, _, behind = word.text.rpartition("-")
    if first and behind and country_of(first.casefold()) is not None:
        return [word._replace(text=first, lower=first.casefold(), end=word.start + len(first))]
    if word.tag == "verb" and not (position and words[position - 1].lower in known.demonyms):
        if position + 1 < len(words) and any(
            one.lower == "by" for one in words[position + 1 : position + 1 + _REACH]
        ):
            by = next(n for n in range(position + 1, len(words)) if words[n].lower == "by")
            return _named(words[by + 1 : by + 1 + 2 * _REACH])
        if clause.passive:
            return []
        return _named(parsed.chunk(clause.subject)) or _named(words[max(0, position - _REACH) : position])
    first_adjective = position
    while first_adjective and (
        words[first_adjective - 1].lower in known.demonyms or words[first_adjective - 1].lower in ("and", ",")
    ):
        first_adjective -= 1
    if first_adjective < position:
        return _named(words[first_adjective:position])
    if position + 1 < len(words) and words[position + 1].lower in ("from", "by", "of"):
        return _named(words[position + 2 : position + 2 + 2 * _REACH])
    return []


def _named(words: tuple[Word, ...]) -> list[Word]:
    """The words of a stretch that are countries or their adjectives, up to the next verb."""
    known = gazetteer()
    found = []
    for word in words:
        if word.tag in ("verb", "auxiliary") or word.lower in ("in", "on", "at", "after", "between"):
            break
        if word.lower in known.countries | known.demonyms and word.text[:1].isupper():
            found.append(word)
    return found
