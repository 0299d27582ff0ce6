"""Terms: what a sentence is compared by, and how much each part of it counts."""

import math
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from lavreader.language.concepts import concept, phrases_of
from lavreader.language.numbers import NUMBER, parse_number
from lavreader.language.stems import stem
from lavreader.language.tokens import Token
from lavreader.language.wordlist import read_wordlist

# How much of a word's weight goes to its concept, the rest to the word itself: "scrapped" and
# "called off" share the concept, "scrapped" and "scrapped" both. Measured on 46 pairs of articles:
# flat between 0.5 and 0.8.
CONCEPT_SHARE = 0.6
# Who says it counts half of what is said: every outlet has "the spokesman told reporters", and it
# stands beside a different statement each time. Flat between 0.4 and 0.7.
ATTRIBUTION = 0.5
SPEECH_VERB = 0.5
# An attribution is short; what is longer than this many words is a statement of its own.
_LONGEST_SUBJECT = 6
_LONGEST_TAIL = 14

_NUMBER = re.compile(NUMBER, re.IGNORECASE)
_OPENING = frozenset("“„«‟")
_CLOSING = frozenset("”»")
_BREAKS = frozenset([",", ";", ":", "—", "–", "(", ")"])
_YEARS = range(1900, 2101)


#: A key (a stem; ``#`` and the name of a concept; ``=`` and the value of a number) and how much it
#: counts before its rarity does (1 is an ordinary word).
Term = tuple[str, float]


def sentence_terms(sentences: Iterable[Sequence[Token]]) -> tuple[tuple[Term, ...], ...]:
    """The terms of each of an article's sentences."""
    return tuple(terms_of(tokens) for tokens in sentences)


def terms_of(tokens: Sequence[Token]) -> tuple[Term, ...]:
    """What a sentence is compared by.

    Content words by stem and concept, numbers by value (``1,200`` and *twelve hundred* are one),
    both weaker inside an attribution ("the minister told reporters on Friday").
    """
    weights: dict[str, float] = {}
    stems = [token.stem for token in tokens]
    attribution = attribution_of(tokens, stems)
    numbered = _numbers(tokens, stems, weights)
    phrases = phrases_of(tokens)
    known = weights.get
    if not attribution and not numbered and not phrases:
        for _, _, _, text, key, content in tokens:
            if content:
                for term, factor in _of_word(text, key):
                    if factor > known(term, 0.0):
                        weights[term] = factor
        return tuple(weights.items()) or _without_content(tokens)
    in_phrase = {index: phrase for phrase in phrases for index in range(phrase[0], phrase[1])}
    for index, token in enumerate(tokens):
        if not token.stem or index in numbered:
            continue
        if index in in_phrase:
            entries = _of_phrase(token, in_phrase[index])
        elif token.content:
            entries = _of_word(token.text, token.stem)
        else:
            continue
        share = ATTRIBUTION if index in attribution else 1.0
        for term, factor in entries:
            if factor * share > known(term, 0.0):
                weights[term] = factor * share
    return tuple(weights.items()) or _without_content(tokens)


def _without_content(tokens: Sequence[Token]) -> tuple[Term, ...]:
    """Terms of "No." and "...": their words, else their signs, so that they are like themselves."""
    words = {token.stem for token in tokens if token.stem} or {token.text for token in tokens}
    return tuple((word, 1.0) for word in sorted(words))


def attribution_of(tokens: Sequence[Token], stems: Sequence[str]) -> frozenset[int]:
    """Indices of the tokens that only say who said it.

    What stands around a verb of speech outside quotation marks, up to the next break: behind a
    statement ("..., the minister said on Friday"), before it ("The minister said that ...") or
    beside a quotation; and "according to" with what follows.

    Args:
        tokens: The tokens of a sentence.
        stems: Their stems.
    """
    verbs = _reporting_stems()
    if verbs.isdisjoint(stems):
        return frozenset()
    spoken = [index for index, word in enumerate(stems) if word in verbs]
    quoted = _quoted(tokens)
    any_quoted = any(quoted[index] and token.content for index, token in enumerate(tokens))
    last = len(tokens) - 1
    found: set[int] = set()
    for verb in spoken:
        if quoted[verb]:
            continue
        start = verb
        while start and not quoted[start - 1] and tokens[start - 1].text not in _BREAKS:
            start -= 1
        end = verb + 1
        while end <= last and not quoted[end] and tokens[end].text not in _BREAKS:
            if tokens[end].stem == "that":
                break
            end += 1
        if tokens[verb].stem == stem("according"):
            found.update(range(verb, end))
            continue
        trailing = start > 0 and (end >= last or tokens[end].text == ",")
        if any_quoted or (trailing and end - verb <= _LONGEST_TAIL):
            found.update(range(start, end))
        elif start == 0 and sum(token.content for token in tokens[:verb]) <= _LONGEST_SUBJECT:
            found.update(range(verb + 1))
    return frozenset(found)


def _quoted(tokens: Sequence[Token]) -> list[bool]:
    """Which tokens stand inside double quotation marks, also where one of a pair is missing."""
    marks = [
        index
        for index, token in enumerate(tokens)
        if token.kind == "sign" and (token.text in _OPENING or token.text in _CLOSING or token.text == '"')
    ]
    inside = [False] * len(tokens)
    if not marks:
        return inside
    opened = 0 if tokens[marks[0]].text in _CLOSING else None
    for index in marks:
        if opened is None:
            opened = index
        else:
            inside[opened : index + 1] = [True] * (index + 1 - opened)
            opened = None
    if opened is not None:
        inside[opened:] = [True] * (len(tokens) - opened)
    return inside


def _numbers(tokens: Sequence[Token], stems: Sequence[str], weights: dict[str, float]) -> set[int]:
    """Put the numbers among the terms; indices of the tokens they are written with."""
    words = _number_stems()
    if words.isdisjoint(stems) and "number" not in [token.kind for token in tokens]:
        return set()
    text = "".join(token.text for token in tokens)
    covered: set[int] = set()
    index = 0
    origin = tokens[0].start
    for match in _NUMBER.finditer(text):
        parsed = parse_number(match.group())
        if parsed is None:
            continue
        value = parsed[0]
        _put(weights, f"={value:g}", _number_factor(value))
        while index < len(tokens) and tokens[index].start - origin < match.end():
            if tokens[index].start - origin >= match.start():
                covered.add(index)
            index += 1
    return covered


def _number_factor(value: float) -> float:
    """How telling a number is: 412 more than 400, 400 more than 4, and "one" hardly at all."""
    if value <= 2:
        return 0.2
    if value in _YEARS:
        return 1.8
    if value != int(value) or (value >= 100 and value % 100):
        return 2.25
    return 1.8 if value >= 20 else 0.75


def _put(weights: dict[str, float], key: str, weight: float) -> None:
    """Keep the heaviest weight of a term that a sentence has several times."""
    if weight > weights.get(key, 0.0):
        weights[key] = weight


@lru_cache(maxsize=131072)
def _of_word(written: str, whole: str) -> tuple[tuple[str, float], ...]:
    """Terms of a word and of each part of a hyphenated one."""
    parts: list[str] = []
    if not written.isalpha():
        parts = [stem(part) for part in re.split("[-\u2010\u2011]", written) if part]
    terms: list[tuple[str, float]] = []
    for word in parts if len(parts) > 1 else [whole]:
        factor = SPEECH_VERB if word in _speech_stems() else 1.0
        name = concept(word)
        if name is None:
            terms.append((word, factor))
        else:
            terms.append((word, factor * math.sqrt(1 - CONCEPT_SHARE)))
            terms.append(("#" + name, factor * math.sqrt(CONCEPT_SHARE)))
    return tuple(terms)


def _of_phrase(token: Token, phrase: tuple[int, int, str]) -> tuple[tuple[str, float], ...]:
    """Terms of a word inside a phrase: its part of the word's weight, and the phrase's concept."""
    start, end, name = phrase
    concept_term = ("#" + name, math.sqrt(CONCEPT_SHARE))
    if not token.content:
        return (concept_term,)
    words = (end - start + 1) // 2  # spaces are tokens, too
    return (token.stem, math.sqrt((1 - CONCEPT_SHARE) / words)), concept_term


@lru_cache(maxsize=1)
def _speech_stems() -> frozenset[str]:
    forms = (
        form for line in read_wordlist("speech_verbs") for word in line.split() for form in word.split("|")
    )
    return frozenset(stem(form) for form in forms) | {stem("ask"), stem("cite"), stem("quote")}


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
    return frozenset(stem(word) for word in words.split())
