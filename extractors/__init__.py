"""Extractors: a page or a file becomes an Article.

The names below load what they need when they are first used; a web client and Trafilatura only when a source
is really read.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extractors.reading import expand, read, read_all

__all__ = ["expand", "read", "read_all"]


def __getattr__(name: str) -> Any:
    """Load a public name on first use (PEP 562)."""
    if name in __all__:
        value = getattr(import_module("extractors.reading"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
