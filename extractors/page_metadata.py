"""What a page says about itself: headline, outlet, authors, date, address, language.

Wrong is worse than nothing: every value comes from a place where the page names it as what it is.
"""

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import urljoin

from lxml.html import HtmlElement

from extractors.characters import clean
from extractors.json_ld import LinkedArticle, linked_article
from extractors.line_rules import is_same_headline
from extractors.lines import Line
from extractors.names import people
from extractors.outlet import host_of, outlet_of, without_site
from extractors.page_dates import published_on
from extractors.word_lists import lines

_AUTHOR_META = tuple(name for line in lines("author_meta") for name in line.split())
_AUTHOR_ELEMENTS = (
    ".//*[@itemprop='author']", ".//a[@rel='author']", ".//*[contains(concat(' ', @class, ' '), ' byline ')]",
    ".//*[contains(concat(' ', @class, ' '), ' author ')]",
    ".//*[contains(@class, 'author-name')]", ".//*[contains(@class, 'byline__name')]",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What a page says about itself; None or empty where it says nothing that can be trusted.

    Attributes:
        title: The headline, without the site's name.
        headlines: Every form of the headline the page has, for knowing its repetitions.
        outlet: The site as it names itself.
        authors: People's names.
        published: The day of publication.
        address: The canonical address.
        language: ISO 639-1 code the page gives.
    """

    title: str | None = None
    headlines: tuple[str, ...] = ()
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    address: str | None = None
    language: str | None = None


def page_metadata(tree: HtmlElement, address: str | None = None) -> PageMetadata:
    """What a page says about itself.

    Args:
        tree: The parsed page.
        address: Where it was found; None for a file.
    """
    meta = _meta(tree)
    linked = linked_article(tree)
    canonical = _address(tree, meta, linked, address)
    host = host_of(canonical)
    page_title = clean(tree.findtext(".//head/title") or tree.findtext(".//title") or "") or None
    headings = [text for h in tree.iter("h1") if (text := clean(" ".join(h.itertext())))][:5]
    candidates = [
        text
        for text in (linked.headline, meta.get("og:title"), meta.get("twitter:title"), page_title)
        if text
    ]
    site_names = [
        name
        for name in (
            meta.get("og:site_name"),
            linked.publisher,
            meta.get("application-name"),
            host,
            host and host.split(".")[0],
        )
        if name
    ]
    title = _title(headings, [without_site(text, site_names) for text in candidates])
    outlet = outlet_of(
        site_name=meta.get("og:site_name"),
        publisher=linked.publisher,
        application=meta.get("application-name"),
        page_title=page_title,
        title=title,
        host=host,
    )
    if title and outlet:
        title = without_site(title, [*site_names, outlet])
    return PageMetadata(
        title=title,
        headlines=tuple(
            dict.fromkeys(
                filter(
                    None,
                    [title, *headings[:2], *candidates, *(without_site(c, site_names) for c in candidates)],
                )
            )
        ),
        outlet=outlet,
        authors=tuple(name for name in _authors(tree, meta, linked) if not _is_outlet(name, outlet)),
        published=published_on(tree, meta, linked.published, canonical),
        address=canonical,
        language=_language(tree, meta, linked),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    """Meta elements by name or property, lower case; the first of each."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (
            element.get("property")
            or element.get("name")
            or element.get("http-equiv")
            or element.get("itemprop")
        )
        content = element.get("content")
        if name and content:
            text = clean(content[:2000])
            if text:
                found.setdefault(name.strip().lower(), text)
    return found


def _title(headings: list[str], stated: list[str]) -> str | None:
    """The headline a reader sees, where the page's statements agree with it; else what it states."""
    for heading in headings:
        whole = Line.of(heading).whole
        if any(is_same_headline(whole, Line.of(text).whole) for text in stated):
            return heading
    if stated:
        return stated[0]
    return headings[0] if len(headings) == 1 else None


def _address(
    tree: HtmlElement, meta: dict[str, str], linked: LinkedArticle, address: str | None
) -> str | None:
    """The page's own address, absolute, http or https."""
    canonical = next(
        (
            link.get("href")
            for link in tree.iter("link")
            if "canonical" in (link.get("rel") or "").lower().split()
        ),
        None,
    )
    for value in (canonical, meta.get("og:url"), linked.address):
        if not value:
            continue
        try:
            absolute = urljoin(address, value.strip()) if address else value.strip()
        except ValueError:
            continue
        absolute = clean(absolute)
        host = host_of(absolute)
        if host and " " not in absolute and (re.search(r"://[^/]+/.", absolute) or not address):
            return absolute
    return address if host_of(address) else None


def _authors(tree: HtmlElement, meta: dict[str, str], linked: LinkedArticle) -> tuple[str, ...]:
    """People's names from the surest source that gives any."""
    names = people(linked.authors)
    if names:
        return names
    names = people(value for key in _AUTHOR_META if (value := meta.get(key)) and "://" not in value)
    if names:
        return names
    for path in _AUTHOR_ELEMENTS:
        texts = []
        for element in tree.iterfind(path) if "contains" not in path else tree.xpath(path):
            text = clean(" ".join(element.itertext()))
            if text and len(text) < 120:
                texts.append(text)
            if len(texts) >= 3:
                break
        names = people(texts[:1])
        if names:
            return names
    return ()


def _is_outlet(name: str, outlet: str | None) -> bool:
    """Whether a supposed author is the outlet or begins its name."""
    return outlet is not None and f"{outlet} ".casefold().startswith(f"{name} ".casefold())


def _language(tree: HtmlElement, meta: dict[str, str], linked: LinkedArticle) -> str | None:
    """The language code the page gives."""
    root = tree if tree.tag == "html" else tree.getroottree().getroot()
    for value in (
        root.get("lang"),
        root.get("{http://www.w3.org/XML/1998/namespace}lang"),
        root.get("xml:lang"),
        linked.language,
        meta.get("og:locale"),
        meta.get("content-language"),
        meta.get("language"),
    ):
        match = re.match(r"([A-Za-z]{2})(?:[-_]|$)", value or "")
        if match is not None:
            return match[1].lower()
    return None
