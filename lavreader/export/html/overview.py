"""The overview of a pair: one bar an outlet, one cell a sentence, lines between what belongs together."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from markupsafe import Markup

from lavreader.article import Article
from lavreader.export.phrases import counted, joined, verdicts_counted
from lavreader.export.visible import one_line

if TYPE_CHECKING:
    from lavreader.compare.comparison import Comparison

_WIDTH = 1000
_BAR = 16
_GAP = 56
_CLASSES = ("same", "reworded", "related", "only")


def overview(comparison: "Comparison", left: str, right: str) -> Markup:
    """The picture as inline SVG, with a title and a description in words.

    Args:
        comparison: The pair.
        left: The left outlet's name.
        right: The right outlet's name.
    """
    places = (_places(comparison.left), _places(comparison.right))
    kinds: dict[tuple[int, int], str] = {}
    links: dict[str, list[str]] = {"linked": [], "crossing": []}
    for row in comparison.rows:
        kind: str = "only" if not (row.left and row.right) else row.kind
        for side, indices in enumerate((row.left, row.right)):
            kinds.update(dict.fromkeys(((side, index) for index in indices), kind))
        if row.left and row.right:
            top, bottom = (_middle(places[side][(row.left, row.right)[side][0]]) for side in (0, 1))
            path = f"M{top:.0f} {_BAR + 8}L{bottom:.0f} {_BAR + _GAP - 8}"
            links["crossing" if row.moved else "linked"].append(path)
    cells: dict[str, list[str]] = {name: [] for name in _CLASSES}
    for (side, index), kind in sorted(kinds.items()):
        start, end = places[side][index]
        y = side * (_BAR + _GAP)
        width = max(end - start - 1, 0.6)
        cells[kind].append(f"M{start:.1f} {y}h{width:.1f}v{_BAR}h-{width:.1f}z")
    parts = [
        f'<path class="{name}" d="{"".join(paths)}"/>' for name, paths in (cells | links).items() if paths
    ]
    parts += _findings(comparison, places)
    anchor = f"{comparison.left_id}-{comparison.right_id}-overview"
    height = 2 * _BAR + _GAP
    return Markup(
        '<svg class="overview" role="img" aria-labelledby="{0}-t {0}-d" viewBox="0 0 {1} {2}" '
        'preserveAspectRatio="none"><title id="{0}-t">{3}</title><desc id="{0}-d">{4}</desc>'
    ).format(
        anchor,
        _WIDTH,
        height,
        one_line(f"Overview of {left} and {right}"),
        one_line(described(comparison, left, right)),
    ) + Markup("".join(parts) + "</svg>")


def described(comparison: "Comparison", left: str, right: str) -> str:
    """The picture in words."""
    summary = comparison.summary
    told = [
        counted(number, noun, plural)
        for number, noun, plural in (
            (summary.same, "passage in the same words", "passages in the same words"),
            (summary.reworded, "passage reworded", "passages reworded"),
            (summary.related, "passage on the same matter", "passages on the same matter"),
        )
        if number
    ]
    moved = (
        f" {counted(summary.moved, 'passage stands', 'passages stand')} in another order."
        if summary.moved
        else ""
    )
    return (
        f"{left} has {counted(len(comparison.left.sentences), 'sentence')}, "
        f"{right} {counted(len(comparison.right.sentences), 'sentence')}. "
        f"Both tell {joined(told) or 'nothing in common'}. "
        f"Only in {left}: {counted(summary.left_only, 'passage')}; "
        f"only in {right}: {counted(summary.right_only, 'passage')}.{moved} "
        f"The pair has {verdicts_counted(summary)}."
    )


def _places(article: Article) -> list[tuple[float, float]]:
    """Where each sentence begins and ends on a bar, by its share of the text."""
    lengths = [max(len(sentence.text), 1) for sentence in article.sentences]
    scale = _WIDTH / (sum(lengths) or 1)
    places = []
    position = 0.0
    for length in lengths:
        places.append((position, position + length * scale))
        position += length * scale
    return places


def _findings(comparison: "Comparison", places: tuple[list[tuple[float, float]], ...]) -> Iterator[str]:
    """A thick line for each finding from one bar to the other; strong ones come last and lie on top."""
    top, bottom = _BAR, _BAR + _GAP
    for verdict in ("differs", "altered_quote", "contradiction"):
        paths = [
            f"M{_middle(places[0][f.left.sentence]):.0f} {top}"
            f"L{_middle(places[1][f.right.sentence]):.0f} {bottom}"
            for f in comparison.findings
            if f.verdict == verdict
            and 0 <= f.left.sentence < len(places[0])
            and 0 <= f.right.sentence < len(places[1])
        ]
        if paths:
            yield f'<path class="{verdict}" d="{"".join(paths)}"/>'


def _middle(place: tuple[float, float]) -> float:
    return (place[0] + place[1]) / 2
