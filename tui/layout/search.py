"""Finding words in both articles."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.layout.arrangement import SIDES, Block, Side


class Match(NamedTuple):
    """Where searched words stand.

    Attributes:
        block: Index of the block.
        side: Which passage.
        start: Offset of the first character.
        end: Offset after the last one.
    """

    block: int
    side: Side
    start: int
    end: int


def search(blocks: Sequence[Block], words: str) -> list[Match]:
    """Every place the words stand, in reading order, the left text before the right.

    Capital letters count only if the words hold one, as in less and vim; a straight quotation
    mark or apostrophe finds the curly ones too.
    """
    if not words.strip():
        return []
    pattern = re.escape(words).replace("'", "['‘’]").replace('"', '["“”„]')
    found = re.compile(pattern, 0 if words != words.lower() else re.IGNORECASE).finditer
    return [
        Match(index, side, match.start(), match.end())
        for index, block in enumerate(blocks)
        for side in SIDES
        if (passage := block.passage(side)) is not None
        for match in found(passage.text)
    ]
