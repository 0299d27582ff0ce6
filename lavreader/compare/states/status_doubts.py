"""Status doubts: what speaks against two outcomes excluding each other."""

from itertools import pairwise

from lavreader.compare.alignment.likelier_partners import likest
from lavreader.compare.reading.circumstances import before_and_after, contrasted, elsewhere
from lavreader.compare.reading.reading import Sides
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reading.told_times import later
from lavreader.compare.states.outcomes import Family, cues
from lavreader.compare.states.state_days import still_after_change
from lavreader.compare.states.statements import Statement
from lavreader.compare.values.spells import SPANS
from lavreader.language.grammar.classed_words import Word

#: How alike aligned sentences must be to stand for each other whatever they call the thing.
FOR_EACH_OTHER = 0.55
_VAGUE = state_words("vague_nouns")
_OTHERS = frozenset(("another", "second", "separate", "different"))
_OF_PARTS = frozenset(
    ("among", "core", "underlying", "excluding", "wholesale", "net", "gross", "like-for-like")
)
_AT = frozenset(("at", "in"))


def years_named(statement: Statement) -> set[str]:
    """The years a clause names, without that since when somebody is what he is."""
    words = statement.setting.words
    since = {word.lower for before, word in pairwise(words) if before.lower in ("since", "from")}
    return {time for time in statement.times - since if time.isdigit()}


def other_circumstances(sides: Sides, one: Statement, two: Statement) -> str:
    """Why two statements may be of two events, in plain words; empty where nothing says so.

    Where the sentences are each other's likest, a year that one of them puts before a thing says
    nothing: *the fire*, *the 2018 fire*.
    """
    years = years_named(one), years_named(two)
    if years[0] != years[1] and not (
        not all(years)
        and likest(sides.alignment, one.sentence, two.sentence)
        and _years_of_things(one, years[0])
        and _years_of_things(two, years[1])
    ):
        return "Only one of them names a year, or they name different years."
    if one.places and two.places and not one.places & two.places:
        return "They name different parts of a place."
    if not one.theme.names & two.theme.names and _other_one(one) != _other_one(two):
        return "Only one of them speaks of another one."
    first = one.events - {one.theme.head, one.key, one.subject.head, one.object.head}
    second = two.events - {two.theme.head, two.key, two.subject.head, two.object.head}
    named = one.theme.names & two.theme.names and any(cues().families[name].lasting for name, _ in one.poles)
    if first and second and not first & second and not named:
        return "They name different events around it."
    return ""


def _years_of_things(statement: Statement, years: set[str]) -> bool:
    """Whether every year a clause names stands before the noun it belongs to."""
    return all(
        word.lower not in years or after.tag == "noun" for word, after in pairwise(statement.setting.words)
    )


def _other_one(statement: Statement) -> bool:
    """Whether a clause speaks of another one than the story's ("in a second fire")."""
    words = (*statement.setting.words, None)
    return any(
        word is not None
        and word.lower in _OTHERS
        and (after is None or not (after.lower.rstrip("s") in SPANS or _adds_to(word, after)))
        for word, after in pairwise(words)
    )


def _adds_to(word: Word, after: Word) -> bool:
    """Whether words are none for another one: *another 9 per cent*, *second homes*."""
    if word.lower == "another":
        return after.tag == "number"
    return word.lower == "second" and after.lower in ("home", "homes", "place", "half")


def _named_in(statement: Statement) -> frozenset[str]:
    """Stems of the names in a statement's clause."""
    return frozenset(word.stem for word in statement.setting.words if word.tag == "name")


def of_several_named(one: Statement, two: Statement) -> bool:
    """Whether both are of several of a kind and name others ("orders for Ash", "orders for Ash and Elm")."""
    first, second = _named_in(one), _named_in(two)
    return (
        one.theme.plural
        and two.theme.plural
        and bool(first and second)
        and (first < second or second < first)
    )


def of_a_part(statement: Statement) -> bool:
    """Whether a figure is told of some of it ("unemployment among the young", "core inflation")."""
    return not _OF_PARTS.isdisjoint(statement.setting.lowers)


def status_doubts(sides: Sides, family: Family, one: Statement, two: Statement, together: float) -> list[str]:
    """What speaks against a conflict, in plain words."""
    doubts = []
    apart = bool(one.times and two.times and not one.times & two.times)
    apart = apart and not still_after_change(sides, one, two)
    if family.order and apart:
        doubts.append("The two name different days, so one may have followed the other.")
    elif apart:
        doubts.append("The two name different times.")
    if circumstances := other_circumstances(sides, one, two):
        doubts.append(circumstances)
    if contrasted(sides, one, two) or before_and_after(sides, one, two, family.changing):
        doubts.append("They may speak of two different ones.")
    used = {one.key, two.key} | one.theme.modifiers | two.theme.modifiers | {one.theme.head, two.theme.head}
    left, right = one.clause - used, two.clause - used
    marked = one.theme.names & two.theme.names or one.theme.modifiers & two.theme.modifiers
    if len(left) >= 2 and len(right) >= 2 and not left & right and together < 0.4 and not marked:
        doubts.append("The clauses tell of different circumstances.")
    if family.measure and of_a_part(one) != of_a_part(two):
        doubts.append("One of them measures a part only.")
    if family.measure and (one.theme.modifiers ^ two.theme.modifiers) and together < 0.45:
        doubts.append("They may measure different things or periods.")
    if elsewhere(one, two, _AT) and together < FOR_EACH_OTHER:
        doubts.append("They tell of different places or circumstances.")
    if later(one) != later(two):
        doubts.append("One of them tells what came later.")
    if of_several_named(one, two):
        doubts.append("One of them may speak of more of them than the other.")
    specific = one.theme.stem == two.theme.stem and one.theme.word not in _VAGUE and not one.theme.plural
    if together < 0.2 and not one.theme.names & two.theme.names and not specific:
        doubts.append("The sentences around have little else in common.")
    return doubts
