"""Ages: how old people are said to be."""

import re
from collections.abc import Iterator

from lavreader.language.values.measures import one_person
from lavreader.language.values.numbers import NUMBER, Quantity, quantity, small_numbers
from lavreader.language.values.triggers import Trigger, needing
from lavreader.language.values.value import Value

_PERSON = "|".join(sorted(one_person(), key=len, reverse=True))
_GROUP = (
    r"(?:group|team|party|side|crew|band|list|total|family|class|cast|convoy|panel|jury|committee|bloc|crowd|squad|"
    r"fleet|set|series|score|distance|height|weight|length|depth|mother|father|parent|member|number|record|lead|crowd|"
    r"community|town|township|city|village|hamlet|settlement|nation|country|island|population|district|parish|congregation|"
    r"province|region|suburb|camp|school|company|firm|staff|workforce|troupe|choir|orchestra|majority|minority|"
    r"margin|total|average|maximum|minimum|sentence|fine|speed)\b"
)
# "A nurse of 36"; "Keele, a bricklayer of 36," but not "Arvo, a team of 11,".
_AGE_OF = (
    re.compile(
        rf"\b(?:a|an|the|another|that)\s(?:[\w-]+\s){{0,3}}?(?:{_PERSON})"
        r"\sof\s(?P<first>[1-9]\d)\b(?=[,.](?!\d)|[;:)”\"]|"
        r"\s(?:who|was|is|has|had|from|and|died|with|in|at|on|after|before|over|for|as|by|to)\b|$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<=[a-z]),\s(?:a|an)\s(?:[\w-]+\s){{0,3}}?(?!{_GROUP})[a-z-]+\sof\s(?P<first>[1-9]\d)(?=[,.](?!\d)|[;)])"
    ),
)
_OLDEST = 125
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
    (needing("digit"), re.compile(r",\sboth\s(?P<first>[1-9]\d)(?=[,.;])")),
    # "The oldest passenger was 88"
    (
        needing("digit"),
        re.compile(
            r"\b(?:oldest|youngest|eldest)\s(?:[a-z]+\s){0,3}?(?:was|is|were)\s(?:only\s|just\s)?(?P<first>\d{1,3})"
            r"(?=[,.;]|$|\sand\b)",
            re.IGNORECASE,
        ),
    ),
    # "A girl of eight"
    (
        needing("sex"),
        re.compile(
            rf"\b(?:a|the|another)\s(?:boy|girl|lad|child)\sof\s(?P<first>{'|'.join(small_numbers())}|\d{{1,2}})\b"
            r"(?=[,.;]|$|\s(?:was|is|were|has|had|who|from|and|died|with|in|at|on|to)\b)",
            re.IGNORECASE,
        ),
    ),
    *((needing("digit"), pattern) for pattern in _AGE_OF),
    (
        needing("digit", "who"),
        re.compile(
            r"\b(?:who|he|she)\s(?:is|was|turned)\s(?:now\s|just\s|only\s)?(?P<first>\d{2,3})(?=[,.;)”\"]|$|\sand\b(?!\s\d)|\s(?:at\sthe\stime|when\s(?:he|she|they|it|the))\b)",
            re.IGNORECASE,
        ),
    ),
)


# "In his 40s", "in her late sixties"
_DECADE = re.compile(
    r"\b(?:in\s(?:his|her|their)|aged\sin\s(?:his|her|their))\s(?:(?P<edge>early|mid|late)[-\s](?:to[-\s]late[-\s])?)?"
    r"(?P<decade>[2-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\b(?:\w+[^s\W]s|people|men|women|children)\s(?:all\s|both\s)?$")
_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
# The years of a decade of life that are its early, middle and late ones.
_EDGES = {"early": (0, 4), "mid": (3, 7), "late": (5, 9)}
_YOUNG = re.compile(
    rf"(?P<first>{NUMBER})[-\s](?P<unit>month|week|day)s?[-\s]old\b"
    r"(?=[,.;)]|$|\s(?:(?:\w+\s)?(?:baby|boy|girl|son|daughter|infant|child|children|twins?|puppy|kitten|calf|cub|lamb|foal|chick|"
    r"granddaughter|grandson|brother|sister|niece|nephew)\b|when\b|and\b))",
    re.IGNORECASE,
)
_IN_A_YEAR = {"month": 12.0, "week": 52.18, "day": 365.25}
# "Aged between eight and 11", "aged 8 to 11"
_AGE_RANGE = re.compile(
    rf"\b(?:aged|ages\sof|age)\s(?:between\s|from\s)?(?P<first>{NUMBER})(?:\s(?:and|to)\s|[-–])(?P<second>{NUMBER})\b",
    re.IGNORECASE,
)
# "Who would have turned 26 on Sunday" was 25.
_TURNED = re.compile(
    r"(?<!have\s)\bturned\s(?P<first>[1-9]\d)(?=[,.;]|$|\s(?:in|on|last|this|next|today|tomorrow|yesterday|the)\b)",
    re.IGNORECASE,
)


def ages_in(text: str, triggers: frozenset[Trigger]) -> Iterator[Value]:
    """Ages of people: *61*, *34-year-old*, *aged 61*."""
    of_number = _OF_NUMBER.search(text) is not None
    for needed, pattern in _AGE:
        if not needed <= triggers or (pattern in _AGE_OF and not of_number):
            continue
        for match in pattern.finditer(text):
            amount = quantity(match.group("first"), None, "")
            if amount is not None and 0 < amount.low < _OLDEST:
                yield Value("number", "age", match.start("first"), match.end("first"), amount, unit="year")
    yield from _rough_ages_in(text, triggers)


def _rough_ages_in(text: str, triggers: frozenset[Trigger]) -> Iterator[Value]:
    """Ages of less or more than a year: *in his 40s*, *aged between eight and 11*, *seven months old*."""
    for match in _DECADE.finditer(text) if "decade" in triggers else ():
        if _SEVERAL.search(text[: match.start()]) and "their" in match.group().casefold():
            continue  # "two climbers in their twenties"
        name = match.group("decade").casefold()
        first = 10 * (_DECADES.index(name) + 2) if name in _DECADES else int(name[:2])
        low, high = _EDGES[match.group("edge").casefold()] if match.group("edge") else (0, 9)
        amount: Quantity | None = Quantity(first + low, first + high)
        yield Value("number", "age", match.start("decade"), match.end(), amount, unit="year")
    for match in _AGE_RANGE.finditer(text) if "aged" in triggers else ():
        amount = quantity(match.group("first"), match.group("second"), "")
        between = " and " in match.group() and "between" not in match.group().casefold()
        if amount is not None and amount.high < _OLDEST and not between:
            yield Value("number", "age", match.start("first"), match.end(), amount, unit="year")
    for match in _YOUNG.finditer(text) if "old" in triggers else ():
        amount = quantity(match.group("first"), None, "")
        if amount is not None:
            years = amount.scaled(1 / _IN_A_YEAR[match.group("unit").casefold()])
            yield Value("number", "age", match.start("first"), match.end(), years, unit="year")
    for match in _TURNED.finditer(text) if "digit" in triggers else ():
        amount = quantity(match.group("first"), None, "")
        yield Value("number", "age", match.start("first"), match.end(), amount, unit="year")
