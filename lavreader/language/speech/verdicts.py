"""Verdicts: who speaks where a noun and not a verb says so: "…" was the verdict of NP, in the words of NP."""

import re

from lavreader.language.people.mentions import Mention
from lavreader.language.speech.quotations import Passage
from lavreader.language.speech.report_subjects import head_of, is_object
from lavreader.language.speech.reports import Attribution
from lavreader.language.speech.sentence_reader import SentenceReader

_SAYING = (
    r"(?:words?|verdict|view|opinion|judge?ment|assessment|description|conclusion|phrase|message|summary|"
    r"reaction|response|reply|answer|warning|estimation|telling)"
)
_QUALITY = r"(?:[\w-]+ ){0,2}?"
# Behind the words: "…", in the words of NP; "…" was the verdict of NP; "…", as NP put it.
_BEHIND_OF = re.compile(
    rf"^[\s,”\"’'»]*(?:(?:was|is|were|are)\s+|in\s+|to quote\s+)?the\s+{_QUALITY}{_SAYING}\s+of\s+",
    re.IGNORECASE,
)
_BEHIND_AS = re.compile(r"^[\s,”\"’'»]*as\s+", re.IGNORECASE)
_PUT = re.compile(
    r"^[^,.;]{0,60}?\s*\b(?:puts?|phrased|called|calls|described|describes)\s+it\b", re.IGNORECASE
)
# In front of them: in the words of NP, "…"; the verdict of NP: "…"; NP's verdict was "…".
_BEFORE_OF = re.compile(rf"\bthe\s+{_QUALITY}{_SAYING}\s+of\s+", re.IGNORECASE)
_BEFORE_OWN = re.compile(rf"^[’']s?\s+{_QUALITY}{_SAYING}\b(?P<rest>[^“\"‘«]{{0,40}})$", re.IGNORECASE)
# Behind them: "…" is how NP put it, "…" – that was how NP summed it up.
_BEHIND_HOW = re.compile(r"^[\s,”\"’'»–—-]*(?:(?:that|this)\s+)?(?:is|was|’s|'s)\s+how\s+", re.IGNORECASE)
# In front of them: For NP, "…"; to NP, "…".
_BEFORE_FOR = re.compile(r"^(?:For|To|As for)\s")
# What a colon before the words leads to them from, when nobody else is named: NP was blunt: "…".
_COLON = re.compile(r":[\s“\"‘«„']*$")
_NEAR = 30


def verdict_of(reader: SentenceReader, passage: Passage) -> Attribution | None:
    """Who a noun beside quoted words says speaks; None where none does."""
    text = reader.article.sentences[passage.sentence].text
    mention = _behind(reader, passage, text) or _in_front(reader, passage, text)
    return Attribution(mention, passage.sentence) if mention is not None else None


def _behind(reader: SentenceReader, passage: Passage, text: str) -> Mention | None:
    rest = text[passage.end :]
    match = _BEHIND_OF.match(rest)
    if match is not None:
        return _next(reader, passage.sentence, passage.end + match.end())
    match = _BEHIND_HOW.match(rest)
    if match is not None:
        return _next(reader, passage.sentence, passage.end + match.end())
    match = _BEHIND_AS.match(rest)
    if match is None:
        return None
    mention = _next(reader, passage.sentence, passage.end + match.end())
    return mention if mention is not None and _PUT.match(text[mention.end :]) else None


def _in_front(reader: SentenceReader, passage: Passage, text: str) -> Mention | None:
    before = text[: passage.start]
    match = None
    for found in _BEFORE_OF.finditer(before):
        match = found
    if match is not None:
        mention = _next(reader, passage.sentence, match.end())
        if mention is not None and mention.end <= passage.start:
            return mention
    for mention in reversed(reader.mentions(passage.sentence)):
        if mention.end <= passage.start and _BEFORE_OWN.match(before[mention.end - 2 * mention.possessive :]):
            return mention
    if _COLON.search(before):
        return _before_colon(reader, passage, before)
    if _BEFORE_FOR.match(text):
        return _only_opening(reader, passage, before)
    return None


def _before_colon(reader: SentenceReader, passage: Passage, before: str) -> Mention | None:
    """Who is named before a colon that leads to the words: the subject, or else the only person."""
    words = reader.words(passage.sentence)
    named = [
        mention
        for mention in reader.mentions(passage.sentence)
        if mention.end <= passage.start
        and mention.kind in ("person", "role", "pronoun")
        # "It was the governor who …: “…”"
        and mention.text.casefold() != "it"
    ]
    subjects = [mention for mention in named if not is_object(words, mention) and not mention.possessive]
    if subjects:
        return head_of(reader, passage.sentence, subjects)
    behind_colon = before.rstrip("“\"‘«„' ").removesuffix(":")
    near = [mention for mention in named if mention.end == len(behind_colon)]
    return near[-1] if near else named[0] if len(named) == 1 else None


def _only_opening(reader: SentenceReader, passage: Passage, before: str) -> Mention | None:
    """The one named between an opening *for* and the comma before the words."""
    named = [mention for mention in reader.mentions(passage.sentence) if mention.end <= passage.start]
    if len(named) != 1 or before[named[0].end :].strip("“\"‘«„' ") != ",":
        return None
    return named[0] if named[0].kind in ("person", "role") else None


def _next(reader: SentenceReader, sentence: int, start: int) -> Mention | None:
    """The first mention right behind a place."""
    near = [mention for mention in reader.mentions(sentence) if start <= mention.start <= start + _NEAR]
    return head_of(reader, sentence, near) if near and near[0].kind != "pronoun" else None
