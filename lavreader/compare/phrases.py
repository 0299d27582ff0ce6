"""Phrases: matters told by several words together, such as *took no questions* or *gave the go-ahead*."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from lavreader.compare.outcomes import Pole, cues
from lavreader.language.clauses import Range
from lavreader.language.negation import negation_lists
from lavreader.language.stems import CACHED, stem
from lavreader.language.tagging import Word, is_negator, word_set
from lavreader.language.wordlist import read_wordlist

# How many words of no weight may stand between two words of a phrase, and how many name its theme.
_GAP = 3
_THEME = 5
_LIGHT_TAGS = frozenset(
    ("determiner", "adjective", "adverb", "number", "not", "pronoun", "time", "auxiliary")
)
_ENDS = frozenset(("sign", "subordinator", "relative", "conjunction"))
_NEGATORS = frozenset(("no", "not", "nothing", "never", "without", "none"))

Token = frozenset[str]
_Pattern = tuple[tuple[Token, ...], Pole, bool, bool]
_ANY: Token = frozenset("*")
_WILD: Token = frozenset("*")
_NO_PATTERNS: frozenset[_Pattern] = frozenset()


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


@cache
def _patterns() -> tuple[dict[str, tuple[_Pattern, ...]], dict[str, frozenset[_Pattern]]]:
    """The phrases by their first word, the longest first, and by their rarest."""
    tokens_of = [
        (tuple(_token(word) for word in phrase.removeprefix("~ ").split()), pole, phrase.startswith("~"))
        for phrase, pole in cues().phrases
    ]
    common = frozenset(word for line in read_wordlist("function_words") for word in line.split())
    frequency = Counter(token for tokens, _, _ in tokens_of for token in tokens)
    first: dict[str, list[_Pattern]] = {}
    rarest: dict[str, set[_Pattern]] = {}
    for tokens, pole, impersonal in tokens_of:
        denying = any(token & _NEGATORS for token in tokens)
        kind = (tokens, pole, denying, impersonal)
        rare = min(
            (token for token in tokens if token != _ANY),
            key=lambda token: (bool(token & common), frequency[token], -len(max(token, key=len))),
        )
        for form in tokens[0]:
            first.setdefault(form, []).append(kind)
        for form in rare:
            rarest.setdefault(form, set()).add(kind)
    return (
        {form: tuple(sorted(ends, key=lambda end: -len(end[0]))) for form, ends in first.items()},
        {form: frozenset(kinds) for form, kinds in rarest.items()},
    )


def _token(text: str) -> Token:
    """What one place of a phrase may be: any of several words, each as it stands and as its stem."""
    words = text.split("|")
    return frozenset(words) | frozenset(stem(word) for word in words if len(word) > 3)


@lru_cache(maxsize=CACHED)
def _forms(
    lower: str, base: str, stemmed: str, number: bool
) -> tuple[Token, tuple[_Pattern, ...], frozenset[_Pattern]]:
    """A word's forms in a phrase, the phrases it begins, and those of which it is the rarest word."""
    if number:
        forms = frozenset((lower, "#"))
    elif lower in word_set("be"):
        forms = frozenset((lower, "be"))
    else:
        forms = frozenset((lower, base or lower, stemmed))
    first, rarest = _patterns()
    return (
        forms,
        tuple([pattern for form in sorted(forms) for pattern in first.get(form, ())]),
        frozenset().union(*(rarest.get(form, ()) for form in forms)),
    )


def phrases_in(words: Sequence[Word], first: int, last: int) -> Iterator[Phrase]:
    """The phrases of a clause, for every matter the longest at each place."""
    known = [_forms(word.lower, word.base, word.stem, word.tag == "number") for word in words[first:last]]
    rare = _NO_PATTERNS.union(*[rarest for _, _, rarest in known])
    if not rare:
        return
    forms = [own for own, _, _ in known]
    present = _WILD.union(*forms)
    likely = {kind for kind in rare if not any(token.isdisjoint(present) for token in kind[0])}
    taken: dict[str, int] = {}
    for place, (_, starting, _) in enumerate(known, first) if likely else ():
        counted = place > 0 and words[place].tag == "noun" and words[place - 1].tag == "determiner"
        for kind in starting:
            tokens, pole, denying, impersonal = kind
            if (
                kind not in likely
                or (counted and tokens[-1] == _ANY)  # the vote against somebody
                or taken.get(pole[0], -1) >= place
            ):
                continue
            found = _match(words, forms, first, place, tokens)
            if found is None:
                continue
            end, theme, inner = found
            taken[pole[0]] = end
            denied = any(
                is_negator(words[i]) or words[i].lower in negation_lists().denying_nouns for i in inner
            )
            yield Phrase(place, end, theme, pole, denying, denied and not denying, impersonal)


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
                return (position - 1, (position, last), inner) if position < last else None
            end = _theme_end(words, forms, first, position, tokens[number + 1])
            if end is None:
                return None
            theme, position = (position, end), end
            continue
        step = position
        while step < last and step - position <= _GAP and token.isdisjoint(forms[step - first]):
            word = words[step]
            if word.tag not in _LIGHT_TAGS and not word.possessive:
                return None
            inner.append(step)
            step += 1
        if step >= last or step - position > _GAP:
            return None
        position = step + 1
    return position - 1, theme, inner


def _theme_end(
    words: Sequence[Word], forms: Sequence[frozenset[str]], first: int, start: int, token: Token
) -> int | None:
    """Where the words of a theme end: at the word that carries the phrase on."""
    for step in range(start, min(start + _THEME + 1, first + len(forms))):
        if step > start and not token.isdisjoint(forms[step - first]):
            return step
        if words[step].tag in _ENDS:
            return None
    return None
