"""Verdicts: who speaks where a noun and not a verb says so: "…" was the verdict of NP, in the words of NP."""

import re

from lavreader.language.mentions import Mention
from lavreader.language.quotations import Passage
from lavreader.language.reports import Attribution, SentenceReader, head_of

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
    return None


def _next(reader: SentenceReader, sentence: int, start: int) -> Mention | None:
    """The first mention right behind a place."""
    near = [mention for mention in reader.mentions(sentence) if start <= mention.start <= start + _NEAR]
    return head_of(reader, sentence, near) if near and near[0].kind != "pronoun" else None
