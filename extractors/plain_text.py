"""A page saved or pasted as text becomes an Article.

No tag says what is what here, so the rules of the second stage are the whole extractor, after a header of
known form or the headline, found by where it stands and by being repeated, has been set aside.
"""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from extractors import line_rules as rules
from extractors.appeals import appeal_reason
from extractors.assembly import assemble, cut_warning, length_warning
from extractors.block import Block
from extractors.characters import clean, hidden_directions
from extractors.header import Header, header_of, may_be_title
from extractors.lines import Line, word_count
from extractors.names import people
from extractors.page_dates import day_of
from extractors.phrases import reason_in
from extractors.second_stage import judge
from extractors.text_language import language_of
from extractors.word_lists import words
from lavreader.article import Article, ParagraphKind, Removed
from lavreader.errors import SourceError
from lavreader.language.sentences import sentences_of

_SEPARATOR = re.compile(r"\s+[|·•»›]\s+|\s+[-–—]\s+(?=[^-–—]*$)")
_LIST_ITEM = re.compile(r"^(?:[•▪◦●*]|[-–—]|\d{1,2}[.)])\s")
_NAMED_BY_APPEAL = (
    re.compile(
        r"^(?:a|an) (?:message|note|letter|appeal) from ((?:the )?[A-Z][\w' .-]{2,40}?):?$", re.IGNORECASE
    ),
    re.compile(r"^(?i:support|subscribe to|donate to) ((?:[Tt]he )?[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,4})!?$"),
)
_UPDATE = re.compile(r"updat|modif|aktualis|mise? à jour|actualiz|обновл", re.IGNORECASE)
MOST_LINES = 10_000
"""Lines of a text that are read; the longest live blogs have about two thousand."""
MOST_CHARACTERS = 2_000_000
"""Characters of a text that are read; a long novel has half as many."""
_HEAD = 8
_START = 12
_TOP = 120


def article_from_text(text: str, source: str) -> Article:
    """The article in a text.

    Args:
        text: The page's text, one paragraph a line; paragraphs may also be separated by empty lines.
        source: What the reader gave, for the Article and for errors.

    Raises:
        SourceError: There is none.
    """
    lines = text[:MOST_CHARACTERS].splitlines()
    cut = len(text) > MOST_CHARACTERS or len(lines) > MOST_LINES
    lines = lines[:MOST_LINES]
    header = header_of(lines)
    blocks = [Block(cleaned) for line in lines[header.lines :] if (cleaned := clean(line))]
    return article_from_blocks(blocks, header, source, hidden=hidden_directions(text), cut=cut)


def article_from_blocks(
    blocks: Sequence[Block], header: Header, source: str, *, hidden: int = 0, cut: bool = False
) -> Article:
    """The article among blocks that no extractor has sorted.

    Args:
        blocks: Every line in reading order.
        header: What is already known about the article.
        source: What the reader gave.
        hidden: How many direction marks were taken out.
        cut: Whether the end of the text was left unread.

    Raises:
        SourceError: There is none.
    """
    if not blocks:
        raise SourceError(source, "the text is empty")
    known = [Line.of(block.text).whole for block in blocks]
    page_title, outlet = _page_title(blocks, known, header.title)
    title = header.title or page_title
    title_at: int | None = None
    if header.title is None:
        title_at = _title_line(blocks, known, None if title is None else Line.of(title).whole)
        title = title if title_at is None else blocks[title_at].text
    rest = [block for i, block in enumerate(blocks) if i != title_at]
    verdicts = judge(rest, [title] if title else [], plain=True, outlet=header.outlet or outlet)
    for i, block in enumerate(rest[: title_at or 0]):
        if not verdicts[i] and not rules.is_prose(block.text):
            verdicts[i] = "navigation"
    for i, block in enumerate(rest[:_HEAD]):
        if page_title is not None and block.text.startswith(page_title) and block.text != page_title:
            verdicts[i] = "navigation"
    if all(block.kind == "paragraph" for block in rest):
        rest = _with_kinds(rest, verdicts)
    paragraphs, removed = assemble(rest, verdicts)
    if not paragraphs:
        raise SourceError(source, "no article found in this text: every line looks like page furniture")
    warnings = length_warning(paragraphs) + direction_warning(hidden) + cut_warning(cut)
    return Article(
        source=source,
        outlet=header.outlet or outlet or _outlet_of_appeals(removed),
        title=title,
        authors=header.authors or _authors(removed),
        published=header.published or _published(removed),
        language=header.language or language_of(" ".join(p.text for p in paragraphs)),
        paragraphs=paragraphs,
        sentences=sentences_of(paragraphs),
        removed=removed,
        warnings=warnings,
        address=header.address,
    )


def direction_warning(count: int) -> tuple[str, ...]:
    """A warning when hidden characters could have shown the text in another order."""
    if not count:
        return ()
    noun = "character" if count == 1 else "characters"
    return (f"{count} hidden {noun} that can reorder text on screen were taken out.",)


def _page_title(
    blocks: Sequence[Block], known: Sequence[str], title: str | None
) -> tuple[str | None, str | None]:
    """The headline and the outlet of a line like ``Headline | Section | Site`` whose headline is repeated."""
    for block in blocks[:3]:
        parts = [part.strip() for part in _SEPARATOR.split(block.text) if part.strip()]
        if len(parts) < 2:
            continue
        first = Line.of(parts[0]).whole
        repeated = first in known[:_HEAD] or (title is not None and Line.of(title).whole == first)
        if repeated:
            headline = next((b.text for b, k in zip(blocks, known, strict=True) if k == first), parts[0])
            return headline, parts[-1]
    return None, None


def _title_line(blocks: Sequence[Block], known: Sequence[str], headline: str | None) -> int | None:
    """Where the headline stands: above the lead, the first longer line that is no furniture.

    Menus above it have lines of one to three words, so a line of four is preferred, and among these one that
    shares words with the beginning of the text.
    """
    furniture = [
        bool(reason_in(block.text) or appeal_reason(Line.of(block.text)))
        and not rules.is_mostly_quotation(block.text)
        for block in blocks[:_TOP]
    ]
    lead = next(
        (
            i
            for i, block in enumerate(blocks[:_TOP])
            if not furniture[i] and rules.is_prose(block.text) and not may_be_title(block.text)
        ),
        None,
    )
    head = range(min(len(furniture), lead if lead is not None else _HEAD))
    if headline is not None:
        return next((i for i in head if known[i] == headline), None)
    able = [
        i
        for i in head
        if not furniture[i] and may_be_title(blocks[i].text) and not rules.ends_in_bare_credit(blocks[i].text)
    ]
    long = [i for i in able if word_count(blocks[i].text) >= 4]
    start = (
        _stems(" ".join(block.text for block in blocks[lead : lead + _START])) if lead is not None else set()
    )
    shared = {i: len(_stems(blocks[i].text) & start) for i in long}
    told = [i for least in (2, 1) for i in long if shared[i] >= least]
    found = next(iter([*told, *long, *able]), None)
    return found if lead is not None or found == 0 else None


def _stems(text: str) -> set[str]:
    """The longer words of a text without their endings."""
    return {word[:5] for word in re.findall(r"[^\W\d_]{4,}", text.casefold())} - words("common_words")


def _with_kinds(blocks: Sequence[Block], verdicts: Sequence[str]) -> list[Block]:
    """Headings and list items named as such: short lines between prose that end no sentence."""
    result = []
    kept = [i for i, verdict in enumerate(verdicts) if not verdict]
    following = dict(pairwise(kept))
    for i, block in enumerate(blocks):
        kind: ParagraphKind = block.kind
        if kind == "paragraph" and not verdicts[i]:
            if _LIST_ITEM.match(block.text) and not rules.is_prose(block.text):
                kind = "list_item"
            elif (
                i in following
                and word_count(block.text) <= 12
                and not rules.ends_sentence(block.text)
                and not block.text.endswith((",", ";", ":"))
                and word_count(blocks[following[i]].text) > word_count(block.text)
            ):
                kind = "heading"
        result.append(Block(block.text, kind, block.chosen, block.setting, block.links))
    return result


def _outlet_of_appeals(removed: Sequence[Removed]) -> str | None:
    """The outlet's name where its own appeal gives it: "A message from …", "Support …!"."""
    for piece in removed:
        for pattern in _NAMED_BY_APPEAL:
            match = pattern.match(piece.text.strip())
            if match is not None and not {
                "our",
                "us",
                "editor",
                "editors",
                "independent",
                "local",
                "quality",
            } & set(match[1].casefold().split()):
                return match[1].strip()
    return None


def _published(removed: Sequence[Removed]) -> date | None:
    """The day in a line above the text that gives it and names no update."""
    for piece in removed:
        if piece.reason == "byline" and piece.after_paragraph == -1 and not _UPDATE.search(piece.text):
            day = day_of(piece.text)
            if day is not None:
                return day
    return None


def _authors(removed: Sequence[Removed]) -> tuple[str, ...]:
    """Names in a line that begins with "By"."""
    for piece in removed:
        if piece.reason == "byline" and piece.after_paragraph == -1:
            match = re.match(r"^(?:By|BY)\s+(.*)$", piece.text)
            if match is not None:
                return people([match[1]])
    return ()
