"""Told months: the months and years a sentence names besides those of publication."""

import re

from lavreader.compare.reading import Reading

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = re.compile(
    r"\b(January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?!\w)"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# Until when something is open tells nothing of when it happened.
_UNTIL = re.compile(r"\b(?:until|till|by|before|since)\W+(?:\w+\W+){0,4}$", re.IGNORECASE)
_BESIDE = re.compile(r"\b(last|next) month\b", re.IGNORECASE)


def months_in(reading: Reading, sentence: int) -> frozenset[int]:
    """Numbers of the months a sentence names, other than that of publication.

    Args:
        reading: The article.
        sentence: Index of the sentence.
    """
    text = reading.text(sentence)
    found = {
        _MONTHS.index(match.group()[:3].casefold()) + 1
        for match in _MONTH.finditer(text)
        if not _UNTIL.search(text, max(0, match.start() - 30), match.start())
    }
    published = reading.article.published
    if published is None:
        return frozenset(found)
    for word in _BESIDE.findall(text):
        found.add((published.month + (-2 if word.casefold() == "last" else 0)) % 12 + 1)
    return frozenset(found - {published.month})


def years_in(reading: Reading, sentence: int) -> frozenset[str]:
    """The years a sentence names, other than that of publication.

    Args:
        reading: The article.
        sentence: Index of the sentence.
    """
    published = reading.article.published
    own = {str(published.year)} if published is not None else set[str]()
    return frozenset(_YEAR.findall(reading.text(sentence))) - own


def of_two_times(left: Reading, one: int, right: Reading, two: int) -> bool:
    """Whether two sentences name months, or years, of which they have none in common.

    Args:
        left: The left article.
        one: Index of its sentence.
        right: The right article.
        two: Index of its sentence.
    """
    months = months_in(left, one), months_in(right, two)
    years = years_in(left, one), years_in(right, two)
    return any(first and second and not first & second for first, second in (months, years))


def time_told_once(left: Reading, one: int, right: Reading, two: int) -> bool:
    """Whether only one of two sentences names a month or year.

    Args:
        left: The left article.
        one: Index of its sentence.
        right: The right article.
        two: Index of its sentence.
    """
    first, second = (
        bool(months_in(reading, sentence) or years_in(reading, sentence))
        for reading, sentence in ((left, one), (right, two))
    )
    return first != second
