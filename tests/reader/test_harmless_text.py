"""Text from the web reaches the terminal as text: shown, never obeyed."""

import pytest
from textual.pilot import Pilot

from tests.reader import story
from tests.reader.conftest import Drive, shown
from tui.layout.harmless import harmless
from tui.screens.reader import ReaderScreen

HOSTILE = (
    "\x1b[31mred\x1b]52;c;aGk=\x07\x1b]8;;http://x\x07 [bold]markup[/bold] [@click=app.quit]x[/] "
    "\u202eoverride\u202c \u2066isolate\u2069 \x00 \x9b2J zero\u200bwidth \ud800 end."
)


@pytest.mark.parametrize(
    "code", [*range(0x20), 0x7F, *range(0x80, 0xA0), 0x202E, 0x2066, 0xD800, 0xFEFF, 0xE0041]
)
def test_no_dangerous_character_comes_through(code: int) -> None:
    character = harmless(chr(code))
    assert len(character) == 1
    assert character != chr(code)
    assert ord(character) >= 0x20


def test_offsets_stay_as_they_are() -> None:
    assert len(harmless(HOSTILE)) == len(HOSTILE)
    assert harmless(HOSTILE).index("markup") == HOSTILE.index("markup")


def test_honest_text_is_left_alone() -> None:
    for text in ("Größe — “naïve”", "大桥", "שלום עולם", "👩\u200d👧 e\u0301"):
        assert harmless(text) == text


def test_a_hostile_article_is_shown_and_does_nothing(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    hostile = story.article(
        "gazette.html",
        HOSTILE,
        HOSTILE,
        [("paragraph", [HOSTILE, *["Plain."] * 7])],
        address="javascript:alert(1)",
    )
    monkeypatch.setitem(story.ARTICLES, "gazette.html", hostile)
    monkeypatch.setitem(story.FINDINGS, (0, 1), ())
    monkeypatch.setattr(story.HandMadeStory, "claims", ())

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        for key in ("f", "escape", "s", "escape", "m", "escape", "h"):
            await pilot.press(key)
            seen = shown(pilot)
            assert not any(ord(character) < 0x20 and character != "\n" for character in seen)
            assert not set(seen) & set("\x7f\x9b\u202e\u202c\u2066\u2069\ud800")
        assert "[bold]markup[/bold]" in shown(pilot)
        await pilot.press("o")
        assert reader.flash is not None
        assert "not known" in reader.flash[0]

    drive(steps, size=(160, 40))
