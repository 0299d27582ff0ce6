"""Comparison: similarity, alignment, edits, facts, findings, the story across outlets.

The package is also the function ``lavreader.compare(left, right)``: Python binds a subpackage's name in its
parent as soon as any module of it is imported, which would hide a function of the same name.
"""

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lavreader.article import Article
    from lavreader.compare.comparison import Comparison


class _CallablePackage(ModuleType):
    """A package that compares when called."""

    def __call__(self, left: "Article", right: "Article") -> "Comparison":
        """Two articles beside each other, everything computed."""
        from lavreader.compare.story import compare

        return compare(left, right)


sys.modules[__name__].__class__ = _CallablePackage
