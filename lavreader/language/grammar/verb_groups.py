"""Verb groups: the verb that carries a clause with its auxiliaries, and how sure they tell it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from lavreader.language.grammar.classed_words import Word, is_be, is_have, is_modal, is_negator, word_set
from lavreader.language.grammar.verbs import VerbForm, verb_lists

Modality = Literal["fact", "future", "possible"]
_NO_FORMS: frozenset[VerbForm] = frozenset()
_FINITE: frozenset[VerbForm] = frozenset(["past", "s", "base"])
_PLANNED = frozenset(
    ["will", "shall", "'ll", "won't", "due", "set", "scheduled", "would", "wouldn't", "should"]
)
_TENSED: frozenset[VerbForm] = frozenset(["past", "s"])
_INFINITE_AUXILIARIES = frozenset(["be", "been", "being"])
# Verbs of being able, whose denial tells what did not happen.
_ABLE = frozenset(["can", "could", "cannot", "couldn't", "can't"])
_STARTING = frozenset(["begin", "start", "continue", "try"])
_READY = frozenset(["due", "set", "likely", "unlikely", "able", "ready", "scheduled"])
#: What is had by who does something, and not had by who does it not.
OCCASIONS = frozenset(["time", "chance", "opportunity", "occasion"])
#: What is had also by who never makes use of it.
_POWERS = frozenset(
    ["power", "powers", "right", "rights", "authority", "ability", "duty", "mandate", "option", "freedom",
     "permission", "means", "capacity", "obligation"]
)  # fmt: skip
_GROUPED = frozenset(["auxiliary", "adverb", "not", "to"])


def main_verb(words: Sequence[Word], first: int, last: int) -> int | None:
    """The verb that carries the clause: what follows the auxiliaries, the infinitive behind a plan."""
    participle: int | None = None
    for index in range(first, last):
        word = words[index]
        if word.reading is not None:
            if _belongs_to_noun(words, first, index) and _finite_ahead(words, index + 1, last):
                continue
            bare = word.reading.forms.isdisjoint(_FINITE)
            if bare and participle is None and index > first + 1:
                participle = index
                continue
            return _behind_plan(words, index, last)
        if word.tag == "auxiliary":
            if (
                word.lower == "be"
                and _belongs_to_noun(words, first, index)
                and _finite_ahead(words, index + 2, last)
            ):
                continue  # "the first to be charged was cleared"
            for later in range(index + 1, min(index + 8, last)):
                if words[later].reading is not None and words[later - 1].tag not in ("preposition",):
                    return _behind_plan(words, later, last)
                if words[later].tag in ("sign", "conjunction", "preposition"):
                    break
            while index + 1 < last and words[index + 1].tag in ("auxiliary", "not", "adverb"):
                index += 1
            while words[index].tag != "auxiliary":
                index -= 1
            return index
    return participle


def _belongs_to_noun(words: Sequence[Word], first: int, index: int) -> bool:
    """Whether an infinitive says which plan, order or attempt is meant: *a plan to close the school*."""
    place = index - 1 if index > first and words[index - 1].lower == "be" else index
    before = words[max(first, place - 3) : place]
    if len(before) < 2 or before[-1].tag != "to":
        return False
    noun = before[-3] if before[-2].tag == "not" and len(before) > 2 else before[-2]
    earlier = any(word.reading or word.tag == "auxiliary" for word in words[first:place])
    return noun.tag == "noun" and not earlier


def _finite_ahead(words: Sequence[Word], start: int, last: int) -> bool:
    """Whether a verb with tense follows in a clause, so that the one before it was not the clause's."""
    for place in range(start, last):
        word = words[place]
        if word.tag == "auxiliary" and word.lower not in _INFINITE_AUXILIARIES:
            return True
        if word.reading is not None and words[place - 1].tag != "to" and forms_of(word) & _TENSED:
            return True
    return False


def _behind_plan(words: Sequence[Word], index: int, last: int) -> int:
    """The infinitive of *plans to go*, *is expected to close*, *agreed to buy*."""
    if words[index].base in verb_lists().future or words[index].base in _STARTING:
        for later in range(index + 1, min(index + 3, last - 1)):
            if words[later].tag == "to":
                behind = words[later + 1]
                if behind.reading is not None:
                    return later + 1
                if is_be(behind):
                    for final in range(later + 2, min(later + 4, last)):
                        if words[final].reading is not None:
                            return final
                    return later + 1
    return index


def group_start(words: Sequence[Word], first: int, verb: int) -> int:
    """Where the verb's own words begin: auxiliaries, adverbs, *not*, the verb of a plan."""
    start = verb
    while start > first and (
        words[start - 1].tag in _GROUPED
        or words[start - 1].lower in _READY
        or words[start - 1].reading is not None
        or _is_occasion(words, start - 1, verb)
    ):
        start -= 1
    return start


def _is_occasion(words: Sequence[Word], place: int, verb: int) -> bool:
    """Whether a word is of *had no time to call*, where the verb is what there was time for."""
    if words[place].tag == "determiner":
        place += 1
    return place + 1 < verb and words[place].lower in OCCASIONS and words[place + 1].tag == "to"


def _is_power_to_do(words: Sequence[Word], group: int) -> bool:
    """Whether an infinitive is of what somebody may do, done or not: *had the power to close it*."""
    if not group or words[group].tag != "to" or words[group - 1].lower not in _POWERS:
        return False
    near = words[max(0, group - 4) : group - 1]
    return any(map(is_have, near)) and not any(map(is_negator, near))


def modality_in(words: Sequence[Word], group: int, verb: int, last: int) -> Modality:
    """How sure the clause tells it."""
    lists = verb_lists()
    if verb - group == 0 and words[verb].base not in lists.future and not is_be(words[verb]):
        return "fact"
    if any(two.tag == "to" and is_be(one) for one, two in pairwise(words[group : verb + 1])):
        return "future"  # "are to meet"
    for place, word in enumerate(words[group:verb], group):
        if word.lower in _PLANNED:
            return "future"
        if word.lower in _ABLE and _is_denied(words, place, verb):
            continue  # "the jury could not agree"
        if is_modal(word) or word.lower in lists.possible or word.lower in word_set("possible_adverb"):
            return "possible"
    if any(word.lower in OCCASIONS for word in words[group:verb]) and not any(
        map(is_negator, words[group:verb])
    ):
        return "possible"  # "had the chance to score"
    if _is_power_to_do(words, group):
        return "possible"
    bases = [word.base for word in words[group:verb] if word.reading is not None]
    if any(base in lists.future for base in bases):
        return "future"
    if any(base in lists.possible for base in bases):
        return "possible"
    following = words[verb + 1 : min(verb + 4, last)]
    if (
        words[verb].base in lists.future
        and (
            any(word.tag == "to" for word in following[:2])
            # "Was set for Friday", but not "was set free", "is set at 5 percent"
            or (
                is_passive(words, group, verb)
                and (words[verb].base != "set" or (following[:1] and following[0].lower == "for"))
            )
        )
    ):
        return "future"  # "plans to", "is expected back"
    if is_be(words[verb]) and any(word.lower in ("due", "set", "likely") for word in following[:2]):
        return "future"
    return "fact"


def _is_denied(words: Sequence[Word], place: int, verb: int) -> bool:
    """Whether what somebody could do is denied, and is no mere thought ("could not have known")."""
    lowers = [word.lower for word in words[place : verb + 1]]
    denied = lowers[0] in ("cannot", "couldn't", "can't") or any(
        word.tag == "not" for word in words[place:verb]
    )
    return denied and "have" not in lowers


def is_passive(words: Sequence[Word], group: int, verb: int) -> bool:
    """Whether a form of *to be* or *to get* stands before a participle."""
    reading = words[verb].reading
    if reading is None or "participle" not in reading.forms:
        return False
    before = [word for word in words[group:verb] if word.tag == "auxiliary"]
    return bool(before) and is_be(before[-1])


def forms_of(word: Word) -> frozenset[VerbForm]:
    """The forms a verb can be of."""
    return word.reading.forms if word.reading else _NO_FORMS


def auxiliary_base(word: Word) -> str:
    """The dictionary form of an auxiliary that stands alone."""
    if is_be(word):
        return "be"
    known = verb_lists().readings.get(word.lower)
    return known.base if known else word.lower
