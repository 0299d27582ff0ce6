"""Inks: what every kind of word looks like, in the colours of the theme.

They stand here and not in a stylesheet since a stylesheet is matched against each of them whenever a
screen changes, which took a third of the time to the first frame.
"""

from functools import lru_cache
from typing import NamedTuple

from rich.style import Style
from textual.color import Color


class Ink(NamedTuple):
    """One kind of word.

    Attributes:
        colour: Name of the theme's variable for the letters; empty to leave them.
        ground: The same for the ground, or ``name share%`` of it on the background.
        weight: Bold, underline and so on, as Rich writes them.
        plain: The weight where there are few colours or none: it has to say what colours say elsewhere.
    """

    colour: str = ""
    ground: str = ""
    weight: str = ""
    plain: str | None = None


INKS: dict[str, Ink] = {
    # Words of bars and lists
    "plain": Ink("foreground"),
    "strong": Ink("foreground", weight="bold"),
    "headline": Ink("foreground", weight="bold"),
    "section": Ink("foreground", weight="bold underline"),
    "key": Ink("foreground", weight="bold"),
    "chosen": Ink("foreground", weight="bold underline"),
    "faint": Ink("faint", plain="dim"),
    "bad": Ink("error", weight="bold"),
    "left": Ink("left", weight="bold"),
    "right": Ink("right", weight="bold"),
    "chosen-left": Ink("left", weight="bold underline"),
    "chosen-right": Ink("right", weight="bold underline"),
    "contradiction": Ink("contradiction-sign", weight="bold"),
    "altered-quote": Ink("quote-sign", weight="bold"),
    "differs": Ink("differs"),
    "moved": Ink("moved"),
    "odd": Ink("contradiction-sign", weight="bold"),
    "evidence-left": Ink("left", "left-ground", "bold", "bold underline"),
    "evidence-right": Ink("right", "right-ground", "bold", "bold underline"),
    "heat-0": Ink("faint", plain=""),
    "heat-1": Ink("foreground", "primary 15%", plain=""),
    "heat-2": Ink("foreground", "primary 30%", plain=""),
    "heat-3": Ink("foreground", "primary 45%", plain="bold"),
    "heat-4": Ink("background", "primary 95%", "bold"),
    "cursor": Ink("", "select-ground", plain="reverse"),
    "blurred": Ink("", "panel", plain="bold"),
    # The reading view
    "text": Ink("foreground", "background"),
    "heading": Ink("foreground", "background", "bold"),
    "removed": Ink("faint", "background", "italic", "dim italic"),
    "notice": Ink("warning", "background"),
    "label": Ink("faint", "background", "bold"),
    "divider": Ink("hatch", "background", plain="dim"),
    "filler": Ink("hatch", "background", plain="dim"),
    "focus": Ink("accent", "background"),
    "ruler": Ink("faint", "background", plain="dim"),
    "window": Ink("faint", "background", plain=""),
    "sign-contradiction": Ink("contradiction-sign", "background", "bold"),
    "sign-altered-quote": Ink("quote-sign", "background", "bold"),
    "sign-differs": Ink("differs", "background", "bold"),
    "sign-left-only": Ink("left", "background", "bold"),
    "sign-right-only": Ink("right", "background", "bold"),
    "sign-moved": Ink("moved", "background", "bold"),
    "sign-reworded": Ink("faint", "background"),
    "sign-related": Ink("faint", "background"),
    "sign-same": Ink("hatch", "background", plain="dim"),
    "sign-removed": Ink("faint", "background"),
    # Marks laid over the text
    "mark-form-left": Ink("left-faint", weight="italic"),
    "mark-form-right": Ink("right-faint", weight="italic"),
    "mark-wording-left": Ink("left-faint", plain=""),
    "mark-wording-right": Ink("right-faint", plain=""),
    "mark-meaning-left": Ink("left", "left-ground", plain="bold"),
    "mark-meaning-right": Ink("right", "right-ground", plain="bold"),
    "mark-differs": Ink("differs", weight="underline", plain="underline italic"),
    "mark-altered-quote": Ink("quote-sign", "quote-faint", plain="underline"),
    "mark-altered-word": Ink("quote", "quote-ground", "bold", "bold underline reverse"),
    "mark-contradiction": Ink("contradiction", "contradiction-ground", "bold", "bold reverse"),
    "mark-match": Ink("match", "match-ground", plain="underline"),
    "mark-current-match": Ink("current-match", "current-match-ground", "bold", "reverse underline"),
    "mark-selected": Ink("", "select-ground", plain="reverse"),
}
"""Name to look, for every kind of word there is."""

# The theme's variables that inks are made of.
_VARIABLES = sorted(
    {name for ink in INKS.values() for name in (ink.colour, ink.ground.partition(" ")[0]) if name}
    | {"background"}
)


def inks(variables: dict[str, str], *, plain: bool) -> dict[str, Style]:
    """Every ink in the colours of a theme.

    Args:
        variables: The theme's variables.
        plain: Whether the terminal's own few colours are used, or none.
    """
    return _inks(tuple([variables[name] for name in _VARIABLES]), plain)


@lru_cache(8)
def _inks(values: tuple[str, ...], plain: bool) -> dict[str, Style]:
    colours = {name: Color.parse(value) for name, value in zip(_VARIABLES, values, strict=True)}
    styles = {}
    for name, ink in INKS.items():
        ground, _, share = ink.ground.partition(" ")
        colour = colours[ground] if ground else None
        weight = Style.parse(ink.plain if plain and ink.plain is not None else ink.weight)
        if share and colour is not None:
            colour = None if plain else colours["background"].blend(colour, int(share.rstrip("%")) / 100)
        elif weight.reverse and not ink.colour:
            # Reversed, the ground would colour the letters.
            colour = None
        styles[name] = weight + Style(
            color=colours[ink.colour].rich_color if ink.colour else None,
            bgcolor=colour.rich_color if colour is not None else None,
        )
    return styles
