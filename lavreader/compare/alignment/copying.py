"""Copying: runs of words that one article has from the other."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from lavreader.article import Article
from lavreader.language.tokens import sentence_columns

# Runs shorter than this come about by themselves ("the prime minister said on"); six is between the
# five and the eight words that studies of text reuse count from.
SHORTEST = 6
# A run that starts at more places than this is a formula of the article, and is followed to the
# first of them only.
_PLACES = 32


@dataclass(frozen=True, slots=True)
class Copying:
    """How much one article has of the other word for word.

    Attributes:
        share: 0 to 1: words of the shorter article that stand in such runs, over all its words.
        longest: Words in the longest run; 0 where there is none.
    """

    share: float
    longest: int


def copying_between(left: Article, right: Article) -> Copying:
    """Runs of at least ``SHORTEST`` words that both articles have, wherever they stand.

    Spelling, capitals and signs do not interrupt a run.
    """
    ours, theirs = words_of(left), words_of(right)
    if not ours or not theirs:
        return Copying(0.0, 0)
    copied_left, longest = _copied(ours, theirs)
    if len(ours) < len(theirs):
        return Copying(copied_left / len(ours), longest)
    copied_right, other_longest = _copied(theirs, ours)
    longest = max(longest, other_longest)
    if len(ours) == len(theirs):
        return Copying(max(copied_left, copied_right) / len(ours), longest)
    return Copying(copied_right / len(theirs), longest)


def words_of(article: Article) -> list[str]:
    """The article's words and numbers in the form in which spellings are equal."""
    return [
        form
        for columns in sentence_columns(article)
        for kind, form in zip(columns.kinds, columns.forms, strict=True)
        if kind in ("word", "number")
    ]


def _copied(ours: Sequence[str], theirs: Sequence[str]) -> tuple[int, int]:
    """How many of our words stand in runs that they have too, and the longest run."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for start in range(len(theirs) - SHORTEST + 1):
        known = places[tuple(theirs[start : start + SHORTEST])]
        if len(known) < _PLACES:
            known.append(start)
    covered = longest = reach = 0
    running: dict[int, int] = {}
    for start in range(len(ours) - SHORTEST + 1):
        found = places.get(tuple(ours[start : start + SHORTEST]))
        if found is None:
            running = {}
            continue
        running = {place: running.get(place - 1, SHORTEST - 1) + 1 for place in found}
        longest = max(longest, *running.values())
        covered += start + SHORTEST - max(reach, start)
        reach = start + SHORTEST
    return covered, longest
