"""The lines above a text that say what it is: headline, outlet, date, author, address."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from extractors import line_rules as rules
from extractors.characters import clean
from extractors.lines import Line, word_count
from extractors.phrases import reasons
from extractors.word_lists import groups

_KEYS = {key: name for name, keys in groups("header_keys").items() for key in keys}
_KEY_LINE = re.compile(r"^([A-Za-zÀ-ÿ_ ]{2,18}):\s*(.*)$")
_ABBREVIATION_END = re.compile(r"\s(?:[A-Za-z]\.){2,}$")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$")


@dataclass(frozen=True, slots=True)
class Header:
    """What the first lines of a text say about it.

    Attributes:
        lines: How many lines of the text it takes, counted from the first.
        title: The headline.
        outlet: The outlet.
        published: The day of publication.
        authors: People's names.
        address: The web address.
        language: ISO 639-1 code.
    """

    lines: int = 0
    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    authors: tuple[str, ...] = ()
    address: str | None = None
    language: str | None = None


def iso_date(text: str) -> date | None:
    """The day of an ISO date or date-time; None where it is none."""
    match = _ISO.match(text.strip())
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def header_of(lines: Sequence[str]) -> Header:
    """The header a text begins with; an empty one where there is none.

    Two forms are understood: lines of ``Key: value``, also between lines of ``---``; and up to three lines
    before an empty one, headline, outlet and ISO date in this order, any of them left out.
    """
    return _keyed(lines) or _small(lines) or Header()


def _keyed(lines: Sequence[str]) -> Header | None:
    """A header of ``Key: value`` lines."""
    start = next((i for i, line in enumerate(lines[:5]) if line.strip()), None)
    if start is None:
        return None
    fenced = lines[start].strip() == "---"
    found: dict[str, str] = {}
    end = start + fenced
    for line in lines[end : end + 40]:
        stripped = line.strip()
        match = _KEY_LINE.match(stripped)
        if fenced and stripped == "---":
            end += 1
            break
        if match is not None and _key(match[1]) in _KEYS:
            value = clean(match[2]).strip("\"'")
            if value:
                found.setdefault(_KEYS[_key(match[1])], value)
        elif not fenced:
            break
        end += 1
    else:
        if fenced:
            return None
    if not found or (not fenced and len(found) == 1 and "title" not in found and "address" not in found):
        return None
    address = found.get("address")
    outlet = found.get("outlet")
    if outlet is not None and re.match(r"https?://", outlet):
        address, outlet = address or outlet, None
    authors = re.split(r"\s*(?:[,;&]|\band\b)\s*", found.get("authors", ""))
    return Header(
        lines=end,
        title=found.get("title"),
        outlet=outlet,
        published=iso_date(found.get("published", "")),
        authors=tuple(name for name in authors if name),
        address=address if address and re.match(r"https?://\S+$", address) else None,
        language=found.get("language", "")[:2].lower() or None,
    )


def _key(text: str) -> str:
    return "-".join(text.casefold().split())


def _small(lines: Sequence[str]) -> Header | None:
    """Headline, outlet, date, each on a line, then an empty line."""
    cleaned = [clean(line) for line in lines[:40]]
    start = next((i for i, line in enumerate(cleaned) if line), len(cleaned))
    end = next((i for i in range(start, len(cleaned)) if not cleaned[i]), None)
    group = cleaned[start:end]
    if end is None or not 1 <= len(group) <= 3 or not any(clean(line) for line in lines[end:]):
        return None
    published = iso_date(group[-1]) if len(group[-1]) <= 35 else None
    names = group[:-1] if published else group
    if any(name.endswith(".") and word_count(name) >= 12 for name in names) or len(names) > 2:
        return None
    if published is None and (len(names) != 2 or not _may_be_outlet(names[1]) or not may_be_title(names[0])):
        return None
    title = outlet = None
    if len(names) == 2:
        title, outlet = names
    elif len(names) == 1:
        title, outlet = (None, names[0]) if word_count(names[0]) <= 3 else (names[0], None)
    return Header(lines=end, title=title, outlet=outlet, published=published)


def _may_be_outlet(text: str) -> bool:
    """Whether a line may be the name of an outlet: a few words that are no caption, byline or furniture."""
    line = Line.of(text)
    return (
        word_count(text) <= 5
        and not rules.ends_sentence(text)
        and not text.endswith((":", ","))
        and text[:1].isalnum()
        and (text[:1].isupper() or "." in text)
        and not rules.caption_reason(text)
        and not rules.is_byline(text)
        and not any(reason.matches(line) for reason in reasons().values())
    )


def may_be_title(text: str) -> bool:
    """Whether a line may be a headline: some words that do not end as a statement does."""
    return (
        2 <= word_count(text) <= 30
        and (
            _ABBREVIATION_END.search(text) is not None
            or not text.rstrip("\"'”’»)").endswith((".", ",", ";", ":", "…"))
        )
        and not rules.is_byline(text)
        and not rules.caption_reason(text)
    )
