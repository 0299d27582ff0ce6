"""Reason cues: every wording by which a sentence gives a reason."""

from collections.abc import Iterator
from dataclasses import replace

from lavreader.compare.reasons.causing_verbs import TELLING, base_of, told_by_verb
from lavreader.compare.reasons.cue_ranges import CALLED, FORMS_OF_BE, Cue
from lavreader.compare.reasons.deaths import dying
from lavreader.compare.reasons.doers import done_by
from lavreader.compare.reasons.named_causes import (
    RESPONSIBLE_WORDS,
    behind_it_was,
    called_cause,
    cleft,
    responsible_for,
)
from lavreader.compare.reasons.pointed_causes import blame_laid, pointed_at, pointed_back
from lavreader.compare.reasons.reason_links import LINKING, as_a_result, linked, result_of, therefore
from lavreader.compare.reasons.reason_phrases import OPENING, phrased
from lavreader.language.grammar.clauses import Parsed

_MOTIVES = frozenset(("motive", "reason"))


def cues_of(parsed: Parsed) -> Iterator[Cue]:
    """Every wording of a sentence that gives a reason."""
    words, lowers = parsed.words, parsed.lowers
    if "what" in lowers or "it" in lowers:
        yield from cleft(words)
    if "behind" in lowers or "root" in lowers:
        yield from behind_it_was(words)
    if "result" in lowers:
        yield from as_a_result(words)
        yield from result_of(words)
    if "how" in lowers or "why" in lowers or "this" in lowers:
        yield from pointed_back(words)
    if "blame" in lowers:
        yield from blame_laid(words)
    if "so" in lowers or "why" in lowers:
        yield from therefore(words)
    linking = not lowers.isdisjoint(LINKING)
    responsible = not lowers.isdisjoint(RESPONSIBLE_WORDS)
    opening = not lowers.isdisjoint(OPENING)
    for position, word in enumerate(words):
        if opening and word.lower in OPENING:
            yield from phrased(parsed, position)
        if linking and word.lower in LINKING:
            yield from linked(parsed, position)
        if base_of(words, position) in TELLING:
            yield from told_by_verb(parsed, parsed.clauses[parsed.clause_of(position)], position)
        if responsible and word.lower in FORMS_OF_BE:
            yield from responsible_for(parsed, parsed.clauses[parsed.clause_of(position)], position)
        if linking and word.lower in CALLED:
            motive = word.lower in _MOTIVES
            yield from (replace(cue, motive=motive) for cue in called_cause(words, position))
    yield from done_by(parsed)
    for clause in parsed.clauses:
        yield from dying(parsed, clause)
        if clause.base in ("point", "cite"):
            yield from pointed_at(parsed, clause)
