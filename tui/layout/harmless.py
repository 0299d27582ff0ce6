"""Text from the web made harmless for a terminal, without moving a single offset."""

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_INVISIBLE = "\N{ZERO WIDTH SPACE}"


def _table() -> dict[int, str]:
    """One character for every dangerous one, so that offsets stay as they are."""
    table = {code: chr(0x2400 + code) for code in range(0x20)}
    table |= {0x7F: "\N{SYMBOL FOR DELETE}"}
    table |= dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT)
    # Embeddings, overrides and isolates turn a line around (Unicode UAX 9); they are shown.
    table |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], _REPLACEMENT)
    # Marks that only hint at a direction stand in honest pages; they vanish.
    table |= dict.fromkeys([0x061C, 0x200E, 0x200F, 0xFEFF, *range(0xE0000, 0xE0080)], _INVISIBLE)
    table |= dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT)
    # A soft hyphen has a width on some terminals and none on others.
    table |= {0xAD: _INVISIBLE}
    table |= dict.fromkeys([0x09, 0x0A, 0x0D, 0x2028, 0x2029], " ")
    return table


_TABLE = _table()


def harmless(text: str) -> str:
    """The text with control characters shown instead of obeyed; as long as before.

    Escapes become their pictures (``␛``), characters that reverse the reading direction and lone
    surrogates become ``�``, direction marks become invisible, line breaks become spaces.
    """
    return text if text.isprintable() else text.translate(_TABLE)
