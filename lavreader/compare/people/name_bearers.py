"""Bearers of names: what two articles say of whoever bears two names, and whether that can be one person."""

import re
from collections.abc import Sequence

from lavreader.compare.people.affiliations import alone
from lavreader.compare.reading.reading import LIKE, Reading, Sides
from lavreader.compare.reading.state_words import state_words
from lavreader.language.people.names import (
    given_names,
    given_names_agree,
    name_sound,
    only_spelling,
    sound_alike,
    spelling_distance,
)
from lavreader.language.people.person import Person
from lavreader.language.people.role_exclusion import ranks_differ, roles_exclude, same_role
from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.roles import Role
from lavreader.language.stems import stem

# A surname few have and first names that begin alike need no more than this in common.
_SAME_MATTER = 0.1
_NAMESAKE = re.compile(
    r"\b(?:(?:not related|unrelated)(?!\s+to\s+(?:the|an?|his|her|its|their|this|that|any)\b)|"
    r"no relat(?:ion|ive)|are related|namesake|nicknamed?|same (?:name|surname|family name)|"
    r"shares? (?:his|her|a|the) (?:name|surname))\b",
    re.IGNORECASE,
)
#: Roles many people hold at once: two of them in two articles are two people.
SHARED_ROLES = state_words("shared_roles")
#: Roles a whole family may have in one story: two victims of one surname are often two.
GROUP_ROLES = state_words("group_roles")
_KINSHIP = state_words("kinship")
#: Surnames that many people have.
USUAL_SURNAMES = state_words("usual_surnames")
_LOST = state_words("of_a_family") | GROUP_ROLES
_SEVERAL = frozenset(
    [
        *("both", "others", "another", "victims", "survivors", "families", "hostages", "couple", "brothers"),
        *("sisters", "siblings", "passengers", "children", "boys", "girls", "family"),
    ]
)
# Surnames written this alike may be one misremembered.
_HALF_ALIKE = 0.5
# So many further bearers of a surname in one article are a family, of which the other may name one more.
_A_FAMILY = 2
# Letters of an initial.
_INITIAL = 2
_COUNTED = _LOST | state_words("person_words") | frozenset(["people", "men", "women", "more", "of", "were"])
_TITLES = state_words("personal_titles")
_WOMEN = frozenset(["mrs", "ms", "miss", "lady", "dame"])
# "Edward VIII"
_REGNAL = re.compile(r"\s[IVX]+$")


def may_be_one(sides: Sides, ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether nothing shows that two of one sex and one surname are two."""
    if ones[0].surname in USUAL_SURNAMES or of_one_family(sides, ones, twos):
        return False
    return not (hold_offices(ones) and hold_offices(twos) and offices_exclude(ones, twos))


def shared_profile(sides: Sides, ones: Sequence[Person], twos: Sequence[Person]) -> float:
    """How much of what is said where the two names stand is shared, 0 to 1."""
    left, right = (
        frozenset[str]().union(*(reading.analysis.keys[person.sentence] for person in people))
        for reading, people in ((sides.left, ones), (sides.right, twos))
    )
    return sides.shared(left, right)


def hold_offices(people: Sequence[Person]) -> bool:
    """Whether somebody is given more than a title such as *Mr*."""
    return any(mention.role.head not in _TITLES for person in people for mention in person.roles)


def offices_exclude(ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether the offices two people are given cannot be one person's."""
    return any(
        roles_exclude(left.role, right.role)
        for one in ones
        for two in twos
        for left in one.roles
        for right in two.roles
    )


def of_one_matter(sides: Sides, ones: Sequence[Person], twos: Sequence[Person], together: float) -> bool:
    """Whether first names that begin alike and a surname few have are told of in one matter."""
    if together >= LIKE or of_one_field(ones, twos):
        return True
    if ones[0].surname in USUAL_SURNAMES or of_one_family(sides, ones, twos):
        return False
    return max(together, shared_profile(sides, ones, twos)) >= _SAME_MATTER


def of_one_field(ones: Sequence[Person], twos: Sequence[Person]) -> bool:
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


def of_one_family(sides: Sides, ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether both are told of among people hurt or lost, as families are; of one alone none is."""
    if not (sides.left.of(_several_lost) or sides.right.of(_several_lost)):
        return False
    return all(
        any(
            not alone(sides, word)
            for person in people
            for word in _LOST & reading.analysis.parsed[person.sentence].lowers
        )
        for reading, people in ((sides.left, ones), (sides.right, twos))
    )


def _several_lost(reading: Reading) -> bool:
    """Whether an article speaks of more than one who was hurt or lost."""
    for parsed in reading.analysis.parsed:
        if _LOST.isdisjoint(parsed.lowers):
            continue
        if not _SEVERAL.isdisjoint(parsed.lowers):
            return True
        for place, word in enumerate(parsed.words):
            if word.tag == "number" or word.lower in ("several", "dozens", "scores", "hundreds"):
                behind = {other.lower for other in parsed.words[place + 1 : place + 4]}
                if word.text not in ("1", "one") and not behind.isdisjoint(_COUNTED):
                    return True
    return False


def sexes_differ(ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether titles show a man and a woman."""
    left, right = (
        {mention.role.head for person in people for mention in person.roles} for people in (ones, twos)
    )
    return bool(("mr" in left and right & _WOMEN) or ("mr" in right and left & _WOMEN))


def of_two_sexes(ones: Sequence[Person], twos: Sequence[Person]) -> bool:
    """Whether offices show a man and a woman: *spokesman* and *spokeswoman*."""
    left, right = (
        {
            "woman" if head.endswith("woman") else "man"
            for head in {mention.role.head for person in people for mention in person.roles}
            if head.endswith("man")
        }
        for people in (ones, twos)
    )
    return bool(left and right and not left & right)


def has_namesake(reading: Reading, people: Sequence[Person]) -> bool:
    """Whether an article says that somebody else has the same name."""
    last = len(reading.article.sentences)
    near = {index for person in people for index in range(person.sentence - 1, person.sentence + 2)}
    return any(0 <= index < last and _NAMESAKE.search(reading.text(index)) for index in near)


def is_relative(person: Person) -> bool:
    """Whether a person is named as somebody's relative, who may share a surname.

    By marriage nobody is kin to an office whose holder the article names otherwise.
    """
    heads = role_lists().heads
    return any(
        mention.role.head in _KINSHIP
        and not (mention.role.head.endswith("-in-law") and not heads.isdisjoint(mention.role.body.split()))
        for mention in person.roles
    )


def are_of_a_told_family(sides: Sides, one: Person, two: Person) -> bool:
    """Whether the articles tell of a family.

    Both tell of a third of the name, one of two others, or of the other person by the first name alone.
    """
    others = [
        {
            person.given[0]
            for person in reading.people
            if person.full
            and person.surname == one.surname
            and not any(given_names_agree(person.given, bearer.given) for bearer in (one, two))
        }
        for reading in (sides.left, sides.right)
    ]
    if others[0] & others[1] or max(map(len, others)) >= _A_FAMILY:
        return True
    return _by_first_name(sides.right, one) or _by_first_name(sides.left, two)


def _by_first_name(reading: Reading, person: Person) -> bool:
    """Whether an article speaks of somebody by the first name alone: *his brother Tom*."""
    first = person.text.split()[0]
    if len(first) <= _INITIAL or stem(first) not in reading.stems:
        return False
    alone = re.compile(rf"(?<![-.])\b{re.escape(first)}\b(?![-’'.]?\s*[A-Z])")
    return any(
        alone.search(sentence.text) is not None
        and not any(
            other.text.split()[0] == first and other.full and other.sentence == index
            for other in reading.people
        )
        for index, sentence in enumerate(reading.article.sentences)
    )


def are_two_monarchs(one: Person, two: Person) -> bool:
    """Whether two names end in the number of a king or pope, which is no surname: *George VI*, *Paul VI*."""
    return all(_REGNAL.search(person.text) for person in (one, two)) and one.given != two.given


def shared_role(ones: Sequence[Person], twos: Sequence[Person]) -> Role | None:
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
    return max(shared, key=lambda role: (role.head not in SHARED_ROLES, len(role.text)), default=None)


def _assists(role: Role) -> bool:
    """Whether a role is only an assistant's: *assistant coach*."""
    return "assistant" in role.text.casefold().split()


def partly_alike(one: Person, two: Person) -> bool:
    """Whether two surnames begin or end alike, as slips of memory do."""
    left, right = one.surname, two.surname
    return left[:4] == right[:4] or left[-4:] == right[-4:] or spelling_distance(left, right) >= _HALF_ALIKE


def slip(one: Person, two: Person) -> bool:
    """Whether first names may be one in two spellings; two usual ones only where they sound alike."""
    first, second = one.given[0], two.given[0]
    if sound_alike(first, second):
        return True
    return only_spelling(first, second) and not {first, second} <= given_names()


def first_alike(one: Person, two: Person) -> bool:
    """Whether two first names sound alike."""
    return bool(one.given and two.given) and name_sound(one.given[0]) == name_sound(two.given[0])
