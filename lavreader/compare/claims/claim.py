"""What comparing all outlets of a story gives: claims and omissions."""

from dataclasses import dataclass
from typing import Any

from lavreader.compare.comparison import FindingKind


@dataclass(frozen=True, slots=True)
class ClaimValue:
    """What one outlet gives for a claim.

    Attributes:
        article: Index of the article in the story.
        sentence: Index of the sentence that says it.
        start: Offset of the value in the sentence's text.
        end: Offset after it.
        text: The value in the outlet's words.
        odd: Whether this value stands alone against at least two outlets that agree.
    """

    article: int
    sentence: int
    start: int
    end: int
    text: str
    odd: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """One fact across outlets.

    Attributes:
        id: Unique in a document, such as ``c4``.
        kind: What sort of fact.
        topic: What it is about, in the outlets' words.
        values: Who says what, in the order of the articles.
        silent: Indices of the articles that do not give the fact.
        disputed: Whether the values cannot all hold.
    """

    id: str
    kind: FindingKind
    topic: str
    values: tuple[ClaimValue, ...]
    silent: tuple[int, ...] = ()
    disputed: bool = False

    def to_dict(self, identities: tuple[str, ...]) -> dict[str, Any]:
        """The shape programs read.

        Args:
            identities: The ids of the story's articles, in order.
        """
        return {
            "id": self.id,
            "kind": self.kind,
            "topic": self.topic,
            "values": [
                {
                    "article": identities[value.article],
                    "sentence": value.sentence,
                    "start": value.start,
                    "end": value.end,
                    "text": value.text,
                    "odd": value.odd,
                }
                for value in self.values
            ],
            "silent": [identities[index] for index in self.silent],
            "disputed": self.disputed,
        }


@dataclass(frozen=True, slots=True)
class Omission:
    """A passage most outlets tell and some leave out.

    Attributes:
        sentences: (article index, sentence index) of those that tell it, one an article.
        missing: Indices of the articles that do not.
    """

    sentences: tuple[tuple[int, int], ...]
    missing: tuple[int, ...]

    def to_dict(self, identities: tuple[str, ...]) -> dict[str, Any]:
        """The shape programs read.

        Args:
            identities: The ids of the story's articles, in order.
        """
        return {
            "told": [{"article": identities[a], "sentence": s} for a, s in self.sentences],
            "missing": [identities[index] for index in self.missing],
        }
