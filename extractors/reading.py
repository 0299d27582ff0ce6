"""Read sources: an address, a file, a folder of files, standard input."""

from collections.abc import Callable, Iterable
from pathlib import Path

from extractors.page import article_from_html
from extractors.plain_text import article_from_text
from lavreader.article import Article
from lavreader.errors import SourceError

Progress = Callable[[str, str], None]


def expand(sources: Iterable[str]) -> list[str]:
    """The sources with each folder replaced by the article files in it, sorted by name.

    Raises:
        SourceError: A folder holds no article.
    """
    expanded: list[str] = []
    for source in sources:
        path = Path(source)
        if "://" not in source and path.is_dir():
            found = sorted(p for p in path.iterdir() if p.suffix in {".txt", ".html", ".htm"})
            if not found:
                raise SourceError(source, "the folder holds no .txt or .html file")
            expanded += [str(p) for p in found]
        else:
            expanded.append(source)
    return expanded


def read(source: str | Path, *, timeout: float = 30.0) -> Article:
    """Read one source.

    Args:
        source: A web address, a path, or ``-`` for standard input.
        timeout: Seconds a web server may stay silent.

    Raises:
        SourceError: The source gives no article; the message says why.
    """
    path = Path(source)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(str(source), f"cannot be read: {error.strerror}") from error
    text = data.decode("utf-8", "replace")
    if "<html" in text[:2000].lower() or path.suffix in {".html", ".htm"}:
        return article_from_html(text, str(source))
    return article_from_text(text, str(source))


def read_all(
    sources: Iterable[str], *, timeout: float = 30.0, progress: Progress | None = None
) -> list[Article | SourceError]:
    """Read several sources, each an Article or the error it gave, in order.

    Args:
        sources: As for :func:`read`; folders are not expanded here.
        timeout: Seconds a web server may stay silent.
        progress: Called with a source and what happens to it.
    """
    results: list[Article | SourceError] = []
    for source in sources:
        if progress is not None:
            progress(source, "reading")
        try:
            results.append(read(source, timeout=timeout))
        except SourceError as error:
            results.append(error)
    return results
