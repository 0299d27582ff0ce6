"""Houses: the one company, club or bank of an article, to whose name *the firm* points.

An article that introduces one body, *Northline, a haulage company*, calls it *the company* or *the firm*
from there on. Where it introduces two of a kind, neither is taken for it.
"""

from collections.abc import Mapping, Sequence

from lavreader.compare.reading.analysis import Analysis
from lavreader.compare.reading.noun_phrases import is_name
from lavreader.compare.reading.same_things import sets_of, singular
from lavreader.compare.reading.state_words import state_words
from lavreader.language.grammar.classed_words import Word

_KINDS = state_words("houses")
_DETERMINERS = frozenset(("a", "an", "the", "one"))
_DESCRIBING = frozenset(("adjective", "noun", "name", "number", "adverb", "determiner", "verb"))
_REACH = 7


def houses_of(analysis: Analysis) -> Mapping[str, frozenset[str]]:
    """Nouns for a kind of body, such as *firm*, to the stems of the one name the article gives for it.

    Args:
        analysis: The article.
    """
    people = {name for person in analysis.people for name in person.surname.casefold().split()}
    found: dict[str, set[frozenset[str]]] = {}
    for parsed in analysis.parsed:
        if _KINDS.isdisjoint(map(singular, parsed.lowers)):
            continue
        for place, word in enumerate(parsed.words):
            kind = singular(word.lower)
            if kind not in _KINDS or word.possessive or word.lower != kind:
                continue
            names = _before(parsed.words, place) or _behind(parsed.words, place)
            if names and not any(name.lower in people for name in names):
                found.setdefault(_group(kind), set()).add(frozenset([name.stem for name in names]))
    groups = {group: _one_of(named) for group, named in found.items()}
    return {kind: named for kind in _KINDS if (named := groups.get(_group(kind)))}


def _group(kind: str) -> str:
    """What all words for one kind of body have in common: *firm*, *company* and *business* are one kind."""
    return min(other for other in _KINDS if other == kind or sets_of(other) & sets_of(kind))


def _one_of(named: set[frozenset[str]]) -> frozenset[str]:
    """The one name among several spellings of it; empty where two bodies are named."""
    common = frozenset.intersection(*named)
    return frozenset[str]().union(*named) if common else common


def _before(words: Sequence[Word], place: int) -> list[Word]:
    """The name that a kind of body is told of: *Northline, a haulage company*."""
    start = place
    while start > 0 and place - start < _REACH and words[start - 1].tag in _DESCRIBING:
        start -= 1
        if words[start].lower in _DETERMINERS:
            break
    if start < 2 or words[start].lower not in _DETERMINERS or words[start - 1].text != ",":
        return []
    return _run(words, start - 2, -1)


def _behind(words: Sequence[Word], place: int) -> list[Word]:
    """The name behind a kind of body: *the haulage company Northline*."""
    return _run(words, place + 1, 1)


def _run(words: Sequence[Word], place: int, step: int) -> list[Word]:
    """The name that begins or ends at a word; empty where none does."""
    found: list[Word] = []
    while 0 <= place < len(words) and _names(words[place]):
        found.append(words[place])
        place += step
    return found


def _names(word: Word) -> bool:
    """Whether a word is of a name, also where its capital is owed to the sentence's beginning."""
    capital = word.text[:1].isupper() and word.tag == "noun" and singular(word.lower) not in _KINDS
    return (is_name(word) or capital) and not word.possessive
