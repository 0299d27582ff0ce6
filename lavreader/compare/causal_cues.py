"""Causal cues: what an article says brought something about, and where it says that nobody knows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from lavreader.compare.analysis import Analysis
from lavreader.compare.noun_phrases import key_of
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Clause, Parsed, Range
from lavreader.language.concepts import phrases_of
from lavreader.language.stems import CACHED, stem
from lavreader.language.tagging import Word
from lavreader.language.verbs import is_event_noun, singular

_WHICH = state_words("which")
_HEDGES = state_words("hedges")
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
_TIMES = state_words("times")
_POINTING = frozenset(("it", "this", "that"))
_BE_FORMS = state_words("forms_of_be")
# Words of a cause that say nothing about which one it is.
_EMPTY_CAUSES = state_words("empty_causes")


@dataclass(frozen=True)
class Cause:
    """What an article says brought something about.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the cause's words in the sentence's text.
        end: Offset after them.
        text: The cause's words.
        keys: Concepts of its content words.
        effect: Concepts of what it brought about.
        happening: Concept of the event it brought about; empty where no noun tells it.
        which: Words that pick one of several effects, such as *next*.
        sort: What its words call it, such as ``cause`` and ``motive``.
        doubtful: Whether it is only suspected.
        teller: Stems of who says so.
        prior: Whether it is of another time.
        ordered: Whether only the order of things tells of it (*after*), so that it is doubtful.
        stopped: Whether what it brought about is that something was stopped, put off or turned back.
        before: Whether the sentence before tells what it brought about ("It was caused by ...").
    """

    sentence: int
    start: int
    end: int
    text: str
    keys: frozenset[str]
    effect: frozenset[str]
    happening: str
    which: frozenset[str]
    sort: str
    doubtful: bool
    teller: frozenset[str]
    prior: bool
    ordered: bool = False
    stopped: bool = False
    before: bool = False


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


@dataclass(frozen=True)
class Causes:
    """All causes of an article, told and unknown."""

    told: tuple[Cause, ...]
    unknown: tuple[Unknown, ...]


def causes_of(analysis: Analysis) -> Causes:
    """Every cause of an article; call it through ``derived``."""
    told: list[Cause] = []
    unknown: list[Unknown] = []
    for index, parsed in enumerate(analysis.parsed):
        text = analysis.article.sentences[index].text
        asked = any(map(_may_be_unknown, parsed.lowers))
        for pattern in (_UNKNOWN, _UNKNOWN_BEFORE):
            match = pattern.search(text) if asked else None
            if match is not None:
                what = match["what"].casefold()
                sort = "motive" if what.startswith(("motive", "reason")) else "cause"
                unknown.append(Unknown(index, match.start("value"), match.end("value"), sort))
                break
        else:
            told.extend(_resolved(analysis, cause) for cause in _told(index, parsed))
    return Causes(tuple(told), tuple(unknown))


@lru_cache(maxsize=CACHED)
def _may_be_unknown(word: str) -> bool:
    """Whether a word in lower case is one without which no cause is said to be unknown."""
    return _ASKED.search(word) is not None


def _resolved(analysis: Analysis, cause: Cause) -> Cause:
    """A cause of *it* or *this* with what the sentence before tells as its effect."""
    if cause.effect or not cause.sentence or analysis.parsed[cause.sentence].words[0].lower not in _POINTING:
        return cause
    words = analysis.parsed[cause.sentence - 1].words
    effect = _effect([word for word in words if word.tag != "name"])
    return replace(cause, effect=effect, before=True)


def _told(index: int, parsed: Parsed) -> Iterator[Cause]:
    for position, word in enumerate(parsed.words):
        if word.lower in _WORDS or (word.reading is not None and word.reading.base in _BASES):
            clause = parsed.clauses[parsed.clause_of(position)]
            cue = _cue(parsed, clause, position)
            cause = _cause(index, parsed, clause, cue) if cue is not None else None
            if cause is not None:
                yield cause


def _cause(index: int, parsed: Parsed, clause: Clause, cue: "_Cue") -> Cause | None:
    """The cause a cue tells of; None where its words say nothing about which."""
    words = parsed.words
    first, last = cue.words
    while first < last and words[first].tag in ("determiner", "adverb", "sign"):
        first += 1
    while last > first and words[last - 1].tag in _LOOSE_ENDS:
        last -= 1
    listed = words[first:last]
    content = [word for word in listed if word.content and word.tag not in ("time", "number")]
    if not content or all(word.lower in _EMPTY_CAUSES for word in content):
        return None
    inside = words[clause.first : clause.last]
    if any(word.lower in ("not", "never", "no") or word.lower.endswith("n't") for word in inside):
        return None
    effect = _effect(cue.effect)
    guessed = any(word.lower in _HEDGES for word in words)
    return Cause(
        sentence=index,
        start=listed[0].start,
        end=listed[-1].end,
        text=" ".join(word.text for word in listed),
        keys=frozenset(key_of(word.stem) for word in content),
        effect=effect,
        happening=next(
            (key_of(word.stem) for word in cue.effect if word.tag == "noun" and is_event_noun(word.lower)), ""
        ),
        which=frozenset(word.lower for word in cue.effect) & _WHICH,
        sort=cue.sort,
        doubtful=cue.weak or cue.thought or guessed or clause.modality == "possible",
        teller=frozenset(
            word.stem
            for word in (*parsed.chunk(clause.teller), *words[slice(*cue.thinker)])
            if word.content and word.tag != "verb"
        ),
        prior=any(
            word.lower in ("previous", "earlier", "ago", "similar")
            or (len(word.text) == 4 and word.text.isdigit())
            for word in inside
        ),
        ordered=cue.weak and not guessed and not cue.thought and clause.modality != "possible",
        stopped=bool(effect & _stopping()) and _is_thing(parsed, clause, cue),
    )


@cache
def _stopping() -> frozenset[str]:
    """Keys of the verbs by which a thing is stopped, put off or turned back."""
    return frozenset(key_of(stem(verb)) for verb in state_words("stopping_verbs"))


def _effect(words: Sequence[Word]) -> frozenset[str]:
    """Concepts of what was brought about, by whatever amount and for how long.

    A verb of two words counts as the one that says the same: to put back is to postpone.
    """
    phrases = phrases_of([word.stem for word in words])
    found = {name for _, _, name in phrases}
    covered = {position for first, last, _ in phrases for position in range(first, last)}
    skipped = False
    for position, word in enumerate(words):
        if position in covered:
            continue
        following = words[position + 1].lower if position + 1 < len(words) else ""
        if (word.base, following) in _PHRASAL:
            found.add(key_of(stem(_PHRASAL[word.base, following])))
            skipped = True
            continue
        counting = word.tag in ("number", "time") or singular(word.lower) in _TIMES
        if word.content and not skipped and not counting:
            found.add(key_of(word.stem))
        skipped = False
    return frozenset(found)


def _is_thing(parsed: Parsed, clause: Clause, cue: "_Cue") -> bool:
    """Whether what happened befell a service, a vehicle or an event and is nobody's own choice."""
    things = state_words("things_stopped")
    subject = parsed.chunk(clause.subject)
    listed = subject if any(word.content for word in subject) else cue.effect
    return any(word.lower in things or singular(word.lower) in things for word in (*listed, *cue.effect[:8]))


@dataclass(frozen=True)
class _Cue:
    """A causal wording: where the cause stands, what it brought about, what it is called.

    ``weak`` marks wordings that may only give the order of things (*after*); ``thought`` a cause
    that somebody only thinks of, ``thinker`` who does.
    """

    words: Range
    effect: tuple[Word, ...]
    sort: str = "cause"
    weak: bool = False
    thought: bool = False
    thinker: Range = (0, 0)


_LOOSE_ENDS = frozenset(("sign", "time", "preposition", "to", "conjunction", "adverb"))
# Verb, the word that must follow it, and the word before the cause: "put the delay down to".
_LAID_TO = (
    ("blame", "", "on"),
    ("attribute", "", "to"),
    ("put", "down", "to"),
    ("ascribe", "", "to"),
    ("trace", "", "to"),
)
# Verbs whose passive with *by* and whose active name a cause, with the particle they need.
_BRINGING = (
    ("cause", ""),
    ("trigger", ""),
    ("spark", ""),
    ("provoke", ""),
    ("set", "off"),
    ("bring", "about"),
    ("set", "alight"),
    ("lead", "to"),
    ("result", "in"),
)
_TO_BLAME = (("to", "blame", "for"), ("responsible", "for"), ("behind",))


_WORDS = frozenset(
    (
        *("due", "owing", "thanks", "because", "result", "to", "responsible", "behind"),
        *("after", "following", "cause", "motive", "reason"),
    )
)
_THINKING = frozenset(("think", "thinks", "believe", "believes", "suspect", "suspects", "say", "says"))
# Verbs of two words with the verb that says the same.
_PHRASAL = {
    ("put", "back"): "postpone",
    ("push", "back"): "postpone",
    ("put", "off"): "postpone",
    ("call", "off"): "cancel",
    ("pull", "out"): "withdraw",
    ("drop", "out"): "withdraw",
    ("turn", "back"): "divert",
    ("hold", "up"): "delay",
    ("shut", "down"): "close",
}
_BASES = frozenset(
    {base for base, *_ in _LAID_TO} | {base for base, _ in _BRINGING} | {"result", "stem", "die", "start"}
)


def _cue(parsed: Parsed, clause: Clause, position: int) -> _Cue | None:
    """The causal wording that begins at a word."""
    return (
        _set_fire(parsed, clause, position)
        or _linked(parsed, clause, position)
        or _laid(parsed, clause, position)
        or _brought(parsed, clause, position)
        or _died(parsed, clause, position)
        or _called(parsed, clause, position)
        or _after(parsed, clause, position)
    )


def _lower(parsed: Parsed, position: int) -> str:
    return parsed.words[position].lower if position < len(parsed.words) else ""


def _behind(parsed: Parsed, clause: Clause, first: int, effect: tuple[Word, ...], weak: bool = False) -> _Cue:
    """The cue whose cause is the noun phrase from a word on."""
    return _Cue((first, _stop(parsed, clause, first)), effect, weak=weak)


def _linked(parsed: Parsed, clause: Clause, position: int) -> _Cue | None:
    """*Due to*, *because of*, *as a result of*, *because it was*."""
    words = parsed.words
    lower, following = words[position].lower, _lower(parsed, position + 1)
    effect = (*parsed.chunk(clause.subject), *words[clause.first : position])
    if lower in ("due", "owing", "thanks") and following == "to":
        if lower == "due" and position + 2 < len(words) and words[position + 2].reading is not None:
            return None
        return _behind(parsed, clause, position + 2, effect)
    if lower in ("because", "result") and following == "of":
        return _behind(parsed, clause, position + 2, tuple(words[: position - (lower == "result")]))
    if lower == "because" and clause.link == "because" and position == clause.first:
        return _Cue((position + 1, clause.last), tuple(words[:position]))
    if words[position].base in ("result", "stem") and following == "from":
        return _behind(parsed, clause, position + 2, parsed.chunk(clause.subject))
    return None


def _laid(parsed: Parsed, clause: Clause, position: int) -> _Cue | None:
    """*Blamed on*, *put down to*, *blamed a valve for the loss*, *was to blame for*."""
    words = parsed.words
    word = words[position]
    subject = parsed.chunk(clause.subject)
    for base, particle, link in _LAID_TO:
        if word.base != base or clause.verb != position:
            continue
        for later in range(position + 1, clause.last - 1):
            if words[later].lower == link and (not particle or words[later - 1].lower == particle):
                between = tuple(one for one in words[position + 1 : later] if one.lower != particle)
                return _behind(parsed, clause, later + 1, between or subject)
    if word.base == "blame" and clause.verb == position and not clause.passive:
        stop = _stop(parsed, clause, position + 1)
        return _Cue((position + 1, stop), tuple(words[stop : clause.last]))
    for phrase in _TO_BLAME:
        found = tuple(_lower(parsed, position + offset) for offset in range(len(phrase)))
        copula = position > clause.first and words[position - 1].lower in _BE_FORMS
        if found == phrase and copula and position > clause.first:
            return _Cue((clause.first, position - 1), tuple(words[position + len(phrase) : clause.last]))
    return None


def _died(parsed: Parsed, clause: Clause, position: int) -> _Cue | None:
    """*Died of a stroke*, *started by campers*."""
    base, following = parsed.words[position].base, _lower(parsed, position + 1)
    if base == "die" and following in ("of", "from"):
        return _behind(parsed, clause, position + 2, (*parsed.chunk(clause.subject), parsed.words[position]))
    if base == "start" and following == "by" and clause.passive:
        return _behind(parsed, clause, position + 2, parsed.chunk(clause.subject))
    return None


def _brought(parsed: Parsed, clause: Clause, position: int) -> _Cue | None:
    """*Caused by*, *set off by*; *caused*, *led to*, *set off*."""
    words = parsed.words
    for base, particle in _BRINGING:
        if words[position].base != base:
            continue
        behind = position + 1
        if particle:
            if _lower(parsed, behind) != particle:
                continue
            behind += 1
        if _lower(parsed, behind) == "by":
            effect = (*parsed.chunk(clause.subject), *words[clause.first : position])
            return _behind(parsed, clause, behind + 1, effect)
        if position and words[position - 1].tag == "auxiliary" and words[position - 1].lower in _BE_FORMS:
            return None
        own = clause.verb == position and clause.subject[0] >= clause.first
        first, last = clause.subject if own else (clause.first, position)
        last = next((i for i in range(first, last) if parsed.words[i].tag == "auxiliary"), last)
        thinking = next((i for i in range(first, last) if words[i].lower in _THINKING), None)
        if thinking is not None:
            that = thinking + 2 if _lower(parsed, thinking + 1) == "that" else thinking + 1
            return _Cue(
                (that, last), tuple(words[behind : clause.last]), thought=True, thinker=(first, thinking)
            )
        if first < last:
            return _Cue((first, last), tuple(words[behind : clause.last]))
    return None


def _set_fire(parsed: Parsed, clause: Clause, position: int) -> _Cue | None:
    """*A spark set fire to*."""
    after = _lower(parsed, position + 1), _lower(parsed, position + 2)
    if parsed.words[position].base != "set" or after != ("fire", "to") or clause.verb != position:
        return None
    return _Cue(clause.subject, parsed.words[position + 1 : clause.last])


def _called(parsed: Parsed, clause: Clause, position: int) -> _Cue | None:
    """*A spark was the cause of the fire*, *the cause was a spark*."""
    words = parsed.words
    lower = words[position].lower
    if lower not in ("cause", "motive", "reason") or words[position].tag != "noun":
        return None
    if clause.base != "be" or clause.verb is None:
        return None
    sort = "cause" if lower == "cause" else "motive"
    described = words[position - 1].tag in ("determiner", "adjective")
    if clause.verb < position and described and clause.subject[0] >= clause.first:
        return _Cue(clause.subject, tuple(words[position + 1 : clause.last]), sort)
    if position < clause.verb:
        return _Cue(
            (clause.verb + 1, _stop(parsed, clause, clause.verb + 1)),
            tuple(words[position + 1 : clause.verb]),
            sort,
        )
    return None


def _after(parsed: Parsed, clause: Clause, position: int) -> _Cue | None:
    """*Abandoned after crowd trouble*: the order of things, and often the reason."""
    words = parsed.words
    if words[position].lower not in ("after", "following") or position == 0 or position + 1 >= clause.last:
        return None
    before = tuple(words[:position])
    if clause.link == "after" and position == clause.first and clause.verb is not None:
        return _Cue((position + 1, clause.last), before, weak=True)
    if words[position + 1].tag in ("number", "time"):
        return None
    return _Cue((position + 1, _stop(parsed, clause, position + 1)), before, weak=True)


def _stop(parsed: Parsed, clause: Clause, first: int) -> int:
    """Where the noun phrase of a cause ends."""
    words = parsed.words
    position = first
    while position < clause.last:
        word = words[position]
        if position > first and (
            word.tag in ("verb", "auxiliary", "relative", "subordinator", "pronoun")
            or (word.tag == "sign" and word.text in ",;:.—–()")
        ):
            break
        if (
            position > first
            and word.tag == "preposition"
            and word.lower in ("on", "at", "for", "after", "during", "near")
        ):
            break
        position += 1
    return position
