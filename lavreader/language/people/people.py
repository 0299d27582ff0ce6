"""People: who is named in an article, with the role each is given."""

from collections.abc import Collection, Sequence
from functools import cached_property
from typing import NamedTuple

from lavreader.language.capitals import bare, lone_speakers, runs_in
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.people.descriptions import description_after, description_before
from lavreader.language.people.epithets import described_first, epithet, of_winner
from lavreader.language.people.person import Person, person_named
from lavreader.language.people.role_clauses import clause_of
from lavreader.language.people.role_exclusion import roles_exclude
from lavreader.language.people.role_mentions import NOTHING, Description
from lavreader.language.people.titles import TITLES, after_nation, after_titles
from lavreader.language.spelling import normal_spelling
from lavreader.language.stems import stem

_WINNING = frozenset(stem(word) for word in ("beat", "beats", "beaten", "defeated", "won", "win", "ousted"))


class _Run(NamedTuple):
    """A run of capitalised words without its titles, and what stands around it.

    Attributes:
        sentence: Index of the sentence.
        start: Index of the first word of the name itself.
        alone: Whether it is one word.
        said: What the words around say its bearer is.
        person: Whom it names if it names a person; None where it cannot.
        last_name: The last word of that person's name, in normal spelling.
        sure: Whether the sentence, or a speaker of that name, shows that it names a person.
    """

    sentence: int
    start: int
    alone: bool
    said: Description
    person: Person | None
    last_name: str
    sure: bool


class Namings:
    """The runs of capitalised words of an article and what stands around them, looked at once.

    A run is a person when a title, role, age, *who* or a common first name says so, or when its last
    word stands alone for a speaker elsewhere or is known from elsewhere for a surname.
    """

    def __init__(self, sentences: Sequence[Parsed]) -> None:
        """Look at every run.

        Args:
            sentences: The article's sentences.
        """
        self._sentences = sentences
        lowercase = {word.text for parsed in sentences for word in parsed.words if word.text[:1].islower()}
        runs = [
            (index, run) for index, parsed in enumerate(sentences) for run in runs_in(parsed.words, lowercase)
        ]
        speakers = lone_speakers(sentences, runs)
        self._runs: list[_Run] = []
        for index, (first, last) in runs:
            words = sentences[index].words
            start, title = after_titles(words, first, last)
            if start >= last:
                continue
            start, nation = after_nation(words, start, last)
            said = (
                title
                + nation
                + _unrepeated(title, description_before(words, first if title.roles else start))
                + description_after(words, last)
            )
            person, last_name, sure = person_named(index, words, start, last, said, speakers)
            self._runs.append(_Run(index, start, last - start == 1, said, person, last_name, sure))

    def people(self, known: Collection[str] = ()) -> tuple[Person, ...]:
        """Every person named, in reading order.

        Args:
            known: Last words of surnames known to be people's, in normal spelling.
        """
        people: list[Person] = []
        surnames = set(known)
        waiting: list[_Run] = []
        for run in self._runs:
            if run.person is not None and (run.sure or run.last_name in known):
                people.append(run.person)
                surnames.add(run.person.surname)
            elif run.alone:
                waiting.append(run)
        for run in waiting:
            word = self._sentences[run.sentence].words[run.start]
            surname = normal_spelling(word.text)
            if surname in surnames:
                text, end = bare(word)
                said = run.said
                people.append(
                    Person(run.sentence, word.start, end, text, (), surname, said.roles, said.origins)
                )
        for index, said, end in self._pronouns:
            spoken_of = _spoken_of(self._sentences, people, index)
            pronoun = self._sentences[index].words[0].lower in ("he", "she")
            if spoken_of is not None and (pronoun or not _excluded(people, spoken_of, said)):
                words = self._sentences[index].words
                start, stop = words[0].start, words[end - 1].end
                text = " ".join([word.text for word in words[:end]])
                people.append(
                    Person(index, start, stop, text, (), spoken_of.surname, said.roles, said.origins)
                )
        people.sort(key=lambda person: (person.sentence, person.start))
        return tuple(people)

    @cached_property
    def _pronouns(self) -> list[tuple[int, Description, int]]:
        """Sentences such as *He is a former teacher*, what they say, and how many words say who."""
        found = []
        for index, parsed in enumerate(self._sentences):
            words = parsed.words
            if not index or len(words) < 3:
                continue
            if words[0].lower in ("he", "she"):
                said, end = clause_of(words, 1), 1
            else:
                said, end = described_first(words) + epithet(words), 2
            if said.roles or said.origins:
                found.append((index, said, end))
        return found


def _excluded(people: Sequence[Person], person: Person, said: Description) -> bool:
    """Whether the article gives somebody a role that another cannot be beside."""
    return any(
        roles_exclude(own.role, new.role)
        for other in people
        if other.surname == person.surname
        for own in other.roles
        for new in said.roles
    )


def _spoken_of(sentences: Sequence[Parsed], people: Sequence[Person], index: int) -> Person | None:
    """The one person the sentences before are about: named in the last that does not begin with *he*."""
    for back in range(index - 1, max(-1, index - 4), -1):
        before = {person.surname: person for person in people if person.sentence == back}
        if len(before) > 1 and of_winner(sentences[index].words):
            won = any(word.stem in _WINNING for word in sentences[back].words)
            return next(iter(before.values())) if won else None
        if before:
            return next(iter(before.values())) if len(before) == 1 else None
        words = sentences[back].words
        if not words or words[0].lower not in ("he", "she", "his", "her"):
            return None
    return None


def _unrepeated(title: Description, before: Description) -> Description:
    """What stands before a name without the office that begins the run; *Dr* says nothing of an office."""
    return before if all(one.role.head in TITLES for one in title.roles) else NOTHING
