"""lavreader: how outlets tell the same story, sentence beside sentence.

The names below load what they need when they are first used, so that importing the package is cheap.

>>> import lavreader
>>> story = lavreader.Story(lavreader.read(source) for source in lavreader.sample_sources())
>>> [article.outlet for article in story.articles][:2]
['The Hallstad Courier', 'Tormark Dispatch']
>>> comparison = story.compare(0, 1)
>>> sorted({finding.left.text for finding in comparison.findings if finding.verdict == "contradiction"})[0]
'Friday'
>>> page = lavreader.to_html(story, pairs=[(0, 1)])
>>> page.startswith("<!doctype html>")
True
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
    from lavreader.export.atomic import write_text
    from lavreader.export.forms import claims_csv, findings_csv, to_html, to_json, to_markdown, to_text
    from lavreader.export.notebook import notebook_html
    from lavreader.sample import sample_sources

_HOMES = {
    "Article": "lavreader.article",
    "Comparison": "lavreader.compare.comparison",
    "LavreaderError": "lavreader.errors",
    "SourceError": "lavreader.errors",
    "Story": "lavreader.compare.story",
    "claims_csv": "lavreader.export.forms",
    "findings_csv": "lavreader.export.forms",
    "notebook_html": "lavreader.export.notebook",
    "read": "extractors",
    "sample_sources": "lavreader.sample",
    "to_html": "lavreader.export.forms",
    "to_json": "lavreader.export.forms",
    "to_markdown": "lavreader.export.forms",
    "to_text": "lavreader.export.forms",
    "write_text": "lavreader.export.atomic",
}

__all__ = [
    "Article",
    "Comparison",
    "LavreaderError",
    "SourceError",
    "Story",
    "__version__",
    "claims_csv",
    "compare",
    "findings_csv",
    "notebook_html",
    "read",
    "sample_sources",
    "to_html",
    "to_json",
    "to_markdown",
    "to_text",
    "write_text",
]


def __dir__() -> list[str]:
    """The public names, those that are not loaded yet included."""
    return sorted(__all__)


def __getattr__(name: str) -> Any:
    """Load a public name from its home on first use (PEP 562)."""
    if name == "compare":
        return import_module("lavreader.compare")  # callable, see there
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
