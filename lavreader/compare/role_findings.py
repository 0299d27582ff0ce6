"""Roles: one person given two offices that nobody holds at once."""

from collections.abc import Iterator

from lavreader.compare.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.state_words import state_words
from lavreader.language.names import given_names_agree, surnames_agree
from lavreader.language.people import Person, RoleMention
from lavreader.language.places import country_of, gazetteer
from lavreader.language.roles import Role, ranks_differ, role_lists, roles_exclude, same_role
from lavreader.language.stems import stem

# Words that tell an office changes hands in the story, so that both titles may be right in turn.
_CHANGES = frozenset(stem(word) for word in state_words("changes_of_office"))


def role_candidates(sides: Sides) -> Iterator[Candidate]:
    """Roles of one person that exclude each other."""
    left, right = _holders(sides.left), _holders(sides.right)
    for one, left_roles in left:
        for two, right_roles in right:
            if surnames_agree(one.surname, two.surname) and given_names_agree(one.given, two.given):
                yield from _compare(sides, one, left_roles, two, right_roles)


def _holders(reading: Reading) -> list[tuple[Person, list[tuple[Person, RoleMention]]]]:
    """Every person named in full once, with all roles given anywhere."""
    found: list[tuple[Person, list[tuple[Person, RoleMention]]]] = []
    for person in reading.people:
        if not person.full:
            continue
        if any(
            surnames_agree(other.surname, person.surname) and given_names_agree(other.given, person.given)
            for other, _ in found
        ):
            continue
        bearers = {other.given for other in reading.people if other.full and other.surname == person.surname}
        alone = all(given_names_agree(given, person.given) for given in bearers)
        roles = [
            (mention, role)
            for mention in reading.people
            for role in mention.roles
            if surnames_agree(mention.surname, person.surname)
            and (given_names_agree(mention.given, person.given) if mention.full else alone)
        ]
        found.append((person, roles))
    return found


def _compare(
    sides: Sides,
    one: Person,
    left: list[tuple[Person, RoleMention]],
    two: Person,
    right: list[tuple[Person, RoleMention]],
) -> Iterator[Candidate]:
    for left_person, left_mention in left:
        for right_person, right_mention in right:
            first, second = left_mention.role, right_mention.role
            why = _conflict(sides, first, second)
            if why is None or _given(right, first) or _given(left, second):
                continue
            if any(same_role(a.role, b.role) for _, a in left for _, b in right):
                continue
            changing = _changes(sides.left, left_person) or _changes(sides.right, right_person)
            explanation = (
                f"{one.text} is {quoted(first.text + _body(first))} in the left article and "
                f"{quoted(second.text + _body(second))} in the right one: {why}."
            )
            if changing:
                explanation += " The office may have changed hands between the two."
            yield candidate(
                sides,
                "role",
                "differs" if changing else "contradiction",
                0.6 if changing else 0.9 if roles_exclude(first, second) else 0.75,
                (left_person.sentence, left_mention.start, left_mention.end),
                (right_person.sentence, right_mention.start, right_mention.end),
                explanation,
                {("role", one.surname), ("role", two.surname)},
            )


def _body(role: Role) -> str:
    return f" of {role.body}" if role.body else ""


def _conflict(sides: Sides, one: Role, two: Role) -> str | None:
    """Why two roles are not one person's; None where they can be."""
    if roles_exclude(one, two):
        if one.head == two.head and ranks_differ(one, two):
            if _portfolio(one) != _portfolio(two):
                return None
            return "one is the deputy's"
        return "nobody is both at once"
    if one.head == two.head and not {"former", "coming"} & {one.standing, two.standing}:
        left, right = _bodies(one), _bodies(two)
        if left and right and not left & right and _bodies_exclude(sides, left, right):
            return "of two different bodies"
    return None


def _portfolio(role: Role) -> frozenset[str]:
    return frozenset(word for word in (*role.modifiers, *role.head.split()) if word in role_lists().portfolio)


def _bodies(role: Role) -> frozenset[str]:
    """The names in a role: whose manager, which town's mayor; as lower-case words."""
    words = role.text.split()[: len(role.text.split()) - len(role.head.split())]
    named = {word.removesuffix("'s").removesuffix("’s").casefold() for word in words if word[:1].isupper()}
    named |= {word for word in role.body.split() if len(word) > 2}
    known = role_lists()
    return frozenset(
        word
        for word in named
        if word not in known.heads
        and word not in known.standing
        and word not in known.plain
        and word not in known.portfolio
        and word not in known.institution
    )


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
    both = sides.left.stems & sides.right.stems
    return all(stem(word) in both for word in left | right) and len(left) == 1 and len(right) == 1


def _given(mentions: list[tuple[Person, RoleMention]], role: Role) -> bool:
    """Whether a role is among those given."""
    return any(same_role(mention.role, role) for _, mention in mentions)


def _changes(reading: Reading, person: Person) -> bool:
    """Whether the sentence tells of an office that changes hands."""
    return any(word.stem in _CHANGES for word in reading.analysis.parsed[person.sentence].words)
