"""People: who is named in an article, with the role each is given."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from lavreader.language.clauses import Parsed
from lavreader.language.names import given_names
from lavreader.language.places import country_names
from lavreader.language.roles import Role, role_ending, role_of
from lavreader.language.spelling import normal_spelling
from lavreader.language.tagging import Word
from lavreader.language.verbs import verb_lists
from lavreader.language.wordlist import read_wordlist

_INITIAL = re.compile(r"[A-Z]\.?(?:[A-Z]\.?)?")
# Verbs whose doer leads ("the union, led by").
_LEADING = frozenset(["lead", "head", "chair", "run"])
_AGE = re.compile(r"\d{1,3}")


@cache
def _particles() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("name_particles") for word in line.split())


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A role given to a person.

    Attributes:
        role: What the person is said to be.
        start: Offset of its first character in the sentence's text.
        end: Offset after its last.
    """

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Person:
    """One mention of a person.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the name's first character in the sentence's text.
        end: Offset after its last.
        text: The name as it stands, without title and possessive.
        given: First names in lower case; empty where only the surname stands.
        surname: In lower case, with its particles.
        roles: What the person is said to be here.
    """

    sentence: int
    start: int
    end: int
    text: str
    given: tuple[str, ...]
    surname: str
    roles: tuple[RoleMention, ...] = ()

    @property
    def full(self) -> bool:
        """Whether a first name stands with the surname."""
        return bool(self.given)


@cache
def _organisation_words() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("organisation_words") for word in line.split())


def people_in(sentences: Sequence[Parsed]) -> tuple[Person, ...]:
    """Every person named in an article's sentences, in reading order.

    A capitalised run is a person when a title, role, age or a common first name says so, or when
    its last word stands alone for a speaker elsewhere.
    """
    lowercase = {word.text for parsed in sentences for word in parsed.words if word.text[:1].islower()}
    runs = [(index, run) for index, parsed in enumerate(sentences) for run in _runs(parsed.words, lowercase)]
    speakers = _lone_speakers(sentences, runs)
    people: list[Person] = []
    surnames: set[str] = set()
    waiting: list[tuple[int, int, int, list[RoleMention]]] = []
    for index, (first, last) in runs:
        words = sentences[index].words
        start, roles = _after_titles(words, first, last)
        roles = roles + _roles_around(words, start, last)
        if start >= last:
            continue
        person = _person(index, words, start, last, roles, speakers)
        if person is not None:
            people.append(person)
            surnames.add(person.surname)
        elif last - start == 1:
            waiting.append((index, start, last, roles))
    for index, start, _, roles in waiting:
        word = sentences[index].words[start]
        surname = normal_spelling(word.text)
        if surname in surnames:
            text, end = _bare(word)
            people.append(Person(index, word.start, end, text, (), surname, tuple(roles)))
    people.sort(key=lambda person: (person.sentence, person.start))
    return tuple(people)


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
    while index < count:
        if not _capital(words[index]) or (_opens(words, index) and _common(words[index], lowercase)):
            index += 1
            continue
        end = index + 1
        while end < count and not words[end - 1].possessive:
            if _capital(words[end]):
                end += 1
            elif (
                words[end].text in _particles()
                and end + 1 < count
                and _capital(words[end + 1])
                and words[end].text not in ("y", "e")
            ):
                end += 2
            elif (
                words[end].text == "." and words[end - 1].end - words[end - 1].start == 1 and end + 1 < count
            ):
                end += 1
            else:
                break
        while words[end - 1].text == ".":
            end -= 1
        runs.append((index, end))
        index = end
    return runs


def _capital(word: Word) -> bool:
    return word.text[:1].isupper() and word.tag not in ("sign", "number", "time")


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


def _after_titles(words: Sequence[Word], first: int, last: int) -> tuple[int, list[RoleMention]]:
    """Where the name itself begins behind the titles of a run, and the role they give."""
    lowered = [word.lower for word in words[first:last]]
    for size in range(len(lowered) - 1, 0, -1):
        ending = role_ending(lowered[:size])
        if ending is None or (size == 1 and lowered[0] in given_names() and len(lowered) == 2):
            continue
        begin, name = first, first + size
        while begin > 0 and _describes(words[begin - 1]):
            begin -= 1
        return name, _mention(words, begin, name)
    return first, []


def _describes(word: Word) -> bool:
    """Whether a word before a role belongs to it."""
    return word.tag in ("noun", "adjective", "name") and not word.possessive


def _mention(words: Sequence[Word], begin: int, end: int, body: str = "") -> list[RoleMention]:
    """The role a stretch of words gives, if it gives one."""
    lowered = [word.lower for word in words[begin:end]]
    found = role_ending(lowered)
    if found is None:
        return []
    text = " ".join(word.text for word in words[begin:end])
    role = role_of(lowered, text, body)
    return [RoleMention(role, words[begin].start, words[end - 1].end)] if role else []


def _roles_around(words: Sequence[Word], start: int, last: int) -> list[RoleMention]:
    """The roles in lower-case words before a name and in the insertions around it."""
    found: list[RoleMention] = []
    begin = start
    while begin > 0 and _describes(words[begin - 1]):
        begin -= 1
    if begin < start and role_ending([word.lower for word in words[begin:start]]):
        found += _mention(words, begin, start)
    elif start >= 2 and words[start - 1].text == ",":
        begin = start - 1
        while begin > 0 and (
            _describes(words[begin - 1])
            or words[begin - 1].lower == "of"
            or (words[begin - 1].tag == "determiner" and begin > 1 and words[begin - 2].lower == "of")
        ):
            begin -= 1
        if (begin > 0 and (words[begin - 1].tag == "determiner" or words[begin - 1].possessive)) or (
            begin == 0 and begin < start - 1
        ):
            end = start - 1
            of = next((place for place in range(begin, end) if words[place].lower == "of"), end)
            found += _mention(words, begin, of, " ".join(word.lower for word in words[of + 1 : end]))
    elif start >= 2 and words[start - 1].lower == "by" and words[start - 2].base in _LEADING:
        leader = role_of(["leader"], words[start - 2].text)
        if leader is not None:
            found.append(RoleMention(leader, words[start - 2].start, words[start - 2].end))
    found += _role_after(words, last)
    return found


def _role_after(words: Sequence[Word], index: int) -> list[RoleMention]:
    """The role in *Name, 52, the mayor of X,* and *Name is the mayor*."""
    count = len(words)
    if index + 1 >= count:
        return []
    verb = words[index + 2] if index + 2 < count else None
    if (
        verb is not None
        and words[index].text == ","
        and words[index + 1].lower == "who"
        and verb.base in _LEADING
    ):
        leader = role_of(["leader"], verb.text)
        return [RoleMention(leader, verb.start, verb.end)] if leader else []
    if words[index].text == ",":
        index += 1
        if index + 1 < count and _AGE.fullmatch(words[index].text) and words[index + 1].text == ",":
            index += 2
    elif words[index].lower in ("is", "was", "became", "remains"):
        index += 1
        if index < count and words[index].tag not in ("determiner",):
            return []
    else:
        return []
    begin = index
    while (
        begin < count
        and begin < index + 2
        and (words[begin].tag == "determiner" or words[begin].possessive or words[begin].text in ("'s", "’s"))
    ):
        begin += 1
    end = begin
    best = None
    while end < count and end < begin + 6 and (_describes(words[end]) or words[end].lower in ("of", "chief")):
        end += 1
        if role_ending([word.lower for word in words[begin:end]]):
            best = end
    if best is None:
        return []
    following = words[best] if best < count else None
    if following is not None and _capital(following) and following.tag == "name":
        return []
    body = ""
    if following is not None and following.lower in ("of", "for", "at"):
        stop = best + 1
        while (
            stop < count
            and stop < best + 6
            and (_describes(words[stop]) or words[stop].tag in ("determiner", "name") or _joins(words, stop))
        ):
            stop += 1
        listed = words[best + 1 : stop]
        body = " ".join(word.lower for word in listed if word.tag not in ("determiner", "conjunction"))
    return _mention(words, begin, best, body)


def _joins(words: Sequence[Word], index: int) -> bool:
    """Whether *and* joins two things somebody is head of: *head of sales and marketing*."""
    behind = words[index + 1 : index + 3]
    return (
        words[index].lower == "and"
        and bool(behind)
        and behind[0].tag in ("noun", "adjective")
        and not role_ending([word.lower for word in behind[:1]])
        and not role_ending([word.lower for word in behind])
    )


def _person(
    sentence: int,
    words: Sequence[Word],
    start: int,
    last: int,
    roles: list[RoleMention],
    speakers: frozenset[str],
) -> Person | None:
    """The person a run names behind its titles; None where it names something else."""
    run = [word for word in words[start:last] if word.tag != "sign"]
    lowered = [word.lower for word in run]
    while len(run) > 1 and lowered[0] in ("mr", "mrs", "ms", "dr", "sir", "mr.", "dr.", "mrs."):
        run, lowered = run[1:], lowered[1:]
    if not run or len(run) > 5:
        return None
    first = normal_spelling(run[0].text)
    known = first in given_names() or bool(_INITIAL.fullmatch(run[0].text) and len(run) > 1)
    if any(
        word in _organisation_words() or word in country_names()
        for word in lowered
        if word not in _particles()
    ) and not (known and len(run) > 1 and lowered[-1] not in _organisation_words()):
        return None
    text_end = _bare(run[-1])[1]
    if len(run) == 1:
        titled = any(mention.end <= run[0].start for mention in roles)
        if not titled:
            return None
        return Person(sentence, run[0].start, text_end, _bare(run[0])[0], (), first, tuple(roles))
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
        return None
    if not (
        known or aged or any(mention.end <= run[0].start for mention in roles) or roles or surname in speakers
    ):
        return None
    given = tuple(normal_spelling(word.text) for word in run[:cut] if word.lower not in _particles())
    between = " ".join(word.text for word in run[:-1])
    text = f"{between} {_bare(run[-1])[0]}" if between else _bare(run[-1])[0]
    return Person(sentence, run[0].start, text_end, text, given, surname, tuple(roles))
