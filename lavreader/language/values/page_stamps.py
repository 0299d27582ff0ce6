"""Page stamps: when a page was published or changed, and what time it was elsewhere."""

import re

from lavreader.language.values.triggers import MONTHS, WEEKDAYS, ZONES

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
# "On Saturday (Sunday Manila time)", "at 8 p.m. (9 a.m. Tokyo time)"
_ELSEWHERE = re.compile(rf"\((?:{_PIECE}[\s,.]+){{1,4}}(?:[^\W\d]+\s){{1,2}}time\)", re.IGNORECASE)


def stamped(text: str) -> tuple[tuple[int, int], ...]:
    """Where a sentence gives days and times that are of no event, as pairs of offsets.

    These are the page's own, *Updated 5.41 p.m.:*, and in brackets those of the same moment somewhere else.

    Args:
        text: The sentence.
    """
    return tuple(
        (match.start(), match.end()) for found in (_STAMP, _ELSEWHERE) for match in found.finditer(text)
    )
