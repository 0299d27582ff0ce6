"""An article written in Markdown becomes an Article."""

from markdown_it import MarkdownIt
from markdown_it.token import Token

from extractors.block import Block
from extractors.characters import clean, hidden_directions
from extractors.header import Header, header_of
from extractors.page_blocks import join_broken_lines
from extractors.plain_text import article_from_blocks
from lavreader.article import Article, ParagraphKind
from lavreader.errors import SourceError


def article_from_markdown(text: str, source: str) -> Article:
    """The article in a Markdown text; its first heading of the first level is the headline.

    Raises:
        SourceError: There is none.
    """
    lines = text.splitlines()
    header = header_of(lines)
    if header.lines and any(line.lstrip().startswith("#") for line in lines[: header.lines]):
        header = Header()
    blocks, headline = _blocks("\n".join(lines[header.lines :]))
    if headline is not None and header.title is None:
        header = Header(
            header.lines,
            headline,
            header.outlet,
            header.published,
            header.authors,
            header.address,
            header.language,
        )
    if not blocks:
        raise SourceError(source, "the text is empty")
    return article_from_blocks(blocks, header, source, hidden=hidden_directions(text))


def _blocks(text: str) -> tuple[list[Block], str | None]:
    """The blocks of a Markdown text and its headline, which is not among them."""
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 50}).enable("table")
    blocks: list[Block] = []
    headline: str | None = None
    around: list[str] = []
    for token in parser.parse(text):
        if token.nesting == 1:
            around.append(token.type)
        elif token.nesting == -1:
            if around:
                around.pop()
        elif token.type == "inline":
            content, links = _plain(token)
            pieces = join_broken_lines([piece for line in content.split("\n") if (piece := clean(line))])
            if (
                headline is None
                and "heading_open" in around
                and token.level <= 1
                and _is_first_level(around, token)
            ):
                headline = " ".join(pieces) or None
                continue
            blocks += [Block(piece, _kind(around), True, "", links) for piece in pieces]
        elif token.type in ("fence", "code_block"):
            blocks += [Block(piece) for line in token.content.splitlines() if (piece := clean(line))]
    return blocks, headline


def _is_first_level(around: list[str], token: Token) -> bool:
    return around[-1] == "heading_open" and token.map is not None


def _kind(around: list[str]) -> ParagraphKind:
    for name in reversed(around):
        if name == "heading_open":
            return "heading"
        if name == "list_item_open":
            return "list_item"
        if name == "blockquote_open":
            return "quote"
        if name in ("td_open", "th_open"):
            return "table_row"
    return "paragraph"


def _plain(token: Token) -> tuple[str, float]:
    """The words of an inline token and the share of them that is linked."""
    parts: list[str] = []
    linked = depth = 0
    for child in token.children or []:
        if child.type == "link_open":
            depth += 1
        elif child.type == "link_close":
            depth -= 1
        elif child.type in ("text", "code_inline"):
            parts.append(child.content)
            linked += len(child.content.strip()) if depth else 0
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak":
            parts.append("\n")
    text = "".join(parts)
    return text, linked / max(len(text.strip()), 1)
