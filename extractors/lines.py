"""Lines of a page in the forms in which they are compared."""

import re
from dataclasses import dataclass
from functools import lru_cache

_FOLD = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‟": '"',
        "’": "'",
        "‘": "'",
        "‛": "'",
        "–": "-",
        "—": "-",
    }
)
_QUOTED = re.compile(r'"[^"]{0,2000}"|(?<!\w)\'[^\']{0,2000}\'(?!\w)')
#: A word without digits.
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]")
_UNITED_STATES = re.compile(r"\bUS\b")


def fold(text: str) -> str:
    """One form for case, quotation marks and dashes."""
    return text.translate(_FOLD).casefold()


def word_count(text: str) -> int:
    """Words of a line; in scripts written without spaces two characters count as one."""
    count = len(text.split())
    if text.isascii() or max(text) < "\u0e00":
        return count
    return count + len(_UNSPACED.findall(text)) // 2


def bare(text: str) -> str:
    """A folded line without the punctuation at its edges and with single spaces."""
    return " ".join(_EDGES.sub("", text).split())


def unquoted(folded: str) -> str:
    """A folded line with what stands in quotation marks blanked out."""
    if '"' not in folded and "'" not in folded:
        return folded
    return _QUOTED.sub(" ¶ ", folded)


@dataclass(frozen=True, slots=True)
class Line:
    """A line in the forms the phrases are matched against.

    Attributes:
        whole: Folded, without punctuation at its edges.
        open: Folded, what stands in quotation marks blanked out.
        words: The folded words outside quotation marks.
        count: How many words the line has.
    """

    whole: str
    open: str
    words: frozenset[str]
    count: int

    @classmethod
    def of(cls, text: str) -> "Line":
        """The forms of a line; several rules ask for those of the same line."""
        return _line_of(text)

    @classmethod
    def made(cls, text: str) -> "Line":
        """The forms of a line, made anew."""
        folded = fold(_UNITED_STATES.sub("u.s.", text))
        open_text = unquoted(folded)
        return cls(bare(folded), open_text, frozenset(WORD.findall(open_text)), word_count(folded))


@lru_cache(maxsize=2048)
def _line_of(text: str) -> Line:
    return Line.made(text)
