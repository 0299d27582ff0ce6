"""Judged blocks become the paragraphs of an Article and the record of what was removed."""

from collections.abc import Sequence

from extractors.block import Block
from lavreader.article import Paragraph, Removed

SHORT_WORDS = 60
"""Articles with fewer words get a warning; the shortest news briefs have about as many."""


def assemble(
    blocks: Sequence[Block], verdicts: Sequence[str]
) -> tuple[tuple[Paragraph, ...], tuple[Removed, ...]]:
    """The article's paragraphs, and every other block with its place and reason."""
    paragraphs: list[Paragraph] = []
    removed: list[Removed] = []
    for block, verdict in zip(blocks, verdicts, strict=True):
        if verdict:
            removed.append(Removed(len(paragraphs) - 1, block.text, verdict))
        else:
            paragraphs.append(Paragraph(block.kind, block.text))
    return tuple(paragraphs), tuple(removed)


def length_warning(paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """A warning when little text is left."""
    words = sum(len(paragraph.text.split()) for paragraph in paragraphs)
    if words >= SHORT_WORDS:
        return ()
    return (f"Only {words} words are left: the page may be a teaser, a paywall or not an article.",)
