"""A web address becomes bytes: bounded in time and size, through one pool of connections and the cache."""

import ssl
import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from types import TracebackType
from urllib.parse import urljoin

import httpx

from extractors.answer import (
    REFUSED,
    Download,
    checked_address,
    download_of,
    fetched_on,
    pause_asked,
    status_of,
)
from extractors.cache import PageCache
from extractors.connections import client_of
from extractors.network_failure import cause_of, tls_failure
from extractors.unpacking import unpacked
from lavreader.errors import SourceError
from lavreader.version import __version__

LARGEST_PAGE = 20 * 1024 * 1024
"""Bytes of the largest page that is read, as transferred and as unpacked."""
MOST_REDIRECTS = 10
TOTAL_FACTOR = 4
"""A page may take this many times the allowed silence in all."""
RETRIES = 2
_TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})
_HEADERS = {
    "user-agent": f"Mozilla/5.0 (compatible; lavreader/{__version__}; one reader, one page at a time)",
    "accept": "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    "accept-language": "en, *;q=0.5",
    "accept-encoding": "gzip, deflate",
}
_LONGEST_PAUSE = 5.0


class Downloader:
    """Fetches pages through one pool of connections and one cache; may be used from several threads."""

    def __init__(
        self,
        *,
        timeout: float = 30.0,
        kept: PageCache | None = None,
        verify: ssl.SSLContext | bool = True,
        pause: Callable[[float], None] = time.sleep,
        total: float | None = None,
        largest: int = LARGEST_PAGE,
    ) -> None:
        """Open the pool.

        Args:
            timeout: Seconds a server may stay silent.
            kept: Where pages are kept; None for nowhere.
            verify: How certificates are checked.
            pause: Waits some seconds between tries.
            total: Seconds a page may take in all; by default four times the silence.
            largest: Bytes of the largest page.
        """
        self._timeout = timeout
        self._total = total if total is not None else TOTAL_FACTOR * timeout
        self._largest = largest
        self._pause = pause
        self._cache = kept
        self._client = client_of(timeout, kept, verify, _HEADERS)

    def __enter__(self) -> "Downloader":
        """The downloader itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the pool and the cache."""
        self.close()

    def close(self) -> None:
        """Close the pool and the cache."""
        self._client.close()
        if self._cache is not None:
            self._cache.close()

    def fetch(self, address: str) -> Download:
        """Fetch a page.

        The work is done in a thread of its own that is abandoned when the page takes too long as a whole:
        neither a name server nor a server that sends one header a minute can hold the caller.

        Raises:
            SourceError: The page cannot be had; the message says why.
        """
        results: SimpleQueue[Download | BaseException] = SimpleQueue()
        deadline = time.monotonic() + self._total

        def work() -> None:
            try:
                results.put(self._try_all(address, deadline))
            except BaseException as error:
                results.put(error)

        threading.Thread(target=work, name=f"fetch {address[:60]}", daemon=True).start()
        try:
            result = results.get(timeout=self._total + 0.25)
        except Empty:
            result = self._too_long(address)
        if isinstance(result, Download):
            return result
        if isinstance(result, SourceError) and result.retryable:
            kept = self._offline(address, result)
            if kept is not None:
                return kept
        raise result

    def _too_long(self, address: str) -> SourceError:
        return SourceError(
            address,
            f"the page took longer than {_seconds(self._total)} in all; try again or raise --timeout",
            retryable=True,
        )

    def _try_all(self, address: str, deadline: float) -> Download:
        """Fetch, again after passing failures."""
        tries = 0
        while True:
            wait = 0.4 * 2**tries
            try:
                return self._once(address, deadline)
            except _Again as again:
                wait = max(wait, again.wait)
                error = again.error
            except SourceError:
                raise
            if tries >= RETRIES or wait > _LONGEST_PAUSE or time.monotonic() + wait > deadline:
                raise error
            tries += 1
            self._pause(wait)

    def _once(self, address: str, deadline: float) -> Download:
        """Fetch once, following redirects."""
        at = address
        for _ in range(MOST_REDIRECTS + 1):
            url = checked_address(at, address)
            try:
                response = self._client.send(self._client.build_request("GET", url), stream=True)
            except httpx.HTTPError as error:
                raise self._failure(address, error) from error
            except (httpx.InvalidURL, UnicodeError, ValueError) as error:
                raise SourceError(
                    address, "the server redirects to an address that is not http or https"
                ) from error
            try:
                if response.has_redirect_location:
                    at = urljoin(str(url), response.headers["location"])
                    self._body(response, address, deadline)
                    continue
                return self._answer(response, address, str(url), deadline)
            except httpx.HTTPError as error:
                raise self._failure(address, error) from error
            finally:
                response.close()
        raise SourceError(address, f"the server redirects in a circle (more than {MOST_REDIRECTS} times)")

    def _answer(self, response: httpx.Response, address: str, at: str, deadline: float) -> Download:
        """What a final response means."""
        status = response.status_code
        if status in _TRANSIENT:
            error = SourceError(
                address, f"the server is in trouble ({status_of(response)}); try again later", retryable=True
            )
            raise _Again(error, pause_asked(response))
        if status in (404, 410):
            raise SourceError(address, f"there is no such page ({status_of(response)}); check the address")
        if status >= 400 and status not in REFUSED:
            raise SourceError(address, f"the server refuses the page ({status_of(response)})")
        data = self._body(response, address, deadline)
        if self._cache is not None and response.extensions.get("caching", {}).get("stored"):
            self._cache.tidy(at)
        return download_of(response, data, at, fetched_on(response))

    def _body(self, response: httpx.Response, address: str, deadline: float) -> bytes:
        """The body, unpacked, within the bounds of time and size."""
        body = bytearray()
        for piece in unpacked(response, address, self._largest):
            body += piece
            if len(body) > self._largest:
                raise SourceError(address, f"the page is larger than {self._largest // 1024 // 1024} MB")
            if time.monotonic() > deadline:
                raise self._too_long(address)
        return bytes(body)

    def _failure(self, address: str, error: httpx.HTTPError) -> Exception:
        """The sentence for a failure of the network; retried where trying again may help."""
        if isinstance(error, httpx.TimeoutException):
            what = (
                "the server did not answer"
                if isinstance(error, httpx.ConnectTimeout | httpx.ReadTimeout)
                else "the connection stalled"
            )
            return SourceError(
                address,
                f"{what} within {_seconds(self._timeout)}; try again or raise --timeout",
                retryable=True,
            )
        said = cause_of(error)
        if "certificate" in said.lower() or "ssl" in said.lower() or "tls" in said.lower():
            return SourceError(
                address, f"no secure connection: {tls_failure(said)}", retryable="CERTIFICATE" not in said
            )
        if isinstance(error, httpx.ConnectError):
            if (
                "name" in said.lower() and ("resol" in said.lower() or "known" in said.lower())
            ) or "nodename" in said:
                return SourceError(
                    address,
                    "no server of this name is known; check the address or the connection",
                    retryable=True,
                )
            return _Again(
                SourceError(
                    address,
                    "the server cannot be reached; check the address or the connection",
                    retryable=True,
                )
            )
        if isinstance(error, httpx.UnsupportedProtocol):
            return SourceError(address, "only http and https addresses can be read")
        return _Again(
            SourceError(address, "the server broke off in the middle of the page; try again", retryable=True)
        )

    def _offline(self, address: str, error: SourceError) -> Download | None:
        """The page as it was kept, when the network fails."""
        if self._cache is None:
            return None
        at = address
        for _ in range(MOST_REDIRECTS):
            kept = self._cache.kept(at)
            if kept is None:
                return None
            response, fetched = kept
            if response.has_redirect_location:
                at = urljoin(at, response.headers["location"])
                continue
            if response.status_code != 200:
                return None
            try:
                data = self._body(response, address, time.monotonic() + self._total)
            except (SourceError, httpx.HTTPError, RuntimeError):
                return None
            note = f"This is the copy of {fetched:%Y-%m-%d %H:%M} UTC: {error.reason}."
            return download_of(response, data, at, fetched, (note,))
        return None


class _Again(Exception):
    """A failure that may pass."""

    def __init__(self, error: SourceError, wait: float = 0.0) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait = wait


def _seconds(seconds: float) -> str:
    return f"{seconds:g} second" + ("" if seconds == 1 else "s")
