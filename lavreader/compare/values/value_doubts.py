"""Doubts: what speaks against calling two values a contradiction."""

from functools import cache
from itertools import pairwise

from lavreader.compare.alignment.leads import day_of_each_report
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.fact_clauses import measured_at
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.matched_facts import Match, Pair, days_differ, figures_differ
from lavreader.compare.values.told_plans import in_past_tense
from lavreader.language.grammar.classed_words import word_set
from lavreader.language.tokens import stem
from lavreader.language.values.measures import crowds, general_people

EARLIER = "one of them may speak of an earlier time"
POSSIBLE = "one gives it only as possible"
OTHER_COUNT = "they count different things"
OTHER_THING = "they may speak of two different things"
_OTHER_COUNTERS = "organisers and police often count a crowd differently"
_OTHER_SOURCES = "the figures come from different sources"
_OTHER_DAYS = "the days differ too, so these may be two events"
_COUNTED_OTHERWISE = "one may count the first or the last day in, the other not"
_LATER_DAY = "one article tells of a later day, when there may have been more"
_OTHER_FIGURES = "the figures differ too, so these may be two events"
#: Doubts that no likelihood outweighs.
LASTING = frozenset(
    [_OTHER_COUNTERS, _OTHER_DAYS, _OTHER_FIGURES, _COUNTED_OTHERWISE, _OTHER_SOURCES, _LATER_DAY]
)
#: Doubts whether two values are of one matter that stand for signs the evidence weighs itself.
WEIGHED = frozenset([EARLIER, POSSIBLE, OTHER_COUNT, OTHER_THING])
# Counts of people that grow while a story goes on.
_GROWING = frozenset(
    [
        *("people:dead", "people:injured", "people:missing", "people:infected", "people:evacuated"),
        "people:detained",
    ]
)
# Who counts the people in the street, and how they are told to be there.
_COUNTERS = frozenset(["organisers", "organizers", "union", "unions", "police", "authorities", "opposition"])
_CROWDS = ("protest", "march", "rally", "rallied", "demonstrat", "crowd", "gather")
# In seconds.
_A_DAY, _A_WEEK = 86_400, 604_800
# What follows *of* where only those of a size are counted.
_SIZES = frozenset(["magnitude", "more", "over", "at", "less", "under", "between", "up"])


@cache
def _parties() -> frozenset[str]:
    """Stems of nouns for sources with an interest of their own."""
    words = word_set("interested_party")
    return frozenset(stem(word) for word in words) | frozenset(stem(word + "s") for word in words)


def doubts_of(pair: Pair, match: Match) -> list[str]:
    """What speaks against a contradiction."""
    a, b = match.left, match.right
    doubts = []
    planned = {a.event.modality, b.event.modality} == {"fact", "future"}
    lasting = a.group == "duration" and match.topical  # "is sidelined for", "will be out for"
    if planned and not lasting and a.group not in ("age", "prison_sought") and in_past_tense(pair, a, b):
        doubts.append("one tells what was planned, the other what happened")
    if a.value.quantity is not None and a.group != "age" and days_differ(pair, match):
        doubts.append(_OTHER_DAYS)
    if a.value.moment is not None and (figures_differ(pair, match) or _of_other_sums(pair, match)):
        doubts.append(_OTHER_FIGURES)
    earlier = a.event.prior != b.event.prior or _of_a_past_year(pair, match)
    if earlier and a.group != "age" and not match.same_year:
        doubts.append(EARLIER)
    possible = [
        fact.event.modality == "possible" and not _obliged(facts, fact)
        for facts, fact in ((pair.left, a), (pair.right, b))
    ]
    if possible[0] != possible[1]:
        doubts.append(POSSIBLE)
    if not _GROWING.isdisjoint((a.group, b.group)) and not match.same_year:
        one, two = pair.left.article.published, pair.right.article.published
        if one is not None and two is not None and one != two:
            doubts.append("the count may have changed between the two days of publication")
        elif _grown_by_its_days(pair, match):
            doubts.append(_LATER_DAY)
    if a.group != b.group and a.value.kind == "number" and not match.misprinted and not _same_people(a, b):
        doubts.append(OTHER_COUNT)
    described = a.value.unit != b.value.unit and bool(a.value.adjectives) != bool(b.value.adjectives)
    if described or (a.value.slot == "count" and _limited(pair.left, a) != _limited(pair.right, b)):
        doubts.append("one may count only some of what the other counts")
    if (
        a.sort != b.sort
        and not match.misprinted
        and a.group.startswith("people:")
        and not _part_exceeds_whole(a, b)
    ):
        doubts.append("they may count different people")
    if (
        a.group not in ("age", "prison", "prison_sought", "ranking")
        and not a.group.startswith("people:")
        and not match.topical
        and not _same_people(a, b)
        and _strange_subjects(pair, match)
    ):
        doubts.append(OTHER_THING)
    if a.sources and b.sources and not a.sources & b.sources and (a.sources | b.sources) & _parties():
        doubts.append(_OTHER_SOURCES)
    if a.value.slot == b.value.slot == "count" and _of_other_counters(pair, match):
        doubts.append(_OTHER_COUNTERS)
    if a.value.slot == b.value.slot == "duration" and _one_unit_apart(a, b):
        doubts.append(_COUNTED_OTHERWISE)
    if a.value.moment is not None and _of_each_day(pair, match):
        doubts.append("each may tell of what happened on its own day")
    if _one_day_off(pair, match):
        doubts.append("a day told as “today” or “yesterday” hangs on the page's date of publication")
    return doubts


def _grown_by_its_days(pair: Pair, match: Match) -> bool:
    """Whether the greater count stands in the article that tells of a later day than the other."""
    days = pair.left.not_before, pair.right.not_before
    one, two = match.left.value.quantity, match.right.value.quantity
    if days[0] is None or days[1] is None or days[0] == days[1] or one is None or two is None:
        return False
    return (two.low > one.low) == (days[1] > days[0])


def _one_unit_apart(a: Fact, b: Fact) -> bool:
    """Whether two stretches of at least a week are a day apart: *17 days after*, *an 18-day ordeal*."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or one.low != one.high or two.low != two.high:
        return False
    return min(one.low, two.low) >= _A_WEEK and abs(one.low - two.low) == _A_DAY


def _of_other_sums(pair: Pair, match: Match) -> bool:
    """Whether two bare years stand in sentences whose sums of money differ, too: two settlements."""
    sums = []
    for facts, fact in ((pair.left, match.left), (pair.right, match.right)):
        if fact.value.moment is None or fact.value.moment.month is not None:
            return False
        sums.append(
            {one.value.quantity for one in facts.of_sentence(fact.sentence) if one.value.kind == "money"}
        )
    return bool(sums[0] and sums[1]) and sums[0].isdisjoint(sums[1])


def _of_a_past_year(pair: Pair, match: Match) -> bool:
    """Whether one sentence names a past year and the other's clause a day of the week."""
    a, b = match.left, match.right
    if a.value.quantity is None or bool(a.past_years) == bool(b.past_years):
        return False
    moment = measured_at(pair.right, b) if a.past_years else measured_at(pair.left, a)
    return moment is not None and moment.weekday is not None


def _limited(facts: Facts, fact: Fact) -> bool:
    """Whether only those of a size are counted: two aftershocks of magnitude five, plots of over an acre."""
    parsed = facts.analysis.parsed[fact.sentence]
    behind = parsed.word_at(max(fact.value.end - 1, fact.value.start)) + 1
    words = parsed.words[behind : behind + 7]
    for position, word in enumerate(words[:-1]):
        if word.tag in ("noun", "adjective", "name"):
            continue
        following = words[position + 1].lower
        sized = words[position + 1].tag == "number" and word.lower in ("over", "above", "under", "aged")
        return sized or (word.lower == "of" and following in _SIZES)
    return False


def _same_people(a: Fact, b: Fact) -> bool:
    """Whether one counts the hurt and the other the treated, or one a crowd and the other people."""
    units = {a.value.unit, b.value.unit}
    return {a.group, b.group} == {"people:injured", "people:hospital"} or bool(
        units & crowds() and units & general_people()
    )


def _obliged(facts: Facts, fact: Fact) -> bool:
    """Whether the clause tells what somebody must do: *must pay*, not *must have paid*."""
    parsed = facts.analysis.parsed[fact.sentence]
    clause = parsed.clauses[fact.event.clause]
    words = parsed.words[clause.first : clause.last]
    return any(
        word.lower == "must" and following.lower not in ("have", "be") for word, following in pairwise(words)
    )


def _of_other_counters(pair: Pair, match: Match) -> bool:
    """Whether a crowd is counted by organisers, unions or police on one side, and by others on the other."""
    words = [
        facts.analysis.parsed[fact.sentence].lowers
        for facts, fact in ((pair.left, match.left), (pair.right, match.right))
    ]
    counters = [lowers & _COUNTERS for lowers in words]
    return counters[0] != counters[1] and all(
        any(word.startswith(_CROWDS) for word in lowers) for lowers in words
    )


def _of_each_day(pair: Pair, match: Match) -> bool:
    """Whether something that happens day after day is told by two reports of two days."""
    repeated = match.left.event.heads & match.right.event.heads & _repeated()
    return bool(repeated) and day_of_each_report(pair.left, pair.right, match.left, match.right)


@cache
def _repeated() -> frozenset[str]:
    """Meanings of what may happen on many days in a row."""
    return frozenset(meaning(stem(word)) for word in word_set("repeated_event"))


def _strange_subjects(pair: Pair, match: Match) -> bool:
    """Whether each clause is about something that the other article does not mention at all."""
    if match.left.value.quantity is None:
        return False
    one, two = match.left.event.scene.bare_subject_nouns, match.right.event.scene.bare_subject_nouns
    shared = match.left.event.actors & match.right.event.actors
    if not one or not two or shared & _subject_names_of_both(pair, match):
        return False
    return not one & pair.right.keys and not two & pair.left.keys


def _subject_names_of_both(pair: Pair, match: Match) -> frozenset[str]:
    """Stems of the names that are either subject themselves."""
    return match.left.event.scene.subject_names | match.right.event.scene.subject_names


def _part_exceeds_whole(a: Fact, b: Fact) -> bool:
    """Whether more of one sort are counted than of all people."""
    if a.sort and b.sort:
        return False
    part, whole = (a, b) if a.sort else (b, a)
    if part.value.quantity is None or whole.value.quantity is None:
        return False
    return part.value.quantity.low > whole.value.quantity.high and whole.value.quantity.bound not in (
        "at_least",
        "more_than",
    )


def _one_day_off(pair: Pair, match: Match) -> bool:
    """Whether two days lie a day apart where one was worked out from a page's own date.

    So it is where the page is one of the web, and where each day is that of its own publication: the
    outlets may lie in two time zones.
    """
    one, two = match.left.value.moment, match.right.value.moment
    if one is None or two is None or one.weekday is None or two.weekday is None:
        return False
    sides = ((pair.left, one), (pair.right, two))
    dates = [facts.article.published for facts, _ in sides]
    of_publication = dates[0] != dates[1] and all(
        published is not None and published.weekday() == moment.weekday
        for published, moment in zip(dates, (one, two), strict=True)
    )
    told = [
        (facts.article.address is not None or of_publication) and moment.shift is not None
        for facts, moment in sides
    ]
    return any(told) and (one.weekday - two.weekday) % 7 in (1, 6)
