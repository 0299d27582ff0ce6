"""The day of publication, where the page states it.

A guess from any date on the page is often the day of a comment, of an update or of another article; a wrong
date makes every "on Friday" of an article wrong. So only what the page names as its publication counts:
JSON-LD, meta elements, a ``time`` element marked as such, and a date in the path of its address.
"""

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from extractors.word_lists import lines

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META = tuple(name for line in lines("date_meta") for name in line.split())
_ISO = re.compile(r"\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d{3})")
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
         "sep sept september", "oct october", "nov november", "dec december"), 1
    )
    for name in names.split()
}  # fmt: skip
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b")
_MONTH_DAY = re.compile(r"\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_PATH = re.compile(
    r"/((?:19|20)\d\d)/(\d{1,2}|[a-z]{3})/(\d{1,2})(?=/|$)|(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)"
)
_PUBLISHED_MARK = re.compile(
    r"publi|pub-?date|posted|entry-date|dateline|created|article-?date", re.IGNORECASE
)
_OTHER_MARK = re.compile(r"modif|updat|comment|relat|event|expire", re.IGNORECASE)


def day_of(text: str | None) -> date | None:
    """The day in a date as pages write it for machines or in English words; None where that is in doubt."""
    if not text:
        return None
    text = text.strip()[:80]
    match = _ISO.match(text)
    if match is not None:
        return _valid(int(match[1]), int(match[2]), int(match[3]))
    if re.fullmatch(r"\d{10}(?:\d{3})?", text):
        return _valid_day(datetime.fromtimestamp(int(text[:10]), UTC).date())
    match = _DAY_MONTH.search(text)
    if match is not None and match[2].lower() in _MONTHS:
        return _valid(int(match[3]), _MONTHS[match[2].lower()], int(match[1]))
    match = _MONTH_DAY.search(text)
    if match is not None and match[1].lower() in _MONTHS:
        return _valid(int(match[3]), _MONTHS[match[1].lower()], int(match[2]))
    return None


def published_on(
    tree: "HtmlElement", meta: dict[str, str], stated: str | None, address: str | None
) -> date | None:
    """The day a page was published, from the surest source that gives one.

    Args:
        tree: The page.
        meta: Its meta elements by name, lower case.
        stated: ``datePublished`` of its JSON-LD.
        address: Its canonical address.
    """
    found = day_of(stated)
    for name in _META:
        found = found or day_of(meta.get(name))
    in_path = day_in_path(address)
    found = found or _of_time_elements(tree) or in_path
    if found and in_path and abs(found - in_path) <= timedelta(days=1):
        return in_path  # machines write universal time; the address has the day where the outlet is
    return found


def day_in_path(address: str | None) -> date | None:
    """The date in the path of an address, such as ``/2024/05/17/``."""
    if not address:
        return None
    try:
        path = urlsplit(address).path.lower()
    except ValueError:
        return None
    match = _PATH.search(path)
    if match is None:
        return None
    if match[1]:
        month = _MONTHS.get(match[2]) if match[2].isalpha() else int(match[2])
        return _valid(int(match[1]), month, int(match[3])) if month else None
    return _valid(int(match[4]), int(match[5]), int(match[6]))


def _of_time_elements(tree: "HtmlElement") -> date | None:
    """The day of elements marked as the time of publication; of unmarked ones only where all agree."""
    marked: list[date] = []
    others: list[date] = []
    for element in tree.iter("time", "abbr", "span", "meta"):
        itemprop = (element.get("itemprop") or "").lower()
        if element.tag != "time" and "datepublished" not in itemprop:
            continue
        day = day_of(
            element.get("datetime") or element.get("content") or element.get("title") or element.text
        )
        if day is None:
            continue
        pubdate = "pubdate" if element.get("pubdate") is not None else None
        marks = " ".join(filter(None, (itemprop, element.get("class"), element.get("id"), pubdate)))
        if "datepublished" in itemprop:
            return day
        if _OTHER_MARK.search(marks):
            continue
        (marked if _PUBLISHED_MARK.search(marks) else others).append(day)
    if marked:
        return marked[0]
    return others[0] if len(set(others)) == 1 else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return _valid_day(date(year, month, day))
    except ValueError:
        return None


def _valid_day(day: date) -> date | None:
    """A day on which something can have been published: after printing began, not after tomorrow."""
    return day if day.year >= 1800 and day <= datetime.now(UTC).date() + timedelta(days=2) else None
