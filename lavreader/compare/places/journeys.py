"""Journeys: where an article has a vehicle come from and go to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lavreader.compare.places.place_words import Place, place_at
from lavreader.compare.reading.analysis import Analysis, derived
from lavreader.compare.reading.reading import Candidate, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import singular
from lavreader.language.places import country_of, gazetteer

End = Literal["origin", "goal"]
_VEHICLES = state_words("vehicles_of_a_line")
_BOUND = frozenset(("bound", "heading", "headed", "destined", "due"))
# Words without which no end of a journey is told.
_ON_THE_WAY = _BOUND | {"from", "where"}
_REACH = 10
_OTHER_TIMES = frozenset(("previous", "earlier", "similar", "ago", "another", "normally", "usually"))


@dataclass(frozen=True)
class Journey:
    """An end of a vehicle's journey.

    Attributes:
        end: Where it comes from or goes to.
        sentence: Index of the sentence.
        first: Offset of the place in the sentence's text.
        last: Offset after it.
        text: The place's words.
        name: Stems of its name.
    """

    end: End
    sentence: int
    first: int
    last: int
    text: str
    name: frozenset[str]


def journey_candidates(sides: Sides) -> Iterator[Candidate]:
    """The one line both articles tell of, with another origin or goal."""
    left = derived(sides.background, sides.left.article, journeys_of)
    right = derived(sides.background, sides.right.article, journeys_of)
    ends: tuple[End, End] = ("origin", "goal")
    for end in ends:
        ours, theirs = ([one for one in found if one.end == end] for found in (left, right))
        if len({one.name for one in ours}) != 1 or len({two.name for two in theirs}) != 1:
            continue
        one, two = ours[0], theirs[0]
        if one.name & two.name or one.name <= sides.right.stems or two.name <= sides.left.stems:
            continue
        first, second = country_of(one.text), country_of(two.text)
        known = gazetteer()
        wide = known.countries | known.regions
        if (one.text.casefold() in wide) != (two.text.casefold() in wide) and (
            first == second or not (first and second)
        ):
            continue
        other: End = "goal" if end == "origin" else "origin"
        anchored = any(
            three.name & four.name for three in left for four in right if three.end == four.end == other
        )
        sure = anchored or {one.text.casefold(), two.text.casefold()} <= known.cities
        verb = "comes from" if end == "origin" else "goes to"
        explanation = (
            f"In the left article it {verb} {quoted(one.text)}, in the right one {quoted(two.text)}; "
            "each tells of one journey."
        )
        if not sure:
            explanation += " One of the places may lie in the other."
        yield candidate(
            sides,
            "place",
            "contradiction" if sure else "differs",
            0.7,
            (one.sentence, one.first, one.last),
            (two.sentence, two.first, two.last),
            explanation,
            {("journey", end)},
        )


def journeys_of(analysis: Analysis) -> tuple[Journey, ...]:
    """Every end of a vehicle's journey, in reading order; call it through ``derived``."""
    found: list[Journey] = []
    for index, parsed in enumerate(analysis.parsed):
        if _ON_THE_WAY.isdisjoint(parsed.lowers) or not _OTHER_TIMES.isdisjoint(parsed.lowers):
            continue
        if not any(singular(word) in _VEHICLES for word in parsed.lowers):
            continue
        found.extend(_in_sentence(index, parsed))
    return tuple(found)


def _in_sentence(index: int, parsed: Parsed) -> Iterator[Journey]:
    """*From A to B* behind or before a vehicle; *bound for B*; the express is *due in B*."""
    words = parsed.words
    vehicles = [n for n, word in enumerate(words) if singular(word.lower) in _VEHICLES]
    for position, word in enumerate(words[:-1]):
        lower = word.lower
        if not any(abs(position - n) <= _REACH for n in vehicles):
            continue
        if lower == "from":
            origin = _city(words, position + 1)
            if origin is None:
                continue
            behind = origin.last
            goal = _city(words, behind + 1) if behind < len(words) and words[behind].lower == "to" else None
            if goal is not None:
                yield _journey("origin", index, words, origin)
                yield _journey("goal", index, words, goal)
        elif lower in ("for", "to", "in") and position and words[position - 1].lower in _BOUND:
            goal = _city(words, position + 1)
            if goal is not None:
                yield _journey("goal", index, words, goal)
        elif lower == "where" and position > 1 and any(one.lower == "due" for one in words[position:]):
            place = _before(words, position)
            if place is not None:
                yield _journey("goal", index, words, place)


def _before(words: Sequence[Word], position: int) -> Place | None:
    """The town right before *where*."""
    last = position - 1 if words[position - 1].text == "," else position
    first = last
    while first and words[first - 1].tag == "name":
        first -= 1
    return _city(words, first) if first < last else None


def _city(words: Sequence[Word], first: int) -> Place | None:
    """A town that begins at a word."""
    place = place_at(words, first, len(words)) if first < len(words) else None
    return place if place is not None and place.kind == "named" and not place.building else None


def _journey(end: End, index: int, words: Sequence[Word], place: Place) -> Journey:
    last = words[place.last - 1]
    text = " ".join(word.text for word in words[place.first : place.last])
    return Journey(end, index, words[place.first].start, last.start + len(last.text), text, place.name)
