"""The blocks an extractor chose, at their places among all blocks of the page, with lost ones found again."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from extractors import line_rules as rules
from extractors.block import Block
from extractors.body import Body
from extractors.lines import word_count
from extractors.page_blocks import PageBlock

_DEK = re.compile(
    r"stand-?first|\bdek\b|\bdeck\b|\blede\b|sub-?title|sub-?head(?:line)?\b|subtitulo|chapo|vorspann|excerpt",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"\w+")


def merge(body: Body, on_page: Sequence[PageBlock]) -> list[Block]:
    """The extractor's blocks at their places among all blocks of the page, with lost ones found again."""
    keys = [_key(block.text) for block in on_page]
    places: dict[str, list[int]] = {}
    for place, place_key in enumerate(keys):
        places.setdefault(place_key, []).append(place)
    covered: dict[int, list[Block]] = {}
    used: set[int] = set()
    at = -1
    for kind, text in body.pieces:
        key = _key(text)
        index: int | None = _next(places.get(key, ()), at)
        if index is None:
            index = _holding(key, keys, at, used)
        if index is not None:
            page_block = on_page[index]
            if _lost_words(key, keys[index]):
                text = page_block.text
            if kind == "paragraph" and page_block.kind in ("list_item", "quote", "heading"):
                kind = page_block.kind
            elif kind == "table_row" and page_block.kind == "paragraph":
                kind = "paragraph"
            whole = page_block.text if _is_part(key, keys[index]) else ""
            block = Block(text, kind, True, page_block.setting, page_block.links, whole)
            used.add(index)
            at = index
        else:
            block = Block(text, kind)
            _use_parts(key, keys, at, used)
        covered.setdefault(at, []).append(block)
    found_again = _lost(on_page, used)
    blocks = list(covered.get(-1, ()))
    for place, page_block in enumerate(on_page):
        if place in covered:
            blocks += covered[place]
        elif place not in used:
            blocks.append(
                Block(
                    page_block.text,
                    page_block.kind,
                    place in found_again,
                    page_block.setting,
                    page_block.links,
                )
            )
    return blocks


def _key(text: str) -> str:
    """The words of a block, by which two readings of it are known as the same."""
    return " ".join(_TOKEN.findall(text))


def _lost_words(key: str, whole: str) -> bool:
    """Whether an extractor dropped words inside a block that it otherwise has in order."""
    if not (60 < len(key) < len(whole) <= 1.7 * len(key)) or key[:25] != whole[:25]:
        return False
    following = iter(whole.split())
    return all(word in following for word in key.split())


def _is_part(key: str, whole: str) -> bool:
    """Whether a piece has only some of the words of its block on the page."""
    return len(key) < len(whole) and set(key.split()) <= set(whole.split())


def _next(indexes: Sequence[int], after: int) -> int | None:
    """The first place behind the last one, else the last place before it."""
    if not indexes:
        return None
    at = bisect_left(indexes, after + 1)
    return indexes[at] if at < len(indexes) else None


def _holding(key: str, keys: Sequence[str], after: int, used: set[int]) -> int | None:
    """The next block of the page that holds a piece, or that the piece begins with."""
    if len(key) < 15:
        return None
    start = key[:60]
    for index in range(after + 1, min(after + 400, len(keys))):
        if (
            index not in used
            and keys[index]
            and (start in keys[index] or (len(keys[index]) >= 15 and key.startswith(keys[index])))
        ):
            _use_parts(key, keys, index, used)
            return index
    return None


def _use_parts(key: str, keys: Sequence[str], at: int, used: set[int]) -> None:
    """Mark the following blocks of the page that are parts of a piece, so that they are not shown twice."""
    for index in range(at + 1, min(at + 30, len(keys))):
        if keys[index] and keys[index] in key:
            used.add(index)
        elif index > at + 3:
            break


def _lost(on_page: Sequence[PageBlock], used: set[int]) -> set[int]:
    """Prose that stands where the article's paragraphs stand but was not chosen.

    A paragraph belongs to the article when it is long, hardly linked, not set apart by its surroundings, and
    its element is nested exactly like those of at least three chosen paragraphs.
    """
    paths = Counter(on_page[index].path for index in used if rules.is_prose(on_page[index].text))
    total = paths.total()
    trusted = {path for path, count in paths.items() if count >= 3 and count >= 0.2 * total}
    texts = {on_page[index].text for index in used}
    lost = {
        index
        for index, block in enumerate(on_page)
        if index not in used
        and block.path in trusted
        and not block.setting
        and block.links < 0.3
        and rules.is_prose(block.text)
        and block.text not in texts
    }
    return (
        lost
        | _lost_dek(on_page, used, texts)
        | _lost_lists(on_page, used, {_above(path) for path in trusted})
    )


def _lost_dek(on_page: Sequence[PageBlock], used: set[int], texts: set[str]) -> set[int]:
    """The line between headline and text that its element names as the dek, where there is one."""
    first = min((index for index in used if rules.is_prose(on_page[index].text)), default=0)
    found = [
        index
        for index in range(max(0, first - 25), first)
        if index not in used
        and _DEK.search(on_page[index].path[:120].rpartition("<")[0])
        and on_page[index].links < 0.3
        and word_count(on_page[index].text) >= 6
        and on_page[index].text not in texts
    ]
    return set(found) if len(found) == 1 else set()


def _lost_lists(on_page: Sequence[PageBlock], used: set[int], parents: set[str]) -> set[int]:
    """Lists and their headings between the article's paragraphs, in the element that holds these."""
    prose = [index for index in used if rules.is_prose(on_page[index].text)]
    if not prose:
        return set()
    found = set()
    for index in range(min(prose) + 1, max(prose)):
        block = on_page[index]
        if index in used or block.setting or block.links >= 0.3:
            continue
        above = _above(block.path)
        if (block.kind == "list_item" and _above(above) in parents) or (
            block.kind == "heading" and above in parents
        ):
            found.add(index)
    return found


def _above(path: str) -> str:
    """The path of the element around one."""
    return path.partition("<")[2]
