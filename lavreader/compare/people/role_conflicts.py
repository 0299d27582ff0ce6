"""Role conflicts: why two roles are not one person's."""

import re
from dataclasses import replace

from lavreader.compare.people.posts import posts_exclude
from lavreader.compare.people.role_bodies import ANY_BODY, bodies_of
from lavreader.compare.reading.reading import Sides
from lavreader.compare.reading.state_words import state_words
from lavreader.language.people.role_exclusion import ranks_differ, roles_exclude, same_relative
from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.roles import Role, is_occupation
from lavreader.language.places import country_of, gazetteer
from lavreader.language.stems import stem

# Words before what somebody does besides a trade.
_BESIDE = frozenset(("volunteer", "part-time", "amateur", "honorary", "reserve", "off-duty", "hobby"))
_OF_DEALS = frozenset(
    (
        "buyer",
        "seller",
        "purchaser",
        "vendor",
        "lender",
        "borrower",
        "creditor",
        "debtor",
        "tenant",
        "landlord",
    )
)
# Names that begin alike may be a country and its people, or a town and its club.
_SAME_ROOT = 4
# Houses of which nobody serves two of one kind, and offices that are of one town or seat.
_HOUSES = frozenset(
    ["university", "institute", "hospital", "college", "academy", "school", "clinic", "laboratory"]
)
_OF_A_PLACE = frozenset(
    ["mayor", "mp", "member of parliament", "bishop", "archbishop", "sheriff", "town clerk"]
)
# Why two offices of one name differ: the bodies are what to look at.
OF_TWO = "of two different bodies"
_MANAGERS = frozenset(["manager"])
# Why two posts are not one person's.
BOTH_AT_ONCE = "nobody is both at once"
# Why two former roles differ; weaker than for two of today.
WERE = "each tells of one former work"
_OF_CLUBS = frozenset(["manager", "coach", "gaffer", "trainer"])
# Offices that one person may well hold for two bodies, or that are named by whom they serve.
_FOR_ANYBODY = state_words("roles_for_anybody")


def conflict_of(sides: Sides, one: Role, two: Role) -> str | None:
    """Why two roles are not one person's; None where they can be."""
    kin = role_lists().kin
    if (
        one.head in kin
        and two.head in kin
        and not (
            same_relative(one, two) or _of_one_bearer(sides, one, two) or _of_one_bearer(sides, two, one)
        )
    ):
        return None
    if (one.head in kin) != (two.head in kin) and not (one if one.head in kin else two).body:
        return None  # "A mother of two" may be anything besides.
    if (
        _of_a_club(sides, one) != _of_a_club(sides, two)
        and is_occupation(one.head)
        and is_occupation(two.head)
    ):
        return None  # Who manages a club, or plays for it, may have a trade besides.
    if not _BESIDE.isdisjoint((*one.modifiers, *two.modifiers)):
        return None
    if _of_two_deals(one, two) or _driver_with_a_trade(one, two) or _driver_with_a_trade(two, one):
        return None
    if roles_exclude(one, two):
        if any(role.head in role_lists().never or role.head.startswith("never ") for role in (one, two)):
            return "the one denies the other"
        if one.head == two.head and ranks_differ(one, two):
            if _portfolio(one) != _portfolio(two) or _addressed(one) or _addressed(two):
                return None
            return "one is the deputy's"
        if "agent" in (one.head, two.head) and _MANAGERS & {one.head.split()[-1], two.head.split()[-1]}:
            return None  # A player's agent manages his affairs.
        return BOTH_AT_ONCE
    if posts_exclude(one, two):
        return BOTH_AT_ONCE
    if one.standing == two.standing == "former" and roles_exclude(
        replace(one, standing=""), replace(two, standing="")
    ):
        return WERE
    if one.head == two.head and not {"former", "coming"} & {one.standing, two.standing}:
        left, right = bodies_of(one), bodies_of(two)
        if _two_houses(sides, one, two):
            return OF_TWO
        left, right = left - ANY_BODY, right - ANY_BODY
        if not left or not right or left & right:
            return None
        if one.head in _OF_A_PLACE and _two_places(sides, left, right):
            return OF_TWO
        if one.head not in _FOR_ANYBODY and _bodies_exclude(sides, left, right):
            return OF_TWO
    return None


def _of_one_bearer(sides: Sides, one: Role, two: Role) -> bool:
    """Whether one is the relative of a name and the other of the role which that name's bearer has.

    *The editor's cousin*, *Ms Reis's sister*, where Ms Reis is the editor.
    """
    named, told = frozenset(one.body.split()), frozenset(two.body.split())
    if not told or not told <= role_lists().heads:
        return False
    return any(
        person.surname in named and any(told & set(mention.role.head.split()) for mention in person.roles)
        for reading in (sides.left, sides.right)
        for person in reading.people
    )


def _of_two_deals(one: Role, two: Role) -> bool:
    """Whether a buyer and a seller are told of two things, bought and sold."""
    left, right = (frozenset(role.body.split()) - {"the", "a", "his", "her", "their"} for role in (one, two))
    return {one.head, two.head} <= _OF_DEALS and bool(left and right and not left & right)


def _driver_with_a_trade(one: Role, two: Role) -> bool:
    """Whether one only was at the wheel, and the other tells what somebody does for a living."""
    if one.head not in ("driver", "motorist", "pilot"):
        return False
    return is_occupation(two.head) and two.head.split()[-1] not in ("driver", "pilot", "captain")


def _addressed(role: Role) -> bool:
    """Whether a role is only how a rank is addressed: an assistant chief is *Chief Holm*."""
    return (
        role.head in role_lists().ranks_of_deputies
        and role.text.casefold() == role.head
        and role.text[:1].isupper()
        and not role.body
    )


def _of_a_club(sides: Sides, role: Role) -> bool:
    """Whether a manager or coach has a name before the word: *the Brenna manager*."""
    names = sides.left.analysis.names | sides.right.analysis.names
    return role.head in _OF_CLUBS and any(stem(word) in names for word in role.modifiers)


def _portfolio(role: Role) -> frozenset[str]:
    return frozenset(word for word in (*role.modifiers, *role.head.split()) if word in role_lists().portfolio)


def _two_houses(sides: Sides, one: Role, two: Role) -> bool:
    """Whether both work at a university, or a hospital, and it is another one."""
    left, right = frozenset(one.body.split()), frozenset(two.body.split())
    kinds = left & right & _HOUSES
    if len(kinds) != 1 or (left | right) & _HOUSES != kinds:
        return False
    return _two_places(sides, left - kinds, right - kinds)


def _two_places(sides: Sides, left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether names are of two places or houses, none of them known to the other side for its own."""
    known = sides.left.analysis.names, sides.right.analysis.names
    if not left or not right or left & right:
        return False
    if not all(stem(word) in known[0] for word in left) or not all(stem(word) in known[1] for word in right):
        return False
    return not any(one[:_SAME_ROOT] == two[:_SAME_ROOT] for one in left for two in right)


def _bodies_exclude(sides: Sides, left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two names stand for two bodies: both countries, or both known to both articles."""
    places = gazetteer()
    countries = [
        {country_of(word) for word in names if word in places.countries | places.demonyms}
        for names in (left, right)
    ]
    if countries[0] and countries[1]:
        return not countries[0] & countries[1]
    if countries[0] or countries[1]:
        return False
    if any(one[:_SAME_ROOT] == two[:_SAME_ROOT] for one in left for two in right):
        return False
    if any(_are_one_name(sides, one, two) for one in left for two in right):
        return False
    both = sides.left.analysis.names & sides.right.analysis.names
    return all(stem(word) in both for word in left | right) and len(left) <= 2 and len(right) <= 2


def _are_one_name(sides: Sides, one: str, two: str) -> bool:
    """Whether an article has two words as one name: *the Humber Falcons*, a town and its team."""
    together = re.compile(
        rf"\b(?:{re.escape(one)}\s{re.escape(two)}|{re.escape(two)}\s{re.escape(one)})\b", re.I
    )
    return any(together.search(side.article.text) is not None for side in (sides.left, sides.right))
