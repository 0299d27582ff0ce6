"""Whereabout findings: one question of place to which two articles give two answers.

Outlets tell where something was in clauses that share few words, so a chain of conditions breaks.
Signs are added up instead: that each article gives one place only for the question and knows
nothing of the other's, how alike the sentences are, who is spoken of.
"""

import re
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from lavreader.compare.alignment.likelier_partners import outdone
from lavreader.compare.places.place_nouns import place_nouns
from lavreader.compare.places.whereabout_persons import are_of_one_person, sexes_differ
from lavreader.compare.places.whereabout_signs import (
    OF_MANY_HOUSES,
    SIGN_WEIGHTS,
    are_of_one_deed,
    are_two_events,
    score_of,
    shared_questions,
    sole_answers,
)
from lavreader.compare.places.whereabouts import Whereabout, whereabouts_of
from lavreader.compare.reading.analysis import derived
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.same_things import sets_of
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reading.told_months import told_times_of
from lavreader.language.places import akin, country_of, gazetteer, unit_of
from lavreader.language.stems import stem

# From here on the two are called a contradiction; below that, from here on, they differ. Of five such
# in full-length reports below 5.0 four were false.
_SURE = 5.0
_DOUBTFUL = 3.6
# How many sentences may be likelier partners of the two, and of the one that has fewer, unless each place
# is the only answer its article gives.
_LIKELIER = (1, 0)
# Seats of power that news names like towns, and where they lie.
_SEATS = {
    **dict.fromkeys(("white house", "capitol", "pentagon", "oval office", "congress"), "washington"),
    **dict.fromkeys(("downing street", "westminster", "whitehall", "buckingham palace"), "london"),
    **{"kremlin": "moscow", "elysee": "paris", "élysée": "paris", "vatican": "rome", "holyrood": "edinburgh"},
    **{"stormont": "belfast", "wall street": "new york", "capitol hill": "washington"},
}
# Questions that a town and a part of it do not both answer.
_EXACT = frozenset(
    ["hail", "treatment", "origin", "goal", "birth", "shelter", "launch", "custody", "landing", "conveyed"]
)
# What happens in a street or district, which one article names and the other by its town.
_INCIDENTS = frozenset(["attack", "crash", "start", "quake", "rally", "stranding", "sighting", "find"])
# Questions of one person: who is named beside them must be the same.
_OF_SOMEBODY = frozenset(["birth", "home", "hail", "base", "teaching", "study"])
_INSIDE = state_words("inside")
# A day of the week of publication.
_DAY_OF_NEWS = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|last\snight)\b", re.IGNORECASE
)
# "22 years in prison", "in two Spanish courts"
_SPELL_IN = re.compile(r"\b(?:years?|months?|weeks?|days?|life|time|term)\s(?:in|of)\s$", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|six|several|both|many|various)\s$|^(?:two|three|four|several|both)\s",
    re.IGNORECASE,
)
# Letters of a name that another letter does not make another name.
_LONG_NAME = 7
# Rooms, which lie in buildings; a hall or garage may be one itself.
_INTERIOR = frozenset(
    [
        *("lift", "elevator", "staircase", "hallway", "lounge", "boardroom", "changing_room", "toilet"),
        *("restroom", "boiler_room", "common_room", "hotel_room", "cubicle", "waiting_room", "dressing_room"),
        "courtroom",
    ]
)
_ROOMS = (state_words("rooms") | _INTERIOR | {"ballroom", "auditorium", "ward"}) - {
    "hall",
    "garage",
    "bridge",
    "workshop",
}


def whereabout_candidates(sides: Sides) -> Iterator[Candidate]:
    """Two places for one question, the surest pair of each place first."""
    left = _places(sides, sides.left)
    right = _places(sides, sides.right)
    if not left or not right:
        return
    times = [
        derived(sides.background, reading.article, told_times_of) for reading in (sides.left, sides.right)
    ]
    for one in left:
        for two in right:
            if (not one.noun) != (not two.noun) or one.prior != two.prior:
                continue
            if {one.relation, two.relation} == {"from", "to"}:
                continue  # Where a journey begins is not where it ends.
            if not (
                one.told & two.told or (one.seat and one.seat == two.seat) or are_of_one_deed(sides, one, two)
            ):
                continue
            how = _exclude(sides, one, two)
            if how is None:
                continue
            asked = shared_questions(one, two)
            if asked and asked <= _OF_SOMEBODY and not are_of_one_person(sides, one, two):
                continue
            if are_two_events(one, two) or (asked == {"match"} and one.future != two.future):
                continue
            if one.which != two.which and (asked or (one.which and two.which)):
                continue
            if _is_no_place(sides.left, one) or _is_no_place(sides.right, two):
                continue
            told = times[0][one.sentence], times[1][two.sentence]
            if told[0].are_others(told[1]) or sexes_differ(sides, one, two):
                continue
            if told[0].any != told[1].any and _DAY_OF_NEWS.search(
                (sides.right if told[0].any else sides.left).text((two if told[0].any else one).sentence)
            ):
                continue  # of this week, and of another month
            score = score_of(sides, one, two, how, left, right)
            score += SIGN_WEIGHTS["month_once"] * (told[0].any != told[1].any)
            if score >= _DOUBTFUL:
                unsure = (
                    how == "size"
                    and not asked & _EXACT
                    and (one.holder == two.holder or not (one.holder and two.holder))
                )
                unsure = unsure and (bool(asked & _INCIDENTS) or not asked)
                sure = score >= _SURE and not unsure
                if sure and not sole_answers(sides, (one, left), (two, right), how):
                    sure = not outdone(sides.alignment, one.sentence, two.sentence, _LIKELIER)
                yield _finding(sides, one, two, score, sure)


def _is_no_place(reading: Reading, place: Whereabout) -> bool:
    """Whether it is a punishment, *22 years in prison*, or several places: *in two courts*."""
    text = reading.text(place.sentence)
    if _SEVERAL.match(text[place.start : place.end]) or _SEVERAL.search(text[: place.start]):
        return True
    return place.noun in ("prison", "jail") and _SPELL_IN.search(text[: place.start]) is not None


def _misspelt(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether some name of one is one of the other but for a letter: Luzhniki, Lushniki."""
    return any(
        a[0] == b[0] and min(len(a), len(b)) >= _LONG_NAME and Levenshtein.distance(a, b, score_cutoff=1) <= 1
        for a in one
        for b in two
    )


def _places(sides: Sides, reading: Reading) -> list[Whereabout]:
    """The places of an article; names behind *to* or *for* only where they are known to be places."""
    people: dict[int, list[tuple[int, int]]] = {}
    for person in reading.people:
        people.setdefault(person.sentence, []).append((person.start, person.end))
    known = {
        place.names
        for side in (sides.left, sides.right)
        for place in derived(sides.background, side.article, whereabouts_of)
        if place.sure and not place.noun
    }
    return [
        place
        for place in derived(sides.background, reading.article, whereabouts_of)
        if place.sure
        or (
            place.names in known
            and not any(
                start < place.end and place.start < end for start, end in people.get(place.sentence, ())
            )
        )
    ]


def _exclude(sides: Sides, one: Whereabout, two: Whereabout) -> str | None:
    """In what two places differ that are not one within the other; None where they may be one."""
    if one.noun or two.noun:
        return _buildings_exclude(one, two) if one.noun and two.noun else None
    if one.names & two.names or akin(one.names, two.names) or _seat_in(one, two) or _seat_in(two, one):
        return None
    first, second = country_of(one.text), country_of(two.text)
    units = unit_of(one.text), unit_of(two.text)
    if one.scale == two.scale == "region" and units[0] is not None and units[0] == units[1]:
        return "units"
    if one.scale != two.scale or one.scale != "town":
        return "countries" if first and second and first != second else None
    both = one.names | two.names
    known = {one.text.casefold(), two.text.casefold()} <= gazetteer().cities
    if not known and (sides.left.names_together(both) or sides.right.names_together(both)):
        return None
    if first and second:
        return "cities" if first == second else "countries"
    return "size" if bool(first or one.large) != bool(second or two.large) else "towns"


def _seat_in(seat: Whereabout, town: Whereabout) -> bool:
    """Whether one is a seat of power in the town the other names."""
    return _SEATS.get(seat.text.casefold().removeprefix("the "), "-") in town.text.casefold()


def _buildings_exclude(one: Whereabout, two: Whereabout) -> str | None:
    if one.town and two.town and not one.town & two.town:
        return None  # The towns tell more.
    names = one.names - OF_MANY_HOUSES, two.names - OF_MANY_HOUSES
    if one.names & two.names and not (names[0] and names[1] and not names[0] & names[1]):
        return None
    if names[0] and names[1] and (akin(*names) or _misspelt(*names)):
        return None
    if one.noun == two.noun:
        if any(
            here.names and here.names <= there.names | there.marks for here, there in ((one, two), (two, one))
        ):
            return None  # "Oron's high court", "the High Court"
        named = bool(one.names and two.names)
        return "names" if named or (one.marks and two.marks and not one.marks & two.marks) else None
    if f"{one.noun}>{two.noun}" in _INSIDE or f"{two.noun}>{one.noun}" in _INSIDE:
        return None
    if (one.marks | _noun_stems(one)) & (two.marks | _noun_stems(two)):
        return None
    if sets_of(one.noun) & sets_of(two.noun) and not (one.names and two.names):
        return None
    if (one.noun in _ROOMS) != (two.noun in _ROOMS):
        return None
    nouns = place_nouns()
    streets = one.noun in nouns.streets and two.noun in nouns.streets
    if streets and one.names and two.names:
        return "names"
    if {one.noun, two.noun} <= nouns.outdoors and not {one.noun, two.noun}.isdisjoint(nouns.wayside):
        return None  # A ditch lies in a field, a lane beside a wood.
    holding = nouns.holding
    if (one.noun in holding and not two.names) or (two.noun in holding and not one.names):
        return None
    if ("treatment" in one.questions & two.questions) and not {one.noun, two.noun} <= nouns.treating:
        return None
    return "nouns"


def _noun_stems(place: Whereabout) -> frozenset[str]:
    return frozenset(stem(word) for word in place.noun.split("_"))


def _finding(sides: Sides, one: Whereabout, two: Whereabout, score: float, sure: bool) -> Candidate:
    explanation = (
        f"The left article has it at {quoted(one.text)}, the right one at {quoted(two.text)}; "
        "both seem to speak of one happening, and they are not taken to lie in each other."
    )
    if not sure:
        explanation += " They may tell of two happenings, or one place lies in the other."
    return candidate(
        sides,
        "place",
        "contradiction" if sure else "differs",
        min(0.6, 0.5 + (score - _DOUBTFUL) / 20),
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("whereabout", *sorted(one.names or {one.noun})), ("whereabout", *sorted(two.names or {two.noun}))},
    )
