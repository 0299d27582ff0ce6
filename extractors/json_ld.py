"""What a page says about its article in JSON-LD (schema.org), which most news sites publish."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from extractors.characters import clean

_ARTICLE = re.compile(r"(?:News)?Article$|BlogPosting$|^Report$|^SocialMediaPosting$")
_WRAPPERS = (
    "@graph",
    "mainEntity",
    "mainEntityOfPage",
    "isPartOf",
    "publisher",
    "author",
    "itemListElement",
    "item",
)
_COMMENT = re.compile(
    r"^\s*(?:<!--|(?:/\*|//)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?:/\*|//)?\s*\]\]>(?:\s*\*/)?)\s*;?\s*$"
)
_LONGEST = 500_000
_DEEPEST = 12
_MOST_OBJECTS = 2_000


@dataclass(frozen=True, slots=True)
class LinkedArticle:
    """The article as JSON-LD describes it.

    Attributes:
        headline: Its headline.
        published: ``datePublished`` as written.
        authors: Names of its authors that are not said to be organizations.
        publisher: Name of its publisher.
        language: ``inLanguage`` as written.
        address: Its own address.
    """

    headline: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    language: str | None = None
    address: str | None = None


def linked_article(tree: HtmlElement) -> LinkedArticle:
    """The first article that a page describes in JSON-LD; an empty one where there is none."""
    objects = [item for script in _scripts(tree) for item in _objects(script, 0)][:_MOST_OBJECTS]
    named = {item["@id"]: item for item in objects if isinstance(item.get("@id"), str) and len(item) > 1}
    site = next(
        (_text(item.get("name")) for item in objects if _types(item) & {"NewsMediaOrganization"}), None
    )
    for item in objects:
        if any(_ARTICLE.search(name) for name in _types(item)):
            return LinkedArticle(
                headline=_text(item.get("headline")) or _text(item.get("name")),
                published=_text(item.get("datePublished")),
                authors=tuple(_people(item.get("author"), named)),
                publisher=_name(item.get("publisher"), named) or site,
                language=_text(item.get("inLanguage")),
                address=_text(item.get("url")),
            )
    return LinkedArticle(publisher=site)


def _scripts(tree: HtmlElement) -> Iterator[Any]:
    """The parsed JSON-LD blocks; what is no JSON is passed over."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = _COMMENT.sub("", script.text or "")
        if not text or len(text) > _LONGEST:
            continue
        try:
            yield json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Every object of a block, outer ones first."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:200]:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in _WRAPPERS:
            if isinstance(value.get(key), list | dict):
                yield from _objects(value[key], depth + 1)


def _types(item: dict[str, Any]) -> set[str]:
    found = item.get("@type")
    names = found if isinstance(found, list) else [found]
    return {name.rsplit("/", 1)[-1] for name in names if isinstance(name, str)}


def _text(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value") or value.get("alternateName")
    return clean(value) or None if isinstance(value, str) else None


def _name(value: Any, named: dict[str, dict[str, Any]]) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        value = named.get(value["@id"], value)
    return _text(value)


def _people(value: Any, named: dict[str, dict[str, Any]]) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            if "name" not in item and isinstance(item.get("@id"), str):
                item = named.get(item["@id"], item)
            if "Organization" in _types(item) or "NewsMediaOrganization" in _types(item):
                continue
            names = item.get("name")
            for name in names if isinstance(names, list) else [names]:
                if isinstance(name, str):
                    yield clean(name)
        elif isinstance(item, str):
            yield clean(item)
