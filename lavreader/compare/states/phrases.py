"""Phrases: matters told by several words together, such as *took no questions* or *gave the go-ahead*."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from lavreader.compare.reading.analysis import Analysis
from lavreader.compare.reading.predicates import NOMINAL
from lavreader.compare.states.outcomes import VERBAL, Pole, cues
from lavreader.language.grammar.classed_words import Word, is_negator, word_set
from lavreader.language.grammar.clauses import Range
from lavreader.language.grammar.negation import negation_lists
from lavreader.language.stems import stem
from lavreader.language.wordlist import read_wordlist

# How many words of no weight may stand between two words of a phrase, and how many name its theme.
_GAP = 3
_THEME = 5
# Words that give a verb another sense.
_CHANGING = frozenset(("up", "off", "back", "out", "away"))
_LIGHT_TAGS = frozenset(
    ("determiner", "adjective", "adverb", "number", "not", "pronoun", "time", "auxiliary")
)
_BEFORE_NOUN = frozenset(("noun", "name", "adjective", "number"))
_ENDS = frozenset(("sign", "subordinator", "relative", "conjunction"))
# What no object begins with.
_NO_OBJECT = _ENDS | {"preposition", "to", "auxiliary"}
# Forms of verbs that are other verbs' own: a chain wound up is not wounded.
_OTHER_VERBS = frozenset(("wound", "found", "felt", "lay", "bore", "ground"))
_NEGATORS = frozenset(("no", "not", "nothing", "never", "without", "none"))

Token = frozenset[str]
_ANY: Token = frozenset("*")
# Forms that say nothing about which word stands there.
_ANYWHERE: Token = frozenset(("*", "#", "be"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of the word list found in a clause; words are indices of the sentence's words.

    Attributes:
        start: Its first word.
        end: Its last word.
        theme: The words that name what it happens to; None where that is the clause's subject.
        pole: The outcome it stands for.
        denying: Whether the phrase has a negation of its own.
        denied: Whether a word within it that is none of it denies it.
        impersonal: Whether it does not say who.
    """

    start: int
    end: int
    theme: Range | None
    pole: Pole
    denying: bool
    denied: bool
    impersonal: bool


class _Pattern(NamedTuple):
    """A phrase of the word list.

    Attributes:
        tokens: What each of its places may be.
        rarest: The same without places of any words, those that are rarest in the list first: most
            texts lack the first of them, so that is the one to ask for.
        pole: The outcome it stands for.
        denying: Whether it has a negation of its own.
        impersonal: Whether it does not say who.
        verbal: Whether its first word is a verb.
    """

    tokens: tuple[Token, ...]
    rarest: tuple[Token, ...]
    pole: Pole
    denying: bool
    impersonal: bool
    verbal: bool


@cache
def _listed() -> tuple[_Pattern, ...]:
    """The phrases of the word list, those of most words first."""
    listed = [
        (tuple(_token(word) for word in phrase.lstrip(f"~{VERBAL} ").split()), pole, phrase[:1])
        for phrase, pole in cues().phrases
    ]
    common = frozenset(word for line in read_wordlist("function_words") for word in line.split())
    frequency = Counter(token for tokens, *_ in listed for token in tokens)

    def rarity(token: Token) -> tuple[bool, int, int]:
        return bool(token & common), frequency[token], -len(max(token, key=len))

    return tuple(
        [
            _Pattern(
                tokens,
                tuple(sorted([token for token in tokens if token != _ANY], key=rarity)),
                pole,
                any(token & _NEGATORS for token in tokens),
                mark == "~",
                mark == VERBAL,
            )
            for tokens, pole, mark in sorted(listed, key=lambda entry: -len(entry[0]))
        ]
    )


@cache
def _ranks() -> dict[str, tuple[tuple[Token, int], ...]]:
    """Each form of a phrase's rarest word in the list to its second rarest and the phrase's place there."""
    found: dict[str, list[tuple[Token, int]]] = {}
    for rank, pattern in enumerate(_listed()):
        for form in pattern.rarest[0]:
            found.setdefault(form, []).append((pattern.rarest[:2][-1], rank))
    return {form: tuple(ranks) for form, ranks in found.items()}


def _token(text: str) -> Token:
    """What one place of a phrase may be: any of several words, each as it stands and as its stem.

    Not an adverb's stem: a jury's deliberations are nothing done deliberately.
    """
    words = text.split("|")
    return frozenset(words) | frozenset(
        stem(word) for word in words if len(word) > 3 and not word.endswith("ly")
    )


def _forms(word: Word) -> frozenset[str]:
    """Under which forms a word may stand in a phrase."""
    if word.tag == "number":
        return frozenset((word.lower, "#"))
    if word.lower in word_set("be"):
        return frozenset((word.lower, "be"))
    if word.base and word.base != word.lower and word.lower in _OTHER_VERBS:
        return frozenset((word.base,))
    return frozenset((word.lower, word.base or word.lower, word.stem))


# The forms of each word of a sentence; places of words, each with the phrases that may begin there.
_Starts = tuple[list[frozenset[str]], list[tuple[int, list[_Pattern]]]]


def is_prospect(words: Sequence[Word], place: int) -> bool:
    """Whether *going* only says that something is to come: *is going to stop* is not *went*."""
    if words[place].lower != "going" or place + 2 >= len(words):
        return False
    return words[place + 1].tag == "to" and words[place + 2].reading is not None


class Phrases:
    """The phrases of the word list that the words of an article's sentences can make at all."""

    def __init__(self, analysis: Analysis) -> None:
        """Take the article; a sentence is looked at when it is asked for."""
        self._parsed = analysis.parsed
        self._known: dict[int, _Starts] = {}

    def _starts_in(self, sentence: int) -> _Starts:
        """The forms of a sentence's words, and where phrases may begin of which it has every word."""
        if sentence in self._known:
            return self._known[sentence]
        parsed, ranks, listed = self._parsed[sentence], _ranks(), _listed()
        present = _ANYWHERE.union(
            parsed.lowers,
            [word.stem for word in parsed.words],
            [word.base for word in parsed.words if word.base],
        )
        likely = {
            rank for form in present for second, rank in ranks.get(form, ()) if not present.isdisjoint(second)
        }
        starting: dict[str, list[_Pattern]] = {}
        for rank in sorted(likely):
            pattern = listed[rank]
            if not any(map(present.isdisjoint, pattern.rarest)):
                for form in pattern.tokens[0] & present:
                    starting.setdefault(form, []).append(pattern)
        forms = (
            [
                _forms(word) if not is_prospect(parsed.words, place) else frozenset((word.lower,))
                for place, word in enumerate(parsed.words)
            ]
            if starting
            else []
        )
        found = [
            (place, starting[form])
            for place, known in enumerate(forms)
            for form in sorted(known & starting.keys())
        ]
        self._known[sentence] = forms, found
        return self._known[sentence]

    def within(self, sentence: int, words: Sequence[Word], first: int, last: int) -> Iterator[Phrase]:
        """The phrases of a clause, for every matter the longest at each place.

        Args:
            sentence: Index of the sentence.
            words: Its words.
            first: Index of the clause's first word.
            last: Index after its last.
        """
        sentence_forms, starts = self._starts_in(sentence)
        likely = [(place, pattern) for place, known in starts if first <= place < last for pattern in known]
        if not likely:
            return
        forms = sentence_forms[first:last]
        taken: dict[str, int] = {}
        for place, (tokens, _, pole, denying, impersonal, verbal) in likely:
            if verbal and words[place].tag not in ("verb", "auxiliary"):
                continue
            counted = place > 0 and words[place].tag == "noun" and words[place - 1].tag == "determiner"
            if (counted and tokens[-1] == _ANY) or taken.get(pole[0], -1) >= place:
                continue  # the vote against somebody
            found = _match(words, forms, first, place, tokens)
            if found is None:
                continue
            end, theme, inner = found
            if len(tokens) == 2 and "be" in tokens[0] and _leads_on(words, end, last):
                continue  # what is on leave is not on
            taken[pole[0]] = end
            denied = any(
                is_negator(words[i]) or words[i].lower in negation_lists().denying_nouns for i in inner
            )
            yield Phrase(place, end, theme, pole, denying, denied and not denying, impersonal)


def _leads_on(words: Sequence[Word], end: int, last: int) -> bool:
    """Whether the last word of a state only leads to a noun behind it: *on leave*, *over the border*."""
    return words[end].tag == "preposition" and end + 1 < last and words[end + 1].tag in NOMINAL


def _match(
    words: Sequence[Word],
    forms: Sequence[frozenset[str]],
    first: int,
    place: int,
    tokens: tuple[Token, ...],
) -> tuple[int, Range | None, list[int]] | None:
    """Where a phrase ends, its theme, and the words between that are none of it.

    ``forms`` are those of the clause's words, which begin at ``first``.
    """
    position, theme = place + 1, None
    last = first + len(forms)
    inner: list[int] = []
    for number, token in enumerate(tokens[1:], 1):
        if token == _ANY:
            if number == len(tokens) - 1:
                if number == 1 and position < last and words[position].lower in _CHANGING:
                    return None  # what is held up is not held
                if position >= last or words[position].tag in _NO_OBJECT:
                    return None  # a spire that toppled into the square toppled nobody
                return position - 1, (position, last), inner
            end = _theme_end(words, forms, first, position, tokens[number + 1])
            if end is None:
                return None
            theme, position = (position, end), end
            continue
        step = position
        described = False
        while step < last and step - position <= _GAP and token.isdisjoint(forms[step - first]):
            word = words[step]
            if word.tag in ("noun", "name") and not word.possessive:
                described = True
            elif word.tag not in _LIGHT_TAGS and not word.possessive:
                return None
            inner.append(step)
            step += 1
        if step >= last or step - position > _GAP:
            return None
        if words[step].possessive and number == len(tokens) - 1:
            return None  # who knew the victim's sister need not know the victim
        if len(tokens) == 2 and words[step].tag == "preposition" and _is_object(words[position:step]):
            return None  # what picks somebody up does not pick up
        if described and (words[step].tag != "noun" or words[step - 1].tag not in _BEFORE_NOUN):
            return None  # "opened a criminal investigation", not "opened the door investigating"
        position = step + 1
    return position - 1, theme, inner


def _is_object(words: Sequence[Word]) -> bool:
    """Whether words between a verb and its particle are whom or what it is done to."""
    return bool(words) and all(word.tag in ("pronoun", "noun", "name", "determiner") for word in words)


def _theme_end(
    words: Sequence[Word], forms: Sequence[frozenset[str]], first: int, start: int, token: Token
) -> int | None:
    """Where the words of a theme end: at the word that carries the phrase on."""
    for step in range(start, min(start + _THEME + 1, first + len(forms))):
        if step > start and not token.isdisjoint(forms[step - first]):
            return step
        if words[step].tag in _ENDS and words[step].text != "-":
            return None
    return None
