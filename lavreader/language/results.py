"""Results: scores, votes and places in an order."""

import re
from collections.abc import Iterator

from lavreader.language.numbers import Quantity, parse_number, small_numbers
from lavreader.language.value import Value

_SCORE = re.compile(r"(?<![\d.,:/$€£-])(?P<one>\d{1,3})\s?[-–]\s?(?P<two>\d{1,3})(?![\d.,:/%-]*\d|%|\s?per)")
_SMALL = rf"(?:\d{{1,3}}|{'|'.join(small_numbers())})"
_VOTES = re.compile(
    rf"(?<!from\s)(?<![\d.,])\b(?P<one>{_SMALL})(?:\svotes|\sin\sfavou?r)?(?:\sto\s|-|–)(?P<two>{_SMALL})\b"
    r"(?:\sagainst)?(?![.,]\d|\s?%|\sper|\syears|-)",
    re.IGNORECASE,
)
ORDINALS = {
    word: number
    for number, word in enumerate(
        ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], 2
    )
}
_RANK = re.compile(
    r"\b(?P<rank>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))[-\s]"
    r"(?:largest|biggest|place|richest|busiest|tallest|highest|most)\b|"
    r"\b(?:dropped|drop|fell|fall|moved|rose|up|down|finished|came|finish)\s(?:to\s|in\s|up\sto\s)?"
    r"(?P<place>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b(?!\s(?:time|day|year|quarter))",
    re.IGNORECASE,
)


def scores_in(text: str) -> Iterator[Value]:
    """Scores of games, the higher side first."""
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


def votes_in(text: str) -> Iterator[Value]:
    """*By 84 votes to 61*, *voted 84 to 61*."""
    for match in _VOTES.finditer(text):
        one, two = parse_number(match.group("one")), parse_number(match.group("two"))
        if one is None or two is None:
            continue
        scores = tuple(sorted((int(one[0]), int(two[0])), reverse=True))
        yield Value("number", "votes", match.start("one"), match.end("two"), unit="vote", scores=scores)


def ranks_in(text: str) -> Iterator[Value]:
    """Places in an order: *third-largest*, *dropped to fourth*."""
    for match in _RANK.finditer(text):
        name = "rank" if match.group("rank") else "place"
        word = match.group(name).casefold()
        rank = float(ORDINALS.get(word) or int(re.sub(r"\D", "", word)))
        yield Value("number", "rank", match.start(name), match.end(name), Quantity(rank, rank), unit="rank")
