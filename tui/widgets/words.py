"""Words with a style's name: what bars and lists are made of."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.layout.harmless import harmless
from tui.layout.wrapping import fit, wrap


class Word(NamedTuple):
    """Words of one style.

    Attributes:
        text: What they say; made harmless when drawn.
        style: Name of their ink.
        action: What a click on them does; empty for nothing.
    """

    text: str
    style: str = "plain"
    action: str = ""


Words = Sequence[Word]


def width_of(words: Iterable[Word]) -> int:
    """Cells the words fill."""
    return sum(cell_len(word.text) for word in words)


def fitted(words: Words, width: int) -> list[Word]:
    """The words cut to a width, with an ellipsis where they were cut."""
    result: list[Word] = []
    for word in words:
        cells = cell_len(word.text)
        if cells > width:
            if width > 0:
                result.append(word._replace(text=fit(word.text, width)))
            elif result:
                # Nothing is left for the ellipsis: it takes the last cell of what fitted.
                last = result[-1]
                result[-1] = last._replace(text=fit(f"{last.text} ", cell_len(last.text)))
            break
        width -= cells
        result.append(word)
    return result


def shared(left: str, right: str, width: int) -> tuple[str, str]:
    """Two texts cut so that both fit a width together: each has half of it, and what the other leaves.

    Where they do not fit, what both begin with is left out: it is the rest that tells them apart.
    """
    if cell_len(left) + cell_len(right) > width:
        left, right = _unlike(left, right)
    one, other = cell_len(left), cell_len(right)
    if one + other > width:
        half = width // 2
        one, other = (one, width - one) if one <= half else (width - min(other, half), min(other, half))
    return fit(left, one), fit(right, other)


def _unlike(left: str, right: str) -> tuple[str, str]:
    """Two texts from the last word before their first difference on."""
    ones, others = left.split(), right.split()
    alike = 0
    while alike < min(len(ones), len(others)) and ones[alike] == others[alike]:
        alike += 1
    if alike < 3:
        return left, right
    return f"… {' '.join(ones[alike - 1 :])}", f"… {' '.join(others[alike - 1 :])}"


def wrapped(words: Words, width: int, indent: int = 0) -> list[list[Word]]:
    """The words on lines of at most a width, lines after the first indented."""
    text = harmless("".join(word.text for word in words))
    lines = []
    for number, (start, end) in enumerate(wrap(text, max(1, width - indent))):
        line = [Word(" " * indent)] if number and indent else []
        position = 0
        for word in words:
            begin, stop = max(start, position), min(end, position + len(word.text))
            if begin < stop:
                line.append(word._replace(text=text[begin:stop]))
            position += len(word.text)
        lines.append(line)
    return lines


def strip_of(words: Words, width: int, styles: Mapping[str, Style], base: Style, cursor: str = "") -> Strip:
    """The words as a strip of exactly a width.

    Args:
        words: What to draw.
        width: Cells of the strip.
        styles: The inks.
        base: The style of the widget they stand on.
        cursor: Ink laid over every word; empty for none.
    """
    ground = styles[cursor] if cursor else Style.null()
    segments = []
    for text, name, action in words:
        # Faint words would vanish on the ground of a cursor, and reversed ones have colours as grounds.
        ink = styles["plain" if cursor and name == "faint" else name]
        style = base + (Style(bold=ink.bold) if ground.reverse else ink) + ground
        if action:
            style += Style.from_meta({"@click": action})
        segments.append(Segment(harmless(text), style))
    return Strip(segments).adjust_cell_length(width, base + ground)
