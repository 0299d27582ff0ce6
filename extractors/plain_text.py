"""A page saved or pasted as text becomes an Article."""

from lavreader.article import Article, Paragraph
from lavreader.errors import SourceError
from lavreader.language.sentences import sentences_of


def article_from_text(text: str, source: str) -> Article:
    """The article in a text.

    Raises:
        SourceError: There is none.
    """
    paragraphs = tuple(
        Paragraph("paragraph", " ".join(line.split())) for line in text.splitlines() if line.strip()
    )
    if not paragraphs:
        raise SourceError(source, "the text is empty")
    return Article(source=source, paragraphs=paragraphs, sentences=sentences_of(paragraphs), language="en")
