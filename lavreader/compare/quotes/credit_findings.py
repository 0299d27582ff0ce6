"""Findings of one statement that two articles credit to two people or bodies."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from lavreader.compare.quotes.credited import Credit, credits_of
from lavreader.compare.quotes.quoted_article import quoted_in
from lavreader.compare.quotes.tellers import Teller, surely_two
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.language.stems import stem

_LEAST_SHARED = 2
# Share of the meaning of both statements that must be in the other, the larger and the smaller, to be worth a
# look; to be sure between two who are named; and to be sure between any others.
_WORTH = (0.6, 0.4)
_NAMED = (0.65, 0.45)
_OTHERS = (0.8, 0.6)
# Fewer words of meaning than these two of one trade say of one matter.
_COLLEAGUES = 3
_SAYS_TOO = 0.6


@cache
def _thinking() -> frozenset[str]:
    """Meanings of verbs for what somebody holds to be so, which many statements share."""
    verbs = ("believe", "think", "suspect", "say", "hope", "fear", "expect", "know", "tell")
    return frozenset(meaning(stem(verb)) for verb in verbs) | {meaning(stem("police"))}


def credit_candidates(sides: Sides) -> Iterator[Candidate]:
    """One statement told by two people."""
    left, right = credits_in(sides, sides.left), credits_in(sides, sides.right)
    if not left or not right:
        return
    index: dict[str, list[int]] = {}
    for number, credit in enumerate(right):
        for key in credit.keys:
            index.setdefault(key, []).append(number)
    for one in left:
        shared: dict[int, int] = {}
        for key in one.keys:
            for number in index.get(key, ()):
                shared[number] = shared.get(number, 0) + 1
        for number, count in sorted(shared.items()):
            if count >= _LEAST_SHARED:
                found = _finding(sides, one, right[number], left, right)
                if found is not None:
                    yield found


def credits_in(sides: Sides, reading: Reading) -> Sequence[Credit]:
    """What an article credits to whom, worked out once."""
    background = sides.background
    article = reading.article
    return background.made(
        article, credits_of, lambda: credits_of(reading.analysis, quoted_in(background, article))
    )


def _cover(sides: Sides, one: frozenset[str], two: frozenset[str]) -> float:
    weight = sides.background.weight
    whole = weight(one)
    return weight(one & two) / whole if whole else 0.0


def _finding(
    sides: Sides, one: Credit, two: Credit, left: Sequence[Credit], right: Sequence[Credit]
) -> Candidate | None:
    if one.quoted and two.quoted:
        return None  # Quotations are matched word by word.
    if one.negated != two.negated or not surely_two(one.teller, two.teller):
        return None
    if one.numbers and two.numbers and not (one.numbers <= two.numbers or two.numbers <= one.numbers):
        return None
    covers = sorted([_cover(sides, one.keys, two.keys), _cover(sides, two.keys, one.keys)])
    if covers[1] < _WORTH[0] or covers[0] < _WORTH[1]:
        return None
    if one.agreeing or two.agreeing or len((one.keys & two.keys) - _thinking()) < _LEAST_SHARED:
        return None
    if _speaks_of(sides.left, one, two.teller) or _speaks_of(sides.right, two, one.teller):
        return None
    if _says_too(sides, right, sides.right, one, two) or _says_too(sides, left, sides.left, two, one):
        return None
    together = sides.together(one.sentence, two.sentence)
    named = one.teller.person is not None and two.teller.person is not None
    most, least = _NAMED if named else _OTHERS
    sure = covers[1] >= most and covers[0] >= least
    # Told of two things, two may well have said it.
    things = one.opening not in two.keys and two.opening not in one.keys
    sure = sure and not (things and bool(one.opening) and bool(two.opening))
    sure = sure and not (len(one.keys & two.keys) < _COLLEAGUES and _colleagues(one.teller, two.teller))
    # What relatives feel, several of them say.
    sure = sure and not one.teller.spheres == two.teller.spheres == {"family"}
    explanation = (
        f"The left article has {quoted(one.teller.text)} say so, the right one {quoted(two.teller.text)}, "
        "in sentences that tell nearly the same."
    )
    if not sure:
        explanation += " Both may have said it."
    return candidate(
        sides,
        "attribution",
        "contradiction" if sure else "differs",
        0.3 + 0.3 * together + 0.2 * sum(covers),
        (one.sentence, one.teller.start, one.teller.end),
        (two.sentence, two.teller.start, two.teller.end),
        explanation,
        {("claim", str(one.sentence), str(two.sentence))},
    )


def _colleagues(one: Teller, two: Teller) -> bool:
    """Whether two hold posts of one name: *spokesman* and *spokeswoman*, *coach* and *assistant coach*."""
    if one.role is None or two.role is None:
        return False
    heads = [re.sub(r"(?:wo)?man$|person$", "", role.head.split()[-1]) for role in (one.role, two.role)]
    return heads[0] == heads[1]


def _speaks_of(reading: Reading, told: Credit, other: Teller) -> bool:
    """Whether what one tells names the other: *as the pilot had reported*."""
    text = reading.text(told.sentence)
    rest = (text[: told.teller.start] + " " + text[told.teller.end :]).casefold()
    if told.teller.sentence != told.sentence or not told.teller.beside:
        rest = text.casefold()
    names = other.person.surname.split()[-1:] if other.person is not None else []
    heads = [other.role.head] if other.role is not None else [other.head]
    return any(name and re.search(rf"\b{re.escape(name)}\b", rest) is not None for name in (*names, *heads))


def _says_too(
    sides: Sides, told_there: Sequence[Credit], reading: Reading, told: Credit, other: Credit
) -> bool:
    """Whether an article credits much of a statement to the other article's teller, too."""
    teller = told.teller
    for credit in told_there:
        if credit is other or surely_two(credit.teller, teller):
            continue
        if _cover(sides, other.keys, credit.keys) >= _SAYS_TOO:
            return True
    words = teller.person.surname.split()[-1:] if teller.person else []
    if not words:
        return False
    surname = words[0]
    return any(
        surname in sentence.text.casefold()
        and _cover(sides, other.keys, reading.analysis.keys[number]) >= _SAYS_TOO
        for number, sentence in enumerate(reading.article.sentences)
        if number != other.sentence or other.teller.sentence == number
    )
