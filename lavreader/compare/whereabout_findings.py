"""Whereabout findings: one question of place to which two articles give two answers.

Outlets tell where something was in clauses that share few words, so a chain of conditions breaks.
Signs are added up instead: that each article gives one place only for the question and knows
nothing of the other's, how alike the sentences are, who is spoken of.
"""

from collections.abc import Iterator, Mapping, Sequence

from lavreader.compare.analysis import derived
from lavreader.compare.place_nouns import place_nouns
from lavreader.compare.place_questions import EVENTS, VENUE
from lavreader.compare.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.same_things import sets_of
from lavreader.compare.similarity import similarity_between
from lavreader.compare.state_words import state_words
from lavreader.compare.told_months import told_times_of
from lavreader.compare.whereabouts import Whereabout, whereabouts_of
from lavreader.language.places import akin, country_of
from lavreader.language.stems import stem

# What each sign counts for or against two places being two answers to one question.
_WEIGHTS: Mapping[str, float] = {
    "neither_known": 2.0,
    "one_known": 0.6,
    "same_question": 1.2,
    "question_told": 0.7,
    "only_ones": 1.0,
    "same_relation": 0.6,
    "from_and_at": -1.0,
    "best_sentence": 0.8,
    "best_of_both": 0.4,
    "same_actors": 0.8,
    "other_actors": -1.5,
    "other_things": -1.0,
    "other_found": -1.2,
    "one_and_several": -1.5,
    "kin_once": -2.0,
    "further_once": -3.0,
    "two_cities": 0.8,
    "two_countries": 0.4,
    "same_noun": 0.8,
    "distance": -1.0,
    "told_there_too": -2.5,
    "labels_both": -2.0,
    "of_many": -2.5,
    "month_once": -1.0,
    "called_off_once": -1.0,
    "future_once": -0.6,
    "often_held": -0.6,
    "bare_noun": -0.8,
    "rare_in_common": 0.5,
    "third_outlet": 3.0,
}
# From here on the two are called a contradiction; below that, from here on, they differ.
_SURE = 4.0
# From here on also where one may be a part of the other.
_SURE_OF_ANY_SIZE = 5.0
_DOUBTFUL = 3.6
# Weight from which a word in common is rare.
_RARE = 3.2
# Questions that a town and a part of it do not both answer.
_EXACT = frozenset(["treatment", "origin", "goal", "birth", "shelter", "launch", "custody"])
# What happens in a street or district, which one article names and the other by its town.
_INCIDENTS = frozenset(["attack", "crash", "start", "quake", "rally", "stranding", "sighting", "find"])
# Questions of one person: who is named beside them must be the same.
# Questions of many things, so that both articles must speak of one.
_OF_THINGS = frozenset(["find", "display", "venue", "talks", "making", "sighting"])
_FOUND = frozenset(["find"])
_OF_PEOPLE = frozenset(["treatment", "custody", "birth", "home", "teaching", "study", "conveyed", "transfer"])
_OF_SOMEBODY = frozenset(["birth", "home", "teaching", "study"])
# What there is more than one of in a year, so that sentences must be alike.
_OFTEN = frozenset(["talks", "rally", "court", "show", "venue", "signing"])
_ALIKE = 0.5
# Where the mine or museum is that both name.
_SEAT = frozenset(["seat"])
# Those of whom several are treated, in more than one place.
_MANY = frozenset(["injured", "hurt", "wounded", "victims", "patients", "survivors", "casualties", "those"])
_MEN = state_words("words_for_men")
_WOMEN = state_words("words_for_women")
_INSIDE = state_words("inside")
# Rooms, which lie in buildings; a hall or garage may be one itself.
_ROOMS = (state_words("rooms") | {"ballroom", "auditorium", "ward"}) - {
    "hall",
    "garage",
    "bridge",
    "workshop",
}
# What it counts that no other place of the question stands in a sentence as like.
_NEAREST = 0.6
_MOST_ARTICLES = 8


def whereabout_candidates(sides: Sides) -> Iterator[Candidate]:
    """Two places for one question, the surest pair of each place first."""
    left = _places(sides, sides.left)
    right = _places(sides, sides.right)
    if not left or not right:
        return
    best = _best_similarities(sides)
    times = [
        derived(sides.background, reading.article, told_times_of) for reading in (sides.left, sides.right)
    ]
    for one in left:
        for two in right:
            if (not one.noun) != (not two.noun) or one.prior != two.prior:
                continue
            if not one.told & two.told and (not one.seat or one.seat != two.seat):
                continue
            how = _exclude(sides, one, two)
            if how is None:
                continue
            asked = _asked(one, two)
            if asked and asked <= _OF_SOMEBODY and not _of_one(sides, one, two):
                continue
            if one.which != two.which and (asked or (one.which and two.which)):
                continue
            told = times[0][one.sentence], times[1][two.sentence]
            if told[0].are_others(told[1]) or _sexes_differ(sides, one, two):
                continue
            score = _score(sides, one, two, how, left, right, best)
            score += _WEIGHTS["month_once"] * (told[0].any != told[1].any)
            if score >= _DOUBTFUL:
                unsure = (
                    how == "size"
                    and not asked & _EXACT
                    and (one.holder == two.holder or not (one.holder and two.holder))
                )
                unsure = unsure and (score < _SURE_OF_ANY_SIZE or bool(asked & _INCIDENTS) or not asked)
                yield _finding(sides, one, two, score, score >= _SURE and not unsure)


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


def _best_similarities(sides: Sides) -> tuple[dict[int, float], dict[int, float]]:
    """How alike each sentence is to the likest of the other article."""
    rows: dict[int, float] = {}
    columns: dict[int, float] = {}
    for (i, j), value in sides.alignment.similarity.items():
        rows[i] = max(rows.get(i, 0.0), value)
        columns[j] = max(columns.get(j, 0.0), value)
    return rows, columns


def _exclude(sides: Sides, one: Whereabout, two: Whereabout) -> str | None:
    """In what two places differ that are not one within the other; None where they may be one."""
    if one.noun or two.noun:
        return _buildings_exclude(one, two) if one.noun and two.noun else None
    if one.names & two.names or akin(one.names, two.names):
        return None
    first, second = country_of(one.text), country_of(two.text)
    if one.scale != two.scale or one.scale != "town":
        return "countries" if first and second and first != second else None
    both = one.names | two.names
    if sides.left.names_together(both) or sides.right.names_together(both):
        return None
    if first and second:
        return "cities" if first == second else "countries"
    return "size" if bool(first or one.large) != bool(second or two.large) else "towns"


def _buildings_exclude(one: Whereabout, two: Whereabout) -> str | None:
    if one.town and two.town and not one.town & two.town:
        return None  # The towns tell more.
    if one.names and two.names and (one.names & two.names or akin(one.names, two.names)):
        return None
    if one.noun == two.noun:
        named = bool(one.names and two.names)
        return "names" if named or (one.marks and two.marks and not one.marks & two.marks) else None
    if f"{one.noun}>{two.noun}" in _INSIDE or f"{two.noun}>{one.noun}" in _INSIDE:
        return None
    if (one.marks | {stem(one.noun)}) & (two.marks | {stem(two.noun)}):
        return None
    if sets_of(one.noun) & sets_of(two.noun) and not (one.names and two.names):
        return None
    if (one.noun in _ROOMS) != (two.noun in _ROOMS):
        return None
    holding = place_nouns().holding
    if (one.noun in holding and not two.names) or (two.noun in holding and not one.names):
        return None
    if ("treatment" in one.questions & two.questions) and not {one.noun, two.noun} <= place_nouns().treating:
        return None
    return "nouns"


def _asked(one: Whereabout, two: Whereabout) -> frozenset[str]:
    """The questions both answer: where the talks were, where they were hosted."""
    asked = one.questions & two.questions
    if not asked and (one.questions | two.questions) & VENUE:
        events = one.questions & EVENTS, two.questions & EVENTS
        if (events[0] and two.questions & VENUE) or (events[1] and one.questions & VENUE):
            return VENUE | events[0] | events[1]
    if not asked and one.seat and one.seat == two.seat and one.named & two.named:
        return _SEAT
    return asked


def _of_one(sides: Sides, one: Whereabout, two: Whereabout) -> bool:
    """Whether two sentences tell of one person, as far as they name any."""
    left, right = (
        reading.analysis.subjects[place.sentence]
        | {word.stem for word in reading.analysis.parsed[place.sentence].words if word.tag == "name"}
        for reading, place in ((sides.left, one), (sides.right, two))
    )
    return bool((left & right) - one.names - two.names)


def _of_many(reading: Reading, place: Whereabout) -> bool:
    """Whether a sentence tells where several people were treated."""
    return not _MANY.isdisjoint(reading.analysis.parsed[place.sentence].lowers)


def _sexes_differ(sides: Sides, one: Whereabout, two: Whereabout) -> bool:
    """Whether one sentence is of a man and the other of a woman."""
    left, right = (
        reading.analysis.parsed[place.sentence].lowers
        for reading, place in ((sides.left, one), (sides.right, two))
    )
    return bool(
        (left & _MEN and right & _WOMEN and not left & _WOMEN and not right & _MEN)
        or (left & _WOMEN and right & _MEN and not left & _MEN and not right & _WOMEN)
    )


def _score(
    sides: Sides,
    one: Whereabout,
    two: Whereabout,
    how: str,
    left: Sequence[Whereabout],
    right: Sequence[Whereabout],
    best: tuple[dict[int, float], dict[int, float]],
) -> float:
    """The signs added up."""
    asked = _asked(one, two)
    likely = asked or (one.questions & two.told) | (two.questions & one.told)
    similarity = sides.similarity(one.sentence, two.sentence)
    rows, columns = best
    most = max(rows.get(one.sentence, 0.0), columns.get(two.sentence, 0.0))
    known = [_knows(sides.right, one), _knows(sides.left, two)]
    common = one.keys & two.keys
    lengths = [max(1, len(side.article.sentences)) for side in (sides.left, sides.right)]
    signs: dict[str, float] = {
        "neither_known": not any(known),
        "one_known": sum(known) == 1,
        "same_question": bool(asked),
        "question_told": bool(likely) and not asked,
        "only_ones": _sole(sides, (one, left), (two, right), asked),
        "same_relation": one.relation == two.relation,
        "from_and_at": {one.relation, two.relation} == {"from", "at"},
        "best_sentence": similarity / most if most else 0.0,
        "best_of_both": 0 < similarity == rows.get(one.sentence) == columns.get(two.sentence),
        "same_actors": bool(one.actors & two.actors),
        "other_actors": bool(one.actors and two.actors and not one.actors & two.actors),
        "other_things": bool(asked)
        and asked <= _OF_THINGS
        and bool(one.things and two.things and not one.things & two.things),
        "other_found": asked == _FOUND and bool(one.things and two.things and not one.things & two.things),
        "one_and_several": bool(asked & _OF_PEOPLE)
        and None not in (one.plural, two.plural)
        and one.plural != two.plural,
        "kin_once": bool(asked & _OF_PEOPLE) and one.kin != two.kin,
        "further_once": one.further != two.further,
        "two_cities": how == "cities",
        "two_countries": how == "countries",
        "same_noun": bool((one.noun and one.noun == two.noun) or (one.holder and one.holder == two.holder)),
        "distance": abs(one.sentence / lengths[0] - two.sentence / lengths[1]),
        "told_there_too": _told(right, one, asked) or _told(left, two, asked),
        "labels_both": one.labels and two.labels,
        "of_many": "treatment" in asked and (_of_many(sides.left, one) or _of_many(sides.right, two)),
        "called_off_once": one.unheld != two.unheld,
        "future_once": one.future != two.future,
        "often_held": bool(asked) and asked <= _OFTEN and (similarity / most if most else 0.0) < _ALIKE,
        "bare_noun": any(place.noun and not (place.names or place.marks) for place in (one, two)),
        "rare_in_common": any(sides.background.idf(key) >= _RARE for key in common),
        "third_outlet": _third(sides, one, two),
    }
    return sum(_WEIGHTS[name] * float(value) for name, value in signs.items())


def _knows(reading: Reading, place: Whereabout) -> bool:
    """Whether an article speaks of a place anywhere."""
    return bool((place.names or {stem(place.noun)}) & reading.stems)


def _sole(
    sides: Sides,
    ones: tuple[Whereabout, Sequence[Whereabout]],
    twos: tuple[Whereabout, Sequence[Whereabout]],
    asked: frozenset[str],
) -> float:
    """Whether each article gives one place for a question; less where only no other sentence is as like."""
    (one, left), (two, right) = ones, twos
    if not asked:
        return 0.0
    if _only(one, left, asked) and _only(two, right, asked):
        return 1.0
    own = sides.similarity(one.sentence, two.sentence)
    nearer = any(
        sides.similarity(other.sentence, two.sentence) > own for other in left if other.questions & asked
    ) or any(
        sides.similarity(one.sentence, other.sentence) > own for other in right if other.questions & asked
    )
    return 0.0 if nearer else _NEAREST


def _only(place: Whereabout, places: Sequence[Whereabout], asked: frozenset[str]) -> bool:
    """Whether an article gives no other place of the same scale for a question."""
    return all(
        (other.names, other.noun) == (place.names, place.noun)
        for other in places
        if other.scale == place.scale and other.questions & asked
    )


def _told(places: Sequence[Whereabout], place: Whereabout, asked: frozenset[str]) -> bool:
    """Whether an article has the place too, for the same question."""
    return any(
        other.questions & asked
        and (other.names & place.names or (place.noun and not place.names and other.noun == place.noun))
        for other in places
    )


def _third(sides: Sides, one: Whereabout, two: Whereabout) -> float:
    """How surely a third article names one of the places where it speaks of the matter of both."""
    surest = 0.0
    for article in sides.background.articles[:_MOST_ARTICLES]:
        if article in (sides.left.article, sides.right.article):
            continue
        near = similarity_between(sides.left.article, article, sides.background)
        far = similarity_between(sides.right.article, article, sides.background)
        for place in derived(sides.background, article, whereabouts_of):
            if place.names & (one.names | two.names) or (
                place.noun and not place.names and place.noun in (one.noun, two.noun)
            ):
                least = min(
                    near.get((one.sentence, place.sentence), 0.0),
                    far.get((two.sentence, place.sentence), 0.0),
                )
                surest = max(surest, least)
    return surest


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
