"""Namings: clauses that give a name to somebody told of by a role, *the driver was X*, *named as X*."""

from collections.abc import Sequence

from lavreader.language.grammar.classed_words import Word
from lavreader.language.people.role_mentions import NOTHING, Description, RoleMention, described, mention_of
from lavreader.language.people.role_phrases import BODY_PREPOSITIONS, body_of, phrases_from, possessor
from lavreader.language.people.roles import Role

# Whom a relative's husband or wife is to somebody: *married to Petrov's sister*.
_IN_LAW = {
    "sister": "brother-in-law",
    "brother": "sister-in-law",
    "daughter": "son-in-law",
    "son": "daughter-in-law",
    "aunt": "uncle",
    "uncle": "aunt",
}
# What *never held* denies, to the role that stands for it.
_NEVER_HELD = {
    "office": "never in office",
    "post": "never in academia",
    "position": "never in academia",
}
_WORKED = frozenset(["worked", "served", "acted"])
_ACADEMIC = frozenset(["academic", "university", "teaching", "scientific"])
_TITLES = frozenset(["title", "gold", "medal", "championship"])
_NAMING = frozenset(["named", "identified", "called"])
# How many words before a name *named by his union as* may begin.
_REACH = 9


def inverted(words: Sequence[Word], verb: int) -> Description:
    """What *The driver of the bus was* or *The first rescuer to reach them was* before a name says.

    Args:
        words: The sentence.
        verb: Index of the verb right before the name.
    """
    told = next(phrases_from(words, 0), None)
    if told is None or told[1] > verb or not (words[0].tag == "determiner" or told[0]):
        return NOTHING
    name = verb + 1
    while name < len(words) and words[name].tag == "name":
        if words[name].possessive:
            return Description()  # "The coach was Tom Reed's friend"
        name += 1
    behind = words[told[1] : verb]
    if behind and behind[0].tag != "preposition" and behind[0].lower not in ("to", "who"):
        return NOTHING
    if any(word.tag in ("sign", "verb") for word in behind[1:]) and behind[0].tag == "preposition":
        return NOTHING
    begin, end = told
    body = body_of(words, end) if words[end].lower in BODY_PREPOSITIONS else ""
    return described(words, begin, end, body or possessor(words, begin))


def named_as(words: Sequence[Word], start: int) -> Description:
    """What *The driver of the bus, named by his union as* before a name says of its bearer.

    Args:
        words: The sentence.
        start: Index of the name's first word.
    """
    naming = next(
        (place for place in range(start - 1, max(0, start - _REACH), -1) if words[place].lower in _NAMING), 0
    )
    if naming < 2 or words[naming - 1].text != "," or any(word.text == "," for word in words[naming:start]):
        return NOTHING
    if words[start - 1].lower != "as" and naming != start - 1:
        return NOTHING
    comma = naming - 1
    begin = next((place + 1 for place in range(comma - 1, -1, -1) if words[place].text in (",", ";")), 0)
    told = next(phrases_from(words, begin), None)
    if told is None or told[1] > comma:
        return NOTHING
    if any(word.tag in ("verb", "auxiliary") for word in words[told[1] : comma]):
        return NOTHING
    body = body_of(words, told[1]) if words[told[1]].lower in BODY_PREPOSITIONS else ""
    return described(words, *told, body or possessor(words, told[0]))


def by_marriage(words: Sequence[Word], place: int) -> Description | None:
    """Whose relative somebody is by marriage: *married to Petrov's sister*.

    Args:
        words: The sentence.
        place: Index of the word behind *is*.

    Returns:
        What it says; None where it says nothing of the kind.
    """
    if [word.lower for word in words[place : place + 2]] != ["married", "to"]:
        return None
    for index in range(place + 3, min(place + 7, len(words))):
        head = _IN_LAW.get(words[index].lower)
        whose = possessor(words, index) if head else ""
        if head and whose:
            start, end = words[place].start, words[index].end
            role = Role(f"married to {words[index - 1].text} {words[index].text}", head, body=whose)
            return Description((RoleMention(role, start, end),))
    return None


def never_held(words: Sequence[Word], place: int) -> Description | None:
    """What *never held public office* or *never won an Olympic title* says of somebody.

    Args:
        words: The sentence.
        place: Index of *never*.

    Returns:
        What it says; None where it says nothing of the kind.
    """
    if place + 2 >= len(words):
        return None
    if words[place + 1].lower in _WORKED and words[place + 2].lower == "as":
        return _never_worked(words, place, place + 3)
    if words[place + 1].lower == "been":
        return _never_worked(words, place, place + 2)
    if words[place + 1].lower not in ("held", "had", "won"):
        return None
    if words[place + 1].lower == "won":
        title = next(
            (at for at in range(place + 2, min(place + 7, len(words))) if words[at].lower in _TITLES), 0
        )
        inside = tuple(word.lower for word in words[place + 3 : title])
        role = Role(" ".join(word.text for word in words[place : title + 1]), "never champion", inside)
        return Description((RoleMention(role, words[place].start, words[title].end),)) if inside else None
    for index in range(place + 2, min(place + 6, len(words))):
        head = _NEVER_HELD.get(words[index].lower)
        if head is None:
            continue
        academic = not _ACADEMIC.isdisjoint(word.lower for word in words[place:index])
        if (head == "never in academia") != academic:
            return None
        text = " ".join(word.text for word in words[place : index + 1])
        return Description((RoleMention(Role(text, head), words[place].start, words[index].end),))
    return None


def _never_worked(words: Sequence[Word], never: int, place: int) -> Description | None:
    """What *never worked as an engineer* or *never been a teacher* says of somebody."""
    told = next(phrases_from(words, place), None) if place < len(words) else None
    if told is None:
        return None
    found = mention_of(words, *told)
    if not found:
        return None
    role = found[0].role
    text = " ".join(word.text for word in words[never : told[1]])
    return Description(
        (RoleMention(Role(text, f"never {role.head}", role.modifiers), words[never].start, found[0].end),)
    )
