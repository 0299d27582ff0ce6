"""Turned reports: words quoted of somebody of whom the other article reports the opposite."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from lavreader.compare.quotes.credit_findings import credits_in
from lavreader.compare.quotes.credited import Credit
from lavreader.compare.quotes.tellers import Teller, surely_two
from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.language.people.names import given_names_agree, surnames_agree
from lavreader.language.people.role_exclusion import same_role
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table

# Share of the meaning of both that must be in the other, the larger and the smaller.
_MOST = 0.75
_LEAST = 0.5
_ALONE = 0.99
_WITH_OBJECT = 2
# Words that make of a statement a condition, a question or what somebody else says.
_CONDITIONS = re.compile(
    r"\b(?:if|unless|whether|until|almost|nearly|barely|hardly|only|rumou?rs?|claims?|reports?|suggestions?|wrong|false|untrue|"
    r"would have|yet|so far|for now|at the moment|any more|anymore|no longer)\b",
    re.IGNORECASE,
)


def turned_report_candidates(sides: Sides) -> Iterator[Candidate]:
    """What one article quotes and the other reports the other way round, of one speaker."""
    left, right = credits_in(sides, sides.left), credits_in(sides, sides.right)
    index: dict[str, list[int]] = {}
    for number, credit in enumerate(right):
        for key in credit.keys:
            index.setdefault(key, []).append(number)
    for one in left:
        numbers = {number for key in one.keys for number in index.get(key, ())}
        for number in sorted(numbers):
            two = right[number]
            if one.quoted != two.quoted and _same(one.teller, two.teller):
                found = _turned(sides, one, two, left, right)
                if found is not None:
                    yield found


def _same(one: Teller, two: Teller) -> bool:
    """Whether two tellers are one, as far as their phrases tell."""
    if surely_two(one, two):
        return False
    if one.person is not None and two.person is not None:
        return surnames_agree(one.person.surname, two.person.surname) and given_names_agree(
            one.person.given, two.person.given
        )
    if one.role is None or two.role is None:
        return one.head == two.head and bool(one.head) and one.spheres == two.spheres
    return same_role(one.role, two.role)


def _turned(
    sides: Sides, one: Credit, two: Credit, left: Sequence[Credit], right: Sequence[Credit]
) -> Candidate | None:
    shared = one.keys & two.keys
    weight = sides.background.weight
    opposed = _opposed(one.keys - shared, two.keys - shared)
    if (one.negated != two.negated) == bool(opposed):
        return None
    keys = [one.keys - opposed, two.keys - opposed]
    covers = sorted(weight(shared) / weight(own) if own else 0.0 for own in keys)
    few = len(shared) < 2
    # "I will never forgive him", forgave her attacker: one may say whom and the other *him*.
    whole = min(keys, key=len) == shared and max(len(own) for own in keys) <= _WITH_OBJECT
    if covers[1] < (_ALONE if few else _MOST) or (
        covers[0] < (_ALONE if few else _LEAST) and not (few and whole)
    ):
        return None
    if one.numbers and two.numbers and one.numbers != two.numbers:
        return None
    together = sides.together(one.sentence, two.sentence)
    texts = [_text(sides.left, one), _text(sides.right, two)]
    reports = sides.left.text(one.sentence) if two.quoted else sides.right.text(two.sentence)
    if any(_CONDITIONS.search(text) for text in (*texts, reports)):
        return None
    if _says_so(sides, left, one, two) or _says_so(sides, right, two, one):
        return None
    explanation = (
        f"One article quotes {quoted(texts[0] if one.quoted else texts[1])}, the other reports of the same "
        f"speaker {quoted(texts[1] if one.quoted else texts[0])}, which says the opposite."
    )
    return candidate(
        sides,
        "quote",
        "altered_quote",
        0.3 + 0.3 * together + 0.2 * sum(covers),
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("turned", str(one.sentence), str(two.sentence))},
    )


def _opposed(one: frozenset[str], two: frozenset[str]) -> frozenset[str]:
    """The words on both sides that are opposites: *enjoy* and *hate*."""
    known = _opposites()
    return frozenset(
        key for first in one for second in two if first in known.get(second, ()) for key in (first, second)
    )


@cache
def _opposites() -> dict[str, frozenset[str]]:
    """What each word of the lists is the opposite of, by what it counts under."""
    raw = word_table("lavreader.compare.quotes", "turned_reports")
    found: dict[str, set[str]] = {}
    for sides in raw["opposites"]:
        one, two = ({meaning(stem(word)) for word in words} for words in sides)
        for key in one - two:
            found.setdefault(key, set()).update(two - one)
        for key in two - one:
            found.setdefault(key, set()).update(one - two)
    return {key: frozenset(others) for key, others in found.items()}


def _text(reading: Reading, credit: Credit) -> str:
    return reading.text(credit.sentence)[credit.start : credit.end]


def _says_so(sides: Sides, told: Sequence[Credit], own: Credit, other: Credit) -> bool:
    """Whether an article also has the speaker say what the other article has them say."""
    weight = sides.background.weight
    return any(
        credit is not own
        and credit.negated == other.negated
        and weight(credit.keys & other.keys) >= _MOST * weight(other.keys)
        for credit in told
    )
