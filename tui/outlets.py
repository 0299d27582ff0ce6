"""The outlets of a story while they arrive."""

from dataclasses import dataclass, field
from math import ceil
from pathlib import PurePath
from typing import Literal
from unicodedata import east_asian_width
from urllib.parse import urlsplit

from lavreader.article import Article
from lavreader.errors import SourceError
from tui.layout.harmless import harmless
from tui.layout.wrapping import fit

READING_SPEED = 238
"""Words a minute an adult reads silently (Brysbaert, Journal of Memory and Language 109, 2019)."""
CHARACTERS_SPEED = 260
"""Chinese characters a minute (the same study)."""
LONGEST_TITLE = 40
"""Cells of a headline that stands for the name of its outlet."""
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
    _counted: tuple[Article, int, int] | None = None

    @property
    def words(self) -> int:
        """How many words its article has."""
        return self._count()[0]

    @property
    def characters(self) -> int:
        """How many characters it has of writing that puts no spaces between words, such as Chinese."""
        return self._count()[1]

    @property
    def length(self) -> str:
        """How long its article is, in words, or in characters where words cannot be counted."""
        words, characters = self._count()
        if characters > words:
            return f"{characters:,} characters"
        return f"{words:,} word{'' if words == 1 else 's'}"

    @property
    def minutes(self) -> int:
        """How long an adult reads it."""
        words, characters = self._count()
        return max(1, ceil(max(words / READING_SPEED, characters / CHARACTERS_SPEED)))

    def _count(self) -> tuple[int, int]:
        """Words and wide characters, counted once: every key asks for them."""
        if self.article is None:
            return 0, 0
        if self._counted is None or self._counted[0] is not self.article:
            text = self.article.text
            wide = 0 if text.isascii() else sum(east_asian_width(character) in "WF" for character in text)
            self._counted = (self.article, len(text.split()), wide)
        return self._counted[1], self._counted[2]

    @property
    def name(self) -> str:
        """What to call it on the screen, harmless."""
        article = self.article
        if article is not None and article.outlet:
            return harmless(article.outlet)
        if "://" in self.source:
            return harmless((urlsplit(self.source).hostname or self.source).removeprefix("www."))
        if article is not None and article.title:
            return fit(harmless(article.title), LONGEST_TITLE)
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

    def name(self, index: int) -> str:
        """What to call an outlet beside the others: with its number if another one has the same name."""
        name = self.all[index].name
        alone = all(outlet.name != name for place, outlet in enumerate(self.all) if place != index)
        return name if alone else f"{name} ({index + 1})"

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
