"""Verb places: whether a word that can be a verb is one where it stands."""

from collections.abc import Sequence
from itertools import pairwise

from lavreader.language.grammar.classed_words import Word, is_be, is_have, word_set
from lavreader.language.grammar.verbs import VerbReading, verb_lists
from lavreader.language.looks import Look

# Words of denial that turn subject and auxiliary round.
_TURNING = frozenset(["nor", "neither", "never", "rarely", "seldom", "hardly", "scarcely", "nowhere"])
_OF_SUBJECT = frozenset(["noun", "name", "determiner", "adjective", "number", "pronoun"])
# The forms of a verb that can be nothing but its past tense: *went*, *took*.
_PAST_ALONE = frozenset(["past"])
# What an aside stands behind, and what opens it.
_ASIDE_BEHIND = frozenset(("noun", "name", "number"))
_OPENING_ASIDE = frozenset(("relative", "determiner", "number"))
# How many words a noun with a participle and a phrase of its own has at least.
_DESCRIBED = 4
_BEHIND_OBJECT = frozenset(("preposition", "conjunction", "subordinator", "adverb", "relative"))


def _previous(before: list[Word]) -> Word | None:
    """The last word that is not an adverb or a negation."""
    for word in reversed(before):
        if word.tag not in ("adverb", "not"):
            return word
    return None


def is_verb(reading: VerbReading, following: Look | None, before: list[Word]) -> bool:
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
        if reading.base in word_set("plural_without_s"):
            return False  # "protesters and police officers"
        if "s" in forms and following is not None and _goes_on(reading.base, following, before):
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
        sure = reading.base in word_set("never_noun")
        if (
            sure
            and "s" in forms
            and following is not None
            and following.lower != "of"
            and _is_described(before)
        ):
            return True  # "a man arrested on Monday remains in custody"
        if "s" in forms and reading.base in word_set("copular_verb") and not _plural(previous):
            return not _has_finite(before)  # "the museum remains closed"
        if sure and forms & {"base", "s"} and not _has_finite(before):
            return True
        opens = following is not None and following.after_verb
        if "s" in forms:
            return opens and not _has_finite(before) and (previous.tag == "name" or not _plural(previous))
        return opens and not _has_finite(before) and (_plural(previous) or _of_plural(before))
    return False


def _goes_on(base: str, following: Look, before: Sequence[Word]) -> bool:
    """Whether the verb of a subject goes on behind an aside, or behind *and* and a verb before it.

    *The driver, whose name was not given, remains in custody*, *was hurt but remains in the team*.
    """
    sure = base in word_set("never_noun") and following.lower != "of"
    if not (sure or following.after_verb):
        return False
    if before[-1].tag == "conjunction":
        return sure and any(word.reading is not None and "past" in word.reading.forms for word in before)
    if before[-1].text != ",":
        return False
    comma = next((at for at in range(len(before) - 2, 0, -1) if before[at].text == ","), 0)
    if not comma or before[comma - 1].tag not in _ASIDE_BEHIND or _plural(before[comma - 1]):
        return False
    opening = before[comma + 1]
    told = opening.tag in _OPENING_ASIDE or (
        opening.reading is not None and "base" not in opening.reading.forms
    )
    return told and not any(word.tag in ("verb", "auxiliary") for word in before[:comma])


def _is_described(before: Sequence[Word]) -> bool:
    """Whether the words so far can be a noun and a participle of its own: *a man held in Rome*."""
    if len(before) < _DESCRIBED:
        return False
    if before[-1].tag not in ("time", "name") and before[-2].tag != "determiner":
        return False
    place = next((at for at, word in enumerate(before) if word.tag in ("verb", "auxiliary")), 0)
    reading = before[place].reading
    if not 0 < place < len(before) - 2 or reading is None or "participle" not in reading.forms:
        return False
    return before[place - 1].tag == "noun" and before[place + 1].tag == "preposition"


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
    if opener.lower == "once":
        return place > 1 and before[place - 2].tag == "not"  # "not once did she ask"
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
