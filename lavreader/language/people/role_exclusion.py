"""Role exclusion: which roles one person does not hold at once, and which are one and the same."""

import re
from dataclasses import replace
from itertools import pairwise

from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.roles import Role, is_occupation

# Words that make of a governor, an ambassador or a superintendent something else.
_OF_NO_OFFICE = frozenset(
    ["school", "prison", "bank", "parent", "goodwill", "brand", "youth", "student", "honorary", "volunteer"]
)
# Words for who runs the whole of a house, or with more words a part of it.
_OF_A_WHOLE = frozenset(["head", "director", "boss", "manager"])
# What people leave early for other work, and what they take up when they have retired.
_LEFT_EARLY = frozenset(
    [
        *(
            "police",
            "policeman",
            "policewoman",
            "detective",
            "constable",
            "officer",
            "soldier",
            "firefighter",
        ),
        *("fireman", "footballer", "cricketer", "swimmer", "golfer", "player", "jockey", "dancer", "pilot"),
        *("miner", "astronaut", "cosmonaut", "athlete", "boxer", "sailor", "gymnast"),
    ]
)
_TAKEN_UP_LATE = frozenset(
    [
        *("novelist", "poet", "playwright", "farmer", "historian", "painter", "sculptor", "photographer"),
        *("translator", "guide", "driver", "student", "inspector", "commissioner", "mountaineer", "climber"),
        *(
            "beekeeper",
            "columnist",
            "winegrower",
            "gardener",
            "musician",
            "landlord",
            "publican",
            "philosopher",
        ),
        *("composer", "singer", "actor", "potter", "manager", "guard", "consultant", "coroner", "magistrate"),
    ]
)
# One office, whoever holds it.
_EITHER_SEX = re.compile(r"\b(spokes|chair)(?:woman|person)$")


def _group(role: Role, names: dict[str, int], heads: frozenset[str]) -> frozenset[int]:
    """Portfolios or institutions a role is about; empty where it has none of them."""
    words = role.head.split()
    if heads.isdisjoint((words[0], words[-1], role.head)):
        return frozenset()
    whole = len(words) == 1 or "of" in words  # "head of security"
    described = [*role.modifiers, *(words if whole else words[:-1]), *role.body.split()]
    pairs = [" ".join(pair) for pair in pairwise(described)]
    return frozenset(names[word] for word in (*described, *pairs) if word in names)


def roles_exclude(one: Role, two: Role) -> bool:
    """Whether nobody holds both roles at once, as far as the lists know.

    A more general role never excludes a more exact one: a foreign minister is a minister.
    """
    if _denied(one, two) or _denied(two, one):
        return True
    kin = role_lists().kin
    past = one.head not in kin and two.head not in kin  # An ex-husband is no brother all the same.
    timed = {"former", "coming"} & {one.standing, two.standing}
    if past and timed and not (_of_a_life(one, two) or _at_work(one, two) or _at_work(two, one)):
        return False
    short, long = sorted((one, two), key=lambda role: len(role.head))
    if long.head.endswith(f" {short.head}") and not short.modifiers and not short.body:
        return False
    if (one.standing == "trained") != (two.standing == "trained"):
        return False  # What somebody learnt and what somebody does go together.
    if _goes_with(one, two) or _goes_with(two, one):
        return False
    if one.head != two.head and "acting" in (one.standing, two.standing):
        return False  # Whoever stands in keeps the post held before.
    lists = role_lists()
    left, right = functions_of(one), functions_of(two)
    if left and right:
        return not left & right or (one.head == two.head and ranks_differ(one, two))
    if _either(one.head) == _either(two.head) or (
        one.head.split()[-1] == two.head.split()[-1] and not _scaled(one, two)
    ):
        for names, heads in (
            (lists.portfolio, lists.portfolio_heads),
            (lists.institution, lists.institution_heads),
            (lists.subject, lists.subject_heads),
            (lists.vehicle, lists.vehicle_heads),
        ):
            left, right = _group(one, names, heads), _group(two, names, heads)
            if left and right and not left & right:
                return True
        return (one.head == two.head and ranks_differ(one, two)) or _second(one, two)
    return _scaled(one, two) or _second(one, two)


def functions_of(role: Role) -> frozenset[int]:
    """The parts of a house that a role says somebody runs, by their numbers in the list."""
    lists = role_lists()
    return _group(role, lists.function, lists.function_heads)


def _goes_with(one: Role, two: Role) -> bool:
    """Whether one role is often held beside the other.

    A deputy prime minister mostly has a ministry as well, whoever speaks for others a trade.
    """
    if one.standing == "deputy" and one.head in ("prime minister", "premier", "chancellor"):
        return two.head != one.head and two.head.split()[-1] in ("minister", "secretary")
    return _either(one.head) in ("spokesman", "spokesperson") and is_occupation(two.head)


def _denied(one: Role, two: Role) -> bool:
    """Whether one says that somebody never was what the other says; a candidate has not been it yet."""
    if one.head == f"never {two.head}":
        return one.head != "never champion" or bool(set(one.modifiers) & set(two.modifiers))
    if one.head == "never champion" and not set(one.modifiers) & set(two.modifiers):
        return False
    return two.standing != "coming" and two.head in role_lists().never.get(one.head, frozenset())


def _either(head: str) -> str:
    """A role as a man's: *spokesman* for a spokeswoman."""
    return _EITHER_SEX.sub(r"\1man", head)


def _of_a_life(one: Role, two: Role) -> bool:
    """Whether one is what somebody did all their life and the other another trade, also of old."""
    return "lifelong" in (one.standing, two.standing) and is_occupation(one.head) and is_occupation(two.head)


def _at_work(one: Role, two: Role) -> bool:
    """Whether one is retired from work that is done to the end and the other has a job."""
    if "retired" not in one.text.casefold().split() or two.standing:
        return False
    jobs = one.head, two.head
    return (
        all(is_occupation(head) for head in jobs)
        and _LEFT_EARLY.isdisjoint(jobs[0].split())
        and _TAKEN_UP_LATE.isdisjoint(jobs[1].split())
    )


def same_relative(one: Role, two: Role) -> bool:
    """Whether two words of kinship can be of the same relative: *her brother*, *Ana's husband*."""
    left, right = set(one.body.split()), set(two.body.split())
    if not left or not right or not (left | right).isdisjoint(role_lists().kin):
        return False
    pronouns = {"his", "her", "their"}
    if not (left | right) <= pronouns and not (left | right).isdisjoint(role_lists().heads):
        return left & right != set()  # "her husband", "the son of a judge"
    return bool(left & right) or bool(left & pronouns) != bool(right & pronouns)


def _second(one: Role, two: Role) -> bool:
    """Whether one role is the deputy's of the other, under another word: *deputy head*, *headteacher*."""
    lists = role_lists()
    if not ranks_differ(one, two) or not {one.head.split()[-1], two.head.split()[-1]} <= lists.leading | {
        "teacher"
    }:
        return False
    left, right = _matter(one), _matter(two)
    return bool(left & right)


def _matter(role: Role) -> frozenset[str]:
    """What a leader leads, as the words of the role and of its body say."""
    words = {*role.modifiers, *role.head.split()[:-1], *role.body.split()} - {"head"}
    if (role.head.startswith("head") and role.head != "head") or role.head == "principal":
        words.add("school")
    if "school's" in role.text.split() or {"primary", "teacher", "academy", "college"} & words:
        words.add("school")
    return frozenset(words)


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
    left, right = _positions(one), _positions(two)
    families = {family for family, _ in left} & {family for family, _ in right}
    if _of_two_spheres(one, two):
        return True
    return any(
        not {place for place in left if place[0] == family} & {place for place in right if place[0] == family}
        and not any(
            any(place in group for place in left if place[0] == family)
            and any(place in group for place in right if place[0] == family)
            for group in lists.kindred
        )
        for family in families
    )


def _positions(role: Role) -> tuple[tuple[str, int], ...]:
    """Where a role stands; the head of a part, *the head of marketing*, is not the head of the whole."""
    if role.head in _OF_A_WHOLE and functions_of(role):
        return ()
    return role_lists().positions.get(role.head, ())


def _of_two_spheres(one: Role, two: Role) -> bool:
    """Whether two roles belong to spheres of life that hardly anybody combines: a mayor, a bus driver."""
    lists = role_lists()
    left, right = _sphere(one), _sphere(two)
    return any(
        left[table] != right[table] and (table, frozenset((left[table], right[table]))) not in lists.together
        for table in left.keys() & right.keys()
    )


def _sphere(role: Role) -> dict[int, int]:
    """The spheres of life of a role by table; any minister's are the foreign minister's."""
    lists = role_lists()
    head = role.head
    if not _OF_NO_OFFICE.isdisjoint((*role.modifiers, *role.body.split())):
        return {}
    if head == "minister" and _group(role, lists.portfolio, lists.portfolio_heads):
        head = "foreign minister"
    elif head not in lists.sphere and "police" in role.modifiers:
        head = "police officer"
    return lists.sphere.get(head, {})


def same_role(one: Role, two: Role) -> bool:
    """Whether two roles are one and the same, in other words or to the letter."""
    alive = {"lifelong": "", "": ""}
    if alive.get(one.standing, one.standing) != alive.get(two.standing, two.standing) or roles_exclude(
        replace(one, standing=""), replace(two, standing="")
    ):
        return False
    tasks = [functions_of(one), functions_of(two)]
    if tasks[0] & tasks[1]:
        return True
    short, long = sorted((one, two), key=lambda role: len(role.head))
    if long.head.endswith(f" {short.head}") and not short.modifiers:
        return not long.modifiers or not short.body or bool(set(long.modifiers) & set(short.body.split()))
    if one.head == two.head or set(_positions(one)) & set(_positions(two)):
        left, right = set(one.modifiers), set(two.modifiers)
        return left <= right or right <= left or bool(left & right)
    return False
