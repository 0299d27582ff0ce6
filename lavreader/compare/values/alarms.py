"""Alarms: hours at which help was called, which come after what happened."""

from lavreader.compare.values.facts import Fact

# Words for the call for help, which comes minutes after what happened.
_ALARM = frozenset(
    [
        *("call", "calls", "alarm", "alarms", "alert", "alerts", "mayday", "distress", "siren", "sirens"),
        *("caller", "callers", "warned", "999", "911", "112"),
    ]
)
_ALARMED = frozenset(["call", "alert", "telephone", "phone", "ring", "alarm", "summon"])
# Calls that tell of what has happened, and words of those that come before it.
_REPORTS = frozenset(["call", "calls", "999", "911", "112"])
_AHEAD = frozenset(
    [
        *(
            "distress",
            "mayday",
            "warning",
            "warned",
            "warn",
            "warns",
            "threat",
            "threatening",
            "hoax",
            "alarm",
        ),
        *("conference", "before", "last"),
    ]
)
# Sudden happenings, which calls report, by their verbs and nouns; deaths and rescues come after the calls.
_SUDDEN = frozenset(
    [
        *(
            "derail",
            "derailment",
            "crash",
            "collide",
            "collision",
            "collapse",
            "explode",
            "explosion",
            "blast",
        ),
        *("sink", "capsize", "impact", "burst", "erupt", "overturn", "jump"),
    ]
)
# So many minutes before the happening, a call is no slip of a clock; farther from it, it is another one.
_NO_SLIP, _ANOTHER = 10, 360


def of_alarm(a: Fact, b: Fact) -> bool:
    """Whether one is the hour of a happening and the other the hour at which help was called or came.

    Nobody reports a crash before it happens: a call told to have come before it is at odds with it.

    Args:
        a: An hour of one article.
        b: An hour of the other.
    """
    if _is_alarm(a) == _is_alarm(b):
        return False
    call, happening = (a, b) if _is_alarm(a) else (b, a)
    return not _comes_before(call, happening)


def _is_alarm(fact: Fact) -> bool:
    scene = fact.event.scene
    if not scene.lowers.isdisjoint(_ALARM):
        return True
    return any(word.base in _ALARMED for word in scene.words if word.reading is not None)


def _comes_before(call: Fact, happening: Fact) -> bool:
    """Whether a call that reports something is told to have come before it happened."""
    lowers = call.event.scene.lowers
    if lowers.isdisjoint(_REPORTS) or not lowers.isdisjoint(_AHEAD):
        return False
    told = [word.base if word.reading is not None else word.lower for word in happening.event.scene.words]
    if _SUDDEN.isdisjoint(told):
        return False
    one, two = call.value.clock, happening.value.clock
    if one is None or two is None or not (one.exact and two.exact and one.half_known and two.half_known):
        return False
    return _NO_SLIP <= two.earliest - one.latest <= _ANOTHER
