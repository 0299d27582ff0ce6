"""Fair editing of a quotation is told from altering it."""

import pytest

from lavreader.compare.quotes.quote_wording import changes, is_extract
from lavreader.compare.quotes.quoted_words import quoted_words
from lavreader.compare.quotes.small_changes import is_shortened, is_small
from lavreader.language.speech.quotations import quotations_of
from lavreader.language.tokens import sentence_tokens
from tests.findings.quotes.articles import article


def words(text: str):  # type: ignore[no-untyped-def]
    told = article(f"“{text}”")
    return quoted_words(quotations_of(told)[0].passages, sentence_tokens(told))


FULL = "I have always said that we will not close the school, whatever the council may think of it"


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        pytest.param("we will not close the school", FULL, id="an extract"),
        pytest.param("We won't close the school", FULL, id="contracted"),
        pytest.param("we will not close the school … think of it", FULL, id="an ellipsis"),
        pytest.param("we will not close the school [...] think of it", FULL, id="an ellipsis in brackets"),
        pytest.param("[the town] will not close the school", FULL, id="a bracket for a pronoun"),
        pytest.param(
            "we will not close the school, whatever the council [of Orrin] may think", FULL, id="added"
        ),
        pytest.param("a serious talk", "serious talk", id="the article before"),
        pytest.param("lost all favour", "lost all favor", id="British spelling"),
        pytest.param("twenty years of neglect", "20 years of neglect", id="a number in words"),
        pytest.param("five per cent of us", "5% of us", id="per cent"),
        pytest.param("they can't do that", "they cannot do that", id="cannot"),
        pytest.param("a long-term plan", "a long term plan", id="hyphen"),
        pytest.param("we, er, close it", "we close it", id="hesitation"),
        pytest.param("the United States will", "the U.S. will", id="a country's abbreviation"),
    ],
)
def test_fair_editing(part: str, whole: str) -> None:
    assert is_extract(words(part), words(whole)) or is_extract(words(whole), words(part))


@pytest.mark.parametrize(
    ("one", "other", "gone", "new"),
    [
        ("the worst disaster in years", "the worst tragedy in years", "disaster", "tragedy"),
        ("the dam is not negotiable", "the dam is negotiable", "not", ""),
        ("we will strike in March again", "we will strike in April again", "March", "April"),
        ("they may well resign", "they must well resign", "may", "must"),
        ("forty people came to us", "fourteen people came to us", "forty", "fourteen"),
    ],
)
def test_altered_words_are_named(one: str, other: str, gone: str, new: str) -> None:
    left, right = words(one), words(other)
    assert not is_extract(left, right) and not is_extract(right, left)
    (change,) = changes(left, right)
    lengths = (change.left[1] - change.left[0], change.right[1] - change.right[0])
    assert lengths == (bool(gone), bool(new))
    assert not is_small(left, right, change)


def test_a_gap_does_not_hide_words_that_were_changed() -> None:
    quoted = words("if we had waited … we would be talking of a catastrophe today")
    other = words("if we had waited until the weekend we would be talking of something else today")
    assert not is_extract(quoted, other)
    (change,) = changes(quoted, other)
    assert [quoted[n].key for n in range(*change.left)] == ["a", "catastrophe"]


def test_small_words_are_a_small_change() -> None:
    left, right = words("I think that it is wrong to go"), words("I think it is wrong to go")
    (change,) = changes(left, right)
    assert is_small(left, right, change)


def test_one_sided_ends_are_cuts() -> None:
    assert changes(words("we will close it tomorrow"), words("today we will close it")) == ()


@pytest.mark.parametrize(
    ("one", "other", "small"),
    [
        pytest.param("This is the best year I had", "It was the best year I had", True, id="another opening"),
        pytest.param(
            "we all still trust Mr Harding in this", "we all still trust Harding in this", True, id="a title"
        ),
        pytest.param("I told Svetlova to go home", "I told Svetlowa to go home", True, id="a name misspelt"),
        pytest.param("I will pay and I will leave now", "I will pay and leave now", True, id="said again"),
        pytest.param("it cost us a million in all", "it cost us a billion in all", False, id="a letter"),
        pytest.param("the fault is ours alone", "the fault was ours alone", False, id="a tense inside"),
        pytest.param("I told Harding to go home", "I told Hardy to go home", False, id="another name"),
    ],
)
def test_what_transcripts_differ_in(one: str, other: str, small: bool) -> None:
    left, right = words(one), words(other)
    found = changes(left, right)
    assert found and all(is_small(left, right, change) for change in found) is small


@pytest.mark.parametrize(
    ("part", "shortened"),
    [
        pytest.param("It has changed the way that children learn to read", True, id="the end"),
        pytest.param("It has ruined the way that children learn to read", False, id="with another word"),
        pytest.param("It has changed the way children learn", False, id="too much left out"),
    ],
)
def test_an_extract_but_for_small_words(part: str, shortened: bool) -> None:
    whole = words("We owe a lot to the library, and it's changed the way children learn to read")
    assert is_shortened(words(part), whole) is is_shortened(whole, words(part)) is shortened
