"""Names of people: one person or office holder under two names."""

import re
from collections.abc import Iterator, Sequence

from lavreader.compare.affiliations import alone, one_house
from lavreader.compare.everybody import everybody
from lavreader.compare.reading import LIKE, SOMEWHAT_LIKE, Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.state_words import state_words
from lavreader.language.names import (
    given_names,
    given_names_agree,
    name_sound,
    only_spelling,
    sex_of,
    spelling_distance,
    surnames_agree,
)
from lavreader.language.person import Person
from lavreader.language.role_exclusion import ranks_differ, roles_exclude, same_role
from lavreader.language.roles import Role
from lavreader.language.spelling import normal_spelling
from lavreader.language.stems import stem

# Surnames written this alike, first names the same, are a slip of one name (Levenshtein similarity).
ALIKE = 0.65
_HALF_ALIKE = 0.5
# Full names written this alike are one, where the role is.
_FULL_ALIKE = 0.72
# How alike two passages must be for one person under two surnames.
_ALIKE_PASSAGE = 0.45
# What two articles say around two names shares this much when it is of one person, roles being one.
_ALIKE_PROFILE = 0.2
# A surname few have and first names that begin alike need no more than this in common.
_SAME_MATTER = 0.1
# Bearers with offices that may be one's need passages this much alike.
_OFFICES_ALIKE = 0.25
_NAMESAKE = re.compile(
    r"\b(?:(?:not related|unrelated)(?!\s+to\s+(?:the|an?|his|her|its|their|this|that|any)\b)|"
    r"no relat(?:ion|ive)|are related|namesake|same (?:name|surname|family name)|"
    r"shares? (?:his|her|a|the) (?:name|surname))\b",
    re.IGNORECASE,
)
# Roles many people hold at once: two of them in two articles are two people.
_SHARED_ROLES = state_words("shared_roles")
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
# Roles a whole family may have in one story: two victims of one surname are often two.
_GROUP_ROLES = state_words("group_roles")
# Who is at the wheel of one thing is one; of judges a case may have several.
_AT_THE_WHEEL = frozenset(["driver", "pilot", "skipper"])
_KINSHIP = state_words("kinship")
_USUAL = state_words("usual_surnames")
_LOST = state_words("of_a_family") | _GROUP_ROLES
_TITLES = state_words("personal_titles")
_WOMEN = frozenset(["mrs", "ms", "miss", "lady", "dame"])


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
        and not any(_family(mention) for mention in mentions)
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
    if same_surname and (_namesake(sides.left, ones) or _namesake(sides.right, twos)):
        return None
    together, one, two = _closest(sides, ones, twos)
    role = _shared_role(ones, twos)
    if same_surname:
        return _other_given(sides, (one, ones), (two, twos), role, together)
    if same_given and _first_alike(one, two):
        near = spelling_distance(one.surname, two.surname) >= ALIKE
        strong = together >= 0.35 or (role is not None and together >= SOMEWHAT_LIKE)
        if near and (strong or together >= SOMEWHAT_LIKE):
            strong = strong and not (role is None and _offices(ones) and _offices(twos))
            strong = strong and not only_spelling(one.surname, two.surname)
            score = 0.6 + 0.2 * bool(role) + 0.2 * min(1.0, together / 0.5)
            return _finding(
                sides, one, two, strong, score, "the same first name with a surname spelt almost alike"
            )
    full = spelling_distance(" ".join((*one.given, one.surname)), " ".join((*two.given, two.surname)))
    if role is not None and full >= _FULL_ALIKE and together >= SOMEWHAT_LIKE:
        return _finding(
            sides, one, two, True, 0.5 + 0.4 * together, "the same role under names spelt almost alike"
        )
    return _slot(sides, one, two, role, together)


def one_under_two(
    sides: Sides, one: Person, ones: Sequence[Person], two: Person, twos: Sequence[Person]
) -> bool:
    """Whether two people of one surname must be one, though the first names differ."""
    people = (*ones, *twos)
    if not (one.full and two.full) or any(_family(person) for person in people):
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
    if role is None and (sexes == {"woman", "man"} or _sexes_differ(ones, twos)):
        return None  # Anna and Karl Lind are more often two than one with a slip.
    head = role.head if role is not None else ""
    initial = one.given[0][:1] == two.given[0][:1]
    if role is not None and (head not in _GROUP_ROLES or alone(sides, head)):
        profile = _profile(sides, ones, twos)
        strong = head not in _SHARED_ROLES or max(together, profile - 0.08) >= SOMEWHAT_LIKE
    elif one_house(sides, ones, twos):
        strong = max(together, _profile(sides, ones, twos)) >= SOMEWHAT_LIKE
    elif len(sexes) == 1 and "" not in sexes and _may_be_one(sides, ones, twos):
        strong = True
    elif initial and _one_story(sides, ones, twos, together):
        offices = role is None and _offices(ones) and _offices(twos)
        strong = (
            _same_field(ones, twos)
            or not offices
            or (together >= _OFFICES_ALIKE and not _offices_exclude(ones, twos))
        )
    elif _offices(ones) and _offices(twos) and role is None:
        if together < 0.35:
            return None
        strong = False
    else:
        strong = together >= 0.35 and head not in _GROUP_ROLES and not _of_a_family(sides, ones, twos)
    if not strong and together < SOMEWHAT_LIKE:
        return None
    strong = strong and not _slip(one, two) and not (role is None and one.surname in _USUAL)
    score = 0.6 + 0.2 * bool(role) + 0.2 * min(1.0, together / 0.5)
    return _finding(sides, one, two, strong, score, "the same surname with another first name")


def _may_be_one(sides: Sides, ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether nothing shows that two of one sex and one surname are two."""
    if ones[0].surname in _USUAL or _of_a_family(sides, ones, twos):
        return False
    return not (_offices(ones) and _offices(twos) and _offices_exclude(ones, twos))


def _closest(sides: Sides, ones: Sequence[Person], twos: Sequence[Person]) -> tuple[float, Person, Person]:
    """How alike the likest passages about the two are, and the likest ones with their full names."""
    pairs = sorted(
        ((sides.together(one.sentence, two.sentence), one, two) for one in ones for two in twos),
        key=lambda pair: (-pair[0], pair[1].sentence + pair[2].sentence),
    )
    named = next((one, two) for _, one, two in pairs if one.full and two.full)
    return pairs[0][0], *named


def _profile(sides: Sides, ones: Sequence[Person], twos: Sequence[Person]) -> float:
    """How much of what is said where the two names stand is shared, 0 to 1."""
    left, right = (
        frozenset[str]().union(*(reading.analysis.keys[person.sentence] for person in people))
        for reading, people in ((sides.left, ones), (sides.right, twos))
    )
    return sides.shared(left, right)


def _offices(people: Sequence[Person]) -> bool:
    """Whether somebody is given more than a title such as *Mr*."""
    return any(mention.role.head not in _TITLES for person in people for mention in person.roles)


def _offices_exclude(ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether the offices two people are given cannot be one person's."""
    return any(
        roles_exclude(left.role, right.role)
        for one in ones
        for two in twos
        for left in one.roles
        for right in two.roles
    )


def _one_story(sides: Sides, ones: Sequence[Person], twos: Sequence[Person], together: float) -> bool:
    """Whether first names that begin alike and a surname few have are told of in one matter."""
    if together >= LIKE or _same_field(ones, twos):
        return True
    if ones[0].surname in _USUAL or _of_a_family(sides, ones, twos):
        return False
    return max(together, _profile(sides, ones, twos)) >= _SAME_MATTER


def _same_field(ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether both work on one thing: a music teacher and a head of music."""
    left, right = (
        {
            word
            for person in people
            for mention in person.roles
            for word in (*mention.role.modifiers, *mention.role.head.split()[:-1], *mention.role.body.split())
            if word not in _TITLES
        }
        for people in (ones, twos)
    )
    return bool(left & right)


def _of_a_family(sides: Sides, ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether both are told of among people hurt or lost, as families are."""
    return all(
        any(
            not alone(sides, word)
            for person in people
            for word in _LOST & reading.analysis.parsed[person.sentence].lowers
        )
        for reading, people in ((sides.left, ones), (sides.right, twos))
    )


def _sexes_differ(ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether titles show a man and a woman."""
    left, right = (
        {mention.role.head for person in people for mention in person.roles} for people in (ones, twos)
    )
    return bool(("mr" in left and right & _WOMEN) or ("mr" in right and left & _WOMEN))


def _slot(sides: Sides, one: Person, two: Person, role: Role | None, together: float) -> Candidate | None:
    """The finding of one office filled by two people in one passage."""
    first_alike = given_names_agree(one.given, two.given) and _first_alike(one, two)
    sole = first_alike and role is not None and role.head not in _SHARED_ROLES | _GROUP_ROLES
    sole = sole and role is not None and (role.head not in _SEVERAL or bool(role.modifiers))
    if together < LIKE and not (sole and (together >= SOMEWHAT_LIKE or _partly_alike(one, two))):
        return None
    if _surname_known(sides.right, one) or _surname_known(sides.left, two):
        return None
    if sole:
        return _finding(
            sides,
            one,
            two,
            True,
            0.6 + 0.3 * together,
            "the same first name and office, with another surname",
        )
    begins = first_alike and one.surname[:3] == two.surname[:3]
    if first_alike and together >= (_ALIKE_PASSAGE if role or begins else 0.6):
        return _finding(
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
        return _finding(
            sides, one, two, True, 0.45 + 0.4 * together, f"each tells of one {role.head}, under another name"
        )
    unique = role.head not in _SHARED_ROLES or bool(role.modifiers)
    if role.head in _SHARED_ROLES and not role.modifiers and together < 0.7:
        return None
    strong = together >= (0.5 if unique else 0.7)
    return _finding(
        sides,
        one,
        two,
        strong,
        0.45 + 0.4 * together,
        f"the same role, {quoted(role.text)}, in passages that tell the same",
    )


def _partly_alike(one: Person, two: Person) -> bool:
    """Whether two surnames begin or end alike, as slips of memory do."""
    left, right = one.surname, two.surname
    return left[:4] == right[:4] or left[-4:] == right[-4:] or spelling_distance(left, right) >= _HALF_ALIKE


def _finding(sides: Sides, one: Person, two: Person, strong: bool, score: float, why: str) -> Candidate:
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


def _namesake(reading: Reading, people: Sequence[Person]) -> bool:
    """Whether an article says that somebody else has the same name."""
    last = len(reading.article.sentences)
    near = {index for person in people for index in range(person.sentence - 1, person.sentence + 2)}
    return any(0 <= index < last and _NAMESAKE.search(reading.text(index)) for index in near)


def _slip(one: Person, two: Person) -> bool:
    """Whether first names may be one in two spellings; two usual first names never are."""
    first, second = one.given[0], two.given[0]
    return only_spelling(first, second) and not {first, second} <= given_names()


def _first_alike(one: Person, two: Person) -> bool:
    return bool(one.given and two.given) and name_sound(one.given[0]) == name_sound(two.given[0])


def _named(reading: Reading, person: Person) -> bool:
    """Whether an article names this very person in full."""
    return any(
        other.full
        and surnames_agree(other.surname, person.surname)
        and given_names_agree(other.given, person.given)
        for other in reading.people
    )


def _surname_known(reading: Reading, person: Person) -> bool:
    """Whether the surname stands anywhere in an article."""
    return stem(person.surname.split()[-1]) in reading.stems or any(
        surnames_agree(other.surname, person.surname) for other in reading.people
    )


def _family(person: Person) -> bool:
    """Whether a person is named as somebody's relative, who may share a surname."""
    return any(mention.role.head in _KINSHIP for mention in person.roles)


def _shared_role(ones: Sequence[Person], twos: Sequence[Person]) -> Role | None:
    """A role both are given, the most exact one; titles such as *Mr* are none."""
    shared = [
        left.role if len(left.role.text) >= len(right.role.text) else right.role
        for one in ones
        for two in twos
        for left in one.roles
        for right in two.roles
        if left.role.head not in _TITLES
        and same_role(left.role, right.role)
        and not ranks_differ(left.role, right.role)
        and _assists(left.role) == _assists(right.role)
    ]
    return max(shared, key=lambda role: (role.head not in _SHARED_ROLES, len(role.text)), default=None)


def _assists(role: Role) -> bool:
    """Whether a role is only an assistant's: *assistant coach*."""
    return "assistant" in role.text.casefold().split()
