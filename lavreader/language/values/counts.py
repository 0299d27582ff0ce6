"""Counts: how many of what, with the noun that is counted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lavreader.language.grammar.classed_words import Word
from lavreader.language.stems import stem
from lavreader.language.values.implied_nouns import implied_noun, seat_noun
from lavreader.language.values.measures import general_people, person_stems
from lavreader.language.values.moment import Moment
from lavreader.language.values.numbered_names import in_name
from lavreader.language.values.numbers import BOUND, Quantity, quantity
from lavreader.language.values.rough_numbers import vague_plurals
from lavreader.language.values.triggers import Trigger
from lavreader.language.values.value import RANGE, Value, goes_from, part_of, trim

_NUMBER_OR_RANGE = re.compile(RANGE, re.IGNORECASE)
_BOUND_BEFORE = re.compile(rf"\b(?P<bound>{BOUND})?(?P<lead>between\s|from\s)?$", re.IGNORECASE)
_RANGE_LEAD = re.compile(r"\b(?:between|from)\s$", re.IGNORECASE)
_ROUND = frozenset(["dozen", "hundred", "thousand", "million", "billion", "trillion"])
_VAGUE = re.compile(
    rf"\b(?P<name>{'|'.join(sorted(vague_plurals(), key=len, reverse=True))})\b"
    # "Hundreds of them", "hundreds lined the streets"
    r"(?:(?=(?P<of>\sof\s))|(?=\s(?!\w+ed\sby\b)(?:\w+[^e\W]ed|took|came|went|fled|left|were|are|have|had)\b))",
    re.IGNORECASE,
)
_NO_COUNT_BEFORE = re.compile(
    r"(?:\b(?:no|number|chapter|article|section|route|flight|channel|room|class|phase|version|page|line|runway|gate|"
    r"group|formula|type|level|under|category|day|week|year|area|zone|unit|resolution|act|top|covid)[.\s-]|[A-Za-z]-|#|/)$",
    re.IGNORECASE,
)
# "Every day 1,100 cars"
_MANY_A_DAY = re.compile(
    r"\b(?:day|week|year)\s\d{1,3},\d{3}$|\b(?:each|every|per)\s(?:day|week|year)\s[\w,-]+$", re.IGNORECASE
)
# "Scored three times"
_SCORED = re.compile(r"\b(?:scored?|scoring|netted|struck)\s$", re.IGNORECASE)
_TIME, _GOAL, _SPECTATOR = stem("time"), stem("goal"), stem("spectator")
_SPAN_BEFORE = re.compile(
    r"\b(?:last|(?:the|these|his|her|its|their|our)\spast|previous|next|first|final|every|each|top|latest)\s$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"[-–](?!(?:odd|plus)\s)\w")
# "Fifty or more houses", "the 40-odd residents", "300-plus applicants"
_MORE_OR_SO = re.compile(r"(?:[-\s](odd|plus)|\sor\s(more|so|fewer|less))(?=\s)", re.IGNORECASE)
_MORE = {
    "odd": "about",
    "so": "about",
    "plus": "at least",
    "more": "at least",
    "fewer": "at most",
    "less": "at most",
}
# "Climbed past 200", "topped 900"
_PASSED = re.compile(
    r"\b(?:past|beyond|topped|exceeded|passed|surpassed|topping|exceeding|passing)\s$", re.IGNORECASE
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


# What may stand behind *people* in one noun.
_PEOPLE_WHAT = frozenset(
    ["smuggler", "smugglers", "carrier", "carriers", "trafficker", "traffickers", "mover", "movers"]
)


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
            elif position > 2 and words[position - 3].lower in ("quarter", "quarters", "three-quarters"):
                start = words[position - 3].start  # "a quarter of a million"
                if position > 3 and words[position - 4].lower in ("a", "three"):
                    start = words[position - 4].start
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
    last = ""
    for match in _VAGUE.finditer(text) if "vague" in triggers else ():
        low, high = vague_plurals()[" ".join(match.group("name").casefold().split())]
        unit, adjectives = (
            _counted(words, match.end() + 4) if match.group("of") else (stem("people"), frozenset())
        )
        amount = Quantity(low, high, "about", low)
        last = last or unit
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
        end, went = match.end(), goes_from(text, match)
        if (
            second is not None
            and not _RANGE_LEAD.search(text[max(0, match.start() - 9) : match.start()])
            and " and " in text[match.end("first") : match.start("second")]
        ):
            second, end = None, match.end("first")  # "five and seven" are two numbers
        elif went:
            # "rose from 40 to 60"
            second, end, begin = None, match.end("first"), match.start() if begin >= 0 else begin
        reach = end
        if begin < 0 or (
            first.casefold() in ("one", "zero") and not bound and text[begin - 4 : begin] != " by "
        ):
            continue
        before = text[max(0, begin - 14) : begin]
        many = _MANY_A_DAY.search(text[max(0, begin - 14) : end]) is not None
        if not (bound or many) and _NO_COUNT_BEFORE.search(before):
            continue
        if _SPAN_BEFORE.search(before):
            continue  # "the last 10 games" says which games, not how many there were
        if _JOINED.match(text, end) and first.isdigit():
            continue  # 3-D, 787-9
        if not bound and second is None and in_name(text, words, begin, end):
            continue
        if (more := _MORE_OR_SO.match(text, end)) is not None:
            bound, end = bound or _MORE[(more.group(1) or more.group(2)).casefold()], more.end()
            reach = end
        counted = quantity(first, second, bound)
        if counted is None:
            continue
        start, end = trim(text, begin, end)
        unit, adjectives = _counted(words, end)
        if not unit and went:
            unit, adjectives = _counted(words, match.end())
        part = part_of(text, start, end)
        if not unit:
            unit, of_last = implied_noun(text, words, begin, end, counted.low, last)
            part = "subset" if of_last and part == "level" else part
            if unit and not bound and _PASSED.search(before):
                counted = replace(counted, bound="more_than")
        elif unit in general_people() or unit == _SPECTATOR:
            unit = seat_noun(text[:begin]) or unit
        if unit == _TIME and _SCORED.search(text[max(0, start - 24) : start]):
            unit = _GOAL
        titled = re.search(r"[A-Z]\w*\s$", text[max(0, start - 16) : start]) is not None
        if titled and len(first) == 4 and first.isdigit() and not unit:
            continue  # "Rage 2013" is a name
        if not unit and not bound and len(first) == 4 and first.isdigit() and first[:2] in ("19", "20"):
            yield Value("date", "date", start, end, moment=Moment(start, end, year=int(first)))
            continue
        last = unit or last
        yield Value(
            "number",
            "count",
            start,
            end,
            counted,
            unit=unit,
            adjectives=adjectives,
            part=part,
        )


def _counted(words: Sequence[Word], end: int) -> tuple[str, frozenset[str]]:
    """Stem of the noun a number counts, and the stems of the words before it."""
    chunk: list[Word] = []
    behind = [word for word in words if word.start >= end]
    if behind and behind[0].lower == "of":
        owner = next((place for place, word in enumerate(behind[1:5], 1) if word.possessive), None)
        if owner is not None and len(behind) > owner + 1:
            # "Seven of the ship's ten lifeboats"
            behind = [word for word in behind[owner + 1 :] if word.tag not in ("determiner", "number")]
    if behind and behind[0].lower == "of" and len(behind) > 1 and behind[1].tag in ("determiner", "number"):
        behind = [
            word for word in behind[1:] if word.tag not in ("determiner", "number")
        ]  # "28 of its 160 aircraft"
    if [word.lower for word in behind[:2]] in (["of", "them"], ["of", "which"], ["of", "whom"]):
        third = behind[2] if len(behind) > 2 else None
        if third is not None and third.tag == "noun" and third.stem in person_stems():
            return third.stem, frozenset()  # "four of them children"
    if _are_people(behind):
        return stem("people"), frozenset()
    if len(behind) > 2 and behind[0].lower == "head" and behind[1].lower == "of":
        behind = behind[2:]  # "400 head of cattle"
    for word in behind:
        if not chunk and word.lower == "accused" and not _noun_follows(words, word):
            return stem("defendant"), frozenset()  # "five of the eight accused"
        if chunk and chunk[-1].lower == "people" and word.lower not in _PEOPLE_WHAT:
            break
        if chunk and word.tag == "adjective" and _is_plural(chunk[-1].lower.removesuffix("species") + "s"):
            break  # "seven spider species unknown to science"
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
        if word.lower in ("last", "next", "this", "ago", "worth", "according", "each"):
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
