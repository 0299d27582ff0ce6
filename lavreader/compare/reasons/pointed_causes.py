"""Pointed causes: what was told before and then pointed to, laid blame, and what somebody points at."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reasons.cue_ranges import Cue, behind_insertion, lower_at, stretch
from lavreader.compare.reasons.doers import is_of_people
from lavreader.compare.reasons.effects import kin_of, names_cause
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed

# Words that point to what was told before.
_POINTERS = frozenset(("that", "this", "it"))
_COPULAS = frozenset(("is", "was"))
_MANNERS = frozenset(("how", "why"))
# Words between the pointer and what stood before it.
_BETWEEN = frozenset((",", ";", ":", "—", "–"))
# What is done with the blame.
_LAYING = frozenset(("lay", "put", "place", "pin", "heap", "fix", "lie", "rest", "fall"))
_NEAR = 4


def pointed_back(words: Sequence[Word]) -> Iterator[Cue]:
    """*A guard had left the gate open, and that is how it got out*; *...; it was this that let it out*."""
    for position in range(3, len(words) - 2):
        if words[position].lower not in _POINTERS:
            continue
        before = position - (words[position - 1].lower in ("and", "but"))
        if words[before - 1].text not in _BETWEEN:
            continue
        cause = (_told_from(words, stretch(words, before - 1), before - 1), before - 1)
        if not any(word.tag == "verb" for word in words[slice(*cause)]):
            continue
        copula = behind_insertion(words, position + 1)
        if lower_at(words, copula) not in _COPULAS:
            continue
        if lower_at(words, copula + 1) in _MANNERS:
            yield Cue(cause, (copula + 2, len(words)))
        elif lower_at(words, copula + 1) in ("this", "that") and words[position].lower == "it":
            link = behind_insertion(words, copula + 2)
            if lower_at(words, link) in ("that", "which"):
                yield Cue(cause, (link + 1, len(words)))


def blame_laid(words: Sequence[Word]) -> Iterator[Cue]:
    """*Laid the blame for the outage on an old switch*, *the blame was put on a clerk*."""
    for position in range(1, len(words) - 2):
        if words[position].lower != "blame" or words[position - 1].lower not in ("the", "full", "all"):
            continue
        if lower_at(words, position - 2) == "of":
            continue  # "Some of the blame."
        laid = any(
            words[at].base in _LAYING
            for at in (*range(max(0, position - _NEAR), position), *range(position + 1, len(words)))
        )
        on = next((at for at in range(position + 1, len(words)) if words[at].lower == "on"), None)
        if not laid or on is None or on + 1 >= len(words):
            continue
        of = next((at for at in range(position + 1, len(words)) if words[at].lower == "for"), None)
        if of is None:
            yield Cue((on + 1, len(words)), (0, 0))
        elif of < on:
            last = next((at for at in range(of + 1, on) if words[at].tag in ("auxiliary", "verb")), on)
            yield Cue((on + 1, len(words)), (of + 1, last))
        else:
            yield Cue((on + 1, of), (of + 1, len(words)))


def pointed_at(parsed: Parsed, clause: Clause) -> Iterator[Cue]:
    """*Inspectors pointed to a cracked rail*, *the company cited weak sales*; not *pointed to a study*."""
    words, position = parsed.words, clause.verb
    if position is None or clause.negated or clause.passive or clause.modality != "fact":
        return
    begin = position + 2 if clause.base == "point" else position + 1
    if clause.base == "point" and lower_at(words, position + 1) != "to":
        return
    if clause.base not in ("point", "cite") or words[clause.subject[0]].lower in _POINTERS | {"which"}:
        return
    named = next((at for at in range(begin, clause.last) if words[at].tag == "noun"), None)
    phrase = words[begin : clause.last]
    # "Cited people close to the board as saying" names who said it.
    if named is None or lower_at(words, clause.last) == "as" or is_of_people(words, (begin, clause.last)):
        return
    if any(word.lower in ("as", "when", "how", "“", '"') for word in phrase):
        return
    if not {word.lower for word in phrase[:5]} & reason_words("grounds_pointed_to") and (
        names_cause(phrase) or kin_of(phrase)
    ):
        yield Cue((begin, clause.last), (0, 0))


def _told_from(words: Sequence[Word], first: int, last: int) -> int:
    """Where what was told begins behind a phrase before it: *without a permit, workers had removed*."""
    comma = next((at for at in range(first, last) if words[at].text == ","), None)
    if comma is None or words[first].tag != "preposition":
        return first
    return comma + 1 if any(word.tag == "verb" for word in words[comma:last]) else first
