"""Connections: one pool of them, through the cache and the proxies of the environment."""

import ssl
from collections.abc import Mapping
from functools import cache

import httpx

from extractors.cache import PageCache


def client_of(
    timeout: float, kept: PageCache | None, verify: ssl.SSLContext | bool, headers: Mapping[str, str]
) -> httpx.Client:
    """A client with a pool of connections.

    Args:
        timeout: Seconds a server may stay silent.
        kept: Where pages are kept; None for nowhere.
        verify: How certificates are checked.
        headers: What every request says.
    """
    if verify is True:
        verify = _trusted()
    transport: httpx.BaseTransport = httpx.HTTPTransport(
        verify=verify, limits=httpx.Limits(max_connections=16, max_keepalive_connections=8)
    )
    mounts = None
    if kept is not None:
        transport = kept.over(transport)
        mounts = {
            pattern: kept.over(httpx.HTTPTransport(verify=verify, proxy=proxy)) if proxy else None
            for pattern, proxy in _proxies().items()
        }
    return httpx.Client(
        transport=transport if kept is not None else None,
        mounts=mounts,
        verify=verify,
        headers=headers,
        timeout=httpx.Timeout(timeout),
        follow_redirects=False,
    )


@cache
def _trusted() -> ssl.SSLContext:
    """The certificates that are trusted; loading them takes longer than most pages."""
    return httpx.create_ssl_context()


def _proxies() -> dict[str, str | None]:
    """Proxies of the environment, by the pattern of the addresses they serve."""
    from httpx._utils import get_environment_proxies

    return get_environment_proxies()
