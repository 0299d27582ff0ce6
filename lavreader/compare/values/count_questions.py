"""Count questions: how many fit in or came, by how many votes or with how many, how many of them did it."""

import re

from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.stems import stem
from lavreader.language.values.level_subjects import verbs_of_level
from lavreader.language.values.measures import general_people, person_stems

# "Room for 900", "can hold 900", "a capacity of 900"
_CAPACITY = re.compile(
    r"\b(?:(?:room|space|places|accommodation|seating|capacity|built|designed|licen[sc]ed)\s(?:for|of|is|was)|seats|sleeps|"
    r"accommodates|holds|(?:can|could|will|would|to)\s(?:\w+\s)?(?:hold|seat|sleep|take|accommodate|carry|house))\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
_HOLDING = frozenset(
    ["hold", "seat", "sleep", "take", "accommodate", "house", "have", "has", "had", "open", "build", "cater"]
)
# "By 4,118 votes", "a majority of 4,118"
_MARGIN = re.compile(
    r"\b(?:(?:majority|margin|lead|advantage)\s(?:of|was|is|to|at)|(?:won|win|wins|winning|lost|led|leads|leading|held|ahead|beat\s[^,;]{3,30}|"
    r"[A-Z]\w+)\sby)\s(?:\w+\s){0,3}$"
)
_MAJORITY = re.compile(r"[-\s]votes?\s(?:majority|margin|lead)\b")
_VOTE = stem("vote")
# What is done with some of those that came in.
_HANDLED = frozenset(
    [
        *("uphold", "reject", "dismiss", "resolve", "solve", "investigate", "refuse", "withdraw", "overturn"),
        *("quash", "substantiate"),
    ]
)
# What is done with some of the seats there are.
_FILLED = frozenset(["take", "fill", "occupy", "sell", "book", "reserve"])
_SEATS = frozenset(stem(noun) for noun in ("seat", "place", "bed", "room", "berth", "space"))
# What some of those who are employed do together.
_JOINED = frozenset(["involve", "join", "take", "walk", "strike", "protest", "vote", "sign", "march"])
# "Will be cut to 350"
_RESULT = re.compile(r"\bto\s(?:\w+\s){0,2}$")
_RIVAL = re.compile(r"\b(?:rivals?|opponents?|challengers?|runner-up|closest)\b", re.IGNORECASE)


def of_two_questions(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two counts answer two questions about the same things."""
    if a.value.slot != "count" or b.value.slot != "count":
        return False
    one, two = _verb(left, a), _verb(right, b)
    return (
        _came(left, a, right, b)
        or _came(right, b, left, a)
        or (a.value.unit == b.value.unit == _VOTE and _is_margin(left, a) != _is_margin(right, b))
        or (a.value.unit == b.value.unit == _VOTE and _of_rival(left, a) != _of_rival(right, b))
        or (a.group.startswith("count:") and (one in _HANDLED) != (two in _HANDLED))
        or _is_filled(left, a, right, b)
        or _is_filled(right, b, left, a)
        or (one == "employ" and two in _JOINED)
        or (two == "employ" and one in _JOINED)
        or _is_result(left, a, b)
        or _is_result(right, b, a)
        or _is_difference(left, a, b)
        or _is_difference(right, b, a)
        or _some_of_them(left, a, b)
        or _some_of_them(right, b, a)
    )


def _came(facts: Facts, fact: Fact, others: Facts, other: Fact) -> bool:
    """Whether one tells how many fit in and the other how many people there were."""
    if not _matches_before(facts, fact, _CAPACITY) or _matches_before(others, other, _CAPACITY):
        return False
    people = other.value.unit in person_stems() | general_people()
    return people and bool(_verb(others, other)) and _verb(others, other) not in _HOLDING


def _is_filled(facts: Facts, fact: Fact, others: Facts, other: Fact) -> bool:
    """Whether one tells how many seats were taken of those there are."""
    amount, whole = fact.value.quantity, other.value.quantity
    if (
        fact.value.unit != other.value.unit
        or fact.value.unit not in _SEATS
        or amount is None
        or whole is None
    ):
        return False
    return (
        amount.high < whole.low and _verb(facts, fact) in _FILLED and _verb(others, other) in _HOLDING | {""}
    )


def _verb(facts: Facts, fact: Fact) -> str:
    """The verb of a fact's clause in its dictionary form."""
    return facts.analysis.parsed[fact.sentence].clauses[fact.event.clause].base


def _of_rival(facts: Facts, fact: Fact) -> bool:
    """Whether votes are those of whoever lost or stood against somebody."""
    return _RIVAL.search(facts.text_of(fact)[: fact.value.start]) is not None


def _is_result(facts: Facts, fact: Fact, other: Fact) -> bool:
    """Whether one is what will come of a change and the other what there is: *will be cut to 350*."""
    return (
        fact.event.modality == "future"
        and other.event.modality == "fact"
        and _matches_before(facts, fact, _RESULT)
        and _verb(facts, fact) in verbs_of_level("moving")
    )


def _is_difference(facts: Facts, fact: Fact, other: Fact) -> bool:
    """Whether one is by how much the other changed: *from 520 to 350*, *170 jobs*."""
    amount, change = fact.value.quantity, other.value.quantity
    if amount is None or change is None:
        return False
    return any(
        one.value.part == "earlier"
        and one.group == fact.group
        and one.value.quantity is not None
        and abs(one.value.quantity.low - amount.low) == change.low
        for one in facts.of_sentence(fact.sentence)
    )


def _some_of_them(facts: Facts, fact: Fact, other: Fact) -> bool:
    """Whether some of a group are told by what they are: *the dead, four of them children*."""
    one, two = fact.value.quantity, other.value.quantity
    if fact.value.part != "subset" or other.value.part == "subset" or one is None or two is None:
        return False
    parsed = facts.analysis.parsed[fact.sentence]
    behind = parsed.words[parsed.word_at(max(fact.value.end - 1, fact.value.start)) + 1 :][:6]
    if [word.lower for word in behind[:2]] not in (["of", "them"], ["of", "whom"]):
        return False
    tags = [word.tag for word in behind[2:]]
    while tags[1:2] == ["noun"]:
        del tags[0]  # "seven of them police officers"
    return one.high < two.low and tags[:1] == ["noun"] and tags[1:2] in ([], ["sign"])


def _is_margin(facts: Facts, fact: Fact) -> bool:
    """Whether votes are counted by which somebody won."""
    text = facts.text_of(fact)
    return _matches_before(facts, fact, _MARGIN) or _MAJORITY.search(text, fact.value.start) is not None


def _matches_before(facts: Facts, fact: Fact, pattern: re.Pattern[str]) -> bool:
    text = facts.text_of(fact)
    return pattern.search(text[max(0, fact.value.start - 60) : fact.value.start]) is not None
