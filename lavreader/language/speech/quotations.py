"""Quotations: the words an article puts between quotation marks, however it writes the marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lavreader.article import Article, Sentence

_DOUBLE_OPENING = "“„«‟〝＂"
_DOUBLE = re.compile(r"``|''|[\"“”„‟«»〝〞＂]")
_SINGLE_OPENING = "‘‚‹"
_SINGLE = re.compile(r"['‘’‚‛‹›]")
# Words that begin with an apostrophe and are no quotation: 'tis, '90s, 'em.
_CLIPPED = re.compile(
    r"['‘’](?:\d\ds?\b|tis\b|twas\b|em\b|cause\b|til\b|till\b|n\b|round\b|bout\b|cos\b|s\b)", re.I
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of quoted words inside one sentence, without the marks.

    Attributes:
        sentence: Index of the sentence in the article.
        start: Offset of the first quoted character in the sentence's text.
        end: Offset after the last.
        text: The sentence's text between both.
    """

    sentence: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between one opening and one closing mark, or in a block of its own.

    Attributes:
        paragraph: Index of the paragraph it begins in.
        passages: Its words, one passage a sentence, in reading order; never empty.
        mark: The opening mark as written; empty for a block quotation without marks.
        closed: Whether a closing mark was found.
        continued: Whether it goes on with the reopened marks of the next paragraph.
        depth: 0, or 1 for a quotation inside another one.
    """

    paragraph: int
    passages: tuple[Passage, ...]
    mark: str
    closed: bool = True
    continued: bool = False
    depth: int = 0

    @property
    def text(self) -> str:
        """The quoted words, the passages joined by one space."""
        return " ".join(passage.text for passage in self.passages)


@dataclass(frozen=True, slots=True)
class _Span:
    """Quoted characters of a paragraph, marks not included."""

    start: int
    end: int
    mark: str
    closed: bool
    depth: int = 0


def quotations_of(article: Article) -> tuple[Quotation, ...]:
    """Every quotation of an article in reading order, nested ones behind the one that holds them.

    Straight, curly, low and angled marks are understood, single marks where they cannot be
    apostrophes, and marks of two kinds mixed. A quotation that is left open at a paragraph's end
    goes on where the next paragraph opens its marks again.
    """
    by_paragraph: dict[int, list[tuple[int, Sentence]]] = {}
    for index, sentence in enumerate(article.sentences):
        by_paragraph.setdefault(sentence.paragraph, []).append((index, sentence))
    found: list[Quotation] = []
    still_open = False
    for number, paragraph in enumerate(article.paragraphs):
        sentences = by_paragraph.get(number, [])
        if paragraph.kind == "heading":
            continue
        spans = spans_of(paragraph.text, still_open)
        if paragraph.kind == "quote" and not any(span.end - span.start > 40 for span in spans):
            text = paragraph.text
            cut = re.search(r"\s[—–-]\s*[A-Z][^.!?]{2,60}$", text)
            spans = [_Span(0, cut.start() if cut else len(text), "", True)]
        resumed = still_open and bool(spans) and spans[0].start <= 1
        if found and still_open:
            found[-1] = replace(found[-1], continued=resumed)
        still_open = False
        for span in spans:
            passages = tuple(_passages(span, sentences))
            if passages:
                found.append(Quotation(number, passages, span.mark, span.closed, False, span.depth))
        outer = [span for span in spans if not span.depth]
        still_open = bool(outer) and not outer[-1].closed and outer[-1].end >= len(paragraph.text.rstrip())
    return tuple(found)


def _passages(span: _Span, sentences: Sequence[tuple[int, Sentence]]) -> list[Passage]:
    """The span cut at the ends of sentences, white space and stray marks left outside."""
    passages = []
    for index, sentence in sentences:
        start = max(span.start, sentence.start) - sentence.start
        end = min(span.end, sentence.end) - sentence.start
        while start < end and (sentence.text[start].isspace()):
            start += 1
        while end > start and sentence.text[end - 1].isspace():
            end -= 1
        if start < end and any(letter.isalnum() for letter in sentence.text[start:end]):
            passages.append(Passage(index, start, end, sentence.text[start:end]))
    return passages


def spans_of(text: str, still_open: bool = False) -> list[_Span]:
    """Where a paragraph quotes, double and single marks together.

    Args:
        text: The paragraph.
        still_open: Whether the paragraph before ended inside a quotation.
    """
    doubles = _double_spans(text, still_open)
    singles = _single_spans(text)
    kept: list[_Span] = []
    for single in singles:
        crossing = [d for d in doubles if d.start < single.end and single.start < d.end]
        if all(single.start <= d.start and d.end <= single.end for d in crossing):
            kept.append(single)
        elif any(d.start <= single.start and single.end <= d.end for d in crossing):
            kept.append(replace(single, depth=1))
    outer = [s for s in kept if not s.depth]
    inside = [
        replace(d, depth=1) if any(s.start <= d.start and d.end <= s.end for s in outer) else d
        for d in doubles
    ]
    return sorted(kept + inside, key=lambda span: (span.start, span.depth))


def _double_spans(text: str, still_open: bool) -> list[_Span]:
    """Quotations in double marks, by a state machine over the marks."""
    marks = [m for m in _DOUBLE.finditer(text) if not _is_inch(text, m.start())]
    spans: list[_Span] = []
    start: int | None = None
    opening = ""
    nested: list[tuple[int, str]] = []
    if still_open and marks:
        first = marks[0]
        if text[: first.start()].strip() and _closes(text, first) and not _opens(text, first):
            start, opening = 0, "“"
    for number, mark in enumerate(marks):
        opens, closes = _opens(text, mark), _closes(text, mark)
        if start is None:
            if opens or not closes or text[mark.end() : mark.end() + 1].isalnum():
                start, opening = mark.end(), mark.group()
            continue
        if opens and not closes:
            following = marks[number + 1 : number + 3]
            if len(following) == 2 and all(_closes(text, m) and not _opens(text, m) for m in following):
                nested.append((mark.end(), mark.group()))
                continue
            # The mark before was never closed: it holds to the end of its sentence.
            end = _sentence_end(text, start, mark.start())
            spans.append(_Span(start, end, opening, False))
            start, opening, nested = mark.end(), mark.group(), []
            continue
        if nested:
            begun, inner = nested.pop()
            spans.append(_Span(begun, mark.start(), inner, True, 1))
            continue
        spans.append(_Span(start, mark.start(), opening, True))
        start = None
    if start is not None and text[start:].strip():
        spans.append(_Span(start, len(text), opening, False))
    return spans


def _single_spans(text: str) -> list[_Span]:
    """Quotations in single marks; apostrophes, plurals' genitives and clipped words are none."""
    if not _SINGLE.search(text):
        return []
    spans: list[_Span] = []
    position = 0
    while True:
        opening = next(
            (
                m
                for m in _SINGLE.finditer(text, position)
                if _opens(text, m) and not _CLIPPED.match(text, m.start())
            ),
            None,
        )
        if opening is None:
            return spans
        closing = _single_closer(text, opening)
        if closing is None:
            if not text[: opening.start()].strip() and opening.group() == "‘":
                spans.append(_Span(opening.end(), len(text), opening.group(), False))
                return spans
            position = opening.end()
            continue
        spans.append(_Span(opening.end(), closing, opening.group(), True))
        position = closing + 1


def _single_closer(text: str, opening: re.Match[str]) -> int | None:
    """Offset of the mark that closes a single quotation; None if it is an apostrophe after all."""
    doubtful: int | None = None
    for mark in _SINGLE.finditer(text, opening.end()):
        place = mark.start()
        if _opens(text, mark) and not _CLIPPED.match(text, place):
            if doubtful is not None:
                return doubtful
            if mark.group() in _SINGLE_OPENING:
                continue
        if mark.group() in "‚‹" or not _closes(text, mark):
            continue
        before, after = text[place - 1], text[place + 1 : place + 3]
        if before in ",.!?…" or before not in "sS" or not re.match(r"\s[a-z]", after):
            # Across a sentence's end only a mark behind punctuation is believed.
            if re.search(r"[.!?]\s+[A-Z]", text[opening.end() : place]) and before not in ",.!?…":
                continue
            return place
        doubtful = place if doubtful is None else doubtful
    return doubtful


def _opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark stands where a quotation begins: before a word, not behind one."""
    before = text[mark.start() - 1] if mark.start() else " "
    rest = text[mark.end() : mark.end() + 4]
    if not rest or (rest[0].isspace() and mark.group() != "«"):
        return False
    if before.isalnum() or before in ",.!?…%)]":
        return mark.group() in _DOUBLE_OPENING + _SINGLE_OPENING and before in ",.:)" and rest[0].isalpha()
    return rest.strip()[:1].isalnum() or rest.startswith(
        ("[", "(", "…", "...", "'", "‘", "“", '"', "£", "$", "€", "#", "«")
    )


def _closes(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark stands where a quotation ends: behind a word or its punctuation."""
    before = text[mark.start() - 1] if mark.start() else " "
    after = text[mark.end()] if mark.end() < len(text) else " "
    if before.isspace() and mark.group() != "»":
        return False
    if mark.group() in "„‚":
        return False
    if after.isalnum():
        return before in ",.!?…" and mark.group() not in _DOUBLE_OPENING + _SINGLE_OPENING
    return before not in "([{"


def _is_inch(text: str, place: int) -> bool:
    """Whether a straight mark behind a figure measures inches and quotes nothing."""
    if text[place] != '"' or not place or not text[place - 1].isdigit():
        return False
    return text.count('"', 0, place) % 2 == 0


def _sentence_end(text: str, start: int, limit: int) -> int:
    """Offset after the first sentence from start on, at most the limit."""
    match = re.compile(r"[.!?…]+(?=\s)").search(text, start, limit)
    return match.end() if match else limit
