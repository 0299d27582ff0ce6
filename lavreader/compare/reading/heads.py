"""Heads: what happens at a place of a sentence, told by a noun or by a verb."""

from functools import cache
from typing import Literal

from lavreader.compare.reading.analysis import meaning
from lavreader.language.concepts import phrases_of
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import Clause
from lavreader.language.grammar.verbs import is_event_noun, verb_lists
from lavreader.language.stems import stem
from lavreader.language.wordlist import read_wordlist

HeadClass = Literal["noun", "verb", "speech"]
_PLAIN = frozenset(["noun", "name", "adjective"])
_CHAIN = _PLAIN | {"preposition", "determiner"}
# No phrase of a verb with what belongs to it is longer, articles counted.
_LONGEST_PHRASE = 6
# What stands between a verb and its particle is seldom longer.
_LONGEST_OBJECT = 4
_DESCRIBING = _PLAIN | {"determiner", "number"}


def heads_at(words: tuple[Word, ...], clause: Clause, first: int, behind: int) -> list[tuple[str, HeadClass]]:
    """What a place belongs to, the likeliest first.

    Args:
        words: The words of the sentence.
        clause: The clause of the place.
        first: Index of the place's first word.
        behind: Index after its last.
    """
    found: list[tuple[str, HeadClass]] = []
    touching = _touching_noun(words, clause, first, behind)
    if touching is not None:
        found.append((meaning(touching.stem), "noun"))
    verb = _nearest_verb(words, clause, first, behind)
    if not found and verb is None and clause.base in word_set("light_verb"):
        light = word_set("light_noun")
        held = next((word for word in words[clause.first : clause.last] if word.lower in light), None)
        if held is not None:
            found.append((meaning(held.stem), "noun"))
    base = words[verb].base if verb is not None else ""
    particle = _with_particle(words, verb) if verb is not None else ""
    occurs = particle == "hold" or base in word_set("occurrence_verb")
    dated = verb is not None and clause.passive and _is_dated(words, base, verb, first)
    if not found and (verb is None or occurs or dated or base in word_set("staging_verb")):
        held = _held_noun(words, clause, verb)
        if held is not None:
            found.append((meaning(held.stem), "noun"))
            # "The crash occurred" is a crash, and the hearing put down for Friday a hearing.
            verb = None if occurs or dated else verb
    if verb is not None:
        found.append(_verb_head(words, clause, verb, particle))
        # "Ruled in her favour" is to rule as well as what the phrase says.
        if particle and particle == _phrase_at(words, verb)[0] and base not in word_set("light_verb"):
            found.append(_verb_head(words, clause, verb, ""))
    return found


def _is_dated(words: tuple[Word, ...], base: str, verb: int, first: int) -> bool:
    """Whether a verb only puts something on a day: *is listed for Friday*, *was put down for Friday*."""
    between = [word.lower for word in words[verb + 1 : first]]
    if base not in word_set("dating_verb") or between[-1:] != ["for"]:
        return False
    return len(between) < _LONGEST_OBJECT and (base != "put" or "down" in between)


def _verb_head(words: tuple[Word, ...], clause: Clause, verb: int, particle: str) -> tuple[str, HeadClass]:
    """The head a verb is, with what it means together with its particle."""
    lists = verb_lists()
    base = words[verb].base
    # "Reopened" may share a concept with "opened" but is another event.
    # By its form and not by its base, which for a verb of no list is a guess.
    name = particle or (base if base in word_set("again_verb") else meaning(words[verb].stem))
    if verb + 1 < clause.last and words[verb + 1].lower == "again":
        again = "re" + base  # "open again" is to reopen
        name = again if again in word_set("again_verb") else name
    if name == "meeting" and any(word.lower == "head-on" for word in words[verb + 1 : verb + 3]):
        name = meaning(stem("collide"))
    return name, "speech" if base in lists.telling or base in lists.denying else "verb"


def _modifies(words: tuple[Word, ...], position: int) -> bool:
    """Whether a noun only describes the next one, as in *retirement age*."""
    return position + 1 < len(words) and words[position + 1].tag == "noun"


def _held_noun(words: tuple[Word, ...], clause: Clause, verb: int | None) -> Word | None:
    """The noun of *had a phone call* and *engaged in talks*, which says what the light verb does not."""
    for position in range(clause.first, clause.last):
        word = words[position]
        if word.tag != "noun" or not is_event_noun(word.lower) or _modifies(words, position):
            continue
        start = position - 1
        while start >= clause.first and words[start].tag in _DESCRIBING:
            start -= 1
        if start < clause.first or words[start].tag != "preposition" or words[start].lower == clause.link:
            return word
        if start > clause.first and start - 1 == verb and words[start].lower == "in":
            return word
    return None


def _touching_noun(words: tuple[Word, ...], clause: Clause, first: int, behind: int) -> Word | None:
    """The noun of *a Wednesday meeting*, *Saturday's concert in Prague*, *the meeting on Tuesday*."""
    for position in range(behind, min(behind + 3, clause.last)):
        word = words[position]
        if word.tag not in _PLAIN:
            break
        if is_event_noun(word.lower):
            return word
    position = first - 1
    if position >= clause.first and words[position].tag == "preposition":
        position -= 1
        # "a meeting with the management in Paris on Friday": along the nouns and prepositions.
        while position >= clause.first and words[position].tag in _CHAIN:
            word = words[position]
            if word.tag == "noun" and is_event_noun(word.lower) and not _modifies(words, position):
                return word
            position -= 1
    return None


def _nearest_verb(words: tuple[Word, ...], clause: Clause, first: int, behind: int) -> int | None:
    """Index of the content verb nearest to the left in the clause, else of the first one to the right."""
    light = word_set("light_verb")
    left = range(min(first, clause.last) - 1, clause.first - 1, -1)
    for positions in (left, range(max(behind, clause.first), clause.last)):
        for position in positions:
            reading = words[position].reading
            if reading is not None and (reading.base not in light or _with_particle(words, position)):
                return position
    return None


@cache
def _particle_verbs() -> dict[tuple[str, str], str]:
    """Verb and particle to the meaning of the plain verb that says the same."""
    lines = (line.split() for line in read_wordlist("particle_verbs"))
    return {(verb, particle): meaning(stem(plain)) for verb, particle, plain in lines}


def _with_particle(words: tuple[Word, ...], position: int) -> str:
    """What a verb means together with what is behind it, such as *take off* and *give way*; else empty."""
    if position + 1 == len(words) or words[position].reading is None:
        return ""
    phrase, length = _phrase_at(words, position)
    if length > 2:
        return phrase
    plain = _particle_verbs().get((words[position].base, words[position + 1].lower))
    return plain or phrase or _with_particle_apart(words, position)


def _phrase_at(words: tuple[Word, ...], position: int) -> tuple[str, int]:
    """What a phrase that begins at a place means, and its length; empty and 0 without one."""
    phrases = phrases_of([word.stem for word in words[position : position + _LONGEST_PHRASE]])
    return (phrases[0][2], phrases[0][1]) if phrases and phrases[0][0] == 0 else ("", 0)


def _with_particle_apart(words: tuple[Word, ...], position: int) -> str:
    """What a verb means together with a particle behind its object: *called the whole thing off*."""
    if words[position].base not in _verbs_with_particle():
        return ""
    end = position + 1
    while end < len(words) and words[end].tag in _DESCRIBING and end - position <= _LONGEST_OBJECT:
        end += 1
    if end == position + 1 or end == len(words):
        return ""
    alone = end + 1 == len(words) or words[end + 1].tag not in _DESCRIBING
    return _particle_verbs().get((words[position].base, words[end].lower), "") if alone else ""


@cache
def _verbs_with_particle() -> frozenset[str]:
    return frozenset(verb for verb, _ in _particle_verbs())
