"""MHTML: a web page saved by a browser into one file."""

import email
import email.policy

from extractors.decoding import decode


def page_in_mhtml(data: bytes) -> tuple[str, str | None]:
    """The HTML of the page and its address.

    Raises:
        ValueError: The file holds no page.
    """
    message = email.message_from_bytes(data.lstrip(), policy=email.policy.compat32)
    address = message.get("Snapshot-Content-Location") or message.get("Content-Location")
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                where = str(address or part.get("Content-Location") or "").strip()
                html = decode(payload, part.get_content_charset())
                return html, where if where.startswith(("http://", "https://")) else None
    raise ValueError("the file holds no page")
