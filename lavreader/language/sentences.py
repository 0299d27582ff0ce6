"""Sentences of news English."""

import re
from collections.abc import Iterable

from lavreader.article import Paragraph, Sentence

_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "gen",
        "lt",
        "col",
        "sgt",
        "capt",
        "gov",
        "sen",
        "rep",
        "st",
        "jr",
        "sr",
        "no",
        "vs",
        "inc",
        "ltd",
        "co",
        "corp",
        "dept",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "a.m",
        "p.m",
        "u.s",
        "u.k",
        "u.n",
        "e.g",
        "i.e",
    ]
)
_END = re.compile(r"[.!?…]+[\"'”’“»)\]]*(?=\s+[\"'“‘«(\[]*[A-Z0-9ÀÖØÞ])")
_LAST_WORD = re.compile(r"[\w.]+$")


def split(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a paragraph begin and end, as offsets in it."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        word = _LAST_WORD.search(text, 0, match.start())
        if match.group().startswith(".") and word is not None:
            stem = word.group().casefold()
            if stem in _ABBREVIATIONS or (len(stem) == 1 and word.group().isupper()):
                continue
        spans.append((start, match.end()))
        start = match.end()
        while start < len(text) and text[start].isspace():
            start += 1
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans


def sentences_of(paragraphs: Iterable[Paragraph]) -> tuple[Sentence, ...]:
    """Every sentence of an article's paragraphs, in reading order; a heading is one sentence."""
    return tuple(
        Sentence(index, start, end, paragraph.text[start:end])
        for index, paragraph in enumerate(paragraphs)
        for start, end in split(paragraph.text)
    )
