"""Names: whether two of them can be one person's."""

import re
from functools import cache, lru_cache
from typing import Literal

from rapidfuzz.distance import Levenshtein

from lavreader.language.spelling import normal_spelling
from lavreader.language.wordlist import read_wordlist

# Letters that transliterations of one name write in different ways; after folding they are alike.
_SOUNDS = (
    ("sch", "sh"),
    ("tch", "ch"),
    ("ph", "f"),
    ("th", "t"),
    ("kh", "h"),
    ("gh", "g"),
    ("ck", "k"),
    ("ks", "x"),
    ("yev", "ev"),
    ("ye", "e"),
    ("ie", "i"),
    ("iy", "i"),
    ("ii", "i"),
    ("yy", "i"),
    ("y", "i"),
    ("j", "i"),
    ("w", "v"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("c", "k"),
    ("q", "k"),
)
_DOUBLED = re.compile(r"(.)\1+")
# Endings by which a man's name becomes a woman's.
_FEMALE = frozenset(["a", "e", "ia", "ina", "ine", "ette", "elle", "ne", "le"])
# First names as initials without a point: "RS", "SKP".
_INITIALS = re.compile(r"[b-df-hj-np-tv-xz]{2,3}")
_JOINTS = re.compile(r"[\s'’-]+")
_VOWELS = re.compile(r"[aeiouh]+")
# Letters that languages without them exchange where a name is written in Latin: Gunan, Kunan.
_VOICELESS = str.maketrans("g", "k")
# Vowels that sound alike before r: Bert, Burt.
_BEFORE_R = re.compile(r"[eiu]r")


@cache
def _particles() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("name_particles") for word in line.split())


@cache
def given_names() -> frozenset[str]:
    """First names, in lower case without accents; the list ``given_names.txt``."""
    return frozenset(name for line in read_wordlist("given_names") for name in line.split())


@cache
def _womens_names() -> frozenset[str]:
    return frozenset(name for line in read_wordlist("womens_names") for name in line.split())


@cache
def _either_names() -> frozenset[str]:
    return frozenset(name for line in read_wordlist("either_names") for name in line.split())


def sex_of(name: str) -> Literal["woman", "man", ""]:
    """Whose given name one usually is; empty where women and men bear it, or no list has it.

    Args:
        name: In its normal spelling: lower case, without accents.
    """
    if name not in given_names() or name in _either_names():
        return ""
    return "woman" if name in _womens_names() else "man"


@lru_cache(maxsize=8192)
def name_sound(name: str) -> str:
    """A rough form all transliterations of a name share, so that ``Sergei`` and ``Sergey`` meet.

    Accents, doubled letters and the letters transliterations exchange (y, i and j; kh and h; w and
    v; ph and f) are levelled.
    """
    folded = normal_spelling(name.title())
    for written, sound in _SOUNDS:
        folded = folded.replace(written, sound)
    return _DOUBLED.sub(r"\1", folded)


@cache
def _short_forms() -> dict[str, frozenset[int]]:
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(read_wordlist("short_names")):
        for name in line.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


@lru_cache(maxsize=65536)
def given_names_agree(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Whether two sets of first names can be one person's.

    Initials, short forms, transliterations and a middle name more or less do not part them.
    """
    if not one or not two:
        return True
    return any(
        _one_given_name(left, right) for left in _parts_of_given(one) for right in _parts_of_given(two)
    )


def _parts_of_given(given: tuple[str, ...]) -> tuple[str, ...]:
    """First names with the parts of a double one: *Anne-Marie* is called *Anne* or *Marie*."""
    if not any("-" in name for name in given):
        return given
    parts = [part for name in given if "-" in name for part in name.split("-")]
    return (*given, *parts) if given_names().issuperset(parts) else given


def _one_given_name(one: str, two: str) -> bool:
    left, right = one.rstrip("."), two.rstrip(".")
    if left == right or name_sound(left) == name_sound(right):
        return True
    if min(len(left), len(right)) <= 2 and left[:1] == right[:1]:
        return True
    if any(
        _INITIALS.fullmatch(short) and long[:1] in short for short, long in ((left, right), (right, left))
    ):
        return True  # "RS Bhatia" may go by his second name
    forms = _short_forms()
    if forms.get(left, frozenset()) & forms.get(right, frozenset()):
        return True
    short, long = sorted((left, right), key=len)
    if long.removeprefix(short) in _FEMALE and {short, long} <= given_names():
        return False
    return len(short) >= 3 and long.startswith(short)


@lru_cache(maxsize=65536)
def surnames_agree(one: str, two: str) -> bool:
    """Whether two surnames are one, in other letters or with a part more or less."""
    if one == two or name_sound(one) == name_sound(two):
        return True
    if _JOINTS.sub("", one) == _JOINTS.sub("", two) or _JOINTS.sub("", name_sound(one)) == _JOINTS.sub(
        "", name_sound(two)
    ):
        return True
    if " " not in one + two and "-" not in one + two:
        return False
    left, right = re.split(r"[\s-]+", one), re.split(r"[\s-]+", two)
    return (len(left) > 1 or len(right) > 1) and bool(set(left) & set(right) - _particles())


def spelling_distance(one: str, two: str) -> float:
    """How alike two names are written, 0 to 1 (Levenshtein distance over the longer's length)."""
    return float(Levenshtein.normalized_similarity(one, two))


def sound_alike(one: str, two: str) -> bool:
    """Whether two names are spoken alike, as Bert and Burt are.

    Args:
        one: A name in lower case.
        two: Another.
    """
    left, right = name_sound(one), name_sound(two)
    return left == right or _BEFORE_R.sub("er", left) == _BEFORE_R.sub("er", right)


@lru_cache(maxsize=8192)
def only_spelling(one: str, two: str) -> bool:
    """Whether two names differ as a slip or another spelling does: only in vowels, or by letters left out.

    Args:
        one: A name in lower case.
        two: Another.
    """
    left, right = name_sound(one), name_sound(two)
    if _VOWELS.sub("", left) == _VOWELS.sub("", right):
        return True
    if left.translate(_VOICELESS) == right.translate(_VOICELESS):
        return True
    short, long = sorted((left, right), key=len)
    rest = iter(long)
    return len(short) >= 3 and len(long) - len(short) <= 2 and all(letter in rest for letter in short)
