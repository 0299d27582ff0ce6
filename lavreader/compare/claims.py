"""Facts across outlets: who says what, who is silent, who stands alone."""

from typing import TYPE_CHECKING

from lavreader.compare.comparison import Claim, Omission

if TYPE_CHECKING:
    from lavreader.compare.story import Story


def claims_of(story: "Story") -> tuple[Claim, ...]:
    """One claim a fact, the most consequential first."""
    return ()


def omissions_of(story: "Story") -> tuple[Omission, ...]:
    """What most outlets tell and some leave out."""
    return ()
