"""The outlet: the site as it names itself."""

import re
from urllib.parse import urlsplit

from extractors.lines import fold
from extractors.word_lists import words

_SEPARATOR = re.compile(r"\s+(?:--|[|·•»›—–-])\s+|\s*\|\s*|\s+::\s+")
_FARMS = words("host_farms")
_GENERIC = words("no_outlets")
_TAGLINE = re.compile(
    r"^(?:breaking|latest|the latest|top|local|world|news|nachrichten|noticias|actualités|новости)\b.*",
    re.IGNORECASE,
)


def host_of(address: str | None) -> str | None:
    """The host of a web address, without ``www.``; None where it is no web address."""
    if not address:
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    return re.sub(r"^(?:www\d?|m|amp|mobile|edition)\.", "", host.lower())


def outlet_of(
    *,
    site_name: str | None,
    publisher: str | None,
    application: str | None,
    page_title: str | None,
    title: str | None,
    host: str | None,
) -> str | None:
    """The outlet's name from the places where a page may give it.

    A social handle, a host on which many outlets publish, or a general word such as "Home" is not a name.

    Args:
        site_name: ``og:site_name``.
        publisher: The publisher of the article in JSON-LD.
        application: ``application-name``.
        page_title: The page's ``<title>``.
        title: The headline.
        host: The host of the page's address.
    """
    suffix = _suffix(page_title, title)
    for value in (site_name, publisher):
        name = _as_name(value, title)
        if name is not None:
            return _well_written(name, [publisher, suffix, application])
    if suffix is not None:
        return suffix
    name = _as_name(application, title)
    if name is not None:
        return name
    if host and "." in host and not host.replace(".", "").isdigit() and not _is_farm(host):
        return host
    return None


def _is_farm(host: str) -> bool:
    return any(host == farm or host.endswith("." + farm) for farm in _FARMS)


def _well_written(name: str, others: list[str | None]) -> str:
    """A name run together in small letters, as one of the other places writes it; else the name itself."""
    if name != name.lower() or " " in name or "." in name:
        return name
    for other in others:
        if other and other != name and fold(re.sub(r"\W+", "", other)) == fold(name):
            return other
    return name


def _as_name(value: str | None, title: str | None) -> str | None:
    """A value as a name; None where it is none."""
    if not value:
        return None
    value = value.strip()
    host = host_of(value)
    if host is not None:
        return None if _is_farm(host) else host
    parts = [part.strip() for part in _SEPARATOR.split(value) if part.strip()]
    if len(parts) > 1:
        value = parts[1] if _TAGLINE.match(parts[0]) and not _TAGLINE.match(parts[1]) else parts[0]
    if value.startswith("@") or fold(value) in _GENERIC or len(value) < 2 or len(value) > 60:
        return None
    if title and fold(value) == fold(title):
        return None
    if _is_farm(fold(value)):
        return None
    return value


def _suffix(page_title: str | None, title: str | None) -> str | None:
    """The last part of ``Headline | Section | Site`` where the first part is the headline."""
    if not page_title or not title:
        return None
    parts = [part.strip() for part in _SEPARATOR.split(page_title) if part.strip()]
    if len(parts) < 2 or len(parts[-1].split()) > 6:
        return None
    first = re.sub(r"\W+", " ", fold(parts[0])).strip()
    if first and first in re.sub(r"\W+", " ", fold(title)):
        return _as_name(parts[-1], title)
    return None


def without_site(title: str, names: list[str]) -> str:
    """A title without the site's name at its end or beginning."""
    folded = {re.sub(r"\W+", "", fold(name)) for name in names if name}
    separators = list(_SEPARATOR.finditer(title))
    if separators:
        match = separators[-1]
        head, tail = title[: match.start()].strip(), title[match.end() :].strip()
        if re.sub(r"\W+", "", fold(tail)) in folded and len(head.split()) >= 2:
            return without_site(head, names)
        first = separators[0]
        if re.sub(r"\W+", "", fold(title[: first.start()])) in folded:
            return title[first.end() :].strip()
    return title
