"""Tokens: nothing is lost, and what news takes for one word is one token."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lavreader.article import Article, Paragraph, Sentence
from lavreader.language.tokens import sentence_tokens, tokenize


@given(st.text())
def test_tokens_rebuild_any_text(text: str) -> None:
    tokens = tokenize(text)
    assert "".join(token.text for token in tokens) == text
    assert [text[token.start : token.end] for token in tokens] == [token.text for token in tokens]


@given(st.text(alphabet="aZ0 .,'’-“\"$%\u0301\u200d👩🇺😀\ud800\n中é", max_size=40))
def test_tokens_rebuild_what_is_hard_to_split(text: str) -> None:
    assert "".join(token.text for token in tokenize(text)) == text


@pytest.mark.parametrize(
    "word",
    [
        "U.S.",
        "a.m.",
        "H.R.",
        "o'clock",
        "Russia’s",
        "don't",
        "O’Brien",
        "vice-president",
        "COVID-19",
        "G20",
        "AT&T",
        "example.org",
        "https://example.org/a?b=1",
        "desk@example.org",
        "élan",
        "e\u0301tude",
        "हिन्दी",
    ],
)
def test_one_word(word: str) -> None:
    found = tokenize(f"the {word} said")
    assert [token.text for token in found if token.kind == "word"] == ["the", word, "said"]


@pytest.mark.parametrize(
    "number",
    [
        "4",
        "1,200",
        "400,000",
        "6.1",
        "10:30",
        "12/10/2024",
        "$4.2bn",
        "US$5m",
        "€900",
        "5%",
        "4th",
        "10am",
        "1990s",
    ],
)
def test_one_number(number: str) -> None:
    found = tokenize(f"about {number}, they say")
    assert [token.text for token in found if token.kind == "number"] == [number]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("34-year-old", ["34", "-", "year-old"]),
        ("6.1-magnitude", ["6.1", "-", "magnitude"]),
        ("2022-2024", ["2022", "-", "2024"]),
        ("Mr.", ["Mr", "."]),
        ("‘pointless,’", ["‘", "pointless", ",", "’"]),
        ("war—and", ["war", "—", "and"]),
        ("wait...", ["wait", "..."]),
        ("中文", ["中", "文"]),
    ],
)
def test_what_is_taken_apart(text: str, parts: list[str]) -> None:
    assert [token.text for token in tokenize(text)] == parts


@pytest.mark.parametrize("emoji", ["😀", "👩‍👩‍👧", "🇺🇸", "👍🏽", "❤️", "1️⃣"])
def test_an_emoji_is_not_cut(emoji: str) -> None:
    texts = [token.text for token in tokenize(f"so {emoji} it is")]
    assert emoji in texts or "".join(texts[2:-4]) == emoji


def test_function_words_carry_no_content_and_acronyms_do() -> None:
    content = [
        token.text for token in tokenize("It told us that the US, the WHO and he did not go") if token.content
    ]
    assert content == ["told", "US", "WHO", "go"]


def test_sentence_tokens_have_offsets_in_their_sentence() -> None:
    text = "One came. Two left."
    article = Article(
        "a",
        paragraphs=(Paragraph("paragraph", text),),
        sentences=(Sentence(0, 0, 9, text[:9]), Sentence(0, 10, 19, text[10:])),
    )
    assert [tokens[0].start for tokens in sentence_tokens(article)] == [0, 0]
