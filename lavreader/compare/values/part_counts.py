"""Part counts: figures whose own words say that they are only a part of what the other article counts.

*Three counts of fraud* are some of four charges, *17 bodies were recovered* of 18 killed,
*twelve-hour shifts* no part of *more than 24 hours of work*, *a team of 18 people* are none of
those on board, and in *Ardo lost 12 percent and Kell 14* the second figure is Kell's alone.
"""

import re

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import head_agreement
from lavreader.language.stems import stem
from lavreader.language.values.measures import general_people

# "Crews work 12-hour shifts"
_EACH_TIME = re.compile(r"[-\s]*(?:hours?|days?|minutes?)?\s(?:shifts?|intervals?|slots?|turns?|stints?)\b")
# "Cancels flights on at least five days"
_ON_DAYS = re.compile(r"\bon\s(?:at\sleast\s|up\sto\s|more\sthan\s|all\s|only\s)?$", re.IGNORECASE)
# "Three counts of wire fraud", "a charge of theft"
_CHARGES = re.compile(
    r"\s(?:\w+\s){0,2}(?:counts?|charges?|offences?|offenses?)\b(?P<of>\sof\s)?", re.IGNORECASE
)
_BODIES = re.compile(r"\b(?:bod(?:y|ies)|remains|corpses?)\b", re.IGNORECASE)
_RECOVERED = re.compile(
    r"\b(?:recover|retriev|pull|found|find|identif|taken|brought|laid|bag|dug)\w*\b", re.IGNORECASE
)
# What stands between two figures of a list, whose bearers differ: "12 percent, Kell 14".
_BESIDE = re.compile(
    r",?\s(?:and\s|while\s|with\s)?(?:the\s)?[A-Z]\w*(?:\s(?:by|at|on|almost|nearly|about|some))?\s"
)


# "The last 30 minutes", "in the first hour": as much of it as somebody picks.
_PICKED = re.compile(
    r"\b(?:the|its|his|her|their)\s(?P<end>last|final|closing|first|opening)\s(?:few\s)?$", re.IGNORECASE
)
# Agreement of what happens from which two stretches are picked for the same thing.
_SAME_HEAD = 0.6
# "In six games", "in the last four days", "in the six weeks before"
_FRAME = re.compile(
    r"\b(?:in|over|during|from)\s(?:(?:the|his|her|their|its)\s)?(?P<pick>last|past|first|final|previous|opening|next)?\s?$",
    re.IGNORECASE,
)
_SUMS = frozenset(["money", "percent"])
# "Will leave in six months", "resigns after 21 years of service"
_AHEAD = re.compile(r"\b(?:in|within)\s(?:about\s|just\s|some\s)?$", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|with)\s(?:almost\s|nearly\s|more\sthan\s|over\s|some\s)?$", re.IGNORECASE)
_OF_WHAT = re.compile(
    r"\s(?:of|in|as|at|on)\s(?:the\s|his\s|her\s|its\s|a\s|public\s)?[a-z]+|\sthere\b", re.IGNORECASE
)
_PLAYED = frozenset(
    stem(word) for word in ("game", "match", "start", "appearance", "outing", "meeting", "race", "test")
)
# "Three of the dead were children"
_OF_THEM = re.compile(
    r"\sof\s(?:the|those|them|whom)(?:\s[\w-]+){0,3}?\s(?:were|are)\s(?!\w+(?:ed|ing)\b)(?:[\w-]+\s)?(?P<what>[a-z]+s|children|men|women|people)\b"
)
_INCLUDED = re.compile(
    r"\b(?:includ(?:es?|ing)|among\s(?:them|which)|of\swhich|made\sup\sof|consists\sof)\s(?:[\w-]+\s){0,5}?$",
    re.IGNORECASE,
)
# "$1.3 billion to car buyers and $500 million"
_LISTED = re.compile(r"[^.;:]{0,60}?(?:,|\sand)(?:\sand)?\s(?:about\s|some\s|nearly\s|another\s)?")
# "A team of 18 people"
_TEAM = re.compile(
    r"\b(?P<team>team|panel|jury|committee|delegation|squad|task\sforce|commission|taskforce)s?\sof\s"
    r"(?:about\s|some\s|around\s|up\sto\s|more\sthan\s)?$",
    re.IGNORECASE,
)


def of_a_part(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the words around one of two figures say that it is of a part or of one of several."""
    return (
        _told(left, a, _EACH_TIME, "duration") != _told(right, b, _EACH_TIME, "duration")
        or _on_days(left, a) != _on_days(right, b)
        or _of_picked_stretches(left, a, right, b)
        or _of_two_frames(left, a, right, b)
        or _of_two_windows(left, a, right, b)
        or _of_ahead_and_behind(left, a, right, b)
        or _of_ahead_and_behind(right, b, left, a)
        or _of_times_and_things(a, b)
        or _of_a_team(left, a, right, b)
        or _of_a_team(right, b, left, a)
        or _some_charges(left, a, b, right)
        or _some_charges(right, b, a, left)
        or _some_bodies(left, a, b, right)
        or _some_bodies(right, b, a, left)
        or _alone_in_list(left, a, right)
        or _alone_in_list(right, b, left)
        or _of_two_descriptions(left, a, right, b)
    )


def _of_two_descriptions(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether each counts some by what they were: *three of the dead were children*, *two were tourists*."""
    one, two = (
        _OF_THEM.match(_sentence(facts, fact), fact.value.end) for facts, fact in ((left, a), (right, b))
    )
    if one is None or two is None:
        return False
    nouns = [meaning(stem(match["what"].casefold())) for match in (one, two)]
    return nouns[0] != nouns[1]


def _sentence(facts: Facts, fact: Fact) -> str:
    return facts.text_of(fact)


def _told(facts: Facts, fact: Fact, behind: re.Pattern[str], slot: str) -> bool:
    """Whether a figure of a sort has some words right behind it."""
    return fact.value.slot == slot and behind.match(_sentence(facts, fact), fact.value.end) is not None


def _on_days(facts: Facts, fact: Fact) -> bool:
    """Whether days are counted on which something happens, not how long it lasts."""
    text = _sentence(facts, fact)
    return (
        fact.value.slot == "duration"
        and text[fact.value.end - 4 : fact.value.end] == "days"
        and _ON_DAYS.search(text[max(0, fact.value.start - 14) : fact.value.start]) is not None
    )


def _of_picked_stretches(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two stretches at a beginning or an end are picked for two happenings.

    *Listened to the last 30 minutes of the tape*, *acted in the last eight minutes*.
    """
    if a.value.slot != "duration" or b.value.slot != "duration":
        return False
    picked = [
        _PICKED.search(_sentence(facts, fact)[max(0, fact.value.start - 24) : fact.value.start])
        for facts, fact in ((left, a), (right, b))
    ]
    return all(picked) and head_agreement(a.event, b.event) < _SAME_HEAD


def _of_two_frames(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two figures only say in how many games or days something else was counted.

    *Four goals in six games*, *conceded twice in nine*; *21 calls in the six weeks before she died*.
    """
    if a.value.slot not in ("count", "duration") or a.value.slot != b.value.slot:
        return False
    frames = [
        _FRAME.search(_sentence(facts, fact)[max(0, fact.value.start - 30) : fact.value.start])
        for facts, fact in ((left, a), (right, b))
    ]
    if frames[0] is None or frames[1] is None:
        return False
    if a.value.slot == "duration":
        return (frames[0]["pick"] or "").casefold() != (frames[1]["pick"] or "").casefold()
    played = a.value.unit in _PLAYED and b.value.unit in _PLAYED
    return played and head_agreement(a.event, b.event) < 1.0


def _of_two_windows(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether in two stretches up to now two sums came about: *a loss of 600 in five years*."""
    if a.value.slot != "duration" or b.value.slot != "duration":
        return False
    sums = []
    for facts, fact in ((left, a), (right, b)):
        frame = _FRAME.search(_sentence(facts, fact)[max(0, fact.value.start - 30) : fact.value.start])
        if frame is None or (frame["pick"] or "").casefold() not in ("last", "past", "previous"):
            return False
        sums.append(
            {one.value.quantity for one in facts.of_sentence(fact.sentence) if one.value.kind in _SUMS}
        )
    return bool(sums[0] and sums[1]) and sums[0].isdisjoint(sums[1])


def _of_ahead_and_behind(facts: Facts, fact: Fact, others: Facts, other: Fact) -> bool:
    """Whether something will be so long from now, or was so long: *in six months*, *after 21 years of*."""
    if fact.value.slot != "duration" or fact.event.modality == "fact":
        return False
    before = _sentence(facts, fact)[max(0, fact.value.start - 20) : fact.value.start]
    if _AHEAD.search(before) is None:
        return False
    text = _sentence(others, other)
    served = _AFTER.search(text[max(0, other.value.start - 24) : other.value.start])
    return served is not None and _OF_WHAT.match(text, other.value.end) is not None


def _of_times_and_things(a: Fact, b: Fact) -> bool:
    """Whether one counts how often something else was done: *scored four goals*, *conceded twice*."""
    if a.value.slot != "count" or b.value.slot != "count" or a.value.unit == b.value.unit:
        return False
    return stem("time") in (a.value.unit, b.value.unit) and head_agreement(a.event, b.event) == 0


def _of_a_team(facts: Facts, fact: Fact, others: Facts, other: Fact) -> bool:
    """Whether people are counted as a team that the other sentence knows nothing of: *a team of 18*."""
    if fact.value.slot != "count" or fact.value.unit not in general_people():
        return False
    text = _sentence(facts, fact)
    match = _TEAM.search(text[max(0, fact.value.start - 40) : fact.value.start])
    return match is not None and match["team"].casefold() not in _sentence(others, other).casefold()


def _less(fact: Fact, other: Fact) -> bool:
    one, two = fact.value.quantity, other.value.quantity
    return one is not None and two is not None and one.high < two.low


def _some_charges(facts: Facts, fact: Fact, other: Fact, others: Facts) -> bool:
    """Whether fewer charges of one sort are told than charges in all."""
    if fact.value.slot != "count" or not _less(fact, other):
        return False
    own = _CHARGES.match(_sentence(facts, fact), fact.value.end)
    theirs = _CHARGES.match(_sentence(others, other), other.value.end)
    return own is not None and theirs is not None and own["of"] is not None and theirs["of"] is None


def _some_bodies(facts: Facts, fact: Fact, other: Fact, others: Facts) -> bool:
    """Whether fewer bodies are told to be found than people to have died."""
    if not _less(fact, other) or "people:dead" not in (fact.group, other.group):
        return False
    text = _sentence(facts, fact)
    return (
        _BODIES.search(text) is not None
        and _RECOVERED.search(text) is not None
        and _BODIES.search(_sentence(others, other)) is None
    )


def _alone_in_list(facts: Facts, fact: Fact, other: Facts) -> bool:
    """Whether a share or sum is one of a list and its bearer one of whom the other article knows nothing."""
    if fact.value.kind not in ("percent", "money"):
        return False
    text = _sentence(facts, fact)
    beside = [
        one
        for one in facts.of_sentence(fact.sentence)
        if one is not fact and one.group == fact.group and one.value.end < fact.value.start
    ]
    if not beside:
        return False
    last = max(beside, key=lambda one: one.value.end)
    between = text[last.value.end : fact.value.start]
    if _BESIDE.fullmatch(between) is None:
        return False
    names = {word.stem for word in facts.analysis.parsed[fact.sentence].words
             if last.value.end <= word.start < fact.value.start and word.text[0].isupper()}  # fmt: skip
    return names.isdisjoint(other.told)


def of_two_listed_parts(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether a sum is one of several parts that a sentence lists, and the other a whole or another part.

    *Including a fine of $1.7 billion*, *among them $1.3 billion to buyers and $500 million to savers*.
    """
    if a.value.kind != "money":
        return False
    one, two = left.of(a, _is_listed_part), right.of(b, _is_listed_part)
    if one and two:
        return not a.topic & b.topic
    part, whole = (a, b) if one else (b, a)
    return one != two and _less(part, whole)


def _is_listed_part(facts: Facts, fact: Fact) -> bool:
    """Whether a sum is told as included in another, or stands in one list behind such a one."""
    text = _sentence(facts, fact)
    if _INCLUDED.search(text[: fact.value.start]) is not None:
        return True
    return any(
        _INCLUDED.search(text[: one.value.start]) is not None
        and one.value.end < fact.value.start
        and _LISTED.fullmatch(text[one.value.end : fact.value.start]) is not None
        for one in facts.of_sentence(fact.sentence)
        if one.group == fact.group
    )
