"""What bytes hold: a page, text, Markdown, a web archive, or something that is no article."""

import json
import re
from typing import Literal

Contents = Literal["html", "text", "markdown", "mhtml"]

_MAGIC = (
    # First bytes of common files that hold no readable text, and what to tell the reader.
    (b"%PDF", "is a PDF; save the page as HTML or text instead"),
    (b"PK\x03\x04", "is a ZIP or office file; save the page as HTML or text instead"),
    (b"PK\x05\x06", "is an empty ZIP file"),
    (b"\x1f\x8b", "is compressed; unpack it first"),
    (b"BZh", "is compressed; unpack it first"),
    (b"\xfd7zXZ", "is compressed; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "is compressed; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "is an archive; unpack it first"),
    (b"Rar!", "is an archive; unpack it first"),
    (b"\x89PNG", "is an image; there is no text to read in it"),
    (b"\xff\xd8\xff", "is an image; there is no text to read in it"),
    (b"GIF8", "is an image; there is no text to read in it"),
    (b"RIFF", "is an image, sound or video; there is no text to read in it"),
    (b"II*\x00", "is an image; there is no text to read in it"),
    (b"MM\x00*", "is an image; there is no text to read in it"),
    (b"\x00\x00\x01\x00", "is an image; there is no text to read in it"),
    (b"OggS", "is sound or video; there is no text to read in it"),
    (b"ID3", "is sound; there is no text to read in it"),
    (b"\x1aE\xdf\xa3", "is a video; there is no text to read in it"),
    (b"\x7fELF", "is a program"),
    (b"MZ\x90", "is a program"),
    (b"\xd0\xcf\x11\xe0", "is an office document; save it as HTML or text instead"),
    (b"{\\rtf", "is a rich-text document; save it as HTML or text instead"),
    (b"bplist", "is a web archive of Safari; save the page as HTML instead"),
    (b"SQLite format 3", "is a database"),
    (b"wOFF", "is a font"),
    (b"wOF2", "is a font"),
)  # fmt: skip
_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|article|section|h[1-6]|li|ul|ol|blockquote|table|span|a)(?:\s[^<>]*)?>|<br\s*/?>",
    re.IGNORECASE,
)
_FEED = re.compile(
    r"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_MHTML = re.compile(
    r"^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:Content-Type:\s*multipart/related|Snapshot-Content-Location:)",
    re.IGNORECASE,
)
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"})
_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown"})
_MHTML_SUFFIXES = frozenset({".mht", ".mhtml"})
ARTICLE_SUFFIXES = frozenset(
    {".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown", ".mht", ".mhtml"}
)
"""Files of a folder that are taken for articles."""


def refusal(data: bytes) -> str | None:
    """Why bytes are nothing to read, as the end of a sentence; None where they may be text."""
    for magic, said in _MAGIC:
        if data.startswith(magic):
            return said
    if data[4:8] == b"ftyp":
        return "is a video or image; there is no text to read in it"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    head = data[:65_536]
    zeros = head.count(0)
    if zeros > 4 and zeros * 300 > len(head):
        return "is binary, not text"
    controls = sum(byte < 9 or 13 < byte < 27 for byte in head)
    if controls > 8 and controls * 10 > len(head):
        return "is binary, not text"
    return None


def contents_of(text: str, suffix: str = "", content_type: str = "") -> Contents:
    """What kind of article text may be.

    Args:
        text: The decoded bytes.
        suffix: The suffix of the file's name, lower case, with its dot.
        content_type: The media type a server gave, without parameters.
    """
    if (
        suffix in _MHTML_SUFFIXES
        or content_type in ("multipart/related", "message/rfc822")
        or _MHTML.match(text[:4000])
    ):
        return "mhtml"
    head = text[:20_000]
    if _PAGE.search(head):
        return "html"
    if suffix in _MARKDOWN_SUFFIXES or content_type == "text/markdown":
        return "markdown"
    tags = sum(1 for _ in _BLOCK_TAG.finditer(head))
    if suffix in _HTML_SUFFIXES or content_type in ("text/html", "application/xhtml+xml"):
        return "html" if tags or "<" in head else "text"
    if tags >= 3 and (text.lstrip()[:1] == "<" or tags * 400 > len(head)):
        return "html"
    return "text"


def data_refusal(text: str) -> str | None:
    """Why decoded text is no article, as the end of a sentence: a feed, data; None where it may be one."""
    if _FEED.match(text[:4000]):
        return "is a feed or a site map, not an article; give the address of one of its articles"
    start = text.lstrip()[:1]
    if start in ("{", "["):
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            return None
        return "is JSON data, not an article"
    return None
