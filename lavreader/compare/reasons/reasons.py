"""Reasons: what an article says a thing happened for, in whatever construction it says so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.compare.reading.analysis import Analysis
from lavreader.compare.reading.noun_marks import Mark, marks_of
from lavreader.compare.reading.noun_phrases import key_of
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reasons.adjoining_causes import adjoining
from lavreader.compare.reasons.cause_words import is_amount, is_telling, trimmed
from lavreader.compare.reasons.cue_ranges import NEGATORS, Cue, lower_at, stretch, stretch_end
from lavreader.compare.reasons.doers import told_behind
from lavreader.compare.reasons.effect_times import is_other_time, is_other_year, picks
from lavreader.compare.reasons.effect_words import effect_words, frame_of, phase_of, placed_in
from lavreader.compare.reasons.effects import effects_in, is_general, kin_of
from lavreader.compare.reasons.reason_cues import cues_of
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.compare.reasons.told_effects import LEAD, Around, told_of
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.grammar.verbs import singular
from lavreader.language.values.triggers import WEEKDAYS

# Words of an effect beside the word that gives its reason.
_NEAR = 9
_HEDGES = state_words("hedges") | state_words("guessing_words") - {"when", "initially", "originally"}
_OPINIONS = frozenset(("fear", "feared", "fears", "claim", "claims"))
_THINKING = frozenset(("think", "believe", "suspect"))
# Verbs whose subject is the one who gives the reason.
_JUDGING = _THINKING | {"blame", "attribute", "ascribe", "put", "trace", "credit"}
_GUESSES = _HEDGES | _OPINIONS
# Words of an effect that is not the one of the story, or has not come yet.
_NOT_THIS = frozenset(("another", "would", "predecessor", "successor"))
# Verbs of how a thing went on, which has reasons of its own: why a fire spread is not why it began.
_COURSES = frozenset(("spread", "worsen"))
# Things stopped that news calls by several names.
_SAME_THINGS = {
    word: group.split()[0]
    for group in (
        "flight plane aircraft jet helicopter", "start launch opening kick-off",
        "train service line rail railway", "tram service line", "match game tie fixture final",
        "concert show performance", "ship boat ferry vessel",
        "hearing trial session", "factory plant production", "road motorway traffic tunnel bridge",
    )
    for word in group.split()
}  # fmt: skip
_DIRECTIONS = frozenset(word[:5] for word in state_words("directions"))
# Words that ask for a reason, and those that say what ought to be.
_ASKING = frozenset(["what", "why", "how", "who", "whether", "which"])
_WISHING = frozenset(["should", "ought"])


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
        marks: What its nouns are told apart by, such as the name before *ferry*; see ``marks_of``.
        things: Concepts of the services, vehicles and events it is told of.
        which: Words that pick one of several effects, such as *second*.
        days: Days of the week it happened on, as told beside it.
        side: Of which side it is told: the north, the west.
        content: Concepts of the cause's words.
        keys: Those of them that say which cause it is.
        kin: Names of the groups of causes it belongs to.
        kinds: The kinds of effect its own words tell of, as *a crash* does where it is a cause.
        motive: Whether it is called a motive.
        plain: Whether a word says that it is the reason, and not only the order of things.
        doer: Whether it is what does the effect.
        guessed: Whether it is only supposed.
        thought: Whether somebody thinks so.
        teller: Stems of who says so.
        named: Those of them that are names.
        many: Whether its effect is told of several people.
        years: Years in which it happened, as written.
        phase: ``start`` or ``end`` where it is the reason why something began or why it ended.
        placed: Concepts of where its effect happened.
        adjoining: Whether it is only told right behind what happened.
        of: Index of the sentence that tells what happened.
    """

    effects: frozenset[str]
    effect: frozenset[str]
    happening: frozenset[str]
    implicit: bool
    sentence: int
    start: int
    end: int
    marks: frozenset[Mark]
    things: frozenset[str]
    which: frozenset[str]
    days: frozenset[str]
    side: frozenset[str]
    content: frozenset[str]
    keys: frozenset[str]
    kin: frozenset[str]
    kinds: frozenset[str]
    motive: bool
    plain: bool
    doer: bool
    guessed: bool
    thought: bool
    teller: frozenset[str]
    named: frozenset[str]
    many: bool
    years: frozenset[str]
    phase: str = ""
    placed: frozenset[str] = frozenset()
    adjoining: bool = False
    of: int = -1


def reasons_of(analysis: Analysis) -> tuple[Reason, ...]:
    """Every reason an article gives for anything; call it through ``derived``."""
    found: dict[tuple[int, int, frozenset[str]], Reason] = {}
    asked = False
    around = Around(analysis)
    for index, parsed in enumerate(analysis.parsed):
        if "?" in parsed.lowers:
            asked = _asks_why(parsed)
            continue
        cues = [
            *adjoining(parsed, around.before(index), around.effects, lead=index <= LEAD),
            *cues_of(parsed),
            *told_behind(parsed, around.before(index)),
        ]
        if asked and _is_fragment(parsed):
            cues.append(Cue((0, len(parsed.words)), (0, 0)))
        asked = False
        frame = frame_of(parsed) if cues else frozenset()
        for cue in cues:
            reason = _reason(index, parsed, cue, frame, around)
            if reason is not None:
                found.setdefault((index, reason.start, reason.effects), reason)
    return tuple(
        one
        for one in found.values()
        if not ((one.doer or one.adjoining) and _is_told_plainly(one, found.values()))
    )


def _is_told_plainly(one: Reason, reasons: Iterable[Reason]) -> bool:
    """Whether a reason overlaps one of the same sentence that a word calls the reason."""
    return any(
        other.plain and other.sentence == one.sentence and other.start < one.end and one.start < other.end
        for other in reasons
    )


@cache
def _things() -> frozenset[str]:
    """The services, vehicles and events of which several may be stopped in one story."""
    return state_words("things_stopped") - state_words("parts_of_events")


def _thing_of(word: Word) -> str:
    """Under what a service, vehicle or event counts as one: a jet is a flight, a start a launch."""
    return _SAME_THINGS.get(singular(word.lower), key_of(word.stem))


def _asks_why(parsed: Parsed) -> bool:
    """Whether a sentence asks for the cause."""
    return not parsed.lowers.isdisjoint(("why", "cause", "caused", "source", "culprit", "blame"))


def _is_fragment(parsed: Parsed) -> bool:
    """Whether a sentence only names something: *A valve that had stuck, says the company*."""
    return all(
        clause.verb is None
        or clause.telling
        or (clause.first and parsed.words[clause.first].tag == "relative")
        for clause in parsed.clauses
    )


def _reason(index: int, parsed: Parsed, cue: Cue, frame: frozenset[int], around: Around) -> Reason | None:
    """What a cue tells of; None where it is denied or says nothing about which."""
    words = parsed.words
    first, last = trimmed(words, cue.cause)
    listed = words[first:last]
    if not listed or is_amount(listed):
        return None
    effect = effect_words(parsed, cue, frame)
    # "Did not ring because somebody had cut the wire"; but "did not leave because of the money".
    why_not = cue.plain and (cue.effect[0] >= cue.cause[1] or any(word.tag == "auxiliary" for word in listed))
    denied = [word.lower in NEGATORS or word.lower.endswith("n't") for word in effect]
    if listed[0].lower in NEGATORS or (any(denied) and not why_not):
        return None
    near = effect[-_NEAR:] if cue.effect[1] <= first else effect[:_NEAR]
    dated = any(is_other_year(effect, at) for at in range(len(effect)))
    if any(
        is_other_time(part, at)
        for part in ((listed,) if dated else (listed, near))
        for at in range(len(part))
    ) or any(word.lower in _NOT_THIS for word in near):
        return None
    clause = parsed.clauses[parsed.clause_of(cue.cause[0])]
    own = parsed.words[clause.first : clause.last]
    telling = [word for word in listed if is_telling(word)]
    content = [word for word in listed if word.content and word.tag not in ("time", "number")]
    if not telling and cue.plain and len(content) > 1 and any(word.tag == "verb" for word in listed):
        telling = content  # "Because he had turned up late."
    if listed[-1].lower in _ASKING or any(word.lower in _WISHING for word in own):
        return None  # "for signs of what brought it down"; "they should be shot"
    tells = any(word.tag in ("noun", "name", "adjective", "verb") for word in telling)
    if not tells and not is_general(listed):
        return None
    if not cue.plain and any(word.base in reason_words("verbs_of_admission") for word in listed[:4]):
        return None  # "Was banned after he admitted it."
    told = told_of(index, words, cue, effect, around)
    if told is None:
        return None
    tellers = [
        word
        for one in parsed.clauses
        for word in (
            *parsed.chunk(one.teller),
            *(parsed.chunk(one.subject) if one.base in _JUDGING and not one.passive else ()),
        )
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
        marks_of(effect),
        frozenset([_thing_of(word) for word in effect if singular(word.lower) in _things()]),
        frozenset([word.lower for at, word in enumerate(effect) if picks(effect, at)])
        | frozenset([word.base for word in effect]) & _COURSES,
        frozenset([word.lower for word in effect]).intersection(WEEKDAYS),
        frozenset([word.lower[:5] for word in effect]) & _DIRECTIONS,
        frozenset([key_of(word.stem) for word in listed if word.content]),
        frozenset([key_of(word.stem) for word in telling]),
        kin_of(listed),
        effects_in(listed),
        cue.motive,
        cue.plain,
        cue.doer,
        _is_guessed(parsed, cue, first, (*listed, *effect)),
        any(one.base in _THINKING for one in parsed.clauses),
        frozenset([word.stem for word in tellers]),
        frozenset([word.stem for word in tellers if word.tag == "name"]),
        any(
            (word.tag == "number" and word.lower != "one") or word.lower in ("people", "deaths")
            for word in effect
        ),
        frozenset([effect[at].text for at in range(len(effect)) if is_other_year(effect, at)]),
        phase_of(near),
        placed_in(effect),
        cue.adjoining,
        index - 1 if index and told.implicit else index,
    )


def _is_guessed(parsed: Parsed, cue: Cue, first: int, both: Sequence[Word]) -> bool:
    """Whether a reason is only supposed; *the investigating commission* supposes nothing."""
    words = parsed.words
    clause = parsed.clauses[parsed.clause_of(first)]
    if cue.plain and clause.modality == "possible" and not clause.negated:
        return True
    around = words[stretch(words, first) : stretch_end(words, first)] if cue.plain else both
    return any(
        word.lower in _GUESSES
        and (word.lower not in ("rule", "ruled") or lower_at(around, at + 1) == "out")
        # "Resigned over claims that": what is claimed is the reason.
        and not (word.lower in _OPINIONS and word.tag == "noun" and word in words[first : first + 2])
        and (not at or around[at - 1].tag != "determiner")
        # What could not be done was not.
        and lower_at(around, at + 1) != "not"
        for at, word in enumerate(around)
    )
