"""Attributions: one telling or one deed laid to two people."""

from collections.abc import Iterator

from lavreader.compare.noun_phrases import EMPTY, phrases_agree
from lavreader.compare.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.state_words import state_words
from lavreader.compare.statements import Statement
from lavreader.language.names import given_names_agree, surnames_agree
from lavreader.language.people import Person
from lavreader.language.verbs import verb_lists

_GENERAL = state_words("shared_deeds")
# How alike two passages must be for one deed told of two people.
_SAME_PASSAGE = 0.5


def attribution_candidates(sides: Sides) -> Iterator[Candidate]:
    """One deed done by two people, one claim made by two."""
    yield from _deeds(sides)
    yield from _claims(sides)


def _deeds(sides: Sides) -> Iterator[Candidate]:
    telling = verb_lists().telling
    left_people, right_people = _by_place(sides.left), _by_place(sides.right)
    for key, left in sides.left.by_key.items():
        for one in left:
            first = _doer(one, left_people)
            if (
                first is None
                or one.stem in _GENERAL
                or one.key in _GENERAL
                or key == "say"
                or one.stem in telling
            ):
                continue
            for two in sides.right.by_key.get(key, ()):
                second = _doer(two, right_people)
                if (
                    second is None
                    or one.negated != two.negated
                    or one.modality != two.modality
                    or one.doubtful
                    or two.doubtful
                ):
                    continue
                if _same(first, second) or one.passive != two.passive:
                    continue
                found = _deed(sides, one, two, first, second)
                if found is not None:
                    yield found


def _deed(sides: Sides, one: Statement, two: Statement, first: Person, second: Person) -> Candidate | None:
    """The finding of one deed and two people; None where they may both have done it."""
    if one.object is EMPTY or two.object is EMPTY or phrases_agree(one.object, two.object) < 0.8:
        return None
    if (
        one.quoted
        or two.quoted
        or one.prior != two.prior
        or (one.times and two.times and not one.times & two.times)
    ):
        return None
    together = sides.together(one.sentence, two.sentence)
    shared = sides.shared(one.clause - one.subject.names, two.clause - two.subject.names)
    if together < _SAME_PASSAGE or shared < 0.5:
        return None
    if _does_too(sides.right, one, first) or _does_too(sides.left, two, second):
        return None
    strong = shared >= 0.7 and together >= 0.55 and one.stem == two.stem
    what = sides.left.text(one.sentence)[one.start : one.end] + " " + one.object.text
    explanation = (
        f"{quoted(what)} is what {first.text} does in the left article and {second.text} in the right one; "
        "neither says that both did."
    )
    if not strong:
        explanation += " Both may have."
    return candidate(
        sides,
        "attribution",
        "contradiction" if strong else "differs",
        0.3 + 0.4 * together + 0.3 * shared,
        (one.sentence, first.start, first.end),
        (two.sentence, second.start, second.end),
        explanation,
        {("deed", one.key, one.object.head)},
    )


def _does_too(reading: Reading, statement: Statement, person: Person) -> bool:
    """Whether an article also tells the deed of a person."""
    surname = set(person.surname.split())
    return any(
        other.negated == statement.negated
        and any(name in surname or name.startswith(person.surname[:4]) for name in other.subject.names)
        for other in reading.by_key.get(statement.key, ())
    )


def _by_place(reading: Reading) -> dict[int, list[Person]]:
    """People by sentence, surnames alone given the full name's bearer."""
    found: dict[int, list[Person]] = {}
    for person in reading.people:
        found.setdefault(person.sentence, []).append(person)
    return found


def _doer(statement: Statement, people: dict[int, list[Person]]) -> Person | None:
    """The one person a statement's subject names."""
    text = statement.subject.text
    if not statement.subject.names or statement.subject.pronoun:
        return None
    named = [
        person
        for person in people.get(statement.sentence, ())
        if person.text in text and person.end <= statement.start
    ]
    return named[0] if len(named) == 1 else None


def _same(one: Person, two: Person) -> bool:
    return surnames_agree(one.surname, two.surname) and given_names_agree(one.given, two.given)


def _claims(sides: Sides) -> Iterator[Candidate]:
    """One claim laid to two sources, in sentences that tell nearly the same."""
    left_people, right_people = _by_place(sides.left), _by_place(sides.right)
    for row in sides.alignment.rows:
        for i in row.left:
            for j in row.right:
                together = sides.similarity(i, j)
                if together < _SAME_PASSAGE:
                    continue
                first, second = _teller(sides.left, i, left_people), _teller(sides.right, j, right_people)
                if first is None or second is None or _same(first[0], second[0]):
                    continue
                shared = sides.shared(first[1], second[1])
                if shared < 0.6:
                    continue
                if _says_too(sides.right, first, right_people) or _says_too(sides.left, second, left_people):
                    continue
                # Two people may say one thing; that both articles know both makes it a mix-up.
                known = _known(sides.right, first[0]) and _known(sides.left, second[0])
                strong = known and shared >= 0.8 and together >= 0.6
                explanation = (
                    f"The left article has {first[0].text} say so, the right one {second[0].text}, "
                    "in sentences that tell nearly the same."
                )
                if not strong:
                    explanation += " Both may have said it."
                yield candidate(
                    sides,
                    "attribution",
                    "contradiction" if strong else "differs",
                    0.3 + 0.35 * together + 0.35 * shared,
                    (i, first[0].start, first[0].end),
                    (j, second[0].start, second[0].end),
                    explanation,
                    {("claim", str(i), str(j))},
                )


def _known(reading: Reading, person: Person) -> bool:
    """Whether an article names a person at all."""
    return any(_same(other, person) for other in reading.people)


def _teller(
    reading: Reading, sentence: int, people: dict[int, list[Person]]
) -> tuple[Person, frozenset[str]] | None:
    """Who tells what a sentence holds, if one person does, and the keys of what is told."""
    parsed = reading.analysis.parsed[sentence]
    for clause in parsed.clauses:
        words = parsed.chunk(clause.teller)
        if not words or clause.telling:
            continue
        start, end = words[0].start, words[-1].end
        named = [person for person in people.get(sentence, ()) if person.start >= start and person.end <= end]
        if len(named) != 1:
            continue
        told = frozenset(
            key
            for statement in reading.statements
            if statement.sentence == sentence and statement.key != "say"
            for key in statement.clause
        )
        names = frozenset(word.stem for word in words)
        return named[0], told - names
    return None


def _says_too(reading: Reading, told: tuple[Person, frozenset[str]], people: dict[int, list[Person]]) -> bool:
    """Whether an article lays much of the same to the same person in another place."""
    for sentence, named in people.items():
        if any(_same(person, told[0]) for person in named):
            keys = reading.analysis.keys[sentence]
            if told[1] and len(told[1] & keys) * 2 >= len(told[1]):
                return True
    return False
