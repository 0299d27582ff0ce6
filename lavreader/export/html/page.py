"""The page: the report's parts put into the template, escaped once, locked by its own policy."""

import base64
import hashlib
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from lavreader.export import phrases
from lavreader.export.anchors import pair_anchor
from lavreader.export.html.findings import matter_views
from lavreader.export.html.parts import (
    ClaimTable,
    claim_table,
    homes,
    omission_views,
    pair_views,
    source_views,
)
from lavreader.export.passage import runs
from lavreader.export.report import Report, report_of
from lavreader.export.visible import visible
from lavreader.version import __version__

if TYPE_CHECKING:
    from lavreader.compare.story import Story

_LEADING = 8


def render_story(
    story: "Story",
    *,
    excerpts: bool = False,
    pairs: Iterable[tuple[int, int]] | None = None,
    generated: datetime | None = None,
) -> str:
    """The report on a story as one HTML page.

    Args:
        story: The story.
        excerpts: Show only passages with findings, for where full texts must not be passed on.
        pairs: Which pairs, by index of left and right article; every one if not given.
        generated: The moment to print on it; now if not given.

    Returns:
        A complete document. It holds no script and loads nothing; its own policy forbids both.
    """
    return render(report_of(story, excerpts=excerpts, pairs=pairs, generated=generated))


def render(report: Report) -> str:
    """A report as one HTML page; see :func:`render_story`."""
    matters = matter_views(report)
    rows_of = homes(report)
    table: ClaimTable = claim_table(report, rows_of)
    strong = [matter for verdict, listed in matters.items() if verdict != "differs" for matter in listed]
    return (
        environment()
        .get_template("page.html")
        .render(
            report=report,
            style=Markup(_style()),
            policy=_policy(),
            version=__version__,
            matters=matters,
            leading=strong[:_LEADING],
            strong_count=len(strong),
            claims=table,
            pairs=pair_views(report),
            omissions=omission_views(report, rows_of),
            sources=source_views(report),
            signs=phrases.VERDICT_SIGNS,
            verdict_names=phrases.VERDICT_NAMES,
            verdict_meanings=phrases.VERDICT_MEANINGS,
            row_names=phrases.ROW_NAMES,
            row_signs=phrases.ROW_SIGNS,
        )
    )


@cache
def _style() -> str:
    """The style sheet, to the letter as it stands between the style tags."""
    return resources.files("lavreader.export.html").joinpath("report.css").read_text("utf-8")


@cache
def _policy() -> str:
    """The content security policy: nothing but this very style sheet (and an empty icon)."""
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


@cache
def environment() -> Environment:
    """The templates; whatever they print is made harmless and escaped."""
    templates = Environment(
        loader=PackageLoader("lavreader.export.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=harmless,
    )
    templates.filters.update(
        counted=phrases.counted,
        day=phrases.day,
        minute=phrases.minute,
        share=phrases.share,
        pair_anchor=pair_anchor,
        number=lambda number: f"{number:,}",
        iso=_iso,
        identity=id,
        runs=runs,
        figures=phrases.verdicts_counted,
    )
    return templates


def harmless(value: Any) -> Any:
    """What every expression of the template goes through before it is escaped."""
    return value if hasattr(value, "__html__") else visible(str(value))


def _iso(moment: date | datetime) -> str:
    """For machines."""
    return moment.isoformat(timespec="seconds") if isinstance(moment, datetime) else moment.isoformat()
