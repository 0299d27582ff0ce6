"""Pictures of the real program on the sample story: ``.venv/bin/python screenshots/make.py``.

Each is written as SVG, and as PNG where Chromium is installed (Rich's SVG sets the width of every run of
text, which only browsers heed). Nothing in them is loaded from a network.
"""

import asyncio
import re
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from lavreader.sample import sample_sources
from tui.app import LavreaderApp
from tui.screens.reader import ReaderScreen
from tui.settings import Settings

HERE = Path(__file__).parent
PICTURES: dict[str, tuple[tuple[int, int], str, list[str]]] = {
    "reader": ((132, 38), "dark", ["c"]),
    "findings": ((132, 38), "dark", ["f"]),
    "claims": ((132, 38), "dark", ["m"]),
    "story": ((132, 38), "light", ["s"]),
    "stripped": ((132, 38), "light", ["b"]),
    "narrow": ((60, 24), "dark", ["c"]),
}
"""Name of the file: columns and lines, theme, keys pressed once everything is compared."""

_REMOTE_FONT = re.compile(r',\s*url\("https://[^"]*"\) format\("[^"]*"\)')
_SIZE = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


async def take(size: tuple[int, int], theme: str, keys: list[str]) -> str:
    """One picture as SVG.

    Args:
        size: Columns and lines of the terminal.
        theme: Name of a theme of the reader.
        keys: What is pressed once the story is compared.
    """
    app = LavreaderApp(sample_sources(), settings=Settings(theme=theme, remember=False))
    async with app.run_test(size=size) as pilot:
        reader = app.screen_stack[0]
        assert isinstance(reader, ReaderScreen)
        while reader.story is None or reader.comparison is None:
            await pilot.pause(0.05)
        await pilot.press(*keys)
        await app.workers.wait_for_complete()
        await pilot.pause()
        return _REMOTE_FONT.sub("", app.export_screenshot(title="lavreader", simplify=True))


def rasterize(paths: list[Path], chromium: str) -> None:
    """A PNG beside each SVG."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in paths:
            found = _SIZE.search(path.read_text(encoding="utf-8"))
            assert found
            width, height = (round(float(number)) for number in found.groups())
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(path.as_uri())
            page.screenshot(path=path.with_suffix(".png"))
        browser.close()


def main(folder: Path = HERE) -> list[Path]:
    """Take all pictures.

    Args:
        folder: Where they are written.

    Returns:
        The SVG files.
    """
    paths = []
    for name, (size, theme, keys) in PICTURES.items():
        path = folder / f"{name}.svg"
        path.write_text(asyncio.run(take(size, theme, keys)), encoding="utf-8")
        paths.append(path)
    if chromium := shutil.which("chromium") or shutil.which("google-chrome"):
        rasterize(paths, chromium)
    return paths


if __name__ == "__main__":
    sys.stdout.writelines(f"{path}\n" for path in main())
