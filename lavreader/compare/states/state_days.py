"""State days: the calendar day of which a state is told, and what was still so after it had changed."""

from collections.abc import Iterable
from datetime import date

from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.states.statements import Statement
from lavreader.language.values.calendar import moments_in
from lavreader.language.values.moment import resolve

_STILL = frozenset(("still", "remained", "remains", "remain", "yet"))
_PRESENT = frozenset(
    ("is", "are", "has", "have", "remains", "remain", "hasn't", "haven't", "isn't", "aren't")
)


def day_in(text: str, published: date | None) -> date | None:
    """The one day some words name; None where they name none, or several.

    Args:
        text: The words of a clause.
        published: The day the article came out, from which *Tuesday* is counted back.
    """
    if published is None:
        return None
    days = {resolve(moment, published).dated for moment in moments_in(text) if moment.anchor == "at"}
    return days.pop() if len(days) == 1 else None


def still_after_change(sides: Sides, one: Statement, two: Statement) -> bool:
    """Whether one was still so on a later day than that on which the other tells it had changed.

    *Was still shut on Wednesday* is at odds with *reopened on Tuesday*, though the days differ.
    """
    return _still_after(sides.left, one, sides.right, two) or _still_after(sides.right, two, sides.left, one)


def _still_after(reading: Reading, lasting: Statement, other: Reading, change: Statement) -> bool:
    if _STILL.isdisjoint(lasting.setting.lowers) or not _STILL.isdisjoint(change.setting.lowers):
        return False
    if not (lasting.times and change.times) or lasting.modality != "fact" or change.modality != "fact":
        return False
    late, early = _day_of(reading, lasting), _day_of(other, change)
    return late is not None and early is not None and early < late


def _day_of(reading: Reading, statement: Statement) -> date | None:
    words = statement.setting.words
    text = reading.text(statement.sentence)[words[0].start : words[-1].end]
    return day_in(text, reading.article.published)


def is_present(words: Iterable[str]) -> bool:
    """Whether words tell a state of the day they are written: *is still shut*, *has not been found*.

    Args:
        words: Words in lower case.
    """
    return not _PRESENT.isdisjoint(words)
