"""When a count was so: at its height or later on, in a week or on its first day, until then or now."""

import re

from lavreader.compare.facts import Fact, Facts

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


def counted_at_two_times(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the words around two figures put them at two times of one story."""
    if a.value.quantity is None or b.value.quantity is None or a.group == "age":
        return False
    texts = [facts.article.sentences[fact.sentence].text for facts, fact in ((left, a), (right, b))]
    if a.value.slot == "count":
        if bool(_LATER_ON.search(texts[0])) != bool(_LATER_ON.search(texts[1])) and _is_less(a, b, texts):
            return True
        if bool(_AT_PEAK.search(texts[0])) != bool(_AT_PEAK.search(texts[1])):
            return True
    if bool(_FIRST_OF.search(texts[0])) != bool(_FIRST_OF.search(texts[1])):
        return True
    until = [
        _UNTIL_NOW.search(text[: fact.value.start]) is not None
        for text, fact in zip(texts, (a, b), strict=True)
    ]
    return until[0] != until[1] and a.value.kind in ("percent", "money")


def _is_less(a: Fact, b: Fact, texts: list[str]) -> bool:
    """Whether the figure that is so *still* is the smaller one."""
    assert a.value.quantity is not None and b.value.quantity is not None
    later, earlier = (a, b) if _LATER_ON.search(texts[0]) else (b, a)
    assert later.value.quantity is not None and earlier.value.quantity is not None
    return later.value.quantity.high < earlier.value.quantity.low
