"""Deeds: verbs that news uses for one deed, such as *visit* and *come to*."""

from collections.abc import Iterable
from functools import cache

from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.statements import Statement
from lavreader.language.stems import stem


@cache
def deeds_of() -> dict[str, tuple[int, ...]]:
    """Stems of verbs, phrasal ones with their particle, to the deeds they may stand for."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate(sorted(state_words("deeds"))):
        for verb in line.split(">"):
            first, _, particle = verb.partition("_")
            found.setdefault(f"{stem(first)} {particle}".strip(), []).append(number)
    return {verb: tuple(numbers) for verb, numbers in found.items()}


def by_deed(statements: Iterable[Statement]) -> dict[int, list[Statement]]:
    """Statements by the deeds their verbs stand for.

    Args:
        statements: An article's statements.
    """
    deeds = deeds_of()
    found: dict[int, list[Statement]] = {}
    for statement in statements:
        for deed in deeds.get(statement.stem, ()):
            found.setdefault(deed, []).append(statement)
    return found
