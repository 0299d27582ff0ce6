"""An edition: a story as far as it was there when it was compared, and whose articles it holds."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lavreader.compare.story import Story


@dataclass(frozen=True, eq=False)
class Edition:
    """The articles that were there, in a story of their own.

    Outlets that arrive later, or that failed, have a number among the outlets and none in the story.

    Attributes:
        story: The articles, compared.
        outlets: For each article of the story, the index of its outlet.
    """

    story: "Story"
    outlets: tuple[int, ...]

    def article(self, outlet: int) -> int | None:
        """Where an outlet's article stands in the story; None if it is not in it."""
        return self.outlets.index(outlet) if outlet in self.outlets else None

    def pair(self, left: int, right: int) -> tuple[int, int] | None:
        """Where the articles of two outlets stand in the story; None if one is not in it."""
        one, other = self.article(left), self.article(right)
        return None if one is None or other is None or one == other else (one, other)
