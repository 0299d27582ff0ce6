"""Amount vetoes: what shows by itself that two amounts are of two groups, two times, or part and whole."""

import math
import re

from lavreader.compare.people.unnamed_persons import of_two_unnamed
from lavreader.compare.reading.subjects_meant import of_he_and_she
from lavreader.compare.reading.told_parts import parts_told
from lavreader.compare.values.contrasts import broken_down, contrasted
from lavreader.compare.values.count_questions import of_two_questions
from lavreader.compare.values.counted_groups import of_two_camps, of_two_limits
from lavreader.compare.values.counted_when import counted_at_two_times
from lavreader.compare.values.deal_targets import of_two_targets
from lavreader.compare.values.distances import of_two_distances
from lavreader.compare.values.fact_groups import is_demanded
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.figure_sorts import of_two_sorts
from lavreader.compare.values.likeness import head_agreement
from lavreader.compare.values.matched_facts import Pair
from lavreader.compare.values.measurands import measurands_of, tells_a_point
from lavreader.compare.values.measured_subjects import of_two_measured
from lavreader.compare.values.owners import of_other_owners
from lavreader.compare.values.part_counts import of_a_part, of_two_listed_parts
from lavreader.compare.values.partitives import of_some_and_all
from lavreader.compare.values.pointed_counts import of_two_some
from lavreader.compare.values.rate_scopes import of_two_scopes
from lavreader.compare.values.sittings import of_days_and_hours
from lavreader.compare.values.told_ages import of_then_and_now, of_two_generations
from lavreader.compare.values.totals import of_both_and_one, of_one_purpose
from lavreader.compare.values.vote_questions import of_two_ballots
from lavreader.compare.values.worked_out import follows_from
from lavreader.language.people.nationals import national_stems
from lavreader.language.values.agreement import misprinted
from lavreader.language.values.numbers import parse_number

# "Originally 171 kilometres"
_FORMER = re.compile(r"\b(?:originally|initially|formerly|at\sfirst|once)\W(?:\w+\s){0,3}$", re.IGNORECASE)
# Figures below this are too common to say what they are of.
_TWO_DIGITS = 10
# Figures up to this are often alike by chance.
_CHANCE = 3
_FIGURE = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])")
_TOGETHER = re.compile(
    r"\b(?:all|both|the\s(?:two|three|four|five))\b(?:\s\w+){0,3}\stogether\b|\bcombined\b(?!\s(?:bank|company|group|firm|business|entity|airline|lender|carrier|insurer|retailer)\b)|\baltogether\b|\bon\saverage\b",
    re.IGNORECASE,
)
_BEFORE_THIS = re.compile(r"\b(?:before|until)\s(?:this|that|then|it)\b|\bpreviously\b", re.IGNORECASE)
# What happens after a stretch of time: "scored after just 70 seconds"
_AFTER_ONLY = re.compile(r"\bafter\s(?:just\s|only\s|about\s|barely\s|less\sthan\s)*$", re.IGNORECASE)
# Agreement of what happens where one side does not say it in the value's own clause.
_UNKNOWN_HEAD = 0.5
# "Jumped to 406 pence in early trading", "ended the session at 402"
_IN_TRADING = re.compile(
    r"\b(?:(?:early|morning|midday|afternoon|late)\strad(?:e|ing)|by\smid(?:day|-morning)|at\sthe\sopen(?:ing)?|"
    r"intraday|at\sone\s(?:point|stage))\b",
    re.IGNORECASE,
)
_AT_CLOSE = re.compile(
    r"\b(?:closed|at\sthe\sclose|closing|(?:ended|finished)\s(?:the|the\sday|\w+day(?:['’]s)?)\b)",
    re.IGNORECASE,
)
_AT_PRESENT = frozenset(["now", "currently", "today", "presently"])
# What happens in a match does not say how long it was.
_OF_WHOLE_MATCH = frozenset(["match"])
# Amounts that stand in the text as they are counted, and not in another unit.
_ADDED_UP = frozenset(["count", "money", "percent"])
# From this many times on two amounts of a slot are of two things.
_FAR_APART = {"count": 200, "money": 20, "duration": 100}
# What an amount is besides a level: of before, on top of it, or what another is part of.
_PARTS_APART = frozenset(["further", "earlier", "whole"])


def of_two_amounts(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two amounts are of a part and the whole, of two groups, or of two times of one article."""
    left, right = pair.left, pair.right
    return (
        tells_a_point(left, a) != tells_a_point(right, b)
        or of_two_unnamed(left, a, right, b)
        or of_a_part(left, a, right, b)
        or of_some_and_all(left, a, right, b)
        or of_two_some(left, a, right, b)
        or of_other_owners(left, a, right, b)
        or of_two_questions(left, a, right, b)
        or follows_from(left, a, right, b)
        or counted_at_two_times(left, a, right, b)
        or _of_sides(left, a, right, b)
        or _beside_the_other(left, a, b)
        or _beside_the_other(right, b, a)
        or _of_two_past_years(a, b)
        or _of_two_sizes(a, b)
        or _of_one_part(left, a, right, b)
        or of_one_purpose(left, a, right, b)
        or of_both_and_one(left, a, right, b)
        or of_then_and_now(left, a, right, b)
        or of_two_generations(a, b)
        or _of_two_bearers(left, a, right, b)
        or matches_before(left, a, _FORMER) != matches_before(right, b, _FORMER)
        or _of_parts_apart(a, b)
        or of_two_listed_parts(left, a, right, b)
        or of_two_limits(left, a, right, b)
        or of_two_camps(left, a, right, b)
        or _worked_out(left, a, right, b)
        or (_of_whole(left, a) != _of_whole(right, b) and not _digits_exchanged(a, b))
        or _of_before(left, a) != _of_before(right, b)
        or _after_which_else(left, a, right, b)
        or _of_two_hours_of_trade(left, a, right, b)
        or _of_now_and_then(left, a, right, b)
        or of_two_sorts(left, a, right, b)
        or of_two_distances(left, a, right, b)
        or of_days_and_hours(left, a, right, b)
        or of_two_targets(left, a, right, b)
        or of_he_and_she(a, b)
        or of_two_scopes(left, a, right, b)
        or of_two_ballots(left, a, right, b)
        or of_two_measured(left, a, right, b)
        or (a.value.kind == "money" and is_demanded(a) != is_demanded(b))
    )


def _of_sides(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two figures are of two sides of a whole, summer and winter, or one of a side alone."""
    one, two = (facts.analysis.parsed[fact.sentence].lowers for facts, fact in ((left, a), (right, b)))
    return contrasted(one, two) or (a.value.kind == "percent" and broken_down(one, two))


def _beside_the_other(facts: Facts, fact: Fact, other: Fact) -> bool:
    """Whether a sentence gives the other article's figure too: 600 for long flights, 250 for short ones."""
    amount = other.value.quantity
    if amount is None or fact.value.slot not in ("money", "percent") or fact.value.slot != other.value.slot:
        return False
    if any(
        one is not fact
        and one.value.kind == fact.value.kind
        and one.value.quantity is not None
        and (one.value.quantity.low, one.value.quantity.high) == (amount.low, amount.high)
        for one in facts.of_sentence(fact.sentence)
    ):
        return True
    text = facts.text_of(fact)
    around = text[: fact.value.start] + " " * (fact.value.end - fact.value.start) + text[fact.value.end :]
    return any(
        number is not None and number[0] == amount.low and amount.low >= _TWO_DIGITS
        for number in map(parse_number, _FIGURE.findall(around))
    )


def _of_two_past_years(a: Fact, b: Fact) -> bool:
    """Whether each sentence names a past year and they are not the same: settlements of 2016 and 2017."""
    return bool(a.past_years and b.past_years) and a.past_years.isdisjoint(b.past_years)


def _after_which_else(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether after two stretches of time two things happen: *scored after 70 seconds*, *booked after 20*."""
    if a.value.slot != "duration" or b.value.slot != "duration":
        return False
    if not (_AFTER_ONLY.search(_text_before(left, a)) and _AFTER_ONLY.search(_text_before(right, b))):
        return False
    if head_agreement(a.event, b.event) > _UNKNOWN_HEAD:
        return False
    return not (measurands_of(left, a) & measurands_of(right, b)) - _OF_WHOLE_MATCH


def _of_two_hours_of_trade(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is a price or a change in the course of a day's trading and the other at its close."""
    one, two = (facts.text_of(fact) for facts, fact in ((left, a), (right, b)))
    if a.value.kind not in ("percent", "money", "number"):
        return False
    return any(
        _IN_TRADING.search(here) and not _AT_CLOSE.search(here) and _AT_CLOSE.search(there)
        for here, there in ((one, two), (two, one))
    )


def _of_now_and_then(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is what is so now and the other what will be: *earns 25 dollars now*, *will earn 31*."""
    for here, fact, other in ((left, a, b), (right, b, a)):
        if fact.event.modality == "fact" and other.event.modality == "future":
            clause = fact.event.scene.clause
            words = here.analysis.parsed[fact.sentence].words[clause.first : clause.last]
            if any(word.lower in _AT_PRESENT for word in words):
                return True
    return False


def _text_before(facts: Facts, fact: Fact) -> str:
    """What a sentence says before a value."""
    return facts.text_of(fact)[: fact.value.start]


def _of_two_sizes(a: Fact, b: Fact) -> bool:
    """Whether the amounts lie farther apart than two reports of one, save by a slip of the scale."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or a.value.slot not in _FAR_APART:
        return False
    low, high = sorted((one, two), key=lambda amount: amount.low)
    if low.low <= 0 or high.low <= _FAR_APART[a.value.slot] * low.high:
        return False
    ratio = math.log10(high.low / low.low)
    return abs(ratio - round(ratio)) > 0.01  # 1.2 million and 1.2 billion


def _of_one_part(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one is of a part only that the other says nothing of: in the first round, among adults."""
    one, two = parts_told(left, a), parts_told(right, b)
    if not one and not two:
        return False
    texts = [facts.text_of(fact).casefold() for facts, fact in ((left, a), (right, b))]
    return any(part not in texts[1] for part in one) or any(part not in texts[0] for part in two)


def _of_parts_apart(a: Fact, b: Fact) -> bool:
    """Whether one is an amount of before or on top, or a whole of another sort than the other."""
    parts = {a.value.part, b.value.part}
    if len(parts) == 1 or parts.isdisjoint(_PARTS_APART):
        return False
    if "whole" in parts and _digits_exchanged(a, b):
        return False  # "1,410 patients", "among the 1,140 volunteers"
    return parts != {"whole", "level"} or a.sort != b.sort or a.group != b.group


def _digits_exchanged(a: Fact, b: Fact) -> bool:
    """Whether one figure is the other misprinted, as a part of it would hardly be."""
    one, two = a.value.quantity, b.value.quantity
    return one is not None and two is not None and misprinted(one, two)


def _of_two_bearers(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two shares are of two that both articles know, or two lengths answer two questions."""
    if a.value.slot == "length":
        one, two = measurands_of(left, a), measurands_of(right, b)
        return bool(one and two) and one.isdisjoint(two)
    if a.value.kind != "percent":
        return False
    one, two = (fact.event.scene.names - national_stems() for fact in (a, b))
    # "He held 40 percent", "Lund, the firm that owns 57 percent of it"
    if (one | a.event.actors) & (two | b.event.actors):
        return False
    return one.isdisjoint(two) and not one.isdisjoint(right.told) and not two.isdisjoint(left.told)


def _worked_out(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one figure is the other and a third of either sentence added up: 2,400 here and 500 abroad."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or a.value.slot not in _ADDED_UP:
        return False
    gap = abs(one.low - two.low)
    least = max(one.step, two.step) / 2
    return gap > _CHANCE and any(
        abs(other - gap) < least
        for facts, fact in ((left, a), (right, b))
        for other in _figures_beside(facts, fact)
    )


def _figures_beside(facts: Facts, fact: Fact) -> list[float]:
    """The other figures of a fact's sentence, whatever they count."""
    text = facts.text_of(fact)
    found = [
        parse_number(match.group())
        for match in _FIGURE.finditer(text)
        if match.end() <= fact.value.start or match.start() >= fact.value.end
    ]
    return [number[0] for number in found if number is not None]


def _of_whole(facts: Facts, fact: Fact) -> bool:
    """Whether a sentence says that its figure is of several taken together."""
    return _TOGETHER.search(facts.text_of(fact)) is not None


def _of_before(facts: Facts, fact: Fact) -> bool:
    """Whether a figure is of the time before what the article tells: *two before this one*."""
    text = facts.text_of(fact)
    return _BEFORE_THIS.search(text, fact.value.end) is not None


def matches_before(facts: Facts, fact: Fact, pattern: re.Pattern[str]) -> bool:
    """Whether a pattern matches in the words right before a value."""
    text = facts.text_of(fact)
    return pattern.search(text, max(0, fact.value.start - 40), fact.value.start) is not None
