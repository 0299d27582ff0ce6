"""Spells: what was so for a time, and what stayed so throughout."""

from itertools import pairwise

from lavreader.compare.reading.reading import Reading, Sides
from lavreader.compare.reading.same_things import are_people
from lavreader.compare.states.outcomes import Family
from lavreader.compare.states.state_days import still_after_change
from lavreader.compare.states.statements import Statement

_AUXILIARIES = frozenset(("is", "are", "was", "were", "has", "have", "had"))
_STAYED = frozenset(("stayed", "remained", "kept"))
_THROUGHOUT = frozenset(("throughout", "all", "whole", "entire"))
_LONG = frozenset(("month", "months", "year", "years", "summer", "winter", "decade", "decades", "war"))
_ONSETS = frozenset(("began", "begun", "started", "broke", "erupted"))
_OUTSIDE = frozenset(("before", "after", "until", "since"))
_TO = frozenset(("to", "until", "till", "for"))
_AGAIN = frozenset(("rescheduled", "rearranged", "replayed", "eventually", "finally", "postponed", "delayed"))
#: Units in which a span of time is told.
SPANS = frozenset(("minute", "hour", "day", "night", "week", "month", "year"))


def was_then(sides: Sides, family: Family, one: Statement, two: Statement) -> bool:
    """Whether one was so and the other became so, as a bridge that was closed and has reopened."""
    if still_after_change(sides, one, two):
        return False
    pairs = ((sides.left, one, sides.right, two), (sides.right, two, sides.left, one))
    for reading, was, other, became in pairs:
        before, now = _said(reading, was), _said(other, became)
        if family.wide or family.name == "the lane reopened":
            before, now = _from_verb(before), _from_verb(now)
        if not _ONSETS.isdisjoint(before) and _ONSETS.isdisjoint(now):
            return True  # what began in May and what ended in June
        if before[0] not in ("was", "were", "had"):
            continue
        if was.times & became.times and any(word.lower in ("still", "yet") for word in was.setting.words):
            continue  # "was still shut on Friday" against "reopened on Friday"
        if now[0] in ("is", "are") or (became.modality == "future" and was.modality == "fact"):
            return True  # was shut then, and will open
        turned = became.key != was.key and became.modality == "fact" and not became.passive
        if turned and family.name in ("access", "passage", "the lane reopened", "open or shut"):
            return True
    return False


def _for_so_long(statement: Statement) -> bool:
    """Whether a clause says for how long: *for ten years*, not *for this year*."""
    words = statement.setting.words
    return any(
        word.lower == "for"
        and words[place + 1].lower not in ("this", "next", "the")
        and any(other.lower.rstrip("s") in SPANS for other in words[place + 1 : place + 5])
        for place, word in enumerate(words[:-1])
    )


def was_until_now(sides: Sides, one: Statement, two: Statement) -> bool:
    """Whether somebody has been so since a day or for a time, and the other tells of what ended it.

    Somebody *has been on the run since May* until he *has been arrested*.
    """
    if one.key == two.key or one.negated or two.negated or one.times & two.times:
        return False
    if not (are_people(one.theme) and are_people(two.theme)):
        return False
    lasting = [
        _said(reading, statement)[:1] in (["has"], ["have"])
        and ("since" in statement.setting.lowers or _for_so_long(statement))
        for reading, statement in ((sides.left, one), (sides.right, two))
    ]
    return one.modality == two.modality == "fact" and lasting[0] != lasting[1]


def _said(reading: Reading, statement: Statement) -> list[str]:
    """The words that say it."""
    return reading.text(statement.sentence)[statement.start : statement.end].casefold().split()


def _from_verb(words: list[str]) -> list[str]:
    """Words from the auxiliary on where there is one."""
    begin = next((place for place, word in enumerate(words) if word in _AUXILIARIES), 0)
    return words[begin:]


def for_a_time(statement: Statement) -> bool:
    """Whether something was so for a time that is over ("was closed for two days")."""
    words = statement.setting.words
    begins = words[0].lower if words else ""
    past = any(word.lower in ("was", "were", "had") for word in words) or begins == "for"
    spans = any(
        word.lower == "for"
        and any(other.lower.rstrip("s") in SPANS for other in words[place + 1 : place + 5])
        for place, word in enumerate(words)
    )
    return past and spans and statement.modality == "fact"


def never_otherwise(sides: Sides, one: Statement, two: Statement) -> bool:
    """Whether one says it stayed so throughout, which leaves no hour in which it was not.

    Years and months are another matter: a school open throughout a strike may have been shut for years.
    """
    ours = sides.left.analysis.parsed[one.sentence].lowers
    theirs = sides.right.analysis.parsed[two.sentence].lowers
    for lasting, around in ((one, theirs), (two, ours)):
        lowers = lasting.setting.lowers
        if _STAYED.isdisjoint(lowers) or _THROUGHOUT.isdisjoint(lowers) or lasting.negated:
            continue
        if (_LONG | _OUTSIDE).isdisjoint(around):
            return True
    return False


def put_off_to(one: Statement, two: Statement) -> bool:
    """Whether one is put off to the time at which the other tells it was held."""
    for put_off, held in ((one, two), (two, one)):
        if not any("postponed" in pole or "put off" in pole or "late" in pole for _, pole in put_off.poles):
            continue
        if not _AGAIN.isdisjoint(held.setting.lowers):
            return True
        words = put_off.setting.words
        new = {after.lower for word, after in pairwise(words) if word.lower in _TO and after.tag == "time"}
        if new & held.times:
            return True
    return False


def never_before(reading: Reading, statement: Statement) -> bool:
    """Whether something is denied of all earlier times only ("have never been on strike before")."""
    if not statement.negated or statement.setting.lowers.isdisjoint(("never", "not", "no")):
        return False
    words = reading.analysis.parsed[statement.sentence].words
    return any(
        word.lower in ("before", "previously")
        and word.start >= statement.end
        and (after is None or after.tag == "sign")
        for word, after in pairwise((*words, None))
        if word is not None
    )


def was_due(statement: Statement) -> bool:
    """Whether something was only to be ("was due to close in July")."""
    words = [word.lower for word in statement.setting.words if word.start < statement.start]
    return any(
        one in ("was", "were") and two in ("due", "scheduled", "supposed") for one, two in pairwise(words)
    )
