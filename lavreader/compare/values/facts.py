"""Facts: the values of an article, each with the event it belongs to and what it is a value of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeVar, cast

from lavreader.article import Article
from lavreader.compare.reading.analysis import Analysis, meaning
from lavreader.compare.reading.events import Event
from lavreader.compare.states.endings import Ending
from lavreader.language.tokens import stem
from lavreader.language.values.measures import general_people
from lavreader.language.values.values import Value

T = TypeVar("T")


@dataclass(frozen=True)
class Fact:
    """A value and what it is the value of.

    Attributes:
        value: The value with its place; its moment resolved against the day of publication.
        sentence: Index of the sentence.
        group: Facts of different groups are never held against each other.
        event: Who did what there.
        sort: For counts, meaning of the counted noun; empty for people of no particular sort.
        subject: Stems of the name the value belongs to, for an age or a rank; else empty.
        sources: Stems of the nouns for who gives the figure.
        topic: For money, shares and durations, meanings and families of the nouns that say what of:
            *a loss of $3 million*, *$3 million in damages*, *turnout was 64 percent*; empty where
            nothing says so.
        restricted: Meanings of a place the clause opens with ("In the capital, ...").
        past_years: Years before that of publication that the sentence names.
        ending: For a day, date or time at which something works again or is over; else None.
    """

    value: Value
    sentence: int
    group: str
    event: Event
    sort: str = ""
    subject: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    restricted: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    ending: Ending | None = None
    past_years: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Facts:
    """Every fact of an article.

    Attributes:
        article: The article.
        analysis: Its clauses and names.
        by_group: The facts of each group, in reading order.
        not_before: A day before which the article was surely not published: the latest full date
            of its own text and captions that is not told as future; None if it has none.
    """

    article: Article
    analysis: Analysis
    by_group: Mapping[str, tuple[Fact, ...]] = field(default_factory=dict)
    not_before: date | None = None

    @cached_property
    def contexts(self) -> dict[int, tuple[dict[str, float], float]]:
        """The words around events, weighted for their story, by the event's identity, as asked so far."""
        return {}

    @cached_property
    def _known(self) -> dict[Callable[..., Any], Any]:
        return {}

    def made(self, further: "Callable[[Facts], T]") -> T:
        """What something further makes of the facts, made once."""
        if further not in self._known:
            self._known[further] = further(self)
        return cast(T, self._known[further])

    def of(self, fact: Fact, further: "Callable[[Facts, Fact], T]") -> T:
        """What something further says of one of the facts, made once."""
        known: dict[int, T] = self._known.setdefault(further, {})
        if id(fact) not in known:
            known[id(fact)] = further(self, fact)
        return known[id(fact)]

    @cached_property
    def _by_clause(self) -> Mapping[tuple[int, int], tuple[Fact, ...]]:
        found: dict[tuple[int, int], list[Fact]] = {}
        for facts in self.by_group.values():
            for fact in facts:
                found.setdefault((fact.sentence, fact.event.clause), []).append(fact)
        return {clause: tuple(facts) for clause, facts in found.items()}

    @cached_property
    def _by_sentence(self) -> Mapping[int, tuple[Fact, ...]]:
        found: dict[int, list[Fact]] = {}
        for facts in self.by_group.values():
            for fact in facts:
                found.setdefault(fact.sentence, []).append(fact)
        return {sentence: tuple(facts) for sentence, facts in found.items()}

    def of_sentence(self, sentence: int) -> tuple[Fact, ...]:
        """Every fact of a sentence, group by group."""
        return self._by_sentence.get(sentence, ())

    def text_of(self, fact: Fact) -> str:
        """The sentence a fact stands in."""
        return self.article.sentences[fact.sentence].text

    def at(self, sentence: int, start: int, end: int) -> list[Fact]:
        """The facts whose values have letters in common with a stretch of a sentence."""
        return [
            fact for fact in self.of_sentence(sentence) if fact.value.start < end and start < fact.value.end
        ]

    def of_clause(self, fact: Fact) -> tuple[Fact, ...]:
        """Every fact of the clause a fact stands in, itself included, group by group."""
        return self._by_clause.get((fact.sentence, fact.event.clause), ())

    @cached_property
    def keys(self) -> frozenset[str]:
        """The meanings of every word with content."""
        return frozenset().union(*self.analysis.keys)

    @cached_property
    def counted(self) -> frozenset[float]:
        """Every figure the article counts anything to."""
        return frozenset(
            fact.value.quantity.low
            for facts in self.by_group.values()
            for fact in facts
            if fact.value.slot == "count" and fact.value.quantity is not None
        )

    @cached_property
    def told(self) -> frozenset[str]:
        """The meanings and name stems of every word with content."""
        return self.keys | self.analysis.names

    @cached_property
    def _figures(self) -> Mapping[str, frozenset[float]]:
        found: dict[str, set[float]] = {}
        for facts in self.by_group.values():
            for fact in facts:
                if fact.value.quantity is not None:
                    found.setdefault(fact.value.kind, set()).add(fact.value.quantity.low)
        return {kind: frozenset(figures) for kind, figures in found.items()}

    def figures(self, kind: str) -> frozenset[float]:
        """Every amount of a kind in the article, whatever it is of."""
        return self._figures.get(kind, frozenset())

    @cached_property
    def punishments(self) -> frozenset[float]:
        """Every punishment of the article in seconds, and every time that somebody is given or gets."""
        given = {meaning(stem(verb)) for verb in ("get", "receive", "give", "hand")}
        return frozenset(
            fact.value.quantity.low
            for group in ("duration", "prison", "prison_sought")
            for fact in self.by_group.get(group, ())
            if fact.value.quantity is not None
            and (group != "duration" or not fact.event.heads or fact.event.heads & given)
        )

    @cached_property
    def ages(self) -> frozenset[float]:
        """Every age the article gives anybody."""
        return frozenset(
            fact.value.quantity.low
            for fact in self.by_group.get("age", ())
            if fact.value.quantity is not None
        )

    @cached_property
    def counted_people(self) -> frozenset[float]:
        """Every figure the article counts people to, whatever happened to them."""
        people = general_people()
        return frozenset(
            fact.value.quantity.low
            for facts in self.by_group.values()
            for fact in facts
            if fact.value.quantity is not None
            and (
                fact.group.startswith("people:") or (fact.value.slot == "count" and fact.value.unit in people)
            )
        )
