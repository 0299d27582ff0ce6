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
                    second in (other.stem, other.lower) for other in words[place + 1 : place + 4]
                ):
                    yield question
