"""Claims: facts across all outlets of a story, and who leaves which of them out."""
