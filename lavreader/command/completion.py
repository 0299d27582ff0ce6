"""``lavreader completion``: the tab key knows commands, options and files."""

from typing import Literal

import click
from click.shell_completion import ShellComplete, get_completion_class

from lavreader.command.example import Example, ExampleCommand
from lavreader.command.output import deliver

Shell = Literal["bash", "zsh", "fish"]


@click.command(
    cls=ExampleCommand,
    examples=[
        Example(
            "lavreader completion bash > ~/.local/share/bash-completion/completions/lavreader", "for bash"
        ),
        Example("lavreader completion zsh > ~/.zfunc/_lavreader", "for zsh, with ~/.zfunc in $fpath"),
        Example("lavreader completion fish > ~/.config/fish/completions/lavreader.fish", "for fish"),
    ],
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: Shell) -> int:
    """Print the completion script of a shell."""
    deliver(completion_script(context.find_root().command, shell), None)
    return 0


def completion_script(command: click.Command, shell: Shell) -> str:
    """The script for a shell; it asks ``lavreader`` itself what fits, so it never grows old."""
    kind = get_completion_class(shell)
    assert kind is not None
    # The base class: bash's own would run bash first, only to warn of versions before 4.4.
    return ShellComplete.source(kind(command, {}, "lavreader", "_LAVREADER_COMPLETE"))
