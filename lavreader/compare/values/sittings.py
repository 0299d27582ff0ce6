"""Sittings: how many days something went on, and how many hours were spent on it.

A jury that deliberated over two days may have done so for thirteen hours.
"""

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.stems import stem

_HOUR, _DAY = 3_600, 86_400
# So much of a day of sittings is spent sitting, in seconds.
_LEAST, _MOST = 5_400, 43_200
# Stems of what is done hour by hour on several days.
_IN_SITTINGS = frozenset(
    stem(word)
    for word in (
        *(
            "deliberate",
            "deliberations",
            "talks",
            "negotiate",
            "negotiations",
            "debate",
            "discussions",
            "testimony",
        ),
        *(
            "testify",
            "hearing",
            "hearings",
            "question",
            "questioning",
            "interrogate",
            "interrogation",
            "interview",
        ),
        *(
            "arguments",
            "trial",
            "bargain",
            "bargaining",
            "meetings",
            "session",
            "sessions",
            "cross-examination",
        ),
        *("surgery", "mediation", "verdict", "jury", "juror"),
    )
)


def of_days_and_hours(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one tells over how many days something was done and the other how many hours it took.

    Args:
        left: The left article's facts.
        a: A stretch of time of it.
        right: The right article's facts.
        b: A stretch of time of it.
    """
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or a.value.slot != "duration" or b.value.slot != "duration":
        return False
    (long, facts, days), (short, others, hours) = (one, left, a), (two, right, b)
    if one.step < two.step:
        (long, facts, days), (short, others, hours) = (short, others, hours), (long, facts, days)
    if long.step < _DAY or short.step > _HOUR:
        return False
    if not _LEAST <= short.low / max(1.0, long.low / _DAY) <= _MOST:
        return False
    return facts.of(days, _in_sittings) and others.of(hours, _in_sittings)


def _in_sittings(facts: Facts, fact: Fact) -> bool:
    words = facts.analysis.parsed[fact.sentence].words
    return any(word.stem in _IN_SITTINGS for word in words)
