"""Causes: what one article blames and the other does not know of, or says is not known."""

from collections.abc import Iterator
from functools import cache

from lavreader.compare.analysis import Analysis, derived
from lavreader.compare.causal_cues import Cause, Unknown, causes_of
from lavreader.compare.injuries import injury_candidates
from lavreader.compare.noun_phrases import key_of
from lavreader.compare.reading import SOMEWHAT_LIKE, Candidate, Sides, candidate, quoted
from lavreader.compare.reason_findings import reason_candidates
from lavreader.compare.ruled_out import ruled_out_candidates
from lavreader.compare.state_words import state_words
from lavreader.compare.suspect_findings import suspect_candidates
from lavreader.language.stems import stem

# Share of the effect's words, by weight, from which two wordings tell one effect, and tell it alike.
_SHARED_EFFECT = 0.4
_SAME_EFFECT = 0.6
_BESIDE = 0.3
_DIRECTIONS = frozenset(word[:5] for word in state_words("directions"))


def cause_candidates(sides: Sides) -> Iterator[Candidate]:
    """Causes of one thing that differ, or that one article calls unknown; injuries of one person."""
    yield from injury_candidates(sides)
    yield from ruled_out_candidates(sides)
    yield from suspect_candidates(sides)
    yield from reason_candidates(sides)
    left = derived(sides.background, sides.left.article, causes_of)
    right = derived(sides.background, sides.right.article, causes_of)
    for one in left.told:
        for two in right.told:
            found = _compare(sides, one, two)
            if found is not None:
                yield found
    for unknown in left.unknown:
        for told in right.told:
            found = _against_unknown(sides, unknown, told, swapped=False)
            if found is not None and not any(
                other.sort == told.sort and other.keys & told.keys for other in left.told
            ):
                yield found
    for unknown in right.unknown:
        for told in left.told:
            found = _against_unknown(sides, unknown, told, swapped=True)
            if found is not None and not any(
                other.sort == told.sort and other.keys & told.keys for other in right.told
            ):
                yield found


def _compare(sides: Sides, one: Cause, two: Cause) -> Candidate | None:
    """The finding of two causes; None where they agree or belong to two effects."""
    if one.prior != two.prior or one.sort != two.sort or one.keys & two.keys:
        return None
    if any(_general_and_exact(a.keys, b.keys) for a, b in ((one, two), (two, one))):
        return None
    left, right = (
        {word.lower[:5] for word in reading.analysis.parsed[cause.sentence].words} & _DIRECTIONS
        for reading, cause in ((sides.left, one), (sides.right, two))
    )
    if left and right and not left & right:
        return None
    if (one.happening and two.happening and one.happening != two.happening) or one.which != two.which:
        return None
    if one.effect & _things() and two.effect & _things() and not one.effect & two.effect & _things():
        return None
    together = max(sides.together(i, j) for i in _passage(one) for j in _passage(two))
    effect = sides.shared(one.effect, two.effect) if one.effect and two.effect else 0.0
    strong_effect = bool(one.effect and one.effect == two.effect)
    if (together < SOMEWHAT_LIKE and not strong_effect) or (effect < 0.4 and together < 0.45):
        return None
    if _mentions(sides.right.analysis, one, two.sentence) or _mentions(
        sides.left.analysis, two, one.sentence
    ):
        return None
    doubts = []
    alike = bool(one.teller & two.teller)
    if _guessed(one, two, effect, together, alike):
        doubts.append("At least one of them is only suspected.")
    if one.teller and two.teller and not one.teller & two.teller:
        doubts.append("They are given by different sources.")
    if together < 0.3 and effect < 0.75:
        doubts.append("The passages are only loosely alike.")
    score = 0.45 + 0.3 * min(1.0, together / 0.5) + 0.25 * effect
    explanation = (
        f"The left article gives {quoted(one.text)} as the cause, the right one {quoted(two.text)}; "
        "neither mentions the other's."
    )
    if doubts:
        explanation += " " + " ".join(doubts)
    return candidate(
        sides,
        "cause",
        "differs" if doubts else "contradiction",
        score,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("cause", one.sort, str(one.sentence)), ("cause", two.sort, str(two.sentence))},
    )


def _passage(cause: Cause) -> tuple[int, ...]:
    """The sentences that tell a cause and what it brought about."""
    return (cause.sentence, cause.sentence - 1) if cause.before else (cause.sentence,)


@cache
def _kinds() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Keys of general words for causes with those of the exact causes they cover."""
    return tuple(
        (
            frozenset(key_of(stem(word)) for word in state_words(f"{kind}_in_general")),
            frozenset(key_of(stem(word)) for word in state_words(f"{kind}_exactly")),
        )
        for kind in ("weather", "fault", "health", "security", "mistake")
    )


@cache
def _things() -> frozenset[str]:
    """Keys of the services, vehicles and events of which several may be stopped in one story."""
    whole = state_words("things_stopped") - state_words("parts_of_events")
    return frozenset(key_of(stem(word)) for word in whole)


def _general_and_exact(general: frozenset[str], exact: frozenset[str]) -> bool:
    """Whether one cause is only the other in more general words: bad weather and fog."""
    return any(general & wide and exact & (wide | narrow) for wide, narrow in _kinds())


def _guessed(one: Cause, two: Cause, effect: float, together: float, one_teller: bool) -> bool:
    """Whether one of two causes is too uncertain to stake a call on.

    What both outlets have from one source as a guess are two guesses of that source. What only the
    order of things tells is a cause where a service or vehicle was stopped by it.
    """
    guessed = [cause.doubtful and not cause.ordered for cause in (one, two)]
    if any(guessed) and not (all(guessed) and one_teller):
        return True
    if not (one.ordered or two.ordered):
        return False
    if one_teller and effect >= _SAME_EFFECT:
        return False
    stopped = one.stopped or two.stopped
    return not (stopped and effect >= _SHARED_EFFECT and together >= _BESIDE)


def _mentions(analysis: Analysis, cause: Cause, near: int) -> bool:
    """Whether an article speaks of a cause beside its own, or where it speaks of the effect."""
    for index, keys in enumerate(analysis.keys):
        if abs(index - near) > 2 and len(cause.effect & keys) * 2 < len(cause.effect):
            continue
        if len(cause.keys & keys) * 2 > len(cause.keys) and not _only_akin(analysis, cause, index):
            return True
    return False


def _only_akin(analysis: Analysis, cause: Cause, index: int) -> bool:
    """Whether a sentence only has a word akin to the one a cause consists of: *crowd* to *crowding*."""
    if not cause.text.endswith("ing") or " " in cause.text:
        return False
    words = analysis.parsed[index].words
    return not any(key_of(word.stem) in cause.keys and word.lower.endswith("ing") for word in words)


def _against_unknown(sides: Sides, unknown: Unknown, told: Cause, swapped: bool) -> Candidate | None:
    """The finding of a cause one article calls unknown; None for two things or a mere guess."""
    if unknown.sort != told.sort or told.prior or told.doubtful:
        return None
    i, j = (told.sentence, unknown.sentence) if swapped else (unknown.sentence, told.sentence)
    together = sides.together(i, j)
    if together < 0.2:
        return None
    where = ((told.sentence, told.start, told.end), (unknown.sentence, unknown.start, unknown.end))
    left, right = where if swapped else (where[1], where[0])
    reading = sides.right if swapped else sides.left
    words = reading.text(unknown.sentence)[unknown.start : unknown.end]
    one, other = ("right", "left") if swapped else ("left", "right")
    explanation = (
        f"The {one} article says the {unknown.sort} {quoted(words)}, the {other} one gives it: "
        f"{quoted(told.text)}. What was unknown may have come out since."
    )
    return candidate(
        sides,
        "polarity",
        "contradiction" if together >= 0.3 else "differs",
        0.5 + 0.4 * together,
        left,
        right,
        explanation,
        {("cause", unknown.sort)},
    )
