"""Word classes by rule: enough grammar to find who does what in a news sentence."""

import tomllib
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Literal, NamedTuple, cast

from lavreader.language.negation import without_denying_prefix
from lavreader.language.tokens import Columns, TokenKind, kind_of
from lavreader.language.verbs import VerbReading, verb_lists

Tag = Literal[
    "verb", "auxiliary", "noun", "name", "number", "determiner", "adjective", "adverb", "preposition",
    "pronoun", "conjunction", "subordinator", "relative", "to", "not", "time", "sign",
]  # fmt: skip

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
# Signs behind which a capital may be owed to the beginning of a sentence.
_BEFORE_OPENING = frozenset('“"‘«„:')
# Words that show the one before them to be a negation.
_COMPLETING = frozenset(["to", "longer"])
# Words of denial that turn subject and auxiliary round.
_TURNING = frozenset(["nor", "neither", "never", "rarely", "seldom", "hardly", "scarcely", "nowhere"])
_OF_SUBJECT = frozenset(["noun", "name", "determiner", "adjective", "number"])
_NAMING = frozenset(["noun", "name", "adjective"])
# The forms of a verb that can be nothing but its past tense: *went*, *took*.
_PAST_ALONE = frozenset(["past"])
_BEHIND_OBJECT = frozenset(("preposition", "conjunction", "subordinator", "adverb", "relative"))


class Word(NamedTuple):
    """A word, number or sign of a sentence with its class.

    Attributes:
        start: Offset of its first character in the sentence's text.
        end: Offset after its last.
        text: As it stands.
        lower: In lower case, apostrophes straight, the possessive ending taken off.
        stem: The form under which it is compared.
        content: Whether it carries meaning.
        tag: Its class here.
        reading: What verb it is; None unless the tag is ``verb``.
        possessive: Whether it ends in 's.
        base: The verb's dictionary form; empty for any other word.
    """

    start: int
    end: int
    text: str
    lower: str
    stem: str
    content: bool
    tag: Tag
    reading: VerbReading | None = None
    possessive: bool = False
    base: str = ""

    @property
    def named(self) -> bool:
        """Whether it is part of a name or starts with a capital."""
        return self.tag == "name"


@cache
def _grammar() -> dict[str, dict[str, str]]:
    """The word list ``grammar.toml``."""
    source = files("lavreader.language").joinpath("words", "grammar.toml").read_text(encoding="utf-8")
    data: dict[str, dict[str, str]] = tomllib.loads(source)
    return data


@cache
def word_set(name: str) -> frozenset[str]:
    """A set of words of ``grammar.toml`` by its name there, in lower case."""
    return frozenset(_grammar()["sets"][name].split())


@cache
def _tags() -> dict[str, Tag]:
    """Word to its class, for the words of which the class is always the same."""
    return {word: cast(Tag, kind) for kind, words in _grammar()["classes"].items() for word in words.split()}


def is_be(word: Word) -> bool:
    """Whether a word is a form of *to be*."""
    return word.lower in word_set("be")


def is_have(word: Word) -> bool:
    """Whether a word is a form of *to have*."""
    return word.lower in word_set("have")


def is_modal(word: Word) -> bool:
    """Whether a word is a modal verb, such as *will* and *could*."""
    return word.lower in word_set("modal")


def is_negator(word: Word) -> bool:
    """Whether a word denies what follows."""
    return word.tag == "not" or _negates(word.lower)


def negators_in(words: Sequence[Word], lowers: Iterable[str]) -> tuple[int, ...]:
    """Indices of the words that deny what follows.

    Args:
        words: The words of a sentence.
        lowers: The same in lower case, in any order.
    """
    if not any(map(_may_negate, lowers)):
        return ()
    return tuple([place for place, word in enumerate(words) if is_negator(word)])


@lru_cache(maxsize=32768)
def _negates(lower: str) -> bool:
    return lower in word_set("negator") or lower.endswith("n't")


@lru_cache(maxsize=32768)
def _may_negate(lower: str) -> bool:
    """Whether a word denies, or may do so beside its neighbours ("has yet to open")."""
    return lower == "yet" or _negates(lower)


def tag(columns: Columns, names: frozenset[str] = frozenset()) -> tuple[Word, ...]:
    """The words of a sentence with their classes, spaces left out.

    Args:
        columns: The sentence's tokens.
        names: Stems that are names elsewhere in the article, so that the first word of a
            sentence, a capital in any case, can be told from a common word.
    """
    visible = zip(columns.kinds, columns.starts, columns.texts, columns.stems, columns.contents, strict=True)
    looks = [look_of(text) for text in columns.texts]
    words: list[Word] = []
    opening = True
    made = tuple.__new__
    for position, ((kind, start, text, stem, content), look) in enumerate(zip(visible, looks, strict=True)):
        tagged, reading = look.fixed, None
        if tagged is None:
            following = looks[position + 1] if position + 1 < len(looks) else None
            tagged, reading = _tag_of(look, stem, following, words, opening, names)
        base = "" if reading is None else reading.base
        row = (
            start,
            start + len(text),
            text,
            look.lower,
            stem,
            content,
            tagged,
            reading,
            look.possessive,
            base,
        )
        words.append(made(Word, row))
        opening = kind == "sign" and (opening or text in _BEFORE_OPENING)
        if text in _COMPLETING:
            _complete_negation(words)
    _settle_opening(words)
    return tuple(words)


def _settle_opening(words: list[Word]) -> None:
    """Tag the participle that opens a sentence and belongs to its subject: *armed robbers got away*."""
    if len(words) < 3 or words[0].reading is None or "participle" not in words[0].reading.forms:
        return
    if words[1].tag not in ("noun", "name", "adjective"):
        return
    behind = next((word for word in words[1:] if word.tag not in _NAMING), None)
    if behind is None:
        return
    if behind.tag == "auxiliary" or (behind.reading is not None and "past" in behind.reading.forms):
        words[0] = words[0]._replace(tag="adjective", reading=None, base="")


def _complete_negation(words: list[Word]) -> None:
    """Tag what only its last word shows to be a negation: *has yet to*, *no longer*."""
    if len(words) < 2:
        return
    before, last = words[-2:]
    if last.lower == "to" and before.lower == "yet" and len(words) > 2 and words[-3].tag == "auxiliary":
        words[-2] = before._replace(tag="not")
    elif last.lower == "longer" and before.lower == "no":
        words[-2:] = before._replace(tag="not"), last._replace(tag="adverb")


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
    known = _tags().get(lower) or ("number" if _spelled_number(lower) else None)
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
        kind == "number" or _tags().get(after) == "number" or after in word_set("after_verb"),
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
    if lower.endswith("ly") and len(lower) > 4 and lower not in _LY_NOUNS:
        return "adverb"
    return "adjective" if known == "adjective" or _is_denying(lower) else "noun"


def _is_denying(lower: str) -> bool:
    """Whether a word denies what a participle tells: *unarmed*, *unopposed*."""
    return lower.startswith("un") and without_denying_prefix(lower) is not None


def _spelled_number(lower: str) -> bool:
    """Whether a word with hyphens is a number in words, such as *twenty-one*."""
    parts = lower.split("-")
    return len(parts) > 1 and all(_tags().get(part) == "number" or part == "and" for part in parts)


def _tag_of(
    look: Look,
    stem: str,
    following: Look | None,
    before: list[Word],
    opening: bool,
    names: frozenset[str],
) -> tuple[Tag, VerbReading | None]:
    """The class of a word that its neighbours decide and, for a verb, its reading."""
    lower, known, capital = look.lower, look.known, look.capital
    if lower == "may" and capital and _is_month(before, following):
        return "time", None
    if known == "auxiliary" and (not capital or opening):
        return "auxiliary", None
    if lower == "that":
        return _that(before), None
    # An adjective may yet open a name.
    if capital:
        next_capital = following is not None and following.kind == "word" and following.capital
        if not opening or stem in names or (next_capital and not look.verbal) or look.shouted:
            return "name", None
    if look.reading is not None and _is_verb(look.reading, following, before):
        return "verb", look.reading
    if lower.endswith("ly") and len(lower) > 4 and lower not in _LY_NOUNS:
        return "adverb", None
    return ("adjective" if known == "adjective" or _is_denying(lower) else "noun"), None


def _is_month(before: list[Word], following: Look | None) -> bool:
    """Whether the word May is the month."""
    if before and (
        before[-1].tag == "number"
        or before[-1].lower in ("in", "of", "by", "since", "late", "early", "mid", "last", "until")
    ):
        return True
    return following is not None and following.kind == "number"


def _that(before: list[Word]) -> Tag:
    """Whether the word *that* points, opens a clause told, or opens one that describes a noun."""
    if before and before[-1].tag in ("noun", "name"):
        return "relative"
    if before and before[-1].tag in ("verb", "time", "sign", "number", "adverb"):
        return "subordinator"
    return "pronoun" if before else "determiner"


def _previous(before: list[Word]) -> Word | None:
    """The last word that is not an adverb or a negation."""
    for word in reversed(before):
        if word.tag not in ("adverb", "not"):
            return word
    return None


def _is_verb(reading: VerbReading, following: Look | None, before: list[Word]) -> bool:
    """Whether a word that can be a verb is one here, from its neighbours."""
    forms = reading.forms
    previous = _previous(before)
    if previous is None:
        return bool(forms & {"ing", "participle"}) and not ("base" in forms and "past" not in forms)
    if previous.tag == "to":
        return "base" in forms
    if previous.tag == "auxiliary":
        if is_be(previous):
            return bool(forms & {"participle", "ing"})
        if is_have(previous):
            return bool(forms & {"participle"}) or "past" in forms
        return "base" in forms
    if previous.tag == "adjective" and forms == _PAST_ALONE and previous is before[-1]:
        return not _has_finite(before)  # "the men's final went ahead"
    if previous.possessive or previous.lower == "whose" or previous.tag in ("determiner", "adjective"):
        return False
    if previous.tag == "preposition":
        return "ing" in forms
    if previous.tag in ("pronoun", "relative"):
        return bool(forms & {"base", "s", "past"}) or "ing" in forms
    if previous.tag == "number":
        return "past" in forms or ("ing" in forms and following is not None)
    if previous.tag in ("sign", "conjunction", "subordinator"):
        if "past" in forms or "participle" in forms or "ing" in forms:
            return True
        return previous.tag == "conjunction" and _parallel(forms, before)
    if previous.tag == "verb":
        if "past" in forms and len(before) == 1 and "ing" in (previous.reading or reading).forms:
            before[0] = previous._replace(tag="noun", reading=None, base="")
            return True  # "Shelling broke the ceasefire"
        return "ing" in forms or ("participle" in forms and previous.base in ("get", "have", "leave"))
    if previous.tag == "time" and len(before) > 1 and before[-2].tag in ("determiner", "adjective"):
        return False  # a Wednesday meeting
    if previous.tag in ("noun", "name", "time"):
        if "base" in forms and inverted(before):
            return True  # "at no point did the crew call for help"
        if forms & {"past"} or "ing" in forms or forms == {"participle"}:
            return not ("base" in forms and _ends_object(before, following))
        if "s" in forms and reading.base in word_set("copular_verb") and not _plural(previous):
            return not _has_finite(before)  # "the museum remains closed"
        if "base" in forms and reading.base in word_set("never_noun") and not _has_finite(before):
            return True
        opens = following is not None and following.after_verb
        if "s" in forms:
            return opens and not _has_finite(before) and (previous.tag == "name" or not _plural(previous))
        return opens and not _has_finite(before) and (_plural(previous) or _of_plural(before))
    return False


def _ends_object(before: Sequence[Word], following: Look | None) -> bool:
    """Whether a word ends what a verb is done to: *raised its growth forecast*, *discussed a larger cut*."""
    known = None if following is None else following.known
    if following is not None and following.kind != "sign" and known not in _BEHIND_OBJECT:
        return False
    if known == "preposition" and following is not None and following.lower not in ("for", "of"):
        return False
    place = len(before) - 1
    while place > 0 and before[place].tag in ("noun", "adjective", "number"):
        place -= 1
    opened = before[place].tag == "determiner" or before[place].possessive
    if not opened or not place:
        return False
    verb = before[place - 1]
    return verb.reading is not None and verb.base not in verb_lists().telling


def inverted(before: Sequence[Word]) -> bool:
    """Whether some words end in a subject behind its auxiliary, as a denial does: *nor did the crew*."""
    place = len(before) - 1
    while place > 0 and before[place].tag in _OF_SUBJECT:
        place -= 1
    if place == len(before) - 1 or place < 1 or before[place].tag != "auxiliary":
        return False
    opener = before[place - 1]
    if opener.lower in _TURNING or opener.tag == "not":
        return True
    return opener.tag in ("noun", "time") and any(
        word.lower in ("no", "not", "only") for word in before[max(0, place - 4) : place - 1]
    )


def _plural(word: Word) -> bool:
    """Whether a noun looks like a plural."""
    return word.lower.endswith("s") or word.lower in word_set("plural_without_s")


def _of_plural(before: list[Word]) -> bool:
    """Whether the words so far end in *the doors of the hall in Rome*: a plural with more behind it."""
    place = len(before) - 1
    while place > 0 and before[place].tag in ("noun", "name", "determiner", "adjective", "preposition"):
        place -= 1
    if before[place].tag in ("sign", "conjunction", "subordinator", "relative", "verb", "auxiliary"):
        place += 1
    for word, following in pairwise(before[place:]):
        if following.tag == "preposition":
            return word.tag == "noun" and _plural(word)
    return False


def _parallel(forms: frozenset[str], before: list[Word]) -> bool:
    """Whether the last verb before a conjunction stood in the same form."""
    for word in reversed(before):
        if word.reading is not None:
            return bool(forms & word.reading.forms & {"base", "s"})
    return False


def _has_finite(before: list[Word]) -> bool:
    """Whether the clause so far has a verb of its own already."""
    for word in reversed(before):
        if word.tag in ("sign", "conjunction", "subordinator", "relative"):
            return False
        if word.tag == "auxiliary" or (word.reading is not None and "past" in word.reading.forms):
            return True
    return False
