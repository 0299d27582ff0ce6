"""Reason cues: the constructions by which a sentence gives a reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lavreader.compare.effects import effects_in
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Clause, Parsed, Range
from lavreader.language.tagging import Word

#: Words of a cause at most.
LONGEST = 14
# Words between a passive verb and its *by*.
_NEAR = 5
#: Words that deny.
NEGATORS = frozenset(
    ("no", "not", "nothing", "neither", "nor", "never", "without", "none", "nobody", "denied")
)
_BE = state_words("forms_of_be")
_CALLED = frozenset(("cause", "reason", "culprit", "answer", "explanation", "trigger"))
_TWO_WORDS = {"due": "to", "owing": "to", "thanks": "to"}
# Verb forms with the word behind them after which the cause stands.
_BEHIND = {
    "trace": ("to",), "attribute": ("to",), "ascribe": ("to",), "stem": ("from",), "result": ("from",),
    "cause": ("by",), "trigger": ("by",), "spark": ("by",), "force": ("by",), "prompt": ("by",),
    "bring": ("by",), "put": ("to",), "start": ("by",), "weaken": ("by",), "set": ("by",), "poison": ("by",),
}  # fmt: skip
_BRINGING = frozenset(
    ["cause", "trigger", "spark", "force", "prompt", "push", "throw", "knock", "cripple", "halt", "plunge",
     "tip", "finish", "sink", "provoke", "get", "bring", "lead", "delay", "hold", "oblige", "compel"]
)  # fmt: skip
_LINKS = frozenset(("after", "when", "as"))
# Words at which a reason may be told by a link or a noun, and verbs by which it may be.
_POINTING = _LINKS | _CALLED | _TWO_WORDS.keys() | {"because", "so", "down"}
_TELLING = _BRINGING | _BEHIND.keys() | {"blame", "point"}
# Past forms of verbs that bring something about.
_BROUGHT = {base + ending: base for base in _BRINGING for ending in ("d", "ed")}


@dataclass(frozen=True)
class Cue:
    """Where a cause and its effect stand; an effect that is left to the sentences before is empty."""

    cause: Range
    effect: Range
    plain: bool = True


def cues_of(parsed: Parsed) -> Iterator[Cue]:
    """Every wording of a sentence that gives a reason."""
    words, lowers = parsed.words, parsed.lowers
    if "what" in lowers or "it" in lowers:
        yield from _cleft(words)
    if "result" in lowers:
        yield from _as_a_result(words)
    if "so" in lowers or "why" in lowers:
        yield from _therefore(words)
    pointing = not lowers.isdisjoint(_POINTING)
    for position, word in enumerate(words):
        if pointing and word.lower in _POINTING:
            yield from _linked(parsed, position)
        if _base(words, position) in _TELLING:
            yield from _told_by_verb(parsed, parsed.clauses[parsed.clause_of(position)], position)
        if pointing and word.lower in _CALLED:
            yield from _called(words, position)


def lower_at(words: Sequence[Word], position: int) -> str:
    """The word at a place in lower case; empty where there is none."""
    return words[position].lower if 0 <= position < len(words) else ""


def _linked(parsed: Parsed, position: int) -> Iterator[Cue]:
    """*Because of*, *due to*, *after*, *when*, *so that*; before or behind what happened."""
    words = parsed.words
    lower, following = words[position].lower, lower_at(words, position + 1)
    begin = position + 1
    if lower == "because":
        begin += following == "of"
    elif _TWO_WORDS.get(lower) == following or (lower, following) == ("so", "that"):
        begin += 1
    elif lower in _LINKS:
        if not _opens_reason(words, position):
            return
    elif (lower, following) != ("down", "to"):
        return
    else:
        begin += 1
    if lower == "so":
        # "So that the guests, stopped by a parade, could sit down": what stands between says why.
        commas = [at for at in range(begin, len(words)) if words[at].text == ","]
        if len(commas) > 1 and words[commas[0] + 1].reading is not None:
            yield Cue((commas[0] + 1, commas[1]), (stretch(words, position), position), plain=False)
        return
    plain = lower not in _LINKS
    if position <= 1:
        comma = next((at for at in range(begin, len(words)) if words[at].text == ","), None)
        if comma is not None:
            yield Cue((begin, comma), (comma + 1, len(words)), plain)
        return
    if lower == "because" and lower_at(words, position - 1) in _BE and lower_at(words, position - 2) == "it":
        that = next((at for at in range(begin, len(words)) if words[at].lower == "that"), None)
        if that is not None:
            yield Cue((begin, that), (that + 1, len(words)))
        return
    yield Cue((begin, len(words)), (stretch(words, position), position), plain)


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
        return False
    if words[position].lower == "after":
        return True
    if words[position].lower == "when" and words[position - 1].text == ",":
        # "At nine, when most were asleep."
        return False
    later = words[position + 2 : position + 2 + LONGEST]
    comma = next((at for at, word in enumerate(later) if word.text == ","), len(later))
    return any(word.tag in ("verb", "auxiliary") for word in later[:comma])


def stretch(words: Sequence[Word], position: int) -> int:
    """Where the part of a sentence begins that a word stands in."""
    return next((at + 1 for at in range(position - 1, -1, -1) if words[at].text in (";", "—", "–")), 0)


def stretch_end(words: Sequence[Word], position: int) -> int:
    """Where the part of a sentence ends that a word stands in."""
    return next((at for at in range(position, len(words)) if words[at].text in (";", "—", "–")), len(words))


def _told_by_verb(parsed: Parsed, clause: Clause, position: int) -> Iterator[Cue]:
    """*Blamed on*, *traced to*, *caused by*; *fog forced a delay*; *pointed to rain as the reason*."""
    words = parsed.words
    base = _base(words, position)
    begin = stretch(words, position)
    if base == "blame":
        yield from _blamed(parsed, clause, position)
    elif base == "point" and lower_at(words, position + 1) == "to":
        link = next((at for at in range(position + 2, len(words)) if words[at].lower == "as"), None)
        called = link is not None and any(lower_at(words, link + n) in _CALLED for n in (1, 2, 3))
        if link is not None and called:
            yield Cue((position + 2, link), (link, len(words)))
    for behind in (position + 1, position + 2):
        if lower_at(words, behind) in _BEHIND.get(base, ()):
            yield Cue((behind + 1, len(words)), (begin, position))
            return
    if base in _BRINGING and clause.passive:
        by = next(
            (at for at in range(position + 1, min(len(words), position + _NEAR)) if words[at].lower == "by"),
            0,
        )
        if by:
            yield Cue((by + 1, len(words)), (begin, by))
    if base in _BRINGING and not clause.passive and effects_in(words[position:]):
        own = clause.subject if words[position].base else (clause.first, position)
        subject = [word for word in parsed.chunk(own) if word.tag not in ("conjunction", "sign")]
        if subject and all(word.lower in ("that", "which", "this", "it", "what") for word in subject):
            first = next((at for at in range(own[0] - 1, begin, -1) if words[at].text != ","), begin)
            yield Cue((begin, first + 1), (position, len(words)))
        elif subject and own[1] <= position:
            yield Cue(own, (position, len(words)))


def _base(words: Sequence[Word], position: int) -> str:
    """The dictionary form of a verb, of a past form before an article as well: *fog on the hill forced a*."""
    word = words[position]
    if (
        word.base
        or word.tag != "noun"
        or position + 1 >= len(words)
        or words[position + 1].tag != "determiner"
    ):
        return word.base
    return _BROUGHT.get(word.lower, "")


def _blamed(parsed: Parsed, clause: Clause, position: int) -> Iterator[Cue]:
    """*Blamed the rain*, *blamed rain for it*, *blamed it on rain*, *rain is being blamed*."""
    words = parsed.words
    following = [
        at
        for at in range(position + 1, clause.last)
        if words[at].lower in ("on", "for") and at + 1 < len(words)
    ]
    link = following[0] if following else None
    begin = stretch(words, position)
    if link is not None and words[link].lower == "on":
        # "Blamed the shortage on": what stands between is the effect, else what stands before.
        effect = (position + 1, link) if link > position + 1 else (begin, position)
        yield Cue((link + 1, len(words)), effect)
    elif clause.passive or lower_at(words, position - 1) == "to":
        yield Cue((begin, position), (link + 1, len(words)) if link is not None else (0, 0))
    else:
        yield Cue((position + 1, link or len(words)), (link + 1, len(words)) if link is not None else (0, 0))


def _called(words: Sequence[Word], position: int) -> Iterator[Cue]:
    """*The cause: rain*, *the answer was rain*, *rain was the cause*."""
    behind = next(
        (
            at
            for at in range(position + 1, min(len(words), position + 14))
            if words[at].lower in ("is", "was", "were") or words[at].text == ":" or words[at].lower == "lies"
        ),
        None,
    )
    if behind is not None and lower_at(words, position - 1) in (
        "the",
        "likely",
        "main",
        "official",
        "probable",
    ):
        effect = (position + 1, behind) if effects_in(words[position + 1 : behind]) else (0, 0)
        yield Cue((behind + 1, len(words)), effect)
    for copula in (position - 2, position - 3):
        denied = any(word.lower in NEGATORS for word in words[max(copula, 0) : position])
        if copula > 0 and lower_at(words, copula) in ("is", "was", "were") and not denied:
            effect = (position + 1, len(words)) if effects_in(words[position + 1 :]) else (0, 0)
            yield Cue((stretch(words, copula), copula), effect)
            return


def _cleft(words: Sequence[Word]) -> Iterator[Cue]:
    """*What ended it was money*, *fog was what stopped it*, *it was fog that stopped it*."""
    for position, word in enumerate(words[:-1]):
        if word.lower not in ("is", "was", "were"):
            continue
        if words[position + 1].lower == "what":
            yield Cue((stretch(words, position), position), (position + 2, len(words)))
        elif position == 1 and words[0].lower == "it":
            that = next((at for at in range(3, len(words)) if words[at].lower == "that"), None)
            if that is not None and words[2].lower not in ("because", "not"):
                yield Cue((2, that), (that + 1, len(words)))
        elif words[0].lower == "what" and position < 9:
            begin = position + 1
            if words[begin].lower == "not":
                begin = next((at + 1 for at in range(begin, len(words)) if words[at].lower == "but"), begin)
            colon = next((at for at in range(begin, len(words)) if words[at].text == ":"), None)
            begin = colon + 1 if colon is not None else begin
            yield Cue((begin, len(words)), (1, position))
            return


def _as_a_result(words: Sequence[Word]) -> Iterator[Cue]:
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


def _therefore(words: Sequence[Word]) -> Iterator[Cue]:
    """*The ice was thin, so the race was shortened*; *a hot May, which is why it ran dry*."""
    for position in range(3, len(words) - 1):
        lower = words[position].lower
        if lower == "so" and words[position - 1].text == "," and words[position + 1].lower != "that":
            yield Cue((stretch(words, position), position - 1), (position + 1, len(words)))
        if lower == "why" and words[position - 1].lower in ("is", "was"):
            comma = next((at for at in range(position - 2, 0, -1) if words[at].text == ","), None)
            if comma is not None and words[comma + 1].lower in ("which", "and"):
                begin = next((at + 1 for at in range(comma) if words[at].lower == "after"), 0)
                yield Cue((begin, comma), (position + 1, len(words)))
