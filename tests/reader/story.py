"""A small story of three invented outlets, compared by hand.

What the reader shows of it does not depend on how comparing works.
"""

import difflib
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from lavreader.article import Article, Paragraph, ParagraphKind, Removed, Sentence
from lavreader.compare.claims.claim import Claim, ClaimValue, Omission
from lavreader.compare.comparison import (
    Comparison,
    Edit,
    Evidence,
    Finding,
    FindingKind,
    Grade,
    Row,
    RowKind,
    Summary,
    Verdict,
)
from lavreader.compare.story import Story

FUNCTION_WORDS = {"the", "a", "an", "on", "in", "of", "to", "was", "is", "it", "said", "that"}

GAZETTE: list[tuple[ParagraphKind, list[str]]] = [
    ("paragraph", [
        "The harbour bridge at Varn will close on Monday for six weeks, the port authority said.",
        "Drivers must take the northern ferry until the cables are replaced.",
    ]),
    ("heading", ["Cables from 1961"]),
    ("paragraph", ["“We found cracks in forty of the old cables,” chief engineer Ida Holm told reporters."]),
    ("paragraph", [
        "The repair will cost 12 million crowns.",
        "Shopkeepers on the island fear for their summer trade.",
    ]),
    ("list_item", ["Buses run every ten minutes from the market square."]),
    ("paragraph", ["A first inspection took place in March."]),
]  # fmt: skip
COURIER: list[tuple[ParagraphKind, list[str]]] = [
    ("paragraph", [
        "The harbour bridge in Varn will be closed on Tuesday for six weeks, the port authority says.",
    ]),
    ("paragraph", ["A first inspection took place in March."]),
    ("paragraph", ["“We discovered damage to forty of the old cables,” chief engineer Ida Holm said."]),
    ("paragraph", ["The works will cost 15 million crowns, and the state pays half."]),
    ("paragraph", ["Drivers must take the northern ferry until the cables are replaced."]),
    ("paragraph", ["The mayor called for patience."]),
]  # fmt: skip
DISPATCH: list[tuple[ParagraphKind, list[str]]] = [
    ("paragraph", ["Varn’s harbour bridge shuts on Monday.", "The mayor called for patience."]),
    ("paragraph", ["The repair will cost 12 million crowns."]),
]


def article(
    source: str,
    outlet: str,
    title: str,
    paragraphs: Sequence[tuple[ParagraphKind, list[str]]],
    *,
    published: date | None = None,
    removed: tuple[Removed, ...] = (),
    address: str | None = None,
) -> Article:
    """An article of these paragraphs, each a list of sentences."""
    blocks: list[Paragraph] = []
    sentences: list[Sentence] = []
    for kind, texts in paragraphs:
        start = 0
        for text in texts:
            sentences.append(Sentence(len(blocks), start, start + len(text), text))
            start += len(text) + 1
        blocks.append(Paragraph(kind, " ".join(texts)))
    return Article(
        source,
        outlet,
        title,
        published=published,
        language="en",
        paragraphs=tuple(blocks),
        sentences=tuple(sentences),
        removed=removed,
        address=address,
    )


ARTICLES: dict[str, Article] = {
    "gazette.html": article(
        "gazette.html", "Varn Gazette", "Harbour bridge to close for six weeks", GAZETTE,
        published=date(2031, 5, 2), address="https://gazette.example/bridge",
        removed=(
            Removed(-1, "Home News Sport Weather", "navigation"),
            Removed(1, "Get the morning letter. Sign up.", "newsletter"),
        ),
    ),
    "courier.html": article(
        "courier.html", "Island Courier", "Bridge closed from Tuesday", COURIER, published=date(2031, 5, 3),
        removed=(Removed(5, "© Island Courier", "copyright"),),
    ),
    "dispatch.txt": article("dispatch.txt", "The Dispatch", "Varn bridge shuts", DISPATCH),
}  # fmt: skip
SOURCES = tuple(ARTICLES)

_Given = tuple[RowKind, tuple[int, ...], tuple[int, ...], bool]
ROWS: dict[tuple[int, int], tuple[_Given, ...]] = {
    (0, 1): (
        ("reworded", (0,), (0,), False),
        ("same", (1,), (4,), True),
        ("left_only", (2,), (), False),
        ("reworded", (3,), (2,), False),
        ("reworded", (4,), (3,), False),
        ("left_only", (5,), (), False),
        ("left_only", (6,), (), False),
        ("same", (7,), (1,), True),
        ("right_only", (), (5,), False),
    ),
    (0, 2): (
        ("related", (0,), (0,), False),
        ("left_only", (1,), (), False),
        ("left_only", (2,), (), False),
        ("left_only", (3,), (), False),
        ("right_only", (), (1,), False),
        ("same", (4,), (2,), False),
        ("left_only", (5,), (), False),
        ("left_only", (6,), (), False),
        ("left_only", (7,), (), False),
    ),
    (1, 2): (
        ("related", (0,), (0,), False),
        ("left_only", (1,), (), False),
        ("left_only", (2,), (), False),
        ("reworded", (3,), (2,), False),
        ("left_only", (4,), (), False),
        ("same", (5,), (1,), True),
    ),
}
_Found = tuple[FindingKind, Verdict, tuple[int, str], tuple[int, str], str]
FINDINGS: dict[tuple[int, int], tuple[_Found, ...]] = {
    (0, 1): (
        ("day", "contradiction", (0, "Monday"), (0, "Tuesday"),
         "The bridge closes on Monday in one and on Tuesday in the other."),
        ("money", "contradiction", (4, "12 million crowns"), (3, "15 million crowns"),
         "The repair costs 12 million crowns in one and 15 million in the other."),
        ("quote", "altered_quote", (3, "We found cracks in forty of the old cables,"),
         (2, "We discovered damage to forty of the old cables,"),
         "Ida Holm’s words differ inside quotation marks: found cracks in, discovered damage to."),
        ("attribution", "differs", (5, "Shopkeepers"), (5, "The mayor"),
         "One gives shopkeepers’ view, the other the mayor’s."),
    ),
    (0, 2): (),
    (1, 2): (
        ("day", "contradiction", (0, "Tuesday"), (0, "Monday"),
         "The bridge closes on Tuesday in one and on Monday in the other."),
    ),
}  # fmt: skip


def edits_between(left: str, right: str) -> tuple[Edit, ...]:
    """Word edits by the standard library."""
    one, other = re.findall(r"\S+\s*", left), re.findall(r"\S+\s*", right)
    edits = []
    for operation, a, b, c, d in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if operation == "equal":
            edits.append(Edit("=", "".join(one[a:b])))
            continue
        for sign, words in (("-", one[a:b]), ("+", other[c:d])):
            if words:
                plain = {word.strip(" ,.“”").lower() for word in words}
                grade: Grade = "wording" if plain <= FUNCTION_WORDS else "meaning"
                edits.append(Edit(sign, "".join(words), grade))  # type: ignore[arg-type]
    return tuple(edits)


def comparison_of(left: int, right: int, articles: Sequence[Article]) -> Comparison:
    """The pair as it was compared by hand; the other way round if need be."""
    if left > right:
        return mirrored(comparison_of(right, left, articles))
    one, other = articles[left], articles[right]
    rows = []
    for kind, lefts, rights, moved in ROWS[left, right]:
        texts = (
            " ".join(one.sentences[index].text for index in lefts),
            " ".join(other.sentences[index].text for index in rights),
        )
        similarity = {"same": 1.0, "reworded": 0.72, "related": 0.31}.get(kind, 0.0)
        rows.append(Row(kind, moved, similarity, lefts, rights, edits_between(*texts)))
    findings = tuple(
        Finding(
            kind,
            verdict,
            0.9,
            evidence(one, *a),
            evidence(other, *b),
            words,
            f"a{left + 1}-a{right + 1}-f{n}",
        )
        for n, (kind, verdict, a, b, words) in enumerate(FINDINGS[left, right], 1)
    )
    counts = {kind: sum(row.kind == kind for row in rows) for kind in ("same", "reworded", "related")}
    summary = Summary(
        same=counts["same"],
        reworded=counts["reworded"],
        related=counts["related"],
        left_only=sum(row.kind == "left_only" for row in rows),
        right_only=sum(row.kind == "right_only" for row in rows),
        moved=sum(row.moved for row in rows),
        contradictions=sum(finding.verdict == "contradiction" for finding in findings),
        altered_quotes=sum(finding.verdict == "altered_quote" for finding in findings),
        differs=sum(finding.verdict == "differs" for finding in findings),
        copied=0.24 if (left, right) == (0, 1) else 0.0,
        longest_copy=11 if (left, right) == (0, 1) else 0,
        earlier="left" if (left, right) == (0, 1) else None,
    )
    return Comparison(one, other, tuple(rows), findings, summary, f"a{left + 1}", f"a{right + 1}")


def evidence(source: Article, sentence: int, words: str) -> Evidence:
    """Where an article says these words."""
    start = source.sentences[sentence].text.index(words)
    return Evidence(sentence, start, start + len(words), words)


def mirrored(comparison: Comparison) -> Comparison:
    """The same pair with left and right exchanged."""
    kinds: dict[RowKind, RowKind] = {"left_only": "right_only", "right_only": "left_only"}
    signs = {"-": "+", "+": "-", "=": "="}
    rows = tuple(
        replace(
            row,
            kind=kinds.get(row.kind, row.kind),
            left=row.right,
            right=row.left,
            edits=tuple(replace(edit, operation=signs[edit.operation]) for edit in row.edits),  # type: ignore[arg-type]
        )
        for row in comparison.rows
    )
    with_left = sorted((row for row in rows if row.left), key=lambda row: row.left)
    rows = (*with_left, *(row for row in rows if not row.left))
    findings = tuple(replace(one, left=one.right, right=one.left) for one in comparison.findings)
    summary = replace(
        comparison.summary,
        left_only=comparison.summary.right_only,
        right_only=comparison.summary.left_only,
        earlier={"left": "right", "right": "left", None: None}[comparison.summary.earlier],
    )
    return Comparison(
        comparison.right, comparison.left, rows, findings, summary, comparison.right_id, comparison.left_id
    )


DAYS = ((0, 0, "Monday"), (1, 0, "Tuesday"), (2, 0, "Monday"))


class HandMadeStory(Story):
    """Stands in for lavreader.compare.story.Story; knows the three outlets and nothing else."""

    def __init__(self, articles: Sequence[Article]) -> None:
        super().__init__(articles)
        self._numbers = [list(ARTICLES).index(one.source) for one in self.articles]
        self._made: dict[tuple[int, int], Comparison] = {}

    def compare(self, left: int, right: int) -> Comparison:
        """The pair, made once."""
        key = (left, right)
        if key not in self._made:
            everything = tuple(ARTICLES.values())
            self._made[key] = comparison_of(self._numbers[left], self._numbers[right], everything)
        return self._made[key]

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Two disputed facts and one agreed, once all three outlets are there."""
        if len(self.articles) < 3:
            return ()
        return (
            self._claim("c1", "day", "the bridge closes", DAYS, 1),
            self._claim(
                "c2", "money", "cost of the repair",
                ((0, 4, "12 million crowns"), (1, 3, "15 million crowns"), (2, 2, "12 million crowns")), 1,
            ),
            self._claim("c3", "number", "cables damaged", ((0, 3, "forty"), (1, 2, "forty")), None),
        )  # fmt: skip

    @cached_property
    def omissions(self) -> tuple[Omission, ...]:
        """None."""
        return ()

    def _claim(
        self,
        identity: str,
        kind: FindingKind,
        topic: str,
        values: Sequence[tuple[int, int, str]],
        odd: int | None,
    ) -> Claim:
        made = []
        for number, sentence, words in values:
            place = evidence(self.articles[number], sentence, words)
            made.append(ClaimValue(number, sentence, place.start, place.end, words, number == odd))
        silent = tuple(set(range(3)) - {number for number, _, _ in values})
        return Claim(identity, kind, topic, tuple(made), silent, odd is not None)
