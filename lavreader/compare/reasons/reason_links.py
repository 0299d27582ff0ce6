"""Reason links: *because of*, *due to*, *after*, *so* and their like between a cause and its effect."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reasons.cue_ranges import CALLED, FORMS_OF_BE, LINKS, LONGEST, Cue, lower_at, stretch
from lavreader.compare.reasons.effects import effects_in, names_cause
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed

_TWO_WORDS = {"due": "to", "owing": "to", "thanks": "to"}
# Words before a day behind which *when* tells what happened, and not only which day it was.
_FAR = 6
# What is done about a reason while everybody waits.
_MENDING = frozenset(["repair", "fix", "mend", "clear", "remove", "search", "check", "replace", "restore"])
_THANKING = frozenset(("give", "offer", "express", "extend", "say", "send", "return", "owe", "convey"))
# What begins a clause that has a subject of its own.
_SUBJECTS = frozenset(("determiner", "noun", "name", "pronoun", "adjective", "number"))
_GROUNDS = frozenset(("reasons", "grounds"))
#: Words at which a reason may be told by a link or a noun.
LINKING = LINKS | CALLED | _TWO_WORDS.keys() | {"because", "while", "so", "down", "result", "for"}


def linked(parsed: Parsed, position: int) -> Iterator[Cue]:
    """*Because of*, *due to*, *after*, *when*, *so that*; before or behind what happened."""
    words = parsed.words
    lower, following = words[position].lower, lower_at(words, position + 1)
    begin = position + 1
    if lower == "because":
        begin += following == "of"
    elif (lower, following) == ("result", "of") and lower_at(words, position - 2) in FORMS_OF_BE:
        yield Cue((position + 2, len(words)), (stretch(words, position), position - 2))
        return
    elif _TWO_WORDS.get(lower) == following or (lower, following) == ("so", "that"):
        begin += 1
        if lower == "thanks" and _gives_thanks(words, position):
            return
        if lower == "due" and begin < len(words) and words[begin].tag in ("verb", "auxiliary"):
            return  # "Due to speak on Friday."
    elif lower == "while":
        verb = next((at for at in range(begin, min(begin + 6, len(words))) if words[at].base in _MENDING), 0)
        if verb and position > 1:
            yield Cue((verb + 1, len(words)), (stretch(words, position), position), plain=False)
        return
    elif lower in LINKS:
        begun = stretch(words, position)
        because = next((at for at in range(begun, position) if words[at].lower == "because"), None)
        if not _opens_reason(words, position):
            return
        if because is not None:
            # "Waited because the train was held up after a crash"; but "because the bill came after May".
            if effects_in(words[because + 1 : position]):
                yield Cue((begin, len(words)), (because + 1, position), plain=False)
            return
    elif (lower, following) == ("down", "to"):
        if lower_at(words, position - 1) not in FORMS_OF_BE:
            return
        begin += 1
    elif (lower, following) == ("for", "what") or lower == "for":
        reasons = next(
            (at for at in range(begin, min(begin + 6, len(words))) if words[at].lower in _GROUNDS), 0
        )
        if reasons > begin and not any(word.tag in ("verb", "sign") for word in words[begin + 2 : reasons]):
            yield Cue((begin, reasons), (stretch(words, position), position))
        return
    else:
        return
    if lower == "so":
        # "So that the guests, stopped by a parade, could sit down": what stands between says why.
        commas = [at for at in range(begin, len(words)) if words[at].text == ","]
        if len(commas) > 1 and words[commas[0] + 1].reading is not None:
            yield Cue((commas[0] + 1, commas[1]), (stretch(words, position), position), plain=False)
        return
    plain = lower not in LINKS or _begins(words, position)
    if position <= 1:
        comma = next((at for at in range(begin, len(words)) if words[at].text == ","), None)
        if comma is not None:
            yield Cue((begin, comma), (comma + 1, len(words)), plain)
        return
    if (
        lower == "because"
        and lower_at(words, position - 1) in FORMS_OF_BE
        and lower_at(words, position - 2) == "it"
    ):
        that = next((at for at in range(begin, len(words)) if words[at].lower == "that"), None)
        if that is not None:
            yield Cue((begin, that), (that + 1, len(words)))
        return
    yield Cue((begin, len(words)), (stretch(words, position), position), plain)


def _gives_thanks(words: Sequence[Word], position: int) -> bool:
    """Whether *thanks to* is what somebody says to somebody: *gave thanks to*, *his thanks to*."""
    before = words[position - 1] if position else None
    return before is not None and (before.base in _THANKING or before.tag in ("determiner", "adjective"))


def _opens_reason(words: Sequence[Word], position: int) -> bool:
    """Whether *after*, *when* or *as* tells of what happened before, and is no time or comparison."""
    following = words[position + 1 : position + 2]
    if not following or following[0].tag not in (
        "determiner",
        "noun",
        "name",
        "adjective",
        "pronoun",
        "number",
    ):
        return _begins(words, position) or (
            # "Derailed after hitting a tree."
            bool(following) and words[position].lower == "after" and following[0].lower.endswith("ing")
        )
    if words[position].lower in ("after", "following"):
        return following[0].tag != "number" and following[0].lower not in ("another", "all")
    if words[position].lower == "as" and (following[0].tag == "adjective" or _is_beside(words, position)):
        return False
    if words[position].lower == "as" and not names_cause(words[position + 1 : position + 2 + LONGEST]):
        return False
    before = words[position - 1]
    if words[position].lower == "where":
        # "The leak began where a weld had cracked."
        return before.base in ("begin", "start")
    if words[position].lower == "when" and (before.text == "," or before.tag in ("time", "number")):
        # "At nine, when most were asleep", "it was Friday when"; but "had to leave on Sunday when".
        day = before.tag == "time" and lower_at(words, position - 2) == "on"
        if not day or words[0].lower == "it" or position < _FAR:
            return False
    later = words[position + 2 : position + 2 + LONGEST]
    comma = next((at for at, word in enumerate(later) if word.text == ","), len(later))
    return any(word.tag in ("verb", "auxiliary") for word in later[:comma])


def _is_beside(words: Sequence[Word], position: int) -> bool:
    """Whether *as* tells what others did meanwhile: *fell as dozens of tourists watched*."""
    verb = next((word for word in words[position + 1 : position + 2 + LONGEST] if word.tag == "verb"), None)
    return verb is not None and verb.base in reason_words("verbs_of_bystanders")


def _begins(words: Sequence[Word], position: int) -> bool:
    """Whether *when* stands behind *began*: *the trouble began when mounted officers rode in*."""
    return words[position].lower in ("when", "where") and words[position - 1].base in ("begin", "start")


def as_a_result(words: Sequence[Word]) -> Iterator[Cue]:
    """*The pump stopped, and the cellar flooded as a result*."""
    for position in range(2, len(words)):
        if [lower_at(words, position - n) for n in (2, 1, 0)] != ["as", "a", "result"]:
            continue
        if lower_at(words, position + 1) == "of":
            yield Cue((position + 2, len(words)), (0, position - 2))
            continue
        comma = next((at for at in range(position - 3, 0, -1) if words[at].text == ","), None)
        if comma is not None:
            yield Cue((0, comma), (comma + 1, position - 2))


def result_of(words: Sequence[Word]) -> Iterator[Cue]:
    """*The result of poor planning, the jam stretched for miles*."""
    if [lower_at(words, at) for at in range(3)] == ["the", "result", "of"]:
        comma = next((at for at in range(3, min(len(words), 16)) if words[at].text == ","), None)
        if comma is not None:
            yield Cue((3, comma), (comma + 1, len(words)))


def therefore(words: Sequence[Word]) -> Iterator[Cue]:
    """*The ice was thin, so the race was shortened*; *a hot May, which is why it ran dry*."""
    for position in range(3, len(words) - 1):
        lower = words[position].lower
        if lower == "so" and words[position - 1].text == "," and words[position + 1].tag in _SUBJECTS:
            yield Cue((stretch(words, position), position - 1), (position + 1, len(words)))
        if lower == "why" and words[position - 1].lower in ("is", "was"):
            comma = next((at for at in range(position - 2, 0, -1) if words[at].text == ","), None)
            if comma is not None and words[comma + 1].lower in ("which", "and"):
                begin = next((at + 1 for at in range(comma) if words[at].lower == "after"), 0)
                yield Cue((begin, comma), (position + 1, len(words)))
