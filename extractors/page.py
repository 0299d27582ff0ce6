"""An HTML page becomes an Article."""

from datetime import date

from trafilatura import bare_extraction

from lavreader.article import Article, Paragraph, ParagraphKind
from lavreader.errors import SourceError
from lavreader.language.sentences import sentences_of

_KINDS: dict[str, ParagraphKind] = {"head": "heading", "quote": "quote", "item": "list_item"}


def article_from_html(html: str, source: str) -> Article:
    """The article on a page.

    Raises:
        SourceError: There is none.
    """
    document = bare_extraction(
        html, favor_precision=True, include_comments=False, include_tables=True, with_metadata=True
    )
    if document is None:
        raise SourceError(source, "no article found on this page")
    paragraphs = tuple(
        Paragraph(_KINDS.get(element.tag, "paragraph"), text)
        for element in document.body.iter("p", "head", "quote", "item")
        if (text := " ".join("".join(element.itertext()).split()))
    )
    return Article(
        source=source,
        outlet=document.sitename,
        title=document.title,
        published=date.fromisoformat(document.date) if document.date else None,
        paragraphs=paragraphs,
        sentences=sentences_of(paragraphs),
    )
