"""Implied nouns: what a number counts where no noun stands behind it, *room for 900*, *the toll was 41*."""

import re
from collections.abc import Sequence

from lavreader.language.grammar.classed_words import Word
from lavreader.language.stems import stem
from lavreader.language.values.level_subjects import implied_lists, level_noun, verbs_of_level
from lavreader.language.values.measures import outcomes, person_stems
from lavreader.language.values.numbers import BOUND, NUMBER

_CROWD = re.compile(
    r"\b(?:(?:crowd|audience|attendance|turnout|sell-out|gate)\s(?:\w+\s)?(?:of|was|reached|numbered)|(?:watched|seen|attended)\sby|"
    rf"in\sfront\sof)\s(?:{BOUND})?(?:\w+\s)?$",
    re.IGNORECASE,
)
# "A gang of four", "a jury of 12"
_BODY_OF = re.compile(
    rf"\b(?P<body>gang|crew|jury|family|party|team|trio|band|syndicate|squad|delegation|panel|cast)\sof\s(?:{BOUND})?$",
    re.IGNORECASE,
)
_MEMBERS = {"gang": "robber", "crew": "crewman", "jury": "juror"}
# "A majority of 1,824", "her lead was 312": what is counted stands before the number.
_NOUN_BEFORE = re.compile(
    rf"\b(?P<noun>majority|margin|lead|toll|electorate|membership|workforce|population|circulation|readership|"
    rf"enrolment|enrollment|fleet|passenger\slist|caseload|backlog|headcount)\s"
    rf"(?:of|was|is|stood\sat|stands\sat|reached|to|at|had\sbeen|has\sbeen)\s(?:{BOUND})?$",
    re.IGNORECASE,
)
# "From 30 concerts to 22"
_FROM_SO_MANY = re.compile(
    rf"\bfrom\s(?:{BOUND})?{NUMBER}\s(?:[a-z-]+\s)?(?P<noun>[a-z-]+s|people|men|women|children)\sto\s(?:{BOUND})?$",
    re.IGNORECASE,
)
# "The hall seats 900", "room for 900", "can take up to 900", "built for 500"
_SEATING = re.compile(
    r"\b(?:seats|sleeps|accommodates|"
    r"(?:room|space|places|accommodation|seating|capacity|built|designed|licensed|licenced)\sfor|"
    r"(?:can|could|will|would|to|that|which)\s(?:now\s|only\s|comfortably\s)?"
    r"(?:hold|holds|seat|sleep|take|accommodate|carry|house)|"
    rf"(?:prison|jail|camp|shelter|and|but)\s(?:now\s)?holds|carrying|sheltered|sheltering)\s(?:{BOUND})?$",
    re.IGNORECASE,
)
_HOLDING = re.compile(
    rf"\b(?:seats?|(?:room|space|seating|capacity)\sfor|holds?|accommodates?|houses?)\s(?:{BOUND})?$",
    re.IGNORECASE,
)
# Where people sit and watch.
_VENUE = re.compile(
    r"\b(?:hall|venue|theat(?:re|er)|stadium|ground|arena|auditorium|cinema|amphitheatre|church|cathedral|grandstand|stand)\b",
    re.IGNORECASE,
)
_EMPLOYING = re.compile(rf"\b(?:employs|employed|employing|employ)\s(?:{BOUND})?$", re.IGNORECASE)
# "The rally brought out 60,000"
_DRAWING = re.compile(
    rf"\b(?:drew|drawn|draws|attracted|attracts|brought\sout|pulled\sin|signed\sby|visited\sby|cheered\sby)\s(?:{BOUND})?$",
    re.IGNORECASE,
)
_HOME_TO = re.compile(rf"\bhome\sto\s(?:{BOUND})?$", re.IGNORECASE)
_SETTLEMENT_OF = re.compile(
    rf"\b(?:{'|'.join(implied_lists()['levels']['settlements'].split())})\sof\s(?:{BOUND})?$", re.IGNORECASE
)
_POLLED = re.compile(rf"\bpolled\s(?:{BOUND})?$", re.IGNORECASE)
_AHEAD_BY = re.compile(
    rf"\b(?:led|leading|leads|ahead|won|lost|behind|trailed|trailing)\sby\s(?:{BOUND})?$", re.IGNORECASE
)
_BALLOTS = re.compile(
    r"\b(?:ballots?|votes|recount|returning\sofficer|constituenc\w+|by-election)\b", re.IGNORECASE
)
# "148 on board"
_ABOARD = re.compile(r"\s(?:were\s|was\s)?(?:on\sboard|aboard)\b", re.IGNORECASE)
_LEAST_DRAWN = 100.0
_LARGE = 1000.0
# "Pulled six from the rubble", "the lifeboat took off nine"
_RESCUING = re.compile(
    rf"\b(?:pulled|plucked|winched|rescued|saved|picked\sup|took\soff|taken\soff)\s(?:another\s)?(?:{BOUND})?$",
    re.IGNORECASE,
)
_TO_SAFETY = re.compile(r"(?:\smore)?(?:\s(?:alive|from|out|to\ssafety|off|aboard)\b|[.,;]|$)")
# "Of the 27 crew, 21 were picked up", "out of 900 staff, 650 took part"
_OF_ALL = re.compile(
    rf"(?:^|[.;:,–—]\s|\b(?:but|and|that)\s)(?:out\s)?of\s(?:all\s)?(?:the\s|its\s|their\s)?(?:some\s|about\s)?{NUMBER}\b[^.;:]*?,\s(?:{BOUND})?$",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\sof\s(?:them|these|which)\b")
# "Spoke of 900", "against 310 the year before", "thousands marched, 12,000 by one count"
_TOLD = re.compile(
    rf"(?:\b(?:spoke\sof|counted|claimed|estimated|put\sit\sat|said\s(?:it\swas|there\swere)|against|compared\s(?:with|to)|up\sfrom|"
    rf"down\sfrom|of\s(?:which|whom))|,)\s(?:{BOUND})?$",
    re.IGNORECASE,
)
_TELLER = re.compile(
    r"\s(?:by\s(?:one|some|their|its|his|police)|according\sto|on\s\w+['’]s?\s)", re.IGNORECASE
)
# "1,900 pupils sat it; only 1,411 passed"
_OPENS = re.compile(r";\s(?:but\s|only\s|just\s)*$")
_YEAR_BEFORE = re.compile(
    r"\s(?:the\s(?:year|month|week)\sbefore|(?:a|one)\s(?:year|month|week)\s(?:before|earlier|ago)|last\s\w+|the\sprevious\s\w+)",
    re.IGNORECASE,
)


def implied_noun(
    text: str, words: Sequence[Word], begin: int, end: int, low: float, last: str
) -> tuple[str, bool]:
    """Stem of what a number counts that has no noun behind it, and whether it counts some of those before.

    Args:
        text: The sentence.
        words: Its words with their classes.
        begin: Offset where the number begins, with what bounds it.
        end: Offset behind it.
        low: The number.
        last: What the sentence counted last before it; empty if nothing.

    Returns:
        An empty stem where nothing says so.
    """
    before = text[max(0, begin - 90) : begin]
    near = before[-48:]
    if _CROWD.search(near[-40:]):
        return stem("spectator"), False
    if noun := _NOUN_BEFORE.search(near):
        name = noun.group("noun").casefold().split()[-1]
        return stem(implied_lists()["quantities"].get(name, name)), False
    if body := _BODY_OF.search(near[-40:]):
        return stem(_MEMBERS.get(body.group("body").casefold(), "person")), False
    if whole := _FROM_SO_MANY.search(before[-60:]):
        return stem(whole.group("noun").casefold()), False
    behind = next((word for word in words if word.start >= end), None)
    if low < 1 or (behind is not None and behind.start == end and behind.tag != "sign"):
        return "", False
    place = next((place for place, word in enumerate(words) if word.start >= begin), 0)
    unit = (
        _told_before(text[:begin], text[end : end + 24])
        or _told_of_votes(text, near)
        or _of_an_event(near, text, end, low)
        or level_noun(words, place)
        or _gathered(words, behind)
    )
    return (unit, False) if unit else _again(before, text, end, words, last)


def seat_noun(before: str) -> str:
    """Stem of *seat* where the words before a number tell how many fit into a hall; else empty.

    Args:
        before: What the sentence says before the number.
    """
    return stem("seat") if _HOLDING.search(before[-48:]) and _VENUE.search(before) else ""


def _told_before(before: str, behind: str) -> str:
    """What a number counts by the phrase before it: *room for 900*, *home to 900*."""
    if seats := seat_noun(before):
        return seats
    if _ABOARD.match(behind):
        return stem("passenger")
    if _SEATING.search(before):
        return stem("person")
    if _EMPLOYING.search(before):
        return stem("worker")
    if _HOME_TO.search(before) or _SETTLEMENT_OF.search(before):
        return stem("resident")
    return ""


def _told_of_votes(text: str, before: str) -> str:
    """Votes that only the verb names: *polled 12,404*, *led by 1,902*."""
    votes = _POLLED.search(before) or (_AHEAD_BY.search(before) and _BALLOTS.search(text))
    return stem("vote") if votes else ""


def _of_an_event(before: str, text: str, end: int, low: float) -> str:
    """People whom something drew or somebody saved."""
    if low >= _LEAST_DRAWN and _DRAWING.search(before):
        return stem("spectator") if "sign" not in before[-16:].casefold() else stem("person")
    if low < _LARGE and _RESCUING.search(before) and _TO_SAFETY.match(text, end):
        return stem("person")
    return ""


def _gathered(words: Sequence[Word], behind: Word | None) -> str:
    """People of whom only the verb tells: *about 150 turned out*."""
    if behind is None:
        return ""
    position = words.index(behind)
    while position < len(words) - 1 and words[position].tag in ("auxiliary", "adverb"):
        position += 1  # "200 had already signed"
    behind = words[position]
    if behind.tag != "verb":
        return ""
    if behind.base in verbs_of_level("gathering"):
        return stem("person")
    particle = words[position + 1].lower if position + 1 < len(words) else ""
    if f"{behind.base}-{particle}" in verbs_of_level("gathering_out"):
        return stem("person")
    part = [word.lower for word in words[position : position + 2]]
    return stem("person") if part in (["took", "part"], ["taken", "part"]) else ""


def _again(before: str, text: str, end: int, words: Sequence[Word], last: str) -> tuple[str, bool]:
    """What the sentence counted before and counts again: *300 by police, 900 by the union*."""
    behind = [word for word in words if word.start >= end][:2]
    if not last or any(word.stem in outcomes() for word in behind):
        return "", False  # "three soldiers died and six were hurt": what befell them says enough
    if _OF_ALL.search(before) or _OF_THEM.match(text, end):
        return last, True
    told = _TOLD.search(before)
    if told is not None and (not told.group().startswith(",") or _TELLER.match(text, end)):
        return last, False
    if _YEAR_BEFORE.match(text, end) and behind[0].tag != "verb":
        return last, False
    if _OPENS.search(before) and last in person_stems() and behind and behind[0].tag == "verb":
        return last, True
    return "", False
