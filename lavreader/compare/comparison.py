"""What comparing two articles gives: rows of sentences, edits of words, findings, figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args

from lavreader.article import Article

RowKind = Literal["same", "reworded", "related", "left_only", "right_only"]
Operation = Literal["=", "-", "+"]
Grade = Literal["equal", "form", "wording", "meaning"]
FindingKind = Literal[
    "day", "date", "time", "number", "money", "percent", "name", "role",
    "place", "polarity", "status", "attribution", "cause", "quote",
]  # fmt: skip
Verdict = Literal["contradiction", "differs", "altered_quote"]
FINDING_KINDS: tuple[FindingKind, ...] = get_args(FindingKind)
#: Where a value stands: side, sentence and offset in it.
Position = tuple[Literal["left", "right"], int, int]

STRONG_VERDICTS: tuple[Verdict, ...] = ("contradiction", "altered_quote")


@dataclass(frozen=True, slots=True)
class Edit:
    """A run of words that both, only the left or only the right sentence has.

    Attributes:
        operation: ``=`` in both, ``-`` only left, ``+`` only right.
        text: The words with their spaces, to the letter.
        grade: How much it matters: ``meaning`` (content words), ``wording`` (function words,
            order), ``form`` (spelling, quotation marks), ``equal`` for ``=``.
    """

    operation: Operation
    text: str
    grade: Grade = "equal"


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences that stand beside each other.

    Attributes:
        kind: How strongly they belong together, or which side is alone.
        moved: Whether the right side stands out of the common order.
        similarity: 0 (nothing shared) to 1 (the same).
        left: Indices of the left article's sentences.
        right: Indices of the right article's sentences.
        edits: The words; the left sentences joined by one space are the ``=`` and ``-`` texts,
            the right ones the ``=`` and ``+`` texts.
    """

    kind: RowKind
    moved: bool
    similarity: float
    left: tuple[int, ...]
    right: tuple[int, ...]
    edits: tuple[Edit, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The shape programs read."""
        return {
            "kind": self.kind,
            "moved": self.moved,
            "similarity": round(self.similarity, 4),
            "left": list(self.left),
            "right": list(self.right),
            "edits": [[edit.operation, edit.text] for edit in self.edits],
            "grades": [edit.grade for edit in self.edits],
        }


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where one article says something.

    Attributes:
        sentence: Index of the sentence.
        start: Offset of the value in the sentence's text.
        end: Offset after it.
        text: The sentence's text between both.
    """

    sentence: int
    start: int
    end: int
    text: str

    def to_dict(self) -> dict[str, Any]:
        """The shape programs read."""
        return {"sentence": self.sentence, "start": self.start, "end": self.end, "text": self.text}


@dataclass(frozen=True, slots=True)
class Finding:
    """Two passages that say different things of the same matter.

    Attributes:
        kind: What differs.
        verdict: ``contradiction`` is a promise; ``differs`` is worth a look.
        score: 0 to 1, how sure the finding is.
        left: The value in the left article.
        right: The value in the right article.
        explanation: Plain words with both values.
        id: Unique in a document, such as ``a1-a2-f3``.
    """

    kind: FindingKind
    verdict: Verdict
    score: float
    left: Evidence
    right: Evidence
    explanation: str
    id: str = ""

    @property
    def strong(self) -> bool:
        """Whether the finding is one to stake a call on."""
        return self.verdict in STRONG_VERDICTS

    @property
    def positions(self) -> frozenset[Position]:
        """Where both values stand."""
        return frozenset(
            [
                ("left", self.left.sentence, self.left.start),
                ("right", self.right.sentence, self.right.start),
            ]
        )

    def to_dict(self) -> dict[str, Any]:
        """The shape programs read."""
        return {
            "id": self.id,
            "kind": self.kind,
            "verdict": self.verdict,
            "score": round(self.score, 4),
            "left": self.left.to_dict(),
            "right": self.right.to_dict(),
            "explanation": self.explanation,
        }


@dataclass(frozen=True, slots=True)
class Summary:
    """A pair in figures.

    Attributes:
        same: Rows told in the same words.
        reworded: Rows told in other words.
        related: Rows about the same matter.
        left_only: Sentences only the left article has.
        right_only: Sentences only the right article has.
        moved: Rows out of the common order.
        moves: The same in blocks: neighbouring rows that moved together are one move.
        contradictions: Findings with that verdict.
        altered_quotes: Findings with that verdict.
        differs: Findings with that verdict.
        copied: Share (0 to 1) of the shorter article's words that stand in runs copied word for word.
        longest_copy: Words in the longest such run.
        earlier: Which side was published first, ``left`` or ``right``; None if the dates do not tell.
    """

    same: int = 0
    reworded: int = 0
    related: int = 0
    left_only: int = 0
    right_only: int = 0
    moved: int = 0
    moves: int = 0
    contradictions: int = 0
    altered_quotes: int = 0
    differs: int = 0
    copied: float = 0.0
    longest_copy: int = 0
    earlier: Literal["left", "right"] | None = None

    def to_dict(self) -> dict[str, Any]:
        """The shape programs read."""
        return {
            "same": self.same,
            "reworded": self.reworded,
            "related": self.related,
            "left_only": self.left_only,
            "right_only": self.right_only,
            "moved": self.moved,
            "moves": self.moves,
            "contradictions": self.contradictions,
            "altered_quotes": self.altered_quotes,
            "differs": self.differs,
            "copied": round(self.copied, 4),
            "longest_copy": self.longest_copy,
            "earlier": self.earlier,
        }


@dataclass(frozen=True)
class Comparison:
    """Two articles beside each other, everything computed.

    Attributes:
        left: The left article.
        right: The right article.
        rows: Every sentence of both exactly once, in the left's reading order.
        findings: What disagrees, the most consequential first.
        summary: The figures.
        left_id: The left article's id in its document.
        right_id: The right article's id in its document.
    """

    left: Article
    right: Article
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]
    summary: Summary
    left_id: str = "a1"
    right_id: str = "a2"

    @property
    def strong_positions(self) -> frozenset[Position]:
        """Where the values of its contradictions and altered quotations stand."""
        strong = (finding for finding in self.findings if finding.strong)
        return frozenset(position for finding in strong for position in finding.positions)

    def __iter__(self) -> Iterator[Row]:
        """The rows in order."""
        return iter(self.rows)

    def to_dict(self) -> dict[str, Any]:
        """The shape programs read."""
        return {
            "left": self.left_id,
            "right": self.right_id,
            "summary": self.summary.to_dict(),
            "rows": [row.to_dict() for row in self.rows],
            "findings": [finding.to_dict() for finding in self.findings],
        }

    def _repr_html_(self) -> str:
        """How a notebook shows it; the package's front, not this module, knows how."""
        import lavreader

        return lavreader.notebook_html(self)
