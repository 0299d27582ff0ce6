"""Counts: how many of what, how old, how long, how far, how strong."""

import re
from collections.abc import Iterator, Sequence

from lavreader.language.measures import Unit, one_person, units
from lavreader.language.moment import Moment
from lavreader.language.numbers import BOUND, NUMBER, Quantity, quantity, small_numbers, vague_plurals
from lavreader.language.stems import stem
from lavreader.language.tagging import Word
from lavreader.language.triggers import Trigger, needing, triggers_of
from lavreader.language.value import LEAD, RANGE, Value, part_of, span, trim

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
    *((needing("digit"), pattern) for pattern in _AGE_OF),
    (
        needing("digit", "who"),
        re.compile(
            r"\b(?:who|he|she)\s(?:is|was|turned|is\snow)\s(?P<first>\d{2,3})(?=[,.;)”\"]|$)", re.IGNORECASE
        ),
    ),
)
_MAGNITUDES = re.compile(
    r"\bmagnitude[-\s](?:of\s)?(?P<after>\d(?:\.\d)?)\b|(?P<before>\b\d(?:\.\d)?)[-\s](?:magnitude|on\sthe\sRichter)",
    re.IGNORECASE,
)
_UNIT_NAMES = "|".join(sorted((re.escape(name) for name in units()), key=len, reverse=True))
_MEASURE = re.compile(
    rf"(?P<bound>{BOUND})?{LEAD}{RANGE}(?:[-\s](?:consecutive\s|straight\s|more\s|further\s|full\s|whole\s)?)?"
    rf"(?P<unit>{_UNIT_NAMES})\b(?!\s?old|-old|\sago|\searlier(?!\sthan)|\slater(?!\sthan))",
    re.IGNORECASE,
)
# "Two hours and 51 minutes", "1 minute 38.20 seconds", "six feet two inches"
_SMALLER_UNIT = re.compile(
    rf"(?:,?\s(?:and\s)?)(?P<first>{NUMBER})[-\s]?(?P<unit>{_UNIT_NAMES})\b(?!\s?old|-old|\sago|\searlier|\slater)",
    re.IGNORECASE,
)
# "Less than a day", "lasted a week", "a year and a half"
_ONE_SPAN = re.compile(
    rf"(?:(?P<bound>{BOUND})|(?<=\bfor\s)|(?<=\blasted\s)|(?<=\blasts\s)|(?<=\blast\s)|(?<=\btook\s)|(?<=\btakes\s)|"
    r"(?<=\btake\s)|(?<=\btaken\s)|(?<=\bwithin\s)|(?<=\bspent\s)|(?<=\bthan\s))"
    r"an?\s(?P<unit>minute|day|week|fortnight|month|year|decade)(?P<half>\sand\sa\shalf)?"
    r"\b(?!\s(?:ago|later|earlier|before(?!\s\w+ing\b)|or|early|old|long|off|apart|after|to)\b|['’-])",
    re.IGNORECASE,
)
# What every one of them holds: found in a tenth of the time in which it is not.
_ANY_SPAN = re.compile(r"\ban?\s(?:minute|day|week|fortnight|month|year|decade)", re.IGNORECASE)
# Words that may stand between a number and its unit, and the last words of numbers.
_BEFORE_UNIT = frozenset(["consecutive", "straight", "more", "further", "full", "whole"])
_NUMERALS = frozenset(
    [
        *(*small_numbers(), "half", "dozen", "hundred", "thousand"),
        *("million", "billion", "trillion", "lakh", "crore"),
    ]
)
# "41C", "38.5 degrees", "104°F"
_TEMPERATURE = re.compile(
    rf"(?P<bound>{BOUND})?(?<![\w.,$€£-])(?P<first>[-−]?\d{{1,3}}(?:\.\d)?)"
    r"(?:\s?°\s?(?P<sign>[CF])?(?![A-Za-z])|(?P<letter>C|F)(?![\w-])|\sdegrees?(?:\s(?P<name>Celsius|centigrade|Fahrenheit|C|F))?\b)"
)
# From here on bare degrees are those of Fahrenheit.
_HOT = 60
# "For over an hour", "half an hour", "three quarters of an hour", but not "80 miles an hour".
_AN_HOUR = re.compile(
    rf"(?P<bound>{BOUND})?(?:\b(?P<share>half|(?:a\s|one\s|three[-\s])?quarters?(?:\sof)?|two[-\s]thirds\sof|a\sthird\sof)\s|"
    r"(?<=\bfor\s)|(?<=\blasted\s)|(?<=\bafter\s)|(?<=\btook\s)|(?<=\bwithin\s)|(?<=\bover\s)|(?<=\bunder\s)|"
    r"(?<=\balmost\s)|(?<=\bnearly\s)|(?<=\babout\s)|(?<=\bthan\s)|(?<=\baround\s)|(?<=\bbarely\s)|(?<=\bleast\s))"
    r"(?P<hour>an\shour)(?P<half>\sand\sa\shalf)?\b(?!\s(?:later|earlier|ago|before|or|a|per|and\sa\squarter)\b)",
    re.IGNORECASE,
)
_SHARES = {"half": 0.5, "quarter": 0.25, "quarters": 0.75, "two": 2 / 3, "third": 1 / 3}
_NUMBER_OR_RANGE = re.compile(RANGE, re.IGNORECASE)
_BOUND_BEFORE = re.compile(rf"\b(?P<bound>{BOUND})?(?P<lead>between\s|from\s)?$", re.IGNORECASE)
_RANGE_LEAD = re.compile(r"\b(?:between|from)\s$", re.IGNORECASE)
_ROUND = frozenset(["dozen", "hundred", "thousand", "million", "billion", "trillion"])
_VAGUE = re.compile(
    rf"\b(?P<name>{'|'.join(sorted(vague_plurals(), key=len, reverse=True))})\b(?=\sof\s)", re.IGNORECASE
)
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
# "A majority of 1,824", "her lead was 312": what is counted stands before the number.
_NOUN_BEFORE = re.compile(
    rf"\b(?P<noun>majority|margin|lead|toll|electorate|membership|workforce|population|circulation|readership|"
    rf"enrolment|enrollment|fleet|passenger\slist|caseload|backlog|headcount)\s"
    rf"(?:of|was|is|stood\sat|stands\sat|reached|to|at|had\sbeen|has\sbeen)\s(?:{BOUND})?$",
    re.IGNORECASE,
)
# Majorities are counted in votes, whether the word stands there or not.
_NOUN_COUNTED = {"majority": "vote", "margin": "vote", "toll": "death", "workforce": "worker"}
_SPAN_BEFORE = re.compile(
    r"\b(?:last|past|previous|next|first|final|every|each|top|latest)\s$", re.IGNORECASE
)


# Plurals without an s, and plurals that do stand before other nouns: arms dealers, sports clubs.
_IRREGULAR = frozenset(["people", "children", "men", "women"])
_FIRST_PLURALS = frozenset(
    [
        *("sports", "arms", "jobs", "goods", "customs", "savings", "sales", "works", "systems", "operations"),
        *(
            "communications",
            "rights",
            "news",
            "series",
            "bus",
            "gas",
            "business",
            "species",
            "parents",
            "drugs",
        ),
    ]
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


def magnitudes_in(text: str) -> Iterator[Value]:
    """Strengths of earthquakes."""
    for match in _MAGNITUDES.finditer(text):
        name = "after" if match.group("after") else "before"
        size = float(match.group(name))
        amount = Quantity(size, size, "exactly", 0.01)
        yield Value("number", "magnitude", match.start(name), match.end(name), amount, unit="magnitude")


def may_measure(words: Sequence[Word]) -> bool:
    """Whether some words have a unit right behind a number, or joined to it."""
    for place, word in enumerate(words):
        if "unit" not in triggers_of(word.text):
            continue
        if any(letter.isdigit() or letter in "-\u2010\u2011" for letter in word.text):
            return True
        before = place - 1
        if before > 0 and words[before].lower in _BEFORE_UNIT:
            before -= 1
        if before >= 0 and (
            words[before].tag in ("number", "sign")
            or words[before].lower in _NUMERALS
            or any(letter.isdigit() for letter in words[before].text)
        ):
            return True
    return False


def measures_in(text: str) -> Iterator[Value]:
    """Lengths, weights, speeds, durations and other measures, in their base units."""
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
        start, end = span(text, match)
        amount = amount.scaled(unit.factor)
        smaller = _SMALLER_UNIT.match(text, match.end())
        if smaller is not None and (rest := _rest(smaller, unit)) is not None:
            end = smaller.end()
            amount = Quantity(amount.low + rest.low, amount.high + rest.high, amount.bound, rest.step)
        yield Value(
            "number", unit.dimension, start, end, amount, unit=unit.dimension,
            part=part_of(text, start, end),
        )  # fmt: skip


def _rest(match: re.Match[str], larger: Unit) -> Quantity | None:
    """What the second unit of a measure adds to it; None where it is another measure."""
    unit = units()[" ".join(match.group("unit").casefold().split())]
    amount = quantity(match.group("first"), None, "")
    if amount is None or unit.dimension != larger.dimension or amount.low * unit.factor >= larger.factor:
        return None
    return amount.scaled(unit.factor)


def temperatures_in(text: str) -> Iterator[Value]:
    """Temperatures in degrees Celsius: *41C*, *38.5 degrees*, *104°F*."""
    for match in _TEMPERATURE.finditer(text):
        degrees = float(match.group("first").replace("−", "-"))
        scale = (match.group("sign") or match.group("letter") or match.group("name") or "")[:1]
        if not scale and not -_HOT < degrees < 2 * _HOT:
            continue  # a turn of 180 degrees
        fahrenheit = scale.upper() == "F" or (not scale and degrees >= _HOT)
        celsius = (degrees - 32) / 1.8 if fahrenheit else degrees
        bound = quantity("1", None, match.group("bound") or "")
        step = 1.0 if "." not in match.group("first") else 0.1
        start, end = trim(text, *match.span())
        yield Value(
            "number", "temperature", start, end,
            Quantity(celsius, celsius, bound.bound if bound else "exactly", step),
            unit="temperature", part=part_of(text, start, end),
        )  # fmt: skip


def hours_in(text: str) -> Iterator[Value]:
    """Stretches of time told as *an hour* or a part of it."""
    for match in _AN_HOUR.finditer(text):
        share = (match.group("share") or "").casefold().replace("-", " ")
        part = next((_SHARES[word] for word in share.split() if word in _SHARES), 1.0)
        hours = part + (0.5 if match.group("half") else 0.0)
        amount = quantity("1", None, match.group("bound") or "")
        if amount is None:
            continue
        start, end = trim(text, *match.span())
        seconds = 3600 * hours
        smaller = _SMALLER_UNIT.match(text, match.end())
        if smaller is not None and (rest := _rest(smaller, units()["hour"])) is not None:
            seconds, end = seconds + rest.low, smaller.end()
        yield Value(
            "number", "duration", start, end,
            Quantity(seconds, seconds, amount.bound, 900.0), unit="duration",
        )  # fmt: skip


def spans_in(text: str) -> Iterator[Value]:
    """Stretches of time told as one of a unit: *less than a day*, *a year and a half*."""
    for match in _ONE_SPAN.finditer(text) if _ANY_SPAN.search(text) else ():
        unit = units()[match.group("unit").casefold()]
        amount = quantity("1", None, match.group("bound") or "")
        if amount is None:
            continue
        much = unit.factor * (1.5 if match.group("half") else 1.0)
        start, end = trim(text, *match.span())
        yield Value(
            "number", "duration", start, end,
            Quantity(much, much, amount.bound, unit.factor / 4), unit="duration",
        )  # fmt: skip


def _number_phrases(
    text: str, words: Sequence[Word], taken: Sequence[Value]
) -> Iterator[tuple[re.Match[str], str, int]]:
    """Numbers and ranges where the words say one begins: the match, what bounds it, and where that begins.

    For those inside a value that is ``taken`` that is -1.
    """
    for position, word in enumerate(words):
        if word.tag != "number":
            continue
        start = word.start
        if word.lower in _ROUND and position and words[position - 1].lower in ("a", "an", "several"):
            start = words[position - 1].start
            if position > 1 and words[position - 2].lower == "half":
                start = words[position - 2].start
        match = _NUMBER_OR_RANGE.match(text, start)
        if match is None:
            continue
        if any(value.start <= start < value.end for value in taken):
            yield match, "", -1
            continue
        near = max(0, start - 28)
        before = _BOUND_BEFORE.search(text[near:start])
        if before is None:
            yield match, "", start
            continue
        bound = before.group("bound") or ""
        ranged = before.group("lead") and match.group("second") is not None
        yield match, bound, near + before.start() if bound or ranged else start


def counts_in(
    text: str, words: Sequence[Word], triggers: frozenset[Trigger], taken: Sequence[Value] = ()
) -> Iterator[Value]:
    """Numbers of things counted, with the noun, and vague plurals such as *dozens of*.

    Args:
        text: The sentence.
        words: Its words with their classes.
        triggers: What values it can hold.
        taken: Values found in it before, whose numbers count nothing.
    """
    for match in _VAGUE.finditer(text) if "vague" in triggers else ():
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
            part=part_of(text, match.start(), match.end()),
        )
    reach = 0
    for match, bound, begin in _number_phrases(text, words, taken):
        if 0 <= begin < reach or match.start() < reach:
            continue
        first, second = match.group("first"), match.group("second")
        end = match.end()
        if (
            second is not None
            and not _RANGE_LEAD.search(text[max(0, match.start() - 9) : match.start()])
            and " and " in text[match.end("first") : match.start("second")]
        ):
            second, end = None, match.end("first")  # "five and seven" are two numbers
        reach = end
        if begin < 0 or (first.casefold() in ("one", "zero") and not bound):
            continue
        before = text[max(0, begin - 14) : begin]
        if _NO_COUNT_BEFORE.search(before) and not bound:
            continue
        if _SPAN_BEFORE.search(before):
            continue  # "the last 10 games" says which games, not how many there were
        if text[end : end + 1] in ("-", "–") and text[end + 1 : end + 2].isalnum() and first.isdigit():
            continue  # 3-D, 787-9
        counted = quantity(first, second, bound)
        if counted is None:
            continue
        start, end = trim(text, begin, end)
        unit, adjectives = _counted(words, end)
        if not unit and _CROWD.search(text[max(0, start - 32) : start]):
            unit = stem("spectator")
        if not unit and (noun := _NOUN_BEFORE.search(text[max(0, begin - 48) : begin])):
            name = noun.group("noun").casefold().split()[-1]
            unit = stem(_NOUN_COUNTED.get(name, name))
        titled = re.search(r"[A-Z]\w*\s$", text[max(0, start - 16) : start]) is not None
        if titled and len(first) == 4 and first.isdigit() and not unit:
            continue  # "Rage 2013" is a name
        if not unit and not bound and len(first) == 4 and first.isdigit() and first[:2] in ("19", "20"):
            yield Value("date", "date", start, end, moment=Moment(start, end, year=int(first)))
            continue
        yield Value(
            "number",
            "count",
            start,
            end,
            counted,
            unit=unit,
            adjectives=adjectives,
            part=part_of(text, start, end),
        )


def _counted(words: Sequence[Word], end: int) -> tuple[str, frozenset[str]]:
    """Stem of the noun a number counts, and the stems of the words before it."""
    chunk: list[Word] = []
    behind = [word for word in words if word.start >= end]
    if behind and behind[0].lower == "of" and len(behind) > 1 and behind[1].tag in ("determiner", "number"):
        behind = [
            word for word in behind[1:] if word.tag not in ("determiner", "number")
        ]  # "28 of its 160 aircraft"
    if _are_people(behind):
        return stem("people"), frozenset()
    for word in behind:
        if chunk and _is_plural(chunk[-1].lower) and not _is_plural(word.lower):
            break  # "thirteen vessels lay waiting", "six million copies worldwide"
        if (
            word.tag == "verb"
            and word.lower.endswith(("ed", "ing"))
            and not chunk
            and _noun_follows(words, word)
        ):
            chunk.append(word)  # "12 injured people"
            continue
        if word.lower in ("last", "next", "this", "ago", "worth"):
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


def _are_people(behind: Sequence[Word]) -> bool:
    """Whether a number without a noun counts people: *nine who fled*, *200 of us*, *37 of whom*."""
    if not behind:
        return False
    return behind[0].lower == "who" or (
        behind[0].lower == "of" and len(behind) > 1 and behind[1].lower in ("us", "whom")
    )


def _is_plural(word: str) -> bool:
    """Whether a noun is a plural that seldom stands before another noun."""
    if word in _FIRST_PLURALS:
        return False
    return (
        word in _IRREGULAR
        or (word.endswith("s") and not word.endswith(("ss", "us", "is")))
        or (word.endswith(("people", "men", "women")) and len(word) > len("women"))
    )


def _noun_follows(words: Sequence[Word], word: Word) -> bool:
    position = words.index(word)
    return position + 1 < len(words) and words[position + 1].tag in ("noun", "adjective")
