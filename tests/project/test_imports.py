"""Starting is cheap: what a command does not use it does not load."""

import subprocess
import sys

import pytest

HEAVY = ("textual", "rich", "trafilatura", "lxml", "dateparser")


def loaded_by(code: str) -> set[str]:
    """Top-level names of the modules a fresh interpreter holds after running the code."""
    script = f"{code}\nimport sys\nprint('\\n'.join({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["lavreader", "lavreader.cli", "lavreader.sample"])
def test_importing_loads_nothing_heavy(module: str) -> None:
    assert loaded_by(f"import {module}").isdisjoint(HEAVY)


def test_the_screen_opens_without_what_reads_pages_or_lays_out_text() -> None:
    code = "import lavreader.cli, tui.app"
    assert loaded_by(code).isdisjoint({"extractors", "trafilatura", "lxml", "httpx", "wcwidth", "zipfile"})


@pytest.mark.parametrize(
    "arguments", [["extract", "PAGE"], ["extract", "PAGE", "--json"], ["compare", "PAGE", "TEXT"]]
)
def test_commands_without_a_screen_load_no_textual(arguments: list[str], sample: list[str]) -> None:
    given = {"PAGE": sample[0], "TEXT": sample[-1]}
    command = ["lavreader", *(given.get(argument, argument) for argument in arguments)]
    code = f"""
import contextlib, io, sys
sys.argv = {command!r}
from lavreader.cli import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main()
"""
    assert loaded_by(code).isdisjoint({"textual", "rich"})


def test_comparing_articles_that_are_already_read_loads_no_extractor(sample: list[str]) -> None:
    code = "from lavreader import Article, compare; compare(Article('a'), Article('b')).to_dict()"
    assert loaded_by(code).isdisjoint({"trafilatura", "lxml", "textual", "rich"})


@pytest.mark.parametrize(
    "before",
    ["", "lavreader.Story", "import lavreader.compare.comparison", "import lavreader.compare.story as story"],
)
def test_compare_is_a_function_whatever_was_imported_before(before: str) -> None:
    """The package of the same name must not hide it, nor the other way round."""
    code = f"""
import lavreader
{before}
pair = lavreader.compare(lavreader.Article("a"), lavreader.Article("b"))
assert isinstance(pair, lavreader.Comparison)
import lavreader.compare.story as module
assert module.Story is lavreader.Story
"""
    loaded_by(code)
