"""lavreader: how outlets tell the same story, sentence beside sentence.

The names below load what they need when they are first used, so that importing the package is cheap.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from lavreader.version import __version__

if TYPE_CHECKING:
    from extractors import read
    from lavreader.article import Article
    from lavreader.compare.comparison import Comparison
    from lavreader.compare.story import Story, compare
    from lavreader.errors import LavreaderError, SourceError

_HOMES = {
    "Article": "lavreader.article",
    "Comparison": "lavreader.compare.comparison",
    "LavreaderError": "lavreader.errors",
    "SourceError": "lavreader.errors",
    "Story": "lavreader.compare.story",
    "compare": "lavreader.compare.story",
    "read": "extractors",
}

__all__ = [
    "Article",
    "Comparison",
    "LavreaderError",
    "SourceError",
    "Story",
    "__version__",
    "compare",
    "read",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its home on first use (PEP 562)."""
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
