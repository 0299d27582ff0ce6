"""Bytes become text: by their byte-order mark, by being UTF-8, by what they declare, by a guess."""

import codecs
import re

from extractors.word_lists import groups

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_HEAD = 4096
_NEVER = frozenset(
    {
        "utf-7",
        "idna",
        "punycode",
        "unicode_escape",
        "raw_unicode_escape",
        "undefined",
        "mbcs",
        "oem",
        "charmap",
        "utf-16",
        "utf-32",
    }
)
MOST_UNREADABLE = 0.02
"""Share of replacement characters beyond which a text counts as unreadable."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of bytes from a file or a server.

    A byte-order mark wins; then valid UTF-8, which other encodings hardly ever are by chance, whatever is
    declared; then the charset the server or the page declares, read as browsers read it (Latin-1 as
    Windows-1252); then a statistical guess.

    Args:
        data: The bytes.
        declared: The charset the server named.

    Raises:
        UnicodeError: The bytes are text in no encoding that is known.
    """
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    nearly = data.decode("utf-8", "replace")
    non_ascii = sum(byte > 127 for byte in data[:200_000])
    if nearly[:200_000].count("\ufffd") * 20 < non_ascii:
        return nearly  # UTF-8 with a few broken bytes, as where a page was cut
    for charset in (declared, _declared_in(data)):
        codec = _text_codec(charset)
        if codec is not None and codec != "utf-8":
            text = data.decode(codec, "replace")
            if _is_readable(text):
                return text
    return _guess(data)


def _declared_in(data: bytes) -> str | None:
    match = _XML.match(data[:_HEAD]) or _META.search(data[:_HEAD])
    return match[1].decode("ascii") if match is not None else None


def _text_codec(name: str | None) -> str | None:
    """A declared charset as the codec to use; None for what is unknown or no text encoding."""
    if not name:
        return None
    try:
        found = codecs.lookup(name.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    if found.name in _NEVER or not getattr(found, "_is_text_encoding", True):
        return None
    return groups("charset_readings").get(found.name, (found.name,))[0]


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    sample = data if len(data) < 200_000 else data[:100_000] + data[-100_000:]
    best = from_bytes(sample).best()
    if best is not None:
        text = data.decode(best.encoding, "replace")
        if _is_readable(text):
            return text
    text = data.decode("cp1252", "replace")
    if not _is_readable(text):
        raise UnicodeError("no known encoding fits")
    return text


def _is_readable(text: str) -> bool:
    """Whether a text has few characters that stand for undecodable bytes or control something."""
    sample = text[:200_000]
    bad = sum(
        1 for c in sample if c == "\ufffd" or (c < " " and c not in "\t\n\r\f") or "\x7f" <= c <= "\x9f"
    )
    return bad <= MOST_UNREADABLE * max(len(sample), 1)
