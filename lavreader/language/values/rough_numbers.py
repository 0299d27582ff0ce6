"""Rough numbers: words for no number in particular, *dozens*, and for parts of a whole, *a third*."""

# Vague plurals: the least and the most a reader takes them for.
_VAGUE: dict[str, tuple[float, float]] = {
    "dozens": (24, 120),
    "scores": (40, 200),
    "hundreds": (200, 2000),
    "thousands": (2000, 20000),
    "tens of thousands": (20000, 150000),
    "hundreds of thousands": (200000, 1500000),
    "millions": (2000000, 20000000),
}
_FRACTIONS: dict[str, float] = {
    "half": 1 / 2,
    "third": 1 / 3,
    "quarter": 1 / 4,
    "fifth": 1 / 5,
    "sixth": 1 / 6,
    "eighth": 1 / 8,
    "tenth": 1 / 10,
}


def vague_plurals() -> dict[str, tuple[float, float]]:
    """Plurals that stand for a number without naming one, with the least and most they mean."""
    return dict(_VAGUE)


def fractions() -> dict[str, float]:
    """Words for parts of a whole."""
    return dict(_FRACTIONS)
