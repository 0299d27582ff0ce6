"""What a server answered, and the address it was asked at."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message

import httpx

from extractors.cache import date_of
from lavreader.errors import SourceError

REFUSED = {
    401: "asks for a sign-in",
    402: "asks for payment",
    403: "refuses programs or this country",
    451: "is barred for legal reasons",
}
"""Answers with which a server may still send a readable part of the article."""


@dataclass(frozen=True, slots=True)
class Download:
    """What a server sent.

    Attributes:
        data: The body, unpacked.
        address: Where it was found after all redirects.
        status: The HTTP status.
        content_type: The media type, without parameters.
        charset: The charset the server declares.
        fetched: When the server sent or confirmed it.
        warnings: What is to be said about it.
    """

    data: bytes
    address: str
    status: int
    content_type: str
    charset: str | None
    fetched: datetime
    warnings: tuple[str, ...] = field(default=())


def download_of(
    response: httpx.Response, data: bytes, at: str, fetched: datetime, warnings: tuple[str, ...] = ()
) -> Download:
    """The answer of a server with its unpacked body."""
    declared = Message()
    declared["content-type"] = response.headers.get("content-type", "")
    said = REFUSED.get(response.status_code)
    if said is not None:
        warnings += (f"The server {said} ({status_of(response)}): this may be only a part of the article.",)
    return Download(
        data=data,
        address=at,
        status=response.status_code,
        content_type=declared.get_content_type() if response.headers.get("content-type") else "",
        charset=declared.get_content_charset(),
        fetched=fetched,
        warnings=warnings,
    )


def checked_address(at: str, address: str) -> httpx.URL:
    """An address that may be asked.

    Raises:
        SourceError: It is none, or of another scheme.
    """
    scheme = at.strip().partition(":")[0].lower()
    try:
        url = httpx.URL(at.strip() if scheme in ("http", "https") else "")
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise SourceError(address, "this is not a web address; check its spelling") from error
    if url.scheme not in ("http", "https") or not url.host:
        if at != address:
            raise SourceError(
                address,
                f"the server redirects to an address that is not http or https ({scheme[:20]}:)",
            )
        raise SourceError(address, "only http and https addresses can be read")
    return url.copy_with(fragment=None)


def fetched_on(response: httpx.Response) -> datetime:
    """When the server sent or confirmed a page."""
    caching = response.extensions.get("caching", {})
    if caching.get("from_cache") and not caching.get("revalidated"):
        return date_of(response.headers.get("date")) or datetime.now(UTC)
    return datetime.now(UTC)


def status_of(response: httpx.Response) -> str:
    """The status of an answer in digits and words."""
    return f"{response.status_code} {response.reason_phrase}".strip()


def pause_asked(response: httpx.Response) -> float:
    """The seconds a server asks to wait before asking again; 0 where it asks for none."""
    value = response.headers.get("retry-after", "")
    return float(value[:6]) if value[:6].isdigit() else 0.0
