"""From the words on the command line to articles, with every failure named on standard error."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from lavreader.article import Article
from lavreader.errors import LavreaderError, SourceError
from lavreader.export.visible import visible


@dataclass(frozen=True)
class Reading:
    """What the sources gave.

    Attributes:
        articles: Those that could be read, in the order of the sources.
        failures: Why the others could not.
    """

    articles: tuple[Article, ...]
    failures: tuple[SourceError, ...]


def complain(message: object) -> None:
    """One line on standard error, harmless whatever the message quotes."""
    click.echo(f"lavreader: {visible(str(message))}", err=True)


def or_sample(sources: Sequence[str]) -> list[str]:
    """The sources, or those of the sample story if there are none."""
    if sources:
        return list(sources)
    from lavreader.sample import sample_sources

    return list(sample_sources())


def read_sources(
    sources: Sequence[str], *, timeout: float = 30.0, quiet: bool = False, distinct: bool = True
) -> Reading:
    """Read every source; folders give their files.

    Args:
        sources: Addresses, paths, folders, ``-``.
        timeout: Seconds a web server may stay silent.
        quiet: Say nothing of progress and warnings; failures are said all the same.
        distinct: Whether naming one source twice is a mistake, as it is for a comparison.

    Raises:
        LavreaderError: One source is named twice.
    """
    from extractors.reading import expand, read_all

    expanded: list[str | SourceError] = []
    for source in sources:
        try:
            expanded += expand([source])
        except SourceError as error:
            expanded.append(error)
    names = [item for item in expanded if isinstance(item, str)]
    _refuse_twice(names if distinct else [name for name in names if name == "-"])
    line = _ProgressLine(len(names), wanted=not quiet and sys.stderr.isatty())
    answers = iter(read_all(names, timeout=timeout, progress=line.show))
    results = [next(answers) if isinstance(item, str) else item for item in expanded]
    line.clear()
    articles = tuple(result for result in results if isinstance(result, Article))
    failures = tuple(result for result in results if isinstance(result, SourceError))
    for failure in failures:
        complain(failure)
    if not quiet:
        for article in articles:
            for warning in article.warnings:
                complain(f"{article.source}: warning: {warning}")
    return Reading(articles, failures)


def at_least_two(reading: Reading) -> tuple[Article, ...]:
    """The articles, if there is something to compare.

    Raises:
        LavreaderError: There are fewer than two.
    """
    if len(reading.articles) >= 2:
        return reading.articles
    if reading.failures and reading.articles:
        raise LavreaderError(
            "only one source could be read and a comparison needs two; mend or replace the others"
        )
    if reading.failures:
        raise LavreaderError("none of the sources could be read")
    raise LavreaderError(
        "a comparison needs two articles; name a second source, or use 'lavreader extract' for one"
    )


def _refuse_twice(names: Sequence[str]) -> None:
    """Stop where one page is named twice: its comparison with itself would say nothing."""
    seen: dict[str, str] = {}
    for name in names:
        key = name if "://" in name or name == "-" else str(Path(name).resolve())
        if key in seen:
            as_well = "" if seen[key] == name else f" (as {seen[key]})"
            raise LavreaderError(f"{name}: the same source is named twice{as_well}; name each once")
        seen[key] = name


class _ProgressLine:
    """One line on a terminal that says which source is being read, and goes away."""

    def __init__(self, total: int, *, wanted: bool) -> None:
        self._total = total
        self._wanted = wanted
        self._seen: list[str] = []

    def show(self, source: str, event: str) -> None:
        """Say what happens to a source."""
        if not self._wanted:
            return
        if source not in self._seen:
            self._seen.append(source)
        text = visible(f"{len(self._seen)} of {self._total}: {source}: {event}")
        click.echo(f"\r\x1b[K{text[:78]}", err=True, nl=False)

    def clear(self) -> None:
        """Take the line away."""
        if self._wanted and self._seen:
            click.echo("\r\x1b[K", err=True, nl=False)
