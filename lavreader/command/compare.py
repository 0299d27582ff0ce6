"""``lavreader compare``: what two or more articles tell differently, as text or JSON."""

import json
from collections.abc import Iterable

import click

from lavreader.command.example import Example, ExampleCommand
from lavreader.command.options import (
    fail_on_option,
    quiet_option,
    side_options,
    sources_argument,
    timeout_option,
)
from lavreader.command.output import deliver
from lavreader.command.selection import chosen_pairs
from lavreader.command.sources import at_least_two, or_sample, read_sources
from lavreader.compare.comparison import Finding


@click.command(
    cls=ExampleCommand, examples=[Example("lavreader compare story/ --json", "every pair as JSON")]
)
@sources_argument
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@side_options
@fail_on_option
@timeout_option
@quiet_option
def compare(
    sources: tuple[str, ...],
    as_json: bool,
    left: str | None,
    right: str | None,
    fail_on: str | None,
    timeout: float,
    quiet: bool,
) -> int:
    """Compare articles with each other."""
    from lavreader.compare.story import Story

    reading = read_sources(or_sample(sources), timeout=timeout, quiet=quiet)
    story = Story(at_least_two(reading))
    pairs = chosen_pairs(story.articles, left, right)
    if as_json:
        deliver(json.dumps(story.to_dict(pairs)), None)
    comparisons = story.comparisons if pairs is None else [story.compare(i, j) for i, j in pairs]
    if reading.failures:
        return 2
    return exit_code((finding for comparison in comparisons for finding in comparison.findings), fail_on)


def exit_code(findings: Iterable[Finding], fail_on: str | None) -> int:
    """1 if a finding is of the wanted sort (any if not said), else 0, as diff does."""
    wanted = fail_on or "any"
    return int(any(wanted == "any" or finding.verdict == wanted for finding in findings))
