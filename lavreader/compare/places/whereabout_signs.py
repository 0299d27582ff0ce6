"""Whereabout signs: what counts for and against two places being two answers to one question."""

from collections.abc import Mapping, Sequence

from lavreader.compare.alignment.similarity import similarity_between
from lavreader.compare.places.place_questions import EVENTS, VENUE
from lavreader.compare.places.whereabouts import Whereabout, whereabouts_of
from lavreader.compare.reading.analysis import derived
from lavreader.compare.reading.reading import Reading, Sides
from lavreader.language.stems import stem

# What each sign counts for or against two places being two answers to one question.
SIGN_WEIGHTS: Mapping[str, float] = {
    "neither_known": 2.0,
    "one_known": 0.6,
    "same_question": 1.2,
    "question_told": 0.7,
    "one_deed": 0.3,
    "only_ones": 1.0,
    "sole_answers": 1.0,
    "same_relation": 0.6,
    "from_and_at": -1.0,
    "best_sentence": 0.8,
    "best_of_both": 0.4,
    "same_actors": 0.8,
    "other_actors": -1.5,
    "other_things": -1.0,
    "other_found": -1.5,
    "one_and_several": -1.5,
    "kin_once": -2.0,
    "further_once": -3.0,
    "two_cities": 0.8,
    "two_countries": 0.4,
    "two_units": 0.3,
    "same_noun": 0.8,
    "distance": -1.0,
    "told_there_too": -2.5,
    "labels_both": -2.0,
    "label_once": -1.5,
    "of_many": -2.5,
    "month_once": -1.2,
    "called_off_once": -1.0,
    "future_once": -0.6,
    "often_held": -0.6,
    "bare_noun": -0.8,
    "rare_in_common": 0.5,
    "third_outlet": 3.0,
}
# Weight from which a word in common is rare.
_RARE = 3.2
# Questions of many things, so that both articles must speak of one.
_OF_THINGS = frozenset(["find", "display", "venue", "talks", "making", "sighting"])
_FOUND = frozenset(["find", "making"])
# Words in the names of many houses: *Crown Court*, *Royal Hospital*.
OF_MANY_HOUSES = frozenset(
    stem(word)
    for word in (
        *("crown", "county", "high", "magistrates", "district", "central", "royal", "general", "memorial"),
        *("international", "national", "community", "regional", "university", "university's", "city", "st"),
    )
)
# What is told of somebody or something beside the deed.
_OF_WHOM = frozenset(["home", "hail", "birth", "base"])
_OF_PEOPLE = frozenset(
    ["treatment", "custody", "birth", "home", "hail", "teaching", "study", "conveyed", "transfer"]
)
# What there is more than one of in a year, so that sentences must be alike.
_OFTEN = frozenset(["talks", "rally", "court", "show", "venue", "signing"])
_ALIKE = 0.5
# Where the mine or museum is that both name.
_SEAT = frozenset(["seat"])
# Those of whom several are treated, in more than one place.
_MANY = frozenset(["injured", "hurt", "wounded", "victims", "patients", "survivors", "casualties", "those"])
# What it counts that no other place of the question stands in a sentence as like.
_NEAREST = 0.6
_MOST_ARTICLES = 8
# Words around two places in common, and their share by weight, from which they are of one deed.
_IN_COMMON = 2
_SHARED = 0.4


def shared_questions(one: Whereabout, two: Whereabout) -> frozenset[str]:
    """The questions both answer: where the talks were, where they were hosted."""
    asked = one.questions & two.questions
    if are_two_events(one, two):
        return asked
    if not asked and (one.questions | two.questions) & VENUE:
        events = one.questions & EVENTS, two.questions & EVENTS
        if (events[0] and two.questions & VENUE) or (events[1] and one.questions & VENUE):
            return VENUE | events[0] | events[1]
    several = one.several or two.several
    if not asked and not several and one.seat and one.seat == two.seat and one.named & two.named:
        return _SEAT
    return asked


def are_two_events(one: Whereabout, two: Whereabout) -> bool:
    """Whether each is told of another event: a burial, and a memorial service elsewhere."""
    events = one.questions & EVENTS, two.questions & EVENTS
    return bool(events[0] and events[1] and not one.questions & two.questions)


def are_of_one_deed(sides: Sides, one: Whereabout, two: Whereabout) -> bool:
    """Whether two sentences tell one thing in nearly the same words, whatever the question.

    They must be the likest of each other, and much of the words around the places in common.
    """
    if one.several or two.several or one.relation != two.relation:
        return False
    if not (one.sure and two.sure and one.deeds & two.deeds):
        return False
    if (one.questions and two.questions) or (one.questions | two.questions) & _OF_WHOM:
        return False  # They answer two questions.
    similarity = sides.similarity(one.sentence, two.sentence)
    rows, columns = sides.alignment.best
    if not 0 < similarity == rows.get(one.sentence) == columns.get(two.sentence):
        return False
    return len(one.keys & two.keys) >= _IN_COMMON and sides.shared(one.keys, two.keys) >= _SHARED


def _label_once(one: Whereabout, two: Whereabout) -> bool:
    """Whether one only says which team is meant, *the side from Porto*, the other where something is."""
    return one.labels and one.relation == "from" and two.relation == "at"


def _further_once(one: Whereabout, two: Whereabout, asked: frozenset[str]) -> bool:
    """Whether one tells of one more; where both tell of a move, *move* alone says nothing of that."""
    if "transfer" in asked:
        return one.onward != two.onward
    return one.further != two.further


def _of_many(reading: Reading, place: Whereabout) -> bool:
    """Whether a sentence tells where several people were treated."""
    return not _MANY.isdisjoint(reading.analysis.parsed[place.sentence].lowers)


def score_of(
    sides: Sides,
    one: Whereabout,
    two: Whereabout,
    how: str,
    left: Sequence[Whereabout],
    right: Sequence[Whereabout],
) -> float:
    """The signs for and against two places answering one question, added up."""
    asked = shared_questions(one, two)
    likely = asked or (one.questions & two.told) | (two.questions & one.told)
    similarity = sides.similarity(one.sentence, two.sentence)
    rows, columns = sides.alignment.best
    most = max(rows.get(one.sentence, 0.0), columns.get(two.sentence, 0.0))
    known = [_knows(sides.right, one), _knows(sides.left, two)]
    common = one.keys & two.keys
    lengths = [max(1, len(side.article.sentences)) for side in (sides.left, sides.right)]
    signs: dict[str, float] = {
        "neither_known": not any(known),
        "one_known": sum(known) == 1,
        "same_question": bool(asked),
        "question_told": bool(likely) and not asked,
        "one_deed": not likely and are_of_one_deed(sides, one, two),
        "only_ones": _sole(sides, (one, left), (two, right), asked),
        "sole_answers": sole_answers(sides, (one, left), (two, right), how),
        "same_relation": one.relation == two.relation,
        "from_and_at": {one.relation, two.relation} == {"from", "at"},
        "best_sentence": similarity / most if most else 0.0,
        "best_of_both": 0 < similarity == rows.get(one.sentence) == columns.get(two.sentence),
        "same_actors": bool(one.actors & two.actors),
        "other_actors": bool(one.actors and two.actors and not one.actors & two.actors)
        and not (one.followed or two.followed),
        "other_things": bool(asked)
        and asked <= _OF_THINGS
        and bool(one.things and two.things and not one.things & two.things),
        "other_found": bool(asked)
        and asked <= _FOUND
        and bool(one.things and two.things and not one.things & two.things),
        "one_and_several": bool(asked & _OF_PEOPLE)
        and None not in (one.plural, two.plural)
        and one.plural != two.plural,
        "kin_once": bool(asked & _OF_PEOPLE) and one.kin != two.kin,
        "further_once": _further_once(one, two, asked),
        "two_cities": how == "cities",
        "two_countries": how == "countries",
        "two_units": how == "units",
        "same_noun": bool((one.noun and one.noun == two.noun) or (one.holder and one.holder == two.holder)),
        "distance": abs(one.sentence / lengths[0] - two.sentence / lengths[1]),
        "told_there_too": _told(right, one, asked) or _told(left, two, asked),
        "labels_both": one.labels and two.labels,
        "label_once": _label_once(one, two) or _label_once(two, one),
        "of_many": "treatment" in asked and (_of_many(sides.left, one) or _of_many(sides.right, two)),
        "called_off_once": one.unheld != two.unheld,
        "future_once": one.future != two.future,
        "often_held": bool(asked) and asked <= _OFTEN and (similarity / most if most else 0.0) < _ALIKE,
        "bare_noun": any(place.noun and not (place.names or place.marks) for place in (one, two)),
        "rare_in_common": any(sides.background.idf(key) >= _RARE for key in common),
        "third_outlet": _third(sides, one, two),
    }
    return sum(SIGN_WEIGHTS[name] * float(value) for name, value in signs.items())


def _knows(reading: Reading, place: Whereabout) -> bool:
    """Whether an article speaks of a place anywhere."""
    if place.names:
        own = place.names - OF_MANY_HOUSES if place.noun else place.names
        return bool((own or place.names) & reading.stems)
    return {stem(word) for word in place.noun.split("_")} <= reading.stems


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


def sole_answers(
    sides: Sides,
    ones: tuple[Whereabout, Sequence[Whereabout]],
    twos: tuple[Whereabout, Sequence[Whereabout]],
    how: str,
) -> bool:
    """Whether each article gives one place for a question and knows nothing of the other's.

    Then it matters little how alike the sentences are: where the only man was caught, the only shelter was.

    Args:
        sides: Both articles.
        ones: A place of the left article and all its places.
        twos: The same of the right one.
        how: In what the two exclude each other.
    """
    (one, left), (two, right) = ones, twos
    asked = shared_questions(one, two)
    if not asked or asked == _SEAT or how == "size" or one.relation != two.relation:
        return False
    if not (_only(one, left, asked) and _only(two, right, asked)):
        return False
    return not (_knows(sides.right, one) or _knows(sides.left, two))


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
