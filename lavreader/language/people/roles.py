"""Roles: offices, occupations and ranks, as noun phrases name them."""

import re
from dataclasses import dataclass

from lavreader.language.grammar.verbs import singular
from lavreader.language.people.role_lists import Standing, role_lists

# What may be joined to the front of a role.
_PREFIX = re.compile("ex-|vice-|deputy-")


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is said to be.

    Attributes:
        text: The words as they stand, such as ``Deputy Health Minister``.
        head: The role itself in lower case, such as ``minister`` or ``chief executive``.
        modifiers: The words before the head in lower case, without the standing.
        standing: Whether it is the deputy's, a former or a coming one, a trade once learnt, or the work of
            a whole life; empty for the holder.
        body: What it is the role of or in, as the text says, such as ``brenna``; empty if not said.
    """

    text: str
    head: str
    modifiers: tuple[str, ...] = ()
    standing: Standing = ""
    body: str = ""


def is_occupation(head: str) -> bool:
    """Whether a role is a trade or profession, which hardly ever changes."""
    return any(family == "occupation" for family, _ in role_lists().positions.get(head, ()))


def role_ending(words: list[str]) -> tuple[str, int] | None:
    """The role a run of words ends in.

    Args:
        words: In lower case.

    Returns:
        The role in the singular and how many words it has; None where they do not end in one.
    """
    lists = role_lists()
    last = words[-1] if words else ""
    if last not in lists.endings and "-" not in last and singular(last) not in lists.endings:
        return None
    for length in range(min(lists.longest, len(words)), 0, -1):
        phrase = " ".join(words[-length:])
        for candidate in (phrase, singular(phrase), _PREFIX.sub("", phrase)):
            if candidate in lists.heads:
                return candidate, length
    return None


def role_of(words: list[str], text: str, body: str = "") -> Role | None:
    """The role a noun phrase names.

    Args:
        words: The phrase in lower case up to and with the role's head.
        text: The phrase as it stands.
        body: What it is said to be the role of.
    """
    found = role_ending(words)
    if found is None:
        return None
    head, length = found
    if head.endswith(" of state"):
        head = head.removesuffix(" of state")
    if head in ("lawyer", "attorney", "counsel", "solicitor", "barrister") and body.split()[-1:] in (
        ["defence"],
        ["defense"],
    ):
        head = "defence lawyer"
    if head in ("lawyer", "attorney", "counsel", "barrister") and body.split()[-1:] == ["prosecution"]:
        head = "prosecutor"
    if head == "leader" and body.split()[-1:] == ["opposition"]:
        head = "opposition leader"
    lists = role_lists()
    prefix = _PREFIX.match(words[-length])
    standing: Standing = ""
    if prefix is not None and " ".join(words[-length:]) != head:
        standing = "former" if prefix.group() == "ex-" else "deputy"
    if head in lists.seconds:
        head, standing = "leader", "deputy"
    modifiers = []
    for word in words[:-length]:
        for part in word.split("-") if word in ("vice-", "ex-") else [word]:
            if part in lists.standing:
                standing = standing or lists.standing[part]
            elif part not in lists.plain and not part[0].isdigit() and not part.startswith("year-"):
                modifiers.append(part)
    return Role(text, head, tuple(modifiers), standing, body)
