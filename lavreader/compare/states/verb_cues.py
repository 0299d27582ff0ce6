"""Verb cues: the outcomes a verb stands for, with the words behind it that give it its sense."""

from collections.abc import Sequence

from lavreader.compare.states.outcomes import Pole, cues
from lavreader.language.grammar.classed_words import Word, word_set

_PARTICLE_REACH = 4
# Verbs of many senses, and the words that give them another one.
_LIGHT = frozenset(
    [
        *("hold", "take", "put", "set", "call", "turn", "give", "get", "break", "bring", "make"),
        *("keep", "pull", "pick", "fly", "run", "drive", "work", "play"),
    ]
)
_CHANGING = frozenset(["up", "off", "back", "out", "away"])
_ENDS = frozenset(["sign", "time", "subordinator", "conjunction", "relative"])
_TIMES = frozenset(
    [
        "end",
        "start",
        "close",
        "season",
        "summer",
        "autumn",
        "winter",
        "spring",
        "year",
        "month",
        "week",
        "day",
    ]
)


def verb_cues(
    words: Sequence[Word], verb: int, last: int, base: str
) -> tuple[int, tuple[Pole, ...], tuple[Pole, ...], frozenset[int]]:
    """What a verb's words stand for.

    Returns:
        Index of the last word that says it, outcomes for its object, outcomes for its subject, and
        where the particles are among the words behind the verb.
    """
    known = cues()
    to_its_object, by_its_subject = known.done_to.get(base, ()), known.does.get(base, ())
    if not to_its_object and not by_its_subject:
        return verb, (), (), frozenset()
    found: list[tuple[int, bool, Pole, list[int]]] = []
    # What stands near enough behind the verb to begin with; most endings of the list do not.
    near = {word.lower for word in words[verb + 1 : min(verb + 1 + _PARTICLE_REACH, last)]}
    phrasal = base in _LIGHT and verb + 1 < last and words[verb + 1].lower in _CHANGING
    for table, to_object in ((to_its_object, True), (by_its_subject, False)):
        for rest, pole in table:
            if phrasal and not rest:
                continue  # what is held up is not held
            if rest and rest[0] != "." and rest[0] not in near:
                continue
            places = _following(words, verb, last, rest)
            if places is not None:
                found.append((len(rest), to_object, pole, places))
    longest = max((length for length, *_ in found), default=0)
    kept = [entry for entry in found if entry[0] == longest]
    places = kept[0][3] if kept else []
    end = max(places, default=verb)
    if end > verb + longest:
        end = verb
    return (
        end,
        tuple(dict.fromkeys(pole for _, to_object, pole, _ in kept if to_object)),
        tuple(dict.fromkeys(pole for _, to_object, pole, _ in kept if not to_object)),
        frozenset(places),
    )


def _following(words: Sequence[Word], verb: int, last: int, rest: tuple[str, ...]) -> list[int] | None:
    """Where the words of a phrase stand behind its verb; None where they do not."""
    places: list[int] = []
    position = verb + 1
    for wanted in rest:
        if wanted == "." and not _ends_at(words, position, last):
            return None
        if wanted == ".":
            continue
        reach = position + _PARTICLE_REACH if not places else position + 1
        place = next((i for i in range(position, min(reach, last)) if words[i].lower == wanted), None)
        if place is None:
            return None
        places.append(place)
        position = place + 1
    return places


def _ends_at(words: Sequence[Word], position: int, last: int) -> bool:
    """Whether nothing but a time follows in a clause."""
    if position >= last or words[position].tag in _ENDS:
        return True
    behind = words[position + 1] if position + 1 < last else None
    if words[position].lower in ("next", "this", "last"):
        return behind is not None and behind.lower.rstrip("s") in word_set("time_unit")
    if words[position].tag != "preposition" or behind is None:
        return False
    later = words[position + 2] if position + 2 < last else behind
    return (
        behind.tag in ("time", "number")
        or not {behind.lower, later.lower}.isdisjoint(_TIMES)
        or later.tag == "time"
    )
