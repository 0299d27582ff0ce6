"""Roles: offices, occupations and ranks, and which of them one person does not hold at once."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Literal

from lavreader.language.verbs import singular

Standing = Literal["", "deputy", "acting", "former", "coming"]


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is said to be.

    Attributes:
        text: The words as they stand, such as ``Deputy Health Minister``.
        head: The role itself in lower case, such as ``minister`` or ``chief executive``.
        modifiers: The words before the head in lower case, without the standing.
        standing: Whether it is the deputy's, a former or a coming one; empty for the holder.
        body: What it is the role of or in, as the text says, such as ``brenna``; empty if not said.
    """

    text: str
    head: str
    modifiers: tuple[str, ...] = ()
    standing: Standing = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class RoleLists:
    """The word list ``roles.toml``, ready for look-up.

    Attributes:
        heads: Every role, in words of lower case; the longest has ``longest`` words.
        longest: Words in the longest of them.
        positions: Role to the (family, position) pairs it stands for.
        plain: Words before a role that do not change which role it is.
        standing: Word to the standing it gives.
        portfolio: Word to the number of its portfolio.
        portfolio_heads: Roles that have a portfolio.
        institution: Word to the number of its institution.
        institution_heads: Roles that belong to an institution.
        function: Word to the number of the part of a body somebody runs.
        function_heads: Roles of those who run a part.
    """

    heads: frozenset[str]
    longest: int
    positions: dict[str, tuple[tuple[str, int], ...]]
    plain: frozenset[str]
    standing: dict[str, Standing]
    portfolio: dict[str, int]
    portfolio_heads: frozenset[str]
    institution: dict[str, int]
    institution_heads: frozenset[str]
    function: dict[str, int]
    function_heads: frozenset[str]


@cache
def role_lists() -> RoleLists:
    """The role lists, read once."""
    source = files("lavreader.language").joinpath("words", "roles.toml").read_text(encoding="utf-8")
    data = tomllib.loads(source)
    positions: dict[str, list[tuple[str, int]]] = {}
    for family in data["family"]:
        for number, words in enumerate(family["positions"]):
            for word in words:
                positions.setdefault(word, []).append((family["name"], number))
    heads = frozenset(positions) | frozenset(data["other"]["roles"])
    return RoleLists(
        heads=heads,
        longest=max(len(head.split()) for head in heads),
        positions={word: tuple(places) for word, places in positions.items()},
        plain=frozenset(data["plain"]),
        standing={word: standing for standing, words in data["standing"].items() for word in words},
        portfolio=_numbered(data["portfolio"]["names"]),
        portfolio_heads=frozenset(data["portfolio"]["heads"]),
        institution=_numbered(data["institution"]["names"]),
        institution_heads=frozenset(data["institution"]["heads"]),
        function=_numbered(data["function"]["names"]),
        function_heads=frozenset(data["function"]["heads"]),
    )


def _numbered(groups: list[list[str]]) -> dict[str, int]:
    """Each word to the number of its group."""
    return {word: number for number, words in enumerate(groups) for word in words}


def role_ending(words: list[str]) -> tuple[str, int] | None:
    """The role a run of words ends in.

    Args:
        words: In lower case.

    Returns:
        The role in the singular and how many words it has; None where they do not end in one.
    """
    lists = role_lists()
    for length in range(min(lists.longest, len(words)), 0, -1):
        phrase = " ".join(words[-length:])
        for candidate in (phrase, singular(phrase), phrase.removeprefix("ex-")):
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
    if head in ("lawyer", "attorney", "counsel", "solicitor") and body.split()[-1:] in (
        ["defence"],
        ["defense"],
    ):
        head = "defence lawyer"
    lists = role_lists()
    standing: Standing = "former" if words[-length].startswith("ex-") else ""
    modifiers = []
    for word in words[:-length]:
        for part in word.split("-") if word in ("vice-", "ex-") else [word]:
            if part in lists.standing:
                standing = standing or lists.standing[part]
            elif part not in lists.plain:
                modifiers.append(part)
    return Role(text, head, tuple(modifiers), standing, body)


def _group(role: Role, names: dict[str, int], heads: frozenset[str]) -> frozenset[int]:
    """Portfolios or institutions a role is about; empty where it has none of them."""
    words = role.head.split()
    if words[-1] not in heads and role.head not in heads:
        return frozenset()
    described = [*role.modifiers, *(words[:-1] if len(words) > 1 else words), *role.body.split()]
    pairs = [" ".join(pair) for pair in pairwise(described)]
    return frozenset(names[word] for word in (*described, *pairs) if word in names)


def roles_exclude(one: Role, two: Role) -> bool:
    """Whether nobody holds both roles at once, as far as the lists know.

    A more general role never excludes a more exact one: a foreign minister is a minister.
    """
    if "former" in (one.standing, two.standing) or "coming" in (one.standing, two.standing):
        return False
    lists = role_lists()
    left, right = (_group(role, lists.function, lists.function_heads) for role in (one, two))
    if left and right:
        return not left & right
    if one.head == two.head or (one.head.split()[-1] == two.head.split()[-1] and not _scaled(one, two)):
        for names, heads in (
            (lists.portfolio, lists.portfolio_heads),
            (lists.institution, lists.institution_heads),
        ):
            left, right = _group(one, names, heads), _group(two, names, heads)
            if left and right and not left & right:
                return True
        return one.head == two.head and ranks_differ(one, two)
    return _scaled(one, two)


def words_exclude(one: str, two: str) -> bool:
    """Whether two words name roles that nobody holds at once; False for other words."""
    heads = role_lists().heads
    return one in heads and two in heads and roles_exclude(Role(one, one), Role(two, two))


def ranks_differ(one: Role, two: Role) -> bool:
    """Whether exactly one of two roles of the same name is the deputy's."""
    return (one.standing == "deputy") != (two.standing == "deputy") and {one.standing, two.standing} <= {
        "",
        "deputy",
    }


def _scaled(one: Role, two: Role) -> bool:
    """Whether two roles stand on one scale at different positions."""
    lists = role_lists()
    left, right = lists.positions.get(one.head, ()), lists.positions.get(two.head, ())
    shared = {family for family, _ in left} & {family for family, _ in right}
    return any(
        {place for name, place in left if name == family}.isdisjoint(
            place for name, place in right if name == family
        )
        for family in shared
    )


def same_role(one: Role, two: Role) -> bool:
    """Whether two roles are one and the same, in other words or to the letter."""
    if one.standing != two.standing or roles_exclude(one, two):
        return False
    lists = role_lists()
    if one.head == two.head or set(lists.positions.get(one.head, ())) & set(
        lists.positions.get(two.head, ())
    ):
        left, right = set(one.modifiers), set(two.modifiers)
        return left <= right or right <= left or bool(left & right)
    return False
