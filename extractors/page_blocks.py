"""Every block of text on a page, with what its surroundings say about it.

An extractor answers which text is the article; it does not say what else was on the page, nor where. This
walk over the same tree finds every block a reader could have seen, so that what was left out can be shown in
its place with a reason, and so that paragraphs an extractor lost can be found again.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from extractors.characters import clean
from extractors.page_settings import TAG_SETTINGS, setting_of
from lavreader.article import ParagraphKind

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
        "canvas",
        "select",
        "option",
        "datalist",
        "head",
        "textarea",
        "input",
        "map",
        "area",
        "meta",
        "link",
        "title",
        "progress",
        "meter",
    ]
)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "ruby",
        "rb",
        "rt",
        "rp",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "img",
        "picture",
        "source",
        "del",
        "hl",
        "o",
    ]
)
_KINDS: dict[str, ParagraphKind] = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "blockquote": "quote", "li": "list_item", "dd": "list_item", "dt": "list_item", "tr": "table_row",
}  # fmt: skip
_CELLS = frozenset({"td", "th"})
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden", re.IGNORECASE)
WIDE = 0.3
"""Share of the page's prose beyond which an element's name says nothing about its blocks."""
MOST_BLOCKS = 20_000
"""Blocks beyond this number are not looked at; a long live blog has about a thousand."""


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block of text on a page.

    Attributes:
        text: Its words on one line, clean.
        kind: What its element makes of it.
        setting: The reason its surroundings give for not being article; empty where they give none.
        links: Share of its characters that are link text, 0 to 1.
        path: The elements around it with their classes, from the inside out; siblings of one text share it.
        container: Number of the element that gives the setting; 0 where there is none.
    """

    text: str
    kind: ParagraphKind
    setting: str
    links: float
    path: str
    container: int = 0


def page_blocks(tree: HtmlElement) -> list[PageBlock]:
    """Every visible block of a page in document order."""
    return without_wide_settings(_Walk().over(tree))


def without_wide_settings(blocks: list[PageBlock]) -> list[PageBlock]:
    """The blocks without the settings of elements that hold much of the page's prose.

    A class such as ``has-sidebar-ads`` on the element around the whole article says nothing about it.
    """
    words: Counter[int] = Counter()
    total = 0
    for block in blocks:
        if block.links < 0.5 and len(block.text) > 80:
            count = len(block.text.split())
            total += count
            words[block.container] += count
    wide = {
        container for container, count in words.items() if container and count > WIDE * total and count > 80
    }
    if not wide:
        return blocks
    return [replace(block, setting="", container=0) if block.container in wide else block for block in blocks]


class _Walk:
    """One pass over a tree, gathering the text between the boundaries of block elements."""

    def __init__(self) -> None:
        self._found: list[PageBlock] = []
        self._text: list[str] = []
        self._linked = 0
        self._link_depth = 0
        self._containers = 0
        self._stack: list[tuple[str, str, ParagraphKind, int]] = [("", "", "paragraph", 0)]

    def over(self, tree: HtmlElement) -> list[PageBlock]:
        skipped: HtmlElement | None = None
        walk = iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if event == "start":
                if not isinstance(tag, str) or tag in _SKIPPED or self._is_hidden(element):
                    walk.skip_subtree()
                    skipped = element
                    continue
                self._enter(element, tag)
            else:
                if element is skipped:
                    skipped = None
                else:
                    self._leave(tag)
                if element.tail and element is not tree:
                    self._add(element.tail)
            if len(self._found) >= MOST_BLOCKS:
                break
        self._flush()
        return self._found

    @staticmethod
    def _is_hidden(element: HtmlElement) -> bool:
        style = element.get("style")
        return style is not None and _HIDDEN.search(style) is not None

    def _enter(self, element: HtmlElement, tag: str) -> None:
        if tag == "br":
            self._text.append("\n")
        elif tag not in _INLINE:
            if tag in _CELLS:
                self._text.append(" ")
            else:
                self._flush()
            path, setting, kind, container = self._stack[-1]
            names = f"{element.get('class') or ''} {element.get('id') or ''}"
            if not setting and tag not in _WHOLE_PAGE:
                setting = TAG_SETTINGS.get(tag, "")
                if names != " " and (not setting or setting == "page_furniture"):
                    named = setting_of(names)
                    if named:
                        setting = named
                        container = 0
                if setting and not container:
                    self._containers += 1
                    container = self._containers
            if tag not in _CELLS:
                own = _KINDS.get(tag)
                if own is not None and not (own == "list_item" and kind == "table_row"):
                    kind = own
                elif kind == "heading" or (tag == "p" and kind == "table_row"):
                    kind = "paragraph"
            self._stack.append((f"{tag}.{element.get('class') or ''}<{path}"[:400], setting, kind, container))
        elif tag == "a":
            self._link_depth += 1
        if element.text:
            self._add(element.text)

    def _leave(self, tag: str) -> None:
        if tag == "a":
            self._link_depth = max(0, self._link_depth - 1)
        elif tag != "br" and tag not in _INLINE:
            if tag in _CELLS:
                self._text.append(" ")
            else:
                self._flush()
            if len(self._stack) > 1:
                self._stack.pop()

    def _add(self, text: str) -> None:
        self._text.append(text.replace("\n", " "))
        if self._link_depth:
            self._linked += len(text.strip())

    def _flush(self) -> None:
        if not self._text:
            return
        joined = "".join(self._text)
        linked = self._linked
        self._text.clear()
        self._linked = 0
        if not joined or joined.isspace():
            return
        path, setting, kind, container = self._stack[-1]
        pieces = [piece for line in joined.split("\n") if (piece := clean(line))]
        length = sum(len(piece) for piece in pieces) or 1
        for piece in join_broken_lines(pieces):
            self._found.append(PageBlock(piece, kind, setting, min(1.0, linked / length), path, container))


def join_broken_lines(lines: list[str]) -> list[str]:
    """Lines between line breaks as paragraphs: a line that goes on in the next one is joined with it."""
    joined: list[str] = []
    for line in lines:
        before = joined[-1] if joined else ""
        if before and (before[-1].isalpha() or before[-1] in ",;-–") and line[0].islower():
            joined[-1] = f"{before} {line}"
        else:
            joined.append(line)
    return joined
