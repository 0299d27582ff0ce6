"""Likeness: how surely two places of two articles speak of the same event."""

from functools import cache, lru_cache

from lavreader.compare.alignment.background import Background
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.events import Event
from lavreader.compare.reading.heads import HeadClass
from lavreader.compare.reading.scenes import CLAUSE, NEIGHBOUR, SENTENCE
from lavreader.language.grammar.classed_words import word_set
from lavreader.language.stems import stem
from lavreader.language.wordlist import read_wordlist

Weighted = tuple[dict[str, float], float]


def combined(
    a: Event,
    b: Event,
    heads: float,
    actors: float,
    context: float,
    aligned: bool,
    similarity: float,
    unique_slot: bool,
) -> float:
    """How likely two places speak of the same event, 0 to about 1.4.

    .4 context + .3 head + .3 actors + .15 if their sentences stand beside each other + .25 if both
    hold the only value of their unit. Weights were chosen on five real articles and 24 invented
    stories: what separates a contradiction from two facts is who did what, not likeness of words.

    Args:
        a: One event.
        b: The other.
        heads: How far what happens agrees, 0 to 1.
        actors: How far who takes part agrees, 0 to 1.
        context: How far the words around them agree, 0 to 1.
        aligned: Whether the alignment puts their sentences beside each other.
        similarity: Of their sentences, 0 to 1.
        unique_slot: Whether each is the only one of its kind and unit in its article.
    """
    score = 0.4 * max(context, 0.6 * similarity) + 0.3 * heads + 0.3 * actors
    if aligned:
        score += 0.15
    if unique_slot:
        score += 0.25
    if a.years and b.years and not a.years & b.years:
        return 0.4 * score
    if a.prior != b.prior:
        return 0.5 * score
    return score


@cache
def _same_verbs() -> dict[str, frozenset[int]]:
    """Meaning of a verb to the groups of the word list ``event_verbs`` it stands in."""
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(read_wordlist("event_verbs")):
        for word in line.split():
            groups.setdefault(meaning(stem(word)), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


@cache
def _opposites() -> dict[str, frozenset[tuple[int, int]]]:
    """Meaning of a verb to the lines and sides of the word list ``opposite_verbs`` it stands in."""
    places: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(read_wordlist("opposite_verbs")):
        for side, words in enumerate(line.split("/")):
            for word in words.split():
                places.setdefault(meaning(stem(word)), set()).add((number, side))
    return {name: frozenset(found) for name, found in places.items()}


def opposite(a: Event, b: Event) -> bool:
    """Whether the two heads are opposites, such as *destroy* and *save*, or one does it once more."""
    again = word_set("again_verb")
    if (a.head in again) != (b.head in again):
        return True
    known = _opposites()
    empty: frozenset[tuple[int, int]] = frozenset()
    one = empty.union(*(known.get(head, empty) for head in a.heads - b.heads))
    two = empty.union(*(known.get(head, empty) for head in b.heads - a.heads))
    return any((number, 1 - side) in two for number, side in one)


@lru_cache(maxsize=65536)
def akin(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether some head of one side is told with a verb of the same group on the other."""
    known = _same_verbs()
    empty: frozenset[int] = frozenset()
    groups = frozenset().union(*(known.get(head, empty) for head in one))
    return any(groups & known.get(head, empty) for head in two)


def head_agreement(a: Event, b: Event) -> float:
    """How surely the same thing happens, 0 to 1.

    .6 where the verb of one is a noun of the other, .5 where a side does not say.
    """
    agreement = _agreement(a.head, a.heads, a.head_class, b.head, b.heads, b.head_class)
    if agreement is None:
        return 1.0 if a.denial and b.denial else 0.6
    if agreement == 0 and a.head_class != "speech" and b.head_class != "speech":
        # "Lost $3 million" and "a loss of $3 million": the verb of one is a noun of the other.
        if a.heads.isdisjoint(b.participants) and b.heads.isdisjoint(a.participants):
            return 0.0
        return 0.6
    return agreement


@lru_cache(maxsize=65536)
def _agreement(
    head: str,
    heads: frozenset[str],
    head_class: HeadClass | None,
    other: str,
    others: frozenset[str],
    other_class: HeadClass | None,
) -> float | None:
    """Agreement of two heads by themselves; None where both say something."""
    if head_class != other_class and "speech" in (head_class, other_class):
        if not (heads and others):
            return 0.2
        if head and other:
            return 0.7 if heads & others else 0.0
    if not head or not other:
        return 0.5
    if head_class == "speech":
        return None
    if head == other:
        return 1.0
    return 0.8 if heads & others or akin(heads, others) else 0.0


def actor_agreement(a: Event, b: Event, background: Background) -> float:
    """Share of the shorter side's names (by weight) that the other has; nouns where a side has no name."""
    one, two = a.actors, b.actors
    if not one or not two:
        one, two = one | a.participants, two | b.participants
    if not one or not two:
        return 0.0
    # A name that opens a sentence may not be known as one, and stands among the nouns.
    shared = (one & two) | (one & b.participants) | (two & a.participants)
    if not shared:
        return 0.0
    least = min(background.weight(one), background.weight(two))
    return min(background.weight(shared) / least, 1.0) if least else 0.0


def weighted(event: Event, background: Background) -> Weighted:
    """An event's context with each word weighted by how rare it is, and its length."""
    analysis, sentence, clause = event.scene.analysis, event.scene.sentence, event.scene.clause
    keys, meanings = analysis.keys, analysis.meanings[sentence]
    bag: dict[str, float] = {}
    for place in (sentence - 1, sentence + 1):
        if 0 <= place < len(keys):
            bag.update(background.weights(keys[place], NEIGHBOUR))
    bag.update(background.weights(keys[sentence], SENTENCE))
    rare = background.weights(keys[sentence], CLAUSE)
    for name in meanings[clause.first : clause.last]:
        if name:
            bag[name] = rare[name]
    for name in meanings[event.first : event.behind]:
        bag.pop(name, None)
    return bag, sum([value * value for value in bag.values()]) ** 0.5


def cosine(one: Weighted, two: Weighted) -> float:
    """Likeness of two weighted contexts, 0 to 1."""
    small, large = (one[0], two[0]) if len(one[0]) <= len(two[0]) else (two[0], one[0])
    dot = sum([small[key] * large[key] for key in small.keys() & large.keys()])
    return dot / (one[1] * two[1]) if dot else 0.0
