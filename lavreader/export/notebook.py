"""How a comparison or a story shows itself in a notebook."""

from typing import TYPE_CHECKING

from lavreader.export import phrases
from lavreader.export.html.page import environment
from lavreader.export.matters import matters_of
from lavreader.export.passage import passages
from lavreader.export.report import report_of

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison
    from lavreader.compare.story import Story


def notebook_html(subject: "Story | Comparison") -> str:
    """A piece of HTML for the cell under the code.

    It has no script, style, link, picture or id, so that it shows in trusted and untrusted notebooks
    alike and changes nothing around it.

    Args:
        subject: A Story or a Comparison; of a story the figures and facts, of a comparison the rows too.
    """
    report = report_of(subject)
    one = report.comparisons[0] if len(report.comparisons) == 1 else None
    return (
        environment()
        .get_template("notebook.html")
        .render(
            report=report,
            matters=matters_of(report.findings),
            pair=one,
            passages=passages(one) if one else (),
            signs=phrases.VERDICT_SIGNS,
            verdict_names=phrases.VERDICT_NAMES,
            row_names=phrases.ROW_NAMES,
        )
    )
