"""``lavreader schema``: what programs may rely on in the JSON."""

import click

from lavreader.command.example import Example, ExampleCommand
from lavreader.command.output import deliver
from lavreader.export.json import SchemaName, schema_text


@click.command(
    cls=ExampleCommand,
    examples=[
        Example("lavreader schema > comparison.schema.json", "of the document 'compare --json' prints"),
        Example("lavreader schema article", "of a line 'extract --json' prints"),
    ],
)
@click.argument("name", type=click.Choice(["comparison", "article"]), default="comparison")
def schema(name: SchemaName) -> int:
    """Print the JSON Schema of the JSON the other commands print."""
    deliver(schema_text(name), None)
    return 0
