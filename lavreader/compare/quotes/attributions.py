"""Attributions: one telling or one deed laid to two people."""

from collections.abc import Iterator
from dataclasses import dataclass

from lavreader.compare.quotes.credit_findings import credit_candidates
from lavreader.compare.quotes.turned_reports import turned_report_candidates
from lavreader.compare.reading.noun_phrases import EMPTY, NounPhrase
from lavreader.compare.reading.phrase_agreement import phrases_agree
from lavreader.compare.reading.reading import Candidate, Reading, Sides, candidate, quoted
from lavreader.compare.reading.state_words import state_words
from lavreader.compare.states.statements import Statement
from lavreader.language.grammar.verbs import singular, verb_lists
from lavreader.language.people.names import given_names_agree, surnames_agree
from lavreader.language.people.person import Person
from lavreader.language.people.role_exclusion import roles_exclude
from lavreader.language.people.roles import Role, role_of
from lavreader.language.stems import stem

_GENERAL = state_words("shared_deeds")
# How alike two passages must be for one deed told of two people.
_FORCES = state_words("forces")
_SAME_PASSAGE = 0.5
_SAME_DEED = 0.8


def attribution_candidates(sides: Sides) -> Iterator[Candidate]:
    """One deed done by two people, one claim made by two."""
    yield from _deeds(sides)
    yield from credit_candidates(sides)
    yield from turned_report_candidates(sides)


def _deeds(sides: Sides) -> Iterator[Candidate]:
    """One deed, done by another in each article."""
    telling = verb_lists().telling
    left_doers, right_doers = sides.left.of(_Doers), sides.right.of(_Doers)
    for key, left in sides.left.by_key.items():
        right = sides.right.by_key.get(key)
        if not right or key in _GENERAL or key == "say":
            continue
        for one in left:
            if one.stem in _GENERAL or (one.stem in telling and not one.passive):
                continue
            first = left_doers.of(one)
            if first is None:
                continue
            for two in right:
                if one.negated != two.negated or one.modality != two.modality:
                    continue
                second = right_doers.of(two)
                if second is None:
                    continue
                if _others(first, second) and not (one.doubtful or two.doubtful or one.prior != two.prior):
                    found = _deed(sides, one, two, first, second)
                    if found is not None:
                        yield found


@dataclass(frozen=True)
class _Doer:
    """Who did it: a person by name, or an office only one holds.

    Attributes:
        text: The words.
        start: Offset of them in the sentence's text.
        end: Offset after them.
        person: The person; None for an office.
        role: The office; None for a person.
        force: Concept of a thing that does damage by itself; empty for people.
    """

    text: str
    start: int
    end: int
    person: Person | None
    role: Role | None
    force: str = ""


def _deed(sides: Sides, one: Statement, two: Statement, first: _Doer, second: _Doer) -> Candidate | None:
    """The finding of one deed and two who did it; None where both may have."""
    done_one, done_two = _done(one), _done(two)
    bare = done_one is EMPTY and done_two is EMPTY and bool(first.role and second.role)
    if not bare and (
        done_one is EMPTY or done_two is EMPTY or phrases_agree(done_one, done_two) < _SAME_DEED
    ):
        return None
    if one.quoted or two.quoted or (one.times and two.times and not one.times & two.times):
        return None
    together = sides.together(one.sentence, two.sentence)
    shared = sides.shared(one.clause - one.agent.names, two.clause - two.agent.names)
    if together < _SAME_PASSAGE or shared < 0.5:
        return None
    if _does_too(sides.right, two, first) or _does_too(sides.left, one, second):
        return None
    alike = 0.7 if bare else 0.55
    strong = shared >= 0.6 and together >= alike and one.stem == two.stem
    what = sides.left.text(one.sentence)[one.start : one.end]
    if done_one.text:
        what += f" ({done_one.text})"
    explanation = (
        f"{quoted(what)} is laid to {quoted(first.text)} in the left article and to "
        f"{quoted(second.text)} in the right one; neither says that both did it."
    )
    if not strong:
        explanation += " Both may have."
    return candidate(
        sides,
        "cause" if first.force else "attribution",
        "contradiction" if strong else "differs",
        0.3 + 0.4 * together + 0.3 * shared,
        (one.sentence, first.start, first.end),
        (two.sentence, second.start, second.end),
        explanation,
        {("deed", one.key, done_one.head)},
    )


def _done(statement: Statement) -> NounPhrase:
    """What was done."""
    return statement.subject if statement.passive else statement.object


def _does_too(reading: Reading, deed: Statement, doer: _Doer) -> bool:
    """Whether an article also lays the deed to a doer."""
    names = set(doer.person.surname.split()) if doer.person else {doer.text.split()[-1].casefold()}
    stems = {stem(name) for name in names}
    return any(
        other is not deed
        and other.negated == deed.negated
        and stems & (other.agent.names | {other.agent.stem})
        for other in reading.by_key.get(deed.key, ())
    )


def _others(one: _Doer, two: _Doer) -> bool:
    """Whether two doers are surely two: two people, or two offices nobody holds at once."""
    if one.force and two.force:
        return one.force != two.force
    if one.person and two.person:
        return not _same(one.person, two.person)
    return bool(one.role and two.role and roles_exclude(one.role, two.role))


class _Doers:
    """Whom an article's statements lay their deeds to, each looked up once."""

    def __init__(self, reading: Reading) -> None:
        """Take the article; nothing is looked up yet."""
        self._people = reading.of(_by_place)
        self._known: dict[int, _Doer | None] = {}

    def of(self, statement: Statement) -> _Doer | None:
        """The one person or office a statement of the article lays its deed to."""
        if id(statement) not in self._known:
            self._known[id(statement)] = _doer(statement, self._people)
        return self._known[id(statement)]


def _by_place(reading: Reading) -> dict[int, list[Person]]:
    """People by sentence."""
    found: dict[int, list[Person]] = {}
    for person in reading.people:
        found.setdefault(person.sentence, []).append(person)
    return found


def _doer(statement: Statement, people: dict[int, list[Person]]) -> _Doer | None:
    """The one person or office a statement lays its deed to."""
    agent = statement.agent
    if agent.start < 0 or agent.pronoun or agent.plural or (agent.amount and agent.amount != "one"):
        return None
    named = [
        person
        for person in people.get(statement.sentence, ())
        if person.start >= agent.start and person.end <= agent.end
    ]
    if len(named) == 1:
        person = named[0]
        return _Doer(person.text, person.start, person.end, person, None)
    if named or agent.names:
        return None
    if singular(agent.word) in _FORCES or agent.word in _FORCES:
        return _Doer(agent.text, agent.start, agent.end, None, None, agent.head)
    role = role_of(agent.text.casefold().removeprefix("the ").split(), agent.text)
    return _Doer(agent.text, agent.start, agent.end, None, role) if role else None


def _same(one: Person, two: Person) -> bool:
    return surnames_agree(one.surname, two.surname) and given_names_agree(one.given, two.given)
