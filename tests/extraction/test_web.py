"""Servers that misbehave: each gets a clear answer within its bounds."""

import gzip
import ssl
import zlib
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
import trustme

from extractors.cache import PageCache
from extractors.download import Downloader
from extractors.reading import _read_address, read_all
from lavreader.article import Article
from lavreader.errors import SourceError

from .servers import (
    PAGE,
    Answer,
    bomb,
    closes,
    drips_body,
    drips_head,
    endless,
    http,
    says,
    serving,
    silent,
    stops_after_head,
)
from .story import PARAGRAPHS, TITLE, page

PATIENT = 20.0
"""Seconds of silence allowed where a test is not about silence, so that a slow machine changes nothing."""
TIMEOUT, TOTAL = 0.3, 0.8
"""Seconds of silence and in all where it is."""
MOST = 15.0
"""Seconds within which every one of these servers must have been given up; far above what they need."""


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAVREADER_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def downloader() -> Iterator[Downloader]:
    with _downloader() as opened:
        yield opened


def _downloader(
    cache: PageCache | None = None,
    verify: ssl.SSLContext | bool = True,
    *,
    timeout: float = PATIENT,
    total: float | None = None,
) -> Downloader:
    return Downloader(
        timeout=timeout,
        total=total,
        kept=cache,
        verify=verify,
        pause=lambda seconds: None,
        largest=2 * 1024 * 1024,
    )


def _get(address: str, downloader: Downloader) -> Article:
    return _read_address(address, downloader, None)


WAITED_FOR: list[tuple[str, Answer, str]] = [
    ("never answers", silent, "did not answer within 0.3 seconds"),
    ("stops after the head", stops_after_head, "did not answer within 0.3 seconds"),
    ("sends headers without end", drips_head, "longer than 0.8 seconds"),
    ("sends a body without end, slowly", drips_body, "longer than 0.8 seconds"),
]


@pytest.mark.parametrize(
    ("answer", "said"), [(a, s) for _, a, s in WAITED_FOR], ids=[name for name, _, _ in WAITED_FOR]
)
def test_a_server_that_does_not_come_to_an_end_is_given_up(answer: Answer, said: str) -> None:
    began = monotonic()
    with serving(answer) as server, _downloader(timeout=TIMEOUT, total=TOTAL) as downloader:  # noqa: SIM117
        with pytest.raises(SourceError) as caught:
            _get(server.address, downloader)

    assert said in caught.value.reason
    assert caught.value.retryable
    assert monotonic() - began < MOST


FAILURES: list[tuple[str, Answer, str]] = [
    ("sends a body without end, fast", endless, "larger than 2 MB"),
    ("closes at once", closes, "broke off"),
    ("sends less than it says", says(http(PAGE[:500], length=90_000)), "broke off"),
    ("says it sends too much", says(http(b"x" * 3_000_000)), "larger than 2 MB"),
    ("sends a packed bomb", says(http(bomb(), content_encoding="gzip")), "larger than 2 MB"),
    ("sends a bomb in a bomb", says(http(bomb(2), content_encoding="gzip, gzip")), "packs the page in a way"),
    ("packs in an unknown way", says(http(b"?" * 50, content_encoding="br")), "packs the page in a way"),
    (
        "sends broken packing",
        says(http(b"\x1f\x8b\x08broken" + b"\0" * 50, content_encoding="gzip")),
        "cannot be unpacked",
    ),
    ("redirects to itself", says(http(b"", "302 Found", location="/story")), "in a circle"),
    (
        "redirects to a file",
        says(http(b"", "302 Found", location="file:///etc/passwd")),
        "not http or https (file:)",
    ),
    (
        "redirects to a script",
        says(http(b"", "301 Moved", location="javascript:alert(1)")),
        "not http or https",
    ),
    ("has no such page", says(http(PAGE, "404 Not Found")), "there is no such page (404 Not Found)"),
    ("is in trouble", says(http(b"", "503 Service Unavailable")), "in trouble (503 Service Unavailable)"),
    (
        "refuses without a word",
        says(http(b"<html><body>Forbidden</body></html>", "403 Forbidden")),
        "status 403",
    ),
    ("speaks no HTTP", says(b"220 mail.example ESMTP ready\r\n"), "broke off"),
    ("sends nothing at all", says(http(b"")), "it is empty"),
    ("sends a PDF", says(http(b"%PDF-1.7 binary", content_type="application/pdf")), "is a PDF"),
    (
        "sends a picture",
        says(http(b"\x89PNG\r\n\x1a\n" + bytes(200), content_type="text/html")),
        "is an image",
    ),
    (
        "sends a page without an article",
        says(http(b"<html><body><nav>Home</nav></body></html>")),
        "no article found",
    ),
    (
        "sends only a consent dialog",
        says(http(b"<html><body><p>We value your privacy</p><button>Accept all</button></body></html>")),
        "only a consent dialog",
    ),
]


@pytest.mark.parametrize(
    ("answer", "said"), [(a, s) for _, a, s in FAILURES], ids=[name for name, _, _ in FAILURES]
)
def test_a_server_that_misbehaves_gets_a_clear_answer_in_time(
    answer: Answer, said: str, downloader: Downloader
) -> None:
    began = monotonic()
    with serving(answer) as server, pytest.raises(SourceError) as caught:
        _get(server.address, downloader)

    assert said in caught.value.reason
    assert caught.value.source == server.address
    assert monotonic() - began < MOST


def _latin(text: str) -> bytes:
    return text.replace("<head>", "<head><meta charset='iso-8859-1'>").encode("cp1252")


SUCCESSES = [
    ("plain", says(http(PAGE))),
    ("packed", says(http(gzip.compress(PAGE), content_encoding="gzip"))),
    ("deflated", says(http(zlib.compress(PAGE), content_encoding="deflate"))),
    ("deflated without a header", says(http(zlib.compress(PAGE)[2:-4], content_encoding="deflate"))),
    ("lies about its charset", says(http(PAGE, content_type="text/html; charset=iso-8859-1"))),
    ("names an unknown charset", says(http(PAGE, content_type="text/html; charset=klingon"))),
    ("declares its charset in the page", says(http(_latin(page()), content_type="text/html"))),
    (
        "declares its charset in the header",
        says(http(page().encode("cp1252"), content_type="text/html; charset=windows-1252")),
    ),
    (
        "sends a byte-order mark",
        says(http(b"\xff\xfe" + page().encode("utf-16-le"), content_type="text/html")),
    ),
    ("calls a page text", says(http(PAGE, content_type="text/plain"))),
    ("names no type", says(http(PAGE, content_type=""))),
    ("sends no length", says(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE)),
    (
        "sends chunks",
        says(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE)
        ),
    ),
]


@pytest.mark.parametrize("answer", [a for _, a in SUCCESSES], ids=[name for name, _ in SUCCESSES])
def test_a_page_is_read_however_it_is_sent(answer: Answer, downloader: Downloader) -> None:
    with serving(answer) as server:
        article = _get(server.address, downloader)

    assert [p.text for p in article.paragraphs] == list(PARAGRAPHS)
    assert article.title == TITLE
    assert article.fetched is not None


def test_a_redirect_is_followed_and_the_last_address_counts(downloader: Downloader) -> None:
    with serving(says(http(PAGE))) as there:  # noqa: SIM117
        with serving(says(http(b"", "301 Moved", location=there.address + "?new"))) as here:
            article = _get(here.address, downloader)

    assert article.source == here.address
    assert article.address == there.address + "?new"


@pytest.mark.parametrize(
    "status", ["401 Unauthorized", "402 Payment Required", "403 Forbidden", "451 Unavailable"]
)
def test_an_article_behind_a_refusal_is_given_with_a_warning(status: str, downloader: Downloader) -> None:
    with serving(says(http(PAGE, status))) as server:
        article = _get(server.address, downloader)

    assert [p.text for p in article.paragraphs] == list(PARAGRAPHS)
    assert status.split()[0] in article.warnings[0]


def test_a_passing_failure_is_tried_again() -> None:
    answers = (says(http(b"", "503 Service Unavailable")), closes, says(http(PAGE)))
    with serving(*answers) as server, _downloader() as downloader:
        article = _get(server.address, downloader)

    assert article.title == TITLE
    assert len(server.requests) == 3


def test_a_server_says_who_asks(downloader: Downloader) -> None:
    with serving(says(http(PAGE))) as server:
        _get(server.address, downloader)

    assert b"lavreader/" in server.requests[0]
    assert b"cookie:" not in server.requests[0].lower()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("ftp://example.org/page", "only http and https"),
        ("javascript://alert(1)", "only http and https"),
        ("http://", "only http and https"),
        ("http://[::1", "not a web address"),
        ("http://127.0.0.1:1/", "cannot be reached"),
    ],
)
def test_an_address_that_cannot_be_asked_is_refused(address: str, said: str, downloader: Downloader) -> None:
    with pytest.raises(SourceError) as caught:
        _get(address, downloader)

    assert said in caught.value.reason


def test_a_certificate_nobody_vouches_for_is_refused(downloader: Downloader) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with serving(says(http(PAGE)), tls=context) as server, pytest.raises(SourceError) as caught:
        _get(server.address, downloader)

    assert "no secure connection: the server's certificate" in caught.value.reason


def test_a_certificate_for_another_name_is_refused_and_the_right_one_is_taken() -> None:
    authority = trustme.CA()
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    for name, good in (("elsewhere.example", False), ("127.0.0.1", True)):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name).configure_cert(context)
        with serving(says(http(PAGE)), tls=context) as server, _downloader(verify=trusting) as downloader:
            if good:
                assert _get(server.address, downloader).title == TITLE
            else:
                with pytest.raises(SourceError, match="certificate is for another name"):
                    _get(server.address, downloader)


def test_http_where_https_is_asked_is_said(downloader: Downloader) -> None:
    with serving(says(http(PAGE))) as server, pytest.raises(SourceError) as caught:
        _get(server.address.replace("http:", "https:"), downloader)

    assert "no secure connection" in caught.value.reason or "broke off" in caught.value.reason


def test_a_story_opens_again_offline(tmp_path: Path) -> None:
    with serving(says(http(PAGE, cache_control="no-store, private"))) as server:  # noqa: SIM117
        with _downloader(PageCache(tmp_path)) as downloader:
            first = _get(server.address, downloader)
    with _downloader(PageCache(tmp_path)) as downloader:
        again = _get(server.address, downloader)

    assert again.paragraphs == first.paragraphs
    assert "This is the copy of" in again.warnings[0]
    assert again.fetched is not None and first.fetched is not None
    assert abs((again.fetched - first.fetched).total_seconds()) < 5


def test_a_redirected_story_opens_again_offline(tmp_path: Path) -> None:
    with serving(says(http(PAGE))) as there:  # noqa: SIM117
        with serving(says(http(b"", "302 Found", location=there.address))) as here:
            with _downloader(PageCache(tmp_path)) as downloader:
                _get(here.address, downloader)
    with _downloader(PageCache(tmp_path)) as downloader:
        assert _get(here.address, downloader).title == TITLE


def test_a_page_that_has_not_changed_is_not_sent_again(tmp_path: Path) -> None:
    full = says(http(PAGE, etag='"v1"'))
    unchanged = says(b'HTTP/1.1 304 Not Modified\r\nETag: "v1"\r\nConnection: close\r\n\r\n')
    with serving(full, unchanged) as server:
        for _ in range(2):
            with _downloader(PageCache(tmp_path)) as downloader:
                article = _get(server.address, downloader)

    assert b'if-none-match: "v1"' in server.requests[1].lower()
    assert article.title == TITLE and not article.warnings


def test_a_changed_page_replaces_the_kept_one(tmp_path: Path) -> None:
    changed = page().replace("eleven votes to six", "twelve votes to five").encode()
    with serving(says(http(PAGE, etag='"v1"')), says(http(changed, etag='"v2"'))) as server:
        for _ in range(2):
            with _downloader(PageCache(tmp_path)) as downloader:
                _get(server.address, downloader)
    with _downloader(PageCache(tmp_path)) as downloader:
        assert "twelve votes" in _get(server.address, downloader).text


def test_a_page_the_server_calls_fresh_is_not_asked_for_again(tmp_path: Path) -> None:
    with serving(says(http(PAGE, cache_control="max-age=60"))) as server:
        for _ in range(2):
            with _downloader(PageCache(tmp_path)) as downloader:
                _get(server.address, downloader)

    assert len(server.requests) == 1


@pytest.mark.parametrize("damage", ["garbage", "folder"])
def test_a_broken_cache_does_not_keep_a_page_from_being_read(damage: str, tmp_path: Path) -> None:
    if damage == "garbage":
        (tmp_path / "pages.db").write_bytes(b"this is no database" * 100)
    else:
        (tmp_path / "pages.db").mkdir()
    with serving(says(http(PAGE))) as server, _downloader(PageCache(tmp_path)) as downloader:
        assert _get(server.address, downloader).title == TITLE


def test_several_pages_are_read_at_once_and_one_failure_leaves_the_others(tmp_path: Path) -> None:
    states: list[tuple[str, str]] = []
    (tmp_path / "page.html").write_bytes(PAGE)
    with serving(says(http(PAGE))) as good, serving(says(http(b"", "404 Not Found"))) as bad:
        sources = [good.address, bad.address, str(tmp_path / "page.html"), str(tmp_path / "none.txt")]
        results = read_all(
            sources, timeout=PATIENT, progress=lambda source, state: states.append((source, state))
        )

    assert [type(result) for result in results] == [Article, SourceError, Article, SourceError]
    assert [result.source for result in results] == sources
    assert (good.address, "fetching") in states and (good.address, "done") in states
    assert (bad.address, "failed") in states
