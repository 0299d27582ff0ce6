"""The list of news synonyms: wide, consistent, and used for whole phrases."""

import json
from functools import cache
from importlib.resources import files

import pytest

from lavreader.language.concept_index import concept_index, state_of_lists, worked_out, written_out
from lavreader.language.concepts import concept, interchangeable, phrases_of
from lavreader.language.stems import stem, stems_of
from lavreader.language.tokens import tokenize
from lavreader.language.wordlist import read_wordlist


@cache
def clusters() -> dict[str, tuple[str, ...]]:
    """The word list: name of each cluster to its members as they are written there."""
    found: dict[str, list[str]] = {}
    for line in read_wordlist("concepts"):
        name, members = line.split(": ", 1)
        for member in members.split(", "):
            found.setdefault(name, []).extend(written_out(member))
    return {name: tuple(members) for name, members in found.items()}


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("officer", "office"),
        ("politics", "polite"),
        ("customers", "customs"),
        ("engineers", "engines"),
        ("authorities", "authors"),
    ],
)
def test_words_that_only_sound_alike_are_kept_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_an_ordinary_word_has_none() -> None:
    assert concept(stem("Budapest")) is None


def phrases(sentence: str) -> list[tuple[str, str]]:
    """The phrases of a sentence that name a concept, and its name."""
    tokens = tokenize(sentence)
    found = phrases_of([token.stem for token in tokens])
    return [("".join(token.text for token in tokens[start:end]), name) for start, end, name in found]


def test_a_phrase_names_what_its_words_do_not() -> None:
    named = phrases("He stepped down and called it off, then called off the talks.")
    assert ("stepped down", "resign") in named
    assert ("called off", "cancel") in named


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Twelve people lost their lives.", "die"),
        ("He lost his life.", "die"),
        ("The tram came off the rails.", "derail"),
        ("The engine jumped the track.", "derail"),
        ("Police put the flames out, then she gave up her seat.", "resign"),
        ("The wall gave way.", "collapse"),
        ("She takes the oath on Monday.", "swear in"),
        ("Dockers downed tools.", "strike action"),
    ],
)
def test_phrases_are_found_in_any_form(sentence: str, name: str) -> None:
    assert name in {found for _, found in phrases(sentence)}


def test_the_list_is_wide() -> None:
    assert len(clusters()) >= 800
    assert sum(map(len, clusters().values())) >= 8000


def test_the_list_is_written_as_words_are_compared() -> None:
    """Its stems are worked out without levelling spelling first, which would take most of the time."""
    words = {word for members in clusters().values() for member in members for word in member.split()}
    assert [word for word in sorted(words) if stem(word) != stems_of([word.lower()])[0]] == []


def test_no_phrase_needs_an_article_to_be_one() -> None:
    skipped = {"the", "his", "her", "their", "our", "my", "your"}
    members = {member for group in clusters().values() for member in group}
    assert [member for member in sorted(members) if member.split()[0] in skipped] == []
    assert [member for member in members if " " in member and len({*member.split()} - skipped) < 2] == []


def test_no_member_is_in_two_clusters() -> None:
    """A word in two clusters would silently count for the first one only."""
    owner: dict[tuple[str, ...], str] = {}
    for name, members in clusters().items():
        assert len(members) > 1, name
        for member in members:
            key = tuple(stem(word) for word in member.split() if word not in ("the", "his", "her", "their"))
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


def test_the_ready_form_of_the_list_is_up_to_date() -> None:
    """After a change of the list: ``python -m lavreader.language.concept_index``."""
    ready = json.loads(files("lavreader.language").joinpath("words", "concept_stems.json").read_text("utf-8"))
    assert concept_index() == worked_out()
    assert ready == {"of": state_of_lists(), **worked_out()._asdict()}
