"""Judged blocks become the paragraphs of an Article and the record of what was removed."""

from collections.abc import Sequence

from extractors.block import Block
from extractors.lines import word_count
from lavreader.article import Paragraph, Removed

SHORT_WORDS = 60
"""Articles with fewer words get a warning; the shortest news briefs have about as many."""

_LONGEST_ROW = 300


def assemble(
    blocks: Sequence[Block], verdicts: Sequence[str]
) -> tuple[tuple[Paragraph, ...], tuple[Removed, ...]]:
    """The article's paragraphs, and every other block with its place and reason.

    Labels next to each other that an extractor left out for the same reason, such as the entries of a menu,
    are one piece, separated by middle dots.
    """
    paragraphs: list[Paragraph] = []
    removed: list[Removed] = []
    may_join = False
    for block, verdict in zip(blocks, verdicts, strict=True):
        if verdict:
            place = len(paragraphs) - 1
            before = removed[-1] if removed else None
            if (
                not block.chosen
                and before is not None
                and (before.reason, before.after_paragraph) == (verdict, place)
                and len(before.text) < _LONGEST_ROW
                and word_count(block.text) <= 4
                and may_join
            ):
                removed[-1] = Removed(place, f"{before.text} · {block.text}", verdict)
            else:
                removed.append(Removed(place, block.whole or block.text, verdict))
            may_join = not block.chosen and word_count(block.text) <= 4
        else:
            paragraphs.append(Paragraph(block.kind, block.text))
    return tuple(paragraphs), tuple(removed)


def cut_warning(cut: bool) -> tuple[str, ...]:
    """A warning when the end of an endless source was not read."""
    return ("This is very long: only its first part was read.",) if cut else ()


def length_warning(paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """A warning when little text is left."""
    words = sum(word_count(paragraph.text) for paragraph in paragraphs)
    if words >= SHORT_WORDS:
        return ()
    return (f"Only {words} words are left: the page may be a teaser, a paywall or not an article.",)
