"""Grounds: whether two values are surely enough of one event to be held against each other."""

from lavreader.compare.comparison import FindingKind
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.fact_clauses import ordinals_of
from lavreader.compare.values.amount_grounds import amounts_of_one_event, of_one_group, of_one_person
from lavreader.compare.values.likeness import opposite
from lavreader.compare.values.matched_facts import Match, Pair, told_by_group
from lavreader.compare.values.moment_grounds import moments_of_one_event, of_one_office
from lavreader.compare.values.same_event import ALIKE
from lavreader.language.tokens import stem

_MOMENTS = frozenset(["day", "date", "time"])
# The last sentence of an article's beginning, which tells its main event.
LEAD = 1
# Verbs for one sum that goes from one to another, seen from either side.
_CHANGING_HANDS = frozenset(
    meaning(stem(verb))
    for verb in (
        "pay",
        "receive",
        "get",
        "give",
        "award",
        "win",
        "buy",
        "sell",
        "lend",
        "borrow",
        "spend",
        "cost",
    )
)
# Likeness of surroundings from which the only sums of two articles are one.
LIKE_SUMS = 0.2
# Likeness of surroundings that two-digit figures need to be a misprint of each other.
LIKE_MISPRINTS = 0.08


def of_one_event(pair: Pair, match: Match, kind: FindingKind) -> bool:
    """Whether enough besides likeness of words says that both values are of one event."""
    if match.left.group == "age":
        return of_one_person(match)
    if match.left.group == "composition":
        return of_one_group(match)
    if match.left.group == "ranking":
        return bool(match.left.subject & match.right.subject)
    if _of_two_places(match):
        return False
    if kind == "date" and of_one_office(pair, match):
        return True
    if kind == "date" and _of_another_year(match) and match.actors >= 0.5 and (match.aligned or match.leads):
        return True
    if not _signs(match, kind) or _opposite(match, kind):
        return False
    if _other_subject(pair, match) or _of_two_in_a_row(pair, match) or _of_other_people(pair, match):
        return False
    if kind in _MOMENTS:
        return moments_of_one_event(pair, match, kind)
    return amounts_of_one_event(pair, match, kind)


def _of_another_year(match: Match) -> bool:
    """Whether two full dates are the same day of two years, which two events seldom fall on."""
    one, two = match.left.value.moment, match.right.value.moment
    if one is None or two is None or one.day is None or one.month is None:
        return False
    return (one.day, one.month) == (two.day, two.month) and None not in (one.year, two.year)


def _opposite(match: Match, kind: FindingKind) -> bool:
    """Whether the clauses tell opposite things; one pays what the other gets."""
    a, b = match.left.event, match.right.event
    if kind in ("money", "percent") and {a.head, b.head} <= _CHANGING_HANDS:
        return False
    return opposite(a, b)


def _of_two_places(match: Match) -> bool:
    """Whether the sentences limit their figures to two places: in the capital, in the north."""
    a, b = match.left, match.right
    return (
        a.restricted != b.restricted
        and not (a.restricted & frozenset(b.event.context))
        and not (b.restricted & frozenset(a.event.context))
    )


def _of_two_in_a_row(pair: Pair, match: Match) -> bool:
    """Whether the clauses number two things: the first round, the second."""
    one, two = ordinals_of(pair.left, match.left), ordinals_of(pair.right, match.right)
    if match.left.value.moment is not None and bool(one) != bool(two):
        return not (one | two) <= {"first", "1st"}  # a hearing, and a second one
    return bool(one and two) and not one & two


def _of_other_people(pair: Pair, match: Match) -> bool:
    """Whether sentences apart name other people or places, or one speaks of another time."""
    if (
        told_by_group(match.left)
        and match.only
        and match.left.sentence <= LEAD
        and match.right.sentence <= LEAD
    ):
        return False  # both articles begin with the one thing they tell
    if match.aligned:
        return False
    if (match.misprinted or (match.topical and match.only)) and _heard_of(pair, match):
        return False
    a, b = match.left.event, match.right.event
    told_alike = match.only and match.heads >= 0.8 and _known_to_both(pair, match)
    if a.actors and b.actors and match.actors == 0 and not told_alike:
        return True
    if a.prior != b.prior and not match.same_year:
        later = b if a.prior else a
        if later.modality != "fact" or not (a.years or b.years):
            return True
    return bool(a.places and b.places) and not a.places & b.places


def _heard_of(pair: Pair, match: Match) -> bool:
    """Whether each article names some of whom the other names beside its figure."""
    one, two = match.left.event.actors, match.right.event.actors
    return bool(not one or one & pair.right.told) and bool(not two or two & pair.left.told)


def _known_to_both(pair: Pair, match: Match) -> bool:
    """Whether each article speaks of the people and places that the other names beside its figure."""
    return match.left.event.actors <= pair.right.told and match.right.event.actors <= pair.left.told


def _other_subject(pair: Pair, match: Match) -> bool:
    """Whether each clause has a named subject the other sentence does not know."""
    one, two = match.left.event.scene.subject_names, match.right.event.scene.subject_names
    if not one or not two:
        return False
    left = match.left.event.actors | {
        word.stem for word in pair.left.analysis.parsed[match.left.sentence].words
    }
    right = match.right.event.actors | {
        word.stem for word in pair.right.analysis.parsed[match.right.sentence].words
    }
    return not one & right and not two & left


def plain_misprint(match: Match) -> bool:
    """Whether figures with digits exchanged are of one noun or currency, so that little else need agree."""
    if not match.misprinted or match.left.value.unit != match.right.value.unit:
        return False
    return match.context >= LIKE_MISPRINTS or _digits(match) > 2


def _digits(match: Match) -> int:
    """How many digits the left figure has without its zeros at the end."""
    amount = match.left.value.quantity
    return len(f"{amount.low / amount.step:.0f}".rstrip("0")) if amount is not None else 0


def _comparable(match: Match) -> bool:
    """Whether two amounts are of one size: neither is three times the other."""
    one, two = match.left.value.quantity, match.right.value.quantity
    return one is not None and two is not None and 0 < max(one.high, two.high) < 3 * min(one.low, two.low)


def _signs(match: Match, kind: FindingKind) -> bool:
    """Whether at least two of what happens, who is involved and where it is told agree."""
    around = match.same_year or match.aligned or match.leads or match.context >= ALIKE
    if match.misprinted and (match.heads >= 0.6 or match.actors >= 0.5 or around or plain_misprint(match)):
        return True
    if kind == "money" and match.only and match.context >= LIKE_SUMS and _comparable(match):
        return True  # each article names one sum only, and of much the same size
    known = bool(match.left.event.head and match.right.event.head) or match.heads == 1.0 or match.topical
    moment = kind in _MOMENTS
    told = match.left.event.speech and match.right.event.speech
    if moment and known and 0 < match.heads < 0.8 and not told:
        return False  # "arrested over the theft on Monday" and "stolen on Sunday" share a word only
    if known and match.heads >= 0.5:
        return match.actors >= 0.5 or around or match.only
    if known:
        return match.actors >= 0.5 and (match.aligned or match.only)
    return (
        (match.actors >= 0.5 and (around or match.only))
        or (around and match.only)
        or (match.aligned and match.context >= 0.2)
    )
