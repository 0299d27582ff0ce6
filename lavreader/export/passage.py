"""A row's sentences cut where marks begin and end: edits of words and values of findings together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from lavreader.article import Article

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison, Finding, Grade, Row

Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")
_OPERATION: Mapping[Side, str] = {"left": "-", "right": "+"}
_WORTH_MARKING = 0.2
_STRENGTH = {"contradiction": 0, "altered_quote": 1, "differs": 2}


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that is marked one way.

    Attributes:
        text: The words, to the letter.
        grade: How the words differ from the other side's; ``equal`` where they do not.
        finding: The finding this is a value of.
    """

    text: str
    grade: "Grade" = "equal"
    finding: "Finding | None" = None


@dataclass(frozen=True, slots=True)
class Passage:
    """One row, ready to be shown.

    Attributes:
        number: Its place among the pair's rows, from 1.
        row: The row.
        left: The left sentences in pieces; empty where the left is silent.
        right: The right sentences in pieces.
        findings: Those with a value in this row, strong ones first.
    """

    number: int
    row: "Row"
    left: tuple[Piece, ...]
    right: tuple[Piece, ...]
    findings: tuple["Finding", ...]


def passages(comparison: "Comparison") -> tuple[Passage, ...]:
    """Every row of a comparison with its marks, in order."""
    values = {side: _by_sentence(comparison.findings, side) for side in SIDES}
    result = []
    for number, row in enumerate(comparison.rows, 1):
        left = _pieces(comparison.left, row, "left", values["left"])
        right = _pieces(comparison.right, row, "right", values["right"])
        found = [
            finding
            for side in SIDES
            for index in (row.left if side == "left" else row.right)
            for finding in values[side].get(index, ())
        ]
        unique = sorted({id(f): f for f in found}.values(), key=lambda f: _STRENGTH[f.verdict])
        result.append(Passage(number, row, left, right, tuple(unique)))
    return tuple(result)


def runs(pieces: Iterable[Piece]) -> list[tuple["Finding | None", tuple[Piece, ...]]]:
    """Neighbouring pieces of one finding together, those of none together."""
    grouped: list[tuple[Finding | None, tuple[Piece, ...]]] = []
    for piece in pieces:
        if grouped and grouped[-1][0] is piece.finding:
            grouped[-1] = (piece.finding, (*grouped[-1][1], piece))
        else:
            grouped.append((piece.finding, (piece,)))
    return grouped


def row_numbers(comparison: "Comparison", side: Side) -> Mapping[int, int]:
    """The number (from 1) of the row that holds each sentence of a side."""
    return {
        sentence: number
        for number, row in enumerate(comparison.rows, 1)
        for sentence in (row.left if side == "left" else row.right)
    }


def value_in_sentence(article: Article, sentence: int, start: int, end: int) -> tuple[str, str, str]:
    """A sentence before, at and after a value.

    Offsets outside the sentence, which a hand-made finding may have, mark nothing.
    """
    if not 0 <= sentence < len(article.sentences):
        return "", "", ""
    text = article.sentences[sentence].text
    if not 0 <= start <= end <= len(text):
        return text, "", ""
    return text[:start], text[start:end], text[end:]


def value_marked(comparison: "Comparison", finding: "Finding", side: Side) -> tuple[Piece, ...]:
    """The sentence a finding points to on one side, with its value marked.

    Inside a quotation the words that differ from the other side's keep their grade, where both stand
    in one row. Empty where the finding points to no sentence.
    """
    left = side == "left"
    article, evidence = (comparison.left, finding.left) if left else (comparison.right, finding.right)
    before, value, after = value_in_sentence(article, evidence.sentence, evidence.start, evidence.end)
    for row in comparison.rows if finding.kind == "quote" and value else ():
        own = row.left if left else row.right
        if finding.left.sentence in row.left and finding.right.sentence in row.right and len(own) == 1:
            pieces = _pieces(article, row, side, {evidence.sentence: (finding,)})
            return tuple(piece if piece.finding else Piece(piece.text) for piece in pieces)
    simple = (Piece(before), Piece(value, finding=finding), Piece(after))
    return tuple(piece for piece in simple if piece.text)


def strong(run: Sequence[Piece]) -> tuple[Piece, ...]:
    """Which pieces of a finding's run to point at: those that differ, or all where that says nothing."""
    changed = tuple(piece for piece in run if piece.grade == "meaning")
    return changed if changed and len(run) > 1 else tuple(run)


def _by_sentence(findings: Iterable["Finding"], side: str) -> dict[int, list["Finding"]]:
    found: dict[int, list[Finding]] = {}
    for finding in findings:
        evidence = finding.left if side == "left" else finding.right
        found.setdefault(evidence.sentence, []).append(finding)
    return found


def _pieces(
    article: Article, row: "Row", side: Side, values: Mapping[int, Sequence["Finding"]]
) -> tuple[Piece, ...]:
    """One side of a row."""
    indices = row.left if side == "left" else row.right
    if not indices:
        return ()
    texts = [article.sentences[index].text for index in indices]
    whole = " ".join(texts)
    grades: list[tuple[int, Grade]] = []
    if row.left and row.right and _worth_marking(row):
        place = 0
        for edit in row.edits:
            if edit.operation in ("=", _OPERATION[side]):
                grades.append((place, edit.grade if edit.operation != "=" else "equal"))
                place += len(edit.text)
        if "".join(e.text for e in row.edits if e.operation in ("=", _OPERATION[side])) != whole:
            grades = []
    spans: list[tuple[int, int, Finding]] = []
    place = 0
    for index, text in zip(indices, texts, strict=True):
        for finding in values.get(index, ()):
            evidence = finding.left if side == "left" else finding.right
            if 0 <= evidence.start < evidence.end <= len(text):
                spans.append((place + evidence.start, place + evidence.end, finding))
        place += len(text) + 1
    return _cut(whole, grades or [(0, "equal")], spans)


def _worth_marking(row: "Row") -> bool:
    """Whether enough words are shared that marking the others helps; else all would be marked."""
    shared = sum(len(edit.text.strip()) for edit in row.edits if edit.operation == "=")
    shorter = min(
        sum(len(edit.text.strip()) for edit in row.edits if edit.operation in ("=", operation))
        for operation in _OPERATION.values()
    )
    return shared >= _WORTH_MARKING * shorter


def _cut(
    text: str, grades: Sequence[tuple[int, "Grade"]], spans: Sequence[tuple[int, int, "Finding"]]
) -> tuple[Piece, ...]:
    """The text in the fewest pieces of which each is marked one way.

    Args:
        text: The whole.
        grades: Where each grade begins, in order, the first at 0.
        spans: Start, end and finding of each value; where they overlap, the strongest wins.
    """
    cuts = sorted({0, len(text), *(s for s, _ in grades), *(c for s, e, _ in spans for c in (s, e))})
    pieces: list[Piece] = []
    position = 0
    for start, end in pairwise(cuts):
        while position + 1 < len(grades) and grades[position + 1][0] <= start:
            position += 1
        covering = [finding for s, e, finding in spans if s <= start and end <= e]
        finding = min(covering, key=lambda f: _STRENGTH[f.verdict]) if covering else None
        grade = grades[position][1]
        if pieces and pieces[-1].finding is finding and pieces[-1].grade == grade:
            pieces[-1] = Piece(pieces[-1].text + text[start:end], pieces[-1].grade, finding)
        else:
            pieces.append(Piece(text[start:end], grade, finding))
    return tuple(pieces)
