"""Findings and claims as CSV, for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from lavreader.export.anchors import finding_anchor
from lavreader.export.passage import row_numbers, value_in_sentence
from lavreader.export.report import Report
from lavreader.export.visible import one_line

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison, Finding

# OWASP, "CSV Injection": what makes a spreadsheet read a cell as a formula, full-width forms included.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "−")

FINDING_COLUMNS = (
    "finding", "verdict", "kind", "score", "explanation",
    "left", "left_outlet", "left_value", "left_sentence", "left_row",
    "right", "right_outlet", "right_value", "right_sentence", "right_row",
)  # fmt: skip
CLAIM_COLUMNS = (
    "claim",
    "kind",
    "topic",
    "disputed",
    "article",
    "outlet",
    "value",
    "stands_alone",
    "sentence",
)


def findings_csv(report: Report) -> str:
    """One line a finding, strong ones first.

    Args:
        report: What to print.

    Returns:
        CSV as in RFC 4180: commas, lines ending in CR LF, a head. No cell can be taken for a formula.
    """
    return _table(FINDING_COLUMNS, (_finding(report, pair, finding) for pair, finding in report.findings))


def claims_csv(report: Report) -> str:
    """One line a claim and article; an article that is silent has an empty value.

    Args:
        report: What to print.

    Returns:
        CSV as for :func:`findings_csv`.
    """
    rows: list[Sequence[object]] = []
    for claim in report.claims:
        disputed = "yes" if claim.disputed else "no"
        for identity, values in report.values(claim).items():
            start = (claim.id, claim.kind, claim.topic, disputed, identity, report.labels[identity])
            if not values:
                rows.append((*start, "", "", ""))
            for value in values:
                article = report.articles[identity]
                sentence = "".join(value_in_sentence(article, value.sentence, value.start, value.end))
                rows.append((*start, value.text, "yes" if value.odd else "no", sentence))
    return _table(CLAIM_COLUMNS, rows)


def _finding(report: Report, pair: "Comparison", finding: "Finding") -> Sequence[object]:
    cells: list[object] = [
        finding_anchor(pair, finding), finding.verdict, finding.kind, f"{finding.score:.2f}",
        finding.explanation,
    ]  # fmt: skip
    left_rows, right_rows = row_numbers(pair, "left"), row_numbers(pair, "right")
    for identity, article, evidence, rows in (
        (pair.left_id, pair.left, finding.left, left_rows),
        (pair.right_id, pair.right, finding.right, right_rows),
    ):
        sentence = "".join(value_in_sentence(article, evidence.sentence, evidence.start, evidence.end))
        cells += [identity, report.labels[identity], evidence.text, sentence, rows.get(evidence.sentence, "")]
    return cells


def _table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow(columns)
    writer.writerows([harmless_cell(cell) for cell in row] for row in rows)
    return target.getvalue()


def harmless_cell(value: object) -> str:
    """A cell's text on one line; an apostrophe before what would be a formula.

    >>> harmless_cell("=HYPERLINK(1)"), harmless_cell("Friday"), harmless_cell(-1)
    ("'=HYPERLINK(1)", 'Friday', "'-1")
    """
    text = one_line(str(value))
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
