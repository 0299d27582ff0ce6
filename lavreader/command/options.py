"""Options several commands share, so that each means the same everywhere."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

FAIL_ON = ("contradiction", "altered_quote", "any")

sources_argument = click.argument(
    "sources", nargs=-1, type=click.Path(allow_dash=True), metavar="[SOURCE]..."
)
timeout_option = click.option(
    "--timeout",
    type=click.FloatRange(min=0.1),
    default=30.0,
    show_default=True,
    metavar="SECONDS",
    help="How long a web server may stay silent.",
)
quiet_option = click.option("-q", "--quiet", is_flag=True, help="No progress and no warnings.")
force_option = click.option("--force", is_flag=True, help="Replace a file that is there already.")
color_option = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour the text; auto: on a terminal, unless NO_COLOR is set.",
)
plain_option = click.option(
    "--plain", is_flag=True, help="Words instead of columns, signs and colours, for screen readers."
)
excerpts_option = click.option(
    "--excerpts", is_flag=True, help="Only passages with findings, where full texts must not be passed on."
)
rows_option = click.option(
    "--rows/--no-rows", default=None, help="Print every row; if not said, only where there is one pair."
)
width_option = click.option(
    "--width",
    type=click.IntRange(min=20),
    default=None,
    metavar="COLUMNS",
    help="Width of a line; under 80 one article stands under the other.  [default: the terminal's]",
)
fail_on_option = click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    default=None,
    help="What makes the exit code 1.",
)


def output_option(
    help_text: str = "Write to this file; - is standard output.",
) -> Callable[[Command], Command]:
    """The option ``-o``."""
    return click.option(
        "-o", "--output", type=click.Path(allow_dash=True), default=None, metavar="FILE", help=help_text
    )


def side_options(command: Command) -> Command:
    """The options ``--left`` and ``--right``."""
    meaning = "a number, an id such as a2, or part of its name"
    command = click.option("--right", metavar="ARTICLE", help="Only pairs with this on the right.")(command)
    return click.option("--left", metavar="ARTICLE", help=f"Only pairs with this on the left: {meaning}.")(
        command
    )
