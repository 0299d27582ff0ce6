"""Ages: how old people are said to be."""

import re
from collections.abc import Iterator

from lavreader.language.measures import one_person
from lavreader.language.numbers import NUMBER, quantity
from lavreader.language.triggers import Trigger, needing
from lavreader.language.value import Value

_PERSON = "|".join(sorted(one_person(), key=len, reverse=True))
_GROUP = (
    r"(?:group|team|party|side|crew|band|list|total|family|class|cast|convoy|panel|jury|committee|bloc|crowd|squad|"
    r"fleet|set|series|score|distance|height|weight|length|depth|mother|father|parent|member|number|record|lead|crowd)\b"
)
# "A nurse of 36"; "Keele, a bricklayer of 36," but not "Arvo, a team of 11,".
_AGE_OF = (
    re.compile(
        rf"\b(?:a|an|the|another|that)\s(?:[\w-]+\s){{0,3}}?(?:{_PERSON})"
        r"\sof\s(?P<first>[1-9]\d)\b(?=[,.;:)”\"]|\s(?:who|was|is|has|had|from|and|died|with|in|at|on)\b|$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<=[a-z]),\s(?:a|an)\s(?:[\w-]+\s){{0,3}}?(?!{_GROUP})[a-z-]+\sof\s(?P<first>[1-9]\d)(?=[,;)]|\.(?!\d))"
    ),
)
_OF_NUMBER = re.compile(r"\sof\s[1-9]\d", re.IGNORECASE)
# Each pattern behind the triggers without which it matches nothing.
_AGE: tuple[tuple[frozenset[Trigger], re.Pattern[str]], ...] = (
    (
        needing("old"),
        re.compile(rf"(?P<first>{NUMBER})[-\s]years?[-\s]olds?\b", re.IGNORECASE),
    ),
    (
        needing("aged"),
        re.compile(rf"\b(?:aged|age|at\sthe\sage\sof)\s(?P<first>{NUMBER})(?!\s?[-–%\d])", re.IGNORECASE),
    ),
    (
        needing("digit", "aged"),
        re.compile(
            r"\baged\s(?:\d{1,2},\s)*\d{1,2}\s(?:and|to|or)\s(?P<first>\d{1,2})\b(?!\s?[-–%])", re.IGNORECASE
        ),
    ),
    (
        needing("digit"),
        re.compile(r"(?<=[a-z]),\s(?P<first>\d{1,3})(?=,(?!\d)|\.$|;|\sand\s|\)|\.”|\.\")"),
    ),
    (needing("digit"), re.compile(r"(?<=[a-z])\s\((?P<first>\d{2})\)")),
    # "At 66, the senator is the oldest"; "the singer, who died at 83,"
    (needing("digit"), re.compile(r"^At\s(?P<first>[1-9]\d),\s(?=(?:the|he|she|[A-Z]))")),
    (
        needing("digit"),
        re.compile(r"\b(?:died|dies|dead)\sat\s(?P<first>[1-9]\d)(?=[,.;]|$|\s(?:after|of|in|on|from)\b)"),
    ),
    *((needing("digit"), pattern) for pattern in _AGE_OF),
    (
        needing("digit", "who"),
        re.compile(
            r"\b(?:who|he|she)\s(?:is|was|turned|is\snow)\s(?P<first>\d{2,3})(?=[,.;)”\"]|$)", re.IGNORECASE
        ),
    ),
)


def ages_in(text: str, triggers: frozenset[Trigger]) -> Iterator[Value]:
    """Ages of people: *61*, *34-year-old*, *aged 61*."""
    of_number = _OF_NUMBER.search(text) is not None
    for needed, pattern in _AGE:
        if not needed <= triggers or (pattern in _AGE_OF and not of_number):
            continue
        for match in pattern.finditer(text):
            amount = quantity(match.group("first"), None, "")
            if amount is not None and 0 < amount.low < 125:
                yield Value("number", "age", match.start("first"), match.end("first"), amount, unit="year")
