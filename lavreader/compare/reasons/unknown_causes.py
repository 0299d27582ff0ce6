"""Unknown causes: what one article says nobody knows the cause of, while the other gives it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lavreader.compare.reading.analysis import Analysis, derived
from lavreader.compare.reading.reading import Candidate, Sides, candidate, quoted
from lavreader.compare.reasons.reasons import Reason, reasons_of
from lavreader.language.stems import CACHED

_UNKNOWN = re.compile(
    r"\b(?P<what>causes?|motives?|reasons?)\b[^.;]{0,60}?\b"
    r"(?P<value>(?:is|are|was|were|remains?|has|have|had)\s+(?:still\s+|yet\s+|as\s+yet\s+)?"
    r"(?:unclear|unknown|uncertain|a mystery|under investigation|being investigated|"
    r"to be (?:determined|established)|"
    r"not\s+(?:yet\s+|been\s+|yet\s+been\s+|immediately\s+|so\s+far\s+)*"
    r"(?:known|clear|determined|established|identified|found)))",
    re.IGNORECASE,
)
_UNKNOWN_BEFORE = re.compile(
    r"\b(?P<value>(?:do|does|did)\s+not\s+(?:yet\s+)?know|"
    r"(?:unclear|unknown|not (?:yet )?(?:clear|known)))\s+"
    r"(?:what|the)\s+(?P<what>caused|causes?|motives?|triggered|started|sparked)\b",
    re.IGNORECASE,
)
_ASKED = re.compile("cause|motive|reason|triggered|started|sparked")
# How alike the two passages must be to be shown, and to be called a contradiction.
_ALIKE = 0.2
_SURELY_ALIKE = 0.3


@dataclass(frozen=True)
class Unknown:
    """Where an article says that a cause is not known.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the words that say so.
        end: Offset after them.
        sort: ``cause`` or ``motive``.
    """

    sentence: int
    start: int
    end: int
    sort: str


def unknown_candidates(sides: Sides) -> Iterator[Candidate]:
    """A cause one article gives and the other calls unknown, unless it gives it elsewhere."""
    for swapped, (one, two) in enumerate(((sides.left, sides.right), (sides.right, sides.left))):
        own = derived(sides.background, one.article, reasons_of)
        for unknown in derived(sides.background, one.article, unknown_of):
            for told in derived(sides.background, two.article, reasons_of):
                found = _against_unknown(sides, unknown, told, swapped=bool(swapped))
                if found is not None and not any(
                    other.motive == told.motive and other.content & told.content for other in own
                ):
                    yield found


def unknown_of(analysis: Analysis) -> tuple[Unknown, ...]:
    """Where an article says that a cause is not known; call it through ``derived``."""
    found = []
    for index, parsed in enumerate(analysis.parsed):
        if not any(map(_may_be_unknown, parsed.lowers)):
            continue
        text = analysis.article.sentences[index].text
        match = _UNKNOWN.search(text) or _UNKNOWN_BEFORE.search(text)
        if match is not None:
            motive = match["what"].casefold().startswith(("motive", "reason"))
            sort = "motive" if motive else "cause"
            found.append(Unknown(index, match.start("value"), match.end("value"), sort))
    return tuple(found)


@lru_cache(maxsize=CACHED)
def _may_be_unknown(word: str) -> bool:
    """Whether a word in lower case is one without which no cause is said to be unknown."""
    return _ASKED.search(word) is not None


def _against_unknown(sides: Sides, unknown: Unknown, told: Reason, swapped: bool) -> Candidate | None:
    """The finding of a cause one article calls unknown; None for two things or a mere guess."""
    if (unknown.sort == "motive") != told.motive or told.years or told.guessed or not told.plain:
        return None
    i, j = (told.sentence, unknown.sentence) if swapped else (unknown.sentence, told.sentence)
    together = sides.together(i, j)
    if together < _ALIKE:
        return None
    where = ((told.sentence, told.start, told.end), (unknown.sentence, unknown.start, unknown.end))
    left, right = where if swapped else (where[1], where[0])
    reading = sides.right if swapped else sides.left
    words = reading.text(unknown.sentence)[unknown.start : unknown.end]
    one, other = ("right", "left") if swapped else ("left", "right")
    given = (sides.left if swapped else sides.right).text(told.sentence)[told.start : told.end]
    explanation = (
        f"The {one} article says the {unknown.sort} {quoted(words)}, the {other} one gives it: "
        f"{quoted(given)}. What was unknown may have come out since."
    )
    return candidate(
        sides,
        "polarity",
        "contradiction" if together >= _SURELY_ALIKE else "differs",
        0.5 + 0.4 * together,
        left,
        right,
        explanation,
        {("cause", unknown.sort)},
    )
