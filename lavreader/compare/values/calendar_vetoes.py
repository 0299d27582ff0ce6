"""Calendar vetoes: what two days show by themselves against being two answers to one question.

A report that names both days gives them to two happenings, a weekday is one of the days around
its article's publication and a date of another week is not, and *said on Friday* tells when
somebody spoke.
"""

import re
from datetime import date, timedelta

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.stems import stem

# A weekday and a date are told of one happening only where they are less apart.
_A_WEEK = timedelta(days=6)
# What may stand between a verb of saying and the day on which somebody said it.
_TO_DAY = frozenset(["on", "early", "late", "last", "this", "in", "a", "statement", "reporters", "earlier"])
# "9, 10 and 27 September", "Monday, Tuesday and Friday"
_WEEKDAY = re.compile(r"\b\w+day\b")
_LISTED_DAY = re.compile(r"\d|\b\w+day\b")
_LISTED = re.compile(r"[\s,]*(?:and|or|&)?[\s,]*", re.IGNORECASE)

# "After starting deliberations on Wednesday"
_AFTER_DOING = re.compile(r"\b(?:after|before|since|following)\s(?P<doing>\w+ing)\b[^,;:.]*$", re.IGNORECASE)
# "Tuesday's presidential elections"
_OF_DAY = re.compile(r"['’]s\s(?P<thing>(?:[a-z-]+\s){0,2}[a-z-]+)")


def of_other_days(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two days are of two happenings by what the calendar and the articles' other days say."""
    if a.value.moment is None or b.value.moment is None:
        return False
    return (
        of_other_times(left, a, right, b)
        or _named_by(right, left, a)
        or _named_by(left, right, b)
        or (_told_on(a) and not b.event.speech)
        or (_told_on(b) and not a.event.speech)
        or _of_what_went_before(left, a, b)
        or _of_what_went_before(right, b, a)
        or _day_of_noun(left, a, b)
        or _day_of_noun(right, b, a)
    )


def _of_what_went_before(facts: Facts, fact: Fact, other: Fact) -> bool:
    """Whether a day is of what went before: *ruled after hearing him on Tuesday*, where the other rules."""
    found = _AFTER_DOING.search(facts.text_of(fact)[: fact.value.start])
    if found is None:
        return False
    return meaning(stem(found["doing"].casefold())) not in other.event.scene.meanings


def _day_of_noun(facts: Facts, fact: Fact, other: Fact) -> bool:
    """Whether a day is a thing's, *Tuesday's election*, and the other's clause does not have the thing."""
    found = _OF_DAY.match(facts.text_of(fact), fact.value.end)
    if found is None:
        return False
    named = {meaning(stem(word.casefold())) for word in found["thing"].split()}
    return not named & other.event.scene.meanings


def of_other_times(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two days lie in two weeks or years of which each article tells, or in one list of days."""
    return (
        _weeks_apart(left, a, right, b)
        or _of_two_years(left, a, b)
        or _of_two_years(right, b, a)
        or _listed_with(left, a, right, b)
        or _listed_with(right, b, left, a)
    )


def _is_date(facts: Facts, fact: Fact) -> bool:
    """Whether a day is told by its number and month or from another one, not as a weekday or from today."""
    moment = fact.value.moment
    if moment is None or None in (moment.day, moment.month):
        return False
    text = facts.text_of(fact)[fact.value.start : fact.value.end]
    return any(map(str.isdigit, text)) or not (moment.relative or _WEEKDAY.search(text))


def day_of(facts: Facts, fact: Fact) -> date | None:
    """The calendar day of a fact; one told without a year is the nearest to publication."""
    moment, published = fact.value.moment, facts.article.published
    if moment is None or moment.dated is not None:
        return moment.dated if moment is not None else None
    if published is None or moment.year is not None or moment.month is None or moment.day is None:
        return None
    near = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            near.append(date(year, moment.month, moment.day))
        except ValueError:
            continue
    return min(near, key=lambda day: abs(day - published))


def _named_by(other: Facts, facts: Facts, fact: Fact) -> bool:
    """Whether the other article names a date too, of whatever: *sentenced on 25 June*, *freed on 25 June*."""
    if not _is_date(facts, fact):
        return False
    day, moment = day_of(facts, fact), fact.value.moment
    assert moment is not None
    for one in other.by_group.get("when", ()):
        theirs = one.value.moment
        if theirs is None or theirs.day is None:
            continue
        if day is not None and day == day_of(other, one):
            return True
        if None in (day, day_of(other, one)) and (theirs.month, theirs.day) == (moment.month, moment.day):
            return True
    return False


def _weeks_apart(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is a weekday or told from today and the other a date of another week."""
    if _is_date(left, a) == _is_date(right, b) or "future" in (a.event.modality, b.event.modality):
        return False  # "to close on Friday" and "open until 31 March" are two plans for one shop
    one, two = day_of(left, a), day_of(right, b)
    return one is not None and two is not None and abs(one - two) >= _A_WEEK


def _of_two_years(facts: Facts, bare: Fact, full: Fact) -> bool:
    """Whether one is a month or day of these months and the other has a year before them."""
    one, two, published = bare.value.moment, full.value.moment, facts.article.published
    if one is None or two is None or published is None:
        return False
    if one.month is None or one.year is not None or two.year is None or one.month == two.month:
        return False
    return two.year < (published.year if one.month <= published.month else published.year - 1)


def _told_on(fact: Fact) -> bool:
    """Whether the day is that on which somebody said something: *the minister said on Friday*."""
    words = fact.event.scene.parsed.words
    place = fact.event.first - 1
    while place >= 0 and words[place].lower in _TO_DAY:
        place -= 1
    if place < 0 or words[place].reading is None:
        return False
    lists = verb_lists()
    return words[place].base in lists.telling or words[place].base in lists.denying


def _listed_with(facts: Facts, fact: Fact, others: Facts, other: Fact) -> bool:
    """Whether the day the other article gives stands beside a day in a list of days."""
    day = day_of(others, other)
    if day is None:
        return False
    text = facts.text_of(fact)
    days = sorted(
        (
            one
            for one in facts.of_sentence(fact.sentence)
            if one.value.moment is not None and _LISTED_DAY.search(text, one.value.start, one.value.end)
        ),
        key=lambda one: one.value.start,
    )
    place = next((place for place, one in enumerate(days) if one is fact), None)
    if place is None:
        return False
    first = last = place
    while first > 0 and _LISTED.fullmatch(text[days[first - 1].value.end : days[first].value.start]):
        first -= 1
    while last + 1 < len(days) and _LISTED.fullmatch(text[days[last].value.end : days[last + 1].value.start]):
        last += 1
    return any(
        day_of(facts, one) == day or _same_weekday(one, other)
        for one in days[first : last + 1]
        if one is not fact
    )


def _same_weekday(one: Fact, two: Fact) -> bool:
    """Whether both are told as the same day of the week, perhaps of two weeks as plans are."""
    left, right = one.value.moment, two.value.moment
    return (
        left is not None and right is not None and left.weekday is not None and left.weekday == right.weekday
    )
