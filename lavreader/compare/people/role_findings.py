"""Roles: one person given two offices that nobody holds at once."""

from collections.abc import Iterator, Sequence

from lavreader.compare.people.belongings import belonging_candidates
from lavreader.compare.people.holders import holder_candidates
from lavreader.compare.people.person_names import one_under_two
from lavreader.compare.people.role_bodies import are_elsewhere, bodies_of
from lavreader.compare.people.role_changes import changes_hands, comes_in
from lavreader.compare.people.role_conflicts import OF_TWO, WERE, conflict_of
from lavreader.compare.reading.analysis import derived
from lavreader.compare.reading.everybody import everybody
from lavreader.compare.reading.reading import LIKE, Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reading.told_months import told_times_of
from lavreader.language.people.names import given_names_agree, surnames_agree
from lavreader.language.people.person import Person
from lavreader.language.people.role_exclusion import ranks_differ, roles_exclude, same_role
from lavreader.language.people.role_lists import role_lists
from lavreader.language.people.role_mentions import RoleMention
from lavreader.language.people.roles import Role, is_occupation

_TITLES = state_words("personal_titles")
_HIGHEST = frozenset(["president", "prime minister", "premier", "chancellor"])


def role_candidates(sides: Sides) -> Iterator[Candidate]:
    """Roles of one person that exclude each other."""
    yield from holder_candidates(sides)
    left, right = everybody(sides.left), everybody(sides.right)
    for one, left_mentions in left:
        for two, right_mentions in right:
            if not (one.full or two.full):
                continue
            if surnames_agree(one.surname, two.surname) and (
                given_names_agree(one.given, two.given)
                or one_under_two(sides, one, left_mentions, two, right_mentions)
            ):
                yield from _compare(sides, one, _roles(left_mentions), two, _roles(right_mentions))
                yield from belonging_candidates(sides, left_mentions, right_mentions)
            elif _relative_of(one, left_mentions, two) or _relative_of(two, right_mentions, one):
                yield from _compare(sides, one, _kin(left_mentions), two, _kin(right_mentions))


def _relative_of(one: Person, mentions: Sequence[Person], two: Person) -> bool:
    """Whether *his uncle Stein* can be Stein Hauge: a relative is named by the first name alone."""
    return not one.full and two.given[:1] == (one.surname,) and bool(_kin(mentions))


def _kin(mentions: Sequence[Person]) -> list[tuple[Person, RoleMention]]:
    """The kinships given to somebody."""
    kin = role_lists().kin
    return [(mention, role) for mention, role in _roles(mentions) if role.role.head in kin]


def _roles(mentions: Sequence[Person]) -> list[tuple[Person, RoleMention]]:
    """Every role given anywhere, with the mention that has it."""
    return [(mention, role) for mention in mentions for role in mention.roles]


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
            why = conflict_of(sides, first, second)
            if why is None or _given(right, first) or _given(left, second):
                continue
            if _spoken_of(sides.left, left, second, first) or _spoken_of(sides.right, right, first, second):
                continue
            if _both_have(left, right, first, second):
                continue
            coming = [
                comes_in(reading, person)
                for reading, person in ((sides.left, left_person), (sides.right, right_person))
            ]
            apart = (
                why == WERE
                and sides.together(left_person.sentence, right_person.sentence) < LIKE
                and not _one_was_highest(first, second)
                and not _retired(first, second)
                and not (_one_past(left) and _one_past(right))
            )
            times = [
                derived(sides.background, reading.article, told_times_of)[person.sentence]
                for reading, person in ((sides.left, left_person), (sides.right, right_person))
            ]
            other_years = _of_rank(first) and _of_rank(second) and times[0].years != times[1].years
            changing = (
                apart
                or other_years
                or (
                    not (why == WERE and _retired(first, second))
                    and not all(coming)
                    and (
                        changes_hands(sides.left, left_person, left_mention)
                        or changes_hands(sides.right, right_person, right_mention)
                    )
                )
            )
            explanation = (
                f"{one.text} is {quoted(first.text + _body(first))} in the left article and "
                f"{quoted(second.text + _body(second))} in the right one: {why}."
            )
            if apart:
                explanation += " Somebody may have been both in turn."
            elif changing:
                explanation += " The office may have changed hands between the two."
            yield candidate(
                sides,
                "role",
                "differs" if changing else "contradiction",
                (0.55 if changing else 0.85 if roles_exclude(first, second) else 0.7)
                + 0.1 * sides.together(left_person.sentence, right_person.sentence),
                _shown(sides.left, left_person, left_mention, why),
                _shown(sides.right, right_person, right_mention, why),
                explanation,
                {("role", one.surname), ("role", two.surname)},
            )


def _one_was_highest(one: Role, two: Role) -> bool:
    """Whether one led a state or government: nobody who did is introduced by a lesser office of old alone."""
    return len({one.head, two.head} & _HIGHEST) == 1


def _retired(one: Role, two: Role) -> bool:
    """Whether two trades are told of somebody retired from one of them: that is the work of a life."""
    return (
        is_occupation(one.head)
        and is_occupation(two.head)
        and any("retired" in role.text.casefold().split() for role in (one, two))
    )


def _one_past(mentions: Sequence[tuple[Person, RoleMention]]) -> bool:
    """Whether an article gives somebody one trade of old: what they did before they took up another."""
    trades = [mention.role for _, mention in mentions if is_occupation(mention.role.head)]
    return len({role.head for role in trades}) == 1 and all(role.standing == "former" for role in trades)


def _both_have(
    left: Sequence[tuple[Person, RoleMention]],
    right: Sequence[tuple[Person, RoleMention]],
    first: Role,
    second: Role,
) -> bool:
    """Whether both articles give somebody one role that could stand for the two in question."""
    positions = role_lists().positions
    families = {family for family, _ in positions.get(first.head, ())} & {
        family for family, _ in positions.get(second.head, ())
    }
    return any(
        same_role(one.role, two.role)
        and not are_elsewhere(one.role, two.role)
        and (
            one.role.head in (first.head, second.head)
            or not families.isdisjoint(family for family, _ in positions.get(one.role.head, ()))
        )
        for _, one in left
        for _, two in right
        if one.role.head not in _TITLES
    )


def _shown(reading: Reading, person: Person, mention: RoleMention, why: str) -> tuple[int, int, int]:
    """Where the words in conflict stand: the role's, or the body's where only that differs."""
    if why == OF_TWO:
        bodies = bodies_of(mention.role)
        for word in reading.analysis.parsed[person.sentence].words:
            if word.lower in bodies and word.tag == "name":
                return person.sentence, word.start, word.end - 2 * word.possessive
    return person.sentence, mention.start, mention.end


def _body(role: Role) -> str:
    return f" of {role.body}" if role.body and role.body not in ("his", "her", "their") else ""


def _of_rank(role: Role) -> bool:
    """Whether a role is a rank, through which its holder rises."""
    return any(family.endswith(" rank") for family, _ in role_lists().positions.get(role.head, ()))


def _given(mentions: list[tuple[Person, RoleMention]], role: Role) -> bool:
    """Whether a role is among those given."""
    return any(
        same_role(mention.role, role) and not are_elsewhere(mention.role, role) for _, mention in mentions
    )


def _spoken_of(
    reading: Reading, mentions: Sequence[tuple[Person, RoleMention]], role: Role, own: Role
) -> bool:
    """Whether a sentence about somebody has the other role too: *the finance director was named chief*."""
    if ranks_differ(role, own):
        return False
    wanted = {*role.modifiers, *role.head.split()} - {
        *own.modifiers,
        *own.head.split(),
        *own.text.casefold().split(),
    }
    return bool(wanted) and any(
        wanted <= reading.analysis.parsed[person.sentence].lowers for person, _ in mentions
    )
