"""The outlets of a story while they arrive."""

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Literal
from urllib.parse import urlsplit

from lavreader.article import Article
from lavreader.errors import SourceError
from tui.layout.harmless import harmless

State = Literal["waiting", "reading", "ready", "failed"]


@dataclass
class Outlet:
    """One source and what became of it.

    Attributes:
        source: As it was given.
        state: How far it is.
        note: What is happening to it, in a few words.
        article: What it says, once it is read.
        error: Why it could not be read.
    """

    source: str
    state: State = "waiting"
    note: str = ""
    article: Article | None = None
    error: SourceError | None = None
    _counted: tuple[Article, int] | None = None

    @property
    def words(self) -> int:
        """How many words its article has, counted once: every key asks for it."""
        if self.article is None:
            return 0
        if self._counted is None or self._counted[0] is not self.article:
            self._counted = (self.article, len(self.article.text.split()))
        return self._counted[1]

    @property
    def name(self) -> str:
        """What to call it on the screen, harmless."""
        article = self.article
        if article is not None and article.outlet:
            return harmless(article.outlet)
        if "://" in self.source:
            return harmless((urlsplit(self.source).hostname or self.source).removeprefix("www."))
        if article is not None and article.title:
            return harmless(article.title)
        if self.source == "-":
            return "standard input"
        return harmless(PurePath(self.source).name or self.source)

    @property
    def page(self) -> str | None:
        """The web address of its page; None if it has none."""
        for address in (self.source, self.article.address if self.article else None):
            if address and address.startswith(("http://", "https://")):
                return address
        return None


@dataclass
class Outlets:
    """All outlets of a story, in the order of the sources."""

    all: list[Outlet] = field(default_factory=list)

    def __len__(self) -> int:
        """How many sources there are."""
        return len(self.all)

    def __getitem__(self, index: int) -> Outlet:
        """The outlet of a source."""
        return self.all[index]

    @property
    def failed(self) -> list[int]:
        """Indices of those that failed."""
        return [index for index, outlet in enumerate(self.all) if outlet.state == "failed"]

    @property
    def settled(self) -> bool:
        """Whether nothing is being read any more."""
        return all(outlet.state in ("ready", "failed") for outlet in self.all)

    @property
    def articles(self) -> dict[int, Article]:
        """The articles that are there, by the index of their outlet."""
        return {index: outlet.article for index, outlet in enumerate(self.all) if outlet.article is not None}
