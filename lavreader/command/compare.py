"""``lavreader compare``: what two or more articles tell differently, as text or JSON."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from lavreader.command.example import Example, ExampleCommand
from lavreader.command.options import (
    color_option,
    excerpts_option,
    fail_on_option,
    force_option,
    output_option,
    plain_option,
    rows_option,
    side_options,
    sources_argument,
    timeout_option,
    width_option,
)
from lavreader.command.output import deliver
from lavreader.command.screen import text_options
from lavreader.command.selection import chosen_pairs
from lavreader.command.sources import at_least_two, or_sample, read_sources

if TYPE_CHECKING:
    from lavreader.compare.comparison import Finding


@click.command(
    cls=ExampleCommand,
    examples=[
        Example("lavreader compare morning.html evening.txt", "two articles, side by side"),
        Example("lavreader compare story/ --left courier --right 2", "two outlets of a story"),
        Example("lavreader compare story/ --json -o story.json", "every pair, for programs"),
        Example("lavreader compare story/ --json -o story.json --force", "again, over the old file"),
        Example(
            "lavreader compare story/ --quiet --fail-on contradiction", "exit code 1 if outlets disagree"
        ),
        Example("lavreader compare story/ --excerpts --rows", "the rows with findings, of every pair"),
        Example("lavreader compare morning.html evening.txt --width 60", "narrow: one under the other"),
        Example("lavreader compare story/ --plain", "words only, for a screen reader"),
        Example("lavreader compare story/ --color always | less -R", "in colour, page by page"),
        Example(
            "lavreader compare --timeout 5 morning.html https://news.example/story", "with one from the web"
        ),
        Example("cat evening.txt | lavreader compare morning.html -", "with one from a pipe"),
    ],
    epilog="Exit codes: 0 nothing found, 1 findings, 2 trouble.",
)
@sources_argument
@click.option("--json", "as_json", is_flag=True, help="One JSON document; see 'lavreader schema'.")
@side_options
@fail_on_option
@excerpts_option
@rows_option
@width_option
@plain_option
@color_option
@output_option()
@force_option
@timeout_option
@click.option("-q", "--quiet", is_flag=True, help="Print nothing: the exit code tells.")
def compare(
    sources: tuple[str, ...],
    as_json: bool,
    left: str | None,
    right: str | None,
    fail_on: str | None,
    excerpts: bool,
    rows: bool | None,
    width: int | None,
    plain: bool,
    color: str,
    output: str | None,
    force: bool,
    timeout: float,
    quiet: bool,
) -> int:
    """Compare articles and print what they tell differently.

    A SOURCE is a web address, a saved page, a text file, a folder of them, or - for standard input;
    without any, the sample story.
    """
    from lavreader.compare.story import Story
    from lavreader.export.json import render_json
    from lavreader.export.report import report_of
    from lavreader.export.text import render_text

    reading = read_sources(or_sample(sources), timeout=timeout, quiet=quiet)
    story = Story(at_least_two(reading))
    pairs = chosen_pairs(story.articles, left, right)
    if not quiet or output is not None:
        if as_json:
            text = render_json(story, pairs, excerpts=excerpts, indent=None)
        else:
            options = text_options(output, width=width, plain=plain, color=color, rows=rows)
            text = render_text(report_of(story, excerpts=excerpts, pairs=pairs), options)
        deliver(text, output, overwrite=force)
    if reading.failures:
        return 2
    comparisons = story.comparisons if pairs is None else [story.compare(i, j) for i, j in pairs]
    return exit_code((finding for comparison in comparisons for finding in comparison.findings), fail_on)


def exit_code(findings: Iterable["Finding"], fail_on: str | None) -> int:
    """1 if a finding is of the wanted sort (any if not said), else 0, as diff does."""
    wanted = fail_on or "any"
    return int(any(wanted == "any" or finding.verdict == wanted for finding in findings))
