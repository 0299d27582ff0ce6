"""Concepts: which words news reports use for the same thing."""

from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache
from itertools import product

from lavreader.language.memo import Memo
from lavreader.language.stems import stems_of
from lavreader.language.tokens import Token
from lavreader.language.wordlist import read_wordlist

#: Second stem of a phrase to what follows, longest first, with the concept's name.
Following = dict[str, list[tuple[tuple[str, ...], str]]]

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
    phrases = _clusters()[1]
    found: list[tuple[int, int, str]] = []
    reach = 0
    for first in [index for index, word in enumerate(stems) if word in phrases]:
        if first < reach:
            continue
        second = _next_word(stems, first)
        if second == len(stems):
            break
        for rest, name in _following(stems[first]).get(stems[second], ()):
            last = second
            for word in rest:
                last = _next_word(stems, last)
                if last == len(stems) or stems[last] != word:
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
def _clusters() -> tuple[dict[str, str], dict[str, list[tuple[str, str]]]]:
    """Stems of single words to names; first stems of phrases to what follows as written, with names.

    The list is long, and read before the first comparison: it is written in the normal spelling so
    that stems are all that is to be worked out; what follows is put together once it is asked for.
    """
    singles: dict[str, str] = {}
    phrases: dict[str, list[tuple[str, str]]] = {}
    for line in read_wordlist("concepts"):
        name, members = line.split(": ", 1)
        for member in members.split(", "):
            if " " not in member:
                singles.setdefault(member, name)
                continue
            for written in _written_out(member):
                first, rest = written.split(" ", 1)
                phrases.setdefault(first, []).append((rest, name))
    names: dict[str, str] = {}
    for stem, name in zip(_stems(singles), singles.values(), strict=True):
        names.setdefault(stem, name)
    begun: dict[str, list[tuple[str, str]]] = {}
    for stem, ends in zip(_stems(phrases), phrases.values(), strict=True):
        begun.setdefault(stem, []).extend(ends)
    following = list({word for ends in begun.values() for written, _ in ends for word in written.split()})
    _STEM_OF.learn(zip(following, _stems(following), strict=True))
    return names, begun


def _stems(words: Iterable[str]) -> list[str]:
    """The stems of words written in the normal spelling."""
    return stems_of([word.lower() for word in words])


# Few words are in many phrases; those of the list are stemmed at once, which is quickest.
_STEM_OF = Memo(lambda word: _stems([word])[0])


@cache
def _following(first: str) -> Following:
    """How the phrases that begin with a stem go on."""
    following: Following = {}
    for written, name in _clusters()[1][first]:
        second, *rest = [stem for stem in map(_STEM_OF.__getitem__, written.split()) if stem not in _SKIPPED]
        following.setdefault(second, []).append((tuple(rest), name))
    for ends in following.values():
        ends.sort(key=lambda end: -len(end[0]))
    return following


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
