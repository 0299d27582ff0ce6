"""Edits mark whole words, lose nothing, and say how much a change matters."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lavreader.compare.comparison import Edit
from lavreader.compare.edits.edits import edits_of
from lavreader.language.tokens import columns_of

WORDS = [
    "the",
    "talks",
    "in",
    "Moscow",
    "Moscow’s",
    "were",
    "not",
    "called",
    "off",
    "1,200",
    "U.S.",
    ",",
    "“",
    "😀",
    " ",
]
texts = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))


def edits_between(left: str, right: str) -> tuple[Edit, ...]:
    return edits_of(columns_of(left), columns_of(right))


def side(edits: tuple[Edit, ...], operation: str) -> str:
    return "".join(edit.text for edit in edits if edit.operation in ("=", operation))


def marked(left: str, right: str) -> list[str]:
    """Edits in a short form: ``-meaning:cancelled``."""
    return [f"{e.operation}{e.grade}:{e.text}" for e in edits_between(left, right) if e.operation != "="]


@settings(deadline=None)
@given(texts, texts)
def test_both_texts_can_be_rebuilt_to_the_letter(left: str, right: str) -> None:
    edits = edits_between(left, right)
    assert side(edits, "-") == left
    assert side(edits, "+") == right
    assert all(edit.text for edit in edits)
    assert all((edit.operation == "=") == (edit.grade == "equal") for edit in edits)


@settings(deadline=None)
@given(texts, texts)
def test_the_other_way_round_is_the_mirror_image(left: str, right: str) -> None:
    exchange = {"=": "=", "-": "+", "+": "-"}
    mirrored = [(exchange[edit.operation], edit.text, edit.grade) for edit in edits_between(right, left)]
    assert sorted(mirrored) == sorted(
        (edit.operation, edit.text, edit.grade) for edit in edits_between(left, right)
    )


@given(texts)
def test_a_text_equals_itself(text: str) -> None:
    assert all(edit.operation == "=" for edit in edits_between(text, text))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("killed 14 people", "killed 41 people", ["-meaning:14", "+meaning:41"]),
        ("some 400,000 fans", "some 40,000 fans", ["-meaning:400,000", "+meaning:40,000"]),
        ("on Monday evening", "on Friday evening", ["-meaning:Monday", "+meaning:Friday"]),
        ("said spokesman Ivan Petrov", "said spokesman Igor Petrov", ["-meaning:Ivan", "+meaning:Igor"]),
        ("paid $4.2bn for it", "paid $4.6bn for it", ["-meaning:$4.2bn", "+meaning:$4.6bn"]),
        ("a 34-year-old man", "a 43-year-old man", ["-meaning:34", "+meaning:43"]),
        ("he did attend", "he did not attend", ["+meaning: not"]),
        ("before the vote", "after the vote", ["-meaning:before", "+meaning:after"]),
        ("it may close", "it will close", ["-meaning:may", "+meaning:will"]),
        ("a boy was found", "a girl was found", ["-meaning:boy", "+meaning:girl"]),
    ],
)
def test_what_changes_the_meaning(left: str, right: str, expected: list[str]) -> None:
    assert marked(left, right) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("in the end he left", "at the end he left", ["-wording:in", "+wording:at"]),
        ("they say it rained", "they said it rained", ["-wording:say", "+wording:said"]),
        ("the talks were cancelled", "the talks were scrapped", ["-wording:cancelled", "+wording:scrapped"]),
        (
            "On Monday he spoke.",
            "He spoke on Monday.",
            ["+wording:He spoke ", "-form:On", "+form:on", "-wording: he spoke"],
        ),
        ("a serious talk", "a “serious” talk", ["-wording:serious", "+wording:“serious”"]),
    ],
)
def test_what_changes_the_wording(left: str, right: str, expected: list[str]) -> None:
    assert marked(left, right) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("out of favour", "out of favor", ["-form:favour", "+form:favor"]),
        ("with Sergei Lind", "with Sergey Lind", ["-form:Sergei", "+form:Sergey"]),
        ("the U.S. says", "the US says", ["-form:U.S.", "+form:US"]),
        ("say “no” now", 'say "no" now', ["-form:“", '+form:"', "-form:”", '+form:"']),
        ("The end", "the end", ["-form:The", "+form:the"]),
        ("now — then", "now – then", ["-form:—", "+form:–"]),
        ("1,200 men", "1200 men", ["-form:1,200", "+form:1200"]),
        (
            "travellers realised",
            "travelers realized",
            ["-form:travellers", "+form:travelers", "-form:realised", "+form:realized"],
        ),
        ("first, then", "first then", ["-form:,"]),
        ("two  spaces", "two spaces", ["-form:  ", "+form: "]),
    ],
)
def test_what_changes_only_the_form(left: str, right: str, expected: list[str]) -> None:
    assert sorted(marked(left, right)) == sorted(expected)


def test_no_word_is_cut() -> None:
    left = "Shares in Helm Trust rose 18% after spokesperson Anna Lindqvist contributed details of diplomacy."
    right = (
        "Stock of Helm Trust fell 18.5% when spokesman Anne Lindquist had given detail of a diplomatic kind."
    )
    for edit in edits_between(left, right):
        for text, whole in ((edit.text, left), (edit.text, right)):
            if text and text in whole and edit.operation != "=":
                assert re.search(rf"(?<!\w){re.escape(text.strip())}(?!\w)", whole)


def test_one_change_in_a_very_long_text() -> None:
    words = [f"word{number}" for number in range(10_000)]
    left, right = " ".join(words), " ".join([*words[:5_000], "inserted", *words[5_001:]])
    edits = edits_between(left, right)
    assert [(edit.operation, edit.text) for edit in edits if edit.operation != "="] == [
        ("-", "word5000"),
        ("+", "inserted"),
    ]


def test_long_texts_without_a_common_word_are_compared_at_once() -> None:
    left, right = (" ".join(f"{letter}{number}" for number in range(3000)) for letter in "ab")
    edits = edits_between(left, right)
    assert [edit.operation for edit in edits] == ["-", "+"]


def test_lone_surrogates_do_no_harm() -> None:
    edits = edits_between("a \ud800 b", "a \udfff b")
    assert side(edits, "-") == "a \ud800 b"
    assert side(edits, "+") == "a \udfff b"
