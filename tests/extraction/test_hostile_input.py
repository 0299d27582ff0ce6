"""Whatever the bytes: an Article of harmless text, or one clear error."""

import random
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.reading import article_from_bytes
from lavreader.article import Article
from lavreader.errors import SourceError

from .story import PARAGRAPHS, page, text

FORBIDDEN = {"Cc", "Cs", "Co", "Zl", "Zp"}
HIDDEN = "\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def read_or_refuse(data: bytes, suffix: str = "") -> Article | SourceError:
    """The one or the other; anything else fails the test."""
    try:
        article = article_from_bytes(data, "source", suffix=suffix)
    except SourceError as error:
        assert error.reason and "\n" not in str(error)
        return error
    assert_harmless(article)
    return article


def assert_harmless(article: Article) -> None:
    """An article holds together and no character in it does anything."""
    texts = [paragraph.text for paragraph in article.paragraphs] + [piece.text for piece in article.removed]
    texts += [article.title or "", article.outlet or "", *article.authors]
    for line in texts:
        assert not {unicodedata.category(character) for character in line} & FORBIDDEN
        assert not set(line) & set(HIDDEN)
        assert line == line.strip()
    assert article.paragraphs and all(paragraph.text for paragraph in article.paragraphs)
    for sentence in article.sentences:
        assert article.paragraphs[sentence.paragraph].text[sentence.start : sentence.end] == sentence.text
    assert all(-1 <= piece.after_paragraph < len(article.paragraphs) for piece in article.removed)
    assert all(piece.reason for piece in article.removed)


@QUICK
@given(st.binary(max_size=600), st.sampled_from(["", ".html", ".txt", ".md", ".mhtml"]))
def test_any_bytes(data: bytes, suffix: str) -> None:
    read_or_refuse(data, suffix)


@QUICK
@given(st.text(max_size=400), st.sampled_from(["", ".html", ".txt", ".md"]))
def test_any_text(content: str, suffix: str) -> None:
    read_or_refuse(content.encode("utf-8", "surrogatepass"), suffix)


TAGS = st.sampled_from(
    [
        "div",
        "p",
        "span",
        "a",
        "br",
        "h1",
        "ul",
        "li",
        "table",
        "tr",
        "td",
        "blockquote",
        "figure",
        "aside",
        "nav",
    ]
)


@st.composite
def scraps(draw: st.DrawFn) -> str:
    """Tags that open and close as they like, with words between them."""
    parts = []
    for _ in range(draw(st.integers(1, 40))):
        tag = draw(TAGS)
        parts.append(
            draw(st.sampled_from([f"<{tag}>", f"</{tag}>", f"<{tag} class='related'", "<!--", "&#0;&lt;"]))
        )
        parts.append(draw(st.text(alphabet="ab .,\"'&<>\u202e\x1b", max_size=30)))
    return "".join(parts)


@QUICK
@given(scraps())
def test_any_tags_around_a_story(scrap: str) -> None:
    read_or_refuse(page(scrap).encode("utf-8"))
    read_or_refuse(scrap.encode("utf-8"), ".html")


@QUICK
@given(st.integers(0, 2**32))
def test_a_damaged_page(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(page("<p>Read more: <a href='/x'>another story</a></p>").encode())
    for _ in range(chance.randrange(1, 12)):
        kind = chance.randrange(4)
        at = chance.randrange(len(data))
        if kind == 0:
            del data[at : at + chance.randrange(1, 60)]
        elif kind == 1:
            data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 8)))
        elif kind == 2:
            data[at:at] = data[max(0, at - 40) : at]
        else:
            data[at] = chance.choice(b"<>\"'&\0/=")
    read_or_refuse(bytes(data))


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.9])
def test_a_page_that_was_cut_off_keeps_what_is_there(share: float) -> None:
    data = page().encode()
    result = read_or_refuse(data[: int(len(data) * share)])

    if share >= 0.5:
        assert isinstance(result, Article)
        assert result.paragraphs[0].text == PARAGRAPHS[0]


LARGE = {
    "a line of a megabyte": b"word " * 200_000,
    "a megabyte without a space": b"x" * 1_000_000,
    "a paragraph of a megabyte": b"<html><body><p>" + b"Word and more words. " * 50_000,
    "ten thousand elements in each other": b"<html><body>" + b"<div>" * 10_000 + page().encode(),
    "ten thousand lists in each other": b"<html><body>" + b"<ul><li>" * 10_000 + b"words and words. " * 50,
    "ten thousand tables in each other": b"<html><body>" + b"<table><tr><td>" * 10_000 + b"words. " * 50,
    "a hundred thousand open tags": b"<p" * 100_000,
    "a hundred thousand open comments": b"<!--" * 100_000,
    "a class name of a megabyte": b"<html><body><div class='"
    + b"comment " * 125_000
    + b"'>"
    + page().encode(),
    "a hundred thousand quotation marks": b'"' * 100_000,
    "widget words without end": b"share" * 50_000,
    "deep linked data": page(
        head="<script type='application/ld+json'>" + "[" * 100_000 + "</script>"
    ).encode(),
    "deep Markdown": b">" * 20_000 + b" words",
}


@pytest.mark.parametrize("data", LARGE.values(), ids=LARGE.keys())
def test_sizes_nobody_writes(data: bytes) -> None:
    read_or_refuse(data, ".md" if data.startswith(b">") else "")


def test_what_is_too_long_is_read_in_part_and_says_so() -> None:
    lines = read_or_refuse(
        b"The council met again on Monday, and once more nothing at all was decided.\n" * 10_050
    )
    assert isinstance(lines, Article)
    assert "only its first part was read" in " ".join(lines.warnings)

    tags = read_or_refuse(page(outside="<br>" * 50_000).encode())
    assert isinstance(tags, Article)
    assert [p.text for p in tags.paragraphs] == list(PARAGRAPHS)
    assert "only its first part was read" in " ".join(tags.warnings)


def test_entities_that_multiply_are_not_expanded() -> None:
    entities = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10 if i else "ha"}">' for i in range(12))
    data = page("<p>&e11;</p>").replace("<!doctype html>", f"<!DOCTYPE html [{entities}]>").encode()

    result = read_or_refuse(data)

    assert isinstance(result, Article)
    assert len(result.text) < 5_000


HARMLESS = [
    "An escape \x1b[31mred\x1b[0m and a bell \x07 stood in the council’s message to its citizens on Monday.",
    "A link \x1b]8;;https://evil.example\x07click\x1b]8;;\x07 stood in the council’s message to "
    "all of its citizens.",
    "The \u202edetrever\u202c word, the zero\u200bwidth one and the soft\u00adhyphen were found "
    "by the town’s printer.",
    "A null \0 and a lone half \ud83d of a face stood in the minutes that the town’s council "
    "published on Friday.",
]


@pytest.mark.parametrize("line", HARMLESS, ids=["colours", "link", "directions", "halves"])
def test_characters_that_do_something_do_nothing(line: str) -> None:
    for data in (text(line), page(f"<p>{line}</p>")):
        result = read_or_refuse(data.encode("utf-8", "surrogatepass"))
        assert isinstance(result, Article)
        assert len(result.paragraphs) == len(PARAGRAPHS) + 1


def test_markup_of_terminals_and_pages_stays_what_it_is() -> None:
    line = (
        "The note read [bold]vote no[/bold] and ended in &lt;script&gt;alert(1)&lt;/script&gt; on every door."
    )
    result = read_or_refuse(page(f"<p>{line}</p><script>alert(2)</script>").encode())

    assert isinstance(result, Article)
    assert "[bold]vote no[/bold] and ended in <script>alert(1)</script>" in result.text
    assert "alert(2)" not in result.text


def test_a_reader_is_warned_of_characters_that_reorder_text() -> None:
    result = read_or_refuse(
        text("The word \u202edetrever\u202c was painted on the wall of the town hall that night.").encode()
    )

    assert isinstance(result, Article)
    assert "2 hidden characters that can reorder text" in " ".join(result.warnings)
