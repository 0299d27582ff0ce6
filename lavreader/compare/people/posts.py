"""Posts: what one house has one holder each for, so that nobody fills two: its head, its doctor."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from lavreader.compare.people.role_bodies import ANY_BODY, bodies_of
from lavreader.language.people.role_exclusion import functions_of
from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.roles import Role
from lavreader.language.word_tables import word_table

# Houses whose spokesman is no member of a government.
_OWN_VOICE = frozenset(
    [
        *("police", "army", "navy", "guard", "coastguard", "fire", "hospital", "airport", "airline", "bank"),
        *("railway", "museum", "university", "school", "union", "company", "club", "team", "prison", "port"),
    ]
)
_ANY = "*"


@dataclass(frozen=True)
class _Posts:
    """What is listed of posts."""

    names: Mapping[str, str]
    doctors: frozenset[str]
    doctored: frozenset[str]
    running: frozenset[str]
    second: frozenset[str]
    together: frozenset[frozenset[str]]


@cache
def _posts() -> _Posts:
    data = word_table("lavreader.compare.people", "posts")
    return _Posts(
        {word: name for name, words in data["posts"].items() for word in words},
        frozenset(data["doctors"]),
        frozenset(data["doctored"]),
        frozenset(data["running"]),
        frozenset(data["second"]),
        frozenset(frozenset(pair) for pair in data["together"]),
    )


@cache
def _functions() -> Mapping[int, str]:
    """The first word of each part of a house, by its number."""
    found: dict[int, str] = {}
    for word, number in role_lists().function.items():
        found.setdefault(number, word)
    return found


def posts_exclude(one: Role, two: Role) -> bool:
    """Whether two roles are two posts of one house, as far as no other house is named.

    Args:
        one: What one article says somebody is.
        two: What the other one says.
    """
    first, second = post_of(one), post_of(two)
    if not first or not second or first == second:
        return False
    together = _posts().together
    for here, there in ((first, second), (second, first)):
        if frozenset((here, _ANY)) in together and not (
            there == "minister" and _speaks_for_its_own(one if here == first else two)
        ):
            return False
    if frozenset((first, second)) in together:
        return False
    left, right = _house(one), _house(two)
    return not left or not right or bool(left & right) or "minister" in (first, second)


def post_of(role: Role) -> str:
    """The name of the post a role is; empty for what is none, or is so no longer."""
    if role.standing not in ("", "deputy"):
        return ""
    listed = _posts()
    functions = functions_of(role)
    if functions:
        return _functions()[next(iter(functions))] if len(functions) == 1 else ""
    if role.standing == "deputy":
        return "deputy" if role.head in listed.second else ""
    body = frozenset(role.body.split())
    if role.head in listed.doctors:
        return "doctor" if (body | set(role.modifiers)) & listed.doctored else ""
    if role.head == "leader":
        return "leader" if (body | set(role.modifiers)) & listed.doctored else ""
    if role.head == "representative":
        return "representative" if len(body) > 1 else ""
    if role.head in listed.running:
        institutions = role_lists().institution.keys()
        return "top" if (body | set(role.modifiers)) & institutions else ""
    last = role.modifiers[-1:]
    return listed.names.get(" ".join((*last, role.head)), "") or listed.names.get(role.head, "")


def _speaks_for_its_own(role: Role) -> bool:
    """Whether a spokesman speaks for a body that no minister speaks for."""
    return not _OWN_VOICE.isdisjoint((*role.modifiers, *role.body.split()))


def _house(role: Role) -> frozenset[str]:
    """The names of the house a role belongs to."""
    return bodies_of(role) - ANY_BODY - role_lists().function.keys()
