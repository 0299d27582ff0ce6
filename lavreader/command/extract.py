"""``lavreader extract``: the article and nothing else."""

import click

from lavreader.article import Article
from lavreader.command.example import Example, ExampleCommand
from lavreader.command.options import (
    force_option,
    output_option,
    quiet_option,
    sources_argument,
    timeout_option,
)
from lavreader.command.output import deliver
from lavreader.command.sources import expanded_sources, or_sample, results_of
from lavreader.export.json import to_json
from lavreader.export.visible import one_line, visible


@click.command(
    cls=ExampleCommand,
    examples=[
        Example("lavreader extract evening.html", "the text of one saved page"),
        Example("lavreader extract story/ --json -o articles.jsonl", "a folder, one JSON object a line"),
        Example("lavreader extract story/ --json -o articles.jsonl --force", "again, over the old file"),
        Example("lavreader extract evening.html --removed", "what was taken away as well, and why"),
        Example(
            "lavreader extract --timeout 5 --quiet https://news.example/story",
            "from the web, or give up soon",
        ),
        Example("cat evening.html | lavreader extract -", "a page from a pipe"),
    ],
)
@sources_argument
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, what was removed included.")
@click.option("--removed", is_flag=True, help="Show what was taken away, each piece with its reason.")
@output_option()
@force_option
@timeout_option
@quiet_option
def extract(
    sources: tuple[str, ...],
    as_json: bool,
    removed: bool,
    output: str | None,
    force: bool,
    timeout: float,
    quiet: bool,
) -> int:
    """Print the article and nothing else.

    A SOURCE is a web address, a saved page, a text file, a folder of them, or - for standard input;
    without one, the sample story. A source that cannot be read is named on standard error and the
    others are printed all the same.
    """
    expanded = expanded_sources(or_sample(sources))
    written: list[str] = []
    number = failures = 0
    for result in results_of(expanded, timeout=timeout, quiet=quiet):
        if not isinstance(result, Article):
            failures += 1
            continue
        number += 1
        if as_json:
            piece = to_json(result.to_dict(f"a{number}"))
        else:
            heading = f"==> {one_line(result.source)} <==\n" if len(expanded) > 1 else ""
            piece = ("\n" if number > 1 else "") + heading + readable(result, removed=removed)
        if output is None or output == "-":
            deliver(piece + "\n", None)
        else:
            written.append(piece + "\n")
    if written:
        deliver("".join(written), output, overwrite=force)
    return 2 if failures else 0


def readable(article: Article, *, removed: bool) -> str:
    """The article for people's eyes: one paragraph a line.

    Args:
        article: What to print.
        removed: Whether to put what was taken away in its place, in brackets.
    """
    lines = []
    if removed:
        lines += [
            _bracketed(piece.reason, piece.text) for piece in article.removed if piece.after_paragraph < 0
        ]
    for index, paragraph in enumerate(article.paragraphs):
        lines.append(visible(paragraph.text))
        if removed:
            lines += [
                _bracketed(piece.reason, piece.text)
                for piece in article.removed
                if piece.after_paragraph == index
            ]
    return "\n".join(lines)


def _bracketed(reason: str, text: str) -> str:
    return f"[removed: {reason.replace('_', ' ')}] {one_line(text)}"
