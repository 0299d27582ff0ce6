"""The sample story: five invented outlets that disagree, shipped with the program."""

from importlib.resources import files
from pathlib import Path

from lavreader.errors import LavreaderError

ARTICLE_SUFFIXES = frozenset({".html", ".htm", ".txt"})


def sample_folder() -> Path:
    """The folder of the sample story: in the installed package, else in the checkout.

    Raises:
        LavreaderError: Neither is there; the installation is incomplete.
    """
    package = Path(str(files("lavreader")))
    for folder in (package / "sample_story", package.parent / "seeds"):
        if folder.is_dir():
            return folder
    raise LavreaderError("the sample story is missing from this installation; reinstall lavreader")


def sample_sources() -> list[str]:
    """Paths of the sample's articles; the first two disagree most clearly.

    Raises:
        LavreaderError: The sample story is missing from this installation.
    """
    return [str(path) for path in sorted(sample_folder().iterdir()) if path.suffix in ARTICLE_SUFFIXES]
