"""The knowledge behind the findings: names, roles, places, negation, people in a text."""

import pytest

from lavreader.compare.reading.analysis import analyse
from lavreader.language.grammar.negation import without_denying_prefix
from lavreader.language.people.names import given_names_agree, only_spelling, surnames_agree
from lavreader.language.people.people import Namings
from lavreader.language.people.role_exclusion import roles_exclude, same_role
from lavreader.language.people.roles import Role, role_of
from lavreader.language.places import country_of
from tests.findings.states.conftest import article


def role(text: str) -> Role:
    found = role_of(text.casefold().split(), text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "two", "agree"),
    [
        ("Sergei", "Sergey", True),
        ("Dmitry", "Dmitri", True),
        ("Tomas", "Thomas", True),
        ("Bill", "William", True),
        ("J.", "James", True),
        ("Claire", "Claude", False),
        ("Paul", "Peter", False),
        ("Anna", "Hanna", False),
    ],
)
def test_first_names_of_one_person(one: str, two: str, agree: bool) -> None:
    assert given_names_agree((one.casefold(),), (two.casefold(),)) is agree
    assert given_names_agree((two.casefold(),), (one.casefold(),)) is agree


@pytest.mark.parametrize(
    ("one", "two", "agree"),
    [
        ("zelensky", "zelenskyy", True),
        ("amirzade", "amir-zade", True),
        ("garcia", "garcia lopez", True),
        ("solheim", "solberg", False),
        ("petersen", "pedersen", False),
    ],
)
def test_surnames_of_one_person(one: str, two: str, agree: bool) -> None:
    assert surnames_agree(one, two) is agree
    assert surnames_agree(two, one) is agree


def test_a_slip_is_told_from_another_name() -> None:
    assert only_spelling("prag", "parag")
    assert not only_spelling("petersen", "pedersen")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("finance minister", "foreign minister"),
        ("chief executive", "chairman"),
        ("police chief", "fire chief"),
        ("deputy health minister", "health minister"),
        ("judge", "prosecutor"),
        ("captain", "first officer"),
        ("mayor", "governor"),
        ("brother", "cousin"),
    ],
)
def test_nobody_holds_both_roles(one: str, two: str) -> None:
    assert roles_exclude(role(one), role(two))
    assert roles_exclude(role(two), role(one))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("foreign minister", "minister"),
        ("spokesman", "spokesperson"),
        ("chief executive", "CEO"),
        ("former mayor", "mayor"),
        ("party leader", "prime minister"),
        ("professor", "economist"),
        ("police spokesman", "spokesman"),
        ("senior officer", "police officer"),
    ],
)
def test_one_person_may_hold_both_roles(one: str, two: str) -> None:
    assert not roles_exclude(role(one), role(two))


def test_a_role_in_other_words_is_the_same() -> None:
    assert same_role(role("chief executive"), role("CEO"))
    assert not same_role(role("former mayor"), role("mayor"))


@pytest.mark.parametrize(
    ("place", "country"),
    [("Warsaw", "poland"), ("Polish", "poland"), ("UK", "britain"), ("Nowhere-on-Sea", None)],
)
def test_places_belong_to_countries(place: str, country: str | None) -> None:
    assert country_of(place) == country


@pytest.mark.parametrize(
    ("word", "denied"),
    [
        ("uninsured", "insured"),
        ("unhurt", "hurt"),
        ("under", None),
        ("union", None),
        ("understood", None),
        ("unite", None),
    ],
)
def test_a_prefix_denies(word: str, denied: str | None) -> None:
    assert without_denying_prefix(word) == denied


@pytest.mark.parametrize(
    ("sentence", "name", "head"),
    [
        ("Norvik chief executive Anna Lind spoke first.", "Anna Lind", "chief executive"),
        ("The mayor, Jonas Holt, spoke first.", "Jonas Holt", "mayor"),
        ("Ruth Adler, 52, the head of the service, spoke first.", "Ruth Adler", "head"),
        ("Deputy Prime Minister Lena Krug's speech was short.", "Lena Krug", "prime minister"),
        ("A plan by the union, led by Karin Sund, failed.", "Karin Sund", "leader"),
    ],
)
def test_people_are_found_with_their_roles(sentence: str, name: str, head: str) -> None:
    people = Namings(analyse(article((sentence,))).parsed).people()
    assert [(one.text, sentence[one.start : one.end]) for one in people] == [(name, name)]
    assert head in [mention.role.head for mention in people[0].roles]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norvik Bank bought Helm Trust.",
        "The Security Council met in New York.",
        "Rescue teams searched Doro Valley.",
    ],
)
def test_bodies_and_places_are_no_people(sentence: str) -> None:
    assert Namings(analyse(article((sentence,))).parsed).people() == ()


def test_a_surname_alone_stands_for_the_person() -> None:
    people = Namings(analyse(article(("Mayor Jonas Holt spoke.", "Holt left early."))).parsed).people()
    assert [(one.text, one.surname) for one in people] == [("Jonas Holt", "holt"), ("Holt", "holt")]
