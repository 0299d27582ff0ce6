"""Statements: what an article says of what, as fact, plan or claim, with negation worked out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase, key_of
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.outcomes import Pole, cues, with_wider
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import is_event_noun

# The modality of what somebody would not do: it neither happened nor will.
REFUSED = "refused"
_ORDINALS = frozenset(["first", "second", "third", "fourth", "fifth", "sixth", "lower", "upper"])
_DIRECTIONS = state_words("directions")
_MARKS = _DIRECTIONS | _ORDINALS
_PRIOR = state_words("prior")
_SPANS = frozenset(("minute", "hour", "day", "night", "week", "month", "year", "time"))
_WHICH = state_words("which") - {"other", "another", "last", "next"}


class Statement(NamedTuple):
    """One thing an article says.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the words that say it in the sentence's text.
        end: Offset after them.
        key: Concept of the predicate.
        stem: Stem of the predicate.
        poles: Outcomes it stands for.
        negated: Whether it is said not to be so.
        modality: ``fact``, ``future``, ``possible`` or ``refused``.
        doubtful: Whether it is only claimed, denied, asked or conditional.
        subject: Who or what does it, or has it done to it in the passive.
        object: Whom or what it is done to in the active; who does it is not told in the passive.
        passive: Whether the subject is what it is done to.
        noun: Whether a noun tells it ("the cancellation of the talks").
        setting: The clause it stands in.
        theme: What the outcome happens to.
        agent: Who does it: the subject, or what *by* names in the passive.
    """

    sentence: int
    start: int
    end: int
    key: str
    stem: str
    poles: tuple[Pole, ...]
    negated: bool
    modality: str
    doubtful: bool
    subject: NounPhrase
    object: NounPhrase
    passive: bool
    noun: bool
    setting: "Setting"
    theme: NounPhrase = EMPTY
    agent: NounPhrase = EMPTY

    @property
    def which(self) -> frozenset[str]:
        """Words among those that say it that pick one of several ("approved the first plan")."""
        return frozenset(
            [
                word.lower
                for word, after in pairwise((*self.setting.words, None))
                if word is not None
                and word.lower in _WHICH
                and self.start <= word.start < self.end
                and (after is None or after.lower.rstrip("s") not in _SPANS)
            ]
        )

    @property
    def answers_only(self) -> bool:
        """Whether a phrase says it that stands for an answer to a wider matter and for nothing else."""
        return (
            len(self.poles) == 1
            and self.stem == " ".join(self.poles[0])
            and cues().families[self.poles[0][0]].wide
        )

    @property
    def teller(self) -> frozenset[str]:
        """Stems of who is said to have said it."""
        return self.setting.teller

    @property
    def times(self) -> frozenset[str]:
        """Weekdays, months, years and clock times of the clause."""
        return self.setting.times

    @property
    def events(self) -> frozenset[str]:
        """Keys of the other things that happen in the clause, told by nouns."""
        return self.setting.events

    @property
    def places(self) -> frozenset[str]:
        """Directions and ordinals the clause names."""
        return self.setting.places

    @property
    def prior(self) -> bool:
        """Whether the clause points to an earlier time."""
        return self.setting.prior

    @property
    def quoted(self) -> bool:
        """Whether it stands in quotation marks."""
        return self.setting.quoted

    @property
    def clause(self) -> frozenset[str]:
        """Keys of the clause's content words."""
        return self.setting.clause


@dataclass(frozen=True)
class Setting:
    """What all statements of a clause have in common; worked out when asked for.

    Attributes:
        sentence: Index of the sentence.
        words: The clause's words.
        quoted: Whether it stands in quotation marks.
        teller: Stems of who is said to have said it.
    """

    sentence: int
    words: tuple[Word, ...]
    quoted: bool
    teller: frozenset[str]

    @cached_property
    def lowers(self) -> frozenset[str]:
        """The clause's words in lower case, to see at once what it cannot hold."""
        return frozenset([word.lower for word in self.words])

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the clause's words."""
        return frozenset([word.stem for word in self.words])

    @cached_property
    def times(self) -> frozenset[str]:
        """Weekdays, months, years and clock times of the clause."""
        return frozenset(
            word.lower
            for word in self.words
            if word.tag == "time" or (word.tag == "number" and len(word.text) == 4 and word.text.isdigit())
        )

    @cached_property
    def events(self) -> frozenset[str]:
        """Keys of the other things that happen in the clause, told by nouns."""
        return frozenset(
            key_of(word.stem) for word in self.words if word.tag == "noun" and is_event_noun(word.lower)
        )

    @cached_property
    def places(self) -> frozenset[str]:
        """Directions and ordinals the clause names."""
        return frozenset(word.lower[:5] for word in self.words if word.lower in _MARKS)

    @cached_property
    def clause(self) -> frozenset[str]:
        """Keys of the clause's content words."""
        return frozenset(key_of(word.stem) for word in self.words if word.content)

    @cached_property
    def prior(self) -> bool:
        """Whether the clause points to an earlier time."""
        return _is_prior(self.words)

    def statement(
        self,
        first: Word,
        last: Word,
        predicate: str,
        poles: tuple[Pole, ...] = (),
        *,
        negated: bool = False,
        modality: str = "fact",
        doubtful: bool = False,
        subject: NounPhrase = EMPTY,
        target: NounPhrase = EMPTY,
        passive: bool = True,
        noun: bool = False,
        theme: NounPhrase = EMPTY,
        agent: NounPhrase = EMPTY,
    ) -> Statement:
        """A statement of the clause."""
        return Statement(
            self.sentence,
            first.start,
            last.end,
            key_of(predicate),
            predicate,
            with_wider(poles, theme.stem, target.stem),
            negated,
            modality,
            doubtful,
            subject,
            target,
            passive,
            noun,
            self,
            theme,
            agent,
        )


def _is_prior(words: Sequence[Word]) -> bool:
    """Whether words point to a time before the story's."""
    for before, word in pairwise((None, *words)):
        if word is None or word.lower not in _PRIOR:
            continue
        if word.lower == "earlier" and (before is None or before.tag != "determiner"):
            continue
        if word.lower == "past" and (before is None or before.tag != "determiner" or before.lower == "half"):
            continue  # half past two
        years = before is not None and before.lower.startswith(("year", "decade", "centur"))
        if word.lower == "ago" and not years:
            continue
        return True
    return any(
        word.lower == "last" and following.lower in ("year", "decade", "century", "season", "time")
        for word, following in pairwise(words)
    )
