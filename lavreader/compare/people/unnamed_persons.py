"""Unnamed persons: whether *a man* of one article can be *the man* of another."""

import re

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.aged import UNNAMED
from lavreader.compare.values.compatibility import relation
from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.tokens import stem
from lavreader.language.values.agreement import misprinted

# Two ages of one person seldom lie farther apart, however badly either was noted down.
_A_SLIP = 10

# "A ninth man", "another suspect", "the eleventh arrest"
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:another|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))"
    r"\s(?:\w+\s)?(man|woman|boy|girl|teenager|person|suspect|victim|driver|passenger|survivor)\b",
    re.IGNORECASE,
)


def of_two_unnamed(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two ages are of two people of whom at least one has no name.

    So it is where an article tells of several such people, or where each sentence has a day of its own.

    Args:
        left: The left article's facts.
        a: An age of it.
        right: The right article's facts.
        b: An age of it.
    """
    if a.group != "age" or b.group != "age":
        return False
    if _far_apart(a, b):
        return True
    if not (_is_unnamed(a) or _is_unnamed(b)):
        return False
    nouns = {name.removeprefix(UNNAMED) for name in (*a.subject, *b.subject) if name.startswith(UNNAMED)}
    several = any(not nouns.isdisjoint(facts.made(_numbered_people)) for facts in (left, right))
    return several or _differ(left, a, right, b, ("when",))


def with_two_ages(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two days, times or places are told of unnamed people whose ages differ."""
    if a.group == "age":
        return False
    ages = [
        [one for one in facts.of_sentence(fact.sentence) if one.group == "age"]
        for facts, fact in ((left, a), (right, b))
    ]
    unnamed = any(map(_is_unnamed, (*ages[0], *ages[1])))
    return unnamed and _differ(left, a, right, b, ("age",))


def _far_apart(a: Fact, b: Fact) -> bool:
    """Whether two ages are too far apart for anybody but one whom both name: a child's, a grandmother's."""
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or any(not name.startswith(UNNAMED) for name in a.subject & b.subject):
        return False
    return abs(one.low - two.low) > _A_SLIP and not misprinted(one, two)


def _is_unnamed(fact: Fact) -> bool:
    return any(name.startswith(UNNAMED) for name in fact.subject)


def _numbered_people(facts: Facts) -> frozenset[str]:
    """Meanings of the nouns of which an article has a second or a ninth."""
    return frozenset(meaning(stem(noun.lower())) for noun in _ONE_OF_SEVERAL.findall(facts.article.text))


def _differ(left: Facts, a: Fact, right: Facts, b: Fact, groups: tuple[str, ...]) -> bool:
    """Whether two sentences have values of some groups at odds and none alike."""
    relations = {
        relation(one, two)
        for one in left.of_sentence(a.sentence)
        for two in right.of_sentence(b.sentence)
        if one.group == two.group and one.group in groups
    }
    return "conflict" in relations and "equal" not in relations
