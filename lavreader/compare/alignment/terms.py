"""Terms: what a sentence is compared by, and how much each part of it counts."""

import math
import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import chain, compress
from operator import ne

from lavreader.language.concepts import concept, concept_stems, phrases_of
from lavreader.language.memo import Memo
from lavreader.language.spelling import normal_spellings
from lavreader.language.stems import CACHED, stem, stems_of
from lavreader.language.tokens import Columns, knowledge_of
from lavreader.language.values.numbers import NUMBER, parse_number, small_numbers
from lavreader.language.wordlist import read_wordlist

# How much of a word's weight goes to its concept, the rest to the word itself: "scrapped" and
# "called off" share the concept, "scrapped" and "scrapped" both. Measured on 46 pairs of articles:
# flat between 0.5 and 0.8.
CONCEPT_SHARE = 0.6
_OF_WORD, _OF_CONCEPT = math.sqrt(1 - CONCEPT_SHARE), math.sqrt(CONCEPT_SHARE)
# Who says it counts half of what is said: every outlet has "the spokesman told reporters", and it
# stands beside a different statement each time. Flat between 0.4 and 0.7.
ATTRIBUTION = 0.5
SPEECH_VERB = 0.5
# An attribution is short; what is longer than this many words is a statement of its own.
_LONGEST_SUBJECT = 6
_LONGEST_TAIL = 14

# A number begins where a word does.
_NUMBER = re.compile(rf"(?<!\w)(?=\w){NUMBER}", re.IGNORECASE)
# What a number may begin with, which is quicker to look for than a number at every word.
_OPENERS = frozenset([*small_numbers(), "a", "an", "half", "several"])
_PART = re.compile(r"(?<!\w)(?:\d|[^\W\d_]+)")
_CLOSING = frozenset("”»")
_MARKS = frozenset('“„«‟”»"')
_BREAKS = frozenset([",", ";", ":", "—", "–", "(", ")"])
_YEARS = range(1900, 2101)


#: A key (a stem; ``#`` and the name of a concept; ``=`` and the value of a number) to how much it
#: counts before its rarity does (1 is an ordinary word).
Terms = dict[str, float]
_Entry = tuple[tuple[str, float], ...]


def terms_of_each(sentences: Sequence[Columns]) -> list[Terms]:
    """What each of some sentences is compared by.

    Content words by stem and concept, numbers by value (``1,200`` and *twelve hundred* are one),
    both weaker inside an attribution ("the minister told reporters on Friday"). What is worked out
    of words is worked out for all at once.
    """
    words = set(chain.from_iterable([sentence.texts for sentence in sentences])).difference(_ENTRIES)
    if words:
        _learn(words)
    return [_terms_of(sentence) for sentence in sentences]


def _learn(words: Collection[str]) -> None:
    """Know the entries of the ordinary words among some, many at a time."""
    named, speech = concept_stems(), _speech_stems()
    _ENTRIES.learn(
        [
            (
                word,
                ()
                if not content
                else _of_stem(stemmed)
                if stemmed in named or stemmed in speech
                else ((stemmed, 1.0),),
            )
            for word, (_, stemmed, content, _) in zip(words, knowledge_of(words), strict=True)
            if not content or word.isalpha()
        ]
    )


def _terms_of(sentence: Columns) -> Terms:
    entries = list(map(_ENTRIES.__getitem__, sentence.texts))
    for start, end, name in phrases_of(sentence.stems):
        # Spaces count: a phrase of two words is three tokens long.
        length = end - start + _spaces(sentence, start + 1, end)
        for index in range(start, end):
            if sentence.stems[index]:
                entries[index] = _of_phrase(sentence.stems[index], sentence.contents[index], name, length)
    numbers, numbered = _numbers(sentence)
    for index in numbered:
        entries[index] = ()
    for index in attribution_of(sentence):
        entries[index] = _attributed(entries[index])
    found = list(chain.from_iterable(entries))
    terms = dict(found)
    if len(terms) < len(found):
        # What a sentence has several times counts as where it counts most.
        for term, factor in found:
            if factor > terms[term]:
                terms[term] = factor
    if numbers:
        terms = numbers | terms
    return terms or _without_content(sentence)


def _without_content(sentence: Columns) -> Terms:
    """Terms of "No." and "...": their words, else their signs, so that they are like themselves."""
    words = set(sentence.stems) - {""} or set(sentence.texts)
    return dict.fromkeys(sorted(words), 1.0)


def attribution_of(sentence: Columns) -> Collection[int]:
    """Indices of the tokens that only say who said it.

    What stands around a verb of speech outside quotation marks, up to the next break: behind a
    statement ("..., the minister said on Friday"), before it ("The minister said that ...") or
    beside a quotation; and "according to" with what follows.
    """
    texts, stems, contents = sentence.texts, sentence.stems, sentence.contents
    verbs = _reporting_stems()
    if verbs.isdisjoint(stems):
        return ()
    quoted = _quoted(texts)
    any_quoted = any(compress(contents, quoted))
    last = len(texts) - 1
    found: set[int] = set()
    for verb in [index for index, word in enumerate(stems) if word in verbs]:
        if quoted[verb]:
            continue
        start = verb
        while start and not quoted[start - 1] and texts[start - 1] not in _BREAKS:
            start -= 1
        end = verb + 1
        while end <= last and not quoted[end] and texts[end] not in _BREAKS and stems[end] != "that":
            end += 1
        if stems[verb] == stem("according"):
            found.update(range(verb, end))
            continue
        trailing = start > 0 and (end >= last or texts[end] == ",")
        if any_quoted or (trailing and end - verb + _spaces(sentence, verb + 1, end + 1) <= _LONGEST_TAIL):
            found.update(range(start, end))
        elif start == 0 and sum(contents[:verb]) <= _LONGEST_SUBJECT:
            found.update(range(verb + 1))
    return found


def _spaces(sentence: Columns, start: int, end: int) -> int:
    """How many of some tokens stand behind white space."""
    return sum(map(ne, sentence.spaced[start:end], sentence.texts[start:end]))


def _quoted(texts: Sequence[str]) -> list[bool]:
    """Which tokens stand inside double quotation marks, also where one of a pair is missing."""
    inside = [False] * len(texts)
    if _MARKS.isdisjoint(texts):
        return inside
    marks = [index for index, text in enumerate(texts) if text in _MARKS]
    opened = 0 if texts[marks[0]] in _CLOSING else None
    for index in marks:
        if opened is None:
            opened = index
        else:
            inside[opened : index + 1] = [True] * (index + 1 - opened)
            opened = None
    if opened is not None:
        inside[opened:] = [True] * (len(texts) - opened)
    return inside


def _numbers(sentence: Columns) -> tuple[Terms, Collection[int]]:
    """The numbers as terms, and the indices of the tokens they are written with."""
    terms: Terms = {}
    if "number" not in sentence.kinds and _number_stems().isdisjoint(sentence.stems):
        return terms, ()
    covered: set[int] = set()
    starts = sentence.starts
    text = "".join(sentence.spaced)
    reach = 0
    lower = map(str.lower, sentence.texts)
    for index in [index for index, word in enumerate(lower) if word in _OPENERS or not word.isalpha()]:
        for place in _BEGINNINGS[sentence.texts[index]]:
            start = starts[index] + place
            match = _NUMBER.match(text, start) if start >= reach else None
            if match is None:
                continue
            reach = match.end()
            parsed = parse_number(match.group())
            if parsed is None:
                continue
            key, factor = f"={parsed[0]:g}", _number_factor(parsed[0])
            terms[key] = max(factor, terms.get(key, 0.0))
            covered.update(range(bisect_left(starts, match.start()), bisect_left(starts, reach)))
    return terms, covered


def _beginnings(written: str) -> tuple[int, ...]:
    """Where in a token a number may begin."""
    return tuple(
        [
            match.start()
            for match in _PART.finditer(written)
            if match[0].isdecimal() or match[0].lower() in _OPENERS
        ]
    )


_BEGINNINGS = Memo(_beginnings)


def _number_factor(value: float) -> float:
    """How telling a number is: 412 more than 400, 400 more than 4, and "one" hardly at all."""
    if value <= 2:
        return 0.2
    whole = int(value)
    if value == whole and whole in _YEARS:
        return 1.8
    if value != whole or (value >= 100 and value % 100):
        return 2.25
    return 1.8 if value >= 20 else 0.75


def _of_stem(stemmed: str) -> _Entry:
    """Terms of a word that is written in one piece, by its stem."""
    factor = SPEECH_VERB if stemmed in _speech_stems() else 1.0
    name = concept(stemmed)
    if name is None:
        return ((stemmed, factor),)
    return (stemmed, factor * _OF_WORD), ("#" + name, factor * _OF_CONCEPT)


def _of_word(written: str) -> _Entry:
    """Terms of a word and of each part of a hyphenated one; none of a small word or a sign."""
    if not next(knowledge_of([written]))[2]:
        return ()
    parts: list[str] = []
    if not written.isalpha():
        parts = [stem(part) for part in re.split("[-\u2010\u2011]", written) if part]
    stems = parts if len(parts) > 1 else [stem(written)]
    return tuple([term for stemmed in stems for term in _of_stem(stemmed)])


_ENTRIES = Memo(_of_word)


@lru_cache(maxsize=CACHED)
def _of_phrase(key: str, content: bool, name: str, length: int) -> _Entry:
    """Terms of a word inside a phrase: its part of the word's weight, and the phrase's concept."""
    concept_term = ("#" + name, _OF_CONCEPT)
    if not content:
        return (concept_term,)
    words = (length + 1) // 2  # spaces are tokens, too
    return (key, math.sqrt((1 - CONCEPT_SHARE) / words)), concept_term


@lru_cache(maxsize=CACHED)
def _attributed(entry: _Entry) -> _Entry:
    """The terms of a word inside an attribution."""
    return tuple([(term, factor * ATTRIBUTION) for term, factor in entry])


@lru_cache(maxsize=1)
def _speech_stems() -> frozenset[str]:
    forms = [
        form for line in read_wordlist("speech_verbs") for word in line.split() for form in word.split("|")
    ]
    return frozenset(stems_of(normal_spellings([*forms, "ask", "cite", "quote"])))


@lru_cache(maxsize=1)
def _reporting_stems() -> frozenset[str]:
    return _speech_stems() | {stem("according")}


@lru_cache(maxsize=1)
def _number_stems() -> frozenset[str]:
    words = (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
        "thousand million billion trillion dozen half"
    )
    return frozenset(stems_of(words.split()))
