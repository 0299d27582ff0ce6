"""Results: scores, votes and places in an order."""

import re
from collections.abc import Iterator
from itertools import chain

from lavreader.language.values.numbers import Quantity, parse_number, small_numbers
from lavreader.language.values.triggers import ORDINALS, Trigger
from lavreader.language.values.value import Value

_SCORE = re.compile(r"(?<![\d.,:/$€£-])(?P<one>\d{1,3})\s?[-–]\s?(?P<two>\d{1,3})(?![\d.,:/%-]*\d|%|\s?per)")
_TIE_BREAK = re.compile(r"\s?\(\d{1,2}(?:[-–]\d{1,2})?\)")
_SETS = re.compile(
    r"(?<![\d.,:/$€£-])\b\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?"
    r"(?:,?\s(?:and\s)?\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}(?:[-–]\d{1,2})?\))?)+(?![\d-]|[.,]\d)"
)
_WORDED = "|".join(small_numbers())
_SMALL = rf"(?:\d{{1,3}}|(?:{_WORDED})(?:\shundred(?:\sand\s(?:{_WORDED}))?)?(?:-(?:{_WORDED}))?)"
_VOTES = re.compile(
    rf"(?<!from\s)(?<![\d.,])\b(?P<one>{_SMALL})(?:\svotes|\sin\sfavou?r)?(?:(?<=votes)\s(?:to|against)\s(?:[a-z]+\s)?\w+['’]s\s|\sto\s|-|–)(?P<two>{_SMALL})\b"
    r"(?:\sagainst)?(?![.,]\d|\s?%|\sper|\syears|-)",
    re.IGNORECASE,
)
# Where nothing else speaks of voting, only "passed by 178 to 151" is one.
_BY_VOTES = re.compile(
    rf"(?:\b(?:by|majority\sof)\s|\b(?:passe[sd]|approved|adopted|rejected|carried|endorsed|ratified)(?:\s\w+){{0,2}},?\s)"
    rf"(?P<one>{_SMALL})(?:\s(?:votes\s)?to\s|[-–])(?P<two>{_SMALL})\b(?![.,]\d|\s?%|\sper|\syears|-|\s\d)"
    # Not "by 5 to 10 centimetres"
    r"(?=[^\w\s]|$|\s(?:votes?|to|in|that|on|against|for|majority|after|over|with|at|and|but|last|amid|when|as|late|"
    r"early|shortly|despite|following|yesterday|today|this|not|before|because|by|from|of|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)",
    re.IGNORECASE,
)
# "Four voted in favor and three against", "115 votes for and 109 against"
_FOR_AND_AGAINST = re.compile(
    rf"(?<![\d.,])\b(?P<one>{_SMALL})\s(?:[a-z]+\s){{0,3}}?(?:in\sfavou?r|for|yes)\b[^.;:\d]{{0,24}}?"
    rf"\b(?P<two>{_SMALL})\s(?:[a-z]+\s){{0,2}}?(?:against|opposed|no)\b",
    re.IGNORECASE,
)
# "The committee backed the plan nine to four", "the court split 5-4"
_DECIDED = re.compile(
    r"\b(?:committee|council(?:lors)?|panel|jury|jurors|judges|justices|court|board|senate|senators|house|parliament|assembly|lawmakers|"
    r"mps|deputies|commission|members|delegates|synod|cabinet)\b[^.;]{0,60}?\b(?:backed|supported|cleared|upheld|ruled|decided|"
    r"split|divided|endorsed|approved|rejected|sided|struck\sdown|threw\sout|passed)\b[^.;]{0,60}?\s"
    rf"(?P<one>{_SMALL})(?:\sto\s|-|–)(?P<two>{_SMALL})(?=[,.;]|$|\s(?:to|in|that|on|against|for|vote|majority|decision|ruling|along|after|over)\b)",
    re.IGNORECASE,
)
_VOTING = re.compile("vot|ballot|ruling", re.IGNORECASE)
# "With 75 members in favour and 45 against"
_IN_FAVOUR = re.compile(r"\bin\sfavou?r\sand\s\S+\s(?:were\s)?(?:against|opposed)\b", re.IGNORECASE)
# "Approved unanimously", "a unanimous verdict", "without a single vote against"
_UNANIMOUS = re.compile(
    r"(?<!not\s)(?<!almost\s)(?<!nearly\s)\b(?:unanimous(?:ly)?|without\s(?:a\s(?:single\s)?)?(?:dissent|vote\sagainst|dissenting\svote))\b",
    re.IGNORECASE,
)
#: Both sides of a vote without anybody against, however many there were for it.
UNANIMOUS = (1, 0)
_COMPOSITION = re.compile(
    rf"\b(?P<one>{_SMALL}|a)\s(?P<first>m[ea]n|wom[ea]n|boys?|girls?)\s?(?:and|,)\s"
    rf"(?P<two>{_SMALL}|a)\s(?!(?P=first))(?:m[ea]n|wom[ea]n|boys?|girls?)\b",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?P<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))[-\s]"
    r"(?:largest|biggest|place|richest|busiest|tallest|highest|most)\b|"
    r"\b(?:dropped|drop|fell|fall|moved|rose|up|down|finished|came|finish)\s(?:to\s|in\s|up\sto\s)?"
    r"(?P<place>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b(?!\s(?:time|day|year|quarter))|"
    r"\b(?P<table>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s"
    r"(?:in|of)\sthe\s(?:\w+\s)?(?:table|standings|league|championship|group|division)\b",
    re.IGNORECASE,
)

_PLACE = rf"(?:\d{{1,3}}(?:st|nd|rd|th)?|{'|'.join(ORDINALS)}|{'|'.join(small_numbers())})"
# Standing in a list of the world's best, which a person or a team has whatever else happens.
_RANKING = re.compile(
    rf"\b(?:ranked|seeded|ranks)\s(?:(?:number|no\.?|at|as\s(?:number|no\.?)|only|just|world)\s)*(?P<ranked>{_PLACE})\b|"
    rf"\bworld(?:['’]s)?\s(?:number|no\.?)\s(?P<number>{_PLACE})\b|"
    rf"(?:\b(?:number|no\.?)\s)?\b(?P<place>{_PLACE})\sin\sthe\s(?:world\srankings?|rankings?|world)\b(?!\s\w+ings?\b)",
    re.IGNORECASE,
)


def scores_in(text: str) -> Iterator[Value]:
    """Scores of games, the higher side first; the sets of one match are one score."""
    covered = -1
    for sets in _SETS.finditer(text):
        numbers = [int(number) for number in re.findall(r"\d+", _TIE_BREAK.sub("", sets.group()))]
        pairs = list(zip(numbers[::2], numbers[1::2], strict=False))
        if all(max(pair) in (6, 7) or min(pair) > 7 for pair in pairs[:-1]) or len(pairs) > 2:
            flat = tuple(number for pair in pairs for number in sorted(pair, reverse=True))
            yield Value("number", "score", sets.start(), sets.end(), unit="score", scores=flat)
            covered = sets.end()
    for match in _SCORE.finditer(text):
        if match.start() < covered:
            continue
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


def compositions_in(text: str) -> Iterator[Value]:
    """How many men and women a group is made of: *three men and a woman*; the men first."""
    for match in _COMPOSITION.finditer(text):
        counts = []
        for name in ("one", "two"):
            word = match.group(name).casefold()
            number = (1.0, 1.0) if word in ("a", "one") else parse_number(word)
            counts.append(int(number[0]) if number is not None else 0)
        if match.group("first").casefold().startswith(("w", "g")):
            counts.reverse()
        yield Value(
            "number", "composition", match.start(), match.end(), unit="person", scores=(counts[0], counts[1])
        )


def votes_in(text: str) -> Iterator[Value]:
    """*By 84 votes to 61*, *voted 84 to 61*, *84 voted in favour and 61 against*."""
    voting = _VOTING.search(text) is not None or _IN_FAVOUR.search(text) is not None
    sides = _FOR_AND_AGAINST.finditer(text) if voting else ()
    others = (_VOTES.finditer(text),) if voting else (_BY_VOTES.finditer(text), _DECIDED.finditer(text))
    for match in chain(sides, *others):
        one, two = parse_number(match.group("one")), parse_number(match.group("two"))
        if one is None or two is None:
            continue
        scores = tuple(sorted((int(one[0]), int(two[0])), reverse=True))
        yield Value("number", "votes", match.start("one"), match.end("two"), unit="vote", scores=scores)


def unanimity_in(text: str) -> Iterator[Value]:
    """Votes without anybody against: *approved unanimously*."""
    for match in _UNANIMOUS.finditer(text):
        yield Value("number", "votes", match.start(), match.end(), unit="vote", scores=UNANIMOUS)


def ranks_in(text: str, triggers: frozenset[Trigger]) -> Iterator[Value]:
    """Places in an order: *third-largest*, *dropped to fourth*, *number 12 in the world*."""
    for match in _RANKING.finditer(text) if "ranking" in triggers else ():
        name = next(name for name in ("ranked", "number", "place") if match.group(name))
        word = match.group(name).casefold()
        known = ORDINALS.get(word) or parse_number(re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", word))
        if known is not None:
            rank = float(known[0] if isinstance(known, tuple) else known)
            yield Value(
                "number", "ranking", match.start(name), match.end(name), Quantity(rank, rank), unit="rank"
            )
    for match in _RANK.finditer(text) if "rank" in triggers else ():
        name = next(name for name in ("rank", "place", "table") if match.group(name))
        word = match.group(name).casefold()
        rank = 1.0 if word == "first" else float(ORDINALS.get(word) or int(re.sub(r"\D", "", word)))
        yield Value("number", "rank", match.start(name), match.end(name), Quantity(rank, rank), unit="rank")
