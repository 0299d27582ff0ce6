"""Where results go: standard output or a file, complete or not at all."""

import sys
from pathlib import Path

import click


def deliver(text: str, output: str | None, *, overwrite: bool = False) -> None:
    """Print the text, or write it to a file.

    Args:
        text: The whole result.
        output: A path; None or ``-`` for standard output.
        overwrite: Whether a file that is there may be replaced.

    Raises:
        LavreaderError: The file cannot be written.
    """
    if output is None or output == "-":
        if not text.endswith("\n"):
            text += "\n"
        # Bytes, so that the encoding does not depend on the machine the line is typed on.
        click.echo(text.encode("utf-8", "replace"), nl=False)
        sys.stdout.flush()
    else:
        from lavreader.export.atomic import write_text

        write_text(Path(output), text, overwrite=overwrite)
