"""Every word can be read in every theme (WCAG 2.2, success criterion 1.4.3: a contrast of 4.5)."""

import pytest
from textual.color import Color
from textual.theme import Theme

from tui.inks import INKS
from tui.themes import THEMES

LEAST = 4.5
DECORATION = {"divider", "filler", "sign-same"}
"""Inks that draw no words."""
WITH_CURSOR = ("foreground", "left", "right", "contradiction-sign", "quote-sign", "differs", "moved")
COLOURED = [theme for theme in THEMES if not theme.ansi]


def colours_of(theme: Theme) -> dict[str, Color]:
    names = ("foreground", "background", "panel", "surface", "primary", "accent", "error", "warning")
    chosen = {name: getattr(theme, name) for name in names}
    return {name: Color.parse(value) for name, value in (theme.variables | chosen).items()}


def luminance(colour: Color) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)


def contrast(one: Color, other: Color) -> float:
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_words_stand_out_from_every_ground_they_stand_on(theme: Theme) -> None:
    colours = colours_of(theme)
    weak = {}
    for name, ink in INKS.items():
        if not ink.colour or name in DECORATION:
            continue
        ground, _, share = ink.ground.partition(" ")
        if share:
            mixed = colours["background"].blend(colours[ground], int(share.rstrip("%")) / 100)
            grounds = [mixed]
        else:
            grounds = [colours[one] for one in ([ground] if ground else ["background", "panel", "surface"])]
        least = min(contrast(colours[ink.colour], one) for one in grounds)
        if least < LEAST:
            weak[name] = round(least, 2)
    for name in WITH_CURSOR:
        least = contrast(colours[name], colours["select-ground"])
        if least < LEAST:
            weak[f"{name} under the cursor"] = round(least, 2)
    assert not weak
