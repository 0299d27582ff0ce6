"""Persons: one mention of a person, as a run of capitalised words names one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from lavreader.language.capitals import bare, name_words, says_which, surname_particles
from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.names import given_names
from lavreader.language.people.origins import Origin
from lavreader.language.people.role_mentions import Description, RoleMention
from lavreader.language.people.titles import TITLES
from lavreader.language.places import country_names
from lavreader.language.spelling import normal_spelling

_INITIAL = re.compile(r"[A-Z]\.?(?:[A-Z]\.?)?")
_AGE = re.compile(r"\d{1,3}")


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


# Words of places and houses that are common surnames: *Anna Hill, a vet*.
_SURNAMES = frozenset(
    [
        *("hill", "hills", "hall", "lake", "church", "park", "house", "street", "bridge", "temple", "bank"),
        *("banks", "field", "fields", "castle", "lodge", "court", "wood", "woods", "forest", "law", "york"),
    ]
)


# What banners and slogans ask for somebody: *Free Anna Berg*.
_CALLS = frozenset(["free", "save", "stop", "vote", "support", "hands"])


def _organisation_words() -> frozenset[str]:
    return name_words("organisation_words")


def _is_title(word: Word) -> bool:
    """Whether a word before a name is no part of it: a title as *Dr* or *PM*, or *Lagos-born*."""
    if says_which(word):
        return True
    return word.lower.removesuffix(".") in TITLES or word.text.removesuffix(".") in name_words("short_titles")


def person_named(
    sentence: int,
    words: Sequence[Word],
    start: int,
    last: int,
    said: Description,
    speakers: frozenset[str],
) -> tuple[Person | None, str, bool]:
    """The person a run may name behind its titles, the last word of that name, and whether it surely does.

    Args:
        sentence: Index of the sentence.
        words: Its words.
        start: Index of the name's first word.
        last: Index after the run's last.
        said: What the words around say its bearer is.
        speakers: Words that stand alone for speakers elsewhere in the article.
    """
    run = [word for word in words[start:last] if word.tag != "sign"]
    lowered = [word.lower for word in run]
    while len(run) > 1 and _is_title(run[0]):
        run, lowered = run[1:], lowered[1:]
    while len(run) > 1 and bare(run[-1])[0] in name_words("post_nominals"):
        run, lowered = run[:-1], lowered[:-1]
    if not run or len(run) > 5 or (len(run) > 1 and lowered[0] in _CALLS):
        return None, "", False
    first = normal_spelling(run[0].text)
    known = first in given_names() or bool(_INITIAL.fullmatch(run[0].text) and len(run) > 1)
    if any(
        word in _organisation_words() or word in country_names()
        for word in lowered
        if word not in surname_particles()
    ) and not (
        known
        and len(run) > 1
        and (lowered[-1] not in _organisation_words() or (said.roles and lowered[-1] in _SURNAMES))
    ):
        return None, "", False
    text_end = bare(run[-1])[1]
    if len(run) == 1:
        titled = any(mention.end <= run[0].start for mention in said.roles)
        if not titled:
            return None, "", False
        text = bare(run[0])[0]
        lone = Person(sentence, run[0].start, text_end, text, (), first, said.roles, said.origins)
        return lone, first, True
    cut = len(run) - 1
    while cut > 1 and lowered[cut - 1] in surname_particles():
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
    last_name = bare(run[-1])[0]
    sure = bool(known or aged or told or said.roles or surname in speakers)
    given = tuple([normal_spelling(word.text) for word in run[:cut] if word.lower not in surname_particles()])
    between = " ".join([word.text for word in run[:-1]])
    text = f"{between} {last_name}" if between else last_name
    person = Person(sentence, run[0].start, text_end, text, given, surname, said.roles, said.origins)
    return person, normal_spelling(last_name), sure
