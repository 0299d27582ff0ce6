"""Reasons: what an article says a thing happened for, in whatever construction it says so."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from lavreader.compare.analysis import Analysis, listed_stems
from lavreader.compare.noun_phrases import key_of
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Clause, Parsed, Range
from lavreader.language.stems import stem
from lavreader.language.tagging import Word
from lavreader.language.verbs import singular

# Words between two of an effect's wording, and of a cause at most.
_NEAR = 5
_LONGEST = 14
# Sentences at the top that tell what the story is about.
_LEAD = 3
#: What an article is about, whatever happened.
MAIN = "*"
_HEDGES = state_words("hedges") | state_words("guessing_words") - {"when", "initially", "originally"}
_OPINIONS = frozenset(("think", "thinks", "believe", "believes", "fear", "feared", "claim", "claims"))
_OTHER_TIMES = frozenset(
    ("previous", "previously", "earlier", "similar", "ago", "another", "would", "will", "if")
)
_NEGATORS = frozenset(
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
# How much something was delayed or cut by is no reason.
_SHARES = frozenset(("half", "quarter", "third", "fifth", "tenth", "mile", "metre", "minute", "hour", "day"))
_WHICH = state_words("which")
_LINKS = frozenset(("after", "when", "as"))
_ENDS = frozenset((";", "—", "–", "(", ")", "“", "”"))
_REPORTING = frozenset(("according", "said", "says", "which", "who"))


@dataclass(frozen=True)
class Reason:
    """Why something happened, as an article tells it.

    Attributes:
        effects: Names of the kinds of effect it is told of.
        implicit: Whether the sentence itself names no effect.
        sentence: Index of the sentence.
        start: Offset of the cause's words in the sentence's text.
        end: Offset after them.
        things: Concepts of the services, vehicles and events it is told of.
        which: Words that pick one of several effects, such as *second*.
        keys: Concepts of the cause's telling words.
        kin: Names of the groups of causes it belongs to.
        plain: Whether a word says that it is the reason, and not only the order of things.
        guessed: Whether it is only supposed.
        teller: Stems of the names of who says so.
    """

    effects: frozenset[str]
    implicit: bool
    sentence: int
    start: int
    end: int
    things: frozenset[str]
    which: frozenset[str]
    keys: frozenset[str]
    kin: frozenset[str]
    plain: bool
    guessed: bool
    teller: frozenset[str]


@dataclass(frozen=True)
class _Lists:
    """The kinds of effect by the stem of each wording's first word, the groups of causes, empty words."""

    effects: Mapping[str, tuple[tuple[str, str], ...]]
    kin: Mapping[str, frozenset[str]]
    vague: frozenset[str]
    decided: frozenset[str]


@cache
def _lists() -> _Lists:
    source = files("lavreader.compare").joinpath("effects.toml").read_text(encoding="utf-8")
    data = tomllib.loads(source)
    effects: dict[str, list[tuple[str, str]]] = {}
    for name, listed in data["effects"].items():
        for entry in listed.split():
            first, _, second = entry.partition("+")
            effects.setdefault(stem(first), []).append((name, stem(second) if second else ""))
    kin: dict[str, set[str]] = {}
    for name, listed in data["kin"].items():
        for word in listed.split():
            kin.setdefault(stem(word), set()).add(name)
    return _Lists(
        {first: tuple(found) for first, found in effects.items()},
        {word: frozenset(names) for word, names in kin.items()},
        frozenset(stem(word) for word in data["vague"].split()),
        frozenset(data["decided"].split()),
    )


@cache
def _things() -> frozenset[str]:
    """The services, vehicles and events of which several may be stopped in one story."""
    return state_words("things_stopped") - state_words("parts_of_events")


def is_decided(kind: str) -> bool:
    """Whether somebody decides on a kind of effect."""
    return kind in _lists().decided


def effects_in(words: Sequence[Word]) -> frozenset[str]:
    """The kinds of effect some words tell of."""
    lists = _lists()
    found = set()
    for position, word in enumerate(words):
        if not (word.content or word.tag == "verb"):
            continue
        for first in listed_stems(word):
            for name, second in lists.effects.get(first, ()):
                near = words[max(0, position - _NEAR) : position + _NEAR + 1]
                if not second or any(
                    second in (*listed_stems(one), one.lower) for one in near if one is not word
                ):
                    found.add(name)
    return frozenset(found)


def kin_of(words: Sequence[Word]) -> frozenset[str]:
    """The groups of causes some words belong to."""
    kin = _lists().kin
    return frozenset(name for word in words for one in listed_stems(word) for name in kin.get(one, ()))


def reasons_of(analysis: Analysis) -> tuple[Reason, ...]:
    """Every reason of an article for an effect of a listed kind; call it through ``derived``."""
    found: dict[tuple[int, int, frozenset[str]], Reason] = {}
    before: frozenset[str] = frozenset()
    asked = False
    top = effects_in([word for parsed in analysis.parsed[:_LEAD] for word in parsed.words])
    for index, parsed in enumerate(analysis.parsed):
        answer = [_Cue((0, len(parsed.words)), (0, 0))] if asked and _is_fragment(parsed) else []
        asked = _asks_why(parsed)
        for cue in (*_cues(parsed), *answer):
            reason = _reason(index, parsed, cue, before | top, top)
            if reason is not None:
                found.setdefault((index, reason.start, reason.effects), reason)
        before = effects_in(parsed.words)
    return tuple(found.values())


def _asks_why(parsed: Parsed) -> bool:
    """Whether a sentence asks for the cause."""
    asks = "?" in parsed.lowers
    return asks and not parsed.lowers.isdisjoint(("why", "cause", "caused", "source", "culprit", "blame"))


def _is_fragment(parsed: Parsed) -> bool:
    """Whether a sentence only names something: *A valve in the cellar, says the company*."""
    return all(clause.verb is None or clause.telling for clause in parsed.clauses)


@dataclass(frozen=True)
class _Cue:
    """Where a cause and its effect stand; an effect that is left to the sentences before is empty."""

    cause: Range
    effect: Range
    plain: bool = True


def _reason(
    index: int, parsed: Parsed, cue: _Cue, around: frozenset[str], top: frozenset[str]
) -> Reason | None:
    """What a cue tells of; None where it is denied, of another time or says nothing about which."""
    words = parsed.words
    reach = _stretch_end(words, cue.effect[0]) if cue.effect[0] < cue.effect[1] else 0
    effect = [
        words[at] for at in range(cue.effect[0], min(cue.effect[1], reach)) if not _is_frame(parsed, at)
    ]
    implicit = cue.effect[0] >= cue.effect[1]
    effects = around | {MAIN} if implicit else effects_in(effect)
    first, last = _trimmed(words, cue.cause)
    listed = words[first:last]
    telling = [word for word in listed if _is_telling(word)]
    if not effects or not any(word.tag in ("noun", "name", "adjective", "verb") for word in telling):
        return None
    if _is_amount(listed):
        return None
    both = (*listed, *effect)
    if any(word.lower in _NEGATORS or word.lower.endswith("n't") for word in (*listed[:1], *effect)):
        return None
    if any(word.lower in _OTHER_TIMES for word in both) or any(
        _is_other_year(both, at) for at in range(len(both))
    ):
        return None
    clause = parsed.clauses[parsed.clause_of(first)]
    tellers = {word.stem for one in parsed.clauses for word in parsed.chunk(one.teller) if word.tag == "name"}
    around_it = words[_stretch(words, first) : _stretch_end(words, first)] if cue.plain else both
    guessed = (cue.plain and clause.modality == "possible") or any(
        word.lower in _HEDGES | _OPINIONS for word in around_it
    )
    return Reason(
        effects | {MAIN} if effects & top and cue.plain else effects,
        implicit,
        index,
        listed[0].start,
        listed[-1].end,
        frozenset(key_of(word.stem) for word in effect if singular(word.lower) in _things()),
        frozenset(word.lower for word in effect) & _WHICH,
        frozenset(key_of(word.stem) for word in telling),
        kin_of(listed),
        cue.plain,
        guessed,
        frozenset(tellers),
    )


def _is_amount(words: Sequence[Word]) -> bool:
    """Whether words only say by how much: *by 15 minutes*, *by a third*; not *three days of rain*."""
    if words[0].lower in _SHARES:
        return True
    unit = singular(_lower(words, 1)) in _SHARES
    return words[0].tag in ("number", "time") and (len(words) == 1 or (unit and _lower(words, 2) != "of"))


def _is_other_year(words: Sequence[Word], position: int) -> bool:
    """Whether a word is a year in which it happened; *the driest since 1956* is this one."""
    word = words[position]
    since = position > 0 and words[position - 1].lower == "since"
    return len(word.text) == 4 and word.text.isdigit() and not since


def _is_frame(parsed: Parsed, position: int) -> bool:
    """Whether a word only says who says so."""
    clause = parsed.clauses[parsed.clause_of(position)]
    return clause.telling or any(
        first <= position < last for first, last in (one.teller for one in parsed.clauses)
    )


def _is_telling(word: Word) -> bool:
    """Whether a word says something about which cause it is."""
    return (
        word.content
        and word.tag not in ("time", "number", "adverb")
        and not any(one in _lists().vague for one in listed_stems(word))
    )


def _trimmed(words: Sequence[Word], cause: Range) -> Range:
    """The words of a cause up to where its sentence goes on to other things."""
    first, last = cause
    while first < last and words[first].tag in ("determiner", "adverb", "sign"):
        first += 1
    stop = next(
        (
            at
            for at in range(first + 1, last)
            if words[at].text in _ENDS
            or words[at].text == ","
            or words[at].lower in _REPORTING
            or (words[at].lower == "and" and _lower(words, at + 1) in ("on", "nothing", "not"))
        ),
        last,
    )
    stop = min(stop, first + _LONGEST)
    return (first, stop) if stop > first else (first, first + 1)


def _cues(parsed: Parsed) -> Iterator[_Cue]:
    """Every wording of a sentence that gives a reason."""
    words = parsed.words
    yield from _cleft(words)
    yield from _as_a_result(words)
    yield from _therefore(words)
    for position, word in enumerate(words):
        clause = parsed.clauses[parsed.clause_of(position)]
        yield from _linked(parsed, clause, position)
        if _base(words, position):
            yield from _told_by_verb(parsed, clause, position)
        if word.lower in _CALLED:
            yield from _called(words, position)


def _lower(words: Sequence[Word], position: int) -> str:
    return words[position].lower if 0 <= position < len(words) else ""


def _linked(parsed: Parsed, clause: Clause, position: int) -> Iterator[_Cue]:
    """*Because of*, *due to*, *after*, *when*, *so that*; before or behind what happened."""
    words = parsed.words
    lower, following = words[position].lower, _lower(words, position + 1)
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
        # "So that the crowd, held up by an accident, could get in": what stands between says why.
        commas = [at for at in range(begin, len(words)) if words[at].text == ","]
        if len(commas) > 1 and words[commas[0] + 1].reading is not None:
            yield _Cue((commas[0] + 1, commas[1]), (_stretch(words, position), position), plain=False)
        return
    plain = lower not in _LINKS
    if position <= 1:
        comma = next((at for at in range(begin, len(words)) if words[at].text == ","), None)
        if comma is not None:
            yield _Cue((begin, comma), (comma + 1, len(words)), plain)
        return
    if lower == "because" and _lower(words, position - 1) in _BE and _lower(words, position - 2) == "it":
        that = next((at for at in range(begin, len(words)) if words[at].lower == "that"), None)
        if that is not None:
            yield _Cue((begin, that), (that + 1, len(words)))
        return
    yield _Cue((begin, len(words)), (_stretch(words, position), position), plain)


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
    later = words[position + 2 : position + 2 + _LONGEST]
    comma = next((at for at, word in enumerate(later) if word.text == ","), len(later))
    return any(word.tag in ("verb", "auxiliary") for word in later[:comma])


def _stretch(words: Sequence[Word], position: int) -> int:
    """Where the part of a sentence begins that a word stands in."""
    return next((at + 1 for at in range(position - 1, -1, -1) if words[at].text in (";", "—", "–")), 0)


def _stretch_end(words: Sequence[Word], position: int) -> int:
    """Where the part of a sentence ends that a word stands in."""
    return next((at for at in range(position, len(words)) if words[at].text in (";", "—", "–")), len(words))


def _told_by_verb(parsed: Parsed, clause: Clause, position: int) -> Iterator[_Cue]:
    """*Blamed on*, *traced to*, *caused by*; *fog forced a delay*; *pointed to rain as the reason*."""
    words = parsed.words
    base = _base(words, position)
    begin = _stretch(words, position)
    if base == "blame":
        yield from _blamed(parsed, clause, position)
    elif base == "point" and _lower(words, position + 1) == "to":
        link = next((at for at in range(position + 2, len(words)) if words[at].lower == "as"), None)
        called = link is not None and any(_lower(words, link + n) in _CALLED for n in (1, 2, 3))
        if link is not None and called:
            yield _Cue((position + 2, link), (link, len(words)))
    for behind in (position + 1, position + 2):
        if _lower(words, behind) in _BEHIND.get(base, ()):
            yield _Cue((behind + 1, len(words)), (begin, position))
            return
    if base in _BRINGING and clause.passive:
        by = next(
            (at for at in range(position + 1, min(len(words), position + _NEAR)) if words[at].lower == "by"),
            0,
        )
        if by:
            yield _Cue((by + 1, len(words)), (begin, by))
    if base in _BRINGING and not clause.passive and effects_in(words[position:]):
        own = clause.subject if words[position].base else (clause.first, position)
        subject = [word for word in parsed.chunk(own) if word.tag not in ("conjunction", "sign")]
        if subject and all(word.lower in ("that", "which", "this", "it", "what") for word in subject):
            first = next((at for at in range(own[0] - 1, begin, -1) if words[at].text != ","), begin)
            yield _Cue((begin, first + 1), (position, len(words)))
        elif subject and own[1] <= position:
            yield _Cue(own, (position, len(words)))


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
    return next((base for base in _BRINGING if word.lower in (base + "d", base + "ed")), "")


def _blamed(parsed: Parsed, clause: Clause, position: int) -> Iterator[_Cue]:
    """*Blamed the rain*, *blamed rain for it*, *blamed it on rain*, *rain is being blamed*."""
    words = parsed.words
    following = [
        at
        for at in range(position + 1, clause.last)
        if words[at].lower in ("on", "for") and at + 1 < len(words)
    ]
    link = following[0] if following else None
    begin = _stretch(words, position)
    if link is not None and words[link].lower == "on":
        # "Blamed the shortage on": what stands between is the effect, else what stands before.
        effect = (position + 1, link) if link > position + 1 else (begin, position)
        yield _Cue((link + 1, len(words)), effect)
    elif clause.passive or _lower(words, position - 1) == "to":
        yield _Cue((begin, position), (link + 1, len(words)) if link is not None else (0, 0))
    else:
        yield _Cue((position + 1, link or len(words)), (link + 1, len(words)) if link is not None else (0, 0))


def _called(words: Sequence[Word], position: int) -> Iterator[_Cue]:
    """*The cause: rain*, *the answer was rain*, *rain was the cause*."""
    behind = next(
        (
            at
            for at in range(position + 1, min(len(words), position + 14))
            if words[at].lower in ("is", "was", "were") or words[at].text == ":" or words[at].lower == "lies"
        ),
        None,
    )
    if behind is not None and _lower(words, position - 1) in (
        "the",
        "likely",
        "main",
        "official",
        "probable",
    ):
        effect = (position + 1, behind) if effects_in(words[position + 1 : behind]) else (0, 0)
        yield _Cue((behind + 1, len(words)), effect)
    for copula in (position - 2, position - 3):
        denied = any(word.lower in _NEGATORS for word in words[max(copula, 0) : position])
        if copula > 0 and _lower(words, copula) in ("is", "was", "were") and not denied:
            effect = (position + 1, len(words)) if effects_in(words[position + 1 :]) else (0, 0)
            yield _Cue((_stretch(words, copula), copula), effect)
            return


def _cleft(words: Sequence[Word]) -> Iterator[_Cue]:
    """*What brought them back was money*, *fog was what stopped it*, *it was fog that stopped it*."""
    for position, word in enumerate(words[:-1]):
        if word.lower not in ("is", "was", "were"):
            continue
        if words[position + 1].lower == "what":
            yield _Cue((_stretch(words, position), position), (position + 2, len(words)))
        elif position == 1 and words[0].lower == "it":
            that = next((at for at in range(3, len(words)) if words[at].lower == "that"), None)
            if that is not None and words[2].lower not in ("because", "not"):
                yield _Cue((2, that), (that + 1, len(words)))
        elif words[0].lower == "what" and position < 9:
            begin = position + 1
            if words[begin].lower == "not":
                begin = next((at + 1 for at in range(begin, len(words)) if words[at].lower == "but"), begin)
            colon = next((at for at in range(begin, len(words)) if words[at].text == ":"), None)
            begin = colon + 1 if colon is not None else begin
            yield _Cue((begin, len(words)), (1, position))
            return


def _as_a_result(words: Sequence[Word]) -> Iterator[_Cue]:
    """*The power went off, and they began late as a result*."""
    for position in range(2, len(words)):
        if [_lower(words, position - n) for n in (2, 1, 0)] != ["as", "a", "result"]:
            continue
        if _lower(words, position + 1) == "of":
            yield _Cue((position + 2, len(words)), (0, position - 2))
            continue
        comma = next((at for at in range(position - 3, 0, -1) if words[at].text == ","), None)
        if comma is not None:
            yield _Cue((0, comma), (comma + 1, position - 2))


def _therefore(words: Sequence[Word]) -> Iterator[_Cue]:
    """*Gusts were too strong, so the course was cut*; *a dry spring, which is why supplies ran short*."""
    for position in range(3, len(words) - 1):
        lower = words[position].lower
        if lower == "so" and words[position - 1].text == "," and words[position + 1].lower != "that":
            yield _Cue((_stretch(words, position), position - 1), (position + 1, len(words)))
        if lower == "why" and words[position - 1].lower in ("is", "was"):
            comma = next((at for at in range(position - 2, 0, -1) if words[at].text == ","), None)
            if comma is not None and words[comma + 1].lower in ("which", "and"):
                begin = next((at + 1 for at in range(comma) if words[at].lower == "after"), 0)
                yield _Cue((begin, comma), (position + 1, len(words)))
