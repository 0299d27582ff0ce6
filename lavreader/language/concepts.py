"""Concepts: which words news reports use for the same thing."""

from collections.abc import Collection, Sequence
from functools import lru_cache

from lavreader.language.concept_index import SKIPPED, concept_index
from lavreader.language.memo import Memo
from lavreader.language.wordlist import read_wordlist


def concept(stem: str) -> str | None:
    """The name of the concept a stem stands for, such as ``cancel`` for the stem of "scrapped".

    Args:
        stem: A stem as ``language.stems.stem`` gives it.

    Returns:
        The name of its cluster in the word list ``concepts``; None where it is in none.
    """
    return _clusters()[0].get(stem)


def concept_stems() -> Collection[str]:
    """Every stem that stands for a concept by itself."""
    return _clusters()[0].keys()


def phrases_of(stems: Sequence[str]) -> tuple[tuple[int, int, str], ...]:
    """The concepts that a sentence names by a phrase of several words ("call off"), longest first.

    Args:
        stems: The stems of a sentence's tokens; nothing but "the", possessives ("lost their
            lives"), spaces and signs may stand between the words of a phrase.

    Returns:
        Index of the first token, index after the last, and the concept's name, in order; no token
        belongs to two.
    """
    begun, phrases = _clusters()[1:]
    if begun.isdisjoint(stems):
        return ()
    count = len(stems)
    found: list[tuple[int, int, str]] = []
    reach = 0
    for first in [index for index, word in enumerate(stems) if word in begun]:
        if first < reach:
            continue
        second = first + 1
        while second < count and stems[second] in SKIPPED:
            second += 1
        if second == count:
            break
        ends = phrases.get(f"{stems[first]} {stems[second]}")
        if ends is None:
            continue
        for rest, name in _ENDS[ends]:
            last = second
            for word in rest:
                last = _next_word(stems, last)
                if last == count or stems[last] != word:
                    break
            else:
                reach = last + 1
                found.append((first, reach, name))
                break
    return tuple(found)


def _next_word(stems: Sequence[str], index: int) -> int:
    """Index of the next token that counts in a phrase; their number where there is none."""
    index += 1
    while index < len(stems) and stems[index] in SKIPPED:
        index += 1
    return index


def _ends(written: str) -> list[tuple[list[str], str]]:
    """How the phrases that begin with the same two stems end, and their concepts, longest first."""
    ends = [end.partition(": ") for end in written.split(", ")]
    return sorted([(rest.split(), name) for name, _, rest in ends], key=lambda end: -len(end[0]))


_ENDS = Memo(_ends)


@lru_cache(maxsize=1)
def _clusters() -> tuple[dict[str, str], frozenset[str], dict[str, str]]:
    """Stems of single words to names; first stems of phrases; two first stems to what follows."""
    singles, phrases = concept_index()
    return singles, frozenset([pair.partition(" ")[0] for pair in phrases]), phrases


def interchangeable(ours: Collection[str], theirs: Collection[str]) -> bool:
    """Whether some stems and some others name the same concepts, one for the other.

    Args:
        ours: Stems of words that only one text has.
        theirs: Stems of words that only the other has.

    Returns:
        False where either is empty, where a word is in no cluster, or where its cluster holds kin
        rather than synonyms (*boy* and *girl*).
    """
    one, two = {concept(word) for word in ours}, {concept(word) for word in theirs}
    return bool(one) and one == two and None not in one and not one & _kin()


@lru_cache(maxsize=1)
def _kin() -> frozenset[str | None]:
    return frozenset(read_wordlist("kindred_concepts"))
