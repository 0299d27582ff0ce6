"""Contrasts: two figures of which each is told of one side of a whole, or one of a side alone."""

from functools import cache

from lavreader.language.word_tables import word_table


@cache
def _lines() -> tuple[tuple[frozenset[str], ...], ...]:
    return tuple(
        tuple(frozenset(side.split()) for side in line.split(" / "))
        for line in word_table("lavreader.compare.values", "contrasts")["lines"].strip().splitlines()
    )


@cache
def _known() -> frozenset[str]:
    return frozenset().union(*(side for line in _lines() for side in line))


def contrasted(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether the words of two sentences name different sides of a whole.

    Args:
        one: The words of one sentence in lower case.
        two: Those of the other.
    """
    if one.isdisjoint(_known()) or two.isdisjoint(_known()):
        return False
    for line in _lines():
        first = {number for number, side in enumerate(line) if not side.isdisjoint(one)}
        second = {number for number, side in enumerate(line) if not side.isdisjoint(two)}
        if first and second and first.isdisjoint(second):
            return True
    return False


def broken_down(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether one sentence compares sides of a whole of which the other names none."""
    for line in _lines():
        first, second = (sum(not side.isdisjoint(words) for side in line) for words in (one, two))
        if max(first, second) > 1 and min(first, second) == 0:
            return True
    return False
