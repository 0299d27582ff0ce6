"""Tellers: who an article says tells something, and whether two of them surely are not one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.compare.reading.analysis import Analysis
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.mentions import Mention
from lavreader.language.people.names import given_names_agree, surnames_agree
from lavreader.language.people.person import Person
from lavreader.language.people.role_exclusion import roles_exclude
from lavreader.language.people.roles import Role, role_ending, role_of
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table

_OF = frozenset(["of", "for", "at", "from", "with", "in", "by"])
_PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we"])
_NOBODY = frozenset(["whoever", "who", "which", "that", "this", "what", "there", "it", "nobody", "everybody"])
_DETERMINERS = frozenset(["the", "a", "an", "his", "her", "its", "their", "this", "that", "one", "two"])


@dataclass(frozen=True, slots=True)
class Teller:
    """Who tells something.

    Attributes:
        sentence: Index of the sentence that names them.
        start: Offset of the phrase in the sentence's text.
        end: Offset after it.
        text: The phrase.
        person: The person it names; None for any other phrase.
        role: The office or trade it gives; None without one.
        head: The noun it is about, in the singular.
        spheres: What they speak for, as far as the lists know.
        names: The stems of the names in a phrase that names nobody: of a university, a city.
        beside: Whether the statement's own sentence names them and not a pronoun.
    """

    sentence: int
    start: int
    end: int
    text: str
    person: Person | None
    role: Role | None
    head: str
    spheres: frozenset[str]
    names: frozenset[str] = frozenset()
    beside: bool = True

    @property
    def vague(self) -> bool:
        """Whether it can be anybody: *officials*, *a source*."""
        return self.person is None and not self.spheres and self.head in _lists().vague


@dataclass(frozen=True, slots=True)
class _Lists:
    spheres: dict[str, str]
    speaking: frozenset[str]
    vague: frozenset[str]
    agreeing: frozenset[str]
    published: frozenset[str]
    houses: frozenset[str]
    together: frozenset[frozenset[str]]
    longest: int


@cache
def _lists() -> _Lists:
    raw = word_table("lavreader.compare.quotes", "tellers")
    spheres = {word: sphere for sphere, words in raw["sphere"].items() for word in words}
    return _Lists(
        spheres,
        frozenset(raw["speaking"]["heads"]),
        frozenset(raw["vague"]["words"]),
        frozenset(raw["agreeing"]["words"]),
        frozenset(raw["published"]["words"]),
        frozenset(stem(word) for word in raw["houses"]["words"]),
        frozenset(frozenset(pair) for pair in raw["together"]["spheres"]),
        max(len(word.split()) for word in spheres),
    )


def agreeing(words: Sequence[Word]) -> bool:
    """Whether a word shows that somebody says what others say: *also*, *echoed*."""
    return not _lists().agreeing.isdisjoint(word.lower for word in words)


def teller_named(sentence: int, words: Sequence[Word], people: Sequence[Person]) -> Teller | None:
    """The teller a noun phrase names.

    Args:
        sentence: Index of its sentence.
        words: The phrase, with what follows its head: *the head of the union*.
        people: Whom the article names in that sentence.
    """
    while words and words[-1].tag == "sign":
        words = words[:-1]
    while words and words[0].tag in ("sign", "conjunction", "adverb"):
        words = words[1:]
    if words and words[0].lower in _NOBODY:
        return None
    nouns = [word for word in words if word.tag in ("noun", "name", "adjective", "verb")]
    if not nouns:
        return None
    start, end = words[0].start, words[-1].end
    named = [person for person in people if start <= person.start and person.end <= end]
    behind = next((n for n, word in enumerate(words) if n and (word.lower in _OF or word.text == ",")), None)
    core = words[:behind]
    if not core:
        return None
    lowers = [singular(word.lower) if word.tag != "name" else word.lower for word in core]
    titles = [word.lower for word in core if not named or word.start < named[0].start]
    role = role_of([word for word in titles if word not in _DETERMINERS], core[0].text) if titles else None
    head = lowers[-1] if not named else ""
    if role is not None:
        head = head or role.head
    text_end = core[-1].end if named and named[0].end <= core[-1].end else end
    return Teller(
        sentence,
        start,
        text_end if named else end,
        "",
        named[0] if named else None,
        role,
        head,
        _spheres(words, core, named),
        frozenset()
        if named
        else frozenset(word.stem for word in words if word.tag == "name" and word.content),
    )


def teller_mentioned(analysis: Analysis, sentence: int, mention: Mention) -> Teller | None:
    """The teller a mention names, with what stands behind it: *a spokesman* for the airport.

    Args:
        analysis: The article's clauses and people.
        sentence: Index of the sentence.
        mention: Whom it mentions.
    """
    words = analysis.parsed[sentence].words
    inside = [word for word in words if mention.start <= word.start and word.end <= mention.end]
    if inside and inside[-1].lower not in _PRONOUNS:
        behind = analysis.parsed[sentence].word_at(mention.end)
        for word in words[behind:]:
            if word.tag in ("sign", "verb", "auxiliary", "relative", "time") and word.text not in "'’":
                break
            if word is words[behind] and word.lower not in _OF and not word.possessive:
                break
            inside.append(word)
    people = [person for person in analysis.people if person.sentence == sentence]
    return teller_named(sentence, inside, people)


def _spheres(words: Sequence[Word], core: Sequence[Word], named: Sequence[Person]) -> frozenset[str]:
    """What a phrase speaks for: its head's sphere, or that of whoever a spokesman or chief speaks for."""
    lists = _lists()
    own = [
        word.lower for word in core if not named or word.start < named[0].start or word.start >= named[0].end
    ]
    if named and own and own[-1:] == ["father"] and core[0].text == "Father":
        return frozenset(["church"])
    found = _sphere_ending(own)
    ending = role_ending(own) if own else None
    last = singular(own[-1]) if own else ""
    if own and (last in lists.speaking or (ending is not None and ending[0] in lists.speaking)):
        rest = [word.lower for word in words if word.lower not in _DETERMINERS]
        rest = [word for word in rest if singular(word) != last]
        for end in range(len(rest), 0, -1):
            whose = _sphere_ending(rest[:end])
            if whose:
                return frozenset([whose])
    if not found and named:
        rest = [word.lower for word in words if word.start >= named[0].end]
        for end in range(len(rest), 0, -1):
            found = _sphere_ending(rest[:end])
            if found:
                break
    return frozenset([found]) if found else frozenset()


def _sphere_ending(words: Sequence[str]) -> str:
    """The sphere of the phrase that some words end in; empty for none."""
    lists = _lists()
    for length in range(min(lists.longest, len(words)), 0, -1):
        phrase = " ".join(words[-length:])
        for form in (phrase, singular(phrase)):
            if form in lists.spheres:
                return lists.spheres[form]
    return ""


def surely_two(one: Teller, two: Teller) -> bool:
    """Whether two tellers surely are not one person or body, as far as their own phrases tell."""
    if one.vague or two.vague:
        return False
    if one.person is not None and two.person is not None:
        return not (
            surnames_agree(one.person.surname, two.person.surname)
            and given_names_agree(one.person.given, two.person.given)
        )
    if one.role is not None and two.role is not None and roles_exclude(one.role, two.role):
        return True
    if one.spheres and two.spheres and not one.spheres & two.spheres:
        return not any(frozenset((a, b)) in _lists().together for a in one.spheres for b in two.spheres)
    if _two_houses(one, two):
        return True
    if one.spheres == two.spheres == frozenset(["family"]):
        return (
            one.head != two.head
            and {one.head, two.head} - {"family", "relative", "parent", "parents"}
            == {
                one.head,
                two.head,
            }
            and {one.head, two.head} not in ({"wife", "widow"}, {"husband", "widower"})
        )
    return False


def _two_houses(one: Teller, two: Teller) -> bool:
    """Whether two phrases name two institutions of research: *a study by the University of Leeds*."""
    lists = _lists()
    if one.person is not None or two.person is not None or not (one.names and two.names):
        return False
    learned = one.spheres == two.spheres == frozenset(["science"])
    published = one.head == two.head and one.head in lists.published
    if not learned and not published:
        return False
    own, other = one.names - lists.houses, two.names - lists.houses
    return bool(own) and bool(other) and not own & other
