"""Make the screenshots: the real program on the sample story, drawn as SVG and as PNG.

    .venv/bin/python screenshots/make.py [NAME…]

The SVG is what Textual exports; the PNG is that SVG in a headless Chromium. Without Chromium only
the SVG files are made.
"""

import argparse
import asyncio
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))

SHOTS: dict[str, tuple[tuple[int, int], str, list[str]]] = {
    "reader": ((124, 36), "dark", ["c"]),
    "findings": ((124, 38), "dark", ["c", "f"]),
    "claims": ((124, 36), "dark", ["m", "j"]),
    "story": ((124, 36), "light", ["s", "j"]),
    "stripped": ((110, 32), "dark", ["c", "b"]),
    "search": ((110, 32), "dark", ["slash", *"meeting"]),
    "narrow": ((60, 30), "dark", ["c"]),
    "light": ((110, 32), "light", ["quotation_mark"]),
    "high-contrast": ((110, 32), "high-contrast", ["c"]),
    "colour-blind": ((110, 32), "colour-blind", ["c"]),
    "ansi": ((110, 32), "ansi", ["c"]),
}
"""Name to size in cells, theme, and the keys pressed before the picture is taken."""
_FONT_FACE = re.compile(r"@font-face\s*\{.*?\}", re.DOTALL)
"""Textual's drawings fetch a font from the network; any monospaced one of the machine does."""


def main() -> None:
    """Make all shots, or those named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(SHOTS))
    names = parser.parse_args().names or list(SHOTS)
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    for name in names:
        drawing = HERE / f"{name}.svg"
        drawing.write_text(asyncio.run(drawn(*SHOTS[name])), "utf-8")
        if browser:
            photograph(browser, drawing)
        print(drawing.name)


async def drawn(size: tuple[int, int], theme: str, keys: list[str]) -> str:
    """The screen after these keys, as SVG."""
    from lavreader.sample import sample_sources
    from tui.app import LavreaderApp
    from tui.settings import Settings

    app = LavreaderApp(sample_sources(), settings=Settings(theme=theme))
    async with app.run_test(size=size) as pilot:
        for _ in range(600):
            if app._reader.story is not None:
                break
            await pilot.pause(0.1)
        else:
            raise SystemExit(f"the sample story was not compared: {app._reader.flash}")
        await pilot.press(*keys)
        await pilot.pause(0.2)
        return _FONT_FACE.sub("", app.export_screenshot(title="lavreader"))


def photograph(browser: str, drawing: Path) -> None:
    """Draw an SVG as PNG with a font of this machine."""
    text = drawing.read_text("utf-8").replace("Fira Code", "DejaVu Sans Mono")
    width, height = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', text).groups()  # type: ignore[union-attr]
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        scale = 1200 / float(width)
        page.write_text(
            "<!doctype html><meta charset=utf-8>"
            f"<style>body{{margin:0}}svg{{width:1200px;display:block}}</style>{text}",
            "utf-8",
        )
        subprocess.run(
            [
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                f"--window-size=1200,{round(float(height) * scale)}",
                f"--screenshot={drawing.with_suffix('.png')}", page.as_uri(),
            ],
            check=True, capture_output=True,
        )  # fmt: skip


if __name__ == "__main__":
    main()
