"""Read sources: an address, a file, a folder of files, standard input."""

import contextlib
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.contents import ARTICLE_SUFFIXES, contents_of, data_refusal, refusal
from lavreader.article import Article
from lavreader.errors import SourceError

if TYPE_CHECKING:
    from extractors.answer import Download
    from extractors.download import Downloader

Progress = Callable[[str, str], None]
"""Called with a source and what happens to it: ``fetching``, ``reading``, ``done`` or ``failed``."""

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes of the largest file or input that is read."""
AT_ONCE = 6
"""Pages that are fetched at the same time."""
LEAST_BEHIND_A_WALL = 100
"""Words that must be left of a page the server refused before it counts as an article."""
_ADDRESS = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*://")
_BARE_ADDRESS = re.compile(r"^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]|$)", re.IGNORECASE)
_NOT_ARTICLES = frozenset(
    ["readme", "license", "licence", "copying", "changelog", "contributing", "notice", "authors"]
)


def is_address(source: str) -> bool:
    """Whether a source is a web address or claims to be one."""
    return _ADDRESS.match(source) is not None


def expand(sources: Iterable[str]) -> list[str]:
    """The sources with each folder replaced by the article files in it, sorted by name.

    Hidden files, files of other kinds, folders inside (such as the ``page_files`` a browser saves beside a
    page) and files about the folder itself (README, LICENSE) are left out.

    Raises:
        SourceError: A folder holds no article or cannot be read.
    """
    expanded: list[str] = []
    for source in sources:
        source = str(source)
        if source == "-" or is_address(source) or not Path(source).is_dir():
            expanded.append(source)
            continue
        try:
            found = sorted(path for path in Path(source).iterdir() if _is_article_file(path))
        except OSError as error:
            raise SourceError(source, f"the folder cannot be read: {_said(error)}") from error
        if not found:
            raise SourceError(source, "the folder holds no .html, .txt, .md or .mhtml file")
        expanded += [str(path) for path in found]
    return expanded


def read(source: str | Path, *, timeout: float = 30.0) -> Article:
    """Read one source.

    Args:
        source: A web address, a path, or ``-`` for standard input.
        timeout: Seconds a web server may stay silent; the whole page may take four times as long.

    Raises:
        SourceError: The source gives no article; the message says why.
    """
    source = str(source)
    if not is_address(source):
        return _read_local(source)
    with _downloader(timeout) as downloader:
        return _read_address(source, downloader, None)


def read_all(
    sources: Iterable[str], *, timeout: float = 30.0, progress: Progress | None = None
) -> list[Article | SourceError]:
    """Read several sources at once, each an Article or the error it gave, in order.

    A source that fails, however it fails, does not keep the others from being read.

    Args:
        sources: As for :func:`read`; folders are not expanded here.
        timeout: As for :func:`read`.
        progress: Called with a source and what happens to it, from several threads.
    """
    from concurrent.futures import ThreadPoolExecutor

    wanted = [str(source) for source in sources]
    on_the_web = sum(is_address(source) for source in wanted)
    with contextlib.ExitStack() as stack:
        downloader = stack.enter_context(_downloader(timeout)) if on_the_web else None

        def one(source: str) -> Article | SourceError:
            try:
                if is_address(source) and downloader is not None:
                    result: Article | SourceError = _read_address(source, downloader, progress)
                else:
                    _tell(progress, source, "reading")
                    result = _read_local(source)
            except SourceError as error:
                result = error
            except Exception as error:  # one page must not end the others
                result = SourceError(source, f"could not be read ({type(error).__name__})")
            _tell(progress, source, "failed" if isinstance(result, SourceError) else "done")
            return result

        if on_the_web < 2:
            return [one(source) for source in wanted]
        pool = stack.enter_context(ThreadPoolExecutor(min(AT_ONCE, len(wanted)), "read"))
        return list(pool.map(one, wanted))


def article_from_bytes(
    data: bytes,
    source: str,
    *,
    suffix: str = "",
    content_type: str = "",
    charset: str | None = None,
    address: str | None = None,
) -> Article:
    """The article in bytes of whatever kind.

    Args:
        data: The bytes of a file, a page or an input.
        source: What the reader gave, for the Article and for errors.
        suffix: The suffix of the file's name, with its dot.
        content_type: The media type a server gave.
        charset: The charset a server declared.
        address: Where a page was found.

    Raises:
        SourceError: There is none.
    """
    from extractors.decoding import decode

    if not data.strip():
        raise SourceError(source, "it is empty")
    if (said := refusal(data)) is not None:
        raise SourceError(source, f"it {said}")
    try:
        text = decode(data, charset)
    except UnicodeError as error:
        raise SourceError(source, "its encoding cannot be recognized; save it as UTF-8") from error
    if (said := data_refusal(text)) is not None:
        raise SourceError(source, f"it {said}")
    kind = contents_of(text, suffix.lower(), content_type.lower())
    if kind == "mhtml":
        from extractors.mhtml import page_in_mhtml

        try:
            text, saved_from = page_in_mhtml(data)
        except ValueError as error:
            raise SourceError(source, "it is a saved page without the page; save it again as HTML") from error
        kind, address = "html", address or saved_from
    if kind == "html":
        from extractors.page import article_from_html

        return article_from_html(text, source, address)
    if kind == "markdown":
        from extractors.markdown import article_from_markdown

        return article_from_markdown(text, source)
    from extractors.plain_text import article_from_text

    return article_from_text(text, source)


def _read_address(source: str, downloader: "Downloader", progress: Progress | None) -> Article:
    """The article at a web address."""
    _tell(progress, source, "fetching")
    page = downloader.fetch(source)
    _tell(progress, source, "reading")
    try:
        article = article_from_bytes(
            page.data, source, content_type=page.content_type, charset=page.charset, address=page.address
        )
    except SourceError as error:
        if page.status >= 400:
            raise _refused(source, page) from error
        raise
    if page.status >= 400 and sum(len(p.text.split()) for p in article.paragraphs) < LEAST_BEHIND_A_WALL:
        raise _refused(source, page)
    return replace(article, fetched=page.fetched, warnings=page.warnings + article.warnings)


def _refused(source: str, page: "Download") -> SourceError:
    """The error for a page that a server refused."""
    from extractors.answer import REFUSED

    said = REFUSED.get(page.status, "refuses the page")
    return SourceError(
        source, f"the server {said} (status {page.status}); open it in a browser and save the page as a file"
    )


def _read_local(source: str) -> Article:
    """The article in a file or in standard input."""
    if source == "-":
        data, suffix = _standard_input(), ""
    else:
        path = Path(source)
        suffix = path.suffix
        try:
            if path.is_dir():
                raise SourceError(source, "it is a folder; give the files in it")
            if path.exists() and not path.is_file():
                raise SourceError(source, "it is neither a file nor a folder")
            with path.open("rb") as file:
                data = file.read(LARGEST_FILE + 1)
        except FileNotFoundError as error:
            hint = f"; for a web address write https://{source}" if _BARE_ADDRESS.match(source) else ""
            raise SourceError(source, f"no such file{hint}") from error
        except (OSError, ValueError) as error:
            raise SourceError(source, f"it cannot be read: {_said(error)}") from error
    if len(data) > LARGEST_FILE:
        raise SourceError(source, f"it is larger than {LARGEST_FILE // 1024 // 1024} MB")
    return article_from_bytes(data, source, suffix=suffix)


def _standard_input() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise SourceError("-", "there is no standard input")
    try:
        return sys.stdin.buffer.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise SourceError("-", f"it cannot be read: {_said(error)}") from error


def _downloader(timeout: float) -> "Downloader":
    from extractors.cache import PageCache
    from extractors.download import Downloader

    return Downloader(timeout=timeout, kept=PageCache())


def _is_article_file(path: Path) -> bool:
    return (
        path.suffix.lower() in ARTICLE_SUFFIXES
        and not path.name.startswith(".")
        and path.stem.lower() not in _NOT_ARTICLES
        and path.is_file()
    )


def _tell(progress: Progress | None, source: str, state: str) -> None:
    if progress is not None:
        progress(source, state)


def _said(error: Exception) -> str:
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
