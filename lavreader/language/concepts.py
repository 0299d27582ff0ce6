"""Concepts: which words news reports use for the same thing."""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import chain, product

from lavreader.language.memo import Memo
from lavreader.language.stems import stems_of
from lavreader.language.tokens import Token
from lavreader.language.wordlist import read_wordlist

# What may stand between the words of a phrase and says nothing of its meaning; "its" has the stem of "it".
_SKIPPED = frozenset(["", "the", "his", "her", "their", "our", "my", "your"])


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


def concepts_of(tokens: Sequence[Token]) -> tuple[tuple[int, int, str], ...]:
    """Every concept a sentence names, phrases ("call off") before single words.

    Args:
        tokens: The tokens of a sentence.

    Returns:
        Index of the first token, index after the last, and the concept's name, in order; no
        token belongs to two.
    """
    singles = _clusters()[0]
    found = list(phrases_of([token.stem for token in tokens]))
    taken = {index for start, end, _ in found for index in range(start, end)}
    for index, token in enumerate(tokens):
        name = singles.get(token.stem) if token.stem and index not in taken else None
        if name is not None:
            found.append((index, index + 1, name))
    return tuple(sorted(found))


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
        while second < count and stems[second] in _SKIPPED:
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
    while index < len(stems) and stems[index] in _SKIPPED:
        index += 1
    return index


def _ends(written: str) -> list[tuple[list[str], str]]:
    """How the phrases that begin with the same two stems end, and their concepts, longest first."""
    ends = [end.partition(": ") for end in written.split(", ")]
    return sorted([(rest.split(), name) for name, _, rest in ends], key=lambda end: -len(end[0]))


_ENDS = Memo(_ends)


def clusters() -> dict[str, tuple[str, ...]]:
    """The word list: name of each cluster to its members as they are written there."""
    found: dict[str, list[str]] = {}
    for line in read_wordlist("concepts"):
        name, members = line.split(": ", 1)
        for member in members.split(", "):
            found.setdefault(name, []).extend(_written_out(member))
    return {name: tuple(members) for name, members in found.items()}


def _written_out(member: str) -> Iterable[str]:
    """A member with one word for each of its places ("come|go off rails" is two phrases)."""
    if "|" not in member:
        return (member,)
    return map(" ".join, product(*(word.split("|") for word in member.split())))


@lru_cache(maxsize=1)
def _clusters() -> tuple[dict[str, str], frozenset[str], dict[str, str]]:
    """Stems of single words to names; first stems of phrases; two first stems to what follows.

    The list is long, and read before the first comparison: it is written in the normal spelling so
    that stems are all that is to be worked out, once for each word. What follows stays text
    (``name: stems``, separated by commas) until it is asked for, as few phrases ever are.
    """
    singles: dict[str, str] = {}
    phrases: list[tuple[list[str], str]] = []
    for line in read_wordlist("concepts"):
        name, members = line.split(": ", 1)
        for member in members.split(", "):
            if " " in member:
                phrases += [(written.split(), name) for written in _written_out(member)]
            else:
                singles.setdefault(member, name)
    words = list({*singles, *chain.from_iterable([words for words, _ in phrases])})
    stem_of = dict(zip(words, stems_of(list(map(str.lower, words))), strict=True))
    names: dict[str, str] = {}
    for word, name in singles.items():
        names.setdefault(stem_of[word], name)
    begun: set[str] = set()
    ends: dict[str, str] = {}
    for written, name in phrases:
        first, *others = [stem_of[word] for word in written]
        second, *rest = [stem for stem in others if stem not in _SKIPPED]
        begun.add(first)
        pair, end = f"{first} {second}", f"{name}: {' '.join(rest)}"
        ends[pair] = f"{ends[pair]}, {end}" if pair in ends else end
    return names, frozenset(begun), ends


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
