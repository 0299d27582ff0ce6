"""The parts of the page, each with the anchors and words the template needs."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lavreader.article import Article
from lavreader.export import phrases
from lavreader.export.anchors import finding_anchor, pair_anchor, row_anchor
from lavreader.export.html.overview import overview
from lavreader.export.labels import origin, shortened, web_address
from lavreader.export.matters import Matter, matters_of
from lavreader.export.passage import Passage, Piece, Side, passages, row_numbers, value_marked
from lavreader.export.report import Report
from lavreader.export.visible import one_line

if TYPE_CHECKING:
    from markupsafe import Markup

    from lavreader.compare.comparison import Claim, Comparison, Finding

_LANGUAGE_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
_FIRST_WORDS = 70


@dataclass(frozen=True)
class SideView:
    """One side of a finding: who says it, in which sentence, and where that stands."""

    label: str
    language: str
    pieces: tuple[Piece, ...]
    row: str
    row_number: int


@dataclass(frozen=True)
class FindingView:
    """A finding with its neighbours."""

    anchor: str
    finding: "Finding"
    sides: tuple[SideView, SideView]
    previous: str | None
    next: str | None


@dataclass(frozen=True)
class MatterView:
    """Findings about the same passages under one heading."""

    anchor: str
    heading: str
    matter: Matter
    short: bool
    positions: tuple[tuple[str, str], ...]
    findings: tuple[FindingView, ...]


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


def matter_views(report: Report) -> dict[str, tuple[MatterView, ...]]:
    """The findings by verdict, in the order they are shown, each with previous and next."""
    matters = matters_of(report.findings)
    order = [finding_anchor(pair, finding) for matter in matters for pair, finding in matter.findings]
    place = {anchor: index for index, anchor in enumerate(order)}
    rows = {
        pair_anchor(pair): (row_numbers(pair, "left"), row_numbers(pair, "right"))
        for pair in report.comparisons
    }
    views: dict[str, list[MatterView]] = {}
    for number, matter in enumerate(matters, 1):
        found = []
        for pair, finding in matter.findings:
            anchor = finding_anchor(pair, finding)
            index = place[anchor]
            left_rows, right_rows = rows[pair_anchor(pair)]
            sides = (
                _side(report, pair, finding, "left", left_rows.get(finding.left.sentence)),
                _side(report, pair, finding, "right", right_rows.get(finding.right.sentence)),
            )
            found.append(
                FindingView(
                    anchor,
                    finding,
                    sides,
                    order[index - 1] if index else None,
                    order[index + 1] if index + 1 < len(order) else None,
                )
            )
        positions = tuple(
            (one_line(position.text), phrases.joined([report.labels[i] for i in position.articles]))
            for position in matter.positions
        )
        views.setdefault(matter.verdict, []).append(
            MatterView(f"matter-{number}", _heading(matter), matter, _short(matter), positions, tuple(found))
        )
    return {verdict: tuple(listed) for verdict, listed in views.items()}


def claim_table(report: Report) -> ClaimTable:
    """The claims with a cell for each article of the report."""
    homes = {identity: _homes(report, identity) for identity in report.articles}
    rows = []
    for claim in report.claims:
        given = report.values(claim)
        rows.append(
            (
                claim,
                tuple(
                    tuple((value, homes[identity].get(value.sentence)) for value in given[identity])
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
                left_language=_language(pair.left),
                right_language=_language(pair.right),
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


def omission_views(report: Report) -> tuple[OmissionView, ...]:
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
                language=_language(article),
                label=report.labels[identities[teller]],
                row=_homes(report, identities[teller]).get(sentence),
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
            language=_language(article),
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


def _side(report: Report, pair: "Comparison", finding: "Finding", side: Side, number: int | None) -> SideView:
    left = side == "left"
    return SideView(
        label=report.labels[pair.left_id if left else pair.right_id],
        language=_language(pair.left if left else pair.right),
        pieces=value_marked(pair, finding, side),
        row=row_anchor(pair, number) if number else pair_anchor(pair),
        row_number=number or 0,
    )


def _heading(matter: Matter) -> str:
    """The kind of thing, and the values where they are short enough for a heading."""
    name = phrases.KIND_NAMES[matter.kind]
    texts = [one_line(position.text) for position in matter.positions]
    if not _short(matter):
        return f"{name[0].upper()}{name[1:]}: “{shortened(texts[0].strip(_QUOTES), _FIRST_WORDS)}”"
    return f"{name[0].upper()}{name[1:]}: {phrases.joined(texts, 'or')}"


def _short(matter: Matter) -> bool:
    """Whether its values fit into a heading."""
    return matter.kind != "quote" and sum(len(position.text) for position in matter.positions) <= _FIRST_WORDS


_QUOTES = " ,\"'“”‘’«»„"


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


def _homes(report: Report, identity: str) -> dict[int, str]:
    """The first row of the report in which each of an article's sentences stands."""
    homes: dict[int, str] = {}
    for pair in report.comparisons:
        if identity in (pair.left_id, pair.right_id):
            shown = {p.number for p in passages(pair) if p.findings} if report.excerpts else None
            numbers = row_numbers(pair, "left" if identity == pair.left_id else "right")
            for sentence, number in numbers.items():
                if shown is None or number in shown:
                    homes.setdefault(sentence, row_anchor(pair, number))
            if not report.excerpts:
                break
    return homes


def _first_words(pair: "Comparison", passage: Passage) -> tuple[str, int, str]:
    pieces: Sequence[Any] = passage.left or passage.right
    text = one_line("".join(piece.text for piece in pieces))
    return row_anchor(pair, passage.number), passage.number, shortened(text, _FIRST_WORDS)


def _language(article: Article) -> str:
    """A language tag a browser can use; empty where the language is unknown."""
    tag = article.language or ""
    return tag if 2 <= len(tag) <= 12 and set(tag) <= _LANGUAGE_CHARACTERS else ""
