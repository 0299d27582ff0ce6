"""Edits: which words differ between sentences that belong together."""
