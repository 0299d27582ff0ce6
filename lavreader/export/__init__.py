"""Export: a comparison as HTML, JSON, Markdown or text."""
