"""A comparison arranged into blocks: what stands beside what, in which order."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from lavreader.article import Article, ParagraphKind
from lavreader.compare.comparison import Comparison, Row
from tui.layout.harmless import harmless

Side = Literal["left", "right"]
Order = Literal["along", "own"]
BlockKind = Literal["same", "reworded", "related", "left_only", "right_only", "removed", "alone", "notice"]
SIDES: tuple[Side, Side] = ("left", "right")

_CHANGES = frozenset({"reworded", "related", "left_only", "right_only"})
_PREFIXES: dict[ParagraphKind, str] = {"list_item": "• ", "quote": "▏ "}


@dataclass(frozen=True, slots=True)
class Passage:
    """What one article says in a block.

    Attributes:
        text: Harmless text on one line; as long as the article's own words.
        sentences: Indices of the article's sentences; none for removed text.
        starts: Where each sentence begins in the text.
        kind: What the paragraph is on the page.
    """

    text: str
    sentences: tuple[int, ...] = ()
    starts: tuple[int, ...] = (0,)
    kind: ParagraphKind = "paragraph"

    @property
    def prefix(self) -> str:
        """What stands before the first line: a bullet, a quotation bar, nothing."""
        return _PREFIXES.get(self.kind, "")

    def offset_of(self, sentence: int) -> int:
        """Where a sentence of the article begins in this text."""
        return self.starts[self.sentences.index(sentence)]


@dataclass(frozen=True, slots=True)
class Block:
    """Passages that stand beside each other, or one that stands alone.

    Attributes:
        kind: How the passages belong together.
        left: The left article's passage.
        right: The right article's passage.
        row: Index of the comparison's row; -1 for removed text.
        gap: Whether an empty line stands before it, as between paragraphs.
        moved: Whether the partner stands elsewhere in its own article.
        reason: Why the text was removed from the page.
    """

    kind: BlockKind
    left: Passage | None
    right: Passage | None
    row: int = -1
    gap: bool = False
    moved: bool = False
    reason: str = ""

    def passage(self, side: Side) -> Passage | None:
        """One side's passage."""
        return self.left if side == "left" else self.right

    @property
    def changed(self) -> bool:
        """Whether there is anything to look at."""
        return self.kind in _CHANGES or (self.kind == "same" and self.moved)


def arrange(
    comparison: Comparison, *, order: Order = "along", removed: bool = False, alone: Side | None = None
) -> list[Block]:
    """The blocks of a comparison in reading order.

    Args:
        comparison: What to show.
        order: ``along`` lays the right article along the left one, so that partners stand side by
            side; ``own`` keeps each article's own order, so that moved passages stand apart.
        removed: Whether the text stripped from the pages is shown in its places.
        alone: The only side to show, in its own order; both if not given.
    """
    if alone is not None:
        placed = _alone(comparison.rows, alone)
    else:
        placed = _along(comparison.rows) if order == "along" else _own(comparison.rows)
    blocks: list[Block] = []
    paragraphs = {"left": -1, "right": -1}
    for row, sides in placed:
        source = comparison.rows[row]
        left = passage_of(comparison.left, source.left) if "left" in sides else None
        right = passage_of(comparison.right, source.right) if "right" in sides else None
        gap = False
        for side, passage, article in (("left", left, comparison.left), ("right", right, comparison.right)):
            if passage is None or (side == "right" and left is not None):
                continue
            paragraph = article.sentences[passage.sentences[0]].paragraph
            gap = paragraph != paragraphs[side]
            paragraphs[side] = paragraph
        if left is not None and right is not None:
            paragraphs["right"] = comparison.right.sentences[right.sentences[-1]].paragraph
        blocks.append(Block(source.kind, left, right, row, gap and bool(blocks), source.moved))
    return _with_removed(blocks, comparison, (alone,) if alone else SIDES) if removed else blocks


def arrange_alone(article: Article | None, side: Side, notices: Mapping[Side, str]) -> list[Block]:
    """The blocks of a side that has nothing beside it yet.

    Args:
        article: The article that is there; None if there is none.
        side: Where it stands.
        notices: What to say on the sides that have no article.
    """
    said = {place: Passage(harmless(words)) for place, words in notices.items()}
    blocks = [Block("notice", said.get("left"), said.get("right"))] if said else []
    if article is None:
        return blocks
    paragraph = -1
    for index, sentence in enumerate(article.sentences):
        passage = passage_of(article, (index,))
        gap = sentence.paragraph != paragraph
        paragraph = sentence.paragraph
        left, right = (passage, None) if side == "left" else (None, passage)
        blocks.append(Block("alone", left, right, gap=gap))
    return blocks


def passage_of(article: Article, sentences: Sequence[int]) -> Passage | None:
    """The passage these sentences of an article make; None for no sentence."""
    if not sentences:
        return None
    first = article.sentences[sentences[0]]
    kind = (
        article.paragraphs[first.paragraph].kind if first.paragraph < len(article.paragraphs) else "paragraph"
    )
    if len(sentences) == 1:
        return Passage(harmless(first.text), tuple(sentences), (0,), kind)
    starts, texts, length = [], [], 0
    for index in sentences:
        starts.append(length)
        texts.append(article.sentences[index].text)
        length += len(texts[-1]) + 1
    return Passage(harmless(" ".join(texts)), tuple(sentences), tuple(starts), kind)


def source_text(article: Article, passage: Passage, start: int = 0, end: int | None = None) -> str:
    """The article's own words under a stretch of a passage, to the letter."""
    if not passage.sentences:
        return passage.text[start:end]
    return " ".join(article.sentences[index].text for index in passage.sentences)[start:end]


def _along(rows: Sequence[Row]) -> Iterable[tuple[int, tuple[Side, ...]]]:
    """Every row as it is, with the sides it has."""
    for index, row in enumerate(rows):
        yield index, tuple(side for side in SIDES if (row.left if side == "left" else row.right))


def _alone(rows: Sequence[Row], side: Side) -> Iterable[tuple[int, tuple[Side, ...]]]:
    """The rows of one side in its article's order."""
    held = [(row.left if side == "left" else row.right, index) for index, row in enumerate(rows)]
    for _, index in sorted(one for one in held if one[0]):
        yield index, (side,)


def _own(rows: Sequence[Row]) -> Iterable[tuple[int, tuple[Side, ...]]]:
    """Rows whose partners stand apart, each side in its article's own order."""
    alone = sorted(
        (row.right[0], index) for index, row in enumerate(rows) if row.right and (row.moved or not row.left)
    )
    waiting = iter(alone)
    following = next(waiting, None)
    for index, row in enumerate(rows):
        if not row.left:
            continue
        if row.moved:
            yield index, ("left",)
            continue
        while row.right and following is not None and following[0] < row.right[0]:
            yield following[1], ("right",)
            following = next(waiting, None)
        yield index, SIDES if row.right else ("left",)
    while following is not None:
        yield following[1], ("right",)
        following = next(waiting, None)


def _with_removed(blocks: list[Block], comparison: Comparison, sides: Sequence[Side]) -> list[Block]:
    """The blocks with what was stripped from the pages of these sides, each piece behind its paragraph."""
    result: list[Block] = []
    waiting: dict[Side, list[tuple[int, Block]]] = {}
    articles = {"left": comparison.left, "right": comparison.right}
    for side in sides:
        article = articles[side]
        pieces = sorted(enumerate(article.removed), key=lambda piece: (piece[1].after_paragraph, piece[0]))
        waiting[side] = []
        for _, piece in reversed(pieces):
            stripped = Passage(harmless(piece.text))
            block = Block(
                "removed",
                stripped if side == "left" else None,
                stripped if side == "right" else None,
                gap=True,
                reason=piece.reason,
            )
            waiting[side].append((piece.after_paragraph, block))

    def release(side: Side, paragraph: int) -> None:
        while waiting[side] and waiting[side][-1][0] < paragraph:
            result.append(waiting[side].pop()[1])

    seen = {"left": -1, "right": -1}
    for block in blocks:
        for side in sides:
            passage = block.passage(side)
            if passage is None:
                continue
            paragraph = articles[side].sentences[passage.sentences[0]].paragraph
            if paragraph > seen[side]:
                release(side, paragraph)
                seen[side] = paragraph
        result.append(block)
    for side in sides:
        release(side, 1 << 30)
    # An empty line also parts a paragraph from what was stripped before it, and never begins the page.
    for index, block in enumerate(result):
        gap = bool(index) and (block.gap or result[index - 1].kind == "removed")
        if gap != block.gap:
            result[index] = replace(block, gap=gap)
    return result


class Places:
    """Where the sentences of both articles stand among the blocks.

    Attributes:
        changes: Indices of the blocks that show a difference, in order.
    """

    def __init__(self, blocks: Sequence[Block]) -> None:
        """Index the blocks."""
        self._of: dict[Side, dict[int, int]] = {"left": {}, "right": {}}
        for index, block in enumerate(blocks):
            for side in SIDES:
                passage = block.passage(side)
                if passage is not None:
                    self._of[side].update(dict.fromkeys(passage.sentences, index))
        self.changes = [index for index, block in enumerate(blocks) if block.changed]

    def block_of(self, side: Side, sentence: int) -> int | None:
        """The block that shows a sentence of one side; None if it is not shown."""
        return self._of[side].get(sentence)

    def place_of(self, blocks: Sequence[Block], index: int, side: Side) -> int:
        """Where a block of another arrangement is here; if it is not shown, the nearest before it that is.

        Args:
            blocks: The other arrangement.
            index: The block in it.
            side: Whose words to look for first.
        """
        for block in reversed(blocks[: index + 1]):
            for one in (side, *SIDES):
                passage = block.passage(one)
                place = self.block_of(one, passage.sentences[0]) if passage and passage.sentences else None
                if place is not None:
                    return place
        return 0

    def change_at(self, block: int) -> int:
        """How many changes stand at or before a block."""
        return bisect_right(self.changes, block)
