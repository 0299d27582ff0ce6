"""The list of news synonyms: wide, consistent, and used for whole phrases."""

import pytest

from lavreader.language.concepts import clusters, concept, concepts_of, interchangeable
from lavreader.language.stems import stem
from lavreader.language.tokens import tokenize
from lavreader.language.wordlist import read_wordlist


@pytest.mark.parametrize(
    "words",
    [
        ["cancel", "scrapped", "axed", "cancellation"],
        ["denied", "dismiss", "rejecting", "refutes"],
        ["killed", "slaying"],
        ["died", "death", "fatal"],
        ["arrest", "detained"],
        ["quake", "earthquakes", "tremor"],
    ],
)
def test_words_of_one_concept(words: list[str]) -> None:
    names = {concept(stem(word)) for word in words}
    assert len(names) == 1
    assert None not in names


@pytest.mark.parametrize(
    ("one", "other"), [("win", "lose"), ("rise", "fall"), ("killed", "injured"), ("true", "false")]
)
def test_opposites_are_no_synonyms(one: str, other: str) -> None:
    assert concept(stem(one)) != concept(stem(other))


def test_an_ordinary_word_has_none() -> None:
    assert concept(stem("Budapest")) is None


def test_phrases_go_before_words() -> None:
    tokens = tokenize("He stepped down and called it off, then called off the talks.")
    named = [
        ("".join(token.text for token in tokens[start:end]), name) for start, end, name in concepts_of(tokens)
    ]
    assert ("stepped down", "resign") in named
    assert ("called off", "cancel") in named
    assert ("talks", "meeting") in named


def test_the_list_is_wide() -> None:
    assert len(clusters()) >= 400


def test_no_member_is_in_two_clusters() -> None:
    """A word in two clusters would silently count for the first one only."""
    owner: dict[tuple[str, ...], str] = {}
    for name, members in clusters().items():
        assert len(members) > 1, name
        for member in members:
            key = tuple(stem(word) for word in member.split())
            assert owner.setdefault(key, name) == name, (member, name, owner[key])


def test_kindred_concepts_are_concepts() -> None:
    assert set(read_wordlist("kindred_concepts")) <= set(clusters())


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ({"cancelled"}, {"scrapped"}, True),
        ({"boy"}, {"girl"}, False),
        ({"cancelled", "summit"}, {"scrapped"}, False),
        ({"Paris"}, {"Rome"}, False),
        (set(), set(), False),
    ],
)
def test_interchangeable(ours: set[str], theirs: set[str], expected: bool) -> None:
    assert interchangeable({stem(word) for word in ours}, {stem(word) for word in theirs}) is expected
