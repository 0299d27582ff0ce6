"""Clauses: who does what in a sentence, and who is said to have said so."""

import pytest

from lavreader.language.grammar.clauses import Clause, Parsed, Range, parse
from lavreader.language.tokens import columns_of


def clauses(text: str) -> tuple[Parsed, tuple[Clause, ...]]:
    parsed = parse(columns_of(text))
    return parsed, parsed.clauses


def words(parsed: Parsed, stretch: Range) -> str:
    return " ".join(word.text for word in parsed.chunk(stretch))


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("A ferry carrying 214 people ran aground, injuring 17.", ["run", "injure"]),
        ("The captain was arrested and will appear in court.", ["arrest", "appear"]),
        ("The firm said on Tuesday it would open a plant, creating jobs.", ["say", "open", "create"]),
        ("The bank plans to cut jobs and close branches.", ["cut", "close"]),
        ("Launched on 5 June, the probe cost 640 million euros.", ["launch", "cost"]),
        ("Last week she told parliament she would stay in office.", ["tell", "stay"]),
    ],
)
def test_main_verbs(text: str, verbs: list[str]) -> None:
    assert [clause.base for clause in clauses(text)[1]] == verbs


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The plant will open in May.", "future"),
        ("The plant is expected to open in May.", "future"),
        ("She is expected back on Monday.", "future"),
        ("The two are to meet on Friday.", "future"),
        ("The plant may open in May.", "possible"),
        ("The plant opened in May.", "fact"),
        ("The vote was 84 to 66.", "fact"),
    ],
)
def test_modality(text: str, modality: str) -> None:
    assert clauses(text)[1][0].modality == modality


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The dam did not burst.", True),
        ("No oil leaked into the sea.", True),
        ("None of the patients had been vaccinated.", True),
        ("The dam burst.", False),
    ],
)
def test_negation(text: str, negated: bool) -> None:
    assert clauses(text)[1][0].negated is negated


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("Oil leaked into the sea, according to the coast guard.", "the coast guard ."),
        ("Oil leaked into the sea, the coast guard said.", "the coast guard"),
        ("Oil leaked into the sea.", ""),
    ],
)
def test_who_says_so(text: str, teller: str) -> None:
    parsed, found = clauses(text)
    assert words(parsed, found[0].teller) == teller


def test_an_inserted_clause_does_not_take_the_subject() -> None:
    parsed, found = clauses(
        "President Ilya Maren, who was in Geneva when the tremor hit, will return on Monday."
    )
    assert words(parsed, found[-1].subject).startswith("President Ilya Maren")


@pytest.mark.parametrize(
    "text", ["", "—", "?!", "and and and", "Who whom which that.", "said said said", "“”“”"]
)
def test_every_word_is_in_one_clause(text: str) -> None:
    parsed, found = clauses(text)
    assert sum(clause.last - clause.first for clause in found) == len(parsed.words)
