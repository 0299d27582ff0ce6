"""Events: who did what, so that only facts about the same matter are held against each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from lavreader.compare.reading.analysis import Analysis
from lavreader.compare.reading.clause_openings import clause_told_of
from lavreader.compare.reading.heads import HeadClass, heads_at
from lavreader.compare.reading.scenes import Scene, scene_of
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause
from lavreader.language.grammar.verb_groups import Modality


@dataclass(frozen=True)
class Event:
    """Who did what, around one place in a sentence.

    Attributes:
        scene: The clause.
        first: Index of the place's first word in the sentence.
        behind: Index after its last.
        head: Concept of what happens; empty where only *to be* or nothing stands there.
        heads: The head and what else the place can belong to ("cancelled the talks on Monday":
            the talks, the cancelling).
        head_class: Whether the head is a noun that happens, a verb, a verb of saying; None without one.
        negated: Whether it is said not to have happened.
        modality: Whether it is told as fact, plan or possibility.
        speech: Whether the verb there is one of saying, whatever noun stands nearer.
    """

    scene: Scene
    first: int
    behind: int
    head: str
    heads: frozenset[str]
    head_class: HeadClass | None
    negated: bool
    modality: Modality
    speech: bool

    @property
    def sentence(self) -> int:
        """Index of the sentence."""
        return self.scene.sentence

    @property
    def clause(self) -> int:
        """Index of the clause in it."""
        return self.scene.number

    @property
    def quoted(self) -> bool:
        """Whether it stands in quotation marks."""
        return self.scene.clause.quoted

    @property
    def denial(self) -> bool:
        """Whether what stands there denies something."""
        return self.scene.analysis.denials[self.scene.sentence]

    @cached_property
    def actors(self) -> frozenset[str]:
        """Stems of the names it is about, coreference resolved."""
        return self.scene.actors

    @property
    def teller(self) -> frozenset[str]:
        """Stems of who is said to have said it; empty where the article says it itself."""
        return self.scene.teller

    @property
    def places(self) -> frozenset[str]:
        """Stems of the names the clause puts behind *in*, *at*, *near* and their like."""
        return self.scene.places

    @cached_property
    def participants(self) -> frozenset[str]:
        """Concepts of the clause's other nouns."""
        return frozenset([name for place, name in self.scene.nouns if not self.first <= place < self.behind])

    @cached_property
    def years(self) -> frozenset[str]:
        """Years the clause names."""
        return frozenset([year for place, year in self.scene.years if not self.first <= place < self.behind])

    @cached_property
    def prior(self) -> bool:
        """Whether the clause speaks of another time: *previous*, *a similar*, *years ago*, *in 1997*."""
        return self.scene.of_another_time or (
            len(self.years) == 1  # "between 2014 and 2018" tells how long, not when else
            and self.scene.clause.modality == "fact"
            and self.scene.in_past_tense
        )

    @cached_property
    def context(self) -> Mapping[str, float]:
        """Concepts around it with a weight, nearer is heavier."""
        bag = self.scene.bag
        meanings = self.scene.analysis.meanings[self.scene.sentence]
        own = set(meanings[self.first : self.behind])
        return {key: weight for key, weight in bag.items() if key not in own}

    @cached_property
    def involved(self) -> frozenset[str]:
        """Names and nouns of the clause together."""
        return self.actors | self.participants


def event_at(analysis: Analysis, sentence: int, start: int, end: int) -> Event:
    """The event that a stretch of a sentence belongs to.

    Args:
        analysis: The article's analysis.
        sentence: Index of the sentence, which has words.
        start: Offset of the stretch in the sentence's text.
        end: Offset after it.
    """
    parsed = analysis.parsed[sentence]
    first = parsed.word_at(start)
    last = first if parsed.words[first].end >= end else parsed.word_at(end - 1)
    number = clause_told_of(parsed, first, last + 1)
    clause = parsed.clauses[number]
    heads = heads_at(parsed.words, clause, first, last + 1)
    head, head_class = heads[0] if heads else ("", None)
    return Event(
        scene_of(analysis, sentence, number),
        first,
        last + 1,
        head,
        frozenset([name for name, _ in heads]),
        head_class,
        clause.negated,
        _modality_at(parsed.words, clause, first),
        any(kind == "speech" for _, kind in heads),
    )


def _modality_at(words: tuple[Word, ...], clause: Clause, first: int) -> Modality:
    """The clause's modality; a fact where the place belongs to *agreed* in *agreed on Monday to sell*."""
    if clause.modality != "future" or clause.verb is None or first > clause.verb:
        return clause.modality
    for place in range(clause.first, clause.verb):
        reading = words[place].reading
        if reading is not None and "past" in reading.forms and words[place - 1].tag != "auxiliary":
            to = next(
                (later for later in range(place, clause.verb) if words[later].tag == "to"), clause.first
            )
            return "fact" if first < to else "future"
    return "future"
