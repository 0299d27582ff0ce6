"""Vetoes: what shows by itself that two values are of two matters, however alike all else is."""

import re
from datetime import timedelta

from lavreader.compare.alignment.leads import day_of_each_report
from lavreader.compare.people.unnamed_persons import with_two_ages
from lavreader.compare.values.alarms import of_alarm
from lavreader.compare.values.amount_grounds import (
    of_two_opponents,
    of_two_subjects,
    of_two_times,
)
from lavreader.compare.values.amount_vetoes import matches_before, of_two_amounts
from lavreader.compare.values.calendar_vetoes import of_other_days
from lavreader.compare.values.compatibility import is_latest
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.forecasters import of_two_forecasters
from lavreader.compare.values.likeness import head_agreement
from lavreader.compare.values.matched_facts import Match, Pair
from lavreader.compare.values.moment_vetoes import of_a_further_one, of_two_occasions
from lavreader.compare.values.moment_words import words_of_two_happenings
from lavreader.compare.values.stages import of_two_stages
from lavreader.compare.values.value_candidates import Candidate

# "On Wednesday, the day after her resignation"
_DAY_AFTER = re.compile(
    r"\W{1,3}(?:just\s|only\s)?(?P<count>the|a|one|two|three|four|five|six|\d+)\s(?P<unit>days?|hours?|weeks?)\s"
    r"(?P<side>after|before|earlier|later|ahead)\b"
)
_COUNTED = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
# "Entered its second day on Wednesday"
_LATER_DAY = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))\s"
    r"(?:straight\s|consecutive\s|successive\s|full\s)?(?:day|night|week|month|year)\b",
    re.IGNORECASE,
)
# "The 7.12 from Leeds" is a train.
_NAMED_BY_TIME = re.compile(r"\b[Tt]he\s$")
# From this agreement of what happens on, a day told from another one as well is still the day of it.
_SAME_HEAD = 0.6
# Verbs that only say that somebody spoke, and those of questions and answers.
_SPEAKING = frozenset(
    ["say", "tell", "add", "state", "argue", "insist", "explain", "stress", "comment", "note"]
)
_ASKING = frozenset(["ask", "question", "answer", "reply", "respond", "write"])
# Figures from this on are seldom alike by chance.
_TELLING = 20


def of_two_matters(pair: Pair, candidate: Candidate) -> bool:
    """Whether something says that two values are no two answers to one question."""
    a, b = candidate.left, candidate.right
    left, right = pair.left, pair.right
    if a.value.moment is not None or b.value.moment is not None:
        # People speak on many days, and of what happened on others.
        said = (a.event.speech and b.event.speech) or _told_and_done(a, b) or _told_and_done(b, a)
        return said or of_two_days(pair, a, b) or of_two_occasions(pair, a, b)
    if a.value.clock is not None:
        return (
            matches_before(left, a, _NAMED_BY_TIME)
            or matches_before(right, b, _NAMED_BY_TIME)
            or of_alarm(a, b)
            or of_a_further_one(a, b)
            or words_of_two_happenings(left, a, right, b)
            or of_two_stages(left, a, right, b)
            or with_two_ages(left, a, right, b)
        )
    return (
        _of_two_relatives(a, b)
        or of_two_amounts(pair, a, b)
        or told_elsewhere(right, a)
        or told_elsewhere(left, b)
        or _by_its_grounds(pair, candidate)
    )


def _told_and_done(told: Fact, done: Fact) -> bool:
    """Whether one is only the day on which somebody spoke and the other that of something else."""
    if told.event.head_class != "speech" or done.event.head_class == "speech" or done.event.speech:
        return False
    clause = told.event.scene.clause
    if clause.base not in _SPEAKING or clause.verb is None or done.event.scene.clause.base in _ASKING:
        return False
    if clause.verb > told.event.first > clause.first + 1:
        return False  # "It began on 2 May, officials said"
    return head_agreement(told.event, done.event) == 0


def _of_two_relatives(a: Fact, b: Fact) -> bool:
    """Whether two ages are of people who only share a surname: *Jan Holm, 46*, *Maria Holm, 71*."""
    shared = a.subject & b.subject
    return bool(shared) and 1 < min(len(a.subject), len(b.subject)) > len(shared)


def told_elsewhere(other: Facts, fact: Fact) -> bool:
    """Whether the other article has the very figure too, of whatever: *the other 29*."""
    amount = fact.value.quantity
    if amount is None or fact.value.slot != "count" or amount.low < _TELLING or amount.low != amount.high:
        return False
    written = f"(?:{amount.low:.0f}|{amount.low:,.0f})"
    return re.search(rf"(?<![\w.,:]){written}(?![\w%:]|[.,]\d)", other.article.text) is not None


def of_two_days(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two days are told from another one, or only say up to when something was so.

    Reports of two days tell what was new on each: *a quake struck on Monday*, *crews dug on Tuesday*.
    """
    left, right = pair.left, pair.right
    return (
        (
            head_agreement(a.event, b.event) < _SAME_HEAD
            and (_told_from_another(left, a, b) or _told_from_another(right, b, a))
        )
        or _later_day(left, a) != _later_day(right, b)
        or (head_agreement(a.event, b.event) < _SAME_HEAD and day_of_each_report(left, right, a, b))
        or (is_latest(a) and is_latest(b))
        or of_other_days(left, a, right, b)
        or words_of_two_happenings(left, a, right, b)
    )


def _by_its_grounds(pair: Pair, candidate: Candidate) -> bool:
    """Whether the rules for amounts know two times, forecasters, opponents or subjects."""
    match = Match(candidate.left, candidate.right, candidate.relation, 0.0, 0.0, 0.0, False, False, 0.0)
    return (
        of_two_times(pair, match)
        or of_two_forecasters(pair, match)
        or of_two_opponents(pair, match)
        or of_two_subjects(pair, match)
    )


def _told_from_another(facts: Facts, fact: Fact, other: Fact) -> bool:
    """Whether a day is told by its distance from what happened on another one, which is the other's.

    *On Wednesday, the day after she resigned* tells that she resigned on Tuesday, not on Thursday.
    """
    if fact.value.moment is None:
        return False
    text = facts.text_of(fact)
    told = _DAY_AFTER.match(text, fact.value.end)
    if told is None:
        return False
    day, theirs = fact.value.moment.dated, other.value.moment.dated if other.value.moment else None
    if day is None or theirs is None:
        return True
    if told["unit"].startswith("hour"):
        return day == theirs
    days = _COUNTED.get(told["count"]) or (int(told["count"]) if told["count"].isdigit() else 1)
    apart = timedelta(days=days * (7 if told["unit"].startswith("week") else 1))
    return theirs == (day - apart if told["side"] in ("after", "later") else day + apart)


def _later_day(facts: Facts, fact: Fact) -> bool:
    """Whether a day is told as the second or third of something that lasts."""
    return _LATER_DAY.search(facts.text_of(fact)) is not None
