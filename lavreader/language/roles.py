"""Roles: offices, occupations and ranks, and which of them one person does not hold at once."""

import re
import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Literal

from lavreader.language.verbs import singular

# What may be joined to the front of a role.
_PREFIX = re.compile("ex-|vice-|deputy-")
# Words that make of a governor, an ambassador or a superintendent something else.
_OF_NO_OFFICE = frozenset(
    ["school", "prison", "bank", "parent", "goodwill", "brand", "youth", "student", "honorary", "volunteer"]
)
# One office, whoever holds it.
_EITHER_SEX = re.compile(r"\b(spokes|chair)(?:woman|person)$")
Standing = Literal["", "deputy", "acting", "former", "coming", "trained", "lifelong"]


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


@dataclass(frozen=True, slots=True)
class RoleLists:
    """The word list ``roles.toml``, ready for look-up.

    Attributes:
        heads: Every role, in words of lower case; the longest has ``longest`` words.
        endings: The last words of them.
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
        never: Role that denies others, such as ``never in office``, to those it denies.
        vehicle: Word to the number of the kind of vehicle or ship somebody drives or commands.
        vehicle_heads: Roles of those who do.
        subject: Word to the number of what is taught or studied.
        subject_heads: Roles of those who teach or study it.
        kindred: Sets of (family, position) pairs that may be one person's.
        sphere: Role to the spheres of life it belongs to, one of a table.
        together: Pairs of spheres that may be one person's.
        seconds: Words for whoever comes second behind a leader.
        leading: Roles of those at the top of something.
        fillers: Words between a name and what its bearer is that add nothing.
        kin: Words of kinship.
        doing: Verb in its base form to the role of who does it.
        party: Word for members of a political party to the party's usual name.
    """

    heads: frozenset[str]
    endings: frozenset[str]
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
    never: dict[str, frozenset[str]]
    vehicle: dict[str, int]
    vehicle_heads: frozenset[str]
    subject: dict[str, int]
    subject_heads: frozenset[str]
    kindred: tuple[frozenset[tuple[str, int]], ...]
    sphere: dict[str, dict[int, int]]
    together: frozenset[tuple[int, frozenset[int]]]
    seconds: frozenset[str]
    leading: frozenset[str]
    fillers: frozenset[str]
    kin: frozenset[str]
    doing: dict[str, str]
    party: dict[str, str]


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
    seconds = frozenset(data["seconds"]["roles"])
    sphere: dict[str, dict[int, int]] = {}
    for table, entry in enumerate(data["sphere"]):
        for word, number in _numbered(entry["lists"]).items():
            sphere.setdefault(word, {})[table] = number
    heads = frozenset(positions) | frozenset(data["other"]["roles"]) | seconds | sphere.keys()
    kindred = tuple(
        frozenset(
            (family["name"], number)
            for number, words in enumerate(family["positions"])
            if not set(words).isdisjoint(group)
        )
        for family in data["family"]
        for group in family.get("kindred", ())
    )
    together = frozenset(
        (table, frozenset((sphere[one][table], sphere[two][table])))
        for table, entry in enumerate(data["sphere"])
        for group in entry["together"]
        for one in group
        for two in group
    )
    return RoleLists(
        heads=heads,
        endings=frozenset(head.rpartition(" ")[2] for head in heads),
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
        never={head: frozenset(denied) for head, denied in data["never"].items()},
        vehicle=_numbered(data["vehicle"]["names"]),
        vehicle_heads=frozenset(data["vehicle"]["heads"]),
        subject=_numbered(data["subject"]["names"]),
        subject_heads=frozenset(data["subject"]["heads"]),
        kindred=kindred,
        sphere=sphere,
        together=together,
        seconds=seconds,
        leading=frozenset(data["leading"]["roles"]),
        fillers=frozenset(data["fillers"]),
        kin=frozenset(
            word for word, places in positions.items() if ("kinship" in {name for name, _ in places})
        ),
        doing=data["doing"],
        party={word: words[0] for words in data["party"]["names"] for word in words},
    )


def _numbered(groups: list[list[str]]) -> dict[str, int]:
    """Each word to the number of its group."""
    return {word: number for number, words in enumerate(groups) for word in words}


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
    if head in ("lawyer", "attorney", "counsel", "solicitor") and body.split()[-1:] in (
        ["defence"],
        ["defense"],
    ):
        head = "defence lawyer"
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


def _group(role: Role, names: dict[str, int], heads: frozenset[str]) -> frozenset[int]:
    """Portfolios or institutions a role is about; empty where it has none of them."""
    words = role.head.split()
    if heads.isdisjoint((words[0], words[-1], role.head)):
        return frozenset()
    described = [*role.modifiers, *(words[:-1] if len(words) > 1 else words), *role.body.split()]
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
    if past and {"former", "coming"} & {one.standing, two.standing} and not _of_a_life(one, two):
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
    left, right = (_group(role, lists.function, lists.function_heads) for role in (one, two))
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


def _goes_with(one: Role, two: Role) -> bool:
    """Whether one role is often held beside the other.

    A deputy prime minister mostly has a ministry as well, whoever speaks for others a trade.
    """
    if one.standing == "deputy" and one.head in ("prime minister", "premier", "chancellor"):
        return two.head != one.head and two.head.split()[-1] in ("minister", "secretary")
    return _either(one.head) in ("spokesman", "spokesperson") and is_occupation(two.head)


def _denied(one: Role, two: Role) -> bool:
    """Whether one says that somebody never was what the other says; a candidate has not been it yet."""
    if one.head == "never champion" and not set(one.modifiers) & set(two.modifiers):
        return False
    return two.standing != "coming" and two.head in role_lists().never.get(one.head, frozenset())


def _either(head: str) -> str:
    """A role as a man's: *spokesman* for a spokeswoman."""
    return _EITHER_SEX.sub(r"\1man", head)


def _of_a_life(one: Role, two: Role) -> bool:
    """Whether one is what somebody did all their life and the other another trade, also of old."""
    return "lifelong" in (one.standing, two.standing) and is_occupation(one.head) and is_occupation(two.head)


def same_relative(one: Role, two: Role) -> bool:
    """Whether two words of kinship can be of the same relative: *her brother*, *Ana's husband*."""
    left, right = set(one.body.split()), set(two.body.split())
    if not left or not right or not (left | right).isdisjoint(role_lists().kin):
        return False
    pronouns = {"his", "her", "their"}
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
    left, right = lists.positions.get(one.head, ()), lists.positions.get(two.head, ())
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
    lists = role_lists()
    tasks = [_group(role, lists.function, lists.function_heads) for role in (one, two)]
    if tasks[0] & tasks[1]:
        return True
    short, long = sorted((one, two), key=lambda role: len(role.head))
    if long.head.endswith(f" {short.head}") and not short.modifiers:
        return not long.modifiers or not short.body or bool(set(long.modifiers) & set(short.body.split()))
    if one.head == two.head or set(lists.positions.get(one.head, ())) & set(
        lists.positions.get(two.head, ())
    ):
        left, right = set(one.modifiers), set(two.modifiers)
        return left <= right or right <= left or bool(left & right)
    return False
