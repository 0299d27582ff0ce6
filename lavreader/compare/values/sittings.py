"""Sittings: how many days something went on, and how many hours were spent on it.

A jury that deliberated over two days may have done so for thirteen hours.
"""

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.stems import stem

_HOUR, _DAY, _WEEK = 3_600, 86_400, 604_800
# A week has so many days of sittings, weeks counted roughly.
_LEAST_DAYS, _MOST_DAYS = 3.0, 6.0
# Stems of what is heard on some days of every week.
_HEARD = frozenset(
    stem(word)
    for word in (
        "trial",
        "trials",
        "hearing",
        "hearings",
        "inquest",
        "inquiry",
        "evidence",
        "jury",
        "court",
        "tribunal",
    )
)
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

    So it is with weeks of a trial and the days on which it was heard.

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
    if long.step > _DAY and short.step == _DAY:
        # A trial of two weeks has ten days of hearings.
        sitting = _LEAST_DAYS <= short.low / _DAY / (long.low / _WEEK) <= _MOST_DAYS
        return sitting and facts.of(days, _is_heard) and others.of(hours, _is_heard)
    if long.step < _DAY or short.step > _HOUR:
        return False
    if not _LEAST <= short.low / max(1.0, long.low / _DAY) <= _MOST:
        return False
    return facts.of(days, _in_sittings) and others.of(hours, _in_sittings)


def _in_sittings(facts: Facts, fact: Fact) -> bool:
    words = facts.analysis.parsed[fact.sentence].words
    return any(word.stem in _IN_SITTINGS for word in words)


def _is_heard(facts: Facts, fact: Fact) -> bool:
    words = facts.analysis.parsed[fact.sentence].words
    return any(word.stem in _HEARD for word in words)
