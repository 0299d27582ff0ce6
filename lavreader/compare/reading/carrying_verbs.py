"""Carrying verbs: the verb that carries what a clause says, behind those that deny or grant it."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from lavreader.compare.reading.main_verbs import group_start, word_after
from lavreader.compare.reading.predicates import state_at
from lavreader.compare.reading.tellings import Telling
from lavreader.compare.states.statements import REFUSED
from lavreader.language.grammar.classed_words import Word, is_be, is_have, is_negator
from lavreader.language.grammar.negation import negation_lists
from lavreader.language.grammar.verb_groups import OCCASIONS

_REFUSING = frozenset(("refuse", "decline"))
_WILL = frozenset(("will", "would"))
_OUGHT = frozenset(("should", "ought"))


class CarryingVerb(NamedTuple):
    """The verb that carries a statement, infinitives and gerunds of denial worked out.

    Attributes:
        place: Index of the verb.
        base: Its dictionary form.
        start: Index of the first word that says it.
        negated: Whether it is said not to be so.
        modality: How sure it is told.
        passive: Whether the subject is what it is done to.
    """

    place: int
    base: str
    start: int
    negated: bool
    modality: str
    passive: bool


def carrying_verb(telling: Telling) -> CarryingVerb:
    """The verb of a clause, or the one behind *refused to* and *decided against*.

    Args:
        telling: The clause, which has a verb.
    """
    words, clause = telling.words, telling.clause
    begin = verb = clause.verb if clause.verb is not None else clause.first
    lists = negation_lists()
    negated, modality, passive, base = clause.negated, str(clause.modality), clause.passive, clause.base
    kept = base in lists.kept_infinitive
    if (
        kept
        or base in lists.denied_infinitive
        or (is_be(words[verb]) and word_after(words, verb, clause.last) in lists.denied_adjective)
    ):
        infinitive = next(
            (i + 1 for i in range(verb + 1, min(verb + 4, clause.last - 1)) if words[i].tag == "to"), None
        )
        if infinitive is not None and words[infinitive].reading is not None:
            if not kept or any(word.tag == "not" for word in words[verb + 1 : infinitive]):
                negated = not negated  # "chose not to testify"
            if base in _REFUSING:
                modality = REFUSED
            elif base == "agree":
                modality = "future"
            verb, base, passive = infinitive, words[infinitive].base, False
    behind = _behind_occasion(words, verb, clause.last)
    if behind is not None:
        negated = negated or any(is_negator(word) for word in words[verb + 1 : behind])
        verb, base, passive = behind, words[behind].base, False
    start = group_start(words, clause, begin)
    group = [word.lower for word in words[start:begin]]
    if base == "agree" and modality == "future" and _WILL.isdisjoint(group):
        modality = "fact"
    achieved = _gerund_behind(words, verb, clause.last, ["in"]) if base == "succeed" else None
    if achieved is not None:
        verb, base, passive = achieved, words[achieved].base, False
    gerund = _denied_gerund(words, verb, clause.last, base)
    if gerund is not None:
        modality = "future" if base == "rule" else REFUSED
        verb, base, negated, passive = gerund, words[gerund].base, not negated, False
    if modality == "fact" and not _WILL.isdisjoint(group):
        modality = "future"
    elif not _OUGHT.isdisjoint(group):
        modality = "possible"
    if not lists.denied_adjective.isdisjoint(group):
        negated = not negated
    if verb - 2 > clause.first and words[verb - 1].tag == "to" and not passive:
        before = verb - 2
        if is_be(words[before - 1]) and state_at(words, before, verb - 1) is not None:
            verb, base, start = before - 1, "be", group_start(words, clause, before - 1)
    return CarryingVerb(verb, base, start, negated, modality, passive)


def _behind_occasion(words: Sequence[Word], verb: int, last: int) -> int | None:
    """Where the infinitive stands of what there was time for or not: *had no time to put on a vest*."""
    if not is_have(words[verb]):
        return None
    for place in range(verb + 1, min(verb + 4, last - 2)):
        if words[place].lower in OCCASIONS and words[place + 1].tag == "to":
            return place + 2 if words[place + 2].reading is not None else None
    return None


@cache
def _gerund_links() -> dict[str, tuple[list[str], ...]]:
    """Verb that denies a gerund to the words that stand between both."""
    found: dict[str, list[list[str]]] = {}
    for first, *rest in negation_lists().denied_gerund:
        found.setdefault(first, []).append(rest)
    return {first: tuple(rests) for first, rests in found.items()}


def _denied_gerund(words: Sequence[Word], verb: int, last: int, base: str) -> int | None:
    """Where the gerund stands that a verb denies: *closing* in *decided against closing*."""
    for rest in _gerund_links().get(base, ()):
        place = _gerund_behind(words, verb, last, rest)
        if place is not None:
            return place
    return None


def _gerund_behind(words: Sequence[Word], verb: int, last: int, link: list[str]) -> int | None:
    """Where a gerund stands that some words link to a verb: *reaching* in *succeeded in reaching*."""
    place = verb + 1 + len(link)
    if place >= last or [word.lower for word in words[verb + 1 : place]] != link:
        return None
    reading = words[place].reading
    return place if reading is not None and "ing" in reading.forms else None
