"""The command ``lavreader``: the front door."""

import difflib
import errno
import os
import sys
import threading
import traceback
from collections.abc import Sequence

import click
from click.shell_completion import CompletionItem

from lavreader.command.compare import compare
from lavreader.command.completion import completion
from lavreader.command.example import ExampleCommand, write_examples
from lavreader.command.export import export
from lavreader.command.extract import extract
from lavreader.command.manual import man
from lavreader.command.read import read
from lavreader.command.schema import schema
from lavreader.command.sources import complain
from lavreader.errors import LavreaderError
from lavreader.version import __version__

_INTERRUPTED = 130  # 128 + SIGINT, as shells report it
_PIPE_CLOSED = 141  # 128 + SIGPIPE


class FrontDoor(click.Group):
    """``lavreader COMMAND …``, or ``lavreader SOURCE…`` without any command: read the sources."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Send a line that names no command to the reader."""
        own = {*self.commands, *ctx.help_option_names, "--version"}
        if (args and args[0] not in own) or (not args and not ctx.resilient_parsing):
            self._refuse_strangers(args)
            args = ["read", *args]
        return super().parse_args(ctx, args)

    def _refuse_strangers(self, args: Sequence[str]) -> None:
        """A bare word is most often a mistyped command, so say so instead of looking for a page."""
        for position, word in enumerate(args):
            if word.startswith("-") or os.path.lexists(word):
                continue
            if word in self.commands:
                raise click.UsageError(f"options go behind the command: lavreader {word} …")
            if position == 0 and word.isidentifier():
                near = difflib.get_close_matches(word, self.list_commands(click.Context(self)), 1)
                hint = f"; did you mean 'lavreader {near[0]}'?" if near else "; see 'lavreader --help'"
                raise click.UsageError(f"{word}: no such file, folder, web address or command{hint}")

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Both ways to begin a line."""
        formatter.write_usage("lavreader", "[OPTIONS] [SOURCE]...")
        formatter.write_usage("lavreader", "COMMAND [OPTIONS] [ARGUMENTS]...", prefix="       ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the program is, and what happens without a command."""
        super().format_help_text(ctx, formatter)
        rest = (self.commands["read"].help or "").partition("\n\n")[2]
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(" ".join(rest.split()))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options without a command, then the commands."""
        own = [*self.commands["read"].params, *self.get_params(ctx)]
        options = [option for option in own if isinstance(option, click.Option)]
        with formatter.section("Options"):
            formatter.write_dl([record for option in options if (record := option.get_help_record(ctx))])
        self.format_commands(ctx, formatter)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples, then the exit codes."""
        front = self.commands["read"]
        if isinstance(front, ExampleCommand):
            write_examples(front.examples, formatter)
        super().format_epilog(ctx, formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Commands, and files where no command begins like this."""
        found = super().shell_complete(ctx, incomplete)
        return found if found and not incomplete else [*found, CompletionItem(incomplete, type="file")]


@click.group(
    cls=FrontDoor,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="'lavreader COMMAND --help' tells more. Exit codes: 0 nothing found, 1 findings, 2 trouble.",
)
@click.version_option(__version__, prog_name="lavreader")
def lavreader() -> None:
    """Show how outlets tell the same story, sentence beside sentence."""


for command in (read, extract, compare, export, schema, completion, man):
    lavreader.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 nothing found, 1 findings, 2 trouble.

    Args:
        arguments: The words after ``lavreader``; those of the process if not given.
    """
    code = _outcome(arguments)
    if code == _INTERRUPTED and threading.active_count() > 1:
        # A thread may wait for a silent server; Python would wait for the thread.
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


def _outcome(arguments: Sequence[str] | None) -> int:
    """The exit code; every failure is one line on standard error."""
    try:
        code = lavreader.main(
            args=None if arguments is None else list(arguments), prog_name="lavreader", standalone_mode=False
        )
        sys.stdout.flush()
    except click.ClickException as error:
        if isinstance(error, click.UsageError) and error.ctx is None:
            complain(error.format_message())
        else:
            error.show()
        return 2
    except LavreaderError as error:
        complain(error)
        return 2
    except (click.Abort, KeyboardInterrupt):
        return _INTERRUPTED
    except OSError as error:
        if error.filename is not None:
            complain(f"{error.filename}: {error.strerror}")
            return 2
        _let_go_of_output()
        if error.errno == errno.EPIPE:
            return _PIPE_CLOSED
        complain(f"cannot write: {error.strerror}")
        return 2
    except Exception as error:
        # Python itself would exit with 1, which here means findings.
        if os.environ.get("LAVREADER_TRACEBACK"):
            traceback.print_exc()
        complain(
            f"this is a bug: {type(error).__name__}: {error} "
            "(set LAVREADER_TRACEBACK=1 to see where, and please report it)"
        )
        return 2
    return int(code or 0)


def _let_go_of_output() -> None:
    """Point standard output nowhere, so that what is still buffered cannot fail again at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


if __name__ == "__main__":
    main()
