"""Bounded denials: what has not been so since a moment or for a span, and may well have been before.

*Has not won since 2008* says nothing against a win in 2008, and *had not won for eleven years* is what
is told of somebody who has just won.
"""

from collections.abc import Sequence
from itertools import pairwise

from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.states.statements import Statement
from lavreader.compare.values.spells import SPANS
from lavreader.language.grammar.classed_words import Word
from lavreader.language.values.triggers import WEEKDAYS

_PERFECT = frozenset(("has", "have", "had"))
_SPAN_LINKS = frozenset(("for", "in"))
_LONG_SPANS = SPANS | {"decade", "century", "centurie", "generation", "season"}
# Words that make a telling one of the time up to now, whenever the denial begins.
_EVER_SINCE = frozenset(
    ("again", "twice", "every", "each", "regularly", "repeatedly", "often", "recently", "since", "annually")
)
_DAYS = frozenset([*WEEKDAYS, "today", "yesterday", "tonight"])
# Since something began there is no time before.
_BEGINNINGS = frozenset(
    ("build", "found", "open", "bear", "create", "introduce", "establish", "install", "launch", "begin")
)
# How far behind what is denied its bound may stand, in words.
_REACH = 12


def outside_bound(sides: Sides, one: Statement, two: Statement) -> bool:
    """Whether one denies something of a stretch of time into which nothing puts what the other tells."""
    return _outside(sides.left, one, sides.right, two) or _outside(sides.right, two, sides.left, one)


def _outside(reading: Reading, denial: Statement, other: Reading, claim: Statement) -> bool:
    if not denial.negated or claim.negated:
        return False
    words = reading.analysis.parsed[denial.sentence].words
    verb = _perfect_in(words, denial)
    bound = None if verb is None else _bound(words, denial)
    if verb is None or bound is None:
        return False
    told = other.analysis.parsed[claim.sentence].words
    times = _times_of(claim.setting.words) | _times_of(_behind(told, claim))
    own = _times_of(bound)
    if _perfect_in(told, claim) is not None or not _EVER_SINCE.isdisjoint(claim.setting.lowers):
        return False
    years, since = _years(times), _years(own)
    if years:
        return not since or max(years) <= max(since)
    if times & own or not times:
        return True
    # "Had not won for years" until the day the other article tells of.
    return verb == "had" and not times.isdisjoint(_DAYS)


def _perfect_in(words: Sequence[Word], statement: Statement) -> str | None:
    """The form of *have* that makes what is said one of the time up to then; None without one."""
    near = [word for word in words if word.end <= statement.end and word.end > statement.start - 12]
    return next(
        (word.lower.removesuffix("n't") for word in near if word.lower.removesuffix("n't") in _PERFECT), None
    )


def _behind(words: Sequence[Word], statement: Statement) -> Sequence[Word]:
    """The words behind what is said, up to where the sentence goes on to another thing."""
    found: list[Word] = []
    for word in words:
        if word.start < statement.end:
            continue
        if len(found) == _REACH or word.text in (",", ";", ":", "—", "–", '"', "”", "“"):
            break
        found.append(word)
    return found


def _bound(words: Sequence[Word], denial: Statement) -> Sequence[Word] | None:
    """The words of *since the spring* or *for ten years* behind a denial; None without a bound."""
    behind = _behind(words, denial)
    for place, (word, following) in enumerate(pairwise(behind)):
        if word.lower == "since":
            if any(one.base in _BEGINNINGS for one in behind[place + 1 :]):
                return None
            end = behind[-1].end
            later = [one for one in words if one.start >= end][: _REACH // 2]
            return [*behind[place + 1 :], *later]
        if word.lower in _SPAN_LINKS and _is_span(behind[place + 1 : place + 6]):
            return (following,)
    return None


def _is_span(words: Sequence[Word]) -> bool:
    """Whether some words open with a span of time: *more than forty years*, *decades*."""
    for word in words:
        if word.lower.rstrip("s") in _LONG_SPANS:
            return True
        if word.tag not in ("number", "determiner", "adjective", "adverb", "preposition", "sign") and (
            word.lower not in ("more", "than", "nearly", "almost", "over", "last", "past")
        ):
            return False
    return False


def _times_of(words: Sequence[Word]) -> frozenset[str]:
    """Weekdays, months and years among some words."""
    return frozenset(
        [
            word.lower
            for word in words
            if word.tag == "time" or (word.tag == "number" and len(word.text) == 4 and word.text.isdigit())
        ]
    )


def _years(times: frozenset[str]) -> frozenset[str]:
    return frozenset([time for time in times if time.isdigit() and len(time) == 4])
