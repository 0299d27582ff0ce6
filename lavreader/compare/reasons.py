"""Reasons: what an article says a thing happened for, in whatever construction it says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from lavreader.compare.analysis import Analysis
from lavreader.compare.effects import effects_in, is_vague, kin_of
from lavreader.compare.noun_phrases import key_of
from lavreader.compare.reason_cues import LONGEST, NEGATORS, Cue, cues_of, lower_at, stretch, stretch_end
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Parsed, Range
from lavreader.language.tagging import Word
from lavreader.language.verbs import singular

# Sentences at the top that tell what the story is about.
_LEAD = 3
#: What an article is about, whatever happened.
MAIN = "*"
_HEDGES = state_words("hedges") | state_words("guessing_words") - {"when", "initially", "originally"}
_OPINIONS = frozenset(("think", "thinks", "believe", "believes", "fear", "feared", "claim", "claims"))
_OTHER_TIMES = frozenset(
    ("previous", "previously", "earlier", "similar", "ago", "another", "would", "will", "if")
)
# How much something was delayed or cut by is no reason.
_SHARES = frozenset(("half", "quarter", "third", "fifth", "tenth", "mile", "metre", "minute", "hour", "day"))
_WHICH = state_words("which")
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


def reasons_of(analysis: Analysis) -> tuple[Reason, ...]:
    """Every reason of an article for an effect of a listed kind; call it through ``derived``."""
    found: dict[tuple[int, int, frozenset[str]], Reason] = {}
    asked = False
    around = _Around(analysis)
    for index, parsed in enumerate(analysis.parsed):
        answer = [Cue((0, len(parsed.words)), (0, 0))] if asked and _is_fragment(parsed) else []
        asked = _asks_why(parsed)
        cues = [*cues_of(parsed), *answer]
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
        self._parsed = analysis.parsed

    @cached_property
    def top(self) -> frozenset[str]:
        """The kinds of effect the article opens with."""
        return effects_in([word for parsed in self._parsed[:_LEAD] for word in parsed.words])

    def before(self, index: int) -> frozenset[str]:
        """The kinds of effect of the sentence before one, and those the article opens with."""
        return effects_in(self._parsed[index - 1].words) | self.top if index else self.top


@cache
def _things() -> frozenset[str]:
    """The services, vehicles and events of which several may be stopped in one story."""
    return state_words("things_stopped") - state_words("parts_of_events")


def _asks_why(parsed: Parsed) -> bool:
    """Whether a sentence asks for the cause."""
    asks = "?" in parsed.lowers
    return asks and not parsed.lowers.isdisjoint(("why", "cause", "caused", "source", "culprit", "blame"))


def _is_fragment(parsed: Parsed) -> bool:
    """Whether a sentence only names something: *A valve in the cellar, says the company*."""
    return all(clause.verb is None or clause.telling for clause in parsed.clauses)


def _reason(index: int, parsed: Parsed, cue: Cue, frame: frozenset[int], around: _Around) -> Reason | None:
    """What a cue tells of; None where it is denied, of another time or says nothing about which."""
    words = parsed.words
    reach = stretch_end(words, cue.effect[0]) if cue.effect[0] < cue.effect[1] else 0
    effect = [words[at] for at in range(cue.effect[0], min(cue.effect[1], reach)) if at not in frame]
    implicit = cue.effect[0] >= cue.effect[1]
    first, last = _trimmed(words, cue.cause)
    listed = words[first:last]
    if not listed or _is_amount(listed):
        return None
    both = (*listed, *effect)
    if any(word.lower in NEGATORS or word.lower.endswith("n't") for word in (*listed[:1], *effect)):
        return None
    if any(word.lower in _OTHER_TIMES for word in both) or any(
        _is_other_year(both, at) for at in range(len(both))
    ):
        return None
    effects = around.before(index) | {MAIN} if implicit else effects_in(effect)
    if not effects:
        return None
    telling = [word for word in listed if _is_telling(word)]
    if not any(word.tag in ("noun", "name", "adjective", "verb") for word in telling):
        return None
    clause = parsed.clauses[parsed.clause_of(first)]
    tellers = {word.stem for one in parsed.clauses for word in parsed.chunk(one.teller) if word.tag == "name"}
    around_it = words[stretch(words, first) : stretch_end(words, first)] if cue.plain else both
    guessed = (cue.plain and clause.modality == "possible") or any(
        word.lower in _HEDGES | _OPINIONS for word in around_it
    )
    return Reason(
        effects | {MAIN} if cue.plain and effects & around.top else effects,
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
    unit = singular(lower_at(words, 1)) in _SHARES
    return words[0].tag in ("number", "time") and (len(words) == 1 or (unit and lower_at(words, 2) != "of"))


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
    return (first, stop) if stop > first else (first, first + 1)
