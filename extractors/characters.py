"""Characters that may stand in an article, and what happens to the others.

Text from the web holds characters nobody sees: control characters that drive terminals, zero-width marks
that split words, direction overrides that show a sentence in another order than it is stored. None of them
is part of what an outlet wrote, so none reaches an Article, neither its text nor what was removed from it:

- white space of every kind, line breaks included, becomes one space;
- control characters, NUL, lone surrogates, noncharacters, private-use characters (icon fonts), soft hyphens,
  byte-order marks and other zero-width characters are dropped;
- direction marks, embeddings, overrides and isolates are dropped, and :func:`hidden_directions` counts those
  that can reorder text so that the reader can be warned;
- the zero-width joiner and non-joiner stay between characters of scripts that need them (Persian, Hindi,
  emoji) and go elsewhere;
- what is left is put into Unicode normalization form C, so that equal words are equal strings.
"""

import re
import unicodedata

_SPACES = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_JUNK = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u3164\uffa0"  # soft hyphen and blank fillers
    "\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc"  # zero width, directions
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff"  # surrogates, private use, noncharacters
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff"  # tags, private planes
    "]+"
)
_JOINERS = re.compile(r"(?<![^\u0000-\u02ff])[\u200c\u200d]+|[\u200c\u200d]+(?![^\u0000-\u02ff])")
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """The text on one line, with single spaces and without any character nobody sees."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = _SPACES.sub(" ", text)
    text = _JUNK.sub("", text)
    text = _JOINERS.sub("", text)
    return " ".join(unicodedata.normalize("NFC", text).split())


def hidden_directions(text: str) -> int:
    """How many characters of a text can show it in another order than it is stored."""
    return len(_REORDERING.findall(text))
