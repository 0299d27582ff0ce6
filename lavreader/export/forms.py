"""A story or a comparison in every form, one call each: what ``lavreader`` offers to Python."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from lavreader.export.report import report_of

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison
    from lavreader.compare.story import Story

    Subject: TypeAlias = Story | Comparison
    Pairs = Iterable[tuple[int, int]] | None


def to_html(
    subject: "Subject", *, pairs: "Pairs" = None, excerpts: bool = False, generated: datetime | None = None
) -> str:
    """The HTML report: one page, no script, nothing loaded from anywhere.

    Args:
        subject: A Story or a Comparison.
        pairs: Which pairs of a story, by index; every one if not given.
        excerpts: Show only passages with findings.
        generated: The moment to print on it; now if not given.
    """
    from lavreader.export.html import render

    return render(report_of(subject, pairs=pairs, excerpts=excerpts, generated=generated))


def to_markdown(
    subject: "Subject", *, pairs: "Pairs" = None, excerpts: bool = False, generated: datetime | None = None
) -> str:
    """The report as Markdown; arguments as for :func:`to_html`."""
    from lavreader.export.markdown import render_markdown

    return render_markdown(report_of(subject, pairs=pairs, excerpts=excerpts, generated=generated))


def to_text(
    subject: "Subject",
    *,
    pairs: "Pairs" = None,
    excerpts: bool = False,
    width: int = 100,
    plain: bool = False,
) -> str:
    """The report as plain text without colours.

    Args:
        subject: A Story or a Comparison.
        pairs: Which pairs of a story, by index; every one if not given.
        excerpts: Show only passages with findings.
        width: Cells of a line; under 80 one article stands under the other.
        plain: Words only, for screen readers.
    """
    from lavreader.export.text import NARROWEST_COLUMNS, Layout, TextOptions, render_text

    layout: Layout = "plain" if plain else "columns" if width >= NARROWEST_COLUMNS else "stacked"
    options = TextOptions(width=width, layout=layout, rows=True)
    return render_text(report_of(subject, pairs=pairs, excerpts=excerpts), options)


def to_json(subject: "Subject", *, pairs: "Pairs" = None, excerpts: bool = False) -> str:
    """The JSON document; its schema is what ``lavreader schema`` prints."""
    from lavreader.export.json import render_json

    return render_json(subject, pairs, excerpts=excerpts)


def findings_csv(subject: "Subject", *, pairs: "Pairs" = None) -> str:
    """The findings as CSV, one a line."""
    from lavreader.export.csv import findings_csv as render

    return render(report_of(subject, pairs=pairs))


def claims_csv(subject: "Subject") -> str:
    """Who says what as CSV, a line for each fact and outlet; of a comparison alone only the head."""
    from lavreader.export.csv import claims_csv as render

    return render(report_of(subject))
