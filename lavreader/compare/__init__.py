"""Comparison: similarity, alignment, edits, facts, findings, the story across outlets."""
