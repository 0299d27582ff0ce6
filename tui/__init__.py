"""The terminal reader, built on Textual."""
