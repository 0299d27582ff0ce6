"""What the threads that read and compare tell the screen."""

from dataclasses import dataclass

from textual.message import Message

from lavreader.article import Article
from lavreader.compare.comparison import Comparison
from lavreader.errors import SourceError
from tui.edition import Edition
from tui.tellings import Tellings


@dataclass(repr=False, eq=False)
class SourcesFound(Message):
    """The sources are known: folders are opened, patterns resolved."""

    sources: list[str]


@dataclass(repr=False, eq=False)
class SourcesFailed(Message):
    """There is nothing to read at all."""

    reason: str


@dataclass(repr=False, eq=False)
class OutletProgressed(Message):
    """Something happens to a source that is being read."""

    outlet: int
    note: str


@dataclass(repr=False, eq=False)
class OutletRead(Message):
    """A source gave its article."""

    outlet: int
    article: Article


@dataclass(repr=False, eq=False)
class OutletFailed(Message):
    """A source gave no article."""

    outlet: int
    error: SourceError


@dataclass(repr=False, eq=False)
class PairCompared(Message):
    """Two articles are compared.

    Attributes:
        edition: The story they were compared in; an older one no longer counts.
        left: Index of the left outlet.
        right: Index of the right outlet.
        comparison: Everything about the pair.
    """

    edition: Edition
    left: int
    right: int
    comparison: Comparison


@dataclass(repr=False, eq=False)
class StoryCompared(Message):
    """Every pair is compared, and the claims are known.

    Attributes:
        edition: The story.
        tellings: Who tells what in it.
    """

    edition: Edition
    tellings: Tellings


@dataclass(repr=False, eq=False)
class ComparingFailed(Message):
    """Comparing broke; the sentence says how."""

    reason: str


@dataclass(repr=False, eq=False)
class Exported(Message):
    """A report was written."""

    paths: list[str]


@dataclass(repr=False, eq=False)
class ExportFailed(Message):
    """A report could not be written."""

    reason: str
