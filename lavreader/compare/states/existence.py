"""Existence: what one article says there was none of, and the other tells of as a fact."""

from collections.abc import Iterator

from lavreader.compare.reading.circumstances import (
    ABOUT,
    NARROW,
    contrasted,
    elsewhere,
    hardly,
    is_doer,
    of_degree,
    of_others,
)
from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase, key_of
from lavreader.compare.reading.phrase_agreement import phrases_agree
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.same_things import alike, are_people, singular
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.bounded_denials import outside_bound
from lavreader.compare.states.polarity import different_tellers
from lavreader.compare.states.statements import Statement
from lavreader.compare.states.things import Thing, Things
from lavreader.language.stems import stem

_BEING = frozenset(stem(verb) for verb in state_words("being_verbs"))
_RESTRICTING = state_words("restricting")
_EMPTY_THINGS = state_words("empty_things")
# Verbs whose subject has the thing, so that another may have it.
_HAVING = frozenset(stem(verb) for verb in state_words("having_verbs"))
# Verbs whose subject makes the thing, so that another may make another one.
_MAKING = frozenset(stem(verb) for verb in state_words("making_verbs"))
# The evidence from which a denial and a mention are of one thing.
_SURE = 0.6
_LIKELY = 0.45
# Sentences this alike tell of the same circumstances, whatever else each names.
_CLOSE = 0.4
_MEASURING = frozenset(stem(verb) for verb in ("find", "contain", "detect", "measure", "test", "reveal"))
_FREE_OF = frozenset((stem("free"), stem("clear"), stem("clean")))
# What is sampled and tested for something else in it.
_SAMPLED = frozenset(
    key_of(stem(word))
    for word in ("water", "blood", "urine", "sample", "air", "soil", "food", "system", "body")
)
_AGAIN = frozenset(("yet", "so", "until", "currently", "now", "immediately", "initially", "first"))


def _things(sides: Sides, reading: Reading) -> Things:
    """The things of an article, found once a story."""
    return sides.background.made(reading.article, Things, lambda: Things(reading.statements))


def existence_candidates(sides: Sides) -> Iterator[Candidate]:
    """Pairs of a denial that there was something and a plain mention of it."""
    left, right = (_things(sides, side) for side in (sides.left, sides.right))
    for denial in left.denials:
        yield from _found(sides, left, right, denial, False)
    for denial in right.denials:
        yield from _found(sides, right, left, denial, True)


def _found(sides: Sides, own: Things, other: Things, denial: Thing, turned: bool) -> Iterator[Candidate]:
    """The surest finding for one denial."""
    if not _specific(denial):
        return
    if any(_same(denial, thing) and not _other_time(denial, thing) for thing in own.told(denial)):
        return
    best: tuple[float, Thing] | None = None
    for thing in other.told(denial):
        score = _evidence(sides, denial, thing, turned)
        if score >= _LIKELY and (best is None or score > best[0]):
            best = score, thing
    if best is None:
        return
    score, thing = best
    if any(_same(other_denial, thing) for other_denial in other.denials if other_denial is not denial):
        return
    yield _candidate(sides, denial, thing, score, turned)


def _specific(denial: Thing) -> bool:
    """Whether a denial is of one sort of thing, all of it."""
    phrase = denial.phrase
    word = singular(phrase.word)
    if word in _EMPTY_THINGS or phrase.word in _EMPTY_THINGS or phrase.which or of_degree(denial.statement):
        return False
    if any(one.lower in _RESTRICTING for one in phrase.words):
        return False
    if denial.statement.prior or denial.statement.quoted or "longer" in denial.statement.setting.lowers:
        return False  # what is no longer there was there
    return denial.sign or denial.statement.stem in _BEING or denial.statement.key.startswith("there ")


def _same(denial: Thing, thing: Thing) -> bool:
    """Whether a mention may be of what is denied."""
    one, two = denial.phrase, thing.phrase
    called = one.head == two.head or (alike(one, two) and not are_people(one))
    if not called:
        return False
    if one.modifiers:
        around = thing.marks | thing.statement.clause
        return one.modifiers <= around
    return True


def _other_time(denial: Thing, thing: Thing) -> bool:
    """Whether the two name times and not the same."""
    one, two = denial.statement.times, thing.statement.times
    return (bool(one or two) and not one & two) or thing.statement.prior != denial.statement.prior


def _evidence(sides: Sides, denial: Thing, thing: Thing, turned: bool) -> float:
    """How sure a mention is of what the other article denies, 0 to 1."""
    one, two = denial.statement, thing.statement
    if not _same(denial, thing) or one.prior != two.prior:
        return 0.0
    if {one.modality, two.modality} not in ({"fact"}, {"future"}):
        return 0.0
    if one.times and two.times and not one.times & two.times:
        return 0.0
    if (
        (contrasted(sides, two, one) if turned else contrasted(sides, one, two))
        or of_others(one) != of_others(two)
        or hardly(one)
        or hardly(two)
        or not _agents_meet(denial, thing)
    ):
        return 0.0
    places = (two.sentence, one.sentence) if turned else (one.sentence, two.sentence)
    together = sides.together(*places)
    if _of_another(denial, thing) and together < _CLOSE:
        return 0.0
    shared = sides.shared(
        one.clause - {denial.phrase.head, one.key}, two.clause - {thing.phrase.head, two.key}
    )
    marked = bool(denial.phrase.modifiers)
    unmet = denial.phrase.complements - thing.marks - two.clause
    tested = _is_tested_for(denial, thing)
    if tested:
        unmet -= _SAMPLED
    score = 0.3 if denial.phrase.stem == thing.phrase.stem else 0.22
    score += 0.2 if marked else 0.0
    score += 0.3 * min(1.0, together / 0.35) + 0.15 * shared
    if one.subject.names & two.subject.names:
        score += 0.15
    if denial.sign or tested:
        score += 0.1
    if denial.phrase.complements and not unmet:
        score += 0.1
    return score - (0.15 if unmet else 0.0)


def _is_tested_for(denial: Thing, thing: Thing) -> bool:
    """Whether a test found a thing, and another did not: *found no lead*, *contained traces of lead*."""
    positive = (
        thing.sign or thing.statement.stem in _MEASURING or "positive" in thing.statement.setting.lowers
    )
    return positive and (denial.statement.stem in _MEASURING or denial.sign)


def _agents_meet(denial: Thing, thing: Thing) -> bool:
    """Whether nobody else has or does it."""
    one, two = _agent(denial), _agent(thing)
    if denial.statement.stem in _FREE_OF:
        one = denial.statement.subject
    if one is EMPTY or two is EMPTY or (one.pronoun and not one.names) or (two.pronoun and not two.names):
        return True
    first_names, second_names = _names_of(one), _names_of(two)
    if first_names and second_names:
        return bool(first_names & second_names)
    if phrases_agree(one, two) >= 0.5 or alike(one, two):
        return True
    if denial.statement.stem in _HAVING or thing.statement.stem in _HAVING:
        return False
    if denial.statement.stem in _FREE_OF and thing.statement.stem in _MEASURING:
        return is_doer(two) and not is_doer(one)  # the soil is free of it, the river contains it
    if not (_makes(denial) and _makes(thing)):
        return True
    # "Holm made no statement", "after the talks with Holm, the envoy made a statement"
    first, second = one.names | {one.stem}, two.names | {two.stem}
    if first & thing.statement.setting.stems or second & denial.statement.setting.stems:
        return False
    return bool(one.names or two.names) or not (is_doer(one) and is_doer(two))


def _makes(thing: Thing) -> bool:
    """Whether whoever does it makes the thing: *issued a statement*, *put out a statement*."""
    predicate = thing.statement.stem
    return predicate in _MAKING or predicate == "put out"


def _names_of(agent: NounPhrase) -> frozenset[str]:
    """The names of who has or does it, or of whose office or wife that is."""
    owners = [word.stem for word in agent.words if word.possessive and word.tag == "name"]
    return agent.names | agent.owners | frozenset(owners)


def _of_another(denial: Thing, thing: Thing) -> bool:
    """Whether one has none of a thing that the other article tells of without naming him or it.

    "The arena has no cooling tower" says nothing against a cooling tower on the roof of a factory.
    """
    one = denial.statement
    owner = one.subject
    if one.passive or denial.subject or one.stem not in _HAVING or not owner.head:
        return False
    around = thing.marks | thing.statement.clause | thing.statement.subject.modifiers
    named = owner.names & (thing.statement.subject.names | thing.statement.object.names)
    return owner.head not in around and thing.statement.subject.head != owner.head and not named


def _agent(thing: Thing) -> NounPhrase:
    """Who has it or does it; empty where it is not said."""
    statement: Statement = thing.statement
    if statement.passive:
        return statement.agent
    return EMPTY if thing.subject or statement.key.startswith("there ") else statement.subject


def _candidate(sides: Sides, denial: Thing, thing: Thing, score: float, turned: bool) -> Candidate:
    """The finding with its explanation."""
    doubts = []
    one, two = denial.statement, thing.statement
    places = (two.sentence, one.sentence) if turned else (one.sentence, two.sentence)
    if different_tellers(one, two):
        doubts.append("They are told by different sources, who may disagree with each other.")
    if one.times and not two.times and score < 0.75:
        doubts.append("Only one of them says when.")
    if elsewhere(one, two, NARROW if sides.together(*places) >= _CLOSE else ABOUT):
        doubts.append("They tell of different places or circumstances.")
    if any(word.lower in _AGAIN for word in one.setting.words):
        doubts.append("One of them says so of a moment, and it may have changed.")
    if outside_bound(sides, *((two, one) if turned else (one, two))):
        doubts.append("One denies it of a stretch of time, and the other may tell of a day outside it.")
    if one.quoted != two.quoted:
        doubts.append("One of them is somebody's own words.")
    left, right = (thing, denial) if turned else (denial, thing)
    texts = [
        side.text(one.sentence)[one.start : one.end]
        for side, one in ((sides.left, left), (sides.right, right))
    ]
    denies, tells = ("right", "left") if turned else ("left", "right")
    shown = quoted(denial.phrase.text.removeprefix("no ").removeprefix("any "))
    explanation = (
        f"The left article has {quoted(texts[0])}, the right one {quoted(texts[1])}: "
        f"the {denies} one says there was no {shown}, the {tells} one tells of it."
    )
    if score < _SURE:
        doubts.append("Little else shows that both mean the same.")
    if doubts:
        explanation += " " + " ".join(doubts)
    return candidate(
        sides,
        "polarity",
        "differs" if doubts else "contradiction",
        min(score, 0.6),
        (left.sentence, left.start, left.end),
        (right.sentence, right.start, right.end),
        explanation,
        {("existence", denial.phrase.head)},
    )
