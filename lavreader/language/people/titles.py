"""Titles: what stands at the front of a run of capitalised words before the name itself."""

from collections.abc import Sequence

from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.descriptions import (
    body_behind,
)
from lavreader.language.people.names import given_names
from lavreader.language.people.nationals import nation_of
from lavreader.language.people.role_mentions import NOTHING, Description, described
from lavreader.language.people.role_phrases import describes
from lavreader.language.people.roles import role_ending

#: Titles that say nothing of an office.
TITLES = frozenset(["mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "rev"])


def after_nation(words: Sequence[Word], start: int, last: int) -> tuple[int, Description]:
    """Where the name itself begins behind *German*, *Irishman* or *Social Democrat*, and what that says.

    Args:
        words: The sentence.
        start: Index of the run's first word.
        last: Index after its last.
    """
    first = start
    while last - start >= 3 and (
        nation_of(words[start].text)
        or (words[start].lower not in given_names() and words[last - 2].lower in given_names())
    ):
        start += 1
    return (start, described(words, first, start)) if start > first else (start, NOTHING)


def after_titles(words: Sequence[Word], first: int, last: int) -> tuple[int, Description]:
    """Where the name itself begins behind the titles of a run, and the role they give.

    Args:
        words: The sentence.
        first: Index of the run's first word.
        last: Index after its last.
    """
    lowered = [word.lower for word in words[first:last]]
    for size in range(len(lowered) - 1, 0, -1):
        ending = role_ending(lowered[:size])
        if ending is None or (size == 1 and lowered[0] in given_names() and len(lowered) == 2):
            continue
        begin, name = first, first + size
        while begin > 0 and ending[0] not in TITLES and describes(words[begin - 1]):
            begin -= 1
        said = described(words, begin, name, body_behind(words, last))
        while name < last - 1 and words[name].text == ".":
            name += 1
        return name, said
    return first, NOTHING
