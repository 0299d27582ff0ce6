"""A value: one amount, date or time with its type and place, and what an amount is a part of."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from lavreader.language.values.clock import ClockTime
from lavreader.language.values.moment import Moment
from lavreader.language.values.numbers import NUMBER, Quantity, both_ends, quantity

ValueKind = Literal["day", "date", "time", "number", "money", "percent"]
Part = Literal["level", "earlier", "change", "further", "subset", "whole"]


LEAD = r"(?P<lead>between\s|from\s)?"
RANGE = rf"(?P<first>{NUMBER})(?:(?:\s?[-–]\s?|\sto\s|\sand\s)(?P<second>{NUMBER}))?"
_EARLIER = re.compile(
    r"(?:\b(?:up|down|rising|increase|rise|fall|increased|rose|fell|cut|raised|lifted|dropped|grown|grew)\s(?:\w+\s)?from"
    r"|compared\s(?:with|to)|against|versus|previous(?:ly)?|\bthan\s(?:the|last\s\w+'s))(?:\s(?:a|an|the|about|around|some))?\s$",
    re.IGNORECASE,
)
# "To 49 from 57", "from 57 to 49", "reduced the force from 57", but not "heard from 57 witnesses".
_FROM = re.compile(r"\bfrom(?:\s(?:a|an|the|about|around|some))?\s$", re.IGNORECASE)
_CHANGING = re.compile(
    r"\b(?:to\s(?:\S+\s){1,3}from|(?:reduc|lower|rais|increas|decreas|drop|shr[aiu]n?k|gr[eo]w|climb|jump|slip|declin|"
    r"improv|widen|narrow|chang|mov|slash|trim|scal|expand|extend|shorten|swell|swollen|surg|soar|plung|tumbl|"
    r"ris|rose|fall|fell|went|g(?:oes|one|oing)|cut|brought|bring|tak|took|compar|upgrad|downgrad|revis)\w*)",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"(?:\s[\w%-]+){0,3}?\s(?:to|into)\s|(?:\s[\w%-]+){0,3}?\s(?:a\syear|the\syear|last|previously|earlier|before)\b",
    re.IGNORECASE,
)
# "Rose from 4 to 6 percent" tells two levels, "takes from 4 to 6 hours" one range.
_WENT = re.compile(
    r"\b(?:reduc|lower|rais|increas|decreas|drop|shr[aiu]n?k|grow|grew|climb|jump|slip|declin|improv|widen|narrow|slash|trim|"
    r"expand|extend|lengthen|shorten|swell|swollen|surg|soar|plung|tumbl|ris(?:e|ing)|rose|f[ae]ll|cut|up|down|went|goes|gone|go|"
    r"mov|revis|upgrad|downgrad|chang|doubl|tripl|trebl|halv|lift|ease|edg)\w{0,4}\b(?:\s[\w'’]+){0,5}?\sfrom\s(?:a\s|an\s|the\s)?(?:about\s|around\s|some\s|nearly\s|just\s)?$",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"\b(?:another|additional|(?:a\s)?further|more|other|remaining)\s$", re.IGNORECASE)
_WHOLE = re.compile(
    r"\b(?:of|out of|from|among)\s(?:its|the|their|his|her|our|all|a total of)\s$", re.IGNORECASE
)
_FURTHER_AFTER = re.compile(
    r"\s(?:more|extra|additional|further|others?|new\s(?:cases|infections|deaths|victims|patients|arrests))\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:(?<!supported\s)(?<!backed\s)(?<!opposed\s)(?<!rejected\s)(?<!approved\s)(?<!favored\s)(?<!favoured\s)(?<!shared\s)"
    r"(?<!held\s)(?<!owned\s)(?<!used\s)(?<!watched\s)(?<!accepted\s)(?<!followed\s)(?<!seen\s)by|rose|risen|rise|rises|fell|fallen|fall|falls|climbed|climb|dropped|drop|jumped|jump|slipped|gained|gain|"
    r"lost|grew|grown|(?<!make\s)(?<!makes\s)(?<!made\s)(?<!making\s)(?<!takes\s)(?<!took\s)(?<!taken\s)up|down|increased|decreased|slumped|surged|soared|plunged|tumbled|rising|falling|increase\sof|"
    r"rise\sof|fall\sof|drop\sof|cut\sof|decline\sof|jump\sof|raise\sof|gain\sof|growth\sof|reduction\sof|decrease\sof|"
    r"premium\sof|discount\sof|surge\sof|slump\sof)\s(?:by\s)?(?:a\s|about\s|around\s|nearly\s|almost\s|"
    r"more\sthan\s|some\s|another\s|a\sfurther\s)*$",
    re.IGNORECASE,
)
_CHANGE_AFTER = re.compile(
    r"^\s(?:higher|lower|more\sthan|less\sthan|fewer|increase|rise|fall|drop|cut|decline|jump|pay\srise)\b"
)
# "80 beds each" is no total.
_EACH = re.compile(r"^\s(?:[\w-]+\s){0,2}(?:each(?!\s(?:year|month|week|day))|apiece)\b", re.IGNORECASE)
_OF_THEM = re.compile(
    r"^\s(?:\w+\s)?of\s(?:them|whom|which|those|these|the\s(?:victims|dead|injured))\b", re.IGNORECASE
)
# "Nine small shops among them"
_AMONG_THEM = re.compile(r"\s(?:(?!and\b)[\w-]+\s){1,4}among\s(?:them|these|those)\b", re.IGNORECASE)
_INCLUDING = re.compile(
    r"\b(?:including|among\s(?:them|whom)(?:\swere|\sare)?|of\s(?:whom|them))\s"
    r"(?:at\sleast\s|an?\s|the\s|some\s|about\s|around\s|more\sthan\s|up\sto\s)*$|"
    # "The settlement includes a civil penalty of $305 million"
    r"\bincludes?\s(?:an?\s|the\s)?(?:[\w-]+\s){0,4}?(?:of\s|worth\s)?(?:about\s|some\s|around\s|at\sleast\s)?$",
    re.IGNORECASE,
)
# "About 90 minutes longer than planned", "two metres higher than the record"
_COMPARED = re.compile(
    r"\s(?:longer|shorter|higher|lower|taller|deeper|wider|heavier|lighter|hotter|colder|warmer|"
    r"cooler)\b|\s(?:earlier|later|more|less|further|closer)\sthan\b",
    re.IGNORECASE,
)
# "Twelve more days"
_MORE_INSIDE = re.compile(r"\d\s(?:more|further)\s|[a-z]\s(?:more|further)\s(?!than\b)[a-z]+$", re.IGNORECASE)


class Value(NamedTuple):
    """One amount, date or time.

    Attributes:
        kind: The kind a finding about it has.
        slot: What sort of value: ``weekday``, ``date``, ``clock``, ``part_of_day``, ``count``,
            ``age``, ``score``, ``rank``, ``magnitude``, ``money``, ``percent``, ``point`` or a
            dimension such as ``length`` and ``duration``.
        start: Offset of its first character in the sentence's text.
        end: Offset after its last.
        quantity: How much, in base units; None for days, dates and times.
        moment: The day or date; None for others.
        clock: The time; None for others.
        unit: What is counted, as stem of the noun, or the currency; empty if nothing is named.
        adjectives: Stems of the words between the number and its noun.
        part: Whether it is the level itself, an earlier level ("up from 25"), a change ("rose 3 %"),
            a further amount ("another 12"), a part of what was counted before ("12 of them") or the
            whole another number is part of ("28 of its 160 aircraft").
        scores: Both sides of a score; empty for others.
    """

    kind: ValueKind
    slot: str
    start: int
    end: int
    quantity: Quantity | None = None
    moment: Moment | None = None
    clock: ClockTime | None = None
    unit: str = ""
    adjectives: frozenset[str] = frozenset()
    part: Part = "level"
    scores: tuple[int, ...] = ()


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the spaces at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def span(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where a value stands; *from* belongs to it only in a range."""
    start = match.start()
    groups = match.groupdict()
    if groups.get("lead") and not groups.get("second"):
        start = match.start("bound") if groups.get("bound") else match.start("first")
    return trim(text, start, match.end())


def amounts_of(text: str, match: re.Match[str]) -> Iterator[tuple[Quantity, int, int, Part | None]]:
    """The amounts of a match of ``RANGE`` and where they stand: two where one became the other.

    Args:
        text: The sentence.
        match: The match, its groups ``first``, ``second`` and ``bound``.

    Yields:
        The amount, its place and, of one of two, whether it is the earlier one.
    """
    first, second = match.group("first"), match.group("second")
    if second is None or not goes_from(text, match):
        amount = quantity(first, second, match.group("bound") or "")
        if amount is not None:
            yield (amount, *span(text, match), None)
        return
    ends = both_ends(first, second)
    if ends is not None:
        symbol = "symbol" if match.groupdict().get("symbol") else "first"
        yield ends[0], match.start(symbol), match.end("first"), "earlier"
        place = match.start("second")
        if symbol == "symbol":
            place = text.rfind(" ", 0, place) + 1
        yield (ends[1], *trim(text, place, match.end()), "level")


def goes_from(text: str, match: re.Match[str]) -> bool:
    """Whether a match of ``RANGE`` tells of a change from one amount to another and not of a range."""
    first, second = match.group("first"), match.group("second")
    if not second or "to" not in text[match.end("first") : match.start("second")].casefold().split():
        return False
    place = match.start("symbol" if match.groupdict().get("symbol") else "first")
    before = text[max(0, place - 60) : place]
    if _FROM.search(before) is None:
        return False
    ends = both_ends(first, second)
    return ends is not None and (ends[0].low > ends[1].low or _WENT.search(before) is not None)


# The last word before an amount, without which none of the patterns before it matches.
_LAST_WORDS = frozenset(
    [
        *(
            "from",
            "with",
            "to",
            "in",
            "against",
            "versus",
            "previous",
            "previously",
            "the",
            "a",
            "an",
            "about",
        ),
        *("around", "some", "another", "additional", "further", "more", "other", "remaining", "its", "their"),
        *(
            "his",
            "her",
            "our",
            "all",
            "of",
            "including",
            "them",
            "whom",
            "were",
            "are",
            "least",
            "includes",
            "include",
            "worth",
        ),
    ]
)
# What must stand behind an amount for one of the patterns behind it to match.
_AFTER_AMOUNT = re.compile(
    r"\s(?:[\w-]+\s){0,2}(?:each|apiece|of)\b|\s(?:more|extra|additional|further|other|new)", re.IGNORECASE
)


def _last_word(before: str) -> str:
    """The word right before an amount, in lower case; empty where no space parts them."""
    words = before.rsplit(None, 1) if before[-1:].isspace() else []
    return words[-1].casefold().rpartition("-")[2].strip('“”"‘([—–') if words else ""


def is_changing(before: str) -> bool:
    """Whether the words before *from* say that something became more or less."""
    return _CHANGING.search(before) is not None


def _is_left_behind(before: str, behind: str) -> bool:
    """Whether an amount behind *from* is where a change began."""
    return _FROM.search(before) is not None and (is_changing(before) or _UP_TO.match(behind) is not None)


def part_of(text: str, start: int, end: int) -> Part:
    """Whether an amount is a level, an earlier one, a change, a further amount or a part."""
    before = text[max(0, start - 40) : start]
    last = _last_word(before)
    told_before = last in _LAST_WORDS or last[-2:] == "'s"
    if told_before and (_EARLIER.search(before) or _is_left_behind(before, text[end : end + 40])):
        return "earlier"
    summed = text[start : start + 4].casefold() == "all " and last != "in"  # "in all £184m"
    if (told_before and _WHOLE.search(before)) or summed:
        return "whole"
    told_behind = _AFTER_AMOUNT.match(text, end) is not None
    if (
        (told_behind and (_EACH.match(text[end : end + 40]) or _OF_THEM.search(text[end : end + 30])))
        or (told_before and _INCLUDING.search(before))
        or (" among " in text[end : end + 60] and _AMONG_THEM.match(text, end))
    ):
        return "subset"
    if (told_before and _FURTHER.search(before)) or (
        told_behind and _FURTHER_AFTER.match(text[end : end + 18])
    ):
        return "further"
    return "level"


def change_of(text: str, start: int, end: int) -> Part:
    """As ``part_of``, and whether the amount tells by how much something rose or fell."""
    part = part_of(text, start, end)
    if part == "level" and (
        _CHANGE.search(text[max(0, start - 40) : start]) or _CHANGE_AFTER.search(text[end : end + 16])
    ):
        return "change"
    return part


def part_of_measure(text: str, start: int, end: int) -> Part:
    """As ``part_of``, and whether a measure is by how much something became more or less."""
    part = part_of(text, start, end)
    if part == "level" and _MORE_INSIDE.search(text, start, end):
        part = "further"
    before = text[max(0, start - 40) : start]
    if part in ("level", "further") and _COMPARED.match(text, end):
        return "change"
    return "change" if part == "level" and before.endswith("by ") and is_changing(before) else part
