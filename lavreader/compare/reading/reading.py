"""Reading: both articles of a pair with their statements and people, ready to be held side by side."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar, cast

from lavreader.article import Article
from lavreader.compare.alignment.alignment import Alignment
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Evidence, Finding, FindingKind, Verdict
from lavreader.compare.reading.analysis import Analysis, derived
from lavreader.compare.states.statement_reader import statements_of
from lavreader.compare.states.statements import Statement
from lavreader.language.people.person import Person
from lavreader.language.places import country_of
from lavreader.language.stems import stem

T = TypeVar("T")
# Aligned or not, sentences this alike speak of one matter (similarity of the alignment, 0 to 1).
LIKE = 0.3
# Under this share of common matter nothing is taken for the same event.
SOMEWHAT_LIKE = 0.12
_SEVERAL = frozenset(["two", "three", "four", "five", "both", "other", "another", "second", "several"])


@dataclass(frozen=True)
class Reading:
    """One article's side.

    Attributes:
        article: The article.
        analysis: Its clauses and names.
        statements: What it says.
        people: Whom it names.
        answers: What it says besides in phrases that answer a wider matter only.
    """

    article: Article
    analysis: Analysis
    statements: tuple[Statement, ...]
    people: tuple[Person, ...]
    answers: tuple[Statement, ...] = ()

    @cached_property
    def _known(self) -> dict[Callable[..., Any], Any]:
        return {}

    def of(self, further: "Callable[[Reading], T]") -> T:
        """What something further makes of this reading, made once."""
        if further not in self._known:
            self._known[further] = further(self)
        return cast(T, self._known[further])

    @cached_property
    def by_key(self) -> dict[str, list[Statement]]:
        """Its statements by predicate."""
        found: dict[str, list[Statement]] = {}
        for statement in self.statements:
            found.setdefault(statement.key, []).append(statement)
        return found

    @cached_property
    def by_family(self) -> dict[str, list[Statement]]:
        """Its statements of outcomes by family."""
        found: dict[str, list[Statement]] = {}
        for statement in (*self.statements, *self.answers):
            for family in dict.fromkeys(family for family, _ in statement.poles):
                found.setdefault(family, []).append(statement)
        return found

    @cached_property
    def full_names(self) -> frozenset[tuple[str, tuple[str, ...]]]:
        """Surname and first names of everybody named with both."""
        return frozenset([(person.surname, person.given) for person in self.people if person.full])

    @cached_property
    def names(self) -> tuple[frozenset[str], ...]:
        """Stems of the names of each sentence that has two or more."""
        sets = (
            frozenset(word.stem for word in parsed.words if word.tag == "name")
            for parsed in self.analysis.parsed
        )
        return tuple(names for names in sets if len(names) > 1)

    @cached_property
    def _together(self) -> dict[frozenset[str], bool]:
        return {}

    def names_together(self, names: frozenset[str]) -> bool:
        """Whether some sentence has all of some names."""
        if names not in self._together:
            self._together[names] = any(names <= sentence for sentence in self.names)
        return self._together[names]

    @cached_property
    def _knowing(self) -> "dict[frozenset[str], Reading]":
        return {}

    def knowing(self, surnames: frozenset[str]) -> "Reading":
        """The reading with the people in it whom some surnames show to be people."""
        if surnames not in self._knowing:
            people = self.analysis.namings.people(surnames)
            self._knowing[surnames] = self if people == self.people else replace(self, people=people)
        return self._knowing[surnames]

    @cached_property
    def keys(self) -> frozenset[str]:
        """Concepts of all its content words."""
        return frozenset().union(*self.analysis.keys)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Stems of all its content words."""
        return frozenset(
            word.stem for parsed in self.analysis.parsed for word in parsed.words if word.content
        )

    @cached_property
    def after_several(self) -> frozenset[str]:
        """What its text speaks of several of: the words behind *two*, *both*, *another*."""
        return frozenset(
            word.lower
            for parsed in self.analysis.parsed
            for before, word in pairwise(parsed.words)
            if before.lower in _SEVERAL
        )

    def text(self, sentence: int) -> str:
        """A sentence's text."""
        return self.article.sentences[sentence].text


def read(analysis: Analysis) -> Reading:
    """The statements and people of an article; call it through ``derived``."""
    said = statements_of(analysis)
    return Reading(
        analysis.article,
        analysis,
        tuple([statement for statement in said if not statement.answers_only]),
        analysis.people,
        tuple([statement for statement in said if statement.answers_only]),
    )


@dataclass(frozen=True)
class Sides:
    """Two articles held side by side.

    Attributes:
        left: The left article.
        right: The right article.
        alignment: Which sentences stand beside each other.
        background: Word weights of the story.
    """

    left: Reading
    right: Reading
    alignment: Alignment
    background: Background

    @cached_property
    def aligned(self) -> frozenset[tuple[int, int]]:
        """Sentence pairs that stand in one row."""
        return self.alignment.together

    def similarity(self, i: int, j: int) -> float:
        """How alike two sentences are, 0 to 1."""
        return self.alignment.similarity.get((i, j), 0.0)

    def together(self, i: int, j: int) -> float:
        """How sure two sentences speak of one matter, 0 to 1: their likeness, more in one row."""
        return min(1.0, self.similarity(i, j) + (0.2 if (i, j) in self.aligned else 0.0))

    @cached_property
    def _beside(self) -> dict[int, list[tuple[int, float]]]:
        """Right sentences with each left one, and how sure both speak of one matter, in reading order."""
        found: dict[int, list[tuple[int, float]]] = {}
        for i, j in self.alignment.similarity.keys() | self.aligned:
            found.setdefault(i, []).append((j, self.together(i, j)))
        return {i: sorted(beside) for i, beside in found.items()}

    def beside(self, i: int, least: float) -> list[int]:
        """The right sentences that surely enough speak of one matter with a left one, in reading order."""
        return [j for j, together in self._beside.get(i, ()) if together >= least]

    def shared(self, one: Iterable[str], two: Iterable[str]) -> float:
        """Share of the lighter set of words, by weight, that both have."""
        left, right = frozenset(one), frozenset(two)
        both = left & right
        if not both:
            return 0.0
        weight = self.background.weight
        least = min(weight(left), weight(right))
        return weight(both) / least if least else 0.0


def sides_of(left: Article, right: Article, alignment: Alignment, background: Background) -> Sides:
    """Both articles read, each once a story; whom one knows for a person is one in the other too."""
    one, two = derived(background, left, read), derived(background, right, read)
    return Sides(_knowing(one, two), _knowing(two, one), alignment, background)


def _knowing(reading: Reading, other: Reading) -> Reading:
    """A reading with the people in it whom only the other article shows to be people."""
    own = {person.surname for person in reading.people if person.full}
    known = {
        person.surname.split()[-1]
        for person in other.people
        if person.full
        and person.surname not in own
        and stem(person.surname.split()[-1]) in reading.stems
        and country_of(person.surname) is None
    }
    if not known:
        return reading
    return reading.knowing(frozenset(known))


def evidence(reading: Reading, sentence: int, start: int, end: int) -> Evidence:
    """Where an article says something."""
    return Evidence(sentence, start, end, reading.text(sentence)[start:end])


@dataclass(frozen=True)
class Candidate:
    """A finding that may yet lose against a better one for the same matter.

    Attributes:
        finding: The finding.
        matters: What it is about on each side; two findings that share a matter are one conflict.
    """

    finding: Finding
    matters: frozenset[tuple[str, ...]]


def candidate(
    sides: Sides,
    kind: FindingKind,
    verdict: Verdict,
    score: float,
    left: tuple[int, int, int],
    right: tuple[int, int, int],
    explanation: str,
    matters: Iterable[tuple[str, ...]] = (),
) -> Candidate:
    """A finding with its evidence; ``left`` and ``right`` are sentence, start and end."""
    finding = Finding(
        kind,
        verdict,
        round(min(score, 1.0), 4),
        evidence(sides.left, *left),
        evidence(sides.right, *right),
        explanation,
    )
    return Candidate(finding, frozenset(matters))


def quoted(text: str) -> str:
    """A value as an explanation shows it."""
    return f"“{text}”"
