"""Sources: files of every kind, folders, standard input; a clear refusal of everything else."""

import codecs
import gzip
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import extractors
from extractors.contents import contents_of
from extractors.decoding import decode
from lavreader.article import Article
from lavreader.errors import SourceError

from .story import PARAGRAPHS, TITLE, page, text

MARKDOWN = f"""---
title: "{TITLE}"
publisher: Sound Gazette
date: 2025-03-14
---

# {TITLE}

{PARAGRAPHS[0]}

> She is worth every crown of it, and I say so as a taxpayer.

## What the boat costs

The *operator*, [Sundline](https://sundline.example), had asked for **4.2 million crowns** a year.

- Adults pay 40 crowns
- Children travel free

![The ferry](ferry.jpg)

<script>alert(1)</script>

{PARAGRAPHS[5]}
"""

MHTML = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example/town/ferry\r\n"
    "Subject: Ferry\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part"\r\n\r\n\r\n'
    "------Part\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{html}\r\n"
    "------Part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "iVBORw0KGgo=\r\n------Part--\r\n"
)


def paragraphs(article: Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize("name", ["page.html", "page.htm", "page", "page.txt", "page.php"])
def test_a_page_is_known_by_what_it_holds(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(page(), encoding="utf-8")
    article = extractors.read(tmp_path / name)

    assert paragraphs(article) == list(PARAGRAPHS)
    assert article.source == str(tmp_path / name)


@pytest.mark.parametrize("name", ["story.txt", "story", "story.html", "story.text"])
def test_a_text_is_known_by_what_it_holds(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text(), encoding="utf-8")
    article = extractors.read(str(tmp_path / name))

    assert (article.title, paragraphs(article)) == (TITLE, list(PARAGRAPHS))


def test_markdown(tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text(MARKDOWN, encoding="utf-8")
    article = extractors.read(tmp_path / "story.md")

    assert (article.title, article.outlet, str(article.published)) == (TITLE, "Sound Gazette", "2025-03-14")
    assert [(p.kind, p.text) for p in article.paragraphs] == [
        ("paragraph", PARAGRAPHS[0]),
        ("quote", "She is worth every crown of it, and I say so as a taxpayer."),
        ("heading", "What the boat costs"),
        ("paragraph", "The operator, Sundline, had asked for 4.2 million crowns a year."),
        ("list_item", "Adults pay 40 crowns"),
        ("list_item", "Children travel free"),
        ("paragraph", "<script>alert(1)</script>"),
        ("paragraph", PARAGRAPHS[5]),
    ]


def test_a_page_saved_into_one_file(tmp_path: Path) -> None:
    import quopri

    html = quopri.encodestring(page().encode()).decode("ascii")
    (tmp_path / "page.mhtml").write_bytes(MHTML.replace("{html}", html).encode("ascii"))
    article = extractors.read(tmp_path / "page.mhtml")

    assert paragraphs(article) == list(PARAGRAPHS)
    assert article.address == "https://gazette.example/town/ferry"


def test_a_folder_is_its_articles_in_order_of_their_names(tmp_path: Path) -> None:
    for name in ("2-dispatch.html", "1-gazette.txt", "3-notes.md", "4.MHTML"):
        (tmp_path / name).write_text("x")
    (tmp_path / "2-dispatch_files").mkdir()
    (tmp_path / "2-dispatch_files" / "frame.html").write_text("x")
    for name in (".hidden.txt", "README.md", "LICENSE.txt", "picture.png", "data.json"):
        (tmp_path / name).write_text("x")

    found = [Path(source).name for source in extractors.expand([str(tmp_path), "-", "https://x.example/"])]
    assert found == ["1-gazette.txt", "2-dispatch.html", "3-notes.md", "4.MHTML", "-", "x.example"]


def test_a_folder_without_articles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no"):
        extractors.expand([str(tmp_path)])


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text().encode()), encoding="utf-8"))
    article = extractors.read("-")

    assert (article.source, paragraphs(article)) == ("-", list(PARAGRAPHS))


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("page.html", page())
    return out.getvalue()


REFUSED = [
    (b"", "it is empty"),
    (b" \n\t ", "it is empty"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "is a PDF; save the page as HTML or text instead"),
    (_zip(), "is a ZIP or office file"),
    (gzip.compress(page().encode()), "is compressed; unpack it first"),
    (b"\x89PNG\r\n\x1a\n" + bytes(40), "is an image"),
    (b"\xff\xd8\xff\xe0" + bytes(40), "is an image"),
    (b"{\\rtf1\\ansi text}", "is a rich-text document"),
    (b"\x00\x00\x00\x18ftypmp42" + bytes(40), "is a video"),
    (b"\x7fELF\x02\x01" + bytes(40), "is a program"),
    (bytes(range(256)) * 8, "is binary, not text"),
    (json.dumps({"text": PARAGRAPHS}).encode(), "is JSON data, not an article"),
    (b"<?xml version='1.0'?><rss version='2.0'><channel><title>News</title></channel></rss>", "is a feed"),
    (b"<feed xmlns='http://www.w3.org/2005/Atom'><title>News</title></feed>", "is a feed"),
]


@pytest.mark.parametrize(("data", "said"), REFUSED, ids=[said for _, said in REFUSED])
def test_what_is_no_article_is_refused_in_a_sentence(data: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(data)
    with pytest.raises(SourceError) as caught:
        extractors.read(tmp_path / "file")

    assert said in caught.value.reason
    assert str(tmp_path / "file") in str(caught.value)
    assert not caught.value.retryable


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("no-such-page.html", "no such file"),
        ("www.gazette.example/ferry", "for a web address write https://www.gazette.example/ferry"),
        ("a\0b", "cannot be read"),
    ],
)
def test_what_is_not_there_is_said(source: str, said: str) -> None:
    with pytest.raises(SourceError, match=said):
        extractors.read(source)


def test_a_folder_in_place_of_a_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="it is a folder"):
        extractors.read(tmp_path)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractors.reading.LARGEST_FILE", 1024 * 1024)
    (tmp_path / "large.txt").write_bytes(b"word " * 300_000)
    with pytest.raises(SourceError, match="larger than 1 MB"):
        extractors.read(tmp_path / "large.txt")


def test_one_bad_page_does_not_end_a_batch(tmp_path: Path) -> None:
    (tmp_path / "1.html").write_text(page())
    (tmp_path / "2.html").write_bytes(b"%PDF-1.7")
    (tmp_path / "3.txt").write_text(text())
    results = extractors.read_all(extractors.expand([str(tmp_path)]))

    assert [type(result) for result in results] == [Article, SourceError, Article]


WORDS = "Żółw, naïve café, Übermut — “quoted” €5 and more of the same, again and again: żółć, déjà vu, Größe."
ENCODINGS = [
    (WORDS.encode("utf-8"), None),
    (codecs.BOM_UTF8 + WORDS.encode("utf-8"), "latin-1"),
    (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), None),
    (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), None),
    (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), None),
    (WORDS.encode("utf-8"), "iso-8859-1"),
    (WORDS.encode("utf-8"), "no-such-charset"),
    (WORDS.encode("utf-8"), "utf-7"),
]


@pytest.mark.parametrize(("data", "declared"), ENCODINGS)
def test_bytes_are_read_in_their_encoding(data: bytes, declared: str | None) -> None:
    assert decode(data, declared).lstrip("\ufeff") == WORDS


def test_a_declared_encoding_is_used() -> None:
    assert decode("Żółw — “żółć”".encode("cp1250"), "windows-1250") == "Żółw — “żółć”"


def test_latin_1_is_read_as_browsers_read_it() -> None:
    assert decode("“five” – €5".encode("cp1252"), "iso-8859-1") == "“five” – €5"


def test_an_encoding_nobody_declared_is_guessed() -> None:
    words = (
        "Правительство города решило во вторник, что последний паром через пролив останется до весны. " * 4
    )

    assert decode(words.encode("cp1251")) == words
    assert decode(words.encode("koi8-r"), "koi8-r") == words


def test_a_page_names_its_own_encoding() -> None:
    html = "<html><head><meta charset=windows-1251></head><body><p>Совет города решил.</p></body></html>"

    assert decode(html.encode("cp1251")) == html


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("<!DOCTYPE html><p>x", "html"),
        ("<div><p>One</p><p>Two</p></div>", "html"),
        ("Prices fell < 3 % and rose > 2 % later, he wrote.", "text"),
        (
            "A line with one <b>bold</b> word in a long line of plain text that is no page at all. " * 3,
            "text",
        ),
    ],
)
def test_contents_are_told_by_their_marks(content: str, kind: str) -> None:
    assert contents_of(content) == kind


def test_importing_loads_no_parser_and_no_web_client() -> None:
    program = (
        "import sys, extractors; extractors.read; extractors.read_all; extractors.expand\n"
        "print(sorted({'trafilatura', 'httpx', 'lxml', 'hishel', 'textual'} & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert shown.stdout.strip() == "[]"


def test_reading_a_text_loads_no_parser_and_no_web_client(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(text(), encoding="utf-8")
    program = (
        f"import sys, extractors; extractors.read({str(tmp_path / 'story.txt')!r})\n"
        "print(sorted({'trafilatura', 'httpx', 'lxml', 'hishel', 'textual'} & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert shown.stdout.strip() == "[]"
