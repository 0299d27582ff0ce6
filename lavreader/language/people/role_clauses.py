"""Role clauses: what a clause says somebody is: *is a Dane*, *was named chairman*, *runs a site*."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from lavreader.language.grammar.classed_words import Word, is_be, is_have
from lavreader.language.people.namings import by_marriage, never_held
from lavreader.language.people.nationals import nation_of
from lavreader.language.people.origins import Origin, origins_in
from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.role_mentions import NOTHING, Description, RoleMention, in_time, mention_of
from lavreader.language.people.role_phrases import (
    BODY_PREPOSITIONS,
    all_life,
    body_of,
    by_trade,
    noun_phrase,
    phrase_length,
    phrases_from,
    possessor,
)
from lavreader.language.people.roles import Role, role_of

_DENIED = frozenset(["no", "not", "never", "neither", "nor"])
# Verbs by which somebody is, or came to be, what follows.
BECOMING = frozenset(["become", "remain"])
# What anybody may own or run besides an office.
_OF_ANYBODY = frozenset(
    ["share", "shares", "stake", "percent", "%", "house", "home", "houses", "car", "dog", "dogs", "marathon"]
)
_TEACHING = {"teaches": "teacher", "taught": "teacher", "lectures": "lecturer", "lectured": "lecturer"}
# Of what is bought or sold a house is as good as any other; what is rented out is let.
_DEALING = frozenset(["buy", "sell", "rent"])
_ACCUSED = frozenset(["suspect", "accuse", "charge"])
APPOINTING = frozenset(
    [
        "appoint",
        "name",
        "make",
        "hire",
        "elect",
        "promote",
        "confirm",
        "install",
        "nominate",
        "recruit",
        "unveil",
    ]
)
_LEARNING = frozenset(["train", "qualify"])
_WORKING = frozenset(["work", "serve", "train", "qualify", "act"])
# What somebody may speak for who speaks for nobody.
_STRETCHES = frozenset(
    [
        *("minute", "minutes", "hour", "hours", "day", "days", "half", "while", "long", "longer", "time"),
        *("first", "everybody", "everyone", "all", "many", "most"),
        *("itself", "themselves", "himself", "herself"),
    ]
)
_ENDING_PHRASE = frozenset(["name", "sign", "preposition"])
_ROUGHLY = frozenset(["about", "around", "over", "under", "nearly"])
_YEAR = re.compile(r"(?:(?:19|20)\d\d|\d0)s?")
# Words behind an office that end it: "a teacher until 2021", "an engineer before entering politics".
_ENDING = frozenset(["until", "till", "before"])


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
        return Description(by_verb(words[place + 1], noun_phrase(words, place + 2)))  # "was driving"
    if is_be(verb) and (married := by_marriage(words, place + 1)):
        return married
    if is_be(verb) and place + 2 < count and words[place + 1].base in _ACCUSED:
        accused = words[place + 1]
        return Description((RoleMention(Role(accused.text, "suspect"), accused.start, accused.end),))
    if is_be(verb) and place + 2 < count and words[place + 1].base in APPOINTING:
        return appointed(words, place + 2)
    if is_be(verb) or verb.base in BECOMING:
        past = verb.lower in ("was", "were") and not perfect
        begin = behind_fillers(words, place + 1)
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
        if _how_long(words, place + 2):
            return NOTHING
        matter = next(
            (at for at in range(place + 2, min(place + 8, count - 1)) if words[at].lower == "on"), 0
        )
        about = words[matter + 1] if matter and words[matter + 1].tag in ("noun", "adjective") else None
        spokesman = role_of([*([about.lower] if about else ()), "spokesperson"], verb.text)
        return Description((RoleMention(spokesman, verb.start, verb.end),) if spokesman else ())
    if taught := teaching(words, place):
        return taught
    if does(verb) == "rent" and place + 1 < count and words[place + 1].lower == "out":
        return NOTHING
    if does(verb) in role_lists().doing and not verb.lower.endswith("ing"):
        if does(verb) not in _DEALING and not _OF_ANYBODY.isdisjoint(
            word.lower for word in words[place + 1 : place + 7]
        ):
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
        return Description(by_verb(verb, body))
    return NOTHING


def _how_long(words: Sequence[Word], place: int) -> bool:
    """Whether a stretch of time follows: *spoke for about four minutes*, *for the first time*."""
    while place < len(words) and words[place].lower in _ROUGHLY:
        place += 1
    return any(
        word.tag in ("time", "number") or word.lower in _STRETCHES
        for word in takewhile(lambda word: word.tag not in _ENDING_PHRASE, words[place : place + 5])
    )


def appointed(words: Sequence[Word], place: int) -> Description:
    """The office in *was named (as) chairman*, *has made him its chief economist*.

    Args:
        words: The sentence.
        place: Index of the word behind the verb or the name.
    """
    while place < len(words) and words[place].lower in ("as", "to", "be", "the", "its", "their", "new"):
        place += 1
    return listed(words, place)


def teaching(words: Sequence[Word], place: int) -> Description | None:
    """What *teaches history at Leeds* at a place says of somebody."""
    head = _TEACHING.get(words[place].lower) if place < len(words) else None
    if head is None:
        return None
    subject = words[place + 1] if place + 1 < len(words) else None
    if subject is not None and subject.lower in role_lists().subject:
        role = Role(words[place].text, head, (subject.lower,))
        return Description((RoleMention(role, words[place].start, words[place].end),))
    if not any(
        word.lower in ("at", "in") and following.tag == "name"
        for word, following in pairwise(words[place + 1 : place + 7])
    ):
        return None
    role = Role(words[place].text, head)
    return Description((RoleMention(role, words[place].start, words[place].end),))


def behind_fillers(words: Sequence[Word], place: int) -> int:
    """Index behind *now*, *at present* and the like, of which the last may be the determiner."""
    end = place
    while end < len(words) and end < place + 4 and words[end].lower in role_lists().fillers:
        end += 1
    return end


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


def by_verb(verb: Word, body: str) -> tuple[RoleMention, ...]:
    """The role of who does something: who chairs is the chairman."""
    head = role_lists().doing.get(does(verb))
    role = role_of([head], verb.text, body) if head else None
    return (RoleMention(role, verb.start, verb.end),) if role else ()


def does(verb: Word) -> str:
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
        behind += 2 * by_trade(words, behind)
        behind += behind < len(words) and words[behind].text == ","
        if behind + 1 < len(words) and words[behind].lower == "who":
            found += clause_of(words, behind + 1)
            break
    return found
