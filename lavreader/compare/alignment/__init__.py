"""Alignment: how alike sentences are, and which of two articles belong together."""
