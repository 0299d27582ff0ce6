"""The article's body on a page, as Trafilatura finds it, with its two modes combined.

Precision mode drops furniture that balanced mode leaves in, but now and then it drops the article too; so its
result is taken unless it has less than half of the words. The words in all paragraphs of the page, which are
cheap to count, tell where no mode can have twice as many; there neither balanced mode nor the comparison with
other algorithms inside precision mode, which only replaces a text by a much longer one, need be run. On 62
news pages this spared the comparison on 55 and balanced mode on 56, and changed no result.
"""

import logging
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

from lxml.etree import _Element
from lxml.html import HtmlElement
from trafilatura import bare_extraction

from extractors.characters import clean
from extractors.page_blocks import PageBlock, join_broken_lines
from lavreader.article import ParagraphKind

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)

LEAST_SHARE = 0.5
"""Precision mode is taken when it has at least this share of balanced mode's words. Shares of 0.3 and 0.5
gave the same F1 on 181 news pages, 0.7 and 0.85 less."""

_KINDS: dict[str, ParagraphKind] = {
    "head": "heading", "quote": "quote", "item": "list_item", "row": "table_row",
    "p": "paragraph", "code": "paragraph",
}  # fmt: skip
_DEAD_WOOD = (
    "script",
    "style",
    "svg",
    "nav",
    "noscript",
    "iframe",
    "select",
    "button",
    "template",
    "textarea",
)
_DATA = re.compile(r"^\s*[\[{\"]|[{}\[\]]\s*$|^https?://\S+$")


@dataclass(frozen=True, slots=True)
class Body:
    """What Trafilatura takes for the article.

    Attributes:
        pieces: Kind and text of each block, in reading order.
        disputed: Whether its two modes disagree so much that the text should be looked at.
    """

    pieces: tuple[tuple[ParagraphKind, str], ...]
    disputed: bool = False


def body_of(tree: HtmlElement, blocks: list[PageBlock]) -> Body:
    """The article's body.

    Args:
        tree: The parsed page; it is not changed.
        blocks: All blocks of the page, to tell whether the second mode is needed.
    """
    likely = sum(
        len(block.text.split())
        for block in blocks
        if block.links < 0.5
        and block.setting in ("", "photo_caption", "byline", "tags")
        and len(block.text) > 40
    )
    light = _without_dead_wood(tree)
    quick = _pieces(light, precision=True, fast=True)
    if _is_enough(quick, likely):
        return Body(quick)
    precise = _pieces(light, precision=True)
    if _is_enough(precise, likely):
        return Body(precise)
    words = _words(precise)
    balanced = _pieces(tree, precision=False)
    if words >= LEAST_SHARE * _words(balanced):
        return Body(precise if precise else balanced)
    return Body(balanced, disputed=words > 0)


def _is_enough(pieces: tuple[tuple[ParagraphKind, str], ...], likely: int) -> bool:
    """Whether no other mode can have twice as many words, so that none need be asked."""
    words = _words(pieces)
    return words > 50 and words >= LEAST_SHARE * likely


def _without_dead_wood(tree: HtmlElement) -> HtmlElement:
    """A copy of the page without the elements that precision mode throws away in any case.

    They are most of a page, and every expression that looks for furniture looks at them too.
    """
    light = deepcopy(tree)
    for element in list(light.iter(*_DEAD_WOOD)):
        if element.getparent() is not None and "ld+json" not in (element.get("type") or ""):
            element.drop_tree()
    return light


def _words(pieces: tuple[tuple[ParagraphKind, str], ...]) -> int:
    """Words of different lines; data and repeated lines, which balanced mode can pick up, do not count."""
    lines = {text for _, text in pieces if not _DATA.search(text)}
    return sum(len(line.split()) for line in lines)


def _pieces(
    tree: HtmlElement, *, precision: bool, fast: bool = False
) -> tuple[tuple[ParagraphKind, str], ...]:
    """Kind and text of the blocks one mode gives."""
    try:
        document = bare_extraction(
            tree,
            favor_precision=precision,
            fast=fast,
            include_comments=False,
            include_tables=True,
            with_metadata=False,
        )
    except Exception:  # its own and lxml's; a page no mode can read has no body
        return ()
    if document is None or isinstance(document, dict) or document.body is None:
        return ()
    return tuple(_blocks(document.body))


def _blocks(body: _Element) -> Iterator[tuple[ParagraphKind, str]]:
    """The blocks of a body tree; text of nested blocks is given once, with the kind of the innermost."""
    found: list[tuple[ParagraphKind, str]] = []
    buffer: list[str] = []

    def flush(kind: ParagraphKind) -> None:
        if buffer:
            pieces = [piece for line in "".join(buffer).split("\n") if (piece := clean(line))]
            found.extend((kind, piece) for piece in join_broken_lines(pieces))
            buffer.clear()

    def visit(element: _Element, kind: ParagraphKind) -> None:
        tag = element.tag
        if not isinstance(tag, str):
            return
        inside = kind
        is_block = tag in _KINDS or tag in (
            "body",
            "div",
            "list",
            "table",
            "main",
            "article",
            "section",
            "ul",
            "ol",
            "fw",
        )
        if is_block:
            flush(kind)
            if tag in _KINDS and not (tag == "p" and kind in ("quote", "list_item", "table_row")):
                inside = _KINDS[tag]
        if tag == "lb":
            buffer.append("\n")
        if tag == "cell":
            buffer.append(" ")
        if element.text:
            buffer.append(element.text.replace("\n", " "))
        for child in element:
            visit(child, inside)
            if child.tail:
                buffer.append(child.tail.replace("\n", " "))
        if tag == "cell":
            buffer.append(" ")
        if is_block:
            flush(inside)

    visit(body, "paragraph")
    flush("paragraph")
    yield from found
