"""The findings of the page: matters, each with its sentences, its neighbours and a heading."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lavreader.export import phrases
from lavreader.export.anchors import finding_anchor, pair_anchor, row_anchor
from lavreader.export.labels import language_tag, shortened
from lavreader.export.matters import Matter, matters_of
from lavreader.export.passage import Piece, Side, row_numbers, value_marked
from lavreader.export.report import Report
from lavreader.export.visible import one_line

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison, Finding

_HEADING_LENGTH = 70


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


def _side(report: Report, pair: "Comparison", finding: "Finding", side: Side, number: int | None) -> SideView:
    left = side == "left"
    return SideView(
        label=report.labels[pair.left_id if left else pair.right_id],
        language=language_tag(pair.left if left else pair.right),
        pieces=value_marked(pair, finding, side),
        row=row_anchor(pair, number) if number else pair_anchor(pair),
        row_number=number or 0,
    )


def _heading(matter: Matter) -> str:
    """The kind of thing, and the values where they are short enough for a heading."""
    name = phrases.KIND_NAMES[matter.kind]
    texts = [one_line(position.text) for position in matter.positions]
    if not _short(matter):
        return f"{name[0].upper()}{name[1:]}: “{shortened(texts[0].strip(_QUOTES), _HEADING_LENGTH)}”"
    return f"{name[0].upper()}{name[1:]}: {phrases.joined(texts, 'or')}"


def _short(matter: Matter) -> bool:
    """Whether its values fit into a heading."""
    return (
        matter.kind != "quote" and sum(len(position.text) for position in matter.positions) <= _HEADING_LENGTH
    )


_QUOTES = " ,\"'“”‘’«»„"
