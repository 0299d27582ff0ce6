"""Quotations are found however an outlet writes its marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lavreader.language.speech.quotations import quotations_of
from tests.findings.quotes.articles import article


def quoted(*paragraphs: str) -> list[str]:
    """The outermost quotations of an article."""
    return [quotation.text for quotation in quotations_of(article(*paragraphs)) if not quotation.depth]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“We go,” he said.", ["We go,"], id="curly"),
        pytest.param('"We go," he said.', ["We go,"], id="straight"),
        pytest.param("„Wir gehen“, sagte er.", ["Wir gehen"], id="low and high"),
        pytest.param("He said «nous partons» twice.", ["nous partons"], id="guillemets"),
        pytest.param("He said « nous partons » twice.", ["nous partons"], id="guillemets with spaces"),
        pytest.param("He said »wir gehen« twice.", ["wir gehen"], id="guillemets turned inwards"),
        pytest.param("It was a ”normal” day.", ["normal"], id="closing marks on both sides"),
        pytest.param("It was “a serious talk“ with him.", ["a serious talk"], id="opening mark that closes"),
        pytest.param('It was “a serious talk" with him.', ["a serious talk"], id="curly closed by straight"),
        pytest.param("``We go,'' he said.", ["We go,"], id="typewriter pairs"),
        pytest.param("He said,“We go.”", ["We go."], id="no space before the mark"),
        pytest.param('He said,"We go."', ["We go."], id="no space before a straight mark"),
        pytest.param("‘We won’t go,’ she said.", ["We won’t go,"], id="single, with an apostrophe inside"),
        pytest.param("'We won't go,' she said.", ["We won't go,"], id="single straight"),
        pytest.param(
            "‘It’s the workers’ fight,’ she said.", ["It’s the workers’ fight,"], id="plural genitive inside"
        ),
        pytest.param("The party's 'plan' is 'nonsense'.", ["plan", "nonsense"], id="single partial"),
        pytest.param("He called it “pointless,' she said.", ["pointless,' she said."], id="never closed"),
        pytest.param("“Go, he said. “We stay.”", ["Go, he said.", "We stay."], id="one mark forgotten"),
        pytest.param("She said: “We go. We must.”", ["We go. We must."], id="two sentences"),
        pytest.param("He said “[Lind] went” and “…came back”.", ["[Lind] went", "…came back"], id="brackets"),
    ],
)
def test_every_style(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the workers’ union and the bosses’ club",
        "rock 'n' roll in the '90s, 'tis said",
        'a 6" pipe and a man of 6\'2"',
        "Marie O’Neil’s brothers’ farm",
        "It is ten o'clock.",
    ],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“He told me ‘never again’ twice,” she said.",
        "‘He told me “never again” twice,’ she said.",
        "“He told me “never again” twice,” she said.",
    ],
)
def test_a_quotation_inside_another_is_part_of_it(text: str) -> None:
    outer, inner = quotations_of(article(text))
    assert (outer.depth, inner.depth, inner.text) == (0, 1, "never again")
    assert "never again" in outer.text


def test_marks_reopened_in_the_next_paragraph_go_on_with_the_quotation() -> None:
    first, second, third = quotations_of(article("“The first part.", "“The second.", "“The third,” he said."))
    assert [q.closed for q in (first, second, third)] == [False, False, True]
    assert [q.continued for q in (first, second, third)] == [True, True, False]


def test_a_block_quotation_needs_no_marks() -> None:
    (quotation,) = quotations_of(
        article("The mayor wrote:", ("quote", "We did all we could, and it was not enough. — Anna Lind"))
    )
    assert quotation.text == "We did all we could, and it was not enough."


def test_headings_are_not_quotations() -> None:
    assert quotations_of(article(("heading", "‘Nobody told us’"), "Nothing was quoted.")) == ()


@given(
    st.lists(
        st.sampled_from(["“", "”", "‘", "’", '"', "'", "«", "»", "„", " ", "a", "B", ".", ",", "[", "…"])
    )
)
def test_any_heap_of_marks_gives_passages_that_stand_in_their_sentence(letters: list[str]) -> None:
    told = article("He said " + "".join(letters))
    for quotation in quotations_of(told):
        for passage in quotation.passages:
            assert told.sentences[passage.sentence].text[passage.start : passage.end] == passage.text
            assert passage.text
