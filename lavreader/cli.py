"""The command ``lavreader``: the front door."""

import json
import sys

import click

from lavreader.errors import LavreaderError


@click.group()
@click.version_option(package_name="lavreader")
def main() -> None:
    """Show how outlets tell the same story."""


@main.command()
@click.argument("sources", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def extract(sources: tuple[str, ...], as_json: bool) -> None:
    """Print the article and nothing else."""
    from extractors.reading import expand, read

    try:
        for number, source in enumerate(expand(sources), 1):
            article = read(source)
            click.echo(json.dumps(article.to_dict(f"a{number}")) if as_json else article.text)
    except LavreaderError as error:
        click.echo(f"lavreader: {error}", err=True)
        sys.exit(2)


@main.command()
@click.argument("sources", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def compare(sources: tuple[str, ...], as_json: bool) -> None:
    """Compare articles with each other."""
    from extractors.reading import expand, read
    from lavreader.compare.story import Story

    try:
        story = Story(read(source) for source in expand(sources))
        document = story.to_dict()
    except LavreaderError as error:
        click.echo(f"lavreader: {error}", err=True)
        sys.exit(2)
    if as_json:
        click.echo(json.dumps(document))
    sys.exit(1 if any(pair["findings"] for pair in document["pairs"]) else 0)


if __name__ == "__main__":
    main()
