"""From the words on the command line to articles, with every failure named on standard error."""

import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from lavreader.article import Article
from lavreader.errors import LavreaderError, SourceError
from lavreader.export.labels import shortened
from lavreader.export.visible import visible

_AT_A_TIME = 32
_LONGEST_MESSAGE = 1000


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
    click.echo(f"lavreader: {shortened(visible(str(message)), _LONGEST_MESSAGE)}", err=True)


def or_sample(sources: Sequence[str]) -> list[str]:
    """The sources, or those of the sample story if there are none."""
    if sources:
        return list(sources)
    from lavreader.sample import sample_sources

    return list(sample_sources())


def read_sources(sources: Sequence[str], *, timeout: float = 30.0, quiet: bool = False) -> Reading:
    """Read every source for a comparison; folders give their files.

    Args:
        sources: Addresses, paths, folders, ``-``.
        timeout: Seconds a web server may stay silent.
        quiet: Say nothing of progress and warnings; failures are said all the same.

    Raises:
        LavreaderError: One source is named twice.
    """
    expanded = expanded_sources(sources)
    _refuse_twice([item for item in expanded if isinstance(item, str)])
    results = list(results_of(expanded, timeout=timeout, quiet=quiet))
    return Reading(
        tuple(result for result in results if isinstance(result, Article)),
        tuple(result for result in results if isinstance(result, SourceError)),
    )


def expanded_sources(sources: Sequence[str]) -> list[str | SourceError]:
    """The sources with folders replaced by their files, or by why they have none.

    Raises:
        LavreaderError: Standard input is named twice.
    """
    from extractors.reading import expand

    expanded: list[str | SourceError] = []
    for source in sources:
        if not source.strip():
            expanded.append(SourceError("''", "an empty name is no source; name a page, a file or a folder"))
            continue
        try:
            expanded += expand([source])
        except SourceError as error:
            expanded.append(error)
        except (OSError, ValueError) as error:  # a name no file system takes
            reason = (error.strerror if isinstance(error, OSError) else str(error)) or "cannot be read"
            expanded.append(SourceError(shortened(source, 80), reason.casefold()))
    _refuse_twice([item for item in expanded if item == "-"])
    return expanded


def results_of(
    expanded: Sequence[str | SourceError], *, timeout: float, quiet: bool
) -> Iterator[Article | SourceError]:
    """Read the sources, some at a time, and give each result in its order.

    What fails is named on standard error, and so is what may be wrong with a text.

    Args:
        expanded: What :func:`expanded_sources` gave.
        timeout: Seconds a web server may stay silent.
        quiet: Say nothing of progress and warnings.
    """
    line = _ProgressLine(len(expanded), wanted=not quiet and sys.stderr.isatty())
    for start in range(0, len(expanded), _AT_A_TIME):
        batch = expanded[start : start + _AT_A_TIME]
        answers = iter(_read([item for item in batch if isinstance(item, str)], timeout, line))
        results = [next(answers) if isinstance(item, str) else item for item in batch]
        line.clear()
        for result in results:
            if isinstance(result, SourceError):
                complain(result)
            elif not quiet:
                for warning in result.warnings:
                    complain(f"{result.source}: warning: {warning}")
        yield from results


def _read(sources: Sequence[str], timeout: float, line: "_ProgressLine") -> list[Article | SourceError]:
    """Read some sources; Ctrl-C ends the waiting for a silent server at once."""
    from extractors.reading import is_address, read_all

    if not any(is_address(source) for source in sources):
        return read_all(sources, timeout=timeout, progress=line.show)
    results: list[list[Article | SourceError] | BaseException] = []

    def work() -> None:
        try:
            results.append(read_all(sources, timeout=timeout, progress=line.show))
        except BaseException as error:
            results.append(error)

    worker = threading.Thread(target=work, daemon=True, name="reading")
    worker.start()
    worker.join()
    (result,) = results
    if isinstance(result, BaseException):
        raise result
    return result


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
