"""Suspect findings: one mishap laid to two causes that have nothing to do with each other."""

from collections.abc import Iterator, Sequence
from functools import cache

from lavreader.compare.reading.analysis import Analysis, derived, meaning, names_in, places_of
from lavreader.compare.reading.noun_marks import are_apart, marks_of
from lavreader.compare.reading.reading import Candidate, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reasons.suspects import (
    Suspect,
    bound_to,
    happening_of,
    has_several,
    is_stage,
    mishap_keys,
    related,
    suspects_of,
)
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.mention_words import name_words
from lavreader.language.stems import stem
from lavreader.language.values.triggers import WEEKDAYS

# How alike two passages must be to speak of one event.
_SOMEWHAT_ALIKE = 0.1
_DIRECTIONS = frozenset(word[:5] for word in state_words("directions"))


def suspect_candidates(sides: Sides) -> Iterator[Candidate]:
    """One mishap for which each article has one cause, and the other does not hold it for possible."""
    left = derived(sides.background, sides.left.article, suspects_of)
    right = derived(sides.background, sides.right.article, suspects_of)
    for mishap in dict.fromkeys(one.mishap for one in left):
        ours = [one for one in left if one.mishap == mishap]
        theirs = [two for two in right if two.mishap == mishap]
        found = _two_causes(sides, ours, theirs)
        if found is not None:
            yield found
        yield from _cleared(sides, ours, theirs, swapped=False)
        yield from _cleared(sides, theirs, ours, swapped=True)


def _two_causes(sides: Sides, ours: Sequence[Suspect], theirs: Sequence[Suspect]) -> Candidate | None:
    """The finding where each article blames one family and the families exclude each other."""
    first, second = _blamed(ours), _blamed(theirs)
    if not (_one_story(first) and _one_story(second)):
        return None
    if any(related(one.mishap, one.family, two.family) for one in first for two in second):
        return None
    if any(_held(theirs, one) for one in first) or any(_held(ours, two) for two in second):
        return None
    one, two = first[0], second[0]
    if has_several(one.mishap) and (
        any(other.family == two.family for other in ours)
        or any(other.family == one.family for other in theirs)
    ):
        return None
    if _elsewhere(sides, one, two) or _apart(sides, one, two):
        return None
    doubts = []
    bound = bound_to(one.mishap)
    if bound and not _of_one(sides, one, two, bound):
        return None
    if not bound and not (one.lead or two.lead) and not _both_tell(sides, one, two):
        doubts.append("The mishap is told in passing.")
    words = [_words(sides, one, False), _words(sides, two, True)]
    explanation = (
        f"The left article has {quoted(words[0])} as the cause, the right one {quoted(words[1])}; "
        "neither holds the other's for possible."
    )
    if doubts:
        explanation += " " + " ".join(doubts)
    return candidate(
        sides,
        "cause",
        "differs" if doubts else "contradiction",
        0.5 + 0.2 * sides.together(one.sentence, two.sentence),
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("suspect", one.mishap)},
    )


def _blamed(suspects: Sequence[Suspect]) -> list[Suspect]:
    """The plainest telling of each family that is told as the cause, stages of the mishap left out."""
    found: dict[str, Suspect] = {}
    for one in suspects:
        if one.standing == "told" and (one.family not in found or (one.cued and not found[one.family].cued)):
            found[one.family] = one
    causes = [one for one in found.values() if not is_stage(one.mishap, one.family)]
    return causes or list(found.values())


def _elsewhere(sides: Sides, one: Suspect, two: Suspect) -> bool:
    """Whether one is told of the north and the other of the south."""
    left, right = (
        {word.lower[:5] for word in reading.analysis.parsed[suspect.sentence].words} & _DIRECTIONS
        for reading, suspect in ((sides.left, one), (sides.right, two))
    )
    return bool(left and right and not left & right) or _on_other_days(sides, one, two)


def _on_other_days(sides: Sides, one: Suspect, two: Suspect) -> bool:
    """Whether both sentences name a day of the week, another one each, and not the day it was said."""
    parsed = (
        sides.left.analysis.parsed[one.sentence],
        sides.right.analysis.parsed[two.sentence],
    )
    if any(clause.telling for sentence in parsed for clause in sentence.clauses):
        return False
    left, right = (sentence.lowers.intersection(WEEKDAYS) for sentence in parsed)
    return bool(left and right and not left & right)


def _apart(sides: Sides, one: Suspect, two: Suspect) -> bool:
    """Whether the two sentences tell of things of one sort that bear other names."""
    left, right = sides.left.analysis, sides.right.analysis
    first = marks_of(left.parsed[one.sentence].words)
    second = marks_of(right.parsed[two.sentence].words)
    return are_apart(first, second, left.keys, right.keys)


def _of_one(sides: Sides, one: Suspect, two: Suspect, bound: str) -> bool:
    """Whether a mishap that befalls many is told of one person, or of one event, in both sentences."""
    left, right = sides.left.analysis, sides.right.analysis
    if bound == "person":
        first, second = (
            analysis.subjects[suspect.sentence] | names_in(analysis.parsed[suspect.sentence].words)
            for analysis, suspect in ((left, one), (right, two))
        )
        return bool((first & second) - _offices())
    which = state_words("which")
    if left.parsed[one.sentence].lowers & which != right.parsed[two.sentence].lowers & which:
        return False
    first, second = _stopped(left, one), _stopped(right, two)
    if first and second:
        return bool(first & second)
    only = _tellings(left, one.mishap) == 1 == _tellings(right, two.mishap)
    return only or sides.together(one.sentence, two.sentence) >= _SOMEWHAT_ALIKE


@cache
def _offices() -> frozenset[str]:
    """Stems and concepts of offices, which two people may both hold."""
    stems = frozenset(stem(word) for word in name_words("speaker_roles"))
    return stems | {meaning(one) for one in stems}


def _tellings(analysis: Analysis, mishap: str) -> int:
    """How many sentences of an article speak of a mishap."""
    places = places_of(analysis.by_listed_stem, happening_of(mishap) & analysis.by_listed_stem.keys())
    return len({sentence for sentence, _ in places})


def _stopped(analysis: Analysis, suspect: Suspect) -> frozenset[str]:
    """The services and events a sentence speaks of outside the clause that holds the suspect."""
    parsed, things = (
        analysis.parsed[suspect.sentence],
        state_words("things_stopped") - state_words("parts_of_events"),
    )
    own = parsed.clause_at(suspect.start) if len(parsed.clauses) > 1 else None
    return frozenset(
        meaning(word.stem)
        for word in parsed.words
        if singular(word.lower) in things and (own is None or parsed.clause_at(word.start) != own)
    )


def _one_story(blamed: Sequence[Suspect]) -> bool:
    """Whether an article blames one thing, in however many words: a cut cable is one with its sabotage."""
    return bool(blamed) and all(
        related(one.mishap, one.family, other.family) for one in blamed for other in blamed
    )


def _both_tell(sides: Sides, one: Suspect, two: Suspect) -> bool:
    """Whether both sentences, or those before them, speak of the same that happened."""
    first, second = (
        reading.analysis.keys[suspect.sentence] | reading.analysis.keys[max(0, suspect.sentence - 1)]
        for reading, suspect in ((sides.left, one), (sides.right, two))
    )
    return bool(first & second & mishap_keys(one.mishap))


def _held(suspects: Sequence[Suspect], other: Suspect) -> bool:
    """Whether an article holds a family, or what may lead to it, for possible."""
    return any(
        one.standing in ("told", "guessed")
        and not is_stage(one.mishap, one.family)
        and related(one.mishap, one.family, other.family)
        for one in suspects
    )


def _cleared(
    sides: Sides, clearing: Sequence[Suspect], telling: Sequence[Suspect], swapped: bool
) -> Iterator[Candidate]:
    """What one article clears of the mishap and the other tells as its cause."""
    for one in clearing:
        if one.standing != "cleared":
            continue
        blamed = [two for two in _blamed(telling) if two.family == one.family]
        if not blamed or any(other.family == one.family and other.standing == "told" for other in clearing):
            continue
        two = blamed[0]
        left, right = (two, one) if swapped else (one, two)
        names = ("right", "left") if swapped else ("left", "right")
        yield candidate(
            sides,
            "cause",
            "contradiction" if one.lead and two.lead else "differs",
            0.6 + 0.3 * sides.together(left.sentence, right.sentence),
            (left.sentence, left.start, left.end),
            (right.sentence, right.start, right.end),
            f"The {names[0]} article clears {quoted(_words(sides, one, swapped))}, the {names[1]} one has "
            f"{quoted(_words(sides, two, not swapped))} as the cause.",
            {("cleared", one.mishap, one.family)},
        )


def _words(sides: Sides, one: Suspect, right: bool) -> str:
    """A suspect's words."""
    return (sides.right if right else sides.left).text(one.sentence)[one.start : one.end]
