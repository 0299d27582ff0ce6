"""Examples that are part of a command: help, manual and tests show the same ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import click


@dataclass(frozen=True, slots=True)
class Example:
    """A line somebody could type.

    Attributes:
        line: The whole command line, as typed into a shell.
        says: What it does, in a few words.
    """

    line: str
    says: str


class ExampleCommand(click.Command):
    """A command whose help ends in examples.

    Attributes:
        examples: What to show, in order; every option of the command is in one of them.
    """

    def __init__(self, *args: Any, examples: Sequence[Example] = (), **settings: Any) -> None:
        """Take the examples beside what click takes."""
        super().__init__(*args, **settings)
        self.examples = tuple(examples)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, then the epilog."""
        write_examples(self.examples, formatter)
        super().format_epilog(ctx, formatter)


def write_examples(examples: Sequence[Example], formatter: click.HelpFormatter) -> None:
    """Add a section of examples to a help page."""
    if examples:
        with formatter.section("Examples"):
            for number, example in enumerate(examples):
                if number:
                    formatter.write_paragraph()
                indent = " " * formatter.current_indent
                formatter.write(f"{indent}$ {example.line}\n{indent}    {example.says}\n")
