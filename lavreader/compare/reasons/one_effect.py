"""One effect: whether anything in two reasons says that they are told of two things."""

from functools import cache

from lavreader.compare.reading.noun_marks import are_apart
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.reading import Sides
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.compare.reasons.reasons import Reason
from lavreader.language.stems import stem

# Words that pick one of several and may be left out where there is no other.
_FIRST = frozenset(("first", "last", "former", "latter"))
# Kinds of effect that each befall one person.
_PERSONAL = frozenset(("resignation", "dismissal", "injury", "arrest", "expulsion", "split"))


def may_be_of_one(one: Reason, two: Reason) -> bool:
    """Whether nothing in two reasons says that they are told of different things."""
    if one.years != two.years or (one.which and two.which and one.which != two.which):
        return False
    if (one.which ^ two.which) - _FIRST:
        return False
    if (one.effects & two.effects) & _PERSONAL and are_of_others(one, two):
        return False
    if one.phase and two.phase and one.phase != two.phase:
        return False
    if one.days and two.days and not one.days & two.days:
        return False
    # The landslide that closed the road, and the rain that brought it down.
    if one.kinds & two.effects - one.effects or two.kinds & one.effects - two.effects:
        return False
    if one.side and two.side and not one.side & two.side:
        return False
    return not (one.things and two.things and not one.things & two.things)


def are_of_others(one: Reason, two: Reason) -> bool:
    """Whether the effects of two reasons are told of other names."""
    first, second = one.effect - one.happening, two.effect - two.happening
    return bool(first and second and not first & second)


def are_of_one_death(sides: Sides, one: Reason, two: Reason) -> bool:
    """Whether two reasons are told of the death of one person, and not of what many died in."""
    shared = (one.effect & two.effect) - words_of_death()
    if bool(one.effect & _slayers()) != bool(two.effect & _slayers()) and one.effect and two.effect:
        return False  # how the gunman died, and how those he shot
    if not (one.effect - words_of_death() and two.effect - words_of_death()):
        # "She had died of", "the deaths were blamed on".
        return one.plain and two.plain
    if not (one.plain and two.plain):
        # What only went before many deaths, or did something to many, is no cause of each.
        return bool(shared)
    left, right = sides.left.analysis, sides.right.analysis
    first, second = one.effect - one.happening, two.effect - two.happening
    if first and second:
        return bool(first & second)
    if first or second:
        names = left.subjects[one.sentence] & right.subjects[two.sentence]
        return bool(names)
    alone = not (one.many or two.many)
    return bool(shared) or (alone and (one.sentence, two.sentence) in sides.aligned)


def are_of_two_things(sides: Sides, one: Reason, two: Reason) -> bool:
    """Whether two reasons are told of things of one sort that bear other names."""
    if not (one.marks and two.marks):
        return False
    return are_apart(one.marks, two.marks, sides.left.analysis.keys, sides.right.analysis.keys)


@cache
def _slayers() -> frozenset[str]:
    """Concepts of those who kill others in the story, and may die themselves."""
    return frozenset(key_of(stem(word)) for word in reason_words("slayers"))


@cache
def words_of_death() -> frozenset[str]:
    """Concepts of what only says that somebody died, or that people did."""
    return frozenset(key_of(stem(word)) for word in reason_words("words_of_death"))
