"""English for the parts of a comparison: counts, dates, and a name for every kind and verdict."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lavreader.compare.comparison import FindingKind, RowKind, Summary, Verdict

KIND_NAMES: Mapping["FindingKind", str] = {
    "day": "day of the week",
    "date": "date",
    "time": "time of day",
    "number": "number",
    "money": "sum of money",
    "percent": "percentage",
    "name": "name",
    "role": "role",
    "place": "place",
    "polarity": "yes or no",
    "status": "state of affairs",
    "attribution": "source of a statement",
    "cause": "cause",
    "quote": "quotation",
}
VERDICT_NAMES: Mapping["Verdict", str] = {
    "contradiction": "contradiction",
    "altered_quote": "altered quotation",
    "differs": "difference",
}
VERDICT_SIGNS: Mapping["Verdict", str] = {"contradiction": "≠", "altered_quote": "❝", "differs": "?"}
VERDICT_MEANINGS: Mapping["Verdict", str] = {
    "contradiction": "both cannot be right",
    "altered_quote": "the same words of a speaker, not quoted alike",
    "differs": "worth a look; both may be right",
}
ROW_NAMES: Mapping["RowKind", str] = {
    "same": "same words",
    "reworded": "reworded",
    "related": "same matter",
    "left_only": "only left",
    "right_only": "only right",
}
ROW_SIGNS: Mapping["RowKind", str] = {
    "same": "=",
    "reworded": "~",
    "related": "≈",
    "left_only": "−",
    "right_only": "+",
}
MOVED_SIGN = "↕"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun.

    >>> counted(1, "sentence"), counted(1234, "sentence"), counted(0, "copy", "copies")
    ('1 sentence', '1,234 sentences', '0 copies')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def joined(parts: list[str], word: str = "and") -> str:
    """A list as a phrase.

    >>> joined(["red", "green", "blue"])
    'red, green and blue'
    """
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} {word} {parts[-1]}" if parts else ""


def day(moment: date) -> str:
    """A date in English, the same in every locale.

    >>> day(date(2025, 11, 7))
    '7 November 2025'
    """
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def minute(moment: datetime) -> str:
    """A moment to the minute, in UTC.

    >>> minute(datetime(2025, 11, 7, 9, 5, tzinfo=UTC))
    '7 November 2025, 09:05 UTC'
    """
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    return f"{day(moment)}, {moment:%H:%M} UTC"


def share(fraction: float) -> str:
    """A share as a percentage; something is never 0 % and not everything never 100 %.

    >>> share(0.004), share(0.25), share(0.999), share(1.0), share(0.0)
    ('under 1%', '25%', 'over 99%', '100%', '0%')
    """
    percent = round(fraction * 100)
    if fraction > 0 and percent == 0:
        return "under 1%"
    if fraction < 1 and percent == 100:
        return "over 99%"
    return f"{percent}%"


def verdicts_counted(summary: "Summary") -> str:
    """How many findings of each verdict, the ones that are there.

    Args:
        summary: The figures of a pair.
    """
    return findings_counted(summary.contradictions, summary.altered_quotes, summary.differs)


def findings_counted(contradictions: int, altered_quotes: int, differs: int) -> str:
    """The same from the three numbers.

    >>> findings_counted(1, 0, 2)
    '1 contradiction and 2 differences'
    >>> findings_counted(0, 0, 0)
    'no findings'
    """
    parts = []
    if contradictions:
        parts.append(counted(contradictions, "contradiction"))
    if altered_quotes:
        parts.append(counted(altered_quotes, "altered quotation"))
    if differs:
        parts.append(counted(differs, "difference"))
    return joined(parts) or "no findings"
