"""Role lists: which roles there are, which stand on one scale, which belong to one sphere of life."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from lavreader.language.word_tables import word_table

Standing = Literal["", "deputy", "acting", "former", "coming", "trained", "lifelong"]


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
        ranks_before_names: Ranks that stand before a name, also where an office stands before them.
        ranks_of_deputies: Ranks by which their deputies and assistants are addressed as well.
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
    ranks_before_names: frozenset[str]
    ranks_of_deputies: frozenset[str]
    fillers: frozenset[str]
    kin: frozenset[str]
    doing: dict[str, str]
    party: dict[str, str]


@cache
def role_lists() -> RoleLists:
    """The role lists, read once."""
    data = word_table("lavreader.language.words", "roles")
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
        ranks_before_names=frozenset(data["ranks"]["before_names"]),
        ranks_of_deputies=frozenset(data["ranks"]["of_deputies"]),
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
