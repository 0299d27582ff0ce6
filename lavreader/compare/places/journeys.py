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
# "On its way to", "en route to".
_WAYS = frozenset(("way", "route", "journey"))
# Words without which no end of a journey is told.
_ON_THE_WAY = _BOUND | _WAYS | {"from", "where"}
# Verbs by which only a vehicle leaves a place: "it took off from".
_STARTING = frozenset(
    ("off", "depart", "departed", "departing", "sailed", "sail", "sailing", "flying", "flew")
)
_PRONOUNS = frozenset(("it", "they"))
# Vehicles of one sort, by which two articles tell of one journey; a word alone is a sort of its own.
_SORTS = {
    word: sort
    for sort, words in {
        "air": "flight plane aircraft airliner jet airbus boeing",
        "rail": "train express sleeper",
        "water": "ferry ship boat freighter",
        "road": "bus coach minibus",
    }.items()
    for word in words.split()
}
_REACH = 10
# Words from the first of a journey to its goal: *from Faro in Portugal to Leeds*.
_BETWEEN = 4
_NEAR = 2
_OTHER_TIMES = frozenset(("previous", "similar", "another", "normally", "usually"))
_HOURS = frozenset(("hour", "hours", "minute", "minutes"))


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
        sort: The sort of vehicle.
    """

    end: End
    sentence: int
    first: int
    last: int
    text: str
    name: frozenset[str]
    sort: str


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
        if {three.sort for three in ours}.isdisjoint(four.sort for four in theirs):
            continue
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
    latest: tuple[int, str] | None = None
    for index, parsed in enumerate(analysis.parsed):
        sorts = [_sort(word) for word in parsed.words if singular(word.lower) in _VEHICLES]
        told = not _ON_THE_WAY.isdisjoint(parsed.lowers) and not _of_other_time(parsed.words)
        if told and sorts:
            found.extend(_in_sentence(index, parsed, sorts[0]))
        elif told and latest is not None and index - latest[0] <= _NEAR:
            found.extend(_of_pronoun(index, parsed, latest[1]))
        if sorts:
            latest = index, sorts[0]
    return tuple(dict.fromkeys(found))


def _sort(word: Word) -> str:
    noun = singular(word.lower)
    return _SORTS.get(noun, noun)


def _of_other_time(words: Sequence[Word]) -> bool:
    """Whether a sentence tells of another journey; *two hours earlier* is of the same."""
    return any(
        word.lower in _OTHER_TIMES
        or (word.lower in ("earlier", "ago") and not (place and words[place - 1].lower in _HOURS))
        for place, word in enumerate(words)
    )


def _in_sentence(index: int, parsed: Parsed, sort: str) -> Iterator[Journey]:
    """*From A to B* behind or before a vehicle; *bound for B*; the express is *due in B*."""
    words = parsed.words
    vehicles = [n for n, word in enumerate(words) if singular(word.lower) in _VEHICLES]
    for position, word in enumerate(words[:-1]):
        if any(abs(position - n) <= _REACH for n in vehicles):
            yield from _ends_at(index, words, position, sort, alone=word.lower != "from")


def _of_pronoun(index: int, parsed: Parsed, sort: str) -> Iterator[Journey]:
    """*It had taken off from A*, *it was on its way to B*, where the sentence before names the vehicle."""
    words = parsed.words
    for clause in parsed.clauses:
        if not any(word.lower in _PRONOUNS for word in parsed.chunk(clause.subject)):
            continue
        for position in range(clause.first, min(clause.last, len(words) - 1)):
            started = words[position].lower == "from" and words[position - 1].lower in _STARTING
            yield from _ends_at(index, words, position, sort, alone=started)


def _ends_at(
    index: int, words: Sequence[Word], position: int, sort: str, *, alone: bool
) -> Iterator[Journey]:
    """The ends of a journey told at a word; an origin without a goal only where it may stand alone."""
    lower = words[position].lower
    before = words[position - 1].lower if position else ""
    if lower == "from":
        origin = _city(words, position + 1)
        if origin is None:
            return
        goal = next(
            (
                _city(words, place + 1)
                for place in range(origin.last, min(origin.last + _BETWEEN, len(words) - 1))
                if words[place].lower == "to"
            ),
            None,
        )
        if goal is not None or alone or before in _STARTING:
            yield _journey("origin", index, words, origin, sort)
        if goal is not None:
            yield _journey("goal", index, words, goal, sort)
    elif _leads_to_goal(before, lower):
        goal = _city(words, position + 1)
        if goal is not None:
            yield _journey("goal", index, words, goal, sort)
    elif lower == "where" and position > 1 and any(one.lower == "due" for one in words[position:]):
        place = _before(words, position)
        if place is not None:
            yield _journey("goal", index, words, place, sort)


def _leads_to_goal(before: str, lower: str) -> bool:
    """Whether two words stand before a goal: *bound for*, *way to*, *the train to*."""
    if lower == "to":
        return before in _BOUND | _WAYS or _is_one_vehicle(before)
    return lower in ("for", "in") and before in _BOUND


def _is_one_vehicle(word: str) -> bool:
    return word in _VEHICLES and singular(word) == word


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


def _journey(end: End, index: int, words: Sequence[Word], place: Place, sort: str) -> Journey:
    last = words[place.last - 1]
    text = " ".join(word.text for word in words[place.first : place.last])
    return Journey(end, index, words[place.first].start, last.start + len(last.text), text, place.name, sort)
