"""Articles and stories for tests of comparing."""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from lavreader.article import Article, Paragraph
from lavreader.language.sentences import sentences_of

STORIES = Path(__file__).parent / "stories"
Links = frozenset[tuple[int, int]]


def article(*paragraphs: str, source: str = "a", published: date | None = None) -> Article:
    """An article of these paragraphs."""
    blocks = tuple(Paragraph("paragraph", text) for text in paragraphs)
    return Article(source, paragraphs=blocks, sentences=sentences_of(blocks), published=published)


@dataclass(frozen=True)
class LinkedStory:
    """Two articles and the sentences that belong together, as a reader sees it.

    Attributes:
        name: Of the story.
        left: One article.
        right: The other.
        links: Sentences that tell the same.
        partial: Sentences that tell the same in part; they count neither way.
    """

    name: str
    left: Article
    right: Article
    links: Links
    partial: Links


@cache
def linked_stories() -> Sequence[LinkedStory]:
    """Every story of the folder ``stories``."""
    found = []
    for path in sorted(STORIES.glob("*.toml")):
        story = tomllib.loads(path.read_text(encoding="utf-8"))
        left, right = (article(*story[side], source=f"{path.stem} {side}") for side in ("left", "right"))
        assert [len(a.sentences) for a in (left, right)] >= [len(story[side]) for side in ("left", "right")]
        found.append(
            LinkedStory(
                path.stem,
                left,
                right,
                frozenset(_sentences(left, right, story["links"])),
                frozenset(_sentences(left, right, story["partial"])),
            )
        )
    return found


def _sentences(left: Article, right: Article, links: Iterable[Sequence[int]]) -> set[tuple[int, int]]:
    """Links of paragraphs as links of their sentences; nearly every paragraph is one sentence."""
    return {
        (i, j)
        for one, two in links
        for i, ours in enumerate(left.sentences)
        if ours.paragraph == one
        for j, theirs in enumerate(right.sentences)
        if theirs.paragraph == two
    }
