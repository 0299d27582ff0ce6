"""Places: one event put in two places that do not lie in each other."""

from collections.abc import Iterator
from dataclasses import replace

from lavreader.compare.explanations import doubted
from lavreader.compare.places.hosts import host_candidates
from lavreader.compare.places.journeys import journey_candidates
from lavreader.compare.places.locale_findings import locale_candidates
from lavreader.compare.places.place_doubts import place_doubt
from lavreader.compare.places.place_units import in_unit, level_of
from lavreader.compare.places.place_words import SORTS
from lavreader.compare.places.placed_things import are_one_building, are_two_things
from lavreader.compare.places.placings import SIDE, Placing, is_border, placings_of
from lavreader.compare.places.travellers import traveller_doubt
from lavreader.compare.places.whereabout_findings import whereabout_candidates
from lavreader.compare.reading.analysis import derived
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.opposed_parts import opposed_part_candidates
from lavreader.language.places import akin, country_of, gazetteer
from lavreader.language.stems import stem

_INSIDE = state_words("inside")
_BODIES = frozenset(key_of(stem(word)) for word in state_words("seated_bodies"))
# Making results known, and the results, as keys.
_SHOWING = frozenset(key_of(stem(word)) for word in state_words("showing_verbs"))
_RESULTS = frozenset(key_of(stem(word)) for word in state_words("results"))
# How alike two passages must be at all, for one event.
_LEAST_ALIKE = 0.25
# How alike two passages must be for a strong finding, and for places that may lie in each other.
_ALIKE = 0.4
_VERY_ALIKE = 0.5
# How alike they must be where what happens is told with other words.
_TOLD_TOGETHER = 0.45
# The same with one event and so much of the clauses shared, by weight.
_NEARLY_ALIKE = 0.35
_SHARED = 0.4
#: What speaks against two places of what may be two things.
TWO_THINGS = "the clauses seem to place two different things"


def place_candidates(sides: Sides) -> Iterator[Candidate]:
    """Placings of one event in two places, and one part laid to two countries."""
    yield from host_candidates(sides)
    yield from opposed_part_candidates(sides)
    for found in _placed_candidates(sides):
        if are_one_building(sides, found.finding):
            continue
        doubt = None
        if found.finding.strong:
            two = are_two_things(sides, found.finding)
            doubt = TWO_THINGS if two else place_doubt(sides, found.finding)
            doubt = doubt or traveller_doubt(sides, found.finding)
        yield replace(found, finding=doubted(found.finding, doubt)) if doubt else found


def _placed_candidates(sides: Sides) -> Iterator[Candidate]:
    """Two places of one event, in whatever way the articles tell it."""
    yield from locale_candidates(sides)
    yield from journey_candidates(sides)
    left = derived(sides.background, sides.left.article, placings_of)
    right = derived(sides.background, sides.right.article, placings_of)
    there: dict[int, list[Placing]] = {}
    for two in right:
        there.setdefault(two.sentence, []).append(two)
    for one in left:
        for sentence in sides.beside(one.sentence, _LEAST_ALIKE):
            for two in there.get(sentence, ()):
                if one.relation == two.relation and one.kind == two.kind and one.prior == two.prior:
                    found = _compare(sides, one, two, left, right)
                    if found is not None:
                        yield found
    yield from _once(sides, left, right)
    yield from whereabout_candidates(sides)


def _once(sides: Sides, left: tuple[Placing, ...], right: tuple[Placing, ...]) -> Iterator[Candidate]:
    """Results or plans shown in two cities, wherever the articles tell it.

    Each article must give one place for it, of which the other article knows nothing.
    """
    ours, theirs = ([one for one in found if _shows_results(one)] for found in (left, right))
    if len({one.name for one in ours}) != 1 or len({two.name for two in theirs}) != 1:
        return
    one, two = ours[0], theirs[0]
    cities = gazetteer().cities
    if not {one.text.casefold(), two.text.casefold()} <= cities or one.name & two.name:
        return
    if one.name & sides.right.stems or two.name & sides.left.stems or _within(sides, one, two):
        return
    yield candidate(
        sides,
        "place",
        "contradiction",
        0.7,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        f"The left article has it shown in {quoted(one.text)}, the right one in {quoted(two.text)}; "
        "each knows of one such occasion.",
        {("shown", *sorted(one.name)), ("shown", *sorted(two.name))},
    )


def _shows_results(placing: Placing) -> bool:
    """Whether results are made known there."""
    return (
        placing.relation == "at"
        and placing.kind == "named"
        and not placing.prior
        and bool(placing.clause & _RESULTS)
        and bool((placing.event | placing.verb) & _SHOWING)
    )


def _compare(
    sides: Sides, one: Placing, two: Placing, left: tuple[Placing, ...], right: tuple[Placing, ...]
) -> Candidate | None:
    """The finding of two places of one event; None where both can be or the events are two."""
    together = sides.together(one.sentence, two.sentence)
    if not _happening(one, two) and together < _TOLD_TOGETHER:
        return None
    turned = _turned(one, two)
    if is_border(one) != is_border(two):
        return None  # "Near the Russian border" is in another country.
    if not turned and (one.kind == "part" or one.name & two.name or _within(sides, one, two)):
        return None
    shared = sides.shared(one.clause, two.clause)
    if not _same_event(one, two, left, right, together, shared):
        return None
    if not turned and (_placed(right, two, one) or _placed(left, one, two)):
        return None
    level = 1.0 if turned else level_of(sides, one, two)
    doubts = []
    if level < 1 and together < _VERY_ALIKE:
        doubts.append("One of the places may lie in the other.")
    seated = bool(one.event & two.event & _BODIES) and together >= _NEARLY_ALIKE and shared >= _SHARED
    if together < _ALIKE and not seated:
        doubts.append("The passages are only loosely alike.")
    measured = turned and one.sort == two.sort == SIDE and shared >= _SHARED and _one_distance(one, two)
    journey = (
        one.relation != "at"
        and bool(one.actors & two.actors)
        and _behind_verb(sides.left, one)
        and _behind_verb(sides.right, two)
    )
    told_alike = shared >= _SHARED and (journey or bool(_happening(one, two)))
    if not one.event & two.event and together < 0.6 and not measured and not told_alike:
        doubts.append("They tell it with other words.")
    score = 0.4 + 0.35 * together + 0.15 * level + 0.1 * shared
    if one.relation == "at":
        explanation = (
            f"The left article puts it at {quoted(one.text)}, the right one at {quoted(two.text)}; "
            "both speak of the same happening there."
        )
    else:
        explanation = (
            f"The left article says {one.relation} {quoted(one.text)}, the right one {two.relation} "
            f"{quoted(two.text)}, of what looks like the same journey."
        )
    if doubts:
        explanation += " " + " ".join(doubts)
    happening = sorted(one.event & two.event) or [str(one.sentence), str(two.sentence)]
    return candidate(
        sides,
        "place",
        "differs" if doubts else "contradiction",
        score,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("place", *happening, *sorted(one.name)), ("place", *happening, *sorted(two.name))},
    )


def _same_event(
    one: Placing,
    two: Placing,
    left: tuple[Placing, ...],
    right: tuple[Placing, ...],
    together: float,
    shared: float,
) -> bool:
    """Whether both placings are of one happening.

    Their events are the same, or each is the only place its sentence names and the sentences are
    much alike.
    """
    if _happening(one, two):
        if together < _LEAST_ALIKE or (shared < 0.3 and together < 0.5):
            return False
        return bool(
            not one.actors or not two.actors or one.actors & two.actors or shared >= 0.6 or together >= 0.5
        )
    return together >= _TOLD_TOGETHER and shared >= 0.3 and _alone(one, left) and _alone(two, right)


def _happening(one: Placing, two: Placing) -> frozenset[str]:
    """What both say happens there."""
    happening = one.event & two.event
    if not happening and not (one.verb and two.verb):
        # One ties the place to a noun, the other to the verb: the verb decides.
        happening = (one.verb or one.event) & (two.verb or two.event)
    return happening


def _behind_verb(reading: Reading, placing: Placing) -> bool:
    """Whether a place stands behind its clause's verb, and does not tell which ferry is meant."""
    parsed = reading.analysis.parsed[placing.sentence]
    place = parsed.word_at(placing.start)
    verb = parsed.clauses[parsed.clause_of(place)].verb
    return verb is not None and verb < place


def _one_distance(one: Placing, two: Placing) -> bool:
    """Whether both give one distance, or not both give one."""
    left, right = ({key for key in placing.clause if key[:1].isdigit()} for placing in (one, two))
    return not left or not right or bool(left & right)


def _alone(placing: Placing, placings: tuple[Placing, ...]) -> bool:
    """Whether a placing is the only one of its relation and kind in its sentence."""
    return not any(
        other is not placing
        and other.sentence == placing.sentence
        and other.relation == placing.relation
        and other.kind == placing.kind
        for other in placings
    )


def _placed(placings: tuple[Placing, ...], near: Placing, elsewhere: Placing) -> bool:
    """Whether an article also puts the event where the other one does."""
    return any(
        other.name & elsewhere.name and (other.event & near.event or other.sentence == near.sentence)
        for other in placings
    )


def _turned(one: Placing, two: Placing) -> bool:
    """Whether both speak of one place but of another part of it."""
    if not one.direction or not two.direction or set(one.direction) & set(two.direction):
        return False
    return one.kind == "part" or bool(one.name & two.name)


def _within(sides: Sides, one: Placing, two: Placing) -> bool:
    """Whether one place lies in the other, by the list of countries or by what a sentence says."""
    if one.kind in ("room", "site"):
        if any(f"{a}>{b}" in _INSIDE for a in one.name | two.name for b in one.name | two.name):
            return True
        if all("_" in name and name[-1].isdigit() for name in one.name | two.name):
            return next(iter(one.name)).split("_")[0] != next(iter(two.name)).split("_")[0]
        # A room or site the other article speaks of too may be another stage of the same happening.
        return bool(_words(one) & sides.right.stems or _words(two) & sides.left.stems)
    if akin(one.name, two.name):
        return True
    first, second = one.text.casefold(), two.text.casefold()
    known = gazetteer()
    left, right = country_of(first), country_of(second)
    if left is not None and left == right and (first in known.countries or second in known.countries):
        return True
    if left is not None and left == right and (first in known.regions) != (second in known.regions):
        return True
    if left == right and left is not None and (one.direction or two.direction) and not _turned(one, two):
        return True
    if in_unit(sides.left, one, second) or in_unit(sides.right, two, first):
        return True
    nations = [name in known.countries or name in known.demonyms for name in (first, second)]
    if nations[0] != nations[1] and (left is None or right is None):
        return True
    if bool(one.building) != bool(two.building) and (
        left or right or one.sort in SORTS or two.sort in SORTS or one.building in ("", "school")
    ):
        return True
    both = one.name | two.name
    return sides.left.names_together(both) or sides.right.names_together(both)


def _words(placing: Placing) -> frozenset[str]:
    return frozenset(word for name in placing.name for word in name.split("_")[:1])
