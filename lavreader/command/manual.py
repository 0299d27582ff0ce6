"""``lavreader man``: the manual page, made from the commands themselves."""

import re
from collections.abc import Iterator

import click

from lavreader.command.example import Example, ExampleCommand
from lavreader.command.output import deliver
from lavreader.version import __version__

EXIT_CODES = (
    ("0", "Nothing found, or done."),
    ("1", "Findings, with compare, without a command where there is no terminal, and with --fail-on."),
    ("2", "Trouble: a source cannot be read, a file cannot be written, the line is wrong."),
    ("130", "Interrupted with Ctrl-C."),
)
ENVIRONMENT = (
    ("NO_COLOR", "If set, no colours unless --color always asks for them."),
    ("TERM", "The value dumb means a terminal without colours."),
    ("LAVREADER_TRACEBACK", "If set, an error of the program itself shows where it happened."),
    ("COLUMNS", "Width of the terminal, where it cannot be asked."),
)


@click.command(
    "man",
    cls=ExampleCommand,
    examples=[
        Example("lavreader man | man -l -", "read it"),
        Example("lavreader man > ~/.local/share/man/man1/lavreader.1", "keep it, for 'man lavreader'"),
    ],
)
@click.pass_context
def man(context: click.Context) -> int:
    """Print the manual page."""
    deliver(manual_page(context.find_root()), None)
    return 0


def manual_page(root: click.Context) -> str:
    """The manual page in man(7) macros.

    Args:
        root: The context of the command ``lavreader`` itself.
    """
    return "\n".join(_lines(root)) + "\n"


def _lines(root: click.Context) -> Iterator[str]:
    group = root.command
    assert isinstance(group, click.Group)
    commands = [(name, group.commands[name]) for name in group.list_commands(root)]
    shown = [(name, command) for name, command in commands if not command.hidden]
    front = group.commands["read"]
    yield f'.TH LAVREADER 1 "" "lavreader {__version__}" "User Commands"'
    yield ".SH NAME"
    yield f"lavreader \\- {_roff((group.short_help or group.help or '').split('.')[0])}"
    yield ".SH SYNOPSIS"
    yield ".B lavreader\n[\\fIoption\\fR ...] [\\fIsource\\fR ...]\n.br"
    yield ".B lavreader\n\\fIcommand\\fR [\\fIoption\\fR ...] [\\fIargument\\fR ...]"
    yield ".SH DESCRIPTION"
    yield from _paragraphs(front.help or "")
    yield from _options(front, root, ".SH OPTIONS")
    yield ".SH COMMANDS"
    for name, command in shown:
        context = click.Context(command, info_name=name, parent=root)
        usage = " ".join(command.collect_usage_pieces(context))
        yield f".SS lavreader {name} {_roff(usage)}"
        yield from _paragraphs(command.help or "")
        yield from _options(command, context, "")
    yield ".SH EXIT STATUS"
    yield from _definitions(EXIT_CODES)
    yield ".SH ENVIRONMENT"
    yield from _definitions(ENVIRONMENT)
    yield ".SH EXAMPLES"
    for command in (front, *(command for _, command in shown)):
        if isinstance(command, ExampleCommand):
            for example in command.examples:
                yield f".TP\n.B {_roff(example.line)}\n{_roff(example.says[:1].upper() + example.says[1:])}."


def _options(command: click.Command, context: click.Context, heading: str) -> Iterator[str]:
    """Each option with what it does."""
    options = [each for each in command.get_params(context) if isinstance(each, click.Option)]
    records = [record for option in options if (record := option.get_help_record(context))]
    if records:
        if heading:
            yield heading
        yield from _definitions(records)


def _definitions(pairs: list[tuple[str, str]] | tuple[tuple[str, str], ...]) -> Iterator[str]:
    for term, meaning in pairs:
        yield f".TP\n.B {_roff(term)}\n{_roff(meaning)}"


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        yield f".PP\n{_roff(' '.join(paragraph.split()))}"


def _roff(text: str) -> str:
    """Text that roff takes for text: backslashes, hyphens of options and leading dots and quotes."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...").replace("'", "\\(aq")
    return re.sub(r"^\.", r"\\&.", text)
