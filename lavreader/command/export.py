"""``lavreader export``: the report as a file to pass on."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lavreader.command.compare import exit_code
from lavreader.command.example import Example, ExampleCommand
from lavreader.command.options import (
    excerpts_option,
    fail_on_option,
    force_option,
    quiet_option,
    side_options,
    sources_argument,
    timeout_option,
)
from lavreader.command.output import deliver
from lavreader.command.selection import chosen_pairs
from lavreader.command.sources import at_least_two, or_sample, read_sources
from lavreader.errors import LavreaderError
from lavreader.export.labels import file_stem
from lavreader.export.report import Report, report_of
from lavreader.export.visible import visible

if TYPE_CHECKING:
    from lavreader.compare.story import Story

FORMATS = {
    "html": ".html",
    "markdown": ".md",
    "text": ".txt",
    "json": ".json",
    "findings-csv": ".findings.csv",
    "claims-csv": ".claims.csv",
}
_BY_SUFFIX = {
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
    ".json": "json",
    ".csv": "findings-csv",
}
_BYTE_ORDER_MARK = "\ufeff"


@click.command(
    cls=ExampleCommand,
    examples=[
        Example("lavreader export story/", "the HTML report, named after the story"),
        Example("lavreader export story/ -o report.html --force", "over an older report"),
        Example("lavreader export story/ -f markdown -o -", "Markdown on standard output"),
        Example("lavreader export story/ -f findings-csv -o findings.csv", "the findings, for a spreadsheet"),
        Example("lavreader export story/ -f claims-csv -o claims.csv", "who says what, for a spreadsheet"),
        Example("lavreader export story/ --left 1 --right 2 -o pair.html", "two outlets only"),
        Example(
            "lavreader export story/ --excerpts --with-json -o short.html", "no full texts; short.json too"
        ),
        Example("lavreader export story/ -q --fail-on altered_quote -o check.md", "exit code 1 if misquoted"),
        Example(
            "lavreader export --timeout 5 -o web.html morning.html https://news.example/story", "from the web"
        ),
    ],
    epilog="Exit codes: 0 written, 1 written and --fail-on found something, 2 trouble.",
)
@sources_argument
@click.option(
    "-f", "--format", "form", type=click.Choice(list(FORMATS)), default=None,
    help="The form; else from the ending of the file's name, else html.",
)  # fmt: skip
@click.option(
    "-o", "--output", type=click.Path(allow_dash=True), default=None, metavar="FILE",
    help="Write here; a folder gets a file named after the story; - is standard output.",
)  # fmt: skip
@click.option("--with-json", is_flag=True, help="Write the JSON document beside it, with the same ids.")
@excerpts_option
@side_options
@fail_on_option
@force_option
@timeout_option
@quiet_option
def export(
    sources: tuple[str, ...],
    form: str | None,
    output: str | None,
    with_json: bool,
    excerpts: bool,
    left: str | None,
    right: str | None,
    fail_on: str | None,
    force: bool,
    timeout: float,
    quiet: bool,
) -> int:
    """Write a report: HTML, Markdown, text, JSON or CSV.

    A SOURCE is a web address, a saved page, a text file, a folder of them, or - for standard input;
    without any, the sample story.
    """
    from lavreader.compare.story import Story

    chosen = form or _BY_SUFFIX.get(Path(output or "").suffix.casefold(), "html")
    if with_json and (output == "-" or chosen == "json"):
        raise LavreaderError("--with-json needs a file of another form to stand beside")
    reading = read_sources(or_sample(sources), timeout=timeout, quiet=quiet)
    story = Story(at_least_two(reading))
    pairs = chosen_pairs(story.articles, left, right)
    report = report_of(story, excerpts=excerpts, pairs=pairs)
    target = output if output == "-" else str(_target(output, report, chosen))
    text = rendered(report, story, chosen, pairs)
    if target != "-" and chosen.endswith("csv"):
        # Without it spreadsheets take the file for one in the machine's old encoding.
        text = _BYTE_ORDER_MARK + text
    beside = Path(target).with_suffix(".json") if with_json else None
    if beside is not None and not force and os.path.lexists(beside):
        raise LavreaderError(f"{beside}: the file is there already; use --force to replace it")
    deliver(text, target, overwrite=force)
    if beside is not None:
        deliver(rendered(report, story, "json", pairs), str(beside), overwrite=force)
    if target != "-" and not quiet:
        for path in (target, beside):
            if path is not None:
                click.echo(visible(str(path)))
    if reading.failures:
        return 2
    return exit_code((finding for _, finding in report.findings), fail_on) if fail_on else 0


def rendered(
    report: Report, story: "Story", form: str, pairs: Iterable[tuple[int, int]] | None = None
) -> str:
    """A report in one of the :data:`FORMATS`."""
    from lavreader.export.csv import claims_csv, findings_csv
    from lavreader.export.html import render
    from lavreader.export.json import render_json
    from lavreader.export.markdown import render_markdown
    from lavreader.export.text import TextOptions, render_text

    makers: dict[str, Callable[[], str]] = {
        "html": lambda: render(report),
        "markdown": lambda: render_markdown(report),
        "text": lambda: render_text(report, TextOptions(rows=True)),
        "json": lambda: render_json(story, pairs, excerpts=report.excerpts),
        "findings-csv": lambda: findings_csv(report),
        "claims-csv": lambda: claims_csv(report),
    }
    return makers[form]()


def _target(output: str | None, report: Report, form: str) -> Path:
    """The file to write: the one named, or one named after the story in the folder named."""
    name = file_stem(list(report.articles.values())) + FORMATS[form]
    if output is None:
        return Path(name)
    path = Path(output)
    # Not Path.is_dir: a name that is too long is no folder, and an error only when it is written.
    is_folder = os.path.isdir(output)  # noqa: PTH112
    return path / name if is_folder or output.endswith(("/", "\\")) else path
