"""Lacked things: what something is told to have been done without: *was built without a permit*."""

from collections.abc import Iterable, Iterator

from lavreader.compare.reading.noun_phrases import chunks_of, noun_phrase
from lavreader.compare.states.statements import Setting, Statement

# What is told of by others when there was none of it.
_NO_THING = frozenset(
    ("incident", "doubt", "question", "exception", "fail", "end", "fear", "reason", "comment")
)


def lacked_in(statements: Iterable[Statement]) -> Iterator[Statement]:
    """For each thing a clause says was lacked, a denial that whoever did it had it.

    Args:
        statements: An article's statements.
    """
    seen: set[int] = set()
    for statement in statements:
        setting = statement.setting
        if id(setting) in seen or statement.noun or "without" not in setting.lowers:
            continue
        seen.add(id(setting))
        if not statement.negated and not statement.doubtful:
            yield from _of_clause(statement, setting)


def _of_clause(statement: Statement, setting: Setting) -> Iterator[Statement]:
    """The denials of one clause."""
    words = setting.words
    for place, word in enumerate(words):
        if word.lower != "without":
            continue
        _, chunk = next(chunks_of(words, (place, len(words))), ("", []))
        if not chunk:
            continue
        phrase = noun_phrase(chunk, [])
        if not phrase.head or phrase.pronoun or phrase.names or phrase.word in _NO_THING:
            continue
        yield statement._replace(
            start=word.start,
            end=phrase.end,
            key="have",
            stem="have",
            poles=(),
            negated=True,
            object=phrase,
            passive=False,
            theme=phrase,
        )
