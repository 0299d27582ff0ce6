"""Looks: what a written word, number or sign shows without its neighbours."""

from functools import lru_cache
from typing import NamedTuple

from lavreader.language.grammar.classed_words import Tag, known_classes, word_set
from lavreader.language.grammar.negation import without_denying_prefix
from lavreader.language.grammar.verbs import VerbReading, verb_lists
from lavreader.language.tokens import TokenKind, kind_of

_LY_NOUNS = frozenset(
    [
        "family",
        "assembly",
        "monopoly",
        "anomaly",
        "supply",
        "reply",
        "rally",
        "bully",
        "belly",
        "jelly",
        "butterfly",
        "homily",
    ]
)
_FOLD = str.maketrans({"’": "'", "‘": "'"})


class Look(NamedTuple):
    """What a written word, number or sign shows without its neighbours.

    Attributes:
        kind: What token it is.
        lower: In lower case, apostrophes straight, the possessive ending taken off.
        possessive: Whether it ends in 's.
        known: Its class, for the words of which the class is always the same.
        capital: Whether it starts with a capital.
        shouted: Whether it is all capitals.
        reading: What verb it can be.
        verbal: Whether that verb is in the word list and not only guessed from its ending.
        after_verb: Whether it is a number, or a word that hardly follows a plural noun but a verb.
        fixed: Its class where no neighbour can change it, else None.
    """

    kind: TokenKind
    lower: str
    possessive: bool
    known: Tag | None
    capital: bool
    shouted: bool
    reading: VerbReading | None
    verbal: bool
    after_verb: bool
    fixed: Tag | None


@lru_cache(maxsize=32768)
def look_of(text: str) -> Look:
    """What a token shows without its neighbours."""
    kind = kind_of(text)
    lower = text.translate(_FOLD).casefold()
    after = lower
    possessive = lower.endswith("'s") and len(lower) > 2
    if possessive:
        lower = lower[:-2]
    capital = text[0].isupper()
    reading = verb_lists().readings.get(lower)
    verbal = reading is not None
    if reading is None and lower.endswith("ed") and not lower.endswith("eed") and len(lower) > 4:
        reading = VerbReading(lower[:-2], frozenset(("past", "participle")))
    if possessive:
        reading = None
    known = known_classes().get(lower) or ("number" if _spelled_number(lower) else None)
    time = lower in word_set("part_of_day") or (capital and lower in word_set("weekday_or_month"))
    return Look(
        kind,
        lower,
        possessive,
        known,
        capital,
        len(text) > 1 and text.isupper(),
        reading,
        verbal,
        kind == "number" or known_classes().get(after) == "number" or after in word_set("after_verb"),
        _fixed(kind, text, lower, known, capital, time, reading),
    )


def _fixed(
    kind: TokenKind,
    text: str,
    lower: str,
    known: Tag | None,
    capital: bool,
    time: bool,
    reading: VerbReading | None,
) -> Tag | None:
    """The class of a token that has the same one wherever it stands; None where its neighbours decide."""
    if kind == "sign":
        return "sign"
    if kind == "number" or known == "number":
        return "number"
    if time:
        return "time" if lower != "may" else None
    if known == "auxiliary":
        return "auxiliary" if not (capital and lower in ("may", "will")) else None
    if lower == "that":
        return None
    if known not in (None, "adjective"):
        # US, IT and WHO are names.
        return known if not (len(text) > 1 and text.isupper() and lower in ("us", "it", "who")) else None
    if capital or reading is not None:
        return None
    if ends_as_adverb(lower):
        return "adverb"
    return "adjective" if known == "adjective" or is_denying(lower) else "noun"


def is_denying(lower: str) -> bool:
    """Whether a word denies what a participle tells: *unarmed*, *unopposed*."""
    return lower.startswith("un") and without_denying_prefix(lower) is not None


def _spelled_number(lower: str) -> bool:
    """Whether a word with hyphens is a number in words, such as *twenty-one*."""
    parts = lower.split("-")
    return len(parts) > 1 and all(known_classes().get(part) == "number" or part == "and" for part in parts)


def ends_as_adverb(lower: str) -> bool:
    """Whether a word that is neither verb nor listed looks like an adverb: *slowly*, not *family*."""
    return lower.endswith("ly") and len(lower) > 4 and lower not in _LY_NOUNS
