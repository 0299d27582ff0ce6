"""Terms: what of a sentence is compared, and what counts less."""

import pytest

from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.terms import Terms, attribution_of, terms_of_each
from lavreader.language.tokens import columns_of
from tests.comparison.articles import article


def terms(sentence: str) -> Terms:
    return terms_of_each([columns_of(sentence)])[0]


def attribution(sentence: str) -> str:
    columns = columns_of(sentence)
    return "".join(columns.spaced[index] for index in sorted(attribution_of(columns))).strip()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“We did it,” the minister told reporters on Friday.", "the minister told reporters on Friday."),
        ("The dam burst, an engineer said.", "an engineer said."),
        ("Officials said the dam burst.", "Officials said"),
        ("The dam burst, according to the ministry.", "according to the ministry."),
        ("The dam burst.", ""),
        ("“He said no.”", ""),
    ],
)
def test_who_says_it(sentence: str, expected: str) -> None:
    assert attribution(sentence).rstrip(".") == expected.rstrip(".")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,200 jobs", "twelve hundred jobs"),
        ("14 people", "fourteen people"),
        ("$4.2 billion", "$4.2bn"),
        ("half a million homes", "500,000 homes"),
    ],
)
def test_a_number_is_one_term_however_it_is_written(one: str, other: str) -> None:
    values = [{key for key in terms(text) if key.startswith("=")} for text in (one, other)]
    assert values[0] == values[1] != set()


def test_synonyms_share_a_concept_and_phrases_count() -> None:
    one = terms("The talks were called off")
    two = terms("They scrapped the summit")
    assert {"#cancel", "#meeting"} <= one.keys() & two.keys()


def test_parts_of_hyphenated_words_are_terms() -> None:
    assert {"vice", "presid"} <= terms("the vice-president").keys() | {"#president"}


@pytest.mark.parametrize("sentence", ["No.", "...", "It is.", "😀"])
def test_a_sentence_without_content_still_has_terms(sentence: str) -> None:
    assert terms(sentence)


def test_what_everybody_says_weighs_little() -> None:
    one = article("Lind spoke in Lund.", "Lind left.", "Lind slept.", source="l")
    background = Background([one])
    assert background.idf("lund") > background.idf("lind")


def test_an_article_is_analysed_once() -> None:
    one = article("Lind spoke.", source="l")
    background = Background([one])
    calls: list[object] = []
    for _ in range(3):
        background.of(one, calls.append)
    assert calls == [one]
