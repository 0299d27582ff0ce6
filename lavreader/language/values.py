"""Values: every amount, date and time a sentence gives, typed, with its place in the sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from lavreader.language.calendar import Moment, moments_in
from lavreader.language.clock import ClockTime, clock_times_in, parts_of_day_in
from lavreader.language.measures import currencies, units
from lavreader.language.numbers import BOUND, NUMBER, Quantity, fractions, quantity, vague_plurals
from lavreader.language.tagging import Word

ValueKind = Literal["day", "date", "time", "number", "money", "percent"]
Part = Literal["level", "earlier", "change", "further", "subset", "whole"]


@dataclass(frozen=True, slots=True)
class Value:
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


_SYMBOLS = r"(?:US|AU|NZ|HK|CA|[ACS])?\$|[€£¥₹₽₩₪₴₺]|(?:USD|EUR|GBP|CHF)\s?"
_MAGNITUDE = r"(?:\s?(?:thousand|million|billion|trillion)|\s?(?:mln|bln|mn|bn|tn|trn|m|b|k))?(?![\w])"
_AMOUNT = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_MONEY_BEFORE = re.compile(
    rf"(?P<bound>{BOUND})?(?P<symbol>{_SYMBOLS})(?P<first>(?:{_AMOUNT}){_MAGNITUDE})"
    rf"(?:\s?(?:-|–|to|and)\s?(?:{_SYMBOLS})?(?P<second>(?:{_AMOUNT}){_MAGNITUDE}))?",
    re.IGNORECASE,
)
_CURRENCY_NAMES = "|".join(sorted((re.escape(n) for n in currencies() if n.isalpha()), key=len, reverse=True))
_LEAD = r"(?P<lead>between\s|from\s)?"
_RANGE = rf"(?P<first>{NUMBER})(?:(?:\s?[-–]\s?|\sto\s|\sand\s)(?P<second>{NUMBER}))?"
_MONEY_AFTER = re.compile(
    rf"(?P<bound>{BOUND})?{_LEAD}{_RANGE}[-\s](?P<nation>(?:US|American|Canadian|Australian|Swiss|Hong\sKong|"
    rf"Singapore|New\sZealand)\s)?(?P<currency>{_CURRENCY_NAMES})\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    rf"(?P<bound>{BOUND})?{_LEAD}(?P<first>{NUMBER})(?:\s?(?:%|per\s?cent))?"
    rf"(?:(?:\s?[-–]\s?|\sto\s|\sand\s)(?P<second>{NUMBER}))?(?:\sof\sa)?[-\s]?"
    r"(?P<unit>%(?:\s?points?)?|per\s?cent(?:age\spoints?)?\b|percentage[-\s]points?|basis[-\s]points?|points?\b)",
    re.IGNORECASE,
)
_FRACTION = re.compile(
    rf"(?P<bound>{BOUND})?\b(?:(?P<count>one|two|three|four|five|a|\d)[-\s])?"
    rf"(?P<name>{'|'.join(fractions())})(?P<plural>s)?\s(?P<link>of\s(?:a\s)?|a\s)(?P<rest>(?:percentage\s)?point\b)?",
    re.IGNORECASE,
)
_AGE = (
    re.compile(rf"(?P<first>{NUMBER})[-\s]years?[-\s]olds?\b", re.IGNORECASE),
    re.compile(rf"\b(?:aged|age|at\sthe\sage\sof)\s(?P<first>{NUMBER})(?!\s?[-–%\d])", re.IGNORECASE),
    re.compile(r"(?<=[a-z]),\s(?P<first>\d{1,3})(?=,|\.$|;|\sand\s|\)|\.”|\.\")"),
    re.compile(r"(?<=[a-z])\s\((?P<first>\d{2})\)"),
)
_SCORE = re.compile(r"(?<![\d.,:/$€£-])(?P<one>\d{1,3})\s?[-–]\s?(?P<two>\d{1,3})(?![\d.,:/%-]*\d|%|\s?per)")
_RATIO = re.compile(
    rf"(?P<bound>{BOUND})?(?P<one>{NUMBER})\s(?:in|out\sof)\s(?:every\s)?(?P<two>{NUMBER})\b(?!\s?(?:%|years|months|weeks|days|hours|minutes))",
    re.IGNORECASE,
)
_VOTES = re.compile(
    r"(?<!from\s)(?<![\d.,])(?P<one>\d{1,3})(?:\svotes|\sin\sfavou?r)?(?:\sto\s|-|–)(?P<two>\d{1,3})(?:\sagainst)?(?![\d.,]\d|\s?%|\sper|\syears)"
)
_MAGNITUDES = re.compile(
    r"\bmagnitude[-\s](?:of\s)?(?P<after>\d(?:\.\d)?)\b|(?P<before>\b\d(?:\.\d)?)[-\s](?:magnitude|on\sthe\sRichter)",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?P<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))[-\s]"
    r"(?:largest|biggest|place|richest|busiest|tallest|highest|most)\b|"
    r"\b(?:dropped|drop|fell|fall|moved|rose|up|down|finished|came|finish)\s(?:to\s|in\s|up\sto\s)?"
    r"(?P<place>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b(?!\s(?:time|day|year|quarter))",
    re.IGNORECASE,
)
_ORDINALS = {
    word: number
    for number, word in enumerate(
        ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], 2
    )
}
_UNIT_NAMES = "|".join(sorted((re.escape(name) for name in units()), key=len, reverse=True))
_MEASURE = re.compile(
    rf"(?P<bound>{BOUND})?{_LEAD}{_RANGE}(?:[-\s](?:consecutive\s|straight\s|more\s|further\s|full\s|whole\s)?)?"
    rf"(?P<unit>{_UNIT_NAMES})\b(?!\s?old|-old|\sago|\searlier|\slater)",
    re.IGNORECASE,
)
_COUNT = re.compile(rf"(?P<bound>{BOUND})?{_LEAD}{_RANGE}", re.IGNORECASE)
_VAGUE = re.compile(
    rf"\b(?P<name>{'|'.join(sorted(vague_plurals(), key=len, reverse=True))})\b(?=\sof\s)", re.IGNORECASE
)
_EARLIER = re.compile(
    r"(?:\b(?:up|down|rising|increase|rise|fall|increased|rose|fell|cut|raised|lifted|dropped|grown|grew)\s(?:\w+\s)?from"
    r"|compared\s(?:with|to)|against|versus|previous(?:ly)?|\bfrom|\bthan\s(?:the|last\s\w+'s))(?:\s(?:a|an|the|about|around|some))?\s$",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"\b(?:another|additional|further|more)\s$|\ba\sfurther\s$", re.IGNORECASE)
_WHOLE = re.compile(
    r"\b(?:of|out of|from|among)\s(?:its|the|their|his|her|our|all|a total of)\s$", re.IGNORECASE
)
_FURTHER_AFTER = re.compile(r"\s(?:more|extra|additional|further|others?|new)\b", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:by|rose|risen|rise|rises|fell|fallen|fall|falls|climbed|climb|dropped|drop|jumped|jump|slipped|gained|gain|"
    r"lost|grew|grown|up|down|increased|decreased|slumped|surged|soared|plunged|tumbled|rising|falling|increase\sof|"
    r"rise\sof|fall\sof|drop\sof|cut\sof|decline\sof|jump\sof)\s(?:by\s)?(?:a\s|about\s|around\s|nearly\s|almost\s|"
    r"more\sthan\s|some\s|another\s|a\sfurther\s)*$",
    re.IGNORECASE,
)
_CHANGE_AFTER = re.compile(
    r"^\s(?:higher|lower|more\sthan|less\sthan|fewer|increase|rise|fall|drop|cut|decline|jump|pay\srise)\b"
)
_OF_THEM = re.compile(
    r"^\s(?:\w+\s)?of\s(?:them|whom|which|those|these|the\s(?:victims|dead|injured))\b", re.IGNORECASE
)
_INCLUDING = re.compile(
    r"\b(?:including|among\s(?:them|whom)(?:\swere|\sare)?|of\s(?:whom|them))\s(?:at\sleast\s)?$",
    re.IGNORECASE,
)


# What a sentence must hold for a longer pattern to be worth trying.
_ANY_PART = re.compile("dawn|daybreak|sunrise|morning|afternoon|dusk|evening|night|lunch|early|late")
_ANY_CURRENCY = re.compile(
    "[$€£¥₹₽₩₪₴₺]|usd|eur|gbp|chf|"
    + "|".join(sorted({n[:4] for n in currencies() if n.isalpha() and len(n) > 3}))
)
_ANY_SCORE = re.compile(r"\d\s?[-–]\s?\d")
_ANY_UNIT = re.compile(
    "|".join(sorted({re.escape(n) for n in units() if not any(n != o and o in n for o in units())}))
)
_ANY_FRACTION = re.compile("|".join(fractions()))
_ANY_RANK = re.compile("|".join((*_ORDINALS, r"\d(?:st|nd|rd|th)")))


def values_in(text: str, words: Sequence[Word]) -> tuple[Value, ...]:
    """Every value of a sentence in order, none inside another.

    Args:
        text: The sentence.
        words: Its words with their classes.
    """
    found: list[Value] = []

    def free(start: int, end: int) -> bool:
        return all(end <= other.start or start >= other.end for other in found)

    for moment in moments_in(text):
        found.append(_of_moment(moment))
    lower = text.casefold()
    numbers = any(word.tag == "number" for word in words)
    readers = [_clocks(text)]
    if _ANY_PART.search(lower):
        readers.append(_parts_of_day(text))
    if numbers:
        readers.append(_ages(text))
        if "magnitude" in lower or "richter" in lower:
            readers.append(_magnitudes(text))
        if _ANY_CURRENCY.search(lower):
            readers.append(_money(text))
        if "%" in lower or "per" in lower or "point" in lower:
            readers.append(_percents(text))
        if " in " in lower or " out of " in lower:
            readers.append(_ratios(text))
        if "vot" in lower or "ballot" in lower or "ruling" in lower:
            readers.append(_votes(text))
        if _ANY_SCORE.search(text):
            readers.append(_scores(text))
        if _ANY_UNIT.search(lower):
            readers.append(_measures(text))
    if _ANY_FRACTION.search(lower):
        readers.append(_fractions(text))
    if _ANY_RANK.search(lower):
        readers.append(_ranks(text))
    if numbers or "dozens" in lower or "scores" in lower:
        readers.append(_counts(text, words))
    for reader in readers:
        for value in reader:
            if value.end > value.start and free(value.start, value.end):
                found.append(value)
    return tuple(sorted(found, key=lambda value: value.start))


def _of_moment(moment: Moment) -> Value:
    only_day = moment.weekday is not None and moment.day is None
    near = moment.shift is not None and moment.shift[0] == "day"
    kind: ValueKind = "day" if only_day or near else "date"
    return Value(kind, "weekday" if kind == "day" else "date", moment.start, moment.end, moment=moment)


def _clocks(text: str) -> Iterator[Value]:
    for time in clock_times_in(text):
        yield Value("time", "clock", time.start, time.end, clock=time)


def _parts_of_day(text: str) -> Iterator[Value]:
    for time in parts_of_day_in(text):
        yield Value("time", "part_of_day", time.start, time.end, clock=time)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the spaces at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _span(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Where a value stands; *from* belongs to it only in a range."""
    start = match.start()
    groups = match.groupdict()
    if groups.get("lead") and not groups.get("second"):
        start = match.start("bound") if groups.get("bound") else match.start("first")
    return _trim(text, start, match.end())


def _part(text: str, start: int, end: int) -> Part:
    """Whether an amount is a level, an earlier one, a change, a further amount or a part."""
    before = text[max(0, start - 40) : start]
    if _EARLIER.search(before):
        return "earlier"
    if _WHOLE.search(before):
        return "whole"
    if _OF_THEM.search(text[end : end + 30]) or _INCLUDING.search(before):
        return "subset"
    if _FURTHER.search(before) or _FURTHER_AFTER.match(text[end : end + 12]):
        return "further"
    return "level"


def _change(text: str, start: int, end: int) -> Part:
    part = _part(text, start, end)
    if part == "level" and (
        _CHANGE.search(text[max(0, start - 40) : start]) or _CHANGE_AFTER.search(text[end : end + 16])
    ):
        return "change"
    return part


def _ages(text: str) -> Iterator[Value]:
    for pattern in _AGE:
        for match in pattern.finditer(text):
            amount = quantity(match.group("first"), None, "")
            if amount is not None and 0 < amount.low < 125:
                yield Value("number", "age", match.start("first"), match.end("first"), amount, unit="year")


def _magnitudes(text: str) -> Iterator[Value]:
    for match in _MAGNITUDES.finditer(text):
        name = "after" if match.group("after") else "before"
        size = float(match.group(name))
        amount = Quantity(size, size, "exactly", 0.01)
        yield Value("number", "magnitude", match.start(name), match.end(name), amount, unit="magnitude")


def _money(text: str) -> Iterator[Value]:
    names = currencies()
    for match in _MONEY_BEFORE.finditer(text):
        amount = quantity(match.group("first"), match.group("second"), match.group("bound") or "")
        if amount is not None:
            start, end = _span(text, match)
            unit = names[match.group("symbol").strip().casefold()]
            part = _money_change(text, start, end)
            yield Value("money", "money", start, end, amount, unit=unit, part=part)
    for match in _MONEY_AFTER.finditer(text):
        amount = quantity(match.group("first"), match.group("second"), match.group("bound") or "")
        if amount is not None:
            nation = (match.group("nation") or "").strip().casefold()
            unit = names[match.group("currency").casefold()]
            if nation and nation not in ("us", "american", "swiss"):
                unit = f"{nation} {unit}"
            start, end = _span(text, match)
            if unit == "pound" and re.match(r"\s(?:in\sweight|of\s\w+)", text[end:]):
                continue
            yield Value("money", "money", start, end, amount, unit=unit, part=_money_change(text, start, end))


def _money_change(text: str, start: int, end: int) -> Part:
    """As for any amount, but who "lost $3 million" had a loss and not a change."""
    if re.search(
        r"\b(?:lost|lose|gained|gain|up|down)\s(?:\w+\s)?$", text[max(0, start - 24) : start], re.IGNORECASE
    ):
        return _part(text, start, end)
    return _change(text, start, end)


def _percents(text: str) -> Iterator[Value]:
    for match in _PERCENT.finditer(text):
        unit = match.group("unit").casefold()
        if unit.startswith("point"):
            continue
        amount = quantity(match.group("first"), match.group("second"), match.group("bound") or "")
        if amount is None:
            continue
        points = "point" in unit
        if "basis" in unit:
            amount = amount.scaled(0.01)
        start, end = _span(text, match)
        yield Value(
            "percent", "point" if points else "percent", start, end, amount,
            unit="point" if points else "percent", part=_change(text, start, end),
        )  # fmt: skip


def _fractions(text: str) -> Iterator[Value]:
    for match in _FRACTION.finditer(text):
        counts = {"two": 2, "three": 3, "four": 4, "five": 5}
        count = (match.group("count") or "a").casefold()
        times = int(count) if count.isdigit() else counts.get(count, 1)
        if bool(match.group("plural")) != (times > 1) or (
            match.group("name").casefold() != "half" and not match.group("count")
        ):
            continue
        share = 100 * times * fractions()[match.group("name").casefold()]
        start, end = _trim(text, match.start(), match.start("link"))
        if match.group("rest"):
            points = Quantity(share / 100, share / 100, "exactly", 0.01)
            yield Value("percent", "point", start, end, points, unit="point", part=_change(text, start, end))
        elif match.group("link").casefold().startswith("of"):
            bound = quantity("1", None, match.group("bound") or "")
            amount = Quantity(
                share, share, bound.bound if bound and bound.bound != "exactly" else "about", 5.0
            )
            yield Value(
                "percent", "percent", start, end, amount, unit="percent", part=_change(text, start, end)
            )


def _ratios(text: str) -> Iterator[Value]:
    """*One in eight*, *six out of ten*: shares, not counts."""
    for match in _RATIO.finditer(text):
        one = quantity(match.group("one"), None, match.group("bound") or "")
        two = quantity(match.group("two"), None, "")
        if one is None or two is None or not one.low < two.low <= 100:
            continue
        share = 100 * one.low / two.low
        bound = one.bound if one.bound != "exactly" else "about"
        start, end = _trim(text, *match.span())
        yield Value("percent", "percent", start, end, Quantity(share, share, bound, 5.0), unit="percent")


def _votes(text: str) -> Iterator[Value]:
    """*By 84 votes to 61*, *voted 84 to 61*."""
    for match in _VOTES.finditer(text):
        scores = tuple(sorted((int(match.group("one")), int(match.group("two"))), reverse=True))
        yield Value("number", "votes", match.start("one"), match.end("two"), unit="vote", scores=scores)


def _scores(text: str) -> Iterator[Value]:
    for match in _SCORE.finditer(text):
        one, two = int(match.group("one")), int(match.group("two"))
        after = text[match.end() : match.end() + 12]
        if one < two and not re.search(
            r"(?:lost|lose|loss|defeat|beaten|draw|trail\w*|went\sdown)\W+(?:\w+\s){0,4}$",
            text[: match.start()],
        ):
            continue
        if re.match(r"[-\s]?(?:year|month|week|day|hour|minute|metre|meter|km|mile|people|percent)", after):
            continue
        scores = tuple(sorted((one, two), reverse=True))
        yield Value("number", "score", match.start(), match.end(), unit="score", scores=scores)


def _ranks(text: str) -> Iterator[Value]:
    for match in _RANK.finditer(text):
        name = "rank" if match.group("rank") else "place"
        word = match.group(name).casefold()
        rank = float(_ORDINALS.get(word) or int(re.sub(r"\D", "", word)))
        yield Value("number", "rank", match.start(name), match.end(name), Quantity(rank, rank), unit="rank")


def _measures(text: str) -> Iterator[Value]:
    for match in _MEASURE.finditer(text):
        unit = units()[" ".join(match.group("unit").casefold().split())]
        amount = quantity(match.group("first"), match.group("second"), match.group("bound") or "")
        if amount is None:
            continue
        spelled = match.group("unit").casefold()
        joined = text[match.start("unit") - 1] in "-\u2010\u2011"
        if (
            spelled in _WORDED_UNITS
            and not joined
            and amount.high > 1
            and not match.group("first").startswith("half")
        ):
            continue  # "two second-half goals", "four second places"
        if unit.dimension == "duration" and _COUNTS_DAYS.match(text[match.end() :]):
            continue
        start, end = _span(text, match)
        yield Value(
            "number", unit.dimension, start, end, amount.scaled(unit.factor), unit=unit.dimension,
            part=_part(text, start, end),
        )  # fmt: skip


# Units in the singular, which stand behind "one" or a hyphen only.
_WORDED_UNITS = frozenset(
    [
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "month",
        "year",
        "decade",
        "yard",
        "mile",
        "metre",
        "meter",
        "pound",
    ]
)
# "two days of talks" is a duration; "two day centres" is a count.
_COUNTS_DAYS = re.compile(r"\s(?:student|school|centre|center|care|tripper|hand|guest)s?\b")
_NO_COUNT_BEFORE = re.compile(
    r"(?:\b(?:no|number|chapter|article|section|route|flight|channel|room|class|phase|version|page|line|runway|gate|"
    r"group|formula|type|level|under|category|day|week|year|area|zone|unit|resolution|act|top|covid)[.\s-]|[A-Za-z]-|#|/)$",
    re.IGNORECASE,
)


_CROWD = re.compile(
    r"\b(?:crowd|audience|attendance|turnout|sell-out)\s(?:\w+\s)?(?:of|was|reached|numbered)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_SPAN_BEFORE = re.compile(
    r"\b(?:last|past|previous|next|first|final|every|each|top|latest)\s$", re.IGNORECASE
)


def _counts(text: str, words: Sequence[Word]) -> Iterator[Value]:
    for match in _VAGUE.finditer(text):
        low, high = vague_plurals()[" ".join(match.group("name").casefold().split())]
        unit, adjectives = _counted(words, match.end() + 4)
        amount = Quantity(low, high, "about", low)
        yield Value(
            "number",
            "count",
            match.start(),
            match.end(),
            amount,
            unit=unit,
            adjectives=adjectives,
            part=_part(text, match.start(), match.end()),
        )
    for match in _COUNT.finditer(text):
        first, second = match.group("first"), match.group("second")
        begin, end = match.span()
        if match.group("lead") and second is None:
            begin = match.start("bound") if match.group("bound") else match.start("first")
        if (
            second is not None
            and not match.group("lead")
            and " and " in text[match.end("first") : match.start("second")]
        ):
            second, end = None, match.end("first")  # "five and seven" are two numbers
        if first.casefold() in ("one", "zero") and not match.group("bound"):
            continue
        before = text[max(0, begin - 14) : begin]
        if _NO_COUNT_BEFORE.search(before) and not match.group("bound"):
            continue
        if _SPAN_BEFORE.search(before):
            continue  # "the last 10 games" says which games, not how many there were
        if text[end : end + 1] in ("-", "–") and text[end + 1 : end + 2].isalnum() and first.isdigit():
            continue  # 3-D, 787-9
        amount = quantity(first, second, match.group("bound") or "")
        if amount is None:
            continue
        start, end = _trim(text, begin, end)
        unit, adjectives = _counted(words, end)
        if not unit and _CROWD.search(text[max(0, start - 32) : start]):
            unit = "spectat"
        titled = re.search(r"[A-Z]\w*\s$", text[max(0, start - 16) : start]) is not None
        if titled and len(first) == 4 and first.isdigit() and not unit:
            continue  # "Rage 2013" is a name
        if (
            not unit
            and not match.group("bound")
            and len(first) == 4
            and first.isdigit()
            and first[:2] in ("19", "20")
        ):
            yield Value("date", "date", start, end, moment=Moment(start, end, year=int(first)))
            continue
        yield Value(
            "number",
            "count",
            start,
            end,
            amount,
            unit=unit,
            adjectives=adjectives,
            part=_part(text, start, end),
        )


def _counted(words: Sequence[Word], end: int) -> tuple[str, frozenset[str]]:
    """Stem of the noun a number counts, and the stems of the words before it."""
    chunk: list[Word] = []
    behind = [word for word in words if word.start >= end]
    if behind and behind[0].lower == "of" and len(behind) > 1 and behind[1].tag in ("determiner", "number"):
        behind = [
            word for word in behind[1:] if word.tag not in ("determiner", "number")
        ]  # "28 of its 160 aircraft"
    for word in behind:
        if (
            word.tag == "verb"
            and word.lower.endswith(("ed", "ing"))
            and not chunk
            and _noun_follows(words, word)
        ):
            chunk.append(word)  # "12 injured people"
            continue
        if word.lower in ("last", "next", "this", "ago"):
            break
        if word.tag not in ("noun", "adjective", "name") and not (word.lower == "of" and not chunk):
            break
        if word.lower == "of":
            continue
        chunk.append(word)
        if word.possessive:
            break
    if not chunk:
        return "", frozenset()
    return chunk[-1].stem, frozenset(word.stem for word in chunk[:-1])


def _noun_follows(words: Sequence[Word], word: Word) -> bool:
    position = words.index(word)
    return position + 1 < len(words) and words[position + 1].tag in ("noun", "adjective")
