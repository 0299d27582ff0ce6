"""People: who is named in an article, with the role each is given."""

import re
from collections.abc import Collection, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from lavreader.language.clauses import Parsed
from lavreader.language.descriptions import (
    body_behind,
    clause_of,
    description_after,
    description_before,
)
from lavreader.language.epithets import described_first, epithet, of_winner
from lavreader.language.names import given_names
from lavreader.language.nationals import nation_of
from lavreader.language.places import country_names
from lavreader.language.role_exclusion import roles_exclude
from lavreader.language.role_phrases import (
    NOTHING,
    Description,
    Origin,
    RoleMention,
    described,
    describes,
)
from lavreader.language.roles import role_ending
from lavreader.language.spelling import normal_spelling
from lavreader.language.stems import stem
from lavreader.language.tagging import Word
from lavreader.language.verbs import verb_lists
from lavreader.language.wordlist import read_wordlist

_INITIAL = re.compile(r"[A-Z]\.?(?:[A-Z]\.?)?")
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "rev"])
_NO_NAMES = frozenset(["sign", "number", "time"])
_WINNING = frozenset(stem(word) for word in ("beat", "beats", "beaten", "defeated", "won", "win", "ousted"))
_AGE = re.compile(r"\d{1,3}")


@cache
def _words_of(name: str) -> frozenset[str]:
    return frozenset(word for line in read_wordlist(name) for word in line.split())


def _particles() -> frozenset[str]:
    return _words_of("name_particles")


class Person(NamedTuple):
    """One mention of a person.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the name's first character in the sentence's text.
        end: Offset after its last.
        text: The name as it stands, without title and possessive.
        given: First names in lower case; empty where only the surname stands.
        surname: In lower case, with its particles.
        roles: What the person is said to be here.
        origins: Of which nation or party the person is said to be here.
    """

    sentence: int
    start: int
    end: int
    text: str
    given: tuple[str, ...]
    surname: str
    roles: tuple[RoleMention, ...] = ()
    origins: tuple[Origin, ...] = ()

    @property
    def full(self) -> bool:
        """Whether a first name stands with the surname."""
        return bool(self.given)


def _organisation_words() -> frozenset[str]:
    return _words_of("organisation_words")


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
            (index, run) for index, parsed in enumerate(sentences) for run in _runs(parsed.words, lowercase)
        ]
        speakers = _lone_speakers(sentences, runs)
        self._runs: list[_Run] = []
        for index, (first, last) in runs:
            words = sentences[index].words
            start, title = _after_titles(words, first, last)
            if start >= last:
                continue
            start, nation = _after_nation(words, start, last)
            said = (
                title
                + nation
                + _unrepeated(title, description_before(words, first if title.roles else start))
                + description_after(words, last)
            )
            person, last_name, sure = _person(index, words, start, last, said, speakers)
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
                text, end = _bare(word)
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


def people_in(sentences: Sequence[Parsed], known: Collection[str] = ()) -> tuple[Person, ...]:
    """Every person named in an article's sentences, in reading order; see ``Namings``.

    Args:
        sentences: The article's sentences.
        known: Last words of surnames known to be people's, in normal spelling.
    """
    return Namings(sentences).people(known)


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
    return before if all(one.role.head in _TITLES for one in title.roles) else NOTHING


def _after_nation(words: Sequence[Word], start: int, last: int) -> tuple[int, Description]:
    """Where the name itself begins behind *German*, *Irishman* or *Social Democrat*, and what that says."""
    first = start
    while last - start >= 3 and (
        nation_of(words[start].text)
        or (words[start].lower not in given_names() and words[last - 2].lower in given_names())
    ):
        start += 1
    return (start, described(words, first, start)) if start > first else (start, NOTHING)


def _bare(word: Word) -> tuple[str, int]:
    """A word's text without its possessive ending, and where that ends."""
    text = word.text
    if word.possessive:
        text = text[:-2]
    return text, word.start + len(text)


def _runs(words: Sequence[Word], lowercase: set[str]) -> list[tuple[int, int]]:
    """Stretches of capitalised words, as word indices."""
    runs = []
    index, count = 0, len(words)
    capitals = [_capital(word) for word in words]
    while index < count:
        if not capitals[index] or (_opens(words, index) and _common(words[index], lowercase)):
            index += 1
            continue
        end = index + 1
        while end < count and not words[end - 1].possessive:
            if capitals[end]:
                end += 1
            elif (
                words[end].text in _particles()
                and end + 1 < count
                and capitals[end + 1]
                and words[end].text not in ("y", "e")
            ):
                end += 2
            elif words[end].text == "." and end + 1 < count and _shortened(words[end - 1]):
                end += 1
            else:
                break
        while words[end - 1].text == ".":
            end -= 1
        runs.append((index, end))
        index = end
    return runs


def _shortened(word: Word) -> bool:
    """Whether a full stop behind a word ends no sentence: an initial or a title such as *Dr*."""
    return len(word.text) == 1 or word.text in _words_of("short_titles")


def _capital(word: Word) -> bool:
    return word.text[0].isupper() and word.tag not in _NO_NAMES


def _opens(words: Sequence[Word], index: int) -> bool:
    """Whether a word stands at the start of the sentence or of a quotation."""
    return index == 0 or (words[index - 1].tag == "sign" and words[index - 1].text in '“"‘«„:—–-(')


def _common(word: Word, lowercase: set[str]) -> bool:
    """Whether a capital at a sentence's start is only the start's."""
    if word.lower in given_names():
        return False
    return (
        not word.content
        or word.lower in lowercase
        or word.tag
        in (
            "preposition",
            "adverb",
            "determiner",
            "pronoun",
            "conjunction",
            "subordinator",
            "relative",
            "not",
        )
        or (word.lower in verb_lists().readings and word.lower.endswith(("ed", "ing")))
    )


def _lone_speakers(
    sentences: Sequence[Parsed], runs: Sequence[tuple[int, tuple[int, int]]]
) -> frozenset[str]:
    """Capitalised words that stand alone and say or do something, as surnames do."""
    found = set()
    telling = verb_lists().telling
    for index, (first, last) in runs:
        if last - first != 1:
            continue
        words = sentences[index].words
        if first and words[first - 1].lower in ("the", "a", "in", "at", "from", "near"):
            continue
        after = words[last] if last < len(words) else None
        before = words[first - 1] if first else None
        if (
            (after is not None and after.base in telling)
            or (before is not None and before.base in telling)
            or words[first].possessive
        ):
            found.add(normal_spelling(words[first].text))
    return frozenset(found)


def _after_titles(words: Sequence[Word], first: int, last: int) -> tuple[int, Description]:
    """Where the name itself begins behind the titles of a run, and the role they give."""
    lowered = [word.lower for word in words[first:last]]
    for size in range(len(lowered) - 1, 0, -1):
        ending = role_ending(lowered[:size])
        if ending is None or (size == 1 and lowered[0] in given_names() and len(lowered) == 2):
            continue
        begin, name = first, first + size
        while begin > 0 and ending[0] not in _TITLES and describes(words[begin - 1]):
            begin -= 1
        said = described(words, begin, name, body_behind(words, last))
        while name < last - 1 and words[name].text == ".":
            name += 1
        return name, said
    return first, NOTHING


def _is_title(word: Word) -> bool:
    """Whether a word before a name is a title and no first name or initials: *Dr*, *PM*."""
    return word.lower.removesuffix(".") in _TITLES or word.text.removesuffix(".") in _words_of("short_titles")


def _person(
    sentence: int,
    words: Sequence[Word],
    start: int,
    last: int,
    said: Description,
    speakers: frozenset[str],
) -> tuple[Person | None, str, bool]:
    """The person a run may name behind its titles, the last word of that name, and whether it surely does."""
    run = [word for word in words[start:last] if word.tag != "sign"]
    lowered = [word.lower for word in run]
    while len(run) > 1 and _is_title(run[0]):
        run, lowered = run[1:], lowered[1:]
    while len(run) > 1 and _bare(run[-1])[0] in _words_of("post_nominals"):
        run, lowered = run[:-1], lowered[:-1]
    if not run or len(run) > 5:
        return None, "", False
    first = normal_spelling(run[0].text)
    known = first in given_names() or bool(_INITIAL.fullmatch(run[0].text) and len(run) > 1)
    if any(
        word in _organisation_words() or word in country_names()
        for word in lowered
        if word not in _particles()
    ) and not (known and len(run) > 1 and lowered[-1] not in _organisation_words()):
        return None, "", False
    text_end = _bare(run[-1])[1]
    if len(run) == 1:
        titled = any(mention.end <= run[0].start for mention in said.roles)
        if not titled:
            return None, "", False
        text = _bare(run[0])[0]
        lone = Person(sentence, run[0].start, text_end, text, (), first, said.roles, said.origins)
        return lone, first, True
    cut = len(run) - 1
    while cut > 1 and lowered[cut - 1] in _particles():
        cut -= 1
    surname = " ".join(normal_spelling(word.text) for word in run[cut:])
    aged = (
        last + 2 < len(words)
        and words[last].text == ","
        and bool(_AGE.fullmatch(words[last + 1].text))
        and words[last + 2].text in (",", ".")
    )
    acronym = any(
        word.text.isupper() and len(word.text) > 1 and not _INITIAL.fullmatch(word.text) for word in run
    )
    if acronym and not known:
        return None, "", False
    told = last + 1 < len(words) and words[last].text == "," and words[last + 1].lower in ("who", "whom")
    last_name = _bare(run[-1])[0]
    sure = bool(known or aged or told or said.roles or surname in speakers)
    given = tuple([normal_spelling(word.text) for word in run[:cut] if word.lower not in _particles()])
    between = " ".join([word.text for word in run[:-1]])
    text = f"{between} {last_name}" if between else last_name
    person = Person(sentence, run[0].start, text_end, text, given, surname, said.roles, said.origins)
    return person, normal_spelling(last_name), sure
