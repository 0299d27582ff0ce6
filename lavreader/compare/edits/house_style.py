"""House style: what news desks write in their own way though it is spoken alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from lavreader.language.word_tables import word_table

Forms = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class HouseStyle:
    """The word list ``house_style.toml``, ready for look-up: a form to the words it stands for.

    Attributes:
        spoken: First word of a form to the forms, the longest first, with what they stand for.
        titles: Abbreviations before a name.
        endings: Abbreviations behind a name.
        months: Months and their abbreviations.
        states: Abbreviations of states and provinces.
        units: Units behind a figure and their abbreviations.
        ordinals: Number words from the first to the twentieth.
        currency: Currency sign to the word for it.
    """

    spoken: Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]
    titles: Forms
    endings: Forms
    months: Forms
    states: Forms
    units: Forms
    ordinals: tuple[str, ...]
    currency: Mapping[str, str]


@cache
def house_style() -> HouseStyle:
    """The lists, read once."""
    data = word_table("lavreader.compare.edits", "house_style")
    spoken: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for form, whole in _forms(data["spoken"], itself=False):
        words = tuple(form.split())
        spoken.setdefault(words[0], []).append((words, whole))
    return HouseStyle(
        {first: tuple(sorted(forms, key=lambda form: -len(form[0]))) for first, forms in spoken.items()},
        dict(_forms(data["titles"])),
        dict(_forms(data["endings"])),
        {"may": ("may",)} | dict(_forms(data["months"], itself=True)),
        dict(_forms(data["states"])),
        dict(_forms(data["units"], itself=True)),
        tuple(data["ordinals"]),
        data["currency"],
    )


def _forms(lists: list[list[str]], itself: bool = False) -> list[tuple[str, tuple[str, ...]]]:
    """Each form with the words of the first one; of that itself only where it is asked for."""
    return [(form, tuple(forms[0].split())) for forms in lists for form in (forms if itself else forms[1:])]
