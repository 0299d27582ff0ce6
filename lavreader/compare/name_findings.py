"""Names: one person, office holder or kind of event under two names."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from lavreader.compare.analysis import Analysis, derived, places_of
from lavreader.compare.noun_phrases import key_of
from lavreader.compare.reading import LIKE, SOMEWHAT_LIKE, Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.state_words import state_words
from lavreader.language.names import (
    given_names,
    given_names_agree,
    name_sound,
    only_spelling,
    spelling_distance,
    surnames_agree,
)
from lavreader.language.people import Person
from lavreader.language.roles import Role, same_role
from lavreader.language.stems import stem

# Surnames written this alike, first names the same, are a slip of one name (Levenshtein similarity).
ALIKE = 0.65
# How alike two passages must be for one person under two surnames.
_ALIKE_PASSAGE = 0.45
_NAMESAKE = re.compile(
    r"\b(?:not related|no relat(?:ion|ive)|unrelated|are related|namesake|same (?:name|surname|family name)|"
    r"shares? (?:his|her|a|the) (?:name|surname))\b",
    re.IGNORECASE,
)
# Roles many people hold at once: two of them in two articles are two people.
_SHARED_ROLES = state_words("shared_roles")


def name_candidates(sides: Sides) -> Iterator[Candidate]:
    """Names that cannot both be right."""
    left, right = _strangers(sides.left, sides.right), _strangers(sides.right, sides.left)
    for one in left:
        for two in right:
            found = _compare(sides, one, two)
            if found is not None:
                yield found
    yield from _kinds(sides)
    yield from _things(sides)


def _strangers(own: Reading, other: Reading) -> list[Person]:
    """Whom an article names in full and the other does not, relatives of somebody left out."""
    named = {(person.surname, person.given): person for person in own.people if person.full}
    unknown = {key for key, person in named.items() if not _named(other, person)}
    return [
        person
        for person in own.people
        if person.full and (person.surname, person.given) in unknown and not _family(person)
    ]


def _compare(sides: Sides, one: Person, two: Person) -> Candidate | None:
    """The finding of two people that should be one; None where they are two or the same."""
    same_surname = surnames_agree(one.surname, two.surname)
    same_given = given_names_agree(one.given, two.given)
    if same_surname and same_given:
        return None
    if same_surname and (_namesake(sides.left, one) or _namesake(sides.right, two)):
        return None
    together = sides.together(one.sentence, two.sentence)
    role = _shared_role(one, two)
    alike = spelling_distance(one.surname, two.surname) >= ALIKE and same_given and _first_alike(one, two)
    if same_surname:
        strong = together >= 0.35 or (role is not None and together >= SOMEWHAT_LIKE)
        why = "the same surname with another first name"
        score = 0.6 + 0.2 * bool(role) + 0.2 * min(1.0, together / 0.5)
    elif alike:
        strong = together >= 0.35 or (role is not None and together >= SOMEWHAT_LIKE)
        why = "the same first name with a surname spelt almost alike"
        score = 0.6 + 0.2 * bool(role) + 0.2 * min(1.0, together / 0.5)
    else:
        return _slot(sides, one, two, role, together)
    if not strong and together < SOMEWHAT_LIKE:
        return None
    # A minister and a head of department of one name are two people.
    offices = role is None and bool(one.roles) and bool(two.roles)
    strong = strong and not offices and not _slip(one, two, same_surname)
    return _finding(sides, one, two, strong, score, why)


def _slot(sides: Sides, one: Person, two: Person, role: Role | None, together: float) -> Candidate | None:
    """The finding of one office filled by two people in one passage."""
    if together < LIKE:
        return None
    if _surname_known(sides.right, one) or _surname_known(sides.left, two):
        return None
    alike = given_names_agree(one.given, two.given) and _first_alike(one, two)
    if alike and together >= (_ALIKE_PASSAGE if role else 0.6):
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


def _namesake(reading: Reading, person: Person) -> bool:
    """Whether an article says that somebody else has the same name."""
    near = range(person.sentence - 1, min(person.sentence + 2, len(reading.article.sentences)))
    return any(index >= 0 and _NAMESAKE.search(reading.text(index)) for index in near)


def _slip(one: Person, two: Person, same_surname: bool) -> bool:
    """Whether the names may be one in two spellings; two usual first names never are."""
    if not same_surname:
        return only_spelling(one.surname, two.surname)
    first, second = one.given[0], two.given[0]
    return only_spelling(first, second) and not {first, second} <= given_names()


def _first_alike(one: Person, two: Person) -> bool:
    return bool(one.given and two.given) and name_sound(one.given[0]) == name_sound(two.given[0])


def _named(reading: Reading, person: Person) -> bool:
    """Whether an article names this very person in full."""
    return any(
        surnames_agree(surname, person.surname) and given_names_agree(given, person.given)
        for surname, given in reading.full_names
    )


def _surname_known(reading: Reading, person: Person) -> bool:
    """Whether the surname stands anywhere in an article."""
    return stem(person.surname.split()[-1]) in reading.stems or any(
        surnames_agree(other.surname, person.surname) for other in reading.people
    )


_NAMED = state_words("named_things")
_KINSHIP = state_words("kinship")


def _family(person: Person) -> bool:
    """Whether a person is named as somebody's relative, who may share a surname."""
    return any(mention.role.head in _KINSHIP for mention in person.roles)


def _shared_role(one: Person, two: Person) -> Role | None:
    """A role both are given."""
    for left in one.roles:
        for right in two.roles:
            if same_role(left.role, right.role):
                return left.role if len(left.role.text) >= len(right.role.text) else right.role
    return None


@cache
def _kind_lists() -> dict[str, tuple[dict[str, int], ...]]:
    """Stem of an event noun to its tables of (stem of a kind, number of its group)."""
    data = tomllib.loads(files("lavreader.compare").joinpath("event_kinds.toml").read_text(encoding="utf-8"))
    found: dict[str, list[dict[str, int]]] = {}
    for entry in data["kind"]:
        table = {stem(word): number for number, words in enumerate(entry["kinds"]) for word in words}
        for head in entry["heads"]:
            found.setdefault(stem(head), []).append(table)
    return {head: tuple(tables) for head, tables in found.items()}


def _kinds(sides: Sides) -> Iterator[Candidate]:
    """Kinds of one event that exclude each other ("peace talks", "trade talks")."""
    left = derived(sides.background, sides.left.article, _kinds_in)
    right = derived(sides.background, sides.right.article, _kinds_in)
    for one in left:
        for two in right:
            table = one[4]
            if table is not two[4] or table[one[3]] == table[two[3]]:
                continue
            if _has_group(sides.right, table, one[3]) or _has_group(sides.left, table, two[3]):
                continue
            together = sides.together(one[0], two[0])
            # Two leads tell the heart of one story even where their words differ.
            leads = one[0] == two[0] == 0
            if together < (SOMEWHAT_LIKE - 0.02 if leads else LIKE):
                continue
            left_text = sides.left.text(one[0])[one[1] : one[2]]
            right_text = sides.right.text(two[0])[two[1] : two[2]]
            yield candidate(
                sides,
                "name",
                "contradiction" if leads or (one[0], two[0]) in sides.aligned else "differs",
                0.5 + 0.4 * together,
                one[:3],
                two[:3],
                f"The left article speaks of {quoted(left_text)}, the right one of {quoted(right_text)}, "
                "in sentences that stand for each other; neither uses the other's word anywhere.",
                {("kind", sides.left.text(one[0])[one[1] : one[2]].casefold())},
            )


def _kinds_in(analysis: Analysis) -> list[tuple[int, int, int, str, dict[str, int]]]:
    """Kinds named before their event: sentence, start, end, stem of the kind, its table."""
    found = []
    lists = _kind_lists()
    for index, position in places_of(analysis.by_stem, lists.keys()):
        words = analysis.parsed[index].words
        if position and words[position].tag != "verb":
            before = words[position - 1]
            for table in lists[words[position].stem]:
                if before.stem in table:
                    found.append((index, before.start, words[position].end, before.stem, table))
    return found


def _has_group(reading: Reading, table: dict[str, int], kind: str) -> bool:
    """Whether an article uses any word of a kind's group."""
    return any(word in reading.stems for word, number in table.items() if number == table[kind])


def _things(sides: Sides) -> Iterator[Candidate]:
    """Things of one sort under two names ("the ferry Northern Star", "the ferry Northern Light")."""
    for one in derived(sides.background, sides.left.article, _things_in):
        for two in derived(sides.background, sides.right.article, _things_in):
            if one.sort != two.sort or one.name <= two.name or two.name <= one.name:
                continue
            if (one.name - two.name) & sides.right.stems or (two.name - one.name) & sides.left.stems:
                continue
            together = sides.together(one.sentence, two.sentence)
            if together < LIKE:
                continue
            strong = together >= 0.6
            explanation = (
                f"The left article names {quoted(one.text)}, the right one {quoted(two.text)}, "
                "for what looks like the same; neither gives the other's name."
            )
            if not strong:
                explanation += " They may be two things."
            yield candidate(
                sides,
                "name",
                "contradiction" if strong else "differs",
                0.4 + 0.5 * together,
                (one.sentence, one.start, one.end),
                (two.sentence, two.start, two.end),
                explanation,
                {("thing", one.sort, *sorted(one.name)), ("thing", one.sort, *sorted(two.name))},
            )


@dataclass(frozen=True)
class _Thing:
    """A thing with a name behind its sort."""

    sentence: int
    start: int
    end: int
    sort: str
    name: frozenset[str]
    text: str


def _things_in(analysis: Analysis) -> list[_Thing]:
    """Every name right behind the sort of thing it names."""
    found = []
    for index, position in places_of(analysis.by_word, _NAMED):
        words = analysis.parsed[index].words
        if position + 1 >= len(words) or words[position].possessive:
            continue
        first = position + 1
        if words[first].text == "," and first + 1 < len(words):
            first += 1
        if words[first].lower in ("named", "called", "dubbed"):
            first += 1
        elif first > position + 1:
            continue
        end = first
        while end < len(words) and words[end].tag == "name" and end - first <= 4:
            end += 1
        if end > first:
            run = words[first:end]
            text_end = run[-1].end - (2 if run[-1].possessive else 0)
            text = analysis.article.sentences[index].text[run[0].start : text_end]
            name = frozenset(word.stem for word in run)
            found.append(_Thing(index, run[0].start, text_end, key_of(words[position].stem), name, text))
    return found
