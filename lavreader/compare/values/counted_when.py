"""When a count was so: at its height or later on, in a week or on its first day, until then or now."""

import re

from lavreader.compare.values.facts import Fact, Facts

_AT_PEAK = re.compile(
    r"\bat\s(?:its|the|their)\s(?:height|peak|worst)\b|\bat\sone\s(?:point|stage)\b", re.IGNORECASE
)
# "By evening 20 were still there", "12,000 remained without power"; but "Still, the judges ruled"
_LATER_ON = re.compile(
    r"\bstill\b(?!,)|\bremain(?:s|ed|ing)?\s(?:without|closed|missing|in|at|homeless|trapped)\b",
    re.IGNORECASE,
)
# What lasts is told by what it is, not by when it was counted.
_FIRST_OF = re.compile(
    r"\b(?:on|in|during|within|by)\s(?:the|its|their|his|her)\s(?:first|opening)\s(?:day|hour|hours|week|night|half-hour|minutes?)\b|"
    r"\bon\sday\sone\b",
    re.IGNORECASE,
)
# "Had been at 4.5 per cent since August", "the bank, which had 20 per cent, has raised"
_UNTIL_NOW = re.compile(
    r"\bhad\s(?:been|stood|remained)\s(?:at\s)?(?:about\s|nearly\s|some\s)?$|,\swhich\shad\s(?:about\s|some\s)?$",
    re.IGNORECASE,
)
# "The number has since grown to 40", "the wind had dropped to 75 miles an hour"
_SINCE_THEN = re.compile(
    r"\bha[ds]\s(?P<since>since\s|by\sthen\s|already\s)?(?:dropped|fallen|weakened|slowed|eased|risen|grown|climbed|"
    r"strengthened|swollen|shrunk|dwindled|diminished)\sto\s(?:about\s|some\s|nearly\s|around\s|more\sthan\s|less\sthan\s)?$",
    re.IGNORECASE,
)
# "By Tuesday more than 1,700 firefighters were there"
_BY_THEN = re.compile(
    r"^(?:But\s|And\s)?By\s(?:(?:early|late|the\stime|mid)[\s-])?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|then|now|"
    r"morning|noon|midday|afternoon|evening|nightfall|dusk|dawn|midnight|lunchtime)\b"
)
# "When it traded at 88 dollars"
_WHEN_AT = re.compile(
    r"\bwhen\s(?:it|they|he|she|the\s\w+)\s(?:traded|stood|was|were|sold)\s(?:at\s|for\s)(?:about\s|some\s)?$",
    re.IGNORECASE,
)
# "Was valued at 1.5 billion when it last raised money"
_LAST_TIME = re.compile(r"\bwhen\s(?:it|he|she|they|the\s\w+)\slast\b", re.IGNORECASE)
# "More than 40 deaths since 1999", "13 people died in 1999"
_SINCE_YEAR = re.compile(r"\bsince\s((?:19|20)\d\d)\b")
_IN_YEAR = re.compile(r"\bin\s((?:19|20)\d\d)\b")


def counted_at_two_times(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the words around two figures put them at two times of one story."""
    if a.value.quantity is None or b.value.quantity is None or a.group == "age":
        return False
    texts = [facts.text_of(fact) for facts, fact in ((left, a), (right, b))]
    if a.value.slot == "count":
        if bool(_LATER_ON.search(texts[0])) != bool(_LATER_ON.search(texts[1])) and _is_less(
            *((a, b) if _LATER_ON.search(texts[0]) else (b, a))
        ):
            return True
        if bool(_AT_PEAK.search(texts[0])) != bool(_AT_PEAK.search(texts[1])):
            return True
    if a.value.slot == "count" and _since_and_in(texts[0], texts[1]):
        return True
    if a.value.slot != "duration" and bool(_LAST_TIME.search(texts[0])) != bool(_LAST_TIME.search(texts[1])):
        return True
    since = [
        (match := _SINCE_THEN.search(text[: fact.value.start])) is not None
        and (match["since"] is not None or fact.value.slot == "speed")
        for text, fact in zip(texts, (a, b), strict=True)
    ]
    if since[0] != since[1]:
        return True
    when = [
        _WHEN_AT.search(text[: fact.value.start]) is not None
        for text, fact in zip(texts, (a, b), strict=True)
    ]
    if when[0] != when[1]:
        return True
    if a.value.slot == "count" and bool(_BY_THEN.search(texts[0])) != bool(_BY_THEN.search(texts[1])):
        later, earlier = (a, b) if _BY_THEN.search(texts[0]) else (b, a)
        return not _is_less(later, earlier)
    if bool(_FIRST_OF.search(texts[0])) != bool(_FIRST_OF.search(texts[1])):
        return True
    until = [
        _UNTIL_NOW.search(text[: fact.value.start]) is not None
        for text, fact in zip(texts, (a, b), strict=True)
    ]
    return until[0] != until[1] and a.value.kind in ("percent", "money")


def _since_and_in(one: str, two: str) -> bool:
    """Whether one counts what was so from a year on and the other what was so in that year."""
    return any(
        not {match[1] for match in _SINCE_YEAR.finditer(here)}.isdisjoint(
            match[1] for match in _IN_YEAR.finditer(there)
        )
        for here, there in ((one, two), (two, one))
    )


def _is_less(one: Fact, two: Fact) -> bool:
    """Whether the first figure is the smaller one."""
    assert one.value.quantity is not None and two.value.quantity is not None
    return one.value.quantity.high < two.value.quantity.low
