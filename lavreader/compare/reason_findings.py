"""Reason findings: one effect for which two articles give reasons that have nothing to do with each other."""

from collections.abc import Iterator, Sequence

from lavreader.compare.analysis import Analysis, derived
from lavreader.compare.effects import effects_in, is_decided
from lavreader.compare.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reasons import MAIN, Reason, reasons_of
from lavreader.compare.state_words import state_words

# How alike two passages must be to tell of one effect where others of its kind may be told.
_ALIKE = 0.15
# How alike where nothing but the order of things makes both a reason.
_VERY_ALIKE = 0.35
_LEAD = 3
_MOST_TELLINGS = 3
_CLEARING = state_words("clearing_words") | {"ruled", "nothing", "no", "not", "false", "denied", "dismissed"}


def reason_candidates(sides: Sides) -> Iterator[Candidate]:
    """Two reasons of one effect, each the only one its article knows."""
    left = derived(sides.background, sides.left.article, reasons_of)
    right = derived(sides.background, sides.right.article, reasons_of) if left else ()
    if not right:
        return
    kinds = sorted(
        {kind for one in left for kind in one.effects} & {kind for two in right for kind in two.effects}
    )
    for kind in kinds:
        ours = [one for one in left if kind in one.effects]
        theirs = [two for two in right if kind in two.effects]
        found = _compare(sides, kind, ours, theirs)
        if found is not None:
            yield found


def _compare(sides: Sides, kind: str, ours: Sequence[Reason], theirs: Sequence[Reason]) -> Candidate | None:
    """The finding of two reasons; None where they may be one or the effects two."""
    one, two = _best(ours), _best(theirs)
    if kind == MAIN and not (one.implicit or two.implicit):
        return None
    if any(_kindred(first, second) for first in ours for second in theirs):
        return None
    if not (_one_reason(ours) and _one_reason(theirs)):
        return None
    if _knows(sides.right, one) or _knows(sides.left, two):
        return None
    if one.which != two.which or (one.things and two.things and not one.things & two.things):
        return None
    together = sides.together(one.sentence, two.sentence)
    if together < _ALIKE and not (_is_main(sides.left, kind) and _is_main(sides.right, kind)):
        return None
    doubts = []
    if one.guessed or two.guessed:
        doubts.append("At least one of them is only supposed.")
    ordered = not (one.plain and two.plain) if is_decided(kind) else not (one.plain or two.plain)
    if ordered and (is_decided(kind) or together < _VERY_ALIKE):
        doubts.append("Only the order of things makes them reasons.")
    if one.teller and two.teller and not one.teller & two.teller:
        doubts.append("They are given by different sources.")
    explanation = (
        f"The left article gives {quoted(_words(sides.left, one))} as the reason, the right one "
        f"{quoted(_words(sides.right, two))}; neither speaks of the other's."
    )
    if doubts:
        explanation += " " + " ".join(doubts)
    return candidate(
        sides,
        "cause",
        "differs" if doubts else "contradiction",
        0.5 + 0.3 * together,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("reason", kind)},
    )


def _best(reasons: Sequence[Reason]) -> Reason:
    """The reason told most plainly."""
    return min(reasons, key=lambda one: (one.guessed, not one.plain, one.sentence))


def _kindred(one: Reason, two: Reason) -> bool:
    """Whether two reasons may be one, or one lead to the other."""
    return bool(one.keys & two.keys or one.kin & two.kin)


def _one_reason(reasons: Sequence[Reason]) -> bool:
    """Whether an article gives one reason, in however many words."""
    best = _best(reasons)
    return all(one is best or _kindred(one, best) or not one.plain for one in reasons)


def _knows(reading: Reading, reason: Reason) -> bool:
    """Whether an article speaks of a reason, other than to clear it."""
    analysis = reading.analysis
    return any(
        len(reason.keys & keys) * 2 > len(reason.keys) and not _clears(analysis, index)
        for index, keys in enumerate(analysis.keys)
        if reason.keys & keys
    )


def _clears(analysis: Analysis, sentence: int) -> bool:
    """Whether a sentence clears something."""
    return bool(_CLEARING & analysis.parsed[sentence].lowers)


def _is_main(reading: Reading, kind: str) -> bool:
    """Whether an effect is what an article is about, or it tells of it once."""
    parsed = reading.analysis.parsed
    top = [word for sentence in parsed[:_LEAD] for word in sentence.words]
    if kind == MAIN or kind in effects_in(top):
        return True
    return sum(kind in effects_in(sentence.words) for sentence in parsed) <= _MOST_TELLINGS


def _words(reading: Reading, reason: Reason) -> str:
    """A reason's words."""
    return reading.text(reason.sentence)[reason.start : reason.end]
