"""Two shares: percentages of two holders, of both parts of a whole, or a share and a change."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.noun_phrases import NounPhrase, chunks_of, noun_phrase
from lavreader.compare.reading.same_things import alike
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import opposite
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table

# A share of something, and by how much something rose.
_SHARE_OF = re.compile(
    r"\b(?:ma(?:de|k(?:e|es|ing))\sup|account(?:s|ed|ing)\sfor|represent(?:s|ed)?)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
# How far two shares may be from a whole where one is rounded.
_COMPLEMENT = 2.0
# Verbs whose subject is who has a share.
_HOLDING = frozenset(
    meaning(stem(verb))
    for verb in ("own", "hold", "win", "take", "get", "receive", "poll", "control", "secure", "gain")
)


_OWNING = frozenset(meaning(stem(verb)) for verb in ("own", "hold", "control"))

_OF_A_HUNDRED = frozenset(meaning(stem(word)) for word in ("percent", "per", "cent"))

# "45 percent of them", "54 percent of all games"
_WHOLE = re.compile(r"\sof\s(?:(?P<them>them|whom)\b|(?:all\s|the\s|its\s)?[a-z]+)", re.IGNORECASE)


# "Its 39% stake in the broadcaster Sund"
_STAKE = re.compile(
    r"\s(?:\w+\s)?(?:stake|interest|shareholding|holding)\s(?:in|of)\s(?P<what>[^,.;:]*?)(?=,|[.;:]|\sand\s|$)"
)
_NAME = re.compile(r"\b[A-Z][\w'’-]+")
# From this many times on two stakes are no two reports of one.
_STAKES_APART = 3


def of_two_shares(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two percentages are no two answers to one question."""
    one, two = (facts.text_of(fact) for facts, fact in ((left, a), (right, b)))
    return a.value.kind == "percent" and (
        _of_complements(a, one, b, two)
        or _of_share_and_change(one, a, two, b)
        or _of_two_holders(left, a, right, b)
        or _of_two_wholes(left, a, right, b)
        or _of_two_stakes(one, a, two, b)
    )


@cache
def figure_lists() -> dict[str, Any]:
    """The words of each sort of figure, and of two parts of a whole."""
    return word_table("lavreader.compare.values", "figure_sorts")


def _of_complements(a: Fact, left: str, b: Fact, right: str) -> bool:
    """Whether two shares make up a whole and something else is told of each: *fail*, *pass*."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or "change" in (a.value.part, b.value.part):
        return False
    if abs(one.low + two.low - 100) > (_COMPLEMENT if one.step != two.step else 0.05) or one.low == two.low:
        return False
    exact = "exactly" in (one.bound, two.bound)
    subjects = a.event.scene.bare_subject_nouns, b.event.scene.bare_subject_nouns
    return (
        opposite(a.event, b.event)
        or (exact and all(subjects) and subjects[0].isdisjoint(subjects[1]))
        or any(
            (first.search(left) and second.search(right)) or (first.search(right) and second.search(left))
            for first, second in _complements()
        )
    )


@cache
def _complements() -> Sequence[tuple[re.Pattern[str], re.Pattern[str]]]:
    """Words for each of two parts that make up a whole."""
    found = []
    for entry in figure_lists()["complement"]:
        first, second = (re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) for words in entry["sorts"])
        found.append((first, second))
    return tuple(found)


def _of_share_and_change(one: str, a: Fact, two: str, b: Fact) -> bool:
    """Whether one is a share of something and the other by how much something rose or fell."""
    if {a.value.part, b.value.part} != {"level", "change"}:
        return False
    text, level = (one, a) if a.value.part == "level" else (two, b)
    return _SHARE_OF.search(text[: level.value.start]) is not None


def _of_two_holders(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two shares are of two who hold them: *the fund owns 12 percent*, *the state holds 51*."""
    if "change" in (a.value.part, b.value.part):
        return False
    verbs = [
        meaning(stem(facts.analysis.parsed[fact.sentence].clauses[fact.event.clause].base))
        for facts, fact in ((left, a), (right, b))
    ]
    if not set(verbs) <= _HOLDING:
        return False
    one, two = a.event.scene, b.event.scene
    if one.subject_names and two.subject_names:
        words = [
            {word.stem for word in facts.analysis.parsed[fact.sentence].words}
            for facts, fact in ((left, a), (right, b))
        ]
        return not one.subject_names & words[1] and not two.subject_names & words[0]
    nouns = one.subject_head, two.subject_head
    if one.subject_names or two.subject_names or not all(nouns) or nouns[0] == nouns[1]:
        return False
    if not set(verbs) <= _OWNING:
        return False  # captains may be pilots
    keys = left.analysis.keys[a.sentence], right.analysis.keys[b.sentence]
    return nouns[0] not in keys[1] and nouns[1] not in keys[0]


def _of_two_wholes(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two shares are of two sorts of things.

    Such as *of the homes* and *of the tickets*, *of them* and *of all games*.
    """
    one, two = (_WHOLE.match(facts.text_of(fact), fact.value.end) for facts, fact in ((left, a), (right, b)))
    if one is None or two is None:
        return False
    shared = left.analysis.keys[a.sentence] & right.analysis.keys[b.sentence]
    if not shared <= _OF_A_HUNDRED:
        return False
    if bool(one["them"]) != bool(two["them"]):
        return True
    first, second = _whole(left, a), _whole(right, b)
    if first is None or second is None or alike(first, second):
        return False
    # What is counted one by one is told by its own name; what is measured has many (pay, income).
    return (first.plural or second.plural) and first.head != second.head


def _whole(facts: Facts, fact: Fact) -> NounPhrase | None:
    """What a share is of, where a common noun says it: *of the town's homes*."""
    words = facts.analysis.parsed[fact.sentence].words
    begin = next((i for i, word in enumerate(words) if word.start >= fact.value.end), len(words))
    _, chunk = next(chunks_of(words, (begin, len(words))), ("", []))
    if not chunk or chunk[-1].tag != "noun" or any(word.tag == "name" for word in chunk):
        return None
    return noun_phrase(chunk, ())


def _of_two_stakes(one: str, a: Fact, two: str, b: Fact) -> bool:
    """Whether one is a stake in a company that the other's sentence does not name, and far from the other."""
    first, second = a.value.quantity, b.value.quantity
    if first is None or second is None:
        return False
    low, high = sorted((first, second), key=lambda amount: amount.low)
    if high.low < _STAKES_APART * low.high:
        return False
    for text, fact, other in ((one, a, two), (two, b, one)):
        stake = _STAKE.match(text, fact.value.end)
        names = _NAME.findall(stake["what"]) if stake is not None else []
        if names and not any(name in other for name in names):
            return True
    return False
