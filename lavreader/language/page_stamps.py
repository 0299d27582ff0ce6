"""Page stamps: when a page was published or changed, which says nothing of what it tells."""

import re

from lavreader.language.triggers import MONTHS, WEEKDAYS, ZONES

_NAMES = "|".join(
    [
        *(rf"{month[:3]}(?:{month[3:]}|t)?" if len(month) > 3 else month for month in MONTHS),
        *(rf"{day[:3]}(?:{day[3:]}|s|rs|urs?|nes)?" for day in WEEKDAYS),
    ]
)
_ZONES = "|".join((*ZONES, "et", "ct", "mt", "pt", r"local\stime", "eastern", "pacific"))
_PIECE = (
    r"(?:on|at|the|of|in|noon|midnight|\d[\d.:/-]*(?:st|nd|rd|th|h)?(?:\s?[ap]\.?m\b)?|[ap]\.?m\b|"
    rf"{_NAMES}|{_ZONES})"
)
_STAMP = re.compile(
    r"(?:^\W*|[|•·(\[]\s*)"
    r"(?:this\s(?:story|article|page|report|post|piece|blog|item)\s(?:was|has\sbeen)\s)?"
    r"(?:(?:last|first|originally|initially|most\srecently|latest)\s)?"
    r"(?:updated?|published|posted|modified|filed|amended|revised|created|uploaded)\b"
    rf"(?:[\s,.:;–—-]{{1,3}}{_PIECE}\b){{1,12}}"
    r"(?:\.(?=\s*(?:$|[:|•·)\]–—-]))|\s*(?=$|[:|•·)\]]|[–—]|-\s))",
    re.IGNORECASE,
)


def stamped(text: str) -> tuple[tuple[int, int], ...]:
    """Where a sentence gives a page's own days and times, as pairs of offsets: *Updated 5.41 p.m.:*.

    Args:
        text: The sentence.
    """
    return tuple((match.start(), match.end()) for match in _STAMP.finditer(text))
