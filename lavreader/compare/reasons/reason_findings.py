"""Reason findings: one effect for which two articles give reasons that have nothing to do with each other."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from lavreader.compare.reading.analysis import Analysis, derived
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reasons.effects import (
    akin,
    covers,
    effects_in,
    is_decided,
    is_mishap,
    is_stopped,
    may_be_anything,
)
from lavreader.compare.reasons.one_effect import (
    are_of_one_death,
    are_of_others,
    are_of_two_things,
    may_be_of_one,
    words_of_death,
)
from lavreader.compare.reasons.partial_reasons import is_one_of_several
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.compare.reasons.reasons import Reason, reasons_of
from lavreader.compare.reasons.told_effects import DEATH, MAIN
from lavreader.language.stems import stem

# How sure one effect must be where none, one or both of two reasons are called so by a word.
_SAME = (1.0, 0.6, 0.4)
# From when on what only went before is a reason beside one that is called so.
_SURELY_SAME = 0.9
# From when on both surely give a reason for one thing where a word does not call both a reason. Where
# one does, 21 contradictions below that in stories were true and none was false.
_ONE_EFFECT = 1.15
# What it adds that one or both leave their effect to the story and both are reasons of its main event.
_POINTED = 0.4
_BOTH_POINTED = 0.45
# Weight of shared words from which they count in full.
_HEAVY = 3.0
# Share of the words of two effects from which an article gives two reasons for one thing.
_SHARED_EFFECT = 0.5
# What it takes from the sureness that two effects are told of other names.
_OTHER_NAMES = 0.5
# What it takes that one alone is told of one of several, as *the first launch* is.
_ONE_IS_PICKED = 0.3
# What it takes that the effects are of different listed kinds.
_OTHER_KINDS = 0.3
# From when on two sentences tell of one event, so that what is told right behind them is why.
_ONE_EVENT = 0.3
# How sure one effect is where both reasons stand right behind what tells of one event.
_IN_ONE_PLACE = 0.8
# Share of the words around two reasons that leave their effect to them.
_SHARED_AROUND = 0.15
# Sentences around a reason in which another one is spoken of as one.
_BESIDE = 2
_LEAD = 3
_MOST_TELLINGS = 3
_PARTISANS = frozenset(stem(word) for word in reason_words("partisans"))
_CLEARING = state_words("clearing_words") | reason_words("words_that_clear")


def reason_candidates(sides: Sides) -> Iterator[Candidate]:
    """Two reasons of one effect, each the only one its article knows."""
    left = derived(sides.background, sides.left.article, reasons_of)
    right = derived(sides.background, sides.right.article, reasons_of) if left else ()
    for one in left:
        for two in right:
            if _kindred(one, two) or not may_be_of_one(one, two) or are_of_two_things(sides, one, two):
                continue
            if DEATH in one.effects & two.effects and not are_of_one_death(sides, one, two):
                continue
            adjoins = one.adjoining or two.adjoining
            if adjoins and not _is_one_mishap(sides, one, two):
                continue
            if not (one.plain or two.plain or adjoins or one.effects & two.effects - {MAIN}):
                continue
            sameness = _sameness(sides, one, two)
            if sameness >= _SAME[(one.plain or one.adjoining) + (two.plain or two.adjoining)]:
                found = _compare(sides, one, two, left, right, sameness)
                if found is not None:
                    yield found


def _is_one_mishap(sides: Sides, one: Reason, two: Reason) -> bool:
    """Whether both are told of one mishap, or of one thing stopped, that is what both articles are about."""
    if (one.of, two.of) in sides.aligned and sides.similarity(one.of, two.of) >= _ONE_EVENT:
        return True
    return any(
        (is_mishap(kind) or is_stopped(kind)) and _is_main(sides.left, kind) and _is_main(sides.right, kind)
        for kind in one.effects & two.effects
    )


def _sameness(sides: Sides, one: Reason, two: Reason) -> float:
    """How sure two reasons are told of one effect; what speaks for it adds up."""
    together = sides.together(one.sentence, two.sentence)
    if one.adjoining or two.adjoining:
        # What is told right behind what happened is told of that sentence.
        together = max(sides.together(i, j) for i in {one.sentence, one.of} for j in {two.sentence, two.of})
    shared = sides.shared(one.effect, two.effect)
    heavy = min(1.0, sides.background.weight(one.effect & two.effect) / _HEAVY) if shared else 0.0
    kinds = one.effects & two.effects - {MAIN}
    aligned = (one.sentence, two.sentence) in sides.aligned
    # Of a listed kind on one side alone they are two things, however alike the sentences.
    beside = aligned and bool(one.effects - {MAIN}) == bool(two.effects - {MAIN})
    alike = (one.happening & two.happening) - one.placed - two.placed
    behind = (one.of, two.of) in sides.aligned
    slot = (
        behind
        and one.of != one.sentence
        and two.of != two.sentence
        and sides.similarity(one.of, two.of) >= _ONE_EVENT
    )
    if not (kinds or alike or one.implicit or two.implicit or beside or slot):
        return 0.0
    pointed = one.implicit or two.implicit
    sure = 1.5 * together + 0.6 * shared * heavy
    if aligned or behind:
        sure += 0.2
    if kinds:
        sure += 0.3
        if any(_is_main(sides.left, kind) and _is_main(sides.right, kind) for kind in kinds):
            sure += 0.45
    if MAIN in one.effects and MAIN in two.effects and pointed:
        both = one.implicit and two.implicit and shared >= _SHARED_AROUND
        sure += _BOTH_POINTED if both else _POINTED
    if slot:
        sure = max(sure, _IN_ONE_PLACE)
    if one.which != two.which:
        sure -= _ONE_IS_PICKED
    if not kinds and not pointed and one.effects - {MAIN} and two.effects - {MAIN}:
        sure -= _OTHER_KINDS
    # Two people may resign, each for a reason of their own.
    return sure - _OTHER_NAMES if are_of_others(one, two) else sure


def _compare(
    sides: Sides, one: Reason, two: Reason, left: Sequence[Reason], right: Sequence[Reason], sameness: float
) -> Candidate | None:
    """The finding of two reasons; None where they may be one or the effects two."""
    ours = [other for other in left if _of_one_effect(sides, one, other)]
    theirs = [other for other in right if _of_one_effect(sides, two, other)]
    if any(_kindred(first, second) for first in ours for second in theirs if first.plain or second.plain):
        return None
    if not (_one_reason(one, ours) and _one_reason(two, theirs)):
        return None
    if _knows(sides.right, one, two.sentence) or _knows(sides.left, two, one.sentence):
        return None
    kinds = one.effects & two.effects - {MAIN}
    doubts = []
    if sameness < _ONE_EFFECT and not all(part.plain or part.adjoining for part in (one, two)):
        doubts.append("What they give reasons for may be two things.")
    # Two guesses of one source are what that source says.
    soft = (one.guessed or one.thought) and (two.guessed or two.thought)
    if (one.guessed or two.guessed) and not (soft and one.teller & two.teller):
        doubts.append("At least one of them is only supposed.")
    if _only_ordered(one, two, kinds, sameness):
        doubts.append("Only the order of things makes them reasons.")
    if is_one_of_several(sides.left, one) or is_one_of_several(sides.right, two):
        doubts.append("One of them is called one of several.")
    if one.named and two.named and not one.named & two.named:
        doubts.append("They are given by different sources.")
    if one.teller and two.teller and not one.teller & two.teller and (one.teller | two.teller) & _PARTISANS:
        doubts.append("Each is what one side of a quarrel says.")
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
        0.4 + 0.3 * sameness,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("reason", kind) for kind in kinds}
        or {("reason", str(one.sentence)), ("because", str(two.sentence))},
    )


def _only_ordered(one: Reason, two: Reason, kinds: Collection[str], sameness: float) -> bool:
    """Whether it may be that one of two reasons only went before.

    What went before something that was stopped is why; what went before a decision need not be; one
    that only went before anything else is a reason beside a plain one of surely the same effect.
    """
    if (one.plain or one.adjoining) and (two.plain or two.adjoining):
        return False
    if any(map(is_stopped, kinds)) and not (one.adjoining or two.adjoining):
        return False
    if DEATH in kinds:
        return True
    ordered = two if one.plain else one
    if (one.plain or two.plain) and ordered.keys & _grievances():
        return False
    return not (one.plain or two.plain) or any(map(is_decided, kinds)) or sameness < _SURELY_SAME


@cache
def _people() -> frozenset[str]:
    """Concepts of people at their work."""
    return frozenset(key_of(stem(word)) for word in reason_words("people_at_work"))


@cache
def _grievances() -> frozenset[str]:
    """Concepts of what somebody falls over."""
    return frozenset(key_of(stem(word)) for word in reason_words("grievances"))


def _of_one_effect(sides: Sides, one: Reason, other: Reason) -> bool:
    """Whether an article gives two reasons for one thing."""
    if other is one:
        return True
    if other.adjoining and not one.adjoining:
        return False  # What is told without a word for it counts beside its like.
    if other.kinds & one.effects:
        return False  # The fire that is asked about is what caused the other thing.
    if (one.effects & other.effects) - {MAIN}:
        return True
    if one.implicit and not other.plain:
        return one.of == other.of  # Words of a whole article are those of anything it tells.
    return sides.shared(one.effect, other.effect) >= _SHARED_EFFECT


def _kindred(one: Reason, two: Reason) -> bool:
    """Whether two reasons may be one, or one lead to the other."""
    if may_be_anything(one.keys) or may_be_anything(two.keys):
        return True
    if _same_words(one.keys, two.keys) or akin(one.kin, two.kin):
        return True
    return any(covers(a.content, b.content) for a, b in ((one, two), (two, one)))


def _same_words(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether two reasons share a word other than for who did it: one driver slept, the other was drunk."""
    both = one & two
    if not both:
        return False
    people = _people()
    return bool(both - people) or not (one - people and two - people)


def _one_reason(best: Reason, reasons: Sequence[Reason]) -> bool:
    """Whether an article gives one reason, in however many words."""
    return all(
        one is best or _kindred(one, best) or not (one.plain or (one.adjoining and best.adjoining))
        for one in reasons
    )


def _knows(reading: Reading, reason: Reason, near: int) -> bool:
    """Whether an article speaks of a reason beside its own, or with the effect, other than to clear it."""
    analysis = reading.analysis
    # Whom both the reason and its effect name says nothing of it.
    wanted = reason.keys - reason.effect or reason.keys
    if DEATH in reason.effects:
        wanted -= words_of_death()
    if not wanted:
        return False
    for index, keys in enumerate(analysis.keys):
        if len(wanted & keys) * 2 <= len(wanted) or _clears(analysis, index, wanted):
            continue
        if (
            reason.adjoining
            or abs(index - near) <= _BESIDE
            or len(reason.effect & keys) * 2 >= len(reason.effect)
        ):
            return True
    return False


def _clears(analysis: Analysis, sentence: int, keys: frozenset[str]) -> bool:
    """Whether a sentence clears one of some things: by *not* or *no* only what follows."""
    parsed = analysis.parsed[sentence]
    if _CLEARING & parsed.lowers:
        return True
    denied = next((at for at, word in enumerate(parsed.words) if word.lower in ("not", "no")), None)
    return denied is not None and any(key_of(word.stem) in keys for word in parsed.words[denied:])


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
