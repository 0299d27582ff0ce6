"""Reason cues: every wording by which a sentence gives a reason."""

from collections.abc import Iterator
from dataclasses import replace

from lavreader.compare.causing_verbs import TELLING, base_of, told_by_verb
from lavreader.compare.cue_ranges import CALLED, FORMS_OF_BE, Cue
from lavreader.compare.named_causes import RESPONSIBLE_WORDS, called_cause, cleft, responsible_for
from lavreader.compare.reason_links import LINKING, as_a_result, linked, therefore
from lavreader.language.clauses import Parsed

_MOTIVES = frozenset(("motive", "reason"))


def cues_of(parsed: Parsed) -> Iterator[Cue]:
    """Every wording of a sentence that gives a reason."""
    words, lowers = parsed.words, parsed.lowers
    if "what" in lowers or "it" in lowers:
        yield from cleft(words)
    if "result" in lowers:
        yield from as_a_result(words)
    if "so" in lowers or "why" in lowers:
        yield from therefore(words)
    linking = not lowers.isdisjoint(LINKING)
    responsible = not lowers.isdisjoint(RESPONSIBLE_WORDS)
    for position, word in enumerate(words):
        if linking and word.lower in LINKING:
            yield from linked(parsed, position)
        if base_of(words, position) in TELLING:
            yield from told_by_verb(parsed, parsed.clauses[parsed.clause_of(position)], position)
        if responsible and word.lower in FORMS_OF_BE:
            yield from responsible_for(parsed, parsed.clauses[parsed.clause_of(position)], position)
        if linking and word.lower in CALLED:
            motive = word.lower in _MOTIVES
            yield from (replace(cue, motive=motive) for cue in called_cause(words, position))
