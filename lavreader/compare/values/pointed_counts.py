"""Pointed counts: what a number counts that points back: *32 had tumbled*, *nineteen of them*, *has 28*."""

import re
from collections.abc import Sequence

from lavreader.compare.reading.analysis import Analysis
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import head_agreement
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import singular
from lavreader.language.stems import stem
from lavreader.language.values.agreement import misprinted
from lavreader.language.values.measures import person_stems
from lavreader.language.values.values import Value

#: The stem of a noun that was counted, and the sentence and offset where.
Counted = tuple[int, int, str]

# "Nineteen of them", "14 of those"
_OF_THEM = re.compile(r"\sof\s(?:them|these|those)\b", re.IGNORECASE)
# So many words behind a number its noun may stand.
_REACH = 8
_IRREGULAR = frozenset(["people", "men", "women", "children"])
# From this agreement of what happens on, the same is told of both.
_SAME_HEAD = 0.6
# So many sentences back the noun may stand.
_BACK = 2
_OPENING = frozenset(["sign", "conjunction", "subordinator"])
# What may stand between the opening of a clause and a number that is its subject.
_BEFORE = frozenset(["and", "but", "while", "only", "just", "some", "about", "around", "that", "so", "yet"])
_AHEAD = frozenset(["auxiliary", "verb"])
# "Its rivals have 28", "the law allows 14"
_HAVING = frozenset(
    ["have", "has", "count", "allow", "need", "order", "build", "own", "operate", "employ", "lose"]
)
_AFTER_OBJECT = re.compile(
    r"(?:[.,;:)]|$|\s(?:left|now|today|this|last|in\s(?:all|total|the)|at\s(?:the|present))\b)"
)
# Nouns that are counted beside what happens, and not what it happens to.
_ASIDE = frozenset(
    stem(noun) for noun in ("time", "vote", "day", "hour", "year", "week", "month", "point", "metre", "mile")
)


def pointed_unit(
    analysis: Analysis, sentence: int, parsed: Parsed, value: Value, counted: Sequence[Counted]
) -> str:
    """Stem of the noun that a number without one takes from what was told before; empty without one.

    Args:
        analysis: The article's analysis.
        sentence: Index of the sentence.
        parsed: The sentence.
        value: The number.
        counted: What the article counted so far, in reading order.
    """
    if value.quantity is None or value.quantity.low != round(value.quantity.low):
        return ""
    text = analysis.article.sentences[sentence].text
    first, behind = parsed.word_at(value.start), parsed.word_at(max(value.end - 1, value.start)) + 1
    of_them = _OF_THEM.match(text, value.end) is not None
    if of_them or _is_subject(parsed.words, first, behind):
        return _noun_before(analysis, sentence, value, first, counted)
    verb = parsed.words[first - 1] if first else None
    if verb is None or not _AFTER_OBJECT.match(text, value.end):
        return ""
    if verb.base not in _HAVING and verb.lower not in _HAVING:
        return ""
    return _counted_in(range(sentence - 1, sentence + 1), value, counted)


def of_two_some(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether one counts some of those told of before, and of the others something else is told.

    Args:
        left: The left article's facts.
        a: A count of it.
        right: The right article's facts.
        b: A count of it.
    """
    if a.value.slot != "count" or b.value.slot != "count" or not a.value.unit or not b.value.unit:
        return False
    if not (left.of(a, _points_back) or right.of(b, _points_back)):
        return False
    one, two = a.value.quantity, b.value.quantity
    if one is None or two is None or misprinted(one, two):
        return False
    return a.event.modality != b.event.modality or head_agreement(a.event, b.event) < _SAME_HEAD


def _points_back(facts: Facts, fact: Fact) -> bool:
    """Whether a count takes its noun from before."""
    if fact.group.startswith("people:") or fact.value.unit in person_stems():
        return False
    parsed = facts.analysis.parsed[fact.sentence]
    first = parsed.word_at(fact.value.start)
    last = parsed.word_at(max(fact.value.end - 1, fact.value.start))
    if any(word.stem == fact.value.unit for word in parsed.words[last : last + _REACH]):
        return False
    text = facts.text_of(fact)
    return _OF_THEM.match(text, fact.value.end) is not None or _is_subject(parsed.words, first, last + 1)


def counted_noun(parsed: Parsed, value: Value) -> str:
    """Stem of the noun in the plural that a number counts; empty where none can point to it."""
    if value.unit in _ASIDE:
        return ""
    behind = parsed.word_at(max(value.end - 1, value.start))
    for word in parsed.words[behind : behind + _REACH]:
        if word.stem == value.unit:
            return value.unit if _is_plural(word.lower) else ""
    return ""


def _is_subject(words: Sequence[Word], first: int, behind: int) -> bool:
    """Whether a number opens its clause and a verb follows: *only 43 are occupied*."""
    if behind >= len(words):
        return False
    place = first - 1
    while place >= 0 and words[place].lower in _BEFORE:
        place -= 1
    joined = place < first - 1 and words[place + 1].lower in ("and", "but", "while", "that")
    if place >= 0 and words[place].tag not in _OPENING and not joined:
        return False
    after = behind + 1 if words[behind].tag == "adverb" and behind + 1 < len(words) else behind
    return words[after].tag in _AHEAD


def _noun_before(
    analysis: Analysis, sentence: int, value: Value, first: int, counted: Sequence[Counted]
) -> str:
    """The noun counted last or that a clause is about, the nearer sentence first."""
    here = range(sentence, sentence + 1)
    return (
        _counted_in(here, value, counted)
        or _many_in(analysis.parsed[sentence], first)
        or _counted_in(range(sentence - 1, sentence), value, counted)
        or (_many_in(analysis.parsed[sentence - 1], None) if sentence else "")
        or _counted_in(range(sentence - _BACK, sentence - 1), value, counted)
    )


def _counted_in(sentences: range, value: Value, counted: Sequence[Counted]) -> str:
    """The noun counted last in some sentences, in that of a number before it."""
    for place, start, unit in reversed(counted):
        if place < sentences.start:
            break
        if place in sentences and (place < sentences.stop - 1 or start != value.start):
            return unit
    return ""


def _many_in(parsed: Parsed, first: int | None) -> str:
    """The noun in the plural that a clause of a sentence is about, the last one before a word."""
    for clause in reversed(parsed.clauses):
        if first is None or clause.last <= first:
            head = _plural_head(parsed.chunk(clause.subject))
            if head:
                return head
    return ""


def _plural_head(subject: Sequence[Word]) -> str:
    """Stem of a subject's noun in the plural, before what a preposition adds to it."""
    head = ""
    for word in subject:
        if head and word.tag in ("preposition", "sign"):
            break
        if word.tag == "noun" and not word.possessive:
            head = word.stem if _is_plural(word.lower) and word.stem not in _ASIDE else ""
    return head


def _is_plural(word: str) -> bool:
    return word in _IRREGULAR or singular(word) != word
