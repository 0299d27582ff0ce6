"""Pages on disk, so that a story is fetched once, asked about politely, and opens again offline.

The HTTP rules (validators, freshness, 304) are hishel's; here is only what a reader of news wants beyond
them: every page that was read is kept, because it was fetched without credentials and is kept for this reader
alone, and what the server lets be used without asking is used so for five minutes at most.
"""

import hashlib
import logging
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path

import httpx
import platformdirs
from hishel import CacheOptions, SqliteStorage
from hishel.httpx import CacheTransport

LONGEST_FRESH = 300
"""Seconds for which a page is used without asking the server, at most."""
LARGEST_CACHE = 200 * 1024 * 1024
"""Bytes the cache may take on disk; the pages longest unread go first."""
LARGEST_STORED = 20 * 1024 * 1024
"""Bytes of the largest page that is kept, as transferred."""

logging.getLogger("hishel").setLevel(logging.CRITICAL + 1)


def cache_folder() -> Path:
    """Where pages are kept: ``LAVREADER_CACHE_DIR``, else the user's cache folder."""
    chosen = os.environ.get("LAVREADER_CACHE_DIR")
    return Path(chosen) if chosen else platformdirs.user_cache_path("lavreader", appauthor=False)


class _KeepTransport(httpx.BaseTransport):
    """Rewrites what servers say about storing, so that a page a person asked for is kept for that person."""

    def __init__(self, below: httpx.BaseTransport) -> None:
        self._below = below

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._below.handle_request(request)
        fresh = _fresh_for(response.headers.get("cache-control", ""))
        keep = response.status_code in (200, 301, 302, 303, 307, 308, 304) and not request.url.userinfo
        response.headers["cache-control"] = f"max-age={fresh}" if keep else "no-store"
        for name in ("expires", "pragma", "vary", "age", "set-cookie-cache"):
            response.headers.pop(name, None)
        response.headers["date"] = format_datetime(datetime.now(UTC), usegmt=True)
        return response

    def close(self) -> None:
        self._below.close()


def _fresh_for(cache_control: str) -> int:
    """Seconds for which a page may be used without asking."""
    fresh = 0
    for directive in cache_control.lower().split(","):
        name, _, value = directive.strip().partition("=")
        if name in ("no-store", "no-cache", "must-revalidate"):
            return 0
        if name == "max-age" and value.strip('"').isdigit():
            fresh = min(int(value.strip('"')[:9]), LONGEST_FRESH)
    return fresh


class PageCache:
    """The pages of one user on disk."""

    def __init__(self, folder: Path | None = None) -> None:
        """Open the cache, which is made when the first page is stored.

        Args:
            folder: Where it lies; by default :func:`cache_folder`.
        """
        path = (folder or cache_folder()) / "pages.db"
        self._storage = SqliteStorage(
            database_path=path, max_size=LARGEST_CACHE, max_stream_size=LARGEST_STORED
        )

    def over(self, transport: httpx.BaseTransport) -> httpx.BaseTransport:
        """A transport that answers from the cache where it may and asks the other one where it must."""
        return CacheTransport(
            _KeepTransport(transport), storage=self._storage, rfc=CacheOptions(shared=False)
        )

    def kept(self, address: str) -> tuple[httpx.Response, datetime] | None:
        """The newest stored answer for an address and when it was fetched; None where there is none."""
        try:
            entries = self._storage.get_entries(_key(address))
        except Exception:  # a broken cache is no reason to fail; the page is then just not there
            return None
        newest: tuple[httpx.Response, datetime] | None = None
        for entry in entries:
            fetched = date_of(entry.response.headers.get("date"))
            stream = entry.response.stream
            if fetched is None or not isinstance(stream, Iterator) or (newest and newest[1] > fetched):
                continue
            headers = [
                (name, value)
                for name in entry.response.headers
                for value in entry.response.headers.get_list(name) or []
            ]
            newest = (
                httpx.Response(entry.response.status_code, headers=headers, stream=_Stored(stream)),
                fetched,
            )
        return newest

    def tidy(self, address: str) -> None:
        """Forget all stored answers for an address but the newest."""
        try:
            entries = sorted(
                self._storage.get_entries(_key(address)),
                key=lambda entry: (
                    date_of(entry.response.headers.get("date")) or datetime.min.replace(tzinfo=UTC)
                ),
            )
            for entry in entries[:-1]:
                self._storage.remove_entry(entry.id)
        except Exception:  # as above
            return

    def close(self) -> None:
        """Close the file."""
        self._storage.close()


class _Stored(httpx.SyncByteStream):
    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks


def _key(address: str) -> str:
    """The name under which hishel stores the answers for an address."""
    return hashlib.sha256(f"RFC {httpx.URL(address)}".encode()).hexdigest()


def date_of(value: str | None) -> datetime | None:
    """The moment an HTTP date names; None where it names none."""
    if not value:
        return None
    try:
        return parsedate_to_datetime(value)
    except ValueError:
        return None
