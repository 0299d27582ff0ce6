"""Every key does what the help says, and the help says every key."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from lavreader.errors import SourceError
from tests.reader.conftest import Drive, World, settle
from tui.keymap import READER_KEYS, SECTIONS, all_keys, normal
from tui.screens.reader import ReaderScreen

Fact = Callable[[ReaderScreen], Any]
SMALL = (100, 16)


def scroll(reader: ReaderScreen) -> int:
    return reader.view.scroll_offset.y


def screen_name(reader: ReaderScreen) -> str:
    return type(reader.app.screen).__name__


def pair(reader: ReaderScreen) -> tuple[int, int]:
    return reader.left, reader.right


def block(reader: ReaderScreen) -> int:
    return reader.view.current


def finding(reader: ReaderScreen) -> str | None:
    if reader.finding is None or reader.comparison is None:
        return None
    return reader.comparison.findings[reader.finding].left.text


def flash(reader: ReaderScreen) -> str:
    return reader.flash[0] if reader.flash else ""


def clipboard(reader: ReaderScreen) -> str:
    return reader.app.clipboard


# id: keys pressed before, what is looked at, what it is after the key
EFFECTS: dict[str, tuple[list[str], Fact, Any]] = {
    "help": ([], screen_name, "HelpScreen"),
    "next_contradiction": ([], finding, "Monday"),
    "previous_contradiction": (["c", "c"], finding, "Monday"),
    "next_change": ([], block, 1),
    "previous_change": (["right_square_bracket", "right_square_bracket"], block, 1),
    "next_quote": ([], finding, "We found cracks in forty of the old cables,"),
    "previous_quote": (["G"], finding, "We found cracks in forty of the old cables,"),
    "outlet_1": ([], pair, (1, 0)),
    "outlet_2": (["3"], pair, (0, 1)),
    "outlet_3": ([], pair, (0, 2)),
    **{f"outlet_{number}": ([], flash, "There are only 3 outlets.") for number in range(4, 10)},
    "next_outlet": ([], pair, (0, 2)),
    "previous_outlet": ([], pair, (0, 2)),
    "swap": ([], pair, (1, 0)),
    "left_side": ([], lambda reader: reader.view.side, "left"),
    "right_side": (["h"], lambda reader: reader.view.side, "right"),
    "retry": ([], flash, "No outlet failed."),
    "findings": ([], lambda reader: reader.panel.display, True),
    "explain": ([], lambda reader: reader.panel.display, True),
    "claims": ([], screen_name, "ClaimsScreen"),
    "story": ([], screen_name, "StoryScreen"),
    "export": ([], screen_name, "ExportScreen"),
    "removed": ([], lambda reader: reader.view.removed, True),
    "detail": ([], lambda reader: reader.view.detail, "everything"),
    "columns": ([], lambda reader: reader.view.mode, "interleaved"),
    "zoom": ([], lambda reader: reader.view.mode, "right"),
    "order": ([], lambda reader: reader.view.order, "own"),
    "theme": ([], lambda reader: reader.app.theme, "light"),
    "line_down": ([], scroll, 1),
    "line_up": (["j", "j"], scroll, 1),
    "half_down": ([], scroll, 4),
    "half_up": (["d", "j"], scroll, 1),
    "page_down": ([], scroll, 7),
    "page_up": (["G"], lambda reader: scroll(reader) < reader.view.max_scroll_y, True),
    "top": (["G"], scroll, 0),
    "bottom": ([], lambda reader: scroll(reader) == reader.view.max_scroll_y > 0, True),
    "partner": (["right_square_bracket"], block, 4),
    "back": (["right_square_bracket", "p"], block, 1),
    "search": ([], lambda reader: reader.app.focused.id if reader.app.focused else None, "search"),
    "next_match": (["slash", *"ferry", "enter"], lambda reader: reader.view.match, 1),
    "previous_match": (["slash", *"ferry", "enter"], lambda reader: reader.view.match, 1),
    "copy": ([], clipboard,
             "The harbour bridge in Varn will be closed on Tuesday for six weeks, the port authority says."),
    "copy_selection": ([], flash, "Nothing is selected; y copies a passage, q leaves."),
    "open": ([], flash, "Island Courier was read from courier.html; its web address is not known."),
    "palette": ([], screen_name, "Palette"),
    "escape": (["z"], lambda reader: reader.view.zoomed, None),
    "quit": ([], lambda reader: reader.app._exit, True),
}  # fmt: skip


async def begin_again(pilot: Pilot[None], reader: ReaderScreen) -> None:
    """The reader as it is when the story has just been compared."""
    while pilot.app.screen is not reader:
        await pilot.press("escape")
    if reader.panel.display:
        reader.close_panel()
    reader.leave_search(keep=False)
    reader.view.change(detail="meaning", order="along", columns="auto", zoomed="none", removed=False)
    reader.choose_pair(0, 1)
    pilot.app.theme = "dark"
    reader.flash, reader.finding = None, None
    reader.jumps.clear()
    reader.view.side = "right"
    await pilot.press("g")


def test_every_key_does_what_the_help_says(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        for key in READER_KEYS:
            await begin_again(pilot, reader)
            before, look, expected = EFFECTS[key.id]
            await pilot.press(*before)
            assert look(reader) != expected, key.id
            await pilot.press(key.keys.split(",")[0])
            await pilot.pause()
            assert look(reader) == expected, key.id

    drive(steps, size=SMALL)


def test_further_keys_do_the_same_as_the_first(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("slash", *"ferry", "enter")
        for key in READER_KEYS:
            for name in key.keys.split(","):
                assert reader.active_bindings[normal(name)].binding.action == key.action

    drive(steps)


def test_every_key_of_the_table_has_a_test() -> None:
    assert set(EFFECTS) == {key.id for key in READER_KEYS}


def test_help_lists_every_live_key_and_no_other(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("slash", *"ferry", "enter")
        live = {active.binding.id for active in reader.active_bindings.values()}
        await pilot.press("question_mark")
        text = pilot.app.screen.listing.text  # type: ignore[attr-defined]
        for key in READER_KEYS:
            assert key.id in live
            if not key.id.startswith("outlet_"):
                assert key.tooltip in text
        assert "1 2 3 4 5 6 7 8 9" in text

    drive(steps, size=(200, 60))


def test_no_live_binding_is_undocumented(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        known = {key.id for key in all_keys()}
        for opening in ([], ["f"], ["escape", "m"], ["escape", "s"], ["escape", "question_mark"]):
            await pilot.press(*opening)
            for active in pilot.app.screen.active_bindings.values():
                assert active.binding.id in known
                assert active.binding.description
                assert active.binding.tooltip

    drive(steps)


def test_keys_have_unique_ids_and_known_sections() -> None:
    identities = [key.id for key in all_keys()]
    assert len(identities) == len(set(identities))
    assert {key.section for key in all_keys()} <= set(SECTIONS)


def test_matches_are_stepped_through_only_while_they_are_shown(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        assert reader.check_action("match", (1,)) is False
        await pilot.press("slash", *"cables", "enter")
        assert len(reader.view.matches) == 5
        await pilot.press("n", "n")
        assert reader.view.match == 2
        await pilot.press("right_square_bracket")
        assert reader.view.match == 2
        await pilot.press("escape")
        assert reader.view.matches == []
        assert reader.check_action("match", (1,)) is False

    drive(steps)


def test_retry_reads_the_failed_outlet_again(drive: Drive, world: World) -> None:
    world.failing["courier.html"] = SourceError("courier.html", "the server says 503.", retryable=True)

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await settle(pilot, lambda: reader.outlets.settled and len(reader.outlets) == 3)
        assert reader.comparison is None
        world.failing.clear()
        await pilot.press("r")
        await settle(pilot, lambda: reader.comparison is not None)
        assert world.reads.count("courier.html") == 2
        assert world.reads.count("gazette.html") == 1

    drive(steps, wait=False)


def test_quitting_by_key_ends_the_app_and_remembers_the_place(drive: Drive, tmp_path: Path) -> None:
    from tui.state import Memory

    memory = Memory(tmp_path)

    async def leave(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("3", "x", "right_square_bracket", "w", "q")

    async def come_back(pilot: Pilot[None], reader: ReaderScreen) -> None:
        assert (reader.left, reader.right) == (2, 0)
        assert reader.view.detail == "everything"
        assert reader.view.current == 1

    drive(leave, memory=memory)
    drive(come_back, memory=memory)
