"""Reasons: what an article says a thing happened for, in whatever construction it says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from lavreader.compare.analysis import Analysis
from lavreader.compare.cue_ranges import LONGEST, NEGATORS, Cue, lower_at, stretch, stretch_end
from lavreader.compare.effects import effect_keys, effects_in, is_general, is_vague, kin_of
from lavreader.compare.noun_phrases import key_of
from lavreader.compare.reason_cues import cues_of
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Parsed, Range
from lavreader.language.stems import stem
from lavreader.language.tagging import Word
from lavreader.language.verbs import singular

# Words of an effect beside the word that gives its reason.
_NEAR = 9
# Sentences at the top that tell what the story is about.
_LEAD = 3
#: What an article is about, whatever happened.
MAIN = "*"
_HEDGES = state_words("hedges") | state_words("guessing_words") - {"when", "initially", "originally"}
_OPINIONS = frozenset(("fear", "feared", "fears", "claim", "claims"))
_THINKING = frozenset(("think", "believe", "suspect"))
_GUESSES = _HEDGES | _OPINIONS
_OTHER_TIMES = frozenset(("previous", "previously", "earlier", "similar", "ago", "if"))
# How much something was delayed or cut by is no reason.
# Words of an effect that is not the one of the story, or has not come yet.
_NOT_THIS = frozenset(("another", "would", "will", "predecessor", "successor"))
_SHARES = frozenset(("half", "quarter", "third", "fifth", "tenth", "mile", "metre", "minute", "hour", "day"))
# Words for a mishap that leave it to the story which one it is.
_GENERAL = frozenset(
    ["damage", "accident", "incident", "disaster", "tragedy", "mishap", "crisis", "trouble", "problem",
     "problems", "event", "failure", "breakdown", "situation", "thing", "it", "happened",
     "fate", "end", "downfall", "demise", "move", "decision", "step"]
)  # fmt: skip
# What somebody's or something's end is called.
_FATES = frozenset(("fate", "end", "downfall", "demise", "sank", "doomed", "scuppered", "undid", "wrecked"))
_WHICH = state_words("which")
_TIMES = state_words("times")
_DIRECTIONS = frozenset(word[:5] for word in state_words("directions"))
_ENDS = frozenset((";", "—", "–", "(", ")", "“", "”"))
_REPORTING = frozenset(("according", "said", "says", "which", "who"))


@dataclass(frozen=True)
class Reason:
    """Why something happened, as an article tells it.

    Attributes:
        effects: Names of the kinds of effect it is told of.
        effect: Concepts of what it is told of; of the sentence before where it is left to that.
        happening: Those of them that are no names.
        implicit: Whether the sentence itself names no effect.
        sentence: Index of the sentence.
        start: Offset of the cause's words in the sentence's text.
        end: Offset after them.
        things: Concepts of the services, vehicles and events it is told of.
        which: Words that pick one of several effects, such as *second*.
        side: Of which side it is told: the north, the west.
        content: Concepts of the cause's words.
        keys: Those of them that say which cause it is.
        kin: Names of the groups of causes it belongs to.
        motive: Whether it is called a motive.
        plain: Whether a word says that it is the reason, and not only the order of things.
        guessed: Whether it is only supposed.
        thought: Whether somebody thinks so.
        teller: Stems of who says so.
        named: Those of them that are names.
        years: Years in which it happened, as written.
    """

    effects: frozenset[str]
    effect: frozenset[str]
    happening: frozenset[str]
    implicit: bool
    sentence: int
    start: int
    end: int
    things: frozenset[str]
    which: frozenset[str]
    side: frozenset[str]
    content: frozenset[str]
    keys: frozenset[str]
    kin: frozenset[str]
    motive: bool
    plain: bool
    guessed: bool
    thought: bool
    teller: frozenset[str]
    named: frozenset[str]
    years: frozenset[str]


def reasons_of(analysis: Analysis) -> tuple[Reason, ...]:
    """Every reason an article gives for anything; call it through ``derived``."""
    found: dict[tuple[int, int, frozenset[str]], Reason] = {}
    asked = False
    around = _Around(analysis)
    for index, parsed in enumerate(analysis.parsed):
        if "?" in parsed.lowers:
            asked = _asks_why(parsed)
            continue
        cues = list(cues_of(parsed))
        if asked and _is_fragment(parsed):
            cues.append(Cue((0, len(parsed.words)), (0, 0)))
        asked = False
        frame = _frame_of(parsed) if cues else frozenset()
        for cue in cues:
            reason = _reason(index, parsed, cue, frame, around)
            if reason is not None:
                found.setdefault((index, reason.start, reason.effects), reason)
    return tuple(found.values())


class _Around:
    """What an article tells around a reason, looked up where a reason asks for it."""

    def __init__(self, analysis: Analysis) -> None:
        """Take the article."""
        self._analysis = analysis

    @cached_property
    def _lead(self) -> list[Word]:
        return [word for parsed in self._analysis.parsed[:_LEAD] for word in parsed.words]

    @cached_property
    def effects(self) -> frozenset[str]:
        """The kinds of effect the article opens with."""
        return effects_in(self._lead)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Concepts of what its title and its first sentences tell."""
        title = self._analysis.article.title or ""
        words = [word.casefold().strip(".,:;!?'\"“”‘’") for word in title.split()]
        lead = effect_keys([word for word in self._lead if word.tag != "name"])
        return lead | {key_of(stem(word)) for word in words}

    def before(self, index: int) -> Sequence[Word]:
        """The words of the sentence before one."""
        return self._analysis.parsed[index - 1].words if index else ()


@dataclass(frozen=True)
class _Told:
    """What a reason is told of; see the fields of ``Reason``."""

    effects: frozenset[str]
    keys: frozenset[str]
    happening: frozenset[str]
    implicit: bool


@cache
def _things() -> frozenset[str]:
    """The services, vehicles and events of which several may be stopped in one story."""
    return state_words("things_stopped") - state_words("parts_of_events")


def _asks_why(parsed: Parsed) -> bool:
    """Whether a sentence asks for the cause."""
    return not parsed.lowers.isdisjoint(("why", "cause", "caused", "source", "culprit", "blame"))


def _is_fragment(parsed: Parsed) -> bool:
    """Whether a sentence only names something: *A valve in the cellar, says the company*."""
    return all(clause.verb is None or clause.telling for clause in parsed.clauses)


def _reason(index: int, parsed: Parsed, cue: Cue, frame: frozenset[int], around: _Around) -> Reason | None:
    """What a cue tells of; None where it is denied or says nothing about which."""
    words = parsed.words
    first, last = _trimmed(words, cue.cause)
    listed = words[first:last]
    if not listed or _is_amount(listed):
        return None
    effect = _effect_words(words, cue, frame)
    # "Did not ring because somebody had cut the wire"; but "did not leave because of the money".
    why_not = cue.plain and cue.effect[1] <= first and any(word.tag == "auxiliary" for word in listed)
    denied = [word.lower in NEGATORS or word.lower.endswith("n't") for word in effect]
    if listed[0].lower in NEGATORS or (any(denied) and not why_not):
        return None
    near = effect[-_NEAR:] if cue.effect[1] <= first else effect[:_NEAR]
    if any(word.lower in _OTHER_TIMES for word in (*listed, *near)) or any(
        word.lower in _NOT_THIS for word in near
    ):
        return None
    telling = [word for word in listed if _is_telling(word)]
    tells = any(word.tag in ("noun", "name", "adjective", "verb") for word in telling)
    if not tells and not is_general(listed):
        return None
    told = _told(index, words, cue, effect, around)
    if told is None:
        return None
    tellers = [
        word
        for one in parsed.clauses
        for word in (*parsed.chunk(one.teller), *(parsed.chunk(one.subject) if one.base in _THINKING else ()))
        if word.content and word.tag != "verb"
    ]
    return Reason(
        told.effects,
        told.keys,
        told.happening,
        told.implicit,
        index,
        listed[0].start,
        listed[-1].end,
        frozenset([key_of(word.stem) for word in effect if singular(word.lower) in _things()]),
        frozenset([word.lower for at, word in enumerate(effect) if _picks(effect, at)]),
        frozenset([word.lower[:5] for word in effect]) & _DIRECTIONS,
        frozenset([key_of(word.stem) for word in listed if word.content]),
        frozenset([key_of(word.stem) for word in telling]),
        kin_of(listed),
        cue.motive,
        cue.plain,
        _is_guessed(parsed, cue, first, (*listed, *effect)),
        any(one.base in _THINKING for one in parsed.clauses),
        frozenset([word.stem for word in tellers]),
        frozenset([word.stem for word in tellers if word.tag == "name"]),
        frozenset([effect[at].text for at in range(len(effect)) if _is_other_year(effect, at)]),
    )


def _effect_words(words: Sequence[Word], cue: Cue, frame: frozenset[int]) -> list[Word]:
    """The words for what a cue gives a reason for; behind the reason up to where the sentence goes on."""
    first, last = cue.effect
    if first >= last:
        return []
    found = [words[at] for at in range(first, min(last, stretch_end(words, first))) if at not in frame]
    if first < cue.cause[1]:
        return found
    return found[: next((at for at, word in enumerate(found) if at and word.text == ","), len(found))]


def _told(
    index: int, words: Sequence[Word], cue: Cue, effect: Sequence[Word], around: _Around
) -> _Told | None:
    """What a reason is told of, looked for around the sentence where that only points to it."""
    told = effect_keys([word for word in effect if word.lower not in _GENERAL])
    pointing = not any(word.content and word.lower not in _GENERAL for word in words[slice(*cue.effect)])
    ends = any(word.lower in _FATES for word in effect)
    if not (cue.plain and (pointing or ends)):
        if not told:
            return None
        effects = effects_in(effect)
        if cue.plain and (effects & around.effects or len(told & around.keys) * 2 >= len(told)):
            effects |= {MAIN}
        names = frozenset([key_of(word.stem) for word in effect if word.tag == "name"])
        return _Told(effects, told, told - names, implicit=False)
    before = around.before(index)
    effects = effects_in(before)
    if not told:
        told = effect_keys([word for word in before if word.tag != "name"])
    if ends or effects <= around.effects:
        told |= around.keys
    return _Told(effects | around.effects | {MAIN}, told, told, implicit=True)


def _is_guessed(parsed: Parsed, cue: Cue, first: int, both: Sequence[Word]) -> bool:
    """Whether a reason is only supposed; *the investigating commission* supposes nothing."""
    words = parsed.words
    clause = parsed.clauses[parsed.clause_of(first)]
    if cue.plain and clause.modality == "possible" and not clause.negated:
        return True
    around = words[stretch(words, first) : stretch_end(words, first)] if cue.plain else both
    return any(
        word.lower in _GUESSES
        and (not at or around[at - 1].tag != "determiner")
        # What could not be done was not.
        and lower_at(around, at + 1) != "not"
        for at, word in enumerate(around)
    )


def _is_amount(words: Sequence[Word]) -> bool:
    """Whether words only say by how much: *by 15 minutes*, *by a third*; not *three days of rain*."""
    if words[0].lower in _SHARES:
        return True
    unit = singular(lower_at(words, 1)) in _SHARES
    return words[0].tag in ("number", "time") and (len(words) == 1 or (unit and lower_at(words, 2) != "of"))


def _picks(words: Sequence[Word], position: int) -> bool:
    """Whether a word picks one of several: *the second leak*, but not *last week* and not *by a third*."""
    if words[position].lower not in _WHICH:
        return False
    following = lower_at(words, position + 1)
    if position + 1 < len(words) and words[position + 1].tag == "verb":
        return False  # "first planned for April"
    return lower_at(words, position - 1) not in ("a", "one") and singular(following) not in _TIMES


def _is_other_year(words: Sequence[Word], position: int) -> bool:
    """Whether a word is a year in which it happened; *the wettest since 1962* is this one."""
    word = words[position]
    since = position > 0 and words[position - 1].lower == "since"
    return len(word.text) == 4 and word.text.isdigit() and not since


def _frame_of(parsed: Parsed) -> frozenset[int]:
    """Which words only say who says so."""
    found: set[int] = set()
    for clause in parsed.clauses:
        found.update(range(*clause.teller))
        if clause.telling:
            found.update(range(clause.first, clause.last))
    return frozenset(found)


def _is_telling(word: Word) -> bool:
    """Whether a word says something about which cause it is."""
    return word.content and word.tag not in ("time", "number", "adverb") and not is_vague(word)


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
            or (words[at].lower == "and" and lower_at(words, at + 1) in ("on", "nothing", "not"))
        ),
        last,
    )
    stop = min(stop, first + LONGEST)
    while stop > first + 1 and words[stop - 1].tag == "sign":
        stop -= 1
    return (first, stop) if stop > first else (first, first + 1)
