"""Which words of a passage are marked, and how."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Literal

from lavreader.compare.comparison import Comparison, Finding, Row
from tui.layout.arrangement import SIDES, Block, Side

Detail = Literal["findings", "meaning", "everything"]
DETAILS: tuple[Detail, ...] = ("findings", "meaning", "everything")

# The higher number wins where marks overlap.
PLAIN, FORM, WORDING, MEANING, DIFFERS, QUOTE, QUOTE_WORD, CONTRADICTION, MATCH, CURRENT_MATCH, SELECTED = (
    range(11)
)
MARK_NAMES = (
    "plain",
    "form",
    "wording",
    "meaning",
    "differs",
    "altered-quote",
    "altered-word",
    "contradiction",
    "match",
    "current-match",
    "selected",
)
LEAST_COMMON = 1 / 3
"""With less than this share of a text in common, marks would cover it and say nothing."""
Run = tuple[int, int, int]
"""Start, end and mark of a stretch of a passage."""

VERDICT_MARKS = {"contradiction": CONTRADICTION, "altered_quote": QUOTE, "differs": DIFFERS}
_GRADE_MARKS = {"meaning": MEANING, "wording": WORDING, "form": FORM}


class Marker:
    """Knows the marks of every passage of a comparison."""

    def __init__(self, comparison: Comparison) -> None:
        """Index the findings by sentence."""
        self._comparison = comparison
        self._findings: dict[Side, dict[int, list[int]]] = {"left": {}, "right": {}}
        for index, finding in enumerate(comparison.findings):
            self._findings["left"].setdefault(finding.left.sentence, []).append(index)
            self._findings["right"].setdefault(finding.right.sentence, []).append(index)

    def findings_of(self, block: Block) -> list[int]:
        """Indices of the findings that rest on a block, the most consequential first."""
        found: set[int] = set()
        for side in SIDES:
            passage = block.passage(side)
            for sentence in passage.sentences if passage else ():
                found.update(self._findings[side].get(sentence, ()))
        return sorted(found)

    def runs(self, block: Block, side: Side, detail: Detail, extra: Iterable[Run] = ()) -> list[Run]:
        """The passage of one side cut into stretches of one mark each.

        Args:
            block: The block that holds the passage.
            side: Which passage.
            detail: How much is marked.
            extra: Further marks to lay over, such as search matches.
        """
        passage = block.passage(side)
        if passage is None:
            return []
        marks = bytearray(len(passage.text))
        if block.row >= 0:
            row = self._comparison.rows[block.row]
            if row.left and row.right:
                _lay(marks, edit_runs(row, side, detail))
            changed = bytearray(len(marks))
            _lay(changed, edit_runs(row, side, "everything") if row.left and row.right else ())
            for sentence, start in zip(passage.sentences, passage.starts, strict=True):
                _lay(marks, self._finding_runs(side, sentence, start, changed))
        _lay(marks, extra)
        return flatten(marks)

    def _finding_runs(self, side: Side, sentence: int, start: int, changed: bytearray) -> Iterable[Run]:
        """The evidence of a sentence's findings; in a quotation the words that were altered stand out.

        Args:
            side: Whose sentence.
            sentence: Its index.
            start: Where it begins in its passage.
            changed: The marks of every edit of the passage.
        """
        for index in self._findings[side].get(sentence, ()):
            finding = self._comparison.findings[index]
            evidence = finding.left if side == "left" else finding.right
            begin, end = start + evidence.start, start + evidence.end
            yield begin, end, VERDICT_MARKS[finding.verdict]
            if finding.verdict != "altered_quote":
                continue
            words = [run for run in flatten(changed[begin:end]) if run[2] > FORM]
            # Beside another passage the words cannot be told apart: all of them were altered.
            for first, last, _ in words or [(0, end - begin, QUOTE_WORD)]:
                yield begin + first, begin + last, QUOTE_WORD


def edit_runs(row: Row, side: Side, detail: Detail) -> Iterable[Run]:
    """The edits of a row as marks of one side's text.

    Passages that only share their matter differ in nearly every word; their words are marked
    when everything is.
    """
    if detail == "findings":
        return
    own = "-" if side == "left" else "+"
    if detail != "everything" and (row.kind == "related" or _common(row) < LEAST_COMMON):
        return
    position = 0
    for edit in row.edits:
        if edit.operation not in ("=", own):
            continue
        end = position + len(edit.text)
        mark = _GRADE_MARKS.get(edit.grade, PLAIN) if edit.operation == own else PLAIN
        if mark != PLAIN and (mark != FORM or detail == "everything"):
            begin = position + len(edit.text) - len(edit.text.lstrip())
            stop = position + len(edit.text.rstrip())
            if begin < stop:
                yield begin, stop, mark
        position = end


def _common(row: Row) -> float:
    """Share (0 to 1) of the characters that both have, of the side that has fewer in common."""
    length = dict.fromkeys(("=", "-", "+"), 0)
    for edit in row.edits:
        length[edit.operation] += len(edit.text)
    whole = length["="] + max(length["-"], length["+"])
    return length["="] / whole if whole else 1.0


def flatten(marks: Sequence[int]) -> list[Run]:
    """Runs of equal marks."""
    runs, start = [], 0
    for mark, group in groupby(marks):
        end = start + sum(1 for _ in group)
        runs.append((start, end, mark))
        start = end
    return runs


def _lay(marks: bytearray, runs: Iterable[Run]) -> None:
    """Lay runs over the marks; a stronger mark stays."""
    for start, end, mark in runs:
        for position in range(max(0, start), min(end, len(marks))):
            if marks[position] < mark:
                marks[position] = mark


def verdict_mark(findings: Iterable[Finding]) -> int:
    """The strongest mark of some findings; PLAIN for none."""
    return max((VERDICT_MARKS[finding.verdict] for finding in findings), default=PLAIN)
