"""Names of people: one person or office holder under two names."""

import re
from collections.abc import Iterator, Sequence

from lavreader.compare.people.affiliations import alone, one_house
from lavreader.compare.people.name_bearers import (
    GROUP_ROLES,
    SHARED_ROLES,
    USUAL_SURNAMES,
    are_of_a_told_family,
    are_two_monarchs,
    first_alike,
    has_namesake,
    hold_offices,
    is_relative,
    may_be_one,
    of_one_family,
    of_one_field,
    of_one_matter,
    offices_exclude,
    sexes_differ,
    shared_profile,
    shared_role,
    slip,
)
from lavreader.compare.people.parts_filled import name_finding, part_filled_twice
from lavreader.compare.reading.everybody import everybody
from lavreader.compare.reading.reading import (
    LIKE,
    SOMEWHAT_LIKE,
    Candidate,
    Reading,
    Sides,
)
from lavreader.language.people.names import (
    given_names_agree,
    only_spelling,
    sex_of,
    spelling_distance,
    surnames_agree,
)
from lavreader.language.people.person import Person
from lavreader.language.people.roles import Role
from lavreader.language.spelling import normal_spelling

# The capitalised word right before a name.
_CAPITALISED = re.compile(r"\b([A-Z][\w’'-]+)\s$")
# Surnames written this alike, first names the same, are a slip of one name (Levenshtein similarity).
ALIKE = 0.65
# First names written this alike may be one misremembered.
_HALF_ALIKE = 0.4
# Full names written this alike are one, where the role is.
_FULL_ALIKE = 0.72
# Bearers with offices that may be one's need passages this much alike.
_OFFICES_ALIKE = 0.25


def person_name_candidates(sides: Sides) -> Iterator[Candidate]:
    """Names of people that cannot both be right."""
    left, right = _strangers(sides.left, sides.right), _strangers(sides.right, sides.left)
    for one, ones in left:
        for two, twos in right:
            found = _compare(sides, one, ones, two, twos)
            if found is not None:
                yield found


def _strangers(own: Reading, other: Reading) -> list[tuple[Person, list[Person]]]:
    """Whom an article names in full and the other does not, relatives of somebody left out."""
    return [
        (person, mentions)
        for person, mentions in everybody(own)
        if person.full
        and not any(is_relative(mention) for mention in mentions)
        and not any(_named(other, mention) for mention in mentions if mention.full)
    ]


def _compare(
    sides: Sides, one: Person, ones: Sequence[Person], two: Person, twos: Sequence[Person]
) -> Candidate | None:
    """The finding of two people that should be one; None where they are two or the same."""
    same_surname = surnames_agree(one.surname, two.surname)
    same_given = given_names_agree(one.given, two.given)
    if same_surname and same_given:
        return None
    if same_surname and (
        are_two_monarchs(one, two) or has_namesake(sides.left, ones) or has_namesake(sides.right, twos)
    ):
        return None
    if same_surname and (_stands_before(sides.left, ones, two) or _stands_before(sides.right, twos, one)):
        return None
    together, one, two = _closest(sides, ones, twos)
    role = shared_role(ones, twos)
    if same_surname:
        return _other_given(sides, (one, ones), (two, twos), role, together)
    if same_given and first_alike(one, two):
        near = spelling_distance(one.surname, two.surname) >= ALIKE
        strong = together >= 0.35 or (role is not None and together >= SOMEWHAT_LIKE)
        if near and (strong or together >= SOMEWHAT_LIKE):
            strong = strong and not (role is None and hold_offices(ones) and hold_offices(twos))
            strong = strong and not only_spelling(one.surname, two.surname)
            score = 0.6 + 0.2 * bool(role) + 0.2 * min(1.0, together / 0.5)
            return name_finding(
                sides, one, two, strong, score, "the same first name with a surname spelt almost alike"
            )
    full = spelling_distance(" ".join((*one.given, one.surname)), " ".join((*two.given, two.surname)))
    if role is not None and full >= _FULL_ALIKE and together >= SOMEWHAT_LIKE:
        return name_finding(
            sides, one, two, True, 0.5 + 0.4 * together, "the same role under names spelt almost alike"
        )
    return part_filled_twice(sides, (one, ones), (two, twos), role, together)


def _stands_before(reading: Reading, people: Sequence[Person], other: Person) -> bool:
    """Whether another's first name stands before a name: *Said Holm* in *Anwar Said Holm* is Anwar Holm."""
    for person in people:
        before = _CAPITALISED.search(reading.text(person.sentence)[: person.start]) if person.full else None
        if before is not None and given_names_agree((normal_spelling(before[1]),), other.given):
            return True
    return False


def one_under_two(
    sides: Sides, one: Person, ones: Sequence[Person], two: Person, twos: Sequence[Person]
) -> bool:
    """Whether two people of one surname must be one, though the first names differ."""
    people = (*ones, *twos)
    if not (one.full and two.full) or any(is_relative(person) for person in people):
        return False
    if _named(sides.right, one) or _named(sides.left, two):
        return False
    found = _compare(sides, one, ones, two, twos)
    return found is not None and found.finding.strong


def _other_given(
    sides: Sides,
    left: tuple[Person, Sequence[Person]],
    right: tuple[Person, Sequence[Person]],
    role: Role | None,
    together: float,
) -> Candidate | None:
    """The finding of one surname with two first names.

    A family may be in one story under one surname; one office, or passages that tell the same of
    bearers whose first names begin alike, is one person. A man and a woman of one surname are two;
    two of one sex of whom each article knows one are hardly ever.
    """
    (one, ones), (two, twos) = left, right
    sexes = {sex_of(normal_spelling(person.given[0])) for person in (one, two)}
    if role is None and are_of_a_told_family(sides, one, two):
        return None
    if role is None and (sexes == {"woman", "man"} or sexes_differ(ones, twos)):
        return None  # Anna and Karl Lind are more often two than one with a slip.
    head = role.head if role is not None else ""
    initial = one.given[0][:1] == two.given[0][:1]
    if role is not None and (head not in GROUP_ROLES or alone(sides, head)):
        profile = shared_profile(sides, ones, twos)
        strong = head not in SHARED_ROLES or max(together, profile - 0.08) >= SOMEWHAT_LIKE
    elif one_house(sides, ones, twos):
        strong = max(together, shared_profile(sides, ones, twos)) >= SOMEWHAT_LIKE
    elif len(sexes) == 1 and "" not in sexes and may_be_one(sides, ones, twos):
        # Two brothers of a team may be named one by one; a slip makes of a name one that is like it.
        like = initial or spelling_distance(one.given[0], two.given[0]) >= _HALF_ALIKE
        offices = role is None and hold_offices(ones) and hold_offices(twos)
        near = together if offices else max(together, shared_profile(sides, ones, twos))
        like = like or (offices and of_one_field(ones, twos))
        strong = like or near >= (LIKE if offices else SOMEWHAT_LIKE)
    elif initial and of_one_matter(sides, ones, twos, together):
        offices = role is None and hold_offices(ones) and hold_offices(twos)
        strong = (
            of_one_field(ones, twos)
            or not offices
            or (together >= _OFFICES_ALIKE and not offices_exclude(ones, twos))
        )
    elif hold_offices(ones) and hold_offices(twos) and role is None:
        if together < 0.35:
            return None
        strong = False
    else:
        strong = together >= 0.35 and head not in GROUP_ROLES and not of_one_family(sides, ones, twos)
    if not strong and together < SOMEWHAT_LIKE:
        return None
    strong = strong and not slip(one, two) and not (role is None and one.surname in USUAL_SURNAMES)
    score = 0.6 + 0.2 * bool(role) + 0.2 * min(1.0, together / 0.5)
    return name_finding(sides, one, two, strong, score, "the same surname with another first name")


def _closest(sides: Sides, ones: Sequence[Person], twos: Sequence[Person]) -> tuple[float, Person, Person]:
    """How alike the likest passages about the two are, and the likest ones with their full names."""
    pairs = sorted(
        ((sides.together(one.sentence, two.sentence), one, two) for one in ones for two in twos),
        key=lambda pair: (-pair[0], pair[1].sentence + pair[2].sentence),
    )
    named = next((one, two) for _, one, two in pairs if one.full and two.full)
    return pairs[0][0], *named


def _named(reading: Reading, person: Person) -> bool:
    """Whether an article names this very person in full."""
    return any(
        other.full
        and surnames_agree(other.surname, person.surname)
        and given_names_agree(other.given, person.given)
        for other in reading.people
    )
