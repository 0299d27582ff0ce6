"""Told months: the months and years a sentence names besides those of publication."""

import re
from dataclasses import dataclass
from datetime import date

from lavreader.compare.reading.analysis import Analysis

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = re.compile(
    r"\b(January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?!\w)"
)
# What every one of them begins with: found in a tenth of the time in which it is not.
_ANY_MONTH = re.compile("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# Until when something is open tells nothing of when it happened.
_UNTIL = re.compile(r"\b(?:until|till|by|before|since)\W+(?:\w+\W+){0,4}$", re.IGNORECASE)
_BESIDE = re.compile(r"\b(last|next) month\b", re.IGNORECASE)
_BESIDE_YEAR = re.compile(r"\b(last|next) year\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ToldTimes:
    """What a sentence names of times other than that of publication.

    Attributes:
        months: Numbers of months.
        years: Years as written.
    """

    months: frozenset[int]
    years: frozenset[str]

    def are_others(self, other: "ToldTimes") -> bool:
        """Whether both name months, or years, of which they have none in common."""
        return bool(
            (self.months and other.months and not self.months & other.months)
            or (self.years and other.years and not self.years & other.years)
        )

    @property
    def any(self) -> bool:
        """Whether a month or year is named."""
        return bool(self.months or self.years)


def told_times_of(analysis: Analysis) -> tuple[ToldTimes, ...]:
    """The months and years each sentence names; call it through ``derived``."""
    published = analysis.article.published
    return tuple(
        ToldTimes(_months_in(sentence.text, published), _years_in(sentence.text, published))
        for sentence in analysis.article.sentences
    )


def _months_in(text: str, published: date | None) -> frozenset[int]:
    """Numbers of the months a text names, other than that of publication."""
    found = {
        _MONTHS.index(match.group()[:3].casefold()) + 1
        for match in (_MONTH.finditer(text) if _ANY_MONTH.search(text) else ())
        if not _UNTIL.search(text, max(0, match.start() - 30), match.start())
    }
    if published is None:
        return frozenset(found)
    for word in _BESIDE.findall(text) if "month" in text else ():
        found.add((published.month + (-2 if word.casefold() == "last" else 0)) % 12 + 1)
    return frozenset(found - {published.month})


def _years_in(text: str, published: date | None) -> frozenset[str]:
    """The years a text names, other than that of publication."""
    if published is None:
        return frozenset(_YEAR.findall(text)) | frozenset(
            f"{word.casefold()} year" for word in (_BESIDE_YEAR.findall(text) if "year" in text else ())
        )
    beside = {
        str(published.year + (-1 if word.casefold() == "last" else 1))
        for word in (_BESIDE_YEAR.findall(text) if "year" in text else ())
    }
    return (frozenset(_YEAR.findall(text)) | beside) - {str(published.year)}
