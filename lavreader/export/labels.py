"""Names: of outlets in a column's head, of a report, of a report's file."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from lavreader.article import Article
from lavreader.export.visible import one_line

_LABEL_LENGTH = 40
_FILE_NAME_LENGTH = 80
_LANGUAGE_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
_WORD = re.compile(r"\w+")


def labels(articles: Sequence[Article]) -> list[str]:
    """A short name for each article; those that would be the same are numbered."""
    names = [shortened(_best_name(article), _LABEL_LENGTH) for article in articles]
    counts = Counter(names)
    numbered: Counter[str] = Counter()
    result = []
    for name in names:
        numbered[name] += 1
        result.append(f"{name} ({numbered[name]})" if counts[name] > 1 else name)
    return result


def headline(articles: Sequence[Article]) -> str | None:
    """The headline that has most words in common with the others, the first of equals; None without any."""
    titles = [one_line(article.title) for article in articles if article.title]
    if not titles:
        return None
    words = [set(_WORD.findall(title.casefold())) for title in titles]
    common = Counter(word for one in words for word in one)

    def likeness(index: int) -> float:
        return sum(common[word] - 1 for word in words[index]) / (len(words[index]) or 1)

    return titles[max(range(len(titles)), key=lambda index: (likeness(index), -index))]


def file_stem(articles: Sequence[Article]) -> str:
    """A file name without its ending: the first day of publication, the headline, the number of articles.

    The same story gives the same name on every system: lower-case ASCII letters, digits and hyphens.
    """
    dates = [article.published for article in articles if article.published]
    told = headline(articles) or " and ".join(labels(articles)[:2])
    if len(articles) == 2:
        told = f"{' '.join(labels(articles))} {told}" if headline(articles) else told
    ascii_only = unicodedata.normalize("NFKD", told.replace("’", "").replace("'", ""))
    words = re.findall(r"[a-z0-9]+", ascii_only.encode("ascii", "ignore").decode().casefold())
    stem = "-".join(words) or "comparison"
    if len(stem) > _FILE_NAME_LENGTH:
        stem = stem[: _FILE_NAME_LENGTH + 1].rpartition("-")[0] or stem[:_FILE_NAME_LENGTH]
    parts = [min(dates).isoformat()] if dates else []
    parts.append(stem)
    if len(articles) > 2:
        parts.append(f"{len(articles)}-outlets")
    return "-".join(parts) if dates else "lavreader-" + "-".join(parts)


def shortened(text: str, length: int) -> str:
    """The text, cut between words with an ellipsis where it is longer."""
    if len(text) <= length:
        return text
    cut = text[:length]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:–—-") + "…"


def web_address(text: str | None) -> str | None:
    """The text if it is a web address a browser may be sent to, else None.

    Only http and https with a host, without white space, controls or quotation marks.
    """
    if not text or not re.fullmatch(r"https?://[^\s\x00-\x20\x7f-\x9f\"'<>`\\]+", text, re.IGNORECASE):
        return None
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    harmless = parts.hostname and one_line(text) == text and not parts.username and not parts.password
    return text if harmless else None


def origin(article: Article) -> str:
    """What an article was read from: the address, or a file's name without its folders.

    Where somebody keeps files is nobody's business whom the report is passed on to.
    """
    given = one_line(article.source)
    if web_address(article.source):
        return given
    return given.replace("\\", "/").rstrip("/").rpartition("/")[2] or given


def language_tag(article: Article) -> str:
    """A language tag a browser can use; empty where the language is unknown."""
    tag = article.language or ""
    return tag if 2 <= len(tag) <= 12 and set(tag) <= _LANGUAGE_CHARACTERS else ""


def _best_name(article: Article) -> str:
    """The outlet, else the host of a web page, else the headline, else the file's name."""
    if article.outlet and one_line(article.outlet):
        return one_line(article.outlet)
    address = web_address(article.address or article.source)
    if address:
        return (urlsplit(address).hostname or address).removeprefix("www.")
    if article.title and one_line(article.title):
        return one_line(article.title)
    return origin(article) or "no name"
