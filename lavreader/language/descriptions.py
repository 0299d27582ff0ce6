"""Descriptions: what the words around a name say its bearer is."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from lavreader.language.namings import by_marriage, inverted, named_as, never_held
from lavreader.language.nationals import nation_of
from lavreader.language.origins import Origin, origins_in
from lavreader.language.role_lists import role_lists
from lavreader.language.role_mentions import NOTHING, Description, RoleMention, described, in_time, mention_of
from lavreader.language.role_phrases import (
    BODY_PREPOSITIONS,
    all_life,
    body_of,
    by_trade,
    describes,
    noun_phrase,
    phrase_length,
    phrases_from,
    possessor,
)
from lavreader.language.roles import Role, role_ending, role_of
from lavreader.language.tagging import Word, is_be, is_have

_AGE = re.compile(r"\d{1,3}")
_DENIED = frozenset(["no", "not", "never", "neither", "nor"])
# Verbs by which somebody is, or came to be, what follows.
_BECOMING = frozenset(["become", "remain"])
# Those who speak for a side in court.
_SIDES = {"defence": "defence lawyer", "defense": "defence lawyer", "prosecution": "prosecutor"}
# What anybody may own or run besides an office.
_OF_ANYBODY = frozenset(
    ["share", "shares", "stake", "percent", "%", "house", "home", "houses", "car", "dog", "dogs", "marathon"]
)
_TEACHING = {"teaches": "teacher", "lectures": "lecturer"}
_LEARNING = frozenset(["train", "qualify"])
_WORKING = frozenset(["work", "serve", "train", "qualify", "act"])
_FORMERLY = frozenset(["once", "formerly", "previously", "originally"])
_YEAR = re.compile(r"(?:(?:19|20)\d\d|\d0)s?")
# Words behind an office that end it: "a teacher until 2021", "an engineer before entering politics".
_ENDING = frozenset(["until", "till", "before"])
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
    if start >= 2 and words[start - 1].lower == "by" and _does(words[start - 2]) in role_lists().doing:
        return Description(_by_verb(words[start - 2], ""))
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
        place = _behind_age(words, place + 1)
        if place < count and words[place].lower in ("who", "himself", "herself"):
            return clause_of(words, place + 1)
        if place < count and (is_be(words[place]) or is_have(words[place])):
            return clause_of(words, place)
        if place + 2 < count and words[place].lower == "for" and words[place + 2].lower in _SIDES:
            head = _SIDES[words[place + 2].lower]
            return Description((RoleMention(Role(head, head), words[place + 2].start, words[place + 2].end),))
        if taught := _teaching(words, place):
            return taught
        return listed(words, _behind_fillers(words, place), _former(words, place))
    if words[place].lower == "who":
        return clause_of(words, place + 1)
    if words[place].lower == "of" and words[place + 1].lower == "the":
        stop = place + 2 + phrase_length(words, place + 2)
        return Description(
            (), tuple(one for one in origins_in(words, place + 2, stop) if one.kind == "party")
        )
    if is_be(words[place]) or is_have(words[place]) or words[place].base in _BECOMING:
        return clause_of(words, place)
    return _teaching(words, place) or NOTHING


def _teaching(words: Sequence[Word], place: int) -> Description | None:
    """What *teaches history at Leeds* at a place says of somebody."""
    head = _TEACHING.get(words[place].lower) if place < len(words) else None
    if head is None or not any(
        word.lower in ("at", "in") and following.tag == "name"
        for word, following in pairwise(words[place + 1 : place + 7])
    ):
        return None
    role = Role(words[place].text, head)
    return Description((RoleMention(role, words[place].start, words[place].end),))


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


def _behind_fillers(words: Sequence[Word], place: int) -> int:
    """Index behind *now*, *at present* and the like, of which the last may be the determiner."""
    end = place
    while end < len(words) and end < place + 4 and words[end].lower in role_lists().fillers:
        end += 1
    return end


def _former(words: Sequence[Word], place: int) -> str:
    """The word that puts what follows in the past: *once*, *formerly* or *then*; else nothing."""
    word = words[place].lower if place < len(words) else ""
    return word if word in _FORMERLY or word == "then" else ""


def clause_of(words: Sequence[Word], place: int) -> Description:
    """What a clause says somebody is: *is a Dane*, *has been leader*, *runs a site*.

    Args:
        words: The sentence.
        place: Index of the first word behind the clause's subject.
    """
    count = len(words)
    perfect = False
    while place < count and (words[place].tag == "adverb" or is_have(words[place])):
        perfect = perfect or is_have(words[place])
        place += 1
    if place >= count:
        return NOTHING
    verb = words[place]
    denied = place - (words[place].lower != "never")
    if words[denied].lower == "never" and (never := never_held(words, denied)):
        return never
    if not _DENIED.isdisjoint(word.lower for word in words[place + 1 : place + 4]):
        return NOTHING
    if is_be(verb) and place + 1 < count and words[place + 1].lower.endswith("ing"):
        return Description(_by_verb(words[place + 1], noun_phrase(words, place + 2)))  # "was driving"
    if is_be(verb) and (married := by_marriage(words, place + 1)):
        return married
    if is_be(verb) or verb.base in _BECOMING:
        past = verb.lower in ("was", "were") and not perfect
        begin = _behind_fillers(words, place + 1)
        if begin < count and words[begin].tag not in ("determiner", "noun", "name", "adjective"):
            return NOTHING
        found = listed(words, begin)
        bare = words[begin] if begin < count else None
        if bare is not None and nation_of(bare.text) and not found.origins and not _goes_on(words, begin + 1):
            origin = Origin("nationality", nation_of(bare.text) or "", bare.start, bare.end)
            found = Description(found.roles, (origin,))
        return Description(_dated(words, found.roles) if past else found.roles, found.origins)
    if [word.lower for word in words[place : place + 3]] == ["used", "to", "be"]:
        return listed(words, place + 3, "formerly")
    if place + 1 < count and words[place + 1].lower == "as" and verb.base in _WORKING:
        return listed(words, place + 2, "trained" if verb.base in _LEARNING else "")
    if verb.base == "speak" and place + 1 < count and words[place + 1].lower == "for":
        matter = next(
            (at for at in range(place + 2, min(place + 8, count - 1)) if words[at].lower == "on"), 0
        )
        about = words[matter + 1] if matter and words[matter + 1].tag in ("noun", "adjective") else None
        spokesman = role_of([*([about.lower] if about else ()), "spokesperson"], verb.text)
        return Description((RoleMention(spokesman, verb.start, verb.end),) if spokesman else ())
    if _does(verb) in role_lists().doing and not verb.lower.endswith("ing"):
        if not _OF_ANYBODY.isdisjoint(word.lower for word in words[place + 1 : place + 7]):
            return NOTHING
        body = noun_phrase(words, place + 1)
        behind = place + 1 + phrase_length(words, place + 1)
        if behind + 1 < count and words[behind].lower == "as":
            found = listed(words, behind + 1)
            if found.roles:
                one = found.roles[0]
                role = Role(
                    one.role.text, one.role.head, one.role.modifiers, one.role.standing, one.role.body or body
                )
                return Description((RoleMention(role, one.start, one.end),))
        return Description(_by_verb(verb, body))
    return NOTHING


def _dated(words: Sequence[Word], roles: tuple[RoleMention, ...]) -> tuple[RoleMention, ...]:
    """Roles in *who was minister from 2011 to 2015*: over, when years are given."""
    years = any(word.tag == "number" and re.fullmatch(r"(?:19|20)\d\d", word.text) for word in words)
    if not years:
        return roles
    return tuple(
        one if one.role.standing else replace(one, role=replace(one.role, standing="former")) for one in roles
    )


def _over(words: Sequence[Word], end: int) -> str:
    """``former`` where the words up to the next comma say an office has ended; else nothing."""
    stop = end
    while stop < len(words) and stop < end + 12 and words[stop].text not in (",", ";", "–", "—", ")", "."):
        stop += 1
    behind = words[end:stop]
    if any(word.lower in ("since", "now") for word in behind):
        return ""
    for place, word in enumerate(behind):
        if word.lower in _ENDING:
            return "former"
        if _YEAR.fullmatch(word.lower) and place and behind[place - 1].lower not in ("from", "of"):
            return "former"
    return ""


def _goes_on(words: Sequence[Word], place: int) -> bool:
    return place < len(words) and words[place].tag in ("noun", "name", "adjective")


def _by_verb(verb: Word, body: str) -> tuple[RoleMention, ...]:
    """The role of who does something: who chairs is the chairman."""
    head = role_lists().doing.get(_does(verb))
    role = role_of([head], verb.text, body) if head else None
    return (RoleMention(role, verb.start, verb.end),) if role else ()


def _does(verb: Word) -> str:
    """The base form of a verb, of *chairs* too, which may be taken for a noun."""
    return verb.base or verb.lower.removesuffix("s")


def listed(words: Sequence[Word], place: int, former: str = "") -> Description:
    """What noun phrases joined by *and* or commas, from a place on, say somebody is.

    Args:
        words: The sentence.
        place: Index of the first word.
        former: The word that puts it in the past; empty for none.
    """
    found = NOTHING
    for begin, end in phrases_from(words, place):
        body = body_of(words, end) if end < len(words) and words[end].lower in BODY_PREPOSITIONS else ""
        roles = mention_of(words, begin, end, body or possessor(words, begin))
        past = "trained" if by_trade(words, end) else "lifelong" if all_life(words, end) else ""
        past = past or former or _over(words, end)
        roles = tuple(in_time(mention, past) for mention in roles)
        found += Description(roles, origins_in(words, begin, end))
        behind = end
        if behind < len(words) and words[behind].lower in BODY_PREPOSITIONS:
            behind += 1 + phrase_length(words, behind + 1)
        behind += behind < len(words) and words[behind].text == ","
        if behind + 1 < len(words) and words[behind].lower == "who":
            found += clause_of(words, behind + 1)
            break
    return found
