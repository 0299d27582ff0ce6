"""The HTML report: one file, no script, nothing loaded from anywhere."""

from lavreader.export.html.page import render, render_story

__all__ = ["render", "render_story"]
