"""Parts filled twice: one office or part in a story under two names that have little in common."""

from collections.abc import Sequence

from lavreader.compare.people.affiliations import alone
from lavreader.compare.people.name_bearers import (
    GROUP_ROLES,
    SHARED_ROLES,
    first_alike,
    of_two_sexes,
    partly_alike,
)
from lavreader.compare.people.role_bodies import are_elsewhere, bodies_of
from lavreader.compare.people.sole_strangers import sole_strangers
from lavreader.compare.reading.reading import (
    LIKE,
    SOMEWHAT_LIKE,
    Candidate,
    Reading,
    Sides,
    candidate,
    quoted,
)
from lavreader.language.people.names import given_names_agree, surnames_agree
from lavreader.language.people.person import Person
from lavreader.language.people.roles import Role
from lavreader.language.stems import stem

# How alike two passages must be for one person under two surnames.
_ALIKE_PASSAGE = 0.45
# Offices of which a country or a body has several.
_SEVERAL = frozenset(
    [
        "senator", "sen", "congressman", "congresswoman", "rep", "representative", "governor", "gov",
        "minister", "secretary", "general", "gen", "colonel", "col", "major", "maj", "captain", "capt",
        "lieutenant", "lt", "sergeant", "sgt", "constable", "inspector", "superintendent", "bishop", "priest",
        "chief", "head", "leader", "manager", "coach", "director", "commissioner", "boss", "president",
        "editor", "vice president",
    ]
)  # fmt: skip
# Who is at the wheel of one thing is one; of judges a case may have several.
_AT_THE_WHEEL = frozenset(["driver", "pilot", "skipper"])

#: Somebody, and all mentions of them in their article.
_Named = tuple[Person, Sequence[Person]]


def part_filled_twice(
    sides: Sides,
    left: _Named,
    right: _Named,
    role: Role | None,
    together: float,
) -> Candidate | None:
    """The finding of one office or part filled by two people in one passage.

    Args:
        sides: Both articles.
        left: Somebody only the left article names, and all mentions.
        right: Somebody only the right one names, and all mentions.
        role: The role both are given, if any.
        together: How alike the likest passages about them are, 0 to 1.
    """
    (one, ones), (two, twos) = left, right
    if _surname_known(sides.right, one) or _surname_known(sides.left, two) or of_two_sexes(ones, twos):
        return None
    if role is not None and _heads_of_two(sides, ones, twos, role.head):
        return None
    if sole_strangers(sides, one, ones, two, twos, together):
        return name_finding(
            sides,
            one,
            two,
            True,
            0.4 + 0.4 * together,
            "each alone in passages that tell the same of somebody",
        )
    same_first = given_names_agree(one.given, two.given) and first_alike(one, two)
    if same_first and role is not None and alone(sides, role.head.split()[-1]):
        return name_finding(
            sides, one, two, True, 0.6 + 0.3 * together, f"each tells of one {role.head} of that first name"
        )
    sole = same_first and role is not None and _is_sole(left, right, role)
    if together < LIKE and not (sole and (together >= SOMEWHAT_LIKE or partly_alike(one, two))):
        return None
    if sole:
        return name_finding(
            sides,
            one,
            two,
            True,
            0.6 + 0.3 * together,
            "the same first name and office, with another surname",
        )
    begins = same_first and one.surname[:3] == two.surname[:3]
    one_body = role is None or begins or _of_one_body(ones, twos, role.head)
    if same_first and one_body and together >= (_ALIKE_PASSAGE if role or begins else 0.6):
        return name_finding(
            sides,
            one,
            two,
            True,
            0.5 + 0.4 * together,
            "the same first name with another surname in passages that tell the same",
        )
    if role is None:
        return None
    if role.head.split()[-1] in _AT_THE_WHEEL and alone(sides, role.head.split()[-1]):
        return name_finding(
            sides, one, two, True, 0.45 + 0.4 * together, f"each tells of one {role.head}, under another name"
        )
    unique = role.head not in SHARED_ROLES or bool(role.modifiers)
    if role.head in SHARED_ROLES and not role.modifiers and together < 0.7:
        return None
    strong = together >= (0.5 if unique else 0.7) and not _at_two_bodies(ones, twos, role.head)
    return name_finding(
        sides,
        one,
        two,
        strong,
        0.45 + 0.4 * together,
        f"the same role, {quoted(role.text)}, in passages that tell the same",
    )


def _is_sole(left: _Named, right: _Named, role: Role) -> bool:
    """Whether two people have an office, as the articles give it, of which there is one."""
    (one, ones), (two, twos) = left, right
    if role.head in SHARED_ROLES | GROUP_ROLES or (role.head in _SEVERAL and not role.modifiers):
        return False
    # Wholly another surname is seldom a slip where one body alone is told.
    return not _at_two_bodies(ones, twos, role.head) and (
        partly_alike(one, two) or _of_one_body(ones, twos, role.head)
    )


def _heads_of_two(sides: Sides, ones: Sequence[Person], twos: Sequence[Person], head: str) -> bool:
    """Whether one post is given at two bodies that both articles' own words name."""
    left, right = (
        frozenset([word for word in _bodies_led(people, head) if stem(word) in reading.analysis.names])
        for reading, people in ((sides.left, ones), (sides.right, twos))
    )
    return bool(left and right and not left & right)


def _of_one_body(ones: Sequence[Person], twos: Sequence[Person], head: str) -> bool:
    """Whether both are given a post at one body, or neither at any."""
    left, right = _bodies_led(ones, head), _bodies_led(twos, head)
    return bool(left & right) or not (left or right)


def _bodies_led(people: Sequence[Person], head: str) -> frozenset[str]:
    """The words for the bodies at which somebody is given a post."""
    return frozenset(
        [
            word
            for person in people
            for said in person.roles
            if said.role.head == head
            for word in bodies_of(said.role)
        ]
    )


def _at_two_bodies(ones: Sequence[Person], twos: Sequence[Person], head: str) -> bool:
    """Whether one post is given at two bodies: *the agency's chief engineer*, *that of Aerocraft*."""
    left, right = (
        [said.role for person in people for said in person.roles if said.role.head == head]
        for people in (ones, twos)
    )
    return any(are_elsewhere(one, two) for one in left for two in right)


def name_finding(sides: Sides, one: Person, two: Person, strong: bool, score: float, why: str) -> Candidate:
    """The finding of two names that should be one.

    Args:
        sides: Both articles.
        one: Whom the left article names.
        two: Whom the right one names.
        strong: Whether they surely are one.
        score: How sure that is, 0 to 1.
        why: What shows it.
    """
    explanation = (
        f"The left article names {quoted(one.text)}, the right one {quoted(two.text)}: {why}. "
        "Neither article gives the other's name."
    )
    if not strong:
        explanation += " They may be two people, or one name in two spellings."
    return candidate(
        sides,
        "name",
        "contradiction" if strong else "differs",
        score,
        (one.sentence, one.start, one.end),
        (two.sentence, two.start, two.end),
        explanation,
        {("name", "left", one.surname), ("name", "right", two.surname)},
    )


def _surname_known(reading: Reading, person: Person) -> bool:
    """Whether the surname stands anywhere in an article."""
    return stem(person.surname.split()[-1]) in reading.stems or any(
        surnames_agree(other.surname, person.surname) for other in reading.people
    )
