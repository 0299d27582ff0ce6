"""Documents as JSON, and the schemas they keep to."""

import json
import re
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Literal, cast

from lavreader.export.report import is_comparison
from lavreader.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lavreader.compare.comparison import Comparison
    from lavreader.compare.story import Story

SchemaName = Literal["comparison", "article"]

# An escaped backslash or a whole surrogate pair is kept; what is left over is half a character.
_LONE_SURROGATE = re.compile(
    r"(\\\\|\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2})|\\ud[89a-f][0-9a-f]{2}", re.IGNORECASE
)


def to_json(document: Any, *, indent: int | None = None) -> str:
    r"""A document as JSON every parser accepts: ASCII only, lone surrogates replaced by U+FFFD.

    Args:
        document: What ``to_dict`` gave.
        indent: Spaces a level; None puts it all on one line.

    >>> to_json({"text": "\ud800 \U0001f600"})
    '{"text": "\\ufffd \\ud83d\\ude00"}'
    """
    return _LONE_SURROGATE.sub(lambda match: match.group(1) or r"\ufffd", json.dumps(document, indent=indent))


def render_json(
    subject: "Story | Comparison",
    pairs: "Iterable[tuple[int, int]] | None" = None,
    *,
    excerpts: bool = False,
    indent: int | None = 1,
) -> str:
    """A story or comparison as a JSON document with the ids the other reports use.

    Args:
        subject: A Story, or a Comparison, which gives a document with one pair.
        pairs: Which pairs of a story, by index; every one if not given.
        excerpts: Keep only the sentences findings are in.
        indent: Spaces a level; None puts it all on one line.
    """
    document = _document_of_one(subject) if is_comparison(subject) else cast("Story", subject).to_dict(pairs)
    return to_json(excerpted(document) if excerpts else document, indent=indent) + "\n"


def excerpted(document: dict[str, Any]) -> dict[str, Any]:
    """The document without the full texts: what findings are about stays, every other text is empty.

    Ids, offsets, kinds and figures stay, so that everything can be found again in the pages themselves.

    Args:
        document: What ``Story.to_dict`` gave; it is not changed.
    """
    kept: dict[str, set[int]] = {article["id"]: set() for article in document["articles"]}
    for pair in document["pairs"]:
        for finding in pair["findings"]:
            for side in ("left", "right"):
                kept[pair[side]].add(finding[side]["sentence"])
    return {
        **document,
        "excerpts": True,
        "articles": [_article_without_text(article, kept[article["id"]]) for article in document["articles"]],
        "pairs": [_pair_without_text(pair, kept) for pair in document["pairs"]],
    }


def _article_without_text(article: dict[str, Any], kept: set[int]) -> dict[str, Any]:
    sentences = [
        sentence if index in kept else {**sentence, "text": ""}
        for index, sentence in enumerate(article["sentences"])
    ]
    paragraphs = [{**paragraph, "text": ""} for paragraph in article["paragraphs"]]
    return {**article, "text": "", "paragraphs": paragraphs, "sentences": sentences, "removed": []}


def _pair_without_text(pair: dict[str, Any], kept: dict[str, set[int]]) -> dict[str, Any]:
    left, right = kept[pair["left"]], kept[pair["right"]]
    rows = [
        row if left.issuperset(row["left"]) and right.issuperset(row["right"])
        else {**row, "edits": [], "grades": []}
        for row in pair["rows"]
    ]  # fmt: skip
    return {**pair, "rows": rows}


def _document_of_one(comparison: "Comparison") -> dict[str, Any]:
    """A document in the shape a story of two gives."""
    return {
        "format": "lavreader.comparison/1",
        "version": __version__,
        "articles": [
            comparison.left.to_dict(comparison.left_id),
            comparison.right.to_dict(comparison.right_id),
        ],
        "pairs": [comparison.to_dict()],
        "claims": [],
        "omissions": [],
    }


@cache
def schema_text(name: SchemaName = "comparison") -> str:
    """The JSON Schema (draft 2020-12) of a document or of an article, as published."""
    return resources.files("lavreader.export").joinpath(f"{name}.schema.json").read_text("utf-8")
