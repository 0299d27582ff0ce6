"""What a page says about itself: headline, outlet, authors, date, address, language."""

from dataclasses import dataclass
from datetime import date

from lxml.html import HtmlElement


@dataclass(frozen=True, slots=True)
class PageMetadata:
    """What a page says about itself; None or empty where it says nothing that can be trusted."""

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    address: str | None = None
    language: str | None = None


def page_metadata(tree: HtmlElement, address: str | None = None) -> PageMetadata:
    t = tree.findtext(".//title")
    h = tree.find(".//h1")
    return PageMetadata(title=" ".join((h.text_content() if h is not None else t or "").split()) or None)
