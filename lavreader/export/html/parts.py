"""The parts of the page, each with the anchors and words the template needs."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lavreader.article import Article
from lavreader.export import phrases
from lavreader.export.anchors import finding_anchor, pair_anchor, row_anchor
from lavreader.export.html.overview import overview
from lavreader.export.labels import language_tag, origin, shortened, web_address
from lavreader.export.passage import SIDES, Passage, passages, row_numbers
from lavreader.export.report import Report
from lavreader.export.visible import one_line

if TYPE_CHECKING:
    from markupsafe import Markup

    from lavreader.compare.claims.claim import Claim
    from lavreader.compare.comparison import Comparison

_FIRST_WORDS = 70

Homes = Mapping[str, Mapping[int, str]]


@dataclass(frozen=True)
class ClaimTable:
    """The facts across outlets; each value with the row it links to."""

    rows: tuple[tuple["Claim", tuple[tuple[tuple[Any, str | None], ...], ...]], ...]


@dataclass(frozen=True)
class PairView:
    """A pair side by side."""

    anchor: str
    comparison: "Comparison"
    left: str
    right: str
    left_language: str
    right_language: str
    picture: "Markup"
    passages: tuple[Passage, ...]
    hidden: int
    only_left: tuple[tuple[str, int, str], ...]
    only_right: tuple[tuple[str, int, str], ...]
    anchors: dict[int, str]
    figures: str

    def row(self, number: int) -> str:
        """The anchor of a row."""
        return row_anchor(self.comparison, number)


@dataclass(frozen=True)
class OmissionView:
    """A passage in the words of the first outlet that tells it."""

    text: str
    language: str
    label: str
    row: str | None
    told: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class SourceView:
    """An article's origin."""

    anchor: str
    label: str
    article: Article
    language: str
    address: str | None
    origin: str
    words: int
    removed: tuple[tuple[str, int], ...]


def claim_table(report: Report, rows_of: Homes) -> ClaimTable:
    """The claims with a cell for each article of the report, each value with the row it stands in."""
    rows = []
    for claim in report.claims:
        given = report.values(claim)
        rows.append(
            (
                claim,
                tuple(
                    tuple((value, rows_of[identity].get(value.sentence)) for value in given[identity])
                    for identity in report.articles
                ),
            )
        )
    return ClaimTable(tuple(rows))


def pair_views(report: Report) -> tuple[PairView, ...]:
    """Each pair side by side."""
    views = []
    for pair in report.comparisons:
        every = passages(pair)
        shown = tuple(passage for passage in every if passage.findings) if report.excerpts else every
        left, right = report.labels[pair.left_id], report.labels[pair.right_id]
        alone = (
            [] if report.excerpts else [passage for passage in every if not (passage.left and passage.right)]
        )
        views.append(
            PairView(
                anchor=pair_anchor(pair),
                comparison=pair,
                left=left,
                right=right,
                left_language=language_tag(pair.left),
                right_language=language_tag(pair.right),
                picture=overview(pair, left, right),
                passages=shown,
                hidden=len(every) - len(shown),
                only_left=tuple(_first_words(pair, passage) for passage in alone if passage.left),
                only_right=tuple(_first_words(pair, passage) for passage in alone if passage.right),
                anchors={id(finding): finding_anchor(pair, finding) for finding in pair.findings},
                figures=_figures(pair),
            )
        )
    return tuple(views)


def omission_views(report: Report, rows_of: Homes) -> tuple[OmissionView, ...]:
    """What most outlets tell, with those who do not."""
    identities = report.article_ids
    views = []
    for omission in report.omissions:
        teller, sentence = omission.sentences[0]
        article = report.articles[identities[teller]]
        text = one_line(article.sentences[sentence].text)
        views.append(
            OmissionView(
                text=shortened(text, _FIRST_WORDS) if report.excerpts else text,
                language=language_tag(article),
                label=report.labels[identities[teller]],
                row=rows_of[identities[teller]].get(sentence),
                told=tuple(report.labels[identities[index]] for index, _ in omission.sentences),
                missing=tuple(report.labels[identities[index]] for index in omission.missing),
            )
        )
    return tuple(views)


def source_views(report: Report) -> tuple[SourceView, ...]:
    """Where each article came from."""
    return tuple(
        SourceView(
            anchor=f"source-{identity}",
            label=report.labels[identity],
            article=article,
            language=language_tag(article),
            address=web_address(article.address) or web_address(article.source),
            origin=origin(article),
            words=len(article.text.split()),
            removed=tuple(
                (reason.replace("_", " "), count)
                for reason, count in Counter(piece.reason for piece in article.removed).most_common()
            ),
        )
        for identity, article in report.articles.items()
    )


def _figures(pair: "Comparison") -> str:
    """What is in a pair, in one line."""
    summary = pair.summary
    both = summary.same + summary.reworded + summary.related
    copied = ""
    if summary.copied > 0:
        copied = (
            f" {phrases.share(summary.copied)} of the shorter text is copied word for word; "
            f"the longest run has {phrases.counted(summary.longest_copy, 'word')}."
        )
    found = phrases.verdicts_counted(summary)
    return (
        f"{found[0].upper()}{found[1:]}. {phrases.counted(both, 'passage')} told by both, "
        f"{summary.moved:,} in another order; {summary.left_only:,} only left, "
        f"{summary.right_only:,} only right.{copied}"
    )


def homes(report: Report) -> Homes:
    """The first row of the report in which each sentence of each article stands.

    Args:
        report: The report; with excerpts only rows that are shown count.
    """
    found: dict[str, dict[int, str]] = {identity: {} for identity in report.articles}
    for pair in report.comparisons:
        shown = {p.number for p in passages(pair) if p.findings} if report.excerpts else None
        for side, identity in zip(SIDES, (pair.left_id, pair.right_id), strict=True):
            for sentence, number in row_numbers(pair, side).items():
                if shown is None or number in shown:
                    found[identity].setdefault(sentence, row_anchor(pair, number))
    return found


def _first_words(pair: "Comparison", passage: Passage) -> tuple[str, int, str]:
    pieces: Sequence[Any] = passage.left or passage.right
    text = one_line("".join(piece.text for piece in pieces))
    return row_anchor(pair, passage.number), passage.number, shortened(text, _FIRST_WORDS)
