"""Extractors: a page, file or feed becomes an Article."""

from extractors.reading import read, read_all

__all__ = ["read", "read_all"]
