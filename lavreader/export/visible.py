"""Characters that steer a terminal, a browser or the direction of text, made visible and harmless."""

import re

# Controls (C0 without tab and line feed, DEL, C1), marks and overrides of direction, invisible
# operators and fillers, interlinear and language tags, lone surrogates and noncharacters. The joiners
# U+200C and U+200D stay: Persian and emoji need them.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
# Soft hyphens and zero-width spaces say only where a word may break, and the marks U+061C, U+200E and U+200F
# which way a full stop belongs: without them the text shows as meant.
_SILENT = frozenset("\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff")


def visible(text: str) -> str:
    r"""The text with every steering character written out as ``[U+202E]``.

    Tabs and line feeds stay. What only says where a line may break is left out.

    >>> visible("safe\x1b[31m")
    'safe[U+001B][31m'
    """
    return _UNSAFE.sub(_written_out, text)


def one_line(text: str) -> str:
    """The same, with every run of white space made one space."""
    return " ".join(visible(text).split())


def _written_out(match: re.Match[str]) -> str:
    character = match.group()
    return "" if character in _SILENT else f"[U+{ord(character):04X}]"
