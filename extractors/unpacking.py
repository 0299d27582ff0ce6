"""Bodies of HTTP answers, unpacked within a bound."""

import zlib
from collections.abc import Iterator

import httpx

from lavreader.errors import SourceError


def unpacked(response: httpx.Response, address: str, largest: int) -> Iterator[bytes]:
    """The pieces of a body, unpacked here because a packed piece may hide a thousand times its size.

    Raises:
        SourceError: The body is too large, broken or packed in a way that was not asked for.
    """
    codings = [
        c.strip().lower() for c in response.headers.get("content-encoding", "").split(",") if c.strip()
    ]
    codings = [c for c in codings if c != "identity"]
    if len(codings) > 1 or (codings and codings[0] not in ("gzip", "x-gzip", "deflate")):
        raise SourceError(
            address, f"the server packs the page in a way that cannot be read ({', '.join(codings)[:60]})"
        )
    pieces = response.iter_raw()
    received = 0
    unpack = None
    if codings:
        unpack = zlib.decompressobj(zlib.MAX_WBITS | (32 if codings[0] != "deflate" else 0))
    first = True
    for piece in pieces:
        received += len(piece)
        if received > largest:
            raise SourceError(address, f"the page is larger than {largest // 1024 // 1024} MB")
        if unpack is None:
            yield piece
            continue
        try:
            try:
                out = unpack.decompress(piece, largest + 1)
            except zlib.error:
                if not (first and codings[0] == "deflate"):
                    raise
                unpack = zlib.decompressobj(-zlib.MAX_WBITS)  # some servers leave the zlib header out
                out = unpack.decompress(piece, largest + 1)
        except zlib.error as error:
            raise SourceError(address, "the page is broken: it cannot be unpacked") from error
        first = False
        yield out
        if unpack.unconsumed_tail:
            raise SourceError(address, f"the page is larger than {largest // 1024 // 1024} MB")
