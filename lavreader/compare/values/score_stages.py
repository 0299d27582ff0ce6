"""Score stages: scores in the course of a match, and the one it ended with.

*Broke for 2-0* and *served for the match at 5-3* are both true of one match, as are *led 2-1 at
half-time* and *won 3-2*.
"""

import re
from typing import NamedTuple

from lavreader.compare.values.facts import Fact, Facts

# Words on each side of a score that say whether the match went on, and farther off, when it was.
_WORDS_BEFORE, _WORDS_BEHIND = 7, 3
_NEAR, _AT_INTERVAL = 64, 28
_RUNNING = re.compile(
    r"(?:led|leads?|leading|trail(?:s|ed|ing)?|ahead|behind|adrift|up|down|breaks?|breaking|broke|broken|holds?|held|"
    r"holding|serv(?:e|es|ed|ing)|tied?|ties|tying|level|levell?ed|levell?ing|equali[sz]\w+|made|makes?|making|"
    r"pull(?:s|ed|ing)?|cut|cuts|cutting|reduc\w+|narrow\w+|stretch\w*|extend\w*|doubl(?:e|es|ed|ing)|rac(?:e|es|ed|ing)|"
    r"storm\w*|surg\w+|jump\w*|mov(?:e|es|ed|ing)|went|go|goes|going|gone|came|comes?|fight|fought|claw\w*|"
    r"rall(?:y|ied|ies|ying)|open(?:s|ed|ing)?|recover\w*|deficit|lead|advantage|cushion|margin)",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"(?:w[io]ns?|winning|winners?|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|victor\w*|los(?:e|es|t|ing|ses)|loss|drew|draws?|"
    r"thrash\w*|rout\w*|hammer\w*|triumph\w*|edg(?:e|es|ed|ing)|overc\w+|finish\w*|end(?:s|ed|ing)?|final|full[-\s]time|"
    r"prevail\w*|succumb\w*|clos(?:e|es|ed|ing)|clinch\w*|seal\w*|complet\w*|crush\w*|stunn?\w*|dispatch\w*|whitewash\w*|"
    r"eliminat\w*|scrap\w*|squeez\w*|romp\w*|cruis\w*|coast\w*|ease[sd]?|home|knock(?:s|ed|ing)?)",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"(?:lead|leads|up|down|ahead|behind|advantage|cushion|deficit|clear|to\sthe\sgood)\b", re.IGNORECASE
)
_ENDED = re.compile(
    r"(?:\w+\s)?(?:wins?|victor(?:y|ies)|defeats?|loss|draws?|triumph|thrashing|rout|success)\b",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"\b(?:at\s(?:the\s)?(?:break|interval|half[-\s]?time)|half[-\s]?time|by\sthe\sbreak|before\sthe\s(?:break|interval))\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?P<number>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|final|deciding|last)[-\s]"
    r"(?P<part>set|quarter|period|frame|innings?|leg|session|half|game|minute|hole)\b|"
    r"\b(?P<minute>\d{1,3})(?:(?:st|nd|rd|th)[-\s]minutes?|\sminutes?)\b|\b(?P<series>series|aggregate|best-of-\w+)\b",
    re.IGNORECASE,
)
# "There were whistles at the break"
_THE_NOUN = re.compile(
    r"\b(?:the|a)\s(?:break|hold|tie|cut|rally|draw|end|loss|win|winner|home)\b", re.IGNORECASE
)
# "Are 57-0 this season", "a 16-5 run through the playoffs", "a record of 12-4": games won and lost, each over
# a stretch of its own.
_STRETCH = re.compile(
    r"\s(?:[\w'’-]+\s){0,3}?(?P<of>seasons?|playoffs?|post-?season|pre-?season|records?|streak|campaign|career)\b",
    re.IGNORECASE,
)
_RECORD_OF = re.compile(
    r"\b(?:record\s(?:of|to|at|stands\sat|is|was)|improv\w+\sto|(?:are|is|was|were)\snow)\s$", re.IGNORECASE
)
# "Had beaten them 19-16 in January", "lost 3-0 there last season"
_HAD = re.compile(r"\bhad\s(?:\w+ly\s)?(?:beaten|lost|won|drawn|\w+ed)\b[^.;]{0,40}$", re.IGNORECASE)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|"
    r"(?:19|20)\d\d\b|(?:the\s)?last\s(?:year|season|month|week|time)\b"
)
_PAST_MEETING = re.compile(
    rf"[^.;]{{0,40}}?(?:\bin\s(?:the\s)?(?:group|pool|league|opening|reverse|{_MONTH})|\blast\s(?:year|season|month|time)\b|"
    r"\b(?:in|at|of)\s(?:their|the)\s(?:last|previous|first)\s(?:meeting|game|match|encounter)\b)"
)
_SPLIT = re.compile(r"[\w'’/-]+|[^\w\s]")


class _Told(NamedTuple):
    running: bool
    when: frozenset[str]
    stretch: str
    before: bool


def at_two_stages(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two scores are of two moments of a match, or one of them of its course and the other its end.

    Args:
        left: The left article's facts.
        a: A score of it.
        right: The right article's facts.
        b: A score of it.
    """
    if a.value.slot != "score" or b.value.slot != "score":
        return False
    one, two = left.of(a, _told), right.of(b, _told)
    if one.running != two.running or one.stretch != two.stretch:
        return True
    if one.before != two.before:
        return True  # of an earlier match of the two
    return one.running and one.when.isdisjoint(two.when)


def _told(facts: Facts, fact: Fact) -> _Told:
    text = facts.text_of(fact)
    before, behind = text[: fact.value.start], text[fact.value.end :]
    near = before[-_NEAR:] + " " + behind[:_NEAR]
    when = frozenset(
        (match["minute"] or match["series"] or f"{match['number']} {match['part']}").casefold()
        for match in _WHEN.finditer(near)
    )
    stretch = _STRETCH.match(behind)
    of = stretch["of"].casefold() if stretch else "record" if _RECORD_OF.search(before) else ""
    earlier = _HAD.search(before) is not None or _PAST_MEETING.match(behind) is not None
    if _HALF.search(before[-_AT_INTERVAL:] + " " + behind[:_AT_INTERVAL]):
        return _Told(True, when | {"half-time"}, of, earlier)
    return _Told(_runs(before, behind), when, of, earlier)


def _runs(before: str, behind: str) -> bool:
    """Whether the nearest word that says so has the match go on."""
    following = behind.lstrip(" ")
    if _ENDED.match(following):
        return False
    if _LEFT.match(following):
        return True
    for word in reversed(_SPLIT.findall(_THE_NOUN.sub(" ", before))[-_WORDS_BEFORE:]):
        if _OVER.fullmatch(word):
            return False
        if _RUNNING.fullmatch(word):
            return True
        if word in (";", ":") or word[0].isdigit():
            break
    words = _SPLIT.findall(behind)[:_WORDS_BEHIND]
    return any(_LEFT.fullmatch(word) for word in words) and not any(map(_OVER.fullmatch, words))
