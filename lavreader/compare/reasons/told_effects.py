"""Told effects: what a reason is told of, in its own sentence or, where that only points, around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from lavreader.compare.reading.analysis import Analysis
from lavreader.compare.reading.noun_phrases import is_name, key_of
from lavreader.compare.reasons.cue_ranges import Cue
from lavreader.compare.reasons.effects import effect_keys, effects_in
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import NOWHERE
from lavreader.language.stems import stem

#: What an article is about, whatever happened.
MAIN = "*"
#: That somebody died.
DEATH = "death"
#: Sentences at the top that tell what the story is about.
LEAD = 3
# Words for a mishap that leave it to the story which one it is.
_GENERAL = frozenset(
    ["damage", "accident", "incident", "disaster", "tragedy", "mishap", "crisis", "trouble", "problem",
     "problems", "event", "failure", "breakdown", "situation", "thing", "it", "happened",
     "fate", "end", "downfall", "demise", "move", "decision", "step",
     "drama", "ordeal", "carnage", "nightmare", "chaos", "horror", "misery", "bloodbath", "calamity",
     "catastrophe", "mayhem", "fiasco", "debacle"]
)  # fmt: skip
# What somebody's or something's end is called.
_FATES = frozenset(("fate", "end", "downfall", "demise", "sank", "doomed", "scuppered", "undid", "wrecked"))


class Around:
    """What an article tells around a reason, looked up where a reason asks for it."""

    def __init__(self, analysis: Analysis) -> None:
        """Take the article."""
        self._analysis = analysis

    @cached_property
    def _lead(self) -> list[Word]:
        return [word for parsed in self._analysis.parsed[:LEAD] for word in parsed.words]

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
class Told:
    """What a reason is told of; see the fields of ``Reason``."""

    effects: frozenset[str]
    keys: frozenset[str]
    happening: frozenset[str]
    implicit: bool


def told_of(
    index: int, words: Sequence[Word], cue: Cue, effect: Sequence[Word], around: Around
) -> Told | None:
    """What a reason is told of, looked for around the sentence where that only points to it."""
    told = effect_keys([word for word in effect if word.lower not in _GENERAL])
    pointing = not any(word.content and word.lower not in _GENERAL for word in words[slice(*cue.effect)])
    ends = any(word.lower in _FATES for word in effect)
    if not (cue.plain and (pointing or ends)) and cue.effect != NOWHERE:
        if not told:
            return None
        effects = effects_in(effect)
        if cue.deadly:
            effects |= {DEATH}
        if cue.plain and (effects & around.effects or len(told & around.keys) * 2 >= len(told)):
            effects |= {MAIN}
        names = frozenset([key_of(word.stem) for word in effect if is_name(word)])
        return Told(effects, told, told - names, implicit=False)
    before = around.before(index)
    effects = effects_in(before)
    if not told:
        told = effect_keys([word for word in before if word.tag != "name"])
    if cue.adjoining:
        if not effects & around.effects and index > LEAD:
            effects |= around.effects
        return Told(
            effects | ({MAIN} if effects & around.effects else frozenset()), told, told, implicit=True
        )
    if ends or effects <= around.effects:
        told |= around.keys
    return Told(effects | around.effects | {MAIN}, told, told, implicit=True)
