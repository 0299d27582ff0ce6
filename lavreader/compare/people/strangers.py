"""Strangers: somebody without a name whom two articles give two nations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lavreader.compare.reading.analysis import Analysis, derived, meaning
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.nationals import nation_of, nations_exclude
from lavreader.language.people.role_lists import role_lists
from lavreader.language.places import country_of

_PEOPLE = state_words("person_words") | state_words("persons") | {"tourist", "citizen", "national", "student"}
# Words of one person, or of a number of them, before a nation.
_OPENING = frozenset(("a", "an", "the", "one", "two", "three", "four", "five", "six", "seven", "another"))
# How alike two sentences are that tell of one stranger, and what they have in common.
_ALIKE = 0.2
_SHARED = 0.4
# What is told of those who are named by their nation in few stories twice.
_TWO_NATIONS = state_words("two_nations")


@dataclass(frozen=True)
class _Stranger:
    """A nation told of a person without a name.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the nation's word in the sentence's text.
        end: Offset after it.
        text: The word.
        nation: The country, in lower case.
        several: Whether there are more than one.
        count: The number before them; empty for none.
    """

    sentence: int
    start: int
    end: int
    text: str
    nation: str
    several: bool
    count: str


def stranger_candidates(sides: Sides) -> Iterator[Candidate]:
    """Nations of one unnamed person; each article must know of one nation only in its sentence."""
    left = derived(sides.background, sides.left.article, _strangers_in)
    right = derived(sides.background, sides.right.article, _strangers_in)
    for one in left:
        for two in right:
            if one.several != two.several or not nations_exclude(one.nation, two.nation):
                continue
            if one.count and two.count and one.count != two.count:
                continue
            if sides.together(one.sentence, two.sentence) < _ALIKE or not _share_enough(sides, one, two):
                continue
            if _speaks_of(sides.right, one.nation) or _speaks_of(sides.left, two.nation):
                continue
            yield candidate(
                sides,
                "role",
                "contradiction",
                0.6 + 0.3 * sides.together(one.sentence, two.sentence),
                (one.sentence, one.start, one.end),
                (two.sentence, two.start, two.end),
                f"The left article tells of {quoted(one.text)}, the right one of {quoted(two.text)}, in "
                "sentences that tell the same; neither gives the other's nation.",
                {("stranger", one.nation), ("stranger", two.nation)},
            )


def _share_enough(sides: Sides, one: _Stranger, two: _Stranger) -> bool:
    """Whether two sentences tell much of the same besides the nations."""
    left, right = (
        reading.analysis.keys[stranger.sentence] - {meaning(stranger.text.casefold())}
        for reading, stranger in ((sides.left, one), (sides.right, two))
    )
    return len(left & right) > 1 and sides.shared(left, right) >= _SHARED


def _speaks_of(reading: Reading, nation: str) -> bool:
    """Whether an article names a country, its people or one of its cities."""
    return any(
        word.text[:1].isupper() and (country_of(word.lower) or nation_of(word.lower)) == nation
        for parsed in reading.analysis.parsed
        for word in parsed.words
    )


def _strangers_in(analysis: Analysis) -> tuple[_Stranger, ...]:
    """Every unnamed person or group told by a nation, in reading order."""
    found = []
    for sentence, parsed in enumerate(analysis.parsed):
        if not _TWO_NATIONS.isdisjoint(parsed.lowers):
            continue
        told = [
            stranger
            for place, word in enumerate(parsed.words)
            if word.text[:1].isupper() and (stranger := _stranger(sentence, parsed.words, place)) is not None
        ]
        if len({stranger.nation for stranger in told}) == 1:
            found += told
    return tuple(found)


def _stranger(sentence: int, words: Sequence[Word], place: int) -> _Stranger | None:
    """The stranger told of at a word: *a 29-year-old Canadian woman*, *an Italian*, *three Poles*."""
    word = words[place]
    # "Spaniards", "Czechs": the plural of a word for one.
    nation = nation_of(word.lower) or nation_of(word.lower.removesuffix("s"))
    if nation is None or word.possessive or "-" in word.text:
        return None
    opening = _opening(words, place)
    if opening is None:
        return None
    behind = place + 1
    while behind < len(words) and words[behind].tag in ("noun", "adjective"):
        behind += 1
    head = words[behind - 1]
    if behind < len(words) and (words[behind].tag == "name" or head.possessive):
        return None
    if head is word:
        several = nation_of(word.lower) is None or opening in _OPENING - {"a", "an", "the", "one", "another"}
        if opening == "the" or (behind < len(words) and words[behind].tag == "number"):
            return None
    else:
        noun = singular(head.lower)
        if noun not in _PEOPLE and (opening == "the" or noun not in role_lists().heads):
            return None  # "The Belgian coach" may be the coach of Belgium.
        several = noun != head.lower
    count = opening if opening not in ("a", "an", "the", "another") else ""
    return _Stranger(sentence, word.start, word.end, word.text, nation, several, count)


def _opening(words: Sequence[Word], place: int) -> str | None:
    """The determiner or number that opens a phrase in which a nation stands; None without one."""
    for back in range(place - 1, max(-1, place - 6), -1):
        if words[back].lower in _OPENING:
            return words[back].lower
        if (
            words[back].tag not in ("adjective", "number")
            and words[back].text not in "-‐‑"
            and not words[back].lower.startswith("year")
        ):
            return None
    return None
