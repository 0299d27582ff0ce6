"""Place questions: what a place may answer, where from or where treated, and the words that ask it."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import singular
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table

# What is held somewhere, and the question that words for holding it answer.
EVENTS = frozenset(
    ["talks", "party", "show", "wedding", "funeral", "commemoration", "signing", "court", "rally", "match"]
)
VENUE = frozenset(["venue"])
# Words behind the first of a question in which the second stands, and those of an aside between them.
_TOGETHER = 3
_ASIDE = 12


@cache
def question_words() -> dict[str, tuple[tuple[str, str], ...]]:
    """Stem of a word to the questions it shows, each with the stem that must follow; empty for none."""
    found: dict[str, list[tuple[str, str]]] = {}
    for question, words in word_table("lavreader.compare.places", "place_questions").items():
        for entry in words.split():
            first, _, second = entry.partition("+")
            found.setdefault(stem(first), []).append((question, stem(second) if second else ""))
    return {word: tuple(dict.fromkeys(entries)) for word, entries in found.items()}


def questions_asked(words: Sequence[Word], places: Iterable[int]) -> Iterator[str]:
    """The questions that some words of a sentence show."""
    listed = question_words()
    for place in places:
        word = words[place]
        if not word.content:
            continue
        stems = {word.stem, stem(singular(word.lower))}
        if word.base:
            stems.add(stem(word.base))
        for one in stems:
            for question, second in listed.get(one, ()):
                if not second or any(
                    second in (other.stem, other.lower) for other in _behind(words, place + 1)
                ):
                    yield question


def _behind(words: Sequence[Word], first: int) -> Sequence[Word]:
    """The words behind another, an aside passed over: *The decision, by two to one, was announced*."""
    if first < len(words) and words[first].text == ",":
        end = next(
            (at for at in range(first + 1, min(first + _ASIDE, len(words))) if words[at].text == ","), 0
        )
        if end:
            return (*words[first : first + _TOGETHER], *words[end + 1 : end + 1 + _TOGETHER])
    return words[first : first + _TOGETHER]
