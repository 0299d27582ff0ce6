"""Roles: one person given two offices that nobody holds at once."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lavreader.compare.belongings import belonging_candidates
from lavreader.compare.everybody import everybody
from lavreader.compare.holders import holder_candidates
from lavreader.compare.person_names import one_under_two
from lavreader.compare.reading import LIKE, Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.state_words import state_words
from lavreader.language.names import given_names_agree, surnames_agree
from lavreader.language.nationals import nation_of
from lavreader.language.person import Person
from lavreader.language.places import country_of, gazetteer
from lavreader.language.role_exclusion import ranks_differ, roles_exclude, same_relative, same_role
from lavreader.language.role_lists import role_lists
from lavreader.language.role_mentions import RoleMention
from lavreader.language.roles import Role, is_occupation
from lavreader.language.stems import stem
from lavreader.language.tagging import Word

# Words that tell an office changes hands in the story, so that both titles may be right in turn.
_CHANGES = frozenset(stem(word) for word in state_words("changes_of_office"))
_TITLES = state_words("personal_titles")
# Names that begin alike may be a country and its people, or a town and its club.
_SAME_ROOT = 4
# Houses of which nobody serves two of one kind, and offices that are of one town or seat.
_HOUSES = frozenset(
    ["university", "institute", "hospital", "college", "academy", "school", "clinic", "laboratory"]
)
_OF_A_PLACE = frozenset(
    ["mayor", "mp", "member of parliament", "bishop", "archbishop", "sheriff", "town clerk"]
)
_HIGHEST = frozenset(["president", "prime minister", "premier", "chancellor"])
# Why two offices of one name differ: the bodies are what to look at.
_OF_TWO = "of two different bodies"
# Why two former roles differ; weaker than for two of today.
_WERE = "each tells of one former work"
# Offices before which a nation is the state's and not the holder's ("the Belgian coach").
_OF_STATE = state_words("offices_of_state")
_OF_CLUBS = frozenset(["manager", "coach", "gaffer", "trainer"])
# Offices that one person may well hold for two bodies, or that are named by whom they serve.
_FOR_ANYBODY = state_words("roles_for_anybody")


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
            why = _conflict(sides, first, second)
            if why is None or _given(right, first) or _given(left, second):
                continue
            if _spoken_of(sides.left, left, second, first) or _spoken_of(sides.right, right, first, second):
                continue
            if _both_have(left, right, first, second):
                continue
            apart = (
                why == _WERE
                and sides.together(left_person.sentence, right_person.sentence) < LIKE
                and not _one_was_highest(first, second)
                and not _retired(first, second)
            )
            changing = apart or (
                not (why == _WERE and _retired(first, second))
                and (
                    _changes(sides.left, left_person, left_mention)
                    or _changes(sides.right, right_person, right_mention)
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
        and not _elsewhere(one.role, two.role)
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
    if why == _OF_TWO:
        bodies = _bodies(mention.role)
        for word in reading.analysis.parsed[person.sentence].words:
            if word.lower in bodies and word.tag == "name":
                return person.sentence, word.start, word.end - 2 * word.possessive
    return person.sentence, mention.start, mention.end


def _elsewhere(one: Role, two: Role) -> bool:
    """Whether one office is given at two bodies."""
    left, right = _bodies(one), _bodies(two)
    return bool(left and right and not left & right)


def _body(role: Role) -> str:
    return f" of {role.body}" if role.body and role.body not in ("his", "her", "their") else ""


def _conflict(sides: Sides, one: Role, two: Role) -> str | None:
    """Why two roles are not one person's; None where they can be."""
    kin = role_lists().kin
    if one.head in kin and two.head in kin and not same_relative(one, two):
        return None
    if (one.head in kin) != (two.head in kin) and not (one if one.head in kin else two).body:
        return None  # "A mother of two" may be anything besides.
    if (
        _of_a_club(sides, one) != _of_a_club(sides, two)
        and is_occupation(one.head)
        and is_occupation(two.head)
    ):
        return None  # Who manages a club, or plays for it, may have a trade besides.
    if roles_exclude(one, two):
        if {one.head, two.head} & role_lists().never.keys():
            return "the one denies the other"
        if one.head == two.head and ranks_differ(one, two):
            if _portfolio(one) != _portfolio(two):
                return None
            return "one is the deputy's"
        return "nobody is both at once"
    if one.standing == two.standing == "former" and roles_exclude(
        replace(one, standing=""), replace(two, standing="")
    ):
        return _WERE
    if one.head == two.head and not {"former", "coming"} & {one.standing, two.standing}:
        left, right = _bodies(one), _bodies(two)
        if _two_houses(sides, one, two):
            return _OF_TWO
        if not left or not right or left & right:
            return None
        if one.head in _OF_A_PLACE and _two_places(sides, left, right):
            return _OF_TWO
        if one.head not in _FOR_ANYBODY and _bodies_exclude(sides, left, right):
            return _OF_TWO
    return None


def _of_a_club(sides: Sides, role: Role) -> bool:
    """Whether a manager or coach has a name before the word: *the Brenna manager*."""
    names = sides.left.analysis.names | sides.right.analysis.names
    return role.head in _OF_CLUBS and any(stem(word) in names for word in role.modifiers)


def _portfolio(role: Role) -> frozenset[str]:
    return frozenset(word for word in (*role.modifiers, *role.head.split()) if word in role_lists().portfolio)


def _bodies(role: Role) -> frozenset[str]:
    """The names in a role: whose manager, which town's mayor; as lower-case words."""
    words = role.text.split()[: len(role.text.split()) - len(role.head.split())]
    named = {word.removesuffix("'s").removesuffix("’s").casefold() for word in words if word[:1].isupper()}
    if role.head not in _OF_STATE:
        named = {word for word in named if nation_of(word) is None}
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
    both = sides.left.analysis.names & sides.right.analysis.names
    return all(stem(word) in both for word in left | right) and len(left) <= 2 and len(right) <= 2


def _given(mentions: list[tuple[Person, RoleMention]], role: Role) -> bool:
    """Whether a role is among those given."""
    return any(
        same_role(mention.role, role) and not _elsewhere(mention.role, role) for _, mention in mentions
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


def _changes(reading: Reading, person: Person, mention: RoleMention) -> bool:
    """Whether words beside a role tell that somebody comes into it or leaves it.

    A title right before the name is held now, whatever else is told; of other roles the words
    between the same two commas speak.
    """
    words = reading.analysis.parsed[person.sentence].words
    if mention.end < person.start <= mention.end + 2:
        return any(_of_change(word) for word in words if mention.start <= word.start < mention.end)
    inside = [place for place, word in enumerate(words) if mention.start <= word.start < mention.end]
    if not inside:
        return False
    first, last = inside[0], inside[-1]
    while first and words[first - 1].text not in (",", ";", "–", "—"):
        first -= 1
    while last + 1 < len(words) and words[last + 1].text not in (",", ";", "–", "—"):
        last += 1
    return any(_of_change(word) for word in words[first : last + 1])


def _of_change(word: Word) -> bool:
    """Whether a word tells of a change of office; who *made a name* was not named to one."""
    return (word.stem in _CHANGES and word.lower not in ("name", "names")) or word.lower == "new"
