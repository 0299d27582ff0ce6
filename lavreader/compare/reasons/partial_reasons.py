"""Partial reasons: whether an article calls a reason one of several."""

import re

from lavreader.compare.reading.reading import Reading
from lavreader.compare.reasons.reasons import Reason

# "One of the contracts that led to its demise", "among the reasons", "partly because of"
_ONE_OF = re.compile(
    r"(?:^|\b)(?:one|some|two|three|several|many|most|part|among)(?:\sof)?(?:\s(?:the|its|his|her|their|these))?\s"
    r"(?:\w+\s)?$|^(?:one|some|two|several|part)\sof\s",
    re.IGNORECASE,
)
_IN_PART = re.compile(
    r"\b(?:partly|in\spart|partially|contribut\w+|compounded|aggravated|exacerbated|among\sother|(?:a|another|one)\s(?:factor|reason))\b",
    re.IGNORECASE,
)
# "Blamed it on his youth and on drink", "because of rain as well as wind"
_AND_ANOTHER = re.compile(
    r"\s*,?\s*(?:and\s(?:on|by|of|to|from|because|due|over|for)\b(?!\s(?:nothing|nobody|no)\b)|as\swell\sas\b|along\swith\b|(?:combined|coupled)\swith\b)",
    re.IGNORECASE,
)
# Letters around a reason in which it is called one of several.
_NEAR_REASON = 24


def is_one_of_several(reading: Reading, reason: Reason) -> bool:
    """Whether a reason is one of several: *one of the contracts that led to it*, *partly because of rain*."""
    text = reading.text(reason.sentence)
    if _AND_ANOTHER.match(text[reason.end :]):
        return True
    if reason.adjoining:
        return False  # "One of its cables had snapped."
    if _ONE_OF.search(text[: reason.start]) or _ONE_OF.match(text[reason.start : reason.end]):
        return True
    return _IN_PART.search(text[max(0, reason.start - _NEAR_REASON) : reason.end + _NEAR_REASON]) is not None
