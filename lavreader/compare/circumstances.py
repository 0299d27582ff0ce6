"""Circumstances: where, when and of which of two a clause tells, beside what it says."""

from functools import cache

from lavreader.compare.noun_phrases import chunks_of, key_of
from lavreader.compare.state_words import state_words
from lavreader.compare.statements import Statement

# Prepositions behind which a clause tells of what or where.
NARROW = frozenset(("at", "of", "in"))
ABOUT = frozenset(
    ("at", "in", "on", "of", "from", "for", "with", "near", "inside", "outside", "against", "about")
)
_OTHERS = frozenset(("other", "another"))


def elsewhere(one: Statement, two: Statement, links: frozenset[str]) -> bool:
    """Whether the same preposition leads each to something else ("at the station", "at the airport")."""
    first, second = _behind(one, links), _behind(two, links)
    return any(not first[link] & second[link] for link in first.keys() & second.keys())


def _behind(statement: Statement, links: frozenset[str]) -> dict[str, frozenset[str]]:
    """Prepositions behind what a statement says, each with the keys of the words it leads to."""
    words = statement.setting.words
    begin = next((i for i, word in enumerate(words) if word.start >= statement.end), len(words))
    found: dict[str, frozenset[str]] = {}
    for link, chunk in chunks_of(words, (begin, len(words))):
        keys = frozenset(key_of(word.stem) for word in chunk if word.tag in ("noun", "name"))
        if link in links and keys:
            found[link] = found.get(link, frozenset()) | keys
    return found


def contrasted(one: Statement, two: Statement) -> bool:
    """Whether two clauses speak of the two of a pair: *the old hall* and *the new hall*."""
    left, right = (frozenset([word.lower for word in statement.setting.words]) for statement in (one, two))
    return any(
        (a in left and b in right and not (b in left or a in right))
        or (b in left and a in right and not (a in left or b in right))
        for a, b in _pairs()
    )


def of_others(statement: Statement) -> bool:
    """Whether a clause speaks of another one than the story's."""
    return any(word.lower in _OTHERS for word in statement.setting.words)


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    """Words of which news uses one for each of two."""
    lines = [line.partition(">") for line in sorted(state_words("contrasted"))]
    return tuple([(first, second) for first, _, second in lines])
