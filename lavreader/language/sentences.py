"""Sentences of news English."""

import re
from collections.abc import Iterable
from functools import lru_cache

from lavreader.article import Paragraph, Sentence
from lavreader.language.wordlist import read_wordlist

_QUOTES = "\"'”’“‘„»«›‹"
# Every end begins with one of these, which are quickly found.
_MARK = re.compile("[.!?…。！？।؟۔]")
_END = re.compile(
    rf"""
    (?:[.!?…]+|[.!?…]+\[\d+\])                    # the end itself, perhaps with a footnote
    [{_QUOTES})\]]*                                # what it closes
    (?=\s+[\"'“‘„«»‹›(\[—–-]*\s?[^\W_]|\s+[$€£¥#@]\w)
  | (?<=[a-z]{{3}})[.!?][”"’]?(?=[“"‘]?[A-Z][a-z]*[ ]) # a space is missing
  | [。！？]+[{_QUOTES}」』）]*                      # scripts without spaces
  | [।؟۔]+(?=\s)
    """,
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\W_][\w.&-]*$")
_NEXT_WORD = re.compile(r"[\s\"'“‘„«»‹›(\[—–-]*([^\W_](?:\w|['’](?=\w)|-(?=\w)|\.(?=\w))*)")
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]|[A-Z][a-z]\.[A-Z]", re.ASCII)
_ATTRIBUTION = re.compile(
    r"\s+(?:[A-Z][\w.'’-]*\s+){1,5}(?:[a-z]+\s+)?"
    r"(?:said|says|asked|asks|wrote|writes|told|added|shouted|joked|replied|tweeted|posted|cried|"
    r"exclaimed|wondered|demanded|declared|continued|remarked)\b"
)


def split(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end, as offsets in it.

    A full stop ends no sentence behind a title or an initial, nor behind an abbreviation unless a
    word follows that opens sentences; a quotation of several sentences is several sentences; a
    question or exclamation in quotation marks goes on where its speaker is named behind it.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    reach = 0
    for mark in _MARK.finditer(text):
        match = _END.match(text, mark.start()) if mark.start() >= reach else None
        if match is None:
            continue
        reach = match.end()
        if reach <= start or not _ends(text, start, match):
            continue
        spans.append((start, reach))
        start = reach
        while start < len(text) and text[start].isspace():
            start += 1
    while start < len(text) and text[start].isspace():
        start += 1
    if start < len(text):
        spans.append((start, len(text.rstrip())))
    if spans and spans[0][0] == 0:
        lead = len(text) - len(text.lstrip())
        spans[0] = (lead, spans[0][1])
    return spans


def sentences_of(paragraphs: Iterable[Paragraph]) -> tuple[Sentence, ...]:
    """Every sentence of an article's paragraphs, in reading order; a heading is one sentence."""
    found: list[Sentence] = []
    for index, paragraph in enumerate(paragraphs):
        text = paragraph.text
        if paragraph.kind == "heading":
            lead = len(text) - len(text.lstrip())
            spans = [(lead, len(text.rstrip()))] if text.strip() else []
        else:
            spans = split(text)
        found.extend(Sentence(index, start, end, text[start:end]) for start, end in spans)
    return tuple(found)


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a candidate really ends the sentence that began at ``start``."""
    mark = match.group()
    following = _NEXT_WORD.match(text, match.end())
    opener = following.group(1) if following is not None else ""
    if opener and opener[0].islower():
        return mark[0] in "。！？"
    if mark[0] in "!?" and mark[-1] in _QUOTES and _ATTRIBUTION.match(text, match.end()):
        return False
    if not mark.startswith(".") or mark.startswith(".."):
        return True
    space = text.rfind(" ", start, match.start())
    word = _LAST_WORD.search(text, max(start, space + 1), match.start())
    if word is None:
        return True
    written = word.group()
    if written.isdigit() and word.start() == start and len(written) <= 3:
        return False  # the number of a list item
    closed = mark[-1] in _QUOTES + ")]"
    key = written.casefold()
    if key in _MONTHS and opener[:1].isdigit():
        return False
    opens = opener.casefold() in _openers()
    if key in _BEFORE_NUMBERS:
        return not opener[:1].isdigit()
    if key in _never():
        return False if not closed else opens
    if key in _sometimes() and (written[0].isupper() or "." in key or key in _PLAIN):
        return opens
    if _INITIALS.fullmatch(written):
        # "Plan B. The" ends, "George W. Bush" does not; "I." is the pronoun.
        return opens or (written == "I" and closed)
    return True


# Abbreviations that only a number follows.
_BEFORE_NUMBERS = frozenset(["no", "nos", "nr", "art", "sec", "fig", "para", "ch", "vol", "p", "pp"])
_MONTHS = frozenset(["jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"])
# Abbreviations that are written with a small letter.
_PLAIN = frozenset(["etc", "al", "ft", "km", "kg", "cm", "mm", "lb", "lbs", "oz", "hr", "hrs", "min", "est"])


@lru_cache(maxsize=1)
def _never() -> frozenset[str]:
    return _read("abbreviations")


@lru_cache(maxsize=1)
def _sometimes() -> frozenset[str]:
    return _read("abbreviations_that_may_end")


@lru_cache(maxsize=1)
def _openers() -> frozenset[str]:
    return _read("sentence_openers")


def _read(name: str) -> frozenset[str]:
    return frozenset(word for line in read_wordlist(name) for word in line.split())
