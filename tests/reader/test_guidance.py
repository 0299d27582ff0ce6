"""What the screen itself tells a newcomer: how to go on, what is wrong, what stands against what."""

from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from lavreader.article import Article, Paragraph
from tests.reader.conftest import Drive, World, compared, settle, shown
from tests.reader.story import HandMadeStory
from tui.outlets import Outlet, Outlets
from tui.screens.claims import ClaimsScreen
from tui.screens.reader import ReaderScreen
from tui.widgets.bar import Bar
from tui.widgets.headings import outlet_words
from tui.widgets.words import shared


def said(screen: Any, bar: str) -> str:
    return "\n".join(screen.query_one(bar, Bar).plain_lines)


def outlets_of(*names: str) -> Outlets:
    return Outlets([Outlet(name, "ready", article=Article(name, name)) for name in names])


@pytest.mark.parametrize("size", [(200, 60), (100, 30), (60, 20)])
def test_how_to_change_outlets_and_to_export_is_on_the_screen(drive: Drive, size: tuple[int, int]) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        hints = said(reader, "#hints")
        for hint in ("? help", "c contradiction", "tab outlet", "f findings", "e export"):
            assert hint in hints
        assert len(hints) <= size[0]

    drive(steps, size=size)


def test_hints_are_of_what_has_the_focus(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("f")
        await pilot.pause()
        assert said(reader, "#hints").startswith(" ⏎ open  esc close ")
        await pilot.press("escape", "slash", *"the")
        await pilot.pause()
        assert said(reader, "#hints") == " ⏎ keep  esc end  ↓ next match  ↑ match before "
        await pilot.press("enter")
        await pilot.pause()
        assert said(reader, "#hints").startswith(" n next match  N before  esc end  ? help ")
        await pilot.press("escape", "question_mark")
        assert said(pilot.app.screen, "#hints") == " esc back "
        await pilot.press("escape", "m")
        assert said(pilot.app.screen, "#hints") == " esc back  ⏎ open "

    drive(steps)


def test_a_long_explanation_is_read_without_a_mouse(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("f")
        await pilot.pause()
        assert "J more" in said(reader, "#hints")
        assert "The Dispatch: Monday" not in shown(pilot)
        await pilot.press("J", "J", "J")
        await pilot.pause()
        assert "The Dispatch: Monday" in shown(pilot)
        assert "J more" not in said(reader, "#hints")
        await pilot.press("K")
        assert reader.panel.more
        assert reader.panel.list.cursor == 1

    drive(steps, size=(60, 20))


def test_a_click_on_a_hint_does_what_its_key_does(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.click("#hints", offset=(said(reader, "#hints").index("findings"), 0))
        await settle(pilot, lambda: reader.panel.display)
        await pilot.pause()
        await pilot.click("#hints", offset=(said(reader, "#hints").index("open"), 0))
        await settle(pilot, lambda: not reader.panel.display)
        assert reader.finding == 0

    drive(steps)


@pytest.mark.parametrize(
    ("size", "reason"),
    [
        ((160, 30), " Contradiction: The bridge closes on Monday in one and on Tuesday in the other."),
        ((40, 10), " 1/9 ≠ day Monday ⇄ Tuesday"),
    ],
)
def test_the_reason_fits_its_lines(drive: Drive, size: tuple[int, int], reason: str) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("c")
        assert reader.query_one("#status", Bar).plain_lines[0] == reason

    drive(steps, size=size)


def test_a_pair_without_contradictions_is_left_at_once_for_one_that_has_some(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("3", "c")
        await settle(pilot, lambda: reader.finding is not None)
        assert (reader.left, reader.right) == (1, 2)

    drive(steps)


def test_what_is_typed_fast_is_searched_and_no_command(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        pilot.app.post_message(events.Key("slash", "/"))
        for letter in "mse":
            pilot.app.post_message(events.Key(letter, letter))
        await settle(pilot, lambda: reader.view.searched == "mse")
        assert pilot.app.screen is reader

    drive(steps)


def test_comparing_that_broke_is_told_and_tried_again(
    drive: Drive, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(articles: object) -> None:
        raise RuntimeError("no luck")

    monkeypatch.setattr("lavreader.compare.story.Story", broken)

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await settle(pilot, lambda: reader.broken)
        reader.flash = None
        await pilot.press("c")
        assert "Comparing broke: RuntimeError: no luck. r tries again." in said(reader, "#status")
        assert "r try again" in said(reader, "#hints")
        await pilot.press("m")
        assert "no luck" in pilot.app.screen.listing.text  # type: ignore[attr-defined]
        await pilot.press("escape")
        monkeypatch.setattr("lavreader.compare.story.Story", HandMadeStory)
        await pilot.press("r")
        await compared(pilot)
        assert not reader.broken

    drive(steps, wait=False)


def test_nothing_is_claimed_of_what_is_not_compared(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await settle(pilot, lambda: reader.outlets.settled and len(reader.outlets) == 1)
        assert "Nothing to compare" in said(reader, "#status")
        for key in ("c", "C", "right_square_bracket", "quotation_mark", "b", "f", "e"):
            reader.flash = None
            await pilot.press(key)
            assert reader.flash is not None
            assert reader.flash[0] == "Nothing is compared yet."

    drive(steps, sources=["gazette.html"], wait=False)


def test_the_outlets_stay_above_the_claims(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("m", "G")
        assert isinstance(pilot.app.screen, ClaimsScreen)
        head = said(pilot.app.screen, "#head")
        assert head.index("1 Varn Gazette") < head.index("2 Island Courier") < head.index("3 The Dispatch")

    drive(steps, size=(120, 12))


@pytest.mark.parametrize(
    ("width", "names", "expected"),
    [
        (60, ["Varn Gazette", "The Dispatch"], "◀ 1 Varn Gazette  ▶ 2 The Dispatch"),
        (28, ["Varn Gazette", "The Dispatch"], "◀ 1 Varn Gaze… ▶ 2 Dispatch"),
        (44, ["Varn Gazette"] * 8, "◀ 1 Varn… ▶ 2 Varn…   3   4   5   6   7   8"),
    ],
)
def test_all_outlets_are_named_as_far_as_there_is_room(width: int, names: list[str], expected: str) -> None:
    line = "".join(word.text for word in outlet_words(outlets_of(*names), 0, 1, "right", width))
    assert line.rstrip() == expected
    assert len(line) <= width


def test_outlets_of_one_name_are_told_apart_by_their_numbers() -> None:
    outlets = outlets_of("Gazette", "Courier", "Gazette")
    assert [outlets.name(index) for index in range(3)] == ["Gazette (1)", "Courier", "Gazette (3)"]


@pytest.mark.parametrize(
    ("text", "length", "minutes"),
    [("one two three", "3 words", 1), ("word " * 500, "500 words", 3), ("新桥" * 300, "600 characters", 3)],
)
def test_length_is_counted_in_what_the_writing_has(text: str, length: str, minutes: int) -> None:
    outlet = Outlet("a", "ready", article=Article("a", paragraphs=(Paragraph("paragraph", text),)))
    assert (outlet.length, outlet.minutes) == (length, minutes)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("one", "two", ("one", "two")),
        ("a long one indeed", "two", ("a lon…", "two")),
        ("one", "a long one indeed", ("one", "a lon…")),
        ("a long one indeed", "another long one", ("a lo…", "ano…")),
    ],
)
def test_two_texts_share_a_line(left: str, right: str, expected: tuple[str, str]) -> None:
    assert shared(left, right, 9) == expected


def test_what_two_long_texts_begin_with_is_left_out() -> None:
    assert shared("We saw all of it then", "We saw all of us then", 30) == ("… of it then", "… of us then")
    assert shared("We saw all of it", "We saw all of us", 32) == ("We saw all of it", "We saw all of us")
