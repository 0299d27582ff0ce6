"""Reason phrases: *amid fears of*, *over pay*, *on hopes of*, *for spitting*, *in protest at*."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from lavreader.compare.reasons.cue_ranges import Cue, lower_at, stretch
from lavreader.compare.reasons.effects import names_cause
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import singular

# Prepositions of several words behind which a reason stands.
_PHRASES: tuple[tuple[str, ...], ...] = (
    ("in", "protest", "at"), ("in", "protest", "against"), ("in", "protest", "over"),
    ("in", "response", "to"),
    ("in", "retaliation", "for"), ("in", "a", "row", "over"), ("in", "a", "dispute", "over"),
    ("in", "the", "wake", "of"), ("on", "account", "of"), ("on", "the", "grounds", "of"),
    ("on", "the", "grounds", "that"), ("on", "grounds", "of"), ("as", "a", "consequence", "of"),
    ("in", "light", "of"), ("in", "anger", "at"), ("by", "virtue", "of"), ("for", "fear", "of"),
    ("on", "the", "back", "of"), ("under", "the", "weight", "of"),
)  # fmt: skip
# Prepositions behind which the noun itself is the reason: *out of respect*, *for lack of money*.
_WHOLE: tuple[tuple[str, ...], ...] = (
    ("out", "of"), ("for", "lack"), ("for", "want"), ("through", "lack"), ("through", "negligence"),
)  # fmt: skip
_FEELINGS = reason_words("feelings_that_move")
_MOODS = reason_words("moods_of_markets")
_PENAL = reason_words("verbs_of_penalty")
_QUARRELLING = reason_words("verbs_of_protest")
#: Words at which a phrase of these may begin.
OPENING = frozenset(
    ["amid", "amidst", "with", "over", "on", "for", "in", "out", "as", "by", "through", "since", "under"]
)
_MISHAPS = reason_words("mishaps_that_befall")
# Words between a verb and the *over* or *for* that belongs to it.
_REACH = 9


def phrased(parsed: Parsed, position: int) -> Iterator[Cue]:
    """The reason a preposition opens, before or behind what it is the reason of."""
    words = parsed.words
    lower = words[position].lower
    behind = _behind_phrase(words, position)
    plain = True
    if behind is None and lower in ("amid", "amidst"):
        behind = position + 1
    elif behind is None and lower == "with" and position == 0 and _tells_of_state(words):
        behind, plain = 1, False
    elif behind is None and lower == "since" and _is_reason_since(words, position):
        behind, plain = position + 1, not position
    elif behind is None and _tells_why(parsed, position):
        behind = position + 1
    if behind is None or behind >= len(words) or words[behind].tag in ("number", "time", "sign"):
        return
    if position <= 1:
        comma = next((at for at in range(behind, len(words)) if words[at].text == ","), None)
        if comma is not None:
            yield Cue((behind, comma), (comma + 1, len(words)), plain)
        elif lower in ("amid", "amidst"):
            yield from _without_comma(words, behind)
        return
    yield Cue((behind, len(words)), (stretch(words, position), position), plain)


def _tells_why(parsed: Parsed, position: int) -> bool:
    """Whether *in*, *over*, *on* or *for* stands before a reason here."""
    words = parsed.words
    match words[position].lower:
        case "in":
            return _is_mishap(words, position)
        case "over":
            return _verb_before(parsed, position, _QUARRELLING)
        case "on":
            return _is_mood(words, position)
        case "for":
            return _is_deed(words, position) and _verb_before(parsed, position, _PENAL)
        case _:
            return False


def _without_comma(words: Sequence[Word], behind: int) -> Iterator[Cue]:
    """*Amid allegations of bribery the mayor stepped aside*: up to the article before the verb."""
    verb = next(
        (at for at in range(behind + 1, len(words)) if words[at].tag in ("verb", "auxiliary")), len(words)
    )
    begin = next((at for at in range(verb - 1, behind, -1) if words[at].tag == "determiner"), None)
    if begin is not None:
        begin = _phrase_start(words, begin, behind)
        yield Cue((behind, begin), (begin, len(words)))


def _phrase_start(words: Sequence[Word], begin: int, least: int) -> int:
    """Where a noun phrase begins that may have another one behind its *of*: *the mayor of the town*."""
    while begin - 2 > least and words[begin - 1].lower == "of":
        before = next((at for at in range(begin - 2, least, -1) if words[at].tag == "determiner"), None)
        if before is None:
            break
        begin = before
    return begin


def _behind_phrase(words: Sequence[Word], position: int) -> int | None:
    """Where the reason begins behind a preposition of several words; None where there is none."""
    for phrase in _PHRASES:
        if words[position].lower == phrase[0] and all(
            lower_at(words, position + at) == word for at, word in enumerate(phrase)
        ):
            # "Under the weight of 300 sheep": the weight is the reason.
            return position + (1 if phrase[0] == "under" else len(phrase))
    if words[position].lower == "out" and lower_at(words, position + 1) == "of":
        return position + 2 if lower_at(words, position + 2) in _FEELINGS else None
    for phrase in _WHOLE[1:]:
        if (words[position].lower, lower_at(words, position + 1)) == phrase:
            return position + 1
    return None


def _tells_of_state(words: Sequence[Word]) -> bool:
    """Whether *with* at a sentence's start tells how things stood: *with the river at its highest, ...*.

    Not *with two days to go* and not *with his third goal*.
    """
    comma = next((at for at, word in enumerate(words) if word.text == ","), None)
    if comma is None or comma < 3 or comma > 14 or words[1].tag in ("number", "time"):
        return False
    part = words[1:comma]
    if any(word.lower in ("left", "remaining", "counted") for word in part) or any(
        word.lower == "to" and following.lower == "go" for word, following in pairwise(part)
    ):
        return False
    own = words[1].lower in ("no", "so", "too", "not", "half", "little", "few", "most", "all")
    return own or any(
        (word.tag in ("adjective", "verb", "preposition") and word.lower not in ("of", "in", "for"))
        for word in part[2:]
    )


def _is_reason_since(words: Sequence[Word], position: int) -> bool:
    """Whether *since* gives a reason: it opens the sentence, and what follows is told in the simple past."""
    if position:
        # "Has been shut since a sinkhole opened"; not "since the council met in May", and not "since May".
        later = words[position + 1 : position + 1 + _REACH]
        return (
            any(word.tag == "verb" for word in later)
            and names_cause(later)
            and not any(word.tag in ("time", "number") for word in later)
        )
    comma = next((at for at, word in enumerate(words) if word.text == ","), None)
    if comma is None or not any(word.tag in ("verb", "auxiliary") for word in words[1:comma]):
        return False
    return not any(
        word.lower in ("has", "have", "had") and lower_at(words, at + 1) != "to"
        for at, word in enumerate(words[comma:], comma)
    )


def _verb_before(parsed: Parsed, position: int, verbs: frozenset[str]) -> bool:
    """Whether one of some verbs, or a noun of that spelling, stands shortly before a preposition."""
    words = parsed.words
    for at in range(position - 1, max(-1, position - _REACH - 1), -1):
        word = words[at]
        if word.text in (";", "—", "–", ","):
            return False
        if word.base in verbs or (at == position - 1 and singular(word.lower) in verbs):
            return True
    return False


def _is_mood(words: Sequence[Word], position: int) -> bool:
    """Whether *on* is followed by what moves markets: *on fears of drought*, *on weaker demand*."""
    if position < 2 or lower_at(words, position + 1) == "strike":
        return False
    for at in range(position + 1, min(position + 5, len(words))):
        if words[at].lower in _MOODS:
            return True
        if words[at].tag not in ("adjective", "determiner", "noun", "verb", "name"):
            return False
    return False


def _is_mishap(words: Sequence[Word], position: int) -> bool:
    """Whether *in* is followed by what befell something: *toppled in a gale*, *lost in heavy seas*."""
    if position < 2 or words[position - 1].tag not in ("verb", "noun", "adverb"):
        return False
    following = words[position + 1 : position + 5]
    if not following or not (following[0].lower in ("a", "an", "heavy", "high", "strong") or not position):
        return False
    head = next((word for word in following[1:] if word.tag == "noun"), None)
    return head is not None and singular(head.lower) in _MISHAPS


def _is_deed(words: Sequence[Word], position: int) -> bool:
    """Whether *for* is followed by what somebody did: *for spitting*, *for his remarks*."""
    following = words[position + 1] if position + 1 < len(words) else None
    if following is None:
        return False
    if following.lower.endswith("ing") and following.lower not in ("during", "nothing", "morning", "evening"):
        return True
    if following.lower in ("not", "allegedly", "repeatedly"):
        return lower_at(words, position + 2).endswith("ing")
    return following.tag == "noun" and following.lower in _FEELINGS | reason_words("deeds_that_are_punished")
