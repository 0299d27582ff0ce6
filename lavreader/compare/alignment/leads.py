"""Leads: what the first sentences of two articles tell is most likely one and the same news."""

from datetime import date

from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import akin
from lavreader.language.grammar.classed_words import word_set
from lavreader.language.grammar.verbs import verb_lists

# Up to this sentence, counted from nought, a report tells its news and not its background.
LAST_OF_LEAD = 1


def told_in_leads(left: Facts, right: Facts, a: Fact, b: Fact) -> bool:
    """Whether two days belong to the same happening of both leads, for which neither gives another day.

    A follow-up has a lead of its own: where both days lie alike to the days of publication, each
    article may tell what was new on its day.
    """
    one, two = a.event, b.event
    if a.sentence > LAST_OF_LEAD or b.sentence > LAST_OF_LEAD or "" in (one.head, two.head):
        return False
    shared = one.heads & two.heads or (
        one.heads | two.heads if akin(one.heads, two.heads) else frozenset[str]()
    )
    if not shared or one.speech or two.speech or shared <= word_set("light_verb"):
        return False
    if one.prior or two.prior or one.negated or two.negated:
        return False
    if one.modality != two.modality or not _days_known(left, right, a, b):
        return False
    if day_of_each_report(left, right, a, b):
        return False
    return _only_day_of(left, a, shared) and _only_day_of(right, b, shared)


def announced_in_leads(left: Facts, right: Facts, a: Fact, b: Fact) -> bool:
    """Whether both leads tell when the same body made one piece of news public."""
    if a.sentence > LAST_OF_LEAD or b.sentence > LAST_OF_LEAD or not (a.event.speech and b.event.speech):
        return False
    if not a.event.actors & b.event.actors or not _days_known(left, right, a, b):
        return False
    if day_of_each_report(left, right, a, b):
        return False
    verbs = _verbs(left, a), _verbs(right, b)
    announcing = word_set("announcing_verb")
    return any(verb in announcing for verb in verbs) and all(
        verb in announcing or verb == "say" for verb in verbs
    )


def _verbs(facts: Facts, fact: Fact) -> str:
    """The verb of saying of a fact's clause."""
    clause = facts.analysis.parsed[fact.sentence].clauses[fact.event.clause]
    lists = verb_lists()
    return clause.base if clause.base in lists.telling or clause.base in lists.denying else ""


def _days_known(left: Facts, right: Facts, a: Fact, b: Fact) -> bool:
    """Whether both days and both days of publication are known."""
    return None not in (_day(a), _day(b), left.article.published, right.article.published)


def day_of_each_report(left: Facts, right: Facts, a: Fact, b: Fact) -> bool:
    """Whether two days lie alike to two days of publication, so that each report may tell its own news."""
    one, two = _day(a), _day(b)
    first, second = left.article.published, right.article.published
    if one is None or two is None or first is None or second is None:
        return False
    return first != second and first - one == second - two


def _day(fact: Fact) -> date | None:
    return fact.value.moment.dated if fact.value.moment is not None else None


def _only_day_of(facts: Facts, fact: Fact, heads: frozenset[str]) -> bool:
    """Whether an article gives no other day for a happening."""
    assert fact.value.moment is not None
    return all(
        other.value.moment is None
        or other.value.moment.weekday in (None, fact.value.moment.weekday)
        or not other.event.heads & heads
        for other in facts.by_group.get("when", ())
    )
