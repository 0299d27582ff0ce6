"""An HTML page becomes an Article."""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement
from trafilatura.utils import load_html

from extractors import line_rules as rules
from extractors.assembly import assemble, cut_warning, length_warning
from extractors.block import Block
from extractors.body import body_of
from extractors.characters import hidden_directions
from extractors.lines import Line, word_count
from extractors.page_blocks import PageBlock, page_blocks
from extractors.page_merge import merge
from extractors.page_metadata import PageMetadata, page_metadata
from extractors.phrases import reason_in, reasons
from extractors.plain_text import direction_warning
from extractors.second_stage import judge
from extractors.text_language import language_of
from lavreader.article import Article
from lavreader.errors import SourceError
from lavreader.language.sentences import sentences_of

MOST_TAGS = 40_000
"""Opening angle brackets of a page that are read; large news pages have about 10,000."""


def article_from_html(html: str, source: str, address: str | None = None) -> Article:
    """The article on a page.

    Args:
        html: The page, decoded; a fragment is a page too.
        source: What the reader gave.
        address: Where the page was found on the web, where that is known.

    Raises:
        SourceError: There is none.
    """
    whole, html = html, first_tags(html)
    tree = parse(html)
    if tree is None:
        raise SourceError(source, "the page is empty")
    on_page = page_blocks(tree)
    metadata = page_metadata(tree, address)
    body = body_of(tree, on_page)
    blocks = merge(body, on_page)
    verdicts = judge_page(blocks, metadata)
    paragraphs, removed = assemble(blocks, verdicts)
    if not any(word_count(paragraph.text) > 3 for paragraph in paragraphs):
        raise SourceError(source, no_article_reason(on_page))
    warnings = length_warning(paragraphs) + direction_warning(hidden_directions(html))
    warnings += cut_warning(len(html) < len(whole))
    if body.disputed:
        warnings += (
            "The page has an unusual layout: check that nothing is missing and nothing is too much.",
        )
    return Article(
        source=source,
        outlet=metadata.outlet,
        title=metadata.title,
        authors=metadata.authors,
        published=metadata.published,
        language=metadata.language or language_of(" ".join(p.text for p in paragraphs)),
        paragraphs=paragraphs,
        sentences=sentences_of(paragraphs),
        removed=removed,
        warnings=warnings,
        address=metadata.address or address,
    )


def first_tags(html: str) -> str:
    """A page up to the tag with which it becomes too long for the time that reading may take."""
    if html.count("<") <= MOST_TAGS:
        return html
    end = 0
    for number, match in enumerate(re.finditer("<", html)):
        if number == MOST_TAGS:
            end = match.start()
            break
    return html[:end]


def parse(html: str) -> HtmlElement | None:
    """The tree of a page, parsed once for everything that looks at it; None where there is nothing."""
    if "<html" not in html[:5000].lower():
        html = f"<html><body><div>{html}</div></body></html>"
    tree: HtmlElement | None = load_html(html)
    return tree


def no_article_reason(on_page: Sequence[PageBlock]) -> str:
    """One sentence on why a page gives no article."""
    for name, said in (
        ("cookie_notice", "the page shows only a consent dialog; save it from a browser after answering it"),
        (
            "subscription",
            "the page shows only an offer to subscribe; save it from a browser where you are signed in",
        ),
    ):
        if any(reasons()[name].matches(Line.of(block.text)) for block in on_page[:200]):
            return said
    if any("javascript" in block.text.casefold() for block in on_page[:200]):
        return "the page is written by scripts; save it from a browser and open the saved file"
    return "no article found on this page"


def judge_page(blocks: Sequence[Block], metadata: PageMetadata) -> list[str]:
    """Why each block of a page is not article: the second stage on the chosen, the setting of the others."""
    chosen = [i for i, block in enumerate(blocks) if block.chosen or _opens(block)]
    verdicts = [""] * len(blocks)
    judged = judge(
        [blocks[i] for i in chosen], metadata.headlines, outlet=metadata.outlet, authors=metadata.authors
    )
    for i, verdict in zip(chosen, judged, strict=True):
        verdicts[i] = verdict
    headlines = rules.Headlines(metadata.headlines)
    for i, block in enumerate(blocks):
        if not block.chosen:
            verdicts[i] = _reason_for_the_rest(block, headlines)
    return verdicts


def _opens(block: Block) -> bool:
    """Whether a block that was not chosen heads links or comments, some of which may have been."""
    if block.setting or word_count(block.text) > 8:
        return False
    line = Line.of(block.text)
    return any(reasons()[name].opens(line) for name in ("related_links", "comments"))


def _reason_for_the_rest(block: Block, headlines: rules.Headlines) -> str:
    """Why a block that no extractor chose is not article: where it stands, else what it says."""
    if headlines.repeats(block.text):
        return "repeated_headline"
    if block.setting and block.setting != "page_furniture":
        return block.setting
    caption = rules.caption_reason(block.text)
    if caption:
        return caption
    said = reason_in(block.text)
    if said:
        return said
    if rules.is_byline(block.text):
        return "byline"
    if block.links >= 0.7:
        return "related_links" if word_count(block.text) >= 5 else "navigation"
    return "page_furniture"
