"""Quotes: words quoted differently, or given to somebody else."""
