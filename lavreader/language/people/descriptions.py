"""Descriptions: what the words around a name say its bearer is."""

import re
from collections.abc import Sequence

from lavreader.language.grammar.classed_words import Word, is_be, is_have
from lavreader.language.people.namings import inverted, named_as
from lavreader.language.people.origins import Origin, origins_in
from lavreader.language.people.role_clauses import (
    APPOINTING,
    BECOMING,
    appointed,
    behind_fillers,
    by_verb,
    clause_of,
    does,
    listed,
    teaching,
)
from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.role_mentions import NOTHING, Description, RoleMention, described, mention_of
from lavreader.language.people.role_phrases import (
    body_of,
    describes,
    phrase_length,
    possessor,
)
from lavreader.language.people.roles import Role, role_ending
from lavreader.language.places import country_of, gazetteer

_AGE = re.compile(r"\d{1,3}")
# Those who speak for a side in court.
_SIDES = {"defence": "defence lawyer", "defense": "defence lawyer", "prosecution": "prosecutor"}
_FORMERLY = frozenset(["once", "formerly", "previously", "originally"])
# Words of a clause put in between two commas at most.
_ASIDE = 16
_OFFICE_PREPOSITIONS = ("of", "for")


def description_before(words: Sequence[Word], start: int) -> Description:
    """What stands before a name: *the plant manager*, *The mayor of Brenna,*, *led by*.

    Args:
        words: The sentence.
        start: Index of the name's first word.
    """
    begin = start
    while begin > 0 and describes(words[begin - 1]):
        begin -= 1
    if begin < start:
        origins = origins_in(words, begin, start)
        roles: tuple[RoleMention, ...] = _office_before(words, begin, start)
        if role_ending([word.lower for word in words[begin:start]]):
            roles = mention_of(words, begin, start, possessor(words, begin))
        found = Description(roles, origins if roles or start - begin <= 2 else ())
        if begin >= 3 and words[begin - 1].lower == "the" and words[begin - 2].text == ",":
            found += _apposed_before(words, begin - 1)
        return found
    if start >= 2 and words[start - 1].text == ",":
        return _apposed_before(words, start)
    if start >= 2 and words[start - 1].lower == "by" and does(words[start - 2]) in role_lists().doing:
        return Description(by_verb(words[start - 2], ""))
    if start >= 3:
        return inverted(words, start - 1) if is_be(words[start - 1]) else named_as(words, start)
    return NOTHING


def _office_before(words: Sequence[Word], begin: int, start: int) -> tuple[RoleMention, ...]:
    """The office in *minister for transport Ana Reis*, *head of security Ana Reis*."""
    if begin < 2 or words[begin - 1].lower not in _OFFICE_PREPOSITIONS:
        return ()
    first = begin - 1
    while first > 0 and (describes(words[first - 1]) or words[first - 1].lower in _OFFICE_PREPOSITIONS):
        first -= 1
    body = " ".join(word.lower for word in words[begin:start])
    end = begin - 1
    whole = mention_of(words, first, start)  # "chief of staff Ana Reis"
    return whole or mention_of(words, first, end, body) or mention_of(words, first, first + 1, body)


def _apposed_before(words: Sequence[Word], start: int) -> Description:
    """What *The mayor of Brenna,* before a name says of its bearer."""
    begin = start - 1
    while begin > 0 and (
        describes(words[begin - 1])
        or words[begin - 1].lower in _OFFICE_PREPOSITIONS
        or _owns_part(words, begin - 1)
        or (
            words[begin - 1].lower == "and" and role_ending([word.lower for word in words[begin : start - 1]])
        )
        or (
            words[begin - 1].tag == "determiner"
            and begin > 1
            and words[begin - 2].lower in _OFFICE_PREPOSITIONS
        )
    ):
        begin -= 1
    if not (
        (begin > 0 and (words[begin - 1].tag == "determiner" or words[begin - 1].possessive))
        or (begin == 0 and begin < start - 1)
    ):
        return NOTHING
    end = start - 1
    of = next((place for place in range(begin, end) if words[place].lower in _OFFICE_PREPOSITIONS), end)
    body = " ".join(word.lower for word in words[of + 1 : end] if word.tag != "determiner")
    both = next((place for place in range(begin, of) if words[place].lower == "and"), None)
    if both is not None:
        return described(words, begin, both, body) + described(
            words, both + 1, of, body or possessor(words, begin)
        )
    return described(words, begin, of, body)


def _owns_part(words: Sequence[Word], place: int) -> bool:
    """Whether a word says whose part somebody runs: *the head of the ministry's legal service*."""
    if not words[place].possessive or words[place].tag not in ("noun", "name"):
        return False
    before = place - 1
    while before > 0 and (words[before].tag == "determiner" or describes(words[before])):
        before -= 1
    return before > 0 and words[before].lower in _OFFICE_PREPOSITIONS


def description_after(words: Sequence[Word], place: int) -> Description:
    """What stands behind a name: *, 52, the mayor of X,*, *, who is Danish*, *has been leader*.

    Args:
        words: The sentence.
        place: Index of the word behind the name.
    """
    count = len(words)
    if place + 1 >= count:
        return NOTHING
    if words[place].text in (",", "(", "–", "—"):
        aside = _behind_aside(words, place)
        place = _behind_age(words, place + 1)
        if place < count and words[place].lower in ("who", "himself", "herself"):
            return clause_of(words, place + 1) + aside
        if place < count and (is_be(words[place]) or is_have(words[place])):
            return clause_of(words, place)
        if place + 2 < count and words[place].lower == "for" and words[place + 2].lower in _SIDES:
            head = _SIDES[words[place + 2].lower]
            return Description((RoleMention(Role(head, head), words[place + 2].start, words[place + 2].end),))
        if taught := teaching(words, place):
            return taught
        return listed(words, behind_fillers(words, place), _former(words, place))
    if words[place].lower == "who":
        return clause_of(words, place + 1)
    if words[place].lower == "of" and words[place + 1].lower == "the":
        stop = place + 2 + phrase_length(words, place + 2)
        return Description(
            (), tuple(one for one in origins_in(words, place + 2, stop) if one.kind == "party")
        )
    if is_be(words[place]) or is_have(words[place]) or words[place].base in BECOMING:
        return clause_of(words, place)
    if words[place].lower == "of" and (nation := _of_country(words, place + 1)):
        return nation
    return teaching(words, place) or _made(words, place) or NOTHING


def _behind_aside(words: Sequence[Word], place: int) -> Description:
    """What *, who was killed in the attack, was a bus driver* says behind its second comma."""
    for end in range(place + 3, min(place + _ASIDE, len(words) - 1)):
        if words[end].text in (",", ";"):
            return clause_of(words, end + 1) if is_be(words[end + 1]) else NOTHING
    return NOTHING


def _of_country(words: Sequence[Word], place: int) -> Description | None:
    """What *of Sweden* behind a name says, as it does of those who compete."""
    word = words[place]
    following = words[place + 1] if place + 1 < len(words) else None
    if word.lower not in gazetteer().countries or word.possessive or (following and following.tag == "name"):
        return None
    nation = country_of(word.text)
    return Description((), (Origin("nationality", nation, word.start, word.end),)) if nation else None


def _made(words: Sequence[Word], place: int) -> Description | None:
    """What *has made Ana Reis its chief economist* says of the name that ends before a place."""
    verb = place - 1
    while verb > 0 and (words[verb].tag == "name" or words[verb].text in ("-", ".")):
        verb -= 1
    if verb < 1 or verb == place - 1 or words[verb].base not in APPOINTING:
        return None
    if words[place].lower not in ("as", "to", "its", "their", "the") and words[place].tag not in (
        "noun",
        "adjective",
    ):
        return None
    return appointed(words, place)


def body_behind(words: Sequence[Word], place: int) -> str:
    """The body a title before the name belongs to: *Chief Pike* **of the fire department**.

    Args:
        words: The sentence.
        place: Index of the word behind the name.
    """
    if place + 1 < len(words) and words[place].lower in ("of", "from"):
        return body_of(words, place)
    return ""


def _behind_age(words: Sequence[Word], place: int) -> int:
    """Index behind *52,* or *aged 52,* at a place."""
    first = place + (place < len(words) and words[place].lower == "aged")
    if first + 1 < len(words) and _AGE.fullmatch(words[first].text) and words[first + 1].text == ",":
        return first + 2
    return place


def _former(words: Sequence[Word], place: int) -> str:
    """The word that puts what follows in the past: *once*, *formerly* or *then*; else nothing."""
    word = words[place].lower if place < len(words) else ""
    return word if word in _FORMERLY or word == "then" else ""
