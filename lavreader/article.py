"""The Article: what one outlet published, and what was taken away to get at it."""

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, Literal

ParagraphKind = Literal["paragraph", "heading", "quote", "list_item", "table_row"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the article, in reading order.

    Attributes:
        kind: What the block is on the page.
        text: Its words on one line, without line breaks or control characters.
    """

    kind: ParagraphKind
    text: str

    def to_dict(self) -> dict[str, Any]:
        """The shape programs read."""
        return {"kind": self.kind, "text": self.text}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, the unit of comparison.

    Attributes:
        paragraph: Index of its paragraph.
        start: Offset of its first character in the paragraph's text.
        end: Offset after its last character there.
        text: The paragraph's text between both.
    """

    paragraph: int
    start: int
    end: int
    text: str

    def to_dict(self) -> dict[str, Any]:
        """The shape programs read."""
        return {"paragraph": self.paragraph, "start": self.start, "end": self.end, "text": self.text}


@dataclass(frozen=True, slots=True)
class Removed:
    """A piece of the page that is not the article.

    Attributes:
        after_paragraph: Index of the paragraph it stood behind; -1 before the first.
        text: Its words as they stood.
        reason: Why it was removed, such as ``cookie_notice`` (see ``extractors/reasons``).
    """

    after_paragraph: int
    text: str
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """The shape programs read."""
        return {"after_paragraph": self.after_paragraph, "text": self.text, "reason": self.reason}


@dataclass(frozen=True)
class Article:
    """One outlet's telling of a story.

    Attributes:
        source: Where it was read from, as given: an address, a path, ``-``.
        outlet: The site as it names itself; None where the page does not say.
        title: The headline; None where there is none.
        authors: People's names.
        published: The day of publication the page states; None where it states none.
        language: ISO 639-1 code; None where unknown.
        paragraphs: The article and nothing else, without the title.
        sentences: Every sentence of every paragraph, in reading order.
        removed: What was taken away, in page order.
        warnings: Plain sentences about what may be wrong with the text.
        address: The canonical web address; None for a text without one.
        fetched: When the source was read, in UTC; None where it does not matter.
    """

    source: str
    outlet: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    language: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    removed: tuple[Removed, ...] = ()
    warnings: tuple[str, ...] = ()
    address: str | None = None
    fetched: datetime | None = field(default=None, compare=False)

    @cached_property
    def text(self) -> str:
        """The paragraphs joined by line feeds."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @cached_property
    def sha256(self) -> str:
        """Fingerprint of the text, for citing exactly what was compared."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def name(self) -> str:
        """What to call it on a screen: the outlet, else the title, else the source."""
        return self.outlet or self.title or self.source

    def to_dict(self, identity: str = "a1") -> dict[str, Any]:
        """The shape programs read.

        Args:
            identity: The article's id in its document.
        """
        return {
            "id": identity,
            "source": self.source,
            "outlet": self.outlet,
            "title": self.title,
            "authors": list(self.authors),
            "published": self.published.isoformat() if self.published else None,
            "language": self.language,
            "sha256": self.sha256,
            "text": self.text,
            "paragraphs": [paragraph.to_dict() for paragraph in self.paragraphs],
            "sentences": [sentence.to_dict() for sentence in self.sentences],
            "removed": [piece.to_dict() for piece in self.removed],
            "warnings": list(self.warnings),
            "address": self.address,
            "fetched": self.fetched.isoformat(timespec="seconds") if self.fetched else None,
        }
