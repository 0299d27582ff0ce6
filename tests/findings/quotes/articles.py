"""Articles for tests, made of a few paragraphs."""

from datetime import date

from lavreader.article import Article, Paragraph, ParagraphKind
from lavreader.language.sentences import sentences_of


def article(
    *paragraphs: str | tuple[ParagraphKind, str], outlet: str = "The Herald", published: date | None = None
) -> Article:
    """An article of these paragraphs; a pair gives a paragraph's kind before its text."""
    blocks = tuple(Paragraph("paragraph", p) if isinstance(p, str) else Paragraph(*p) for p in paragraphs)
    return Article(
        source=f"{outlet}.txt",
        outlet=outlet,
        published=published,
        paragraphs=blocks,
        sentences=sentences_of(blocks),
    )
